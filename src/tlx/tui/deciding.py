"""Decisions carried out: kept at the desk, and the timeline made anew with them while the app goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from textual.message import Message
from textual.timer import Timer

from tlx.case import Edit
from tlx.explore import edit_words
from tlx.explore.commands import Mode
from tlx.explore.effects import Decide, TakeBack
from tlx.explore.safe import safe
from tlx.explore.view import View, told
from tlx.tui.background import Background, Load, Outcome

if TYPE_CHECKING:
    from tlx.explore.keys import Keymap


EVENTS_A_SECOND: Final = 20_000
"""For so many events a second is waited after a decision: with many events others that follow are shown with it."""
LONGEST: Final = 10.0


def pause_for(events: int) -> float:
    """Seconds without another decision after which a timeline of so many events is made; of a small case none."""
    seconds = min(LONGEST, events / EVENTS_A_SECOND)
    return seconds if seconds > 1 / 10 else 0.0


class Desk(Protocol):
    """Where decisions are signed and kept. Each raises :class:`OSError` with a sentence where they cannot be."""

    def decide(self, edits: Sequence[Edit]) -> object:
        """Keep decisions."""

    def undo(self) -> tuple[Edit, Edit] | None:
        """Take back the last: what was decided now, and what that took back."""

    def redo(self) -> tuple[Edit, Edit] | None:
        """Decide again what was taken back last."""


class TimelineMade(Message):
    """The timeline with the decisions in it, or what went wrong."""

    def __init__(self, outcome: Outcome) -> None:
        """Say which."""
        super().__init__()
        self.outcome = outcome


Later = Callable[[float, Callable[[], None]], Timer]
"""Has something done in so many seconds."""


class Decisions:
    """What is decided in the app. The timeline is made once at a time: what is decided meanwhile waits for the next."""

    def __init__(self, desk: Desk | None, make: Load | None, post: Callable[[Message], object], later: Later) -> None:
        """Without a desk nothing is kept: a packed case, a recorded session. ``make`` makes the timeline anew."""
        self._desk, self._make, self._post, self._later = desk, make, post, later
        self._pause: Timer | None = None
        self._work: Background | None = None
        self._is_stale = False
        self.count = 0
        """how often something was decided"""

    def carry_out(self, effect: Decide | TakeBack, view: View, keymap: Keymap, pause: float = 0.0) -> View:
        """Keep a decision, or take one back: the view that follows, with a word on it and on the way back.

        The timeline is made when so many seconds have passed without another decision.
        """
        if self._desk is None:
            there = effect.then if isinstance(effect, Decide) else view
            return replace(there, message="not kept: here nothing can be edited")
        try:
            after = _kept(self._desk, effect, view, keymap)
        except (OSError, ValueError) as error:
            return replace(view, message=safe(f"not kept: {error}"))
        if after is None:
            return told(view, f"there is nothing to {'redo' if effect == TakeBack(is_redo=True) else 'undo'}")
        self.count += 1
        self._begin_after(pause)
        return after

    def _begin_after(self, pause: float) -> None:
        if self._pause is not None:
            self._pause.stop()
        self._pause = self._later(pause, self._begin) if pause and self._make else None
        if not pause:
            self._begin()

    def _begin(self) -> None:
        """Make the timeline, or make it once more when the one that is being made is done."""
        self._pause = None
        if self._make is None:
            return
        if self._work is not None:
            self._is_stale = True
            return
        self._work = Background(self._make, lambda outcome: self._post(TimelineMade(outcome)))
        self._work.start()

    def ended(self, outcome: Outcome) -> Outcome | None:
        """What was made, unless something was decided meanwhile: then it is made again."""
        self._work = None
        if not self._is_stale:
            return outcome
        self._is_stale = False
        self._begin()
        return None

    @property
    def is_working(self) -> bool:
        """True while the timeline is being made."""
        return self._work is not None or self._pause is not None

    def leave(self) -> None:
        """Leave nothing running."""
        if self._work is not None:
            self._work.leave()


def _kept(desk: Desk, effect: Decide | TakeBack, view: View, keymap: Keymap) -> View | None:
    """The view when it is kept; None where there was nothing to take back."""
    undo, redo = (keymap.first(name, Mode.LIST) for name in ("undo", "redo"))
    if isinstance(effect, Decide):
        desk.decide(effect.edits)
        return _told(effect.then, effect.then.message, undo, "undoes")
    done = desk.redo() if effect.is_redo else desk.undo()
    if done is None:
        return None
    if effect.is_redo:
        return _told(told(view, ""), "decided again", undo, "undoes")
    return _told(told(view, ""), f"undone: {edit_words.changed(done[1])}", redo, "redoes")


def _told(view: View, said: str, key: str, what: str) -> View:
    """A word on what was done, the way back first: what is said may be cut."""
    return replace(view, message=f"{key} {what} · {safe(said)}" if key else safe(said))
