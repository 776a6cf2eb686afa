"""A timeline made in a thread of its own, while the app goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread
from time import monotonic
from typing import Final

from tlx.index import Timeline

Tell = Callable[[str, int, int], None]
"""Told while a timeline is made: what is being done, how many are done, of how many."""
Load = Callable[[Tell], Timeline]
Outcome = Timeline | Exception

GIVES_WAY: Final = 0.001
"""Seconds after which the work lets go of the interpreter for a key; Python's own 5 ms are felt while typing."""
PATIENCE: Final = 2.0
"""Seconds that work is waited for when the app ends."""


class StoppedError(Exception):
    """The user has had enough: raised in the thread that reads, when it next tells how far it is."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is, and how many documents it does in a second; ``is_stopped`` when it will come no further."""

    what: str = "reading"
    done: int = 0
    total: int = 0
    rate: float = 0.0
    is_stopped: bool = False

    @property
    def amount(self) -> str:
        """In words: "312 of 19,043 documents, 250 a second"."""
        pace = f", {self.rate:,.0f} a second" if self.rate >= 1 and self.done < self.total else ""
        return f"{self.done:,} of {self.total:,} documents{pace}"


class Background:
    """The making of one timeline: ``load`` is called once, and ``ended`` with what came of it, in that thread."""

    def __init__(self, load: Load, ended: Callable[[Outcome], object]) -> None:
        """Nothing is done before :meth:`start`."""
        self.progress = Progress()
        self._load, self._ended = load, ended
        self._thread = Thread(target=self._work, daemon=True)
        self._began = (0.0, 0)
        self.is_stopping = False

    def start(self) -> None:
        """Begin."""
        sys.setswitchinterval(GIVES_WAY)
        self._thread.start()

    def stop(self) -> None:
        """Ask it to stop: it does when it next tells how far it is."""
        self.is_stopping = True

    def leave(self) -> None:
        """The app has ended: let it come to an end in order, if that does not take long."""
        self.stop()
        if self._thread.is_alive():
            self._thread.join(PATIENCE)

    def _work(self) -> None:
        try:
            outcome: Outcome = self._load(self._tell)
        except Exception as error:  # noqa: BLE001 — whatever it is, it is the app's to say
            outcome = error
        self._ended(outcome)

    def _tell(self, what: str, done: int, total: int) -> None:
        if self.is_stopping:
            raise StoppedError
        now = monotonic()
        if (what, total) != (self.progress.what, self.progress.total):
            self._began = (now, done)
        passed = now - self._began[0]
        self.progress = Progress(what, done, total, (done - self._began[1]) / passed if passed else 0.0)
