"""The strip across the top: how densely events lie in time, what of it is in view, and where one is.

Ink is as wide as what is known: a day stands in its month, a year is a low line over the whole year.
The scale stays while a search narrows the rows: what is not found stays, faint.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tlx.explore.density import Density, density, span
from tlx.index import Ordinals, Timeline
from tlx.model import say
from tlx.tui.lines import Line, Piece, fit, line
from tlx.tui.rows import year_name
from tlx.tui.theme import Tone
from tlx.tui.years import STEPS, rounded

EIGHTHS: Final = " ▁▂▃▄▅▆▇█"
MONTHS: Final = 12
NAMED_FROM: Final = 5
"""Cells of a month from which months have their names on the axis."""
EVEN_FROM: Final = 4
"""Cells a year from which all years are equally wide; of narrower ones some are a cell wider, to fill the room."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Years in so many cells."""

    years: range
    cells: int

    def at(self, year: int, month: int) -> int:
        """The cell of a month."""
        since = (year - self.years.start) * MONTHS + month - 1
        return since * self.cells // (len(self.years) * MONTHS)

    def first(self, year: int) -> int:
        """The first cell of a year."""
        return self.at(year, 1)

    @property
    def month(self) -> int:
        """Cells of a month, at least one."""
        return max(1, self.cells // (len(self.years) * MONTHS))

    def cells_of(self, year: int, month: int) -> range:
        """The cells of a month, or the one it shares with others."""
        first = self.at(year, month)
        return range(first, first + self.month)


def scale(years: range, room: int) -> Scale:
    """The widest scale that fits; of few years all months are equally wide."""
    per_year = room // max(1, len(years))
    per_year = per_year // MONTHS * MONTHS or per_year
    return Scale(years, per_year * len(years) if per_year >= EVEN_FROM else max(1, room))


@dataclass(frozen=True, slots=True)
class Shown:
    """What the strip tells: all rows, the hits among them, those in view, and the one under the cursor."""

    timeline: Timeline
    base: Ordinals
    hits: Ordinals
    in_view: tuple[int, int] | None
    cursor: int | None

    @property
    def is_narrowed(self) -> bool:
        """True while a search leaves rows out."""
        return self.hits != self.base


@dataclass(frozen=True, slots=True)
class Column:
    """One cell of the strip: the bars of all rows and of the hits, and the lines of years that run through it.

    ``line_hits`` counts only while a search narrows the rows: what is normal has no colour.
    """

    all: int = 0
    hits: int = 0
    line: int = 0
    line_hits: int = 0


@lru_cache(maxsize=4)
def _density(timeline: Timeline, ordinals: Ordinals) -> Density:
    return density(timeline, ordinals)


def columns(shown: Shown, on: Scale) -> tuple[Column, ...]:
    """The counts of every cell."""
    return _columns(shown.timeline, shown.base, shown.hits, on)


@lru_cache(maxsize=4)
def _columns(timeline: Timeline, base: Ordinals, found: Ordinals, on: Scale) -> tuple[Column, ...]:
    everything, hits = _density(timeline, base), _density(timeline, found)
    bars, bars_found = _bars(everything, on), _bars(hits, on)
    lines, lines_found = _lines(everything, on), _lines(hits, on) if found != base else [0] * on.cells
    return tuple(Column(*cell) for cell in zip(bars, bars_found, lines, lines_found, strict=True))


def _bars(counted: Density, on: Scale) -> list[int]:
    cells = [0] * on.cells
    for month, count in counted.months:
        for cell in on.cells_of(*month):
            cells[cell] += count
    return cells


def _lines(counted: Density, on: Scale) -> list[int]:
    """Each count in all cells of its years, as far as they are on the scale."""
    cells = [0] * on.cells
    for year, length, count in counted.stretches:
        last = min(year + length, on.years.stop) - 1
        for cell in range(on.first(year), on.cells_of(last, MONTHS).stop):
            cells[cell] += count
    return cells


def strip_lines(shown: Shown, cells: int, lines: int) -> list[Line]:
    """The strip in one, two or three lines."""
    years = span(shown.timeline)
    if not years:
        return [()] * lines
    if lines == 1:
        return [_one_line(shown, years, cells)]
    on = scale(years, cells - 4)
    drawn = [column_pieces(shown, on, eighths=8 * (lines - 1), part=part) for part in reversed(range(lines - 1))]
    return [fit(line("  ", *pieces), cells) for pieces in (*drawn, _axis(shown, on))]


def column_pieces(shown: Shown, on: Scale, *, eighths: int, part: int) -> list[Piece]:
    """One line of bars; ``part`` counts lines from the lowest."""
    cells = columns(shown, on)
    top = max([cell.all for cell in cells] + [1])
    here = _cell_of(shown, on, shown.cursor) if part == 0 else None
    levels = [_level(cell, top, eighths) - 8 * part for cell in cells]
    flat, visible = _flat if part == 0 else _nothing, _visible(shown, on)
    return [
        _bar(cell, level, at in visible, at == here) if level > 0 else flat(cell, at == here)
        for at, (cell, level) in enumerate(zip(cells, levels, strict=True))
    ]


def _level(cell: Column, top: int, eighths: int) -> int:
    count = cell.hits or cell.all
    return max(eighths // 8 + 1, round(count / top * (eighths - eighths // 8 + 1))) if count else 0


def _bar(cell: Column, level: int, in_view: bool, is_here: bool) -> Piece:
    if is_here:
        return Piece(EIGHTHS[min(8, level)], "year")
    return Piece(EIGHTHS[min(8, level)], "rule" if not cell.hits else "barnow" if in_view else "bar")


def _flat(cell: Column, is_here: bool) -> Piece:
    """Where no bar stands: the low line of a year, or nothing."""
    if not (cell.line or is_here):
        return Piece(" ")
    return Piece(EIGHTHS[1], "year" if is_here else "time" if cell.line_hits else "faint")


def _nothing(_: Column, __: bool) -> Piece:
    return Piece(" ")


def _axis(shown: Shown, on: Scale) -> list[Piece]:
    """Years where there is room for them, the part in view heavy, a mark under the event one is at."""
    here = _cell_of(shown, on, shown.cursor)
    visible = _visible(shown, on) if shown.in_view is not None else range(0)
    signs = [_axis_sign(at == here, at in visible) for at in range(on.cells)]
    for year in _labelled(on):
        start, label = on.first(year), year_name(year)
        inside = range(start, min(start + len(label), on.cells))
        lit = start in visible or (here is not None and on.at(year, 1) <= here < on.cells_of(year, MONTHS).stop)
        signs[start : start + len(label)] = [Piece(label, "year" if lit else "quiet")] + [Piece("")] * (len(inside) - 1)
    return [*_with_months(signs, on, visible)] if on.month >= NAMED_FROM else signs


def _with_months(signs: Sequence[Piece], on: Scale, visible: range) -> Iterator[Piece]:
    """The names of months, where they have room, but for that which bears the year."""
    names = {on.at(year, month): month for year in on.years for month in range(2, MONTHS + 1)}
    at = 0
    while at < len(signs):
        name = say.MONTHS[names[at] - 1] if at in names else ""
        if any(piece.text == "▲" for piece in signs[at : at + len(name)]) or not name:
            name = ""
        yield Piece(name, "time" if at in visible else "quiet") if name else signs[at]
        at += len(name) or 1


def _axis_sign(is_here: bool, in_view: bool) -> Piece:
    if is_here:
        return Piece("▲", "year")
    return Piece("━", "time") if in_view else Piece("─", "rule")


def _labelled(on: Scale) -> list[int]:
    """The years that are written on the axis: all that have room, else the round ones."""
    widest = max(len(year_name(on.years.start)), len(year_name(on.years.stop - 1))) + 2
    step = next(step for step in STEPS if on.at(on.years.start + step, 1) >= widest or step == STEPS[-1])
    found, free = [], 0
    for year in rounded(on.years, step):
        cell = on.first(year)
        if cell >= free and cell + len(year_name(year)) <= on.cells:
            found.append(year)
            free = cell + len(year_name(year)) + 1
    return found


def _cell_of(shown: Shown, on: Scale, ordinal: int | None) -> int | None:
    """The cell of an event; none for an undated one."""
    months = shown.timeline.months
    if ordinal is None or ordinal >= shown.timeline.dated or not months:
        return None
    year, month, _ = months[bisect_right(months, ordinal, key=lambda entry: entry[2]) - 1]
    return on.at(year, month) + on.month // 2


def _visible(shown: Shown, on: Scale) -> range:
    """The cells of what is in view."""
    if shown.in_view is None:
        return range(on.cells)
    first, last = (_cell_of(shown, on, min(ordinal, shown.timeline.dated - 1)) for ordinal in shown.in_view)
    if first is None or last is None:
        return range(0)
    return range(first - on.month // 2, last - on.month // 2 + on.month)


def _one_line(shown: Shown, years: range, cells: int) -> Line:
    """Under 30 lines: the last two digits of each year with its bars; of many years, bars between two years."""
    for bars in (MONTHS, 6, 4, 3, 2):
        if len(years) * (2 + bars) + 4 <= cells:
            return fit(line("  ", *_labelled_bars(shown, Scale(years, bars * len(years)), bars)), cells)
    first, last = year_name(years.start), year_name(years.stop - 1)
    on = scale(years, cells - len(first) - len(last) - 6)
    pieces = column_pieces(shown, on, eighths=8, part=0)
    return fit(line("  ", (first, "quiet"), " ", *pieces, " ", (last, "quiet")), cells)


def _labelled_bars(shown: Shown, on: Scale, bars: int) -> list[Piece]:
    pieces = column_pieces(shown, on, eighths=8, part=0)
    cells, visible = columns(shown, on), _visible(shown, on)
    drawn: list[Piece] = []
    for year in on.years:
        own = slice(on.first(year), on.first(year) + bars)
        found = any(cell.hits or cell.line_hits or (cell.line and not shown.is_narrowed) for cell in cells[own])
        in_view = any(at in visible for at in range(*own.indices(on.cells)))
        tone: Tone = "faint" if not found else "year" if in_view else "quiet"
        drawn += [Piece(f"{year % 100:02}", tone), *pieces[own]]
    return drawn
