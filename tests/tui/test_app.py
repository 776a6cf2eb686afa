"""The app: keys in a burst, sizes that change, hostile text, files that are there already, the mouse."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from screens import driven, press, text
from textual import events
from textual.geometry import Size

from tlx.explore.commands import mode_of
from tlx.explore.moves import down
from tlx.index import Contents, in_memory
from tlx.tui.drawing import Scroll, picture
from tlx.tui.theme import LOOKS, Ground, Tone, style

ALL = (100, 30)


async def test_a_burst_of_keys_is_neither_lost_nor_taken_for_commands() -> None:
    async with driven(ALL) as (app, pilot):
        await press(app, pilot, *"/quay and query", "enter")
        assert (app.view.query, app.is_running) == ("quay and query", True)
        await press(app, pilot, "escape", "escape", *"/calder", "enter", *"tn")
        assert (app.view.query, app.view.context, app.view.cursor) == ("calder", True, 8)


async def test_escape_and_a_letter_at_once_are_two_keys() -> None:
    async with driven(ALL, "/", *"calder") as (app, pilot):
        app.post_message(events.Key("alt+j", "j"))
        await pilot.pause()
        assert (mode_of(app.view), app.view.query, app.view.cursor) == ("list", "", 1)


async def test_a_paste_is_a_search_and_never_a_command() -> None:
    async with driven(ALL) as (app, pilot):
        app.post_message(events.Paste("qqq\nfish hall\n"))
        await pilot.pause()
        assert (app.view.query, mode_of(app.view)) == ("qqq fish hall", "search")


async def test_a_click_takes_what_is_offered() -> None:
    async with driven((100, 30), "/", *"person:") as (app, pilot):
        await pilot.click(offset=(30, 3))
        assert app.view.query == 'person:"Mei Tanaka"'


async def test_resizing_at_any_moment_keeps_the_event() -> None:
    async with driven((160, 48), "/", *"calder", "enter", "t", "n") as (app, pilot):
        event = app.view.cursor
        for size in [(80, 24), (23, 5), (40, 10), (200, 60), (24, 6), (100, 30)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert (app.view.cursor, app.size) == (event, Size(*size))
        assert "Ruth Calder: “no sign that it was weak”" in text(app)


async def test_where_the_list_has_the_screen_to_itself_a_pane_in_focus_takes_its_place() -> None:
    async with driven((64, 18)) as (app, pilot):
        assert "Ruth Calder" not in text(app).splitlines()[3]
        await press(app, pilot, "3")
        assert "Ruth Calder" in text(app)
        assert "Great storm" not in text(app)
        await press(app, pilot, "escape")
        assert "Great storm" in text(app)


@pytest.mark.parametrize("size", [(160, 48), (100, 30), (80, 24), (60, 16), (40, 10)])
@pytest.mark.parametrize("keys", [(), ("/", *"wall", "enter"), ("2",), ("3",), ("enter",)])
async def test_the_ways_to_help_and_out_are_told_at_every_size(size: tuple[int, int], keys: tuple[str, ...]) -> None:
    async with driven(size, *keys) as (app, _):
        footer = text(app).splitlines()[-1]
        assert "? help" in footer
        assert "q quit" in footer


@pytest.mark.parametrize("size", [(160, 48), (100, 30), (80, 24), (60, 16), (40, 10)])
async def test_while_a_query_cannot_be_read_the_screen_says_what_it_shows(size: tuple[int, int]) -> None:
    async with driven(size, "/", *"2014..2012") as (app, pilot):
        assert "2012 is before 2014" in text(app)
        assert ("still the rows of 2014.." in text(app)) == (size[0] >= 80)
        await press(app, pilot, "escape")
        app.post_message(events.Paste("/foo:bar"))
        await pilot.pause()
        assert "no filter is called foo" in text(app)
        assert ("all rows" in " ".join(text(app).splitlines()[:2])) == (size[0] >= 60)


@pytest.mark.parametrize("size", [(160, 48), (100, 30), (80, 24)])
async def test_where_nothing_is_found_the_source_says_that_it_is_where_one_was(size: tuple[int, int]) -> None:
    async with driven(size, "/", *"wall") as (app, pilot):
        assert "Where you were" not in text(app)
        await press(app, pilot, *"zzz")
        assert "── Where you were " in text(app)


async def test_a_terminal_too_small_is_told_so() -> None:
    async with driven((40, 5)) as (app, _):
        assert text(app).strip() == "tlx needs 24x6, this is 40x5"


async def test_text_of_a_document_moves_and_styles_nothing() -> None:
    async with driven((160, 48), "G", "/", *"fishermen") as (app, _):
        shown = text(app)
        assert "␛[31m[bold]we help[/]␛[0m" in shown
        assert "\x1b" not in app.export_screenshot()
        assert all(cells == 160 for cells in (app.painter.row(y, 160).cell_length for y in range(48)))


async def test_wide_letters_break_no_row() -> None:
    async with driven((100, 24), *"aG{") as (app, pilot):
        for columns in range(40, 110, 3):
            await pilot.resize_terminal(columns, 24)
            assert {app.painter.row(y, columns).cell_length for y in range(24)} == {columns}


async def test_an_export_says_where_it_went_and_writes_over_nothing(tmp_path: Path) -> None:
    (tmp_path / "calder.md").write_text("mine")
    async with driven(ALL, "/", *"calder", "enter", "e", "enter", current=tmp_path) as (app, pilot):
        assert "calder.md is there already" in text(app)
        await press(app, pilot, "enter")
        assert "wrote 4 events to calder-2.md, in /" in text(app)
    assert (tmp_path / "calder.md").read_text() == "mine"
    assert "Last inspection of the harbour wall" in (tmp_path / "calder-2.md").read_text()


async def test_an_export_shows_what_it_would_write(tmp_path: Path) -> None:
    async with driven((160, 40), "/", *"calder", "enter", "e", "right", current=tmp_path) as (app, _):
        shown = text(app)
    assert "format   ( ) Markdown   (•) CSV   ( ) JSON" in shown
    assert "rows     (•) the 4 in view" in shown
    assert "file     calder.csv▏   in " in shown
    assert f"{tmp_path.name} " in shown
    assert "2014-03,2014-03-01,2014-03-31" in shown.partition("preview")[2]


async def test_an_export_keeps_out_of_the_case_unless_told(tmp_path: Path) -> None:
    case = tmp_path / "case"
    case.mkdir()
    async with driven(ALL, "e", "enter", current=case, folders=[case]):
        pass
    async with driven(ALL, "e", "ctrl+u", *f"{case}/mine.csv", "enter", current=case, folders=[case]):
        pass
    assert [(tmp_path / name).exists() for name in ("harbour.md", "case/mine.csv", "case/harbour.md")] == [
        True,
        True,
        False,
    ]


async def test_a_file_that_cannot_be_written_is_a_sentence_in_the_dialog(tmp_path: Path) -> None:
    async with driven(ALL, "e", "ctrl+u", *"no/such/folder.md", "enter", current=tmp_path) as (app, _):
        assert "cannot write no/such/folder.md: No such file or directory" in text(app)


@pytest.mark.parametrize("name", ["~nobody-of-this-name/a.md", "~", "a\0.md", "/", "..", "🚒" * 90])
async def test_no_name_of_a_file_ends_the_app(name: str, tmp_path: Path) -> None:
    async with driven(ALL, "e", "ctrl+u", current=tmp_path) as (app, pilot):
        app.post_message(events.Paste(name))
        await press(app, pilot, "enter")
        assert "cannot write" in text(app) or "is a directory" in text(app) or (tmp_path / name).exists()


async def test_an_export_says_the_directory_it_writes_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    case = tmp_path / "case"
    case.mkdir()
    async with driven(ALL, "e", current=case, folders=[case]) as (app, pilot):
        assert f"{tmp_path.name} " in text(app), "not the case itself, where the next reading would find it"
        assert f"{tmp_path.name}/case" not in text(app)
    async with driven(ALL, "e", current=tmp_path, folders=[case]) as (app, pilot):
        await press(app, pilot, "ctrl+u", *"case/a.md")
        assert f"{tmp_path.name}/case " in text(app), "a path that is typed is the user's own wish"


@pytest.mark.parametrize(("keys", "code"), [(("q",), 0), (("ctrl+c",), 130), (("/", "q", "ctrl+c"), 130)])
async def test_leaving_gives_the_exit_code(keys: tuple[str, ...], code: int) -> None:
    async with driven(ALL, *keys) as (app, _):
        pass
    assert app.return_value == code


async def test_a_dialog_scrolls_no_further_than_it_goes() -> None:
    async with driven(ALL, "?", *["down"] * 200) as (app, pilot):
        at_end = text(app)
        assert "word that begins so" in at_end
        await press(app, pilot, "up")
        assert text(app) != at_end, "one step back is one step"


async def test_copying_says_what_it_did_and_claims_no_more() -> None:
    async with driven(ALL, "y") as (app, pilot):
        assert "sent the event to the terminal's clipboard (OSC 52, " in text(app)
        await press(app, pilot, "Y")
        assert "sent the 15 events in view to the terminal's clipboard (OSC 52, " in text(app)


async def test_a_document_that_is_gone_and_a_program_that_is_none_are_said() -> None:
    async with driven(ALL, "o") as (app, pilot):
        assert "gazette.txt is not where it was read" in text(app)
        await press(app, pilot, "O")
        assert "is not where it was read" in text(app)


async def test_an_empty_folder_says_what_is_read() -> None:
    async with driven(
        (80, 24), *"jk/x", "escape", "t", "space", "enter", "e", "3", timeline=in_memory(Contents("letters"))
    ) as (app, _):
        assert "There is nothing to read in letters." in text(app)
        assert ".txt and .md" in text(app)


async def test_a_click_goes_to_the_event_and_the_wheel_moves_on() -> None:
    async with driven(ALL) as (app, pilot):
        line = text(app).splitlines().index(next(line for line in text(app).splitlines() if "Great storm" in line))
        await pilot.click(offset=(40, line))
        await pilot.pause()
        assert app.view.cursor == 1
        wheel = events.MouseScrollDown(None, 10, 10, 0, 0, 0, False, False, False)
        app.screen.get_widget_at(10, 10)[0].post_message(wheel)
        await pilot.pause()
        assert app.view.cursor == 4


async def test_a_cursor_key_changes_two_rows_of_the_list_and_what_they_lead_to() -> None:
    async with driven((160, 48)) as (app, _):
        after = picture(down(app.view, app.timeline, ""), app.timeline, app.frame, Scroll(app.view.rows))
        changed = app.painter.paint(after) or []
    assert [region.y for region in changed if region.x == 0] == [7, 10, 47, 3, 4], "two rows, the footer, the strip"


@pytest.mark.parametrize("tone", get_args(Tone))
def test_without_colour_every_style_is_weight_line_or_reverse(tone: Tone) -> None:
    grounds: tuple[Ground, ...] = get_args(Ground)
    styles = [style(LOOKS["mono"], tone, ground, faded=faded) for ground in grounds for faded in (False, True)]
    assert {(made.color, made.bgcolor) for made in styles} == {(None, None)}
