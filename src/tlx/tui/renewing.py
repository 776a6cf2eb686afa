"""The app on the last good index, while it is looked whether the documents have changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from textual.message import Message

from tlx.explore.carrying import carried
from tlx.explore.safe import safe
from tlx.explore.view import View, told
from tlx.index import Timeline
from tlx.tui.app import TlxApp
from tlx.tui.background import Background, Load, Outcome, StoppedError
from tlx.tui.setting import Setting

PULSE: Final = 0.5
"""Seconds between two words on how far it is."""


class RenewingApp(TlxApp):
    """The explorer of the last timeline there was, which takes the new one in its place when there is one."""

    class Ended(Message):
        """It is known whether the documents have changed."""

        def __init__(self, outcome: Outcome) -> None:
            """Say how they are now, or what went wrong."""
            super().__init__()
            self.outcome = outcome

    def __init__(self, timeline: Timeline, setting: Setting, renew: Load, watch: Load | None = None) -> None:
        """``renew`` is called once, in a thread of its own: it gives the timeline of the documents as they are.

        ``watch`` is called after it again and again, and gives the timeline when they have changed.
        """
        super().__init__(timeline, setting)
        self._background, self._watch = self._in_background(renew), watch
        self._said = ""

    def _in_background(self, load: Load) -> Background:
        return Background(load, lambda outcome: self.post_message(self.Ended(outcome)))

    def on_mount(self) -> None:
        """Begin to look once the first screen has been drawn."""
        self._pulse = self.set_interval(PULSE, self._say)
        self.call_after_refresh(self._background.start)

    def on_unmount(self) -> None:
        """Leave nothing running."""
        self._background.leave()

    def _say(self) -> None:
        """How far it is, in the footer, where nothing else is said there."""
        progress = self._background.progress
        if progress.total:
            self._put(f"the documents have changed: {progress.what}, {progress.amount}")

    def _put(self, message: str) -> None:
        if self.view.message in ("", self._said):
            self._said = message
            self._show(replace(self.view, message=message))

    def on_renewing_app_ended(self, message: Ended) -> None:
        """Take the new timeline, if it is another one; and go on watching."""
        outcome = message.outcome
        if isinstance(outcome, StoppedError):
            return
        if self._watch is None:
            self._pulse.stop()
        else:
            self._background = self._in_background(self._watch)
            self._background.start()
        if isinstance(outcome, Exception):
            self._put(f"still as it was last time: {safe(str(outcome))}")
        elif outcome.state != self.timeline.state and not self._is_older_than_a_decision():
            before, self._said = self.timeline, ""
            view = carried(self.view, before, outcome)
            self.take(outcome, told_of(view, before, outcome))

    def _is_older_than_a_decision(self) -> bool:
        """True of the first reading where something was decided during it: the timeline with that is on its way."""
        return self._watch is None and self.decisions.count > 0


def told_of(view: View, before: Timeline, after: Timeline) -> View:
    """The view with a word on what has changed; what lies over it stays."""
    counts = f"{after.count:,} events" + (f" ({after.count - before.count:+,})" if after.count != before.count else "")
    return replace(told(view, f"the documents were read again: {counts}"), dialog=view.dialog)
