"""While the timeline is being made: the frame is there, keys are held, and there is always a way out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from threading import Event

import harbour
import pytest
from screens import press, text
from textual.pilot import Pilot

from tlx.index import Timeline
from tlx.tui.background import Tell
from tlx.tui.loading import LoadingApp
from tlx.tui.setting import Setting


class Slow:
    """A reading that tells how far it is and then waits to be let on."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.told, self.go_on, self.failure = Event(), Event(), failure

    def __call__(self, tell: Tell) -> Timeline:
        tell("reading", 3, 5)
        self.told.set()
        self.go_on.wait(10)
        tell("reading", 4, 5)
        if self.failure:
            raise self.failure
        return harbour.timeline()


@asynccontextmanager
async def reading(slow: Slow, size: tuple[int, int] = (100, 30)) -> AsyncIterator[tuple[LoadingApp, Pilot[int]]]:
    app = LoadingApp(slow, "harbour", Setting())
    async with app.run_test(size=size) as pilot:
        await until(pilot, slow.told.is_set)
        app.draw()
        yield app, pilot
        slow.go_on.set()


async def until(pilot: Pilot[int], done: Callable[[], bool]) -> None:
    for _ in range(500):
        await pilot.pause(0.01)
        if done():
            return
    raise AssertionError("it never came to this")


async def test_the_frame_says_how_far_the_reading_is_and_then_shows_the_events() -> None:
    slow = Slow()
    async with reading(slow) as (app, pilot):
        assert "3 of 5 documents" in text(app)
        slow.go_on.set()
        await until(pilot, lambda: app.timeline.count > 0)
        await pilot.pause()
        assert "Harbour wall of Port Ellery built" in text(app)


async def test_keys_typed_ahead_wait_for_the_timeline() -> None:
    slow = Slow()
    async with reading(slow) as (app, pilot):
        await press(app, pilot, *"/quay", "enter")
        slow.go_on.set()
        await until(pilot, lambda: app.view.query == "quay")
        assert app.is_running


async def test_ctrl_c_stops_the_reading_and_then_leaves() -> None:
    slow = Slow()
    async with reading(slow) as (app, pilot):
        await press(app, pilot, "ctrl+c")
        slow.go_on.set()
        await until(pilot, lambda: "the reading was stopped" in text(app))
        await press(app, pilot, "ctrl+c")
    assert app.return_value == 130


async def test_esc_stops_the_reading_and_never_leaves() -> None:
    slow = Slow()
    async with reading(slow) as (app, pilot):
        await press(app, pilot, "escape")
        slow.go_on.set()
        await until(pilot, lambda: "the reading was stopped" in text(app))
        await press(app, pilot, "escape")
        assert app.is_running


async def test_q_leaves_at_once() -> None:
    async with reading(Slow()) as (app, pilot):
        await press(app, pilot, "q")
    assert app.return_value == 0


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (20, 5)])
async def test_what_goes_wrong_is_kept_for_whoever_started_it(size: tuple[int, int]) -> None:
    slow = Slow(FileNotFoundError("no such folder"))
    async with reading(slow, size) as (app, pilot):
        slow.go_on.set()
        await until(pilot, lambda: app.failure is not None)
    assert isinstance(app.failure, FileNotFoundError)
