"""Watching documents: they are looked at again and again, and read when they have changed and come to rest."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from tlx import read
from tlx.build import Tell
from tlx.index import Timeline
from tlx.read.survey import OWN_FILES

PAUSE: Final = 1.0
"""Seconds between two looks. What is the same twice is at rest."""
STEPS: Final = 10
"""So often in a pause it is asked whether to stop: whoever leaves does not wait."""

Stamp = tuple[Path, int, int, int]
Look = Callable[[], tuple[Stamp, ...]]


class Watch:
    """Makes a timeline: the first time at once, later when what a look sees is not what was seen last."""

    def __init__(
        self, make: Callable[[Tell], Timeline], look: Look, rest: Callable[[float], None] = time.sleep
    ) -> None:
        """``rest`` waits so many seconds."""
        self._make, self._look, self._rest = make, look, rest
        self._seen: tuple[Stamp, ...] | None = None

    def __call__(self, tell: Tell) -> Timeline:
        """The timeline of the documents as they are now; ``tell`` is called at each look, and may stop it."""
        self._seen = self._look() if self._seen is None else self._changed(self._seen, tell)
        return self._make(tell)

    def _changed(self, seen: tuple[Stamp, ...], tell: Tell) -> tuple[Stamp, ...]:
        """What there is to see when it is no longer what was seen, and is the same twice."""
        before = now = seen
        while now in (seen, ()) or now != before:
            for _ in range(STEPS):
                tell("watching", 0, 0)
                self._rest(PAUSE / STEPS)
            before, now = now, self._look()
        return now


def looking_at(places: tuple[Path, ...]) -> Look:
    """A look at the files of these paths."""
    return partial(_stamps, places)


def _stamps(places: tuple[Path, ...]) -> tuple[Stamp, ...]:
    """Each file with its size and times; nothing while there is no such folder."""
    try:
        folders = [place if place.is_dir() else place.parent for place in places]
        words = (folder / name for folder in folders for name in sorted(OWN_FILES))
        own = tuple(_stamp(word) for word in words if word.is_file())
        files = read.survey(places).files
    except OSError:
        return ()
    return (*own, *((file.place, file.size, file.mtime_ns, file.ctime_ns) for file in files))


def _stamp(file: Path) -> Stamp:
    status = file.stat()
    return file, status.st_size, status.st_mtime_ns, status.st_ctime_ns
