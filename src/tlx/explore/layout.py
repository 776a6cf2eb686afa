"""Which line of the list shows what: arithmetic over bitmaps, the same from ten events to ten million.

Headings and gaps are computed, never stored: a year's rows are the ranks between two ordinals.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from pyroaring import FrozenBitMap

Heading = int | tuple[int, int] | str | None
"""What a group is called: a year, of a dense one year and month, in other orders a source; ``None`` is undated."""
Headings = Sequence[tuple[Heading, int]]
"""Each heading with the first of its places, in order."""


@dataclass(frozen=True, slots=True)
class Group:
    """The rows under one heading. ``first`` is the rank of its first row; ``gap`` the empty years after it."""

    name: Heading
    first: int
    count: int
    is_folded: bool = False
    gap: int = 0

    @property
    def stops(self) -> int:
        """Places where the cursor can stand: each row, or the heading of a folded year."""
        return 1 if self.is_folded else self.count

    @property
    def lines(self) -> int:
        """The heading, the rows, and the line that says a gap."""
        return 1 + (0 if self.is_folded else self.count) + (self.gap > 0)


@dataclass(frozen=True, slots=True)
class EventLine:
    """A line that shows an event; ``above`` is the ordinal of the row just above under the same heading."""

    ordinal: int
    above: int | None = None


Item = Group | EventLine | int | None
"""What a line shows: a heading, an event, a gap of so many years, or nothing."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of a list of events, and the stops of its cursor.

    ``rows`` are places in the order of the list: in that of time the ordinals themselves. In another, ``at_place``
    gives the ordinal at a place and ``place_of`` the place of an ordinal.
    """

    rows: FrozenBitMap
    groups: tuple[Group, ...]
    tops: tuple[int, ...]
    stops: tuple[int, ...]
    at_place: Sequence[int] | None = None
    place_of: Sequence[int] | None = None

    @property
    def height(self) -> int:
        """Lines in all."""
        return self.tops[-1]

    def at(self, line: int) -> Item:
        """What a line shows."""
        if not 0 <= line < self.height:
            return None
        index = bisect_right(self.tops, line) - 1
        group = self.groups[index]
        inner = line - self.tops[index] - 1
        if inner < 0:
            return group
        if group.is_folded or inner >= group.count:
            return group.gap
        rank = group.first + inner
        return EventLine(self.ordinal(rank), self.ordinal(rank - 1) if inner else None)

    def ordinal(self, rank: int) -> int:
        """The event of a row."""
        place = self.rows[rank]
        return place if self.at_place is None else self.at_place[place]

    def rank(self, ordinal: int) -> int:
        """How many rows stand at or before an event."""
        return self.rows.rank(ordinal if self.place_of is None else self.place_of[ordinal])

    def line_of(self, ordinal: int) -> int:
        """The line of an event's row, or of the heading it is folded under."""
        index, rank = self._find(ordinal)
        group = self.groups[index]
        return self.tops[index] + (0 if group.is_folded else 1 + rank - group.first)

    def group_of(self, ordinal: int) -> Group:
        """The heading that holds an event."""
        return self.groups[self._find(ordinal)[0]]

    def group_at(self, line: int) -> Group:
        """The heading that a line belongs to."""
        return self.groups[min(max(0, bisect_right(self.tops, line) - 1), len(self.groups) - 1)]

    def stop_of(self, ordinal: int) -> int:
        """The number of the stop at which an event is, from 0."""
        index, rank = self._find(ordinal)
        group = self.groups[index]
        return self.stops[index] + (0 if group.is_folded else rank - group.first)

    def at_stop(self, stop: int) -> int:
        """The event at a stop; beyond either end, the last one there is."""
        stop = min(max(0, stop), self.stops[-1] - 1)
        index = bisect_right(self.stops, stop) - 1
        group = self.groups[index]
        return self.ordinal(group.first + (0 if group.is_folded else stop - self.stops[index]))

    def _find(self, ordinal: int) -> tuple[int, int]:
        rank = max(0, self.rank(ordinal) - 1)
        return max(0, bisect_right(self.groups, rank, key=lambda group: group.first) - 1), rank


def arrange(
    rows: FrozenBitMap, headings: Headings, folded: Collection[Heading] = (), *, with_gaps: bool = False
) -> Layout:
    """The layout of some rows under their headings."""
    ranks = [rows.rank(first - 1) if first else 0 for _, first in headings]
    counted = [
        (name, rank, after - rank)
        for (name, _), (rank, after) in zip(headings, pairwise([*ranks, len(rows)]), strict=True)
    ]
    shown = [entry for entry in counted if entry[2]]
    following = [*(name for name, *_ in shown[1:]), None][: len(shown)]
    groups = tuple(
        Group(name, first, count, name in folded, _gap(name, after) if with_gaps else 0)
        for (name, first, count), after in zip(shown, following, strict=True)
    )
    tops = accumulate((group.lines for group in groups), initial=0)
    stops = accumulate((group.stops for group in groups), initial=0)
    return Layout(rows, groups, tuple(tops), tuple(stops))


def _gap(name: Heading, after: Heading) -> int:
    before, then = year_of(name), year_of(after)
    return 0 if before is None or then is None else max(0, then - before - 1)


def year_of(name: Heading) -> int | None:
    """The year of a heading, if it has one."""
    if isinstance(name, tuple):
        return name[0]
    return name if isinstance(name, int) else None


def settle(rows: FrozenBitMap, ordinal: int) -> int:
    """The event to stand on when the rows change: the same, else the next one later, else the last."""
    if not rows:
        return ordinal
    rank = rows.rank(ordinal - 1) if ordinal > 0 else 0
    return rows[min(rank, len(rows) - 1)]


def step(rows: FrozenBitMap, ordinal: int, by: int) -> int:
    """The next row (1) or the one before (-1), staying at the ends; ``ordinal`` need not be a row."""
    if not rows:
        return ordinal
    here = rows.rank(ordinal) - 1
    target = here + by if by > 0 or ordinal in rows else here
    return rows[min(max(0, target), len(rows) - 1)]
