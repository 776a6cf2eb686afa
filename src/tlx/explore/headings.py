"""The headings of a list in the order of time: years, a dense one by its months, at last what has no date."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise
from typing import Final

from tlx.explore.layout import Heading, Headings
from tlx.index import Ordinals, Timeline

DENSE: Final = 40
"""Rows of a year above which its months have headings: it fills more than a screen."""
Start = tuple[Heading, int]


@lru_cache(maxsize=8)
def by_time(timeline: Timeline, rows: Ordinals) -> Headings:
    """Each heading with the first of its ordinals. A search may make a dense year a sparse one."""
    starts = ((year, month, first) for year, month, first in timeline.months)
    edges = pairwise((*timeline.years, (0, timeline.dated)))
    months = _by_year(starts)
    headings = (
        _months(timeline, rows, months[year], after)
        if rows.range_cardinality(first, after) > DENSE
        else iter([(year, first)])
        for (year, first), (_, after) in edges
    )
    return (*chain.from_iterable(headings), (None, timeline.dated))


def _by_year(starts: Iterator[tuple[int, int, int]]) -> dict[int, list[tuple[int, int, int]]]:
    found: dict[int, list[tuple[int, int, int]]] = {}
    for start in starts:
        found.setdefault(start[0], []).append(start)
    return found


def _months(timeline: Timeline, rows: Ordinals, starts: list[tuple[int, int, int]], after: int) -> Iterator[Start]:
    """The months of a year. What is known only to the year stands before its first month, under the year alone."""
    (year, month, first), *others = starts
    end = others[0][2] if others else after
    exact = rows & timeline.narrow
    known = exact[exact.rank(first - 1) if first else 0] if exact.range_cardinality(first, end) else end
    if rows.range_cardinality(first, known):
        yield year, first
    if known < end:
        yield (year, month), known
    yield from (((year, month), start) for year, month, start in others)
