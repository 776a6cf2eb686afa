"""The whole program in a real pseudo-terminal: what a user does in the first five minutes."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import mill
import pytest
from terminal import COLOUR, Terminal

from tlx.index import in_memory, pack

ENTER_SCREEN, LEAVE_SCREEN = b"\x1b[?1049h", b"\x1b[?1049l"
SIZES = [(160, 48), (100, 30), (80, 24)]

OWN_SETTINGS = {"NO_COLOR", "TEXTUAL_THEME", "COLUMNS", "LINES"}
"""What the terminal that runs the tests may have set for itself."""
OF_A_PALETTE = re.compile(rb"\x1b\[(?:[0-9;]*;)?[34]8;[25];")
"""A colour that is not one of the terminal's own sixteen."""
BOLD = re.compile(rb"\x1b\[(?:\d+;)*1(?:;\d+)*m")

Open = Callable[..., Terminal]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Start tlx in a terminal, in a folder of its own with a cache of its own."""
    monkeypatch.chdir(tmp_path)
    opened: list[Terminal] = []

    def begin(*words: str, size: tuple[int, int] = (100, 30), **environment: str) -> Terminal:
        kept = {key: value for key, value in os.environ.items() if key not in OWN_SETTINGS}
        homes = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CACHE", "CONFIG", "DATA")}
        settings = {**homes, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        opened.append(Terminal([sys.executable, "-m", "tlx", *words], size, kept | settings | environment))
        return opened[-1]

    yield begin
    for terminal in opened:
        terminal.__exit__()


@pytest.mark.parametrize("size", SIZES)
def test_open_type_move_export_quit(start: Open, tmp_path: Path, size: tuple[int, int]) -> None:
    terminal = start(size=size)
    terminal.wait_for("7/7 bombings")

    terminal.type("/plot")
    terminal.wait_for("/ plot")
    terminal.wait_until_gone("Attacks in Paris")
    terminal.press("enter", "down")
    terminal.type("e")
    terminal.wait_for("Export")
    terminal.press("enter")
    terminal.wait_for("plot.md")
    terminal.wait_until_gone("Export what")
    terminal.type("q")

    assert terminal.wait_for_end() == 0
    written = (tmp_path / "plot.md").read_text(encoding="utf-8")
    assert "Failed plot to kidnap and behead a British soldier" in written
    assert "Attacks in Paris" not in written


def test_the_terminal_is_given_back(start: Open) -> None:
    terminal = start()
    terminal.wait_for("7/7 bombings")
    terminal.type("q")
    terminal.wait_for_end()

    assert terminal.output.count(ENTER_SCREEN) == terminal.output.count(LEAVE_SCREEN) == 1
    assert b"\x1b[?25h" in terminal.output


def test_a_burst_of_keys_is_a_search_and_never_a_command(start: Open) -> None:
    terminal = start()
    terminal.wait_for("7/7 bombings")

    terminal.type("/quiet zyxwood")

    terminal.wait_for("quiet zyxwood")
    terminal.wait_for("0 of")
    assert terminal.code is None


def test_keys_typed_before_the_first_screen_are_kept(start: Open) -> None:
    terminal = start()
    terminal.type("/attack")

    terminal.wait_for("/ attack")
    terminal.wait_until_gone("Iftar")


def test_escape_leads_back_and_never_out(start: Open) -> None:
    terminal = start()
    terminal.wait_for("7/7 bombings")
    terminal.type("/zyxwood")
    terminal.wait_for("0 of")

    terminal.press("escape")

    terminal.wait_until_gone("0 of")
    terminal.press("escape", "escape", "escape")
    terminal.type("?")
    terminal.wait_for("Help")
    assert terminal.code is None


def test_ctrl_c_ends_an_idle_program_with_130(start: Open) -> None:
    terminal = start()
    terminal.wait_for("7/7 bombings")
    terminal.press("ctrl+c")

    assert terminal.wait_for_end() == 130


def test_resizing_keeps_the_event(start: Open) -> None:
    terminal = start(size=(160, 48))
    terminal.wait_for("7/7 bombings")
    terminal.press("end")
    terminal.wait_for("June 2018")

    for size in (*SIZES, (60, 16), (40, 10), (160, 48)):
        terminal.resize(*size)
        terminal.wait_for("Jun 2018")

    terminal.wait_for("June 2018")


def test_a_screen_too_small_says_so(start: Open) -> None:
    terminal = start(size=(23, 5))

    terminal.wait_for("tlx needs 24x6")


def test_no_color_means_no_colour_codes(start: Open) -> None:
    terminal = start(NO_COLOR="1")
    terminal.wait_for("7/7 bombings")
    terminal.type("/attack")
    terminal.wait_until_gone("Iftar")
    terminal.press("enter")
    terminal.type("t?")
    terminal.wait_for("Help")
    terminal.press("escape")
    terminal.wait_until_gone("Help")
    terminal.type("q")
    terminal.wait_for_end()

    assert COLOUR.findall(terminal.output) == []
    assert BOLD.search(terminal.output)


@pytest.mark.parametrize(("words", "settings"), [(("--theme", "ansi"), {}), ((), {"TERM": "xterm", "COLORTERM": ""})])
def test_the_terminals_own_sixteen_colours_are_enough(
    start: Open, words: tuple[str, ...], settings: dict[str, str]
) -> None:
    terminal = start(*words, **settings)
    terminal.wait_for("7/7 bombings")
    terminal.type("/attack")
    terminal.wait_until_gone("Iftar")

    assert OF_A_PALETTE.findall(terminal.output) == []
    assert COLOUR.findall(terminal.output)


def test_with_colour_there_are_colour_codes(start: Open) -> None:
    """The counterpart of the test above: what it looks for is there when it may be."""
    terminal = start()
    terminal.wait_for("7/7 bombings")

    assert COLOUR.findall(terminal.output)


@pytest.mark.parametrize("size", SIZES)
def test_in_ascii_not_one_byte_is_sent_that_is_none(start: Open, tmp_path: Path, size: tuple[int, int]) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text(
        "Jane Hill was arrested in Leeds on 9 December 2014. "
        '"We were told in October," she said. She had stood trial in 2007.\n'
    )
    terminal = start("--ascii", "letters", size=size)
    terminal.wait_for("arrested in Leeds")
    terminal.type("/leeds")
    terminal.wait_for("1 of")
    terminal.press("enter")
    terminal.type("t?")
    terminal.wait_for("Help")
    terminal.press("escape")
    terminal.wait_until_gone("Help")
    terminal.press("enter")
    terminal.type("q")
    terminal.wait_for_end()

    assert [byte for byte in terminal.output if byte > 127] == []


def test_a_dumb_terminal_gets_text(start: Open) -> None:
    terminal = start(TERM="dumb", size=(100, 120))
    terminal.wait_for("7/7 bombings")

    assert terminal.wait_for_end() == 0
    assert ENTER_SCREEN not in terminal.output


def test_a_folder_with_nothing_to_read_says_what_can_be_done(start: Open, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    terminal = start("letters")

    terminal.wait_for("nothing to read in letters")
    terminal.type("q")
    assert terminal.wait_for_end() == 0


def test_hostile_text_cannot_style_move_or_end_the_screen(start: Open, tmp_path: Path) -> None:
    (tmp_path / "hostile").mkdir()
    hostile = (
        "A man \x1b[2J\x1b[31m[/] [bold [0] \u202eSmith\x00 \x1b]0;owned\x07was arrested in Leeds on 9 December 2014.\n"
    )
    (tmp_path / "hostile" / "a.txt").write_text(hostile * 3, encoding="utf-8")
    terminal = start("hostile")

    terminal.wait_for("arrested in Leeds")
    terminal.type("/leeds")
    terminal.wait_for("1 of 1")
    terminal.press("enter", "enter", "down")
    terminal.type("q")

    assert terminal.wait_for_end() == 0
    assert b"owned\x07" not in terminal.output


def test_the_users_settings_hold_and_what_is_wrong_with_them_is_said_at_start_and_on_stderr(
    start: Open, tmp_path: Path
) -> None:
    (tmp_path / "config" / "tlx").mkdir(parents=True)
    (tmp_path / "config" / "tlx" / "config.toml").write_text('theme = "ansi"\n[keys]\nquit = "x"\nserach = "f"\n')
    terminal = start(XDG_CONFIG_HOME=str(tmp_path / "config"))

    terminal.wait_for("7/7 bombings")
    terminal.wait_for("config.toml: no command is called serach")
    terminal.type("jq")
    terminal.wait_for("x quit")
    terminal.type("x")
    assert terminal.wait_for_end() == 0
    assert OF_A_PALETTE.findall(terminal.output) == []
    assert b"tlx: config.toml: no command is called serach" in terminal.output.partition(ENTER_SCREEN)[0]


def test_a_case_is_opened_again_as_it_was_left_and_says_so(start: Open, tmp_path: Path) -> None:
    first = start()
    first.wait_for("7/7 bombings")
    first.type(" /plot")
    first.wait_for("/ plot")
    first.press("enter")
    first.wait_for("1 of 7")
    first.type("q")
    first.wait_for_end()

    again = start()
    again.wait_for("as you left it: at 2007, search plot; R starts afresh")
    again.wait_for("/ plot")
    again.press("escape")
    again.wait_for("2 of ")
    again.type("q")
    again.wait_for_end()

    fresh = start("--fresh")
    fresh.wait_for("7/7 bombings")
    fresh.type("j")
    fresh.wait_for("2 of ")
    assert "★" in fresh.text, "what was decided is no matter of where one was"
    fresh.type("q")
    fresh.wait_for_end()

    (file,) = tmp_path.rglob("session.json")
    file.write_text("{")
    damaged = start()
    damaged.wait_for("where you were last time cannot be read: it is left aside")


def test_a_document_opens_in_the_pager_at_the_line_and_tlx_comes_back(start: Open, tmp_path: Path) -> None:
    pager = tmp_path / "pager"
    pager.write_text('#!/bin/sh\nprintf "paged %s %s\\n" "$1" "$2"\nread answer\n')
    pager.chmod(0o755)
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "$(touch owned) a.txt").write_text(
        "Minutes.\n\nJane Hill was arrested on 9 December 2014.\n"
    )
    (tmp_path / "less").symlink_to(pager)
    terminal = start("letters", PAGER=f"{tmp_path}/less --one")
    terminal.wait_for("arrested")
    terminal.type("o")
    terminal.wait_for("paged --one +3")
    terminal.press("ctrl+c")
    terminal.wait_until_gone("paged")
    terminal.wait_for("it ended with")
    terminal.type("o")
    terminal.wait_for("paged --one +3")
    terminal.press("enter")
    terminal.wait_for("back from")
    terminal.type("/jane")
    terminal.wait_for("1 of 1")
    terminal.press("enter")
    terminal.type("q")

    assert terminal.wait_for_end() == 0
    assert not (tmp_path / "owned").exists()


def test_what_is_recorded_is_played_again_on_the_screen_and_in_a_pipe(start: Open, tmp_path: Path) -> None:
    terminal = start("--record", "session.txt")
    terminal.wait_for("7/7 bombings")
    terminal.type("G/plot")
    terminal.wait_for("/ plot")
    terminal.press("enter")
    terminal.wait_for("7 of 7")
    terminal.type("sq")
    assert terminal.wait_for_end() == 0

    again = start("--replay", "session.txt")
    again.wait_for("played 9 steps")
    again.wait_for("/ plot")
    again.type("q")
    assert again.wait_for_end() == 0

    piped = start("--replay", "session.txt", TERM="dumb")
    piped.wait_for("every step led where it did")
    assert piped.wait_for_end() == 0
    assert not list(tmp_path.rglob("session.json"))


@pytest.mark.parametrize(("words", "is_taken"), [((), True), (("--no-mouse",), False)])
def test_the_mouse_can_be_left_to_the_terminal(start: Open, words: tuple[str, ...], is_taken: bool) -> None:
    terminal = start(*words)
    terminal.wait_for("7/7 bombings")

    assert (b"\x1b[?1000h" in terminal.output) == is_taken


def test_a_folder_that_is_watched_shows_what_is_put_into_it(start: Open, tmp_path: Path) -> None:
    case = tmp_path / "case"
    case.mkdir()
    (case / "a.txt").write_text("Minutes.\n\nJane Hill was arrested on 9 December 2014.\n")
    watched = start("--watch", "case")
    watched.wait_for("Jane Hill")
    (case / "b.txt").write_text("Minutes.\n\nPeter Holt was elected on 11 May 2016.\n")
    watched.wait_for("Peter Holt")
    watched.wait_for("the documents were read again")
    watched.type("q")
    watched.wait_for_end()


def test_a_packed_case_opens_without_its_documents(start: Open, tmp_path: Path) -> None:
    pack(in_memory(mill.contents()), tmp_path / "mill.tlx")
    packed = start("mill.tlx")
    packed.wait_for("Hollin Mill")
    packed.press("enter")
    packed.wait_for("sold to Brandt & Söhne")
    packed.press("escape")
    packed.type("q")
    packed.wait_for_end()


def test_the_screen_is_the_same_when_all_of_it_is_painted_anew(start: Open) -> None:
    terminal = start(size=(100, 20))
    terminal.wait_for("7/7 bombings")
    terminal.press(*["down"] * 20, *["up"] * 6, "pagedown", "L")
    terminal.wait_for("by source, by place")
    terminal.press("L", "enter", "escape", "end", "home", *["down"] * 12)
    terminal.wait_for("13 of ")
    before, written = terminal.text, len(terminal.output)

    terminal.press("ctrl+l")
    terminal.wait_for_more(written)

    assert terminal.text == before
