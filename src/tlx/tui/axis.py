"""Time in cells: a day is as wide wherever it lies, long stretches of empty years are broken out, and it zooms."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from tlx.model.calendar import civil, day_number
from tlx.model.say import MONTHS
from tlx.tui.lines import Line, Piece
from tlx.tui.rows import year_name
from tlx.tui.theme import Tone
from tlx.tui.years import STEPS, rounded

EMPTY: Final = 2
"""Empty years in a row that are broken out: a single one stays, so that a gap of one year can be seen."""
BREAKS: Final = 8
"""The longest stretches are broken out; of more the axis would be nothing but breaks."""
BREAK: Final = 4
"""Cells of a break."""
SIGN: Final = " // "
SHORTEST: Final = 28
"""Days in view at the least, however near one zooms."""
MONTH_FROM: Final = 5
"""Cells a month needs for its name."""
MONTH_DAYS: Final = 30.5
YEAR_DAYS: Final = 365.25

Run = tuple[int, int]
"""The first and the last day of a stretch without a break."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Stretches of days, and the cell at which each begins; the last of ``starts`` is the number of cells."""

    runs: tuple[Run, ...]
    starts: tuple[int, ...]

    @property
    def cells(self) -> int:
        """Cells in all."""
        return self.starts[-1]

    @property
    def days(self) -> int:
        """Days in all, without those that are broken out."""
        return sum(last - first + 1 for first, last in self.runs)

    def at(self, day: int) -> int:
        """The cell of a day; of one before or after all that is shown the first or the last."""
        number = bisect_right(self.runs, day, key=lambda run: run[0]) - 1
        if number < 0:
            return 0
        first, last = self.runs[number]
        start, end = self.starts[number], self.end(number)
        if day > last:
            return min(end + BREAK // 2, self.cells - 1)
        return start + (day - first) * (end - start) // (last - first + 1)

    def end(self, number: int) -> int:
        """The cell after a stretch."""
        return self.starts[number + 1] - (BREAK if number + 2 < len(self.starts) else 0)

    def reaches(self, day: int) -> int:
        """-1 for a day before all that is shown, 1 for one after it, else 0."""
        return (day > self.runs[-1][1]) - (day < self.runs[0][0])

    def holds(self, day: int) -> bool:
        """True for a day that has a cell of its own."""
        return any(first <= day <= last for first, last in self.runs)


def axis(years: Iterable[int], cells: int) -> Axis:
    """The axis of these years, which have events, in so many cells."""
    return _spread(_runs(sorted(years), max(1, cells)), max(1, cells))


def _runs(years: Sequence[int], cells: int) -> tuple[Run, ...]:
    """Years without the longest of the stretches in which there is nothing, as far as that gains room."""
    worth = max(EMPTY, 2 * BREAK * (years[-1] - years[0]) // cells)
    empty = [pair for pair in pairwise(years) if pair[1] - pair[0] > worth]
    broken = sorted(sorted(empty, key=lambda pair: pair[0] - pair[1])[:BREAKS])
    firsts, lasts = [years[0], *(after for _, after in broken)], [*(before for before, _ in broken), years[-1]]
    return tuple((day_number(first), day_number(last + 1) - 1) for first, last in zip(firsts, lasts, strict=True))


def _spread(runs: Sequence[Run], cells: int) -> Axis:
    """The stretches side by side; where there is no room for their breaks, one stretch over all."""
    room = cells - BREAK * (len(runs) - 1)
    if room < len(runs) * BREAK:
        return Axis(((runs[0][0], runs[-1][1]),), (0, cells))
    lengths = [0, *accumulate(last - first + 1 for first, last in runs)]
    starts = [days * room // lengths[-1] + BREAK * at for at, days in enumerate(lengths[:-1])]
    return Axis(tuple(runs), (*starts, cells))


def zoomed(whole: Axis, zoom: int, day: int) -> Axis:
    """A part of the axis around a day, half as long for each step, over the same cells.

    It moves by half its length, so that it stands still while one goes about in it.
    """
    length = max(SHORTEST, whole.days >> zoom)
    if not zoom or length >= whole.days:
        return whole
    at, half = _days_before(whole, day), max(1, length // 2)
    begin = min(max(0, (at // half) * half - half // 2), whole.days - length)
    return _spread(tuple(_cut(whole, begin, begin + length)), whole.cells)


def _days_before(whole: Axis, day: int) -> int:
    return sum(min(max(0, day - first), last - first + 1) for first, last in whole.runs)


def _cut(whole: Axis, begin: int, end: int) -> Iterable[Run]:
    """The stretches between two numbers of days, counted without what is broken out."""
    before = 0
    for first, last in whole.runs:
        length = last - first + 1
        low, high = max(begin - before, 0), min(end - before, length)
        if low < high:
            yield first + low, first + high - 1
        before += length


@dataclass(frozen=True, slots=True)
class Tick:
    """A word on the axis and its cell: a year, or a month between two."""

    cell: int
    word: str
    year: int
    is_year: bool = True


def ticks(of: Axis) -> tuple[Tick, ...]:
    """The years that have room, else the round ones; where a year is wide enough its months too."""
    width = of.cells / max(1, of.days)
    widest = max(len(year_name(civil(day)[0])) for run in of.runs for day in run) + 2
    step = next(step for step in STEPS if step * YEAR_DAYS * width >= widest or step == STEPS[-1])
    found = [tick for run in of.runs for tick in _years(of, run, step)]
    if width * MONTH_DAYS >= MONTH_FROM:
        found += [tick for run in of.runs for tick in _months(of, run)]
    return tuple(_apart(of, sorted(found, key=lambda tick: tick.cell)))


def _years(of: Axis, run: Run, step: int) -> list[Tick]:
    """The first year of a stretch, and the round ones after it."""
    years = range(civil(run[0])[0], civil(run[1])[0] + 1)
    return [Tick(of.at(max(run[0], day_number(year))), year_name(year), year) for year in rounded(years, step)]


def _months(of: Axis, run: Run) -> list[Tick]:
    """The months after the first day, without those that begin a year."""
    first, last = (civil(day)[0] * 12 + civil(day)[1] for day in run)
    numbers = [divmod(number, 12) for number in range(first, last) if number % 12]
    return [Tick(of.at(day_number(year, month + 1)), MONTHS[month], year, is_year=False) for year, month in numbers]


def _apart(of: Axis, found: Iterable[Tick]) -> Iterable[Tick]:
    """Those that touch neither the one before nor a break; a stretch too short for any year has its first."""
    free = 0
    for tick in found:
        number = bisect_right(of.starts, tick.cell) - 1
        is_first, end = tick.cell == of.starts[number], tick.cell + len(tick.word)
        if tick.cell >= free and end <= (of.cells if is_first else of.end(number)):
            yield tick
            free = end + 1


def axis_line(of: Axis, years: Iterable[int], here: int | None) -> Line:
    """The axis: years with events bright, breaks said, a mark over the event one is at."""
    lit = frozenset(years)
    signs = [Piece("─", "rule")] * of.cells
    for start in of.starts[1:-1]:
        signs[start - BREAK : start] = [Piece(sign, "faint") for sign in SIGN]
    for tick in ticks(of):
        word = Piece(tick.word, _tone(tick, lit))
        signs[tick.cell : tick.cell + len(tick.word)] = [word, *[Piece("")] * (len(tick.word) - 1)]
    if here is not None and signs[here].text == "─":
        signs[here] = Piece("▼", "year")
    return tuple(piece for piece in signs if piece.text)


def _tone(tick: Tick, lit: frozenset[int]) -> Tone:
    if not tick.is_year:
        return "quiet"
    return "year" if tick.year in lit else "faint"
