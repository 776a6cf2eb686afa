"""The app while its timeline is being made: the frame is there at once, the events follow.

Keys typed ahead are held and given to the timeline when it comes; Esc and Ctrl+C stop the reading.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from textual import events
from textual.message import Message

from tlx.explore.safe import safe
from tlx.explore.view import opened
from tlx.index import Contents, Timeline, in_memory
from tlx.tui.app import INTERRUPTED, TlxApp
from tlx.tui.background import Background, Load, Outcome, Progress, StoppedError
from tlx.tui.drawing import Picture, is_too_small
from tlx.tui.lines import Drawn, Line, cut, fit, line, spread
from tlx.tui.measures import Frame
from tlx.tui.pressed import keys_of
from tlx.tui.setting import Setting

BAR: Final = 40
PULSE: Final = 0.1
"""Seconds between two looks at how far it is."""


class LoadingApp(TlxApp):
    """The explorer of a timeline that is still to come. ``failure`` is why it never came."""

    class Ended(Message):
        """The reading has ended, with a timeline or with what went wrong."""

        def __init__(self, outcome: Outcome) -> None:
            """Say how."""
            super().__init__()
            self.outcome = outcome

    def __init__(self, load: Load, name: str, setting: Setting) -> None:
        """``load`` is called once, in a thread of its own; ``name`` is what the case is called meanwhile."""
        super().__init__(in_memory(Contents(name)), replace(setting, begin=opened))
        self.failure: Exception | None = None
        self._background = Background(load, lambda outcome: self.post_message(self.Ended(outcome)))
        self._begin = setting.begin
        self._is_loading = True
        self._held: list[events.Key | events.Paste] = []

    def on_mount(self) -> None:
        """Begin to read once the frame has been drawn."""
        self._pulse = self.set_interval(PULSE, self.draw)
        self.call_after_refresh(self._background.start)

    def on_unmount(self) -> None:
        """Leave nothing running."""
        self._background.leave()

    def on_loading_app_ended(self, message: Ended) -> None:
        """The timeline, the end of one's patience, or a failure."""
        if isinstance(message.outcome, StoppedError):
            self._stopped()
        elif isinstance(message.outcome, Exception):
            self.failure = message.outcome
            self.exit()
        else:
            self._loaded(message.outcome)

    def _loaded(self, timeline: Timeline) -> None:
        self._is_loading = False
        self._pulse.stop()
        self.take(timeline, self._begin(timeline))
        held, self._held = self._held, []
        for event in held:
            self.post_message(event)

    def _stopped(self) -> None:
        self._background.progress = Progress(is_stopped=True)
        self.draw()

    async def on_event(self, event: events.Event) -> None:
        """Hold what is typed until there is something to do it on; the ways out are open at once."""
        if not self._is_loading or not isinstance(event, events.Key | events.Paste):
            await super().on_event(event)
        elif isinstance(event, events.Key) and keys_of(event) == ("ctrl+c",):
            self._interrupt_reading()
        elif isinstance(event, events.Key) and keys_of(event) == ("escape",) and not self._held:
            self._background.stop()
        elif isinstance(event, events.Key) and keys_of(event) == ("q",) and not self._held:
            self.exit(0)
        else:
            self._held.append(event)

    def _interrupt_reading(self) -> None:
        """The first stops the work, the second leaves."""
        if self._background.is_stopping:
            self.exit(INTERRUPTED)
        self._background.stop()

    def picture(self) -> Picture:
        """The frame with how far the reading is."""
        plain = super().picture()
        if not self._is_loading or is_too_small(self.frame):
            return plain
        return _loading(plain, self.frame, safe(self.timeline.name), self._background.progress)


def _loading(plain: Picture, frame: Frame, name: str, progress: Progress) -> Picture:
    head = [Drawn(_first(name, progress, frame.width)), Drawn(line(f"  {cut(_second(progress), frame.width - 3)}"))]
    keys = line(
        ("  q", "key"),
        (" quit", "quiet"),
        *(() if progress.is_stopped else (("   esc", "key"), (" stop reading", "quiet"))),
    )
    panes = {
        **plain.panes,
        "header": (frame.header, head[: frame.header.height]),
        "list": (frame.list, []),
        "footer": (frame.footer, [Drawn(keys)]),
    }
    return Picture(plain.view, None, panes)


def _first(name: str, progress: Progress, cells: int) -> Line:
    left = line(("  tlx", "title"), (f"  {cut(name, cells // 4)}", "quiet"))
    if progress.is_stopped or not progress.total:
        return fit(left, cells)
    done = min(BAR, BAR * progress.done // progress.total)
    bar = line(("   ", "text"), ("━" * done, "time"), ("─" * (BAR - done), "rule"))
    count = line((f"{progress.amount} ", "text"))
    return fit(spread((*left, *bar) if cells >= 2 * BAR else left, count, cells), cells)


def _second(progress: Progress) -> str:
    if progress.is_stopped:
        return "the reading was stopped: nothing is shown"
    return f"{progress.what} …"
