"""How densely events lie in time: the numbers behind the strip over a timeline and behind a person's little one.

What is known to about a month is counted in its month. What is known less finely is counted in its year and
kept apart: drawn in a month it would make a peak every January.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final, TypeVar

from tlx.index import Ordinals, Timeline
from tlx.model import Precision
from tlx.model.calendar import MONTHS_IN_YEAR

Key = TypeVar("Key")
LONGER: Final = {Precision.DECADE: 10, Precision.CENTURY: 100}
"""Years of what is known less finely than to the year; it is sorted at the first of them."""


@dataclass(frozen=True, slots=True)
class Density:
    """Events counted by time, nothing but what is there.

    ``months`` are (year, month) with the number of events known to about a month; ``years`` are years
    with the number of those known less finely; of them ``longer`` has those known to a decade or a century
    as (first year, number of years, number of events). Undated events are in none.
    """

    months: tuple[tuple[tuple[int, int], int], ...]
    years: tuple[tuple[int, int], ...]
    longer: tuple[tuple[int, int, int], ...] = ()

    @property
    def stretches(self) -> tuple[tuple[int, int, int], ...]:
        """All that is known less finely: (first year, number of years, number of events)."""
        apart: dict[int, int] = {}
        for year, _, count in self.longer:
            apart[year] = apart.get(year, 0) + count
        single = ((year, 1, count - apart.get(year, 0)) for year, count in self.years)
        return (*(stretch for stretch in single if stretch[2]), *self.longer)

    def bars(self, years: range, cells: int) -> tuple[int, ...]:
        """The months' counts in so many cells a year (at most 12), from the first year to the last."""
        counts = [0] * (len(years) * cells)
        for (year, month), count in self.months:
            if year in years:
                counts[(year - years.start) * cells + (month - 1) * cells // MONTHS_IN_YEAR] += count
        return tuple(counts)

    def lines(self, years: range) -> tuple[int, ...]:
        """What is known less finely: a count for each year."""
        counts = dict(self.years)
        return tuple(counts.get(year, 0) for year in years)


def density(timeline: Timeline, ordinals: Ordinals) -> Density:
    """Count events by month and year. It asks for a rank at each month's edge and looks at no event."""
    narrow, coarse = ordinals & timeline.narrow, ordinals - timeline.narrow
    months = _counts(narrow, [((year, month), first) for year, month, first in timeline.months], timeline.dated)
    return Density(months, _counts(coarse, timeline.years, timeline.dated), tuple(_longer(timeline, coarse)))


def _longer(timeline: Timeline, coarse: Ordinals) -> Iterator[tuple[int, int, int]]:
    for precision, years in LONGER.items():
        found = coarse & timeline.facet("precision", precision)
        yield from ((year, years, count) for year, count in _counts(found, timeline.years, timeline.dated))


def span(timeline: Timeline) -> range:
    """The years from the first with an event to the last; none without a dated event."""
    years = timeline.years
    return range(years[0][0], years[-1][0] + 1) if years else range(0)


def spark(timeline: Timeline, ordinals: Ordinals, years: range, cells: int) -> tuple[int, ...]:
    """The events of a few, fine or not, in so many equal parts of these years: a cell a year when they fit."""
    parts = min(cells, max(1, len(years)))
    counts = [0] * parts
    for year, count in _counts(ordinals, timeline.years, timeline.dated):
        if year in years:
            counts[(year - years.start) * parts // len(years)] += count
    return tuple(counts)


def _counts(ordinals: Ordinals, firsts: Sequence[tuple[Key, int]], end: int) -> tuple[tuple[Key, int], ...]:
    """How many of the ordinals lie from each first ordinal to the next, where there are any."""
    edges = pairwise(chain((first for _, first in firsts), (end,)))
    counted = ((key, ordinals.range_cardinality(*edge)) for (key, _), edge in zip(firsts, edges, strict=True))
    return tuple((key, count) for key, count in counted if count)
