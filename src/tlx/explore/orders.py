"""Orders of a list besides that of time: by the latest possible date, by source, and by what was edited last.

Everything about rows is arithmetic over bitmaps of ordinals. Another order is a permutation of them: the rows are
taken to places, and the same arithmetic is done there.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

from tlx.explore.layout import Heading
from tlx.index import Ordinals, Timeline
from tlx.model import OPEN_HI, edtf, say
from tlx.model.calendar import civil

DATE: Final = "date"
OPEN_END: Final = "open end"
"""The heading over what may have gone on ever since."""


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """All events in another order. ``at`` gives the ordinal at a place, ``of`` the place of an ordinal."""

    at: Sequence[int]
    of: Sequence[int]
    headings: tuple[tuple[Heading, int], ...]

    def places(self, ordinals: Iterable[int]) -> Ordinals:
        """Where events stand."""
        return Ordinals(array("I", map(self.of.__getitem__, ordinals)))


def _by_latest(timeline: Timeline) -> Iterator[tuple[Heading, int]]:
    """Under the year in which an event must have happened at the latest."""
    days = timeline.last_days
    for ordinal in sorted(range(timeline.dated), key=days.__getitem__):
        yield (OPEN_END if days[ordinal] == OPEN_HI else civil(days[ordinal])[0]), ordinal
    yield from ((None, ordinal) for ordinal in range(timeline.dated, timeline.count))


def _by_source(timeline: Timeline) -> Iterator[tuple[Heading, int]]:
    """Under the source that tells an event; of several, the one whose document stands first."""
    left, told = timeline.everything, {}
    for label in dict.fromkeys(document.label for document in timeline.documents):
        told[label] = left & timeline.facet("source", label)
        left -= told[label]
    for label in sorted(told, key=str.casefold):
        yield from ((label, ordinal) for ordinal in told[label])
    yield from (("", ordinal) for ordinal in left)


def _by_edit(timeline: Timeline) -> Iterator[tuple[Heading, int]]:
    """What was decided last stands first, under the day it was decided; then what nobody has changed."""
    ours = timeline.facet("is", "edited") | timeline.facet("is", "starred")
    at = {ordinal: timeline.event(ordinal).word.at for ordinal in ours}
    for ordinal in sorted(at, key=at.__getitem__, reverse=True):
        yield f"edited {say.long(edtf.read(at[ordinal][:10]))}", ordinal
    yield from (("not edited", ordinal) for ordinal in timeline.everything - ours)


ORDERS: Final[dict[str, tuple[str, Callable[[Timeline], Iterator[tuple[Heading, int]]] | None]]] = {
    DATE: ("in date order", None),
    "latest": ("by latest possible date", _by_latest),
    "source": ("by source", _by_source),
    "edited": ("recently edited first", _by_edit),
}
"""The orders by name: how each is said, and every event under its heading in that order."""
NEXT: Final = dict(zip(ORDERS, (*tuple(ORDERS)[1:], DATE), strict=True))
"""The order after each."""
WITHOUT_YEARS: Final = frozenset({"source", "edited"})
"""Orders in which no heading says the year."""


def said(order: str) -> str:
    """An order in words: "in date order"."""
    return ORDERS[order][0]


@lru_cache(maxsize=4)
def arrangement(timeline: Timeline, order: str) -> Arrangement | None:
    """The permutation of an order; ``None`` for that of time, which needs none."""
    events = ORDERS[order][1]
    if events is None:
        return None
    at, of = array("I"), array("I", bytes(timeline.count * array("I").itemsize))
    headings: list[tuple[Heading, int]] = []
    for heading, own in groupby(events(timeline), key=lambda pair: pair[0]):
        headings.append((heading, len(at)))
        at.extend(ordinal for _, ordinal in own)
    for place, ordinal in enumerate(at):
        of[ordinal] = place
    return Arrangement(at, of, tuple(headings))


@lru_cache(maxsize=8)
def places(timeline: Timeline, order: str, ordinals: Ordinals) -> Ordinals:
    """Where some events stand in an order; remembered, since every line of a screen asks."""
    arranged = arrangement(timeline, order)
    return ordinals if arranged is None else arranged.places(ordinals)


def ordered(timeline: Timeline, order: str, ordinals: Ordinals) -> Ordinals | tuple[int, ...]:
    """Events in an order, one after the other."""
    arranged = arrangement(timeline, order)
    return ordinals if arranged is None else tuple(arranged.at[place] for place in arranged.places(ordinals))
