"""Deciding in the app: it is kept beside the documents, the timeline follows under the same event, and back again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from screens import press, text
from textual.pilot import Pilot

from tlx import build
from tlx.case import standing
from tlx.case.log import load
from tlx.cli.desk import Desk
from tlx.explore.view import View
from tlx.index import Timeline
from tlx.tui.app import TlxApp
from tlx.tui.deciding import pause_for
from tlx.tui.setting import Setting

NEWS = """A man was arrested in Leeds on 8 December 2014, police said.

The mill in Ashby closed on 3 May 2011. The mayor resigned on 4 July 2012.
"""
OTHER = "Ashby Herald\n\nThe mill in Ashby was closed on 3 May 2011, the owners said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    return tmp_path


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[tuple[TlxApp, Pilot[int]]]:
    desk = Desk({"": folder / "tlx-edits.jsonl"}, lambda: "ann")
    setting = Setting(desk=desk, make=lambda tell: build.timeline([folder], None, tell))
    app = TlxApp(build.timeline([folder]), setting)
    async with app.run_test(size=(160, 48)) as pilot:
        yield app, pilot


async def until(pilot: Pilot[int], done: Callable[[], bool]) -> None:
    for _ in range(500):
        await pilot.pause(0.01)
        if done():
            return
    raise AssertionError("it never came to this")


def headline(app: TlxApp) -> str:
    return app.timeline.rows([app.view.cursor])[0].headline


def kept(folder: Path) -> list[tuple[str, object]]:
    return [(edit.kind, edit.value) for edit in standing(load(folder / "tlx-edits.jsonl").edits)]


async def test_a_date_is_given_and_the_event_keeps_the_cursor_where_it_now_stands(folder: Path) -> None:
    async with opened(folder) as (app, pilot):
        await press(app, pilot, "G", "D", *"1 jan 2010")
        assert "Fri 1 Jan 2010   2010-01-01" in text(app)
        await press(app, pilot, "enter")
        await until(pilot, lambda: app.view.cursor == 0)

        assert "Man arrested" in headline(app)
        assert "u undoes · date: 2014-12-08 → 2010-01-01" in text(app)
        assert "given by you to the day" in text(app)
        assert "ann on " in text(app)
    assert kept(folder) == [("date", "2010-01-01")]


async def test_what_was_decided_is_undone_and_decided_again(folder: Path) -> None:
    async with opened(folder) as (app, pilot):
        await press(app, pilot, "H", "ctrl+u", *"Mill shut", "enter")
        await until(pilot, lambda: headline(app) == "Mill shut")
        await press(app, pilot, "u")
        await until(pilot, lambda: headline(app) != "Mill shut")
        assert "^r redoes · undone: headline: " in text(app)
        await press(app, pilot, "ctrl+r")
        await until(pilot, lambda: headline(app) == "Mill shut")
        await press(app, pilot, "u")
        await until(pilot, lambda: headline(app) != "Mill shut")
        await press(app, pilot, "u")
        assert "there is nothing to undo" in text(app)


async def test_stars_are_seen_at_once_and_a_burst_of_them_is_kept(folder: Path) -> None:
    async with opened(folder) as (app, pilot):
        await press(app, pilot, " ", " ", " ")
        assert text(app).count("★") == 3
        await until(pilot, lambda: len(app.timeline.facet("is", "starred")) == 3)
        assert text(app).count("★") == 3
    assert kept(folder) == [("star", True)] * 3


async def test_a_search_goes_on_over_what_was_decided(folder: Path) -> None:
    async with opened(folder) as (app, pilot):
        await press(app, pilot, *"/mill", "enter", "T", *"closing", "enter")
        await until(pilot, lambda: bool(app.timeline.facet_values("tag")))
        assert (app.view.query, len(app.view.hits)) == ("mill", 1)
        assert "tags: closing" in text(app)
        assert "✎" in text(app)


async def test_marked_events_are_joined_and_the_account_shown_is_split_off_again(folder: Path) -> None:
    async with opened(folder) as (app, pilot):
        before = app.timeline.count
        await press(app, pilot, "v", "M")
        await until(pilot, lambda: app.timeline.count == before - 1)
        joined = app.timeline.event(app.view.cursor)
        assert len(joined.accounts) == 3
        assert "≠" in text(app), "their dates cannot both be true"
        await press(app, pilot, "S")
        await until(pilot, lambda: app.timeline.count == before)


async def test_what_is_hidden_is_gone_and_listed_with_what_was_left_out(folder: Path) -> None:
    async with opened(folder) as (app, pilot):
        before = app.timeline.count
        await press(app, pilot, "X")
        await until(pilot, lambda: app.timeline.count == before - 1)
        await press(app, pilot, "!")
        assert "hidden by ann on " in text(app)


async def test_the_date_of_the_text_moves_what_leans_on_it(folder: Path) -> None:
    (folder / "news.txt").write_text("A man was arrested in Leeds on Monday, police said.\n", encoding="utf-8")
    async with opened(folder) as (app, pilot):
        await press(app, pilot, "a", *"/arrested", "enter", "2", "D", *"9 dec 2014", "enter")
        await until(pilot, lambda: "Mon 8 Dec" in text(app))
        assert "Man arrested" in headline(app)


async def test_a_decision_that_has_lost_its_event_is_seen_at_the_edge_and_told(folder: Path) -> None:
    async with opened(folder) as (app, pilot):
        await press(app, pilot, "G", " ")
        await until(pilot, lambda: bool(app.timeline.facet("is", "starred")))
    (folder / "news.txt").write_text("The mill in Ashby closed on 3 May 2011.\n", encoding="utf-8")
    async with opened(folder) as (app, pilot):
        assert "1 to review !" in text(app)
        await press(app, pilot, "!")
        assert "needs review: no event has these words any more: star of" in text(app)


async def test_where_nothing_can_be_kept_it_is_said_and_nothing_typed_is_lost(folder: Path, tmp_path: Path) -> None:
    (folder / "tlx-edits.jsonl").symlink_to(tmp_path / "news.txt")
    async with opened(folder) as (app, pilot):
        await press(app, pilot, "m", *"ask", "enter")
        assert "not kept: " in text(app)
        assert app.view.dialog is not None
        assert app.is_running
    assert (folder / "news.txt").read_text(encoding="utf-8") == NEWS


async def test_a_timeline_that_cannot_be_made_leaves_the_one_there_is(folder: Path) -> None:
    def fails(_: object) -> Timeline:
        raise ValueError("\x1b[31mno")

    app = TlxApp(
        build.timeline([folder]), Setting(desk=Desk({"": folder / "tlx-edits.jsonl"}, lambda: "ann"), make=fails)
    )
    async with app.run_test(size=(160, 48)) as pilot:
        await press(app, pilot, "X")
        await until(pilot, lambda: "kept, and not shown yet" in text(app))
        assert "\x1b" not in app.view.message
    assert kept(folder) == [("hide", True)]


async def test_a_packed_case_says_that_nothing_is_kept(folder: Path) -> None:
    app = TlxApp(build.timeline([folder]), Setting())
    async with app.run_test(size=(160, 48)) as pilot:
        await press(app, pilot, " ")
        assert "not kept: here nothing can be edited" in text(app)
        assert "★" in text(app)


@pytest.mark.parametrize(("events", "seconds"), [(90, 0.0), (2_000, 0.0), (20_000, 1.0), (1_000_000, 10.0)])
def test_with_many_events_several_decisions_are_shown_together(events: int, seconds: float) -> None:
    assert pause_for(events) == seconds


async def test_what_is_waited_with_is_shown_at_once_when_no_other_decision_follows(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tlx.tui.app.pause_for", lambda _: 0.5)
    made: list[Timeline] = []
    async with opened(folder) as (app, pilot):

        def take(timeline: Timeline, view: View) -> None:
            made.append(timeline)
            TlxApp.take(app, timeline, view)

        monkeypatch.setattr(app, "take", take)
        await press(app, pilot, " ", " ")
        await until(pilot, lambda: not app.decisions.is_working)
        await until(pilot, lambda: bool(made))
        assert [len(each.facet("is", "starred")) for each in made] == [2]
