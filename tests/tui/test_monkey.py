"""Keys at random through the app, with resizes and pastes, and what a recording of it is worth."""

from __future__ import annotations

from pathlib import Path

import harbour
import monkey
import pytest
import town
from screens import driven, press, text
from textual import events

from tlx import build
from tlx.case.log import load
from tlx.cli.desk import Desk
from tlx.explore.session import play
from tlx.explore.view import opened
from tlx.tui.app import TlxApp
from tlx.tui.setting import Setting

COUNT = 600 if monkey.IS_LONG else 90
SIZES = ((160, 48), (100, 30), (80, 24))


@pytest.mark.parametrize("seed", range(5 if monkey.IS_LONG else 1))
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_keys_at_random(size: tuple[int, int], seed: int, tmp_path: Path) -> None:
    choose, keys = monkey.choices(seed), monkey.keys(seed + size[0])
    lines: list[str] = []
    async with driven(size, current=tmp_path, record=lines.append) as (app, pilot):
        for number in range(COUNT // 10):
            await press(app, pilot, *(next(keys) for _ in range(10)))
            if number % 3 == 0:
                app.post_message(events.Paste(choose.choice(monkey.TEXTS)))
                columns, rows = choose.choice([*SIZES, (60, 16), (40, 10), (23, 5), (201, 61)])
                await pilot.resize_terminal(columns, rows)
            await pilot.pause()
            assert not app.view.rows or app.view.cursor in app.view.rows
            assert {app.painter.row(y, app.size.width).cell_length for y in range(app.size.height)} == {app.size.width}
        assert app.is_running
        await pilot.resize_terminal(*size)
        await press(app, pilot, *["escape"] * 6, "R")
        assert "started afresh" in text(app) or "as it was" in text(app)
    played = list(play(opened(harbour.timeline()), harbour.timeline(), lines))
    assert [(each.step, each.expected, each.said) for each in played if each.differs] == []


DECIDING = "space D H m T X v M S u ctrl+r enter escape down G g 2 1 a".split()
"""Keys that decide, and some that lead to other events."""


@pytest.mark.parametrize("seed", range(5 if monkey.IS_LONG else 1))
async def test_whatever_is_decided_at_random_is_kept_and_shown(tmp_path: Path, seed: int) -> None:
    choose, log = monkey.choices(seed), tmp_path / "case" / "tlx-edits.jsonl"
    folder = town.write(tmp_path / "case", 4)
    desk = Desk({"": log}, lambda: "ann")
    setting = Setting(desk=desk, make=lambda tell: build.timeline([folder], tmp_path / "cache", tell))
    app = TlxApp(build.timeline([folder], tmp_path / "cache"), setting)
    async with app.run_test(size=(160, 48)) as pilot:
        for _ in range(COUNT // 10):
            await press(app, pilot, *(choose.choice([*DECIDING, *"2014-5x,"]) for _ in range(10)))
            assert not app.view.rows or app.view.cursor in app.view.rows
        for _ in range(500):
            await pilot.pause(0.02)
            if not app.decisions.is_working:
                break
        whole = build.timeline([folder])
        assert load(log).problems == ()
        assert len(load(log).edits) >= app.decisions.count > 0
        assert [app.timeline.event(n) for n in app.timeline.everything] == [whole.event(n) for n in whole.everything]
