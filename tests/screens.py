"""Driving the app in a test: a size, keys, and the screen as text or as a picture."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import harbour
from textual import events
from textual.pilot import Pilot

from tlx.explore.keys import KEYMAP, Keymap
from tlx.index import Timeline
from tlx.tui.app import TlxApp
from tlx.tui.setting import Setting
from tlx.tui.theme import LOOKS

GOLDEN = Path(__file__).parent / "golden" / "screens"
UNSTABLE_ID = re.compile(r"terminal-\d+")


@asynccontextmanager
async def driven(
    size: tuple[int, int],
    *keys: str,
    look: str = "ink",
    is_ascii: bool = False,
    keymap: Keymap = KEYMAP,
    timeline: Timeline | None = None,
    current: Path | None = None,
    folders: Sequence[Path] = (),
    record: Callable[[str], None] | None = None,
) -> AsyncIterator[tuple[TlxApp, Pilot[int]]]:
    """The app at a size after some keys; the timeline of the harbour unless told otherwise."""
    own = Setting(replace(LOOKS[look], is_ascii=is_ascii), keymap, current=current, folders=folders, record=record)
    app = TlxApp(timeline or harbour.timeline(), own)
    async with app.run_test(size=size) as pilot:
        await press(app, pilot, *keys)
        yield app, pilot


async def press(app: TlxApp, pilot: Pilot[int], *keys: str) -> None:
    """Keys all at once, as a slow line or an impatient hand gives them, and then the screen they lead to."""
    for key in keys:
        app.post_message(events.Key("space" if key == " " else key, key if len(key) == 1 else None))
    await pilot.pause()


def text(app: TlxApp) -> str:
    """What the screen shows, a line each."""
    return "".join(app.painter.row(y, app.size.width).text.rstrip() + "\n" for y in range(app.size.height))


def picture(app: TlxApp) -> str:
    """The screen as SVG, without the ids that differ from run to run."""
    return UNSTABLE_ID.sub("terminal", app.export_screenshot())


def assert_golden(name: str, shown: str) -> None:
    """Compare with the file of this name; with TLX_UPDATE_GOLDEN set, write it: then look at the difference."""
    path = GOLDEN / name
    if os.environ.get("TLX_UPDATE_GOLDEN"):
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8"), f"{name} differs; TLX_UPDATE_GOLDEN=1 pytest writes it anew"
