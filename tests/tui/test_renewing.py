"""The app opens on the last good index, and the new one takes its place under the same event."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from threading import Event

import mill
import pytest
from screens import press, text
from textual.pilot import Pilot

from tlx.index import Timeline, in_memory
from tlx.tui.background import Tell
from tlx.tui.renewing import RenewingApp
from tlx.tui.setting import Setting

CASE = replace(mill.contents(), state="before")
FEWER = replace(CASE, events=CASE.events[2:], state="after")


class Slow:
    """A reading that tells how far it is and then waits to be let on."""

    def __init__(self, outcome: Timeline | Exception) -> None:
        self.told, self.go_on, self.outcome = Event(), Event(), outcome

    def __call__(self, tell: Tell) -> Timeline:
        tell("reading", 3, 5)
        self.told.set()
        self.go_on.wait(10)
        tell("reading", 4, 5)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


@asynccontextmanager
async def renewing(slow: Slow) -> AsyncIterator[tuple[RenewingApp, Pilot[int]]]:
    app = RenewingApp(in_memory(CASE), Setting(), slow)
    async with app.run_test(size=(110, 30)) as pilot:
        await until(pilot, slow.told.is_set)
        yield app, pilot
        slow.go_on.set()


async def until(pilot: Pilot[int], done: Callable[[], bool]) -> None:
    for _ in range(500):
        await pilot.pause(0.01)
        if done():
            return
    raise AssertionError("it never came to this")


def under_cursor(app: RenewingApp) -> str:
    return app.timeline.rows([app.view.cursor])[0].id


async def test_the_last_index_is_there_at_once_and_it_is_said_how_far_the_reading_is() -> None:
    async with renewing(Slow(in_memory(FEWER))) as (app, pilot):
        assert app.timeline.count == 13
        await until(pilot, lambda: "3 of 5 documents" in text(app))


async def test_the_new_one_takes_its_place_under_the_same_event() -> None:
    slow = Slow(in_memory(FEWER))
    async with renewing(slow) as (app, pilot):
        await press(app, pilot, "a", "j", "j", "j", "j")
        event = under_cursor(app)
        slow.go_on.set()
        await until(pilot, lambda: app.timeline.count == 11)
        await until(pilot, lambda: "11 events (-2)" in text(app))
        assert under_cursor(app) == event


async def test_what_is_being_typed_goes_on() -> None:
    slow = Slow(in_memory(FEWER))
    async with renewing(slow) as (app, pilot):
        await press(app, pilot, *"/fir")
        slow.go_on.set()
        await until(pilot, lambda: app.timeline.count == 11)
        await press(app, pilot, "e")
        assert (app.view.query, app.view.searching is not None) == ("fire", True)


async def test_where_nothing_has_changed_nothing_is_said() -> None:
    slow = Slow(in_memory(CASE))
    async with renewing(slow) as (app, pilot):
        before = app.timeline
        slow.go_on.set()
        await pilot.pause(0.3)
        assert app.timeline is before
        assert "read again" not in text(app)


@pytest.mark.parametrize("failure", [OSError("the disk is gone"), ValueError("\x1b[31mwrong")])
async def test_what_goes_wrong_is_said_and_the_last_one_stays(failure: Exception) -> None:
    slow = Slow(failure)
    async with renewing(slow) as (app, pilot):
        slow.go_on.set()
        await until(pilot, lambda: "still as it was last time" in text(app))
        assert app.timeline.count == 13
        assert "\x1b" not in app.view.message


async def test_who_watches_takes_each_new_one_under_the_same_event() -> None:
    first, second = Slow(in_memory(CASE)), Slow(in_memory(FEWER))
    last, slows = Slow(in_memory(replace(FEWER, events=CASE.events[3:], state="later"))), [second]
    slows.append(last)

    def watch(tell: Tell) -> Timeline:
        return slows.pop(0)(tell) if slows else Slow(in_memory(CASE))(tell)

    app = RenewingApp(in_memory(CASE), Setting(), first, watch)
    async with app.run_test(size=(110, 30)) as pilot:
        first.go_on.set()
        await press(app, pilot, "a", "j", "j", "j", "j")
        event = under_cursor(app)
        for slow, count in ((second, 11), (last, 10)):
            await until(pilot, slow.told.is_set)
            slow.go_on.set()
            await until(pilot, lambda: app.timeline.count == count)  # noqa: B023 — used at once
            assert under_cursor(app) == event
