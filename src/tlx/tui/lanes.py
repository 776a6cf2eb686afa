"""Lanes over time: who is named when, which source tells of when, where it was. Nothing here knows of a screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from tlx.explore.lanes import Lane, chosen, lanes_of
from tlx.index import Timeline
from tlx.tui.axis import axis, axis_line, ticks, zoomed
from tlx.tui.ink import ink
from tlx.tui.lane import LaneLine, Sheet, counted, height, lane_block
from tlx.tui.lines import Drawn, Piece, line
from tlx.tui.listing import row_of
from tlx.tui.scene import Scene

NAME: Final = (13, 24)
"""Cells of a lane's name, least and most."""
NAME_PART: Final = 5
"""It takes one of so many parts of the width."""
SPACED_FROM: Final = 26
"""Lines from which lanes have a hairline between them."""
MARGIN: Final = 2


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lines of a screen; ``top`` is the number of the first lane."""

    lines: tuple[LaneLine, ...]
    top: int = 0


def lane_lines(scene: Scene, cells: int, lines: int, top: int) -> Lanes:
    """The axis and the lanes from one on, or so far on that the one that was gone to is in view."""
    found = lanes_of(scene.view, scene.timeline)
    if not found:
        return Lanes((LaneLine(Drawn(line("   ", ("nothing here has a date", "quiet")))),))
    years = _years(scene)
    sheet = _sheet(scene, cells, years)
    own, gap = chosen(scene.view, found), lines >= SPACED_FROM
    first = _top(sheet, found, own, top, lines - 1, gap=gap)
    head = LaneLine(Drawn((Piece(" " * sheet.name), *axis_line(sheet.axis, years, _here(sheet)))))
    return Lanes((head, *islice(_all(sheet, found, own, first, lines - 1, gap=gap), lines - 1)), first)


def _years(scene: Scene) -> frozenset[int]:
    """The years that have events in view of the query."""
    events = counted(scene.timeline, scene.view.rows)
    return frozenset((*(year for (year, _), _ in events.months), *(year for year, _ in events.years)))


def _sheet(scene: Scene, cells: int, years: frozenset[int]) -> Sheet:
    view, timeline = scene.view, scene.timeline
    name = min(max(NAME[0], cells // NAME_PART), NAME[1])
    whole = axis(years, cells - name - MARGIN)
    part = zoomed(whole, view.zoom, _day(timeline, view.cursor))
    within = view.rows
    if part is not whole:
        within = view.rows & timeline.overlapping(part.runs[0][0], part.runs[-1][1])
    grid = frozenset(tick.cell for tick in ticks(part) if tick.is_year)
    return Sheet(scene, part, grid, within, name)


def _day(timeline: Timeline, ordinal: int) -> int:
    """The day that an event is sorted at; of an undated one that of the last there is."""
    when = row_of(timeline, min(ordinal, timeline.dated - 1)).when
    return when.sort_key[0] if when else 0


def _here(sheet: Sheet) -> int | None:
    """The cell of the event under the cursor; none for an undated one."""
    view, timeline = sheet.scene.view, sheet.scene.timeline
    if view.cursor not in view.rows or view.cursor >= timeline.dated:
        return None
    drawn = ink(row_of(timeline, view.cursor), sheet.axis)
    return drawn.mark if drawn else None


def _top(sheet: Sheet, found: Sequence[Lane], own: int, before: int, lines: int, *, gap: bool) -> int:
    """The first lane in view: as before, as long as the lane one is in is seen as a whole, and no line is wasted."""
    heights = _Heights(sheet, found, own, lines - gap, gap)
    return max(_uppermost(heights, own), min(before, own, _uppermost(heights, len(found) - 1)))


class _Heights(NamedTuple):
    """What is asked for the lines of a lane: with the hairline over it, so many at most."""

    sheet: Sheet
    found: Sequence[Lane]
    own: int
    most: int
    gap: bool

    def of(self, at: int) -> int:
        """The lines of a lane."""
        return self.gap + height(self.sheet, self.found[at], self.most, is_own=at == self.own)


def _uppermost(heights: _Heights, last: int) -> int:
    """The first lane with which all down to the last one still fit."""
    top, left = last, heights.most + heights.gap - heights.of(last)
    while top > 0 and (left := left - heights.of(top - 1)) >= 0:
        top -= 1
    return top


def _all(sheet: Sheet, found: Sequence[Lane], own: int, first: int, lines: int, *, gap: bool) -> Iterable[LaneLine]:
    rule = LaneLine(Drawn(line("  ", ("─" * (sheet.name + sheet.axis.cells - MARGIN), "rule"))))
    for at, lane in enumerate(found[first:], first):
        yield from [rule] if gap else []
        yield from lane_block(sheet, lane, lines - gap, is_own=at == own)
