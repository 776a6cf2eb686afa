"""One lane: its events each with its headline, or, of many, bars; beside its name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tlx.explore import labels
from tlx.explore.density import Density, density
from tlx.explore.lanes import Lane
from tlx.explore.safe import safe
from tlx.explore.view import By
from tlx.index import Ordinals, Timeline
from tlx.model.calendar import day_number, month_length
from tlx.tui.axis import Axis
from tlx.tui.ink import Ink, ink, packed, pieces
from tlx.tui.lines import Drawn, Line, Piece, cut, line, spread, width
from tlx.tui.listing import row_of
from tlx.tui.scene import Scene
from tlx.tui.strip import EIGHTHS
from tlx.tui.theme import Tone

FEW: Final = 24
"""Events of a lane that are shown each by itself."""
AROUND: Final = 8
"""Of more, those around the cursor, where one is in the lane."""
MOST_LINES: Final = 8
"""Lines of a lane one is not in: one that needs more is drawn as bars."""
COUNT_FROM: Final = 20
"""Cells of names from which the number of events stands beside them."""
GRID: Final = "╎"


@dataclass(frozen=True, slots=True)
class Target:
    """Which cells of a line lead to which event."""

    first: int
    last: int
    ordinal: int


@dataclass(frozen=True, slots=True)
class LaneLine:
    """A line of the screen, and what can be pointed at on it."""

    drawn: Drawn
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What all lanes share: the scene, the axis with the cells of its years, what lies on it, the cells of names."""

    scene: Scene
    axis: Axis
    grid: frozenset[int]
    in_view: Ordinals
    name: int

    def is_back(self, ordinal: int) -> bool:
        """True for an event that stands back: less certain, or not what is sought."""
        view = self.scene.view
        is_beside = view.context and bool(view.answered) and ordinal not in view.hits
        return is_beside or ordinal not in self.scene.timeline.shown


@lru_cache(maxsize=256)
def counted(timeline: Timeline, ordinals: Ordinals) -> Density:
    """Events by month and by year, remembered: each lane has its own."""
    return density(timeline, ordinals)


def height(sheet: Sheet, lane: Lane, most: int, *, is_own: bool) -> int:
    """The lines of a lane, so many at most."""
    each, has_bars = _shown(sheet, lane, is_own=is_own)
    return min(most, max(1, len(each) + has_bars))


def lane_block(sheet: Sheet, lane: Lane, most: int, *, is_own: bool) -> list[LaneLine]:
    """The lines of a lane; of more than there is room for the part that has the event under the cursor."""
    each, has_bars = _shown(sheet, lane, is_own=is_own)
    bars = [(_bars(sheet, lane), ())] if has_bars else []
    part = each[_part(each, sheet.scene.view.cursor, max(1, most - has_bars))]
    drawn = [*bars, *(_events(sheet, own) for own in part)] or [(_blank(sheet, 0, sheet.axis.cells), ())]
    names = [_name(sheet, lane, is_own=is_own), *[line(" " * sheet.name)] * (len(drawn) - 1)]
    return [LaneLine(Drawn((*name, *body)), targets) for name, (body, targets) in zip(names, drawn, strict=True)]


def _part(each: Sequence[Sequence[Ink]], cursor: int, most: int) -> slice:
    """Screen by screen, so that lines stand still while one goes about in them."""
    at = next((number for number, own in enumerate(each) if any(it.row.ordinal == cursor for it in own)), 0)
    first = min(at - at % most, max(0, len(each) - most))
    return slice(first, first + most)


def _shown(sheet: Sheet, lane: Lane, *, is_own: bool) -> tuple[list[list[Ink]], bool]:
    """The events shown each by itself, in lines, and whether bars tell of all of them."""
    rows = lane.rows & sheet.in_view
    timeline, cursor = sheet.scene.timeline, sheet.scene.view.cursor
    if len(rows) <= FEW:
        lines = _packed(timeline, rows, sheet.axis, lane.name)
        if is_own or len(lines) <= MOST_LINES:
            return lines, False
    return (_packed(timeline, _around(rows, cursor), sheet.axis, lane.name) if is_own else []), True


@lru_cache(maxsize=256)
def _packed(timeline: Timeline, rows: Ordinals, axis: Axis, name: str) -> list[list[Ink]]:
    inks = (ink(row_of(timeline, ordinal), axis, name) for ordinal in rows)
    return packed(each for each in inks if each)


def _around(rows: Ordinals, ordinal: int) -> Ordinals:
    first = min(max(0, rows.rank(ordinal) - 1 - AROUND // 2), max(0, len(rows) - AROUND))
    return Ordinals(rows[first : first + AROUND])


# -- drawing -------------------------------------------------------------------------------------


def _name(sheet: Sheet, lane: Lane, *, is_own: bool) -> Line:
    """Who or what it is, and where there is room in how many events."""
    by = sheet.scene.view.lanes
    tone: Tone = "title" if is_own else "quiet" if not lane.key else "people" if by is By.PERSON else "text"
    count = line((f" {len(lane.rows):,} ", "quiet")) if sheet.name >= COUNT_FROM else ()
    room = sheet.name - 4 - width(count)
    name = cut(_short(safe(lane.name), by if lane.key else None, room), room)
    return spread(line(Piece("▌" if is_own else " ", "cursor"), " ", (name, tone)), (*count, Piece(" ")), sheet.name)


def _short(name: str, by: By | None, room: int) -> str:
    """A name that does not fit by its last word, a source as the list calls it."""
    if len(name) <= room or by is None:
        return name
    return labels.source(name, room) if by is By.SOURCE else labels.surname(name) if by is By.PERSON else name


def _events(sheet: Sheet, own: Sequence[Ink]) -> tuple[Line, tuple[Target, ...]]:
    """Events side by side, and the years running through between them."""
    drawn: list[Piece] = []
    at = 0
    for each in own:
        ordinal = each.row.ordinal
        tone: Tone | None = "dimmed" if sheet.is_back(ordinal) else None
        drawn += _blank(sheet, at, each.begin)
        drawn += pieces(each, tone, is_here=ordinal == sheet.scene.view.cursor)
        at = each.end
    targets = tuple(Target(sheet.name + each.begin, sheet.name + each.end, each.row.ordinal) for each in own)
    return (*drawn, *_blank(sheet, at, sheet.axis.cells)), targets


def _blank(sheet: Sheet, first: int, after: int) -> Line:
    return line(("".join(GRID if cell in sheet.grid else " " for cell in range(first, after)), "rule"))


def _bars(sheet: Sheet, lane: Lane) -> Line:
    """How densely its events lie: bars of what is known to the month, low lines of what is known to the year."""
    events = counted(sheet.scene.timeline, lane.rows)
    bars, lines = _spread(_months(events), sheet.axis), _spread(_years(events), sheet.axis)
    top = max([*bars, 1])
    return tuple(
        Piece(EIGHTHS[max(2, round(bar / top * 8))], "barnow")
        if bar
        else Piece(EIGHTHS[1], "faint")
        if low
        else _blank(sheet, cell, cell + 1)[0]
        for cell, (bar, low) in enumerate(zip(bars, lines, strict=True))
    )


Counts = Iterable[tuple[int, int, int]]
"""First day, last day, and how many."""


def _months(events: Density) -> Counts:
    return (
        (day_number(year, month), day_number(year, month, month_length(year, month)), count)
        for (year, month), count in events.months
    )


def _years(events: Density) -> Counts:
    return ((day_number(year), day_number(year + length) - 1, count) for year, length, count in events.stretches)


def _spread(counts: Counts, axis: Axis) -> list[int]:
    """Each count in all cells of its days; what lies outside the axis is in none."""
    cells = [0] * axis.cells
    for first, last, count in counts:
        if axis.holds(first) or axis.holds(last):
            for cell in range(axis.at(first), axis.at(last) + 1):
                cells[cell] += count
    return cells
