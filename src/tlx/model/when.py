"""What a time expression means: a window of days, how precisely it is known, and what shape it has."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Final

from tlx.model.calendar import KEPT, add_months, civil, day_number, month_length, weekday

OPEN_LO: Final = -(10**9)
OPEN_HI: Final = 10**9
"""Day numbers that stand for "no first day" and "no last day"."""


class Precision(StrEnum):
    """How finely a date is known, coarsest first; the names are those of the JSON contract."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    SEASON = "season"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    RANGE = "range"
    DAY = "day"
    PART = "part"
    MINUTE = "minute"


RANK: Final = {precision: rank for rank, precision in enumerate(Precision)}


class Shape(StrEnum):
    """How the thing dated lies in its window."""

    INSTANT = "instant"
    """somewhere in it"""
    EXTENT = "extent"
    """all through it"""
    BEFORE = "before"
    """only its end is known"""
    AFTER = "after"
    """only its beginning is known"""


class Edge(StrEnum):
    """The end of its window a date is sorted at: a span that looks back sorts at its end."""

    START = "start"
    END = "end"


PARTS: Final = ("morning", "afternoon", "evening", "night")
"""Parts of a day in order; any other part is a clock time ``HH:MM``, with or without a zone."""

SUBYEARS: Final = {
    21: (3, 3, Precision.SEASON),
    22: (6, 3, Precision.SEASON),
    23: (9, 3, Precision.SEASON),
    24: (12, 3, Precision.SEASON),
    33: (1, 3, Precision.QUARTER),
    34: (4, 3, Precision.QUARTER),
    35: (7, 3, Precision.QUARTER),
    36: (10, 3, Precision.QUARTER),
    40: (1, 6, Precision.HALF),
    41: (7, 6, Precision.HALF),
}
"""EDTF codes in the place of a month: first month, number of months, unit.

Winter is December to February of the year it begins in, as journalists write it: "winter 2014"
began in December 2014.
"""


class NoSuchDayError(ValueError):
    """A day that its month does not have: 31 April."""


UNKNOWN_DIGITS: Final = {0: Precision.YEAR, 1: Precision.DECADE, 2: Precision.CENTURY}


@dataclass(frozen=True, slots=True)
class Point:
    """A calendar date as far as it is known: an EDTF date with its qualifiers.

    ``month`` is 1 to 12 or an EDTF code of :data:`SUBYEARS`; ``digits`` counts the unknown last
    digits of the year (1: a decade, 2: a century). What is ``None`` is not known; ``masked`` counts the
    parts that are said to be unknown (``2014-XX``: 1, ``2014-XX-XX``: 2), which means the same.
    """

    year: int
    month: int | None = None
    day: int | None = None
    digits: int = 0
    approx: bool = False
    uncertain: bool = False
    masked: int = 0

    def __post_init__(self) -> None:
        """Refuse what no calendar has, with :class:`ValueError` (a day: :class:`NoSuchDayError`)."""
        if self.month is not None and self.month not in SUBYEARS and not 1 <= self.month <= 12:
            raise ValueError(f"no month {self.month}")
        if self.digits and self.year < 0:
            raise ValueError(f"no such decade or century before year 0: {self.year}")
        if self.day is not None and not self._has_day(self.day):
            raise NoSuchDayError(f"no day {self.day} in {self.year}-{self.month}")

    def _has_day(self, day: int) -> bool:
        return self.month is not None and self.month <= 12 and 1 <= day <= month_length(self.year, self.month)

    @classmethod
    def of_day(cls, number: int) -> Point:
        """The day with this day number."""
        return cls(*civil(number))

    @property
    def unit(self) -> Precision:
        """What is known of it: a day, a month, a season, a year …"""
        if self.day is not None:
            return Precision.DAY
        if self.month is None:
            return UNKNOWN_DIGITS[self.digits]
        return SUBYEARS[self.month][2] if self.month in SUBYEARS else Precision.MONTH

    @property
    def lo(self) -> int:
        """Its first day."""
        return _days(self.year, self.month, self.day, self.digits)[0]

    @property
    def hi(self) -> int:
        """Its last day."""
        return _days(self.year, self.month, self.day, self.digits)[1]


@lru_cache(maxsize=KEPT)
def _days(year: int, month: int | None, day: int | None, digits: int) -> tuple[int, int]:
    """The first and the last day of a date as far as it is known."""
    if day is not None:
        return (day_number(year, month or 1, day),) * 2
    if month is None:
        return day_number(year), day_number(year + int(10**digits)) - 1
    first_month, months, _ = SUBYEARS.get(month, (month, 1, None))
    return day_number(year, first_month), day_number(*add_months(year, first_month, months)) - 1


@lru_cache(maxsize=KEPT)
def _single(year: int, month: int | None, day: int | None, part: str) -> When:
    """A single date: immutable, so that all who name it may share it."""
    return When.on(Point(year, month, day), part)


@dataclass(frozen=True, slots=True)
class When:
    """A meaning: first and last day, precision, shape, part of day, and the end it sorts at.

    ``first`` and ``last`` are the same point for a single date, ``None`` where the window is open; of what lasted
    (:attr:`Shape.EXTENT`) the end that is not known is ``None`` too.
    """

    first: Point | None
    last: Point | None
    shape: Shape = Shape.INSTANT
    part: str = ""
    sorts_at: Edge = Edge.START

    def __post_init__(self) -> None:
        """Refuse a window that ends before it begins, or has no end at all, with :class:`ValueError`."""
        if self.first is None and self.last is None:
            raise ValueError("nothing is known of either end")
        if self.first is not self.last and self.lo > self.hi:
            first, last = ("-".join(map(str, civil(day))) for day in (self.lo, self.hi))
            raise ValueError(f"ends before it begins: {first} … {last}")

    # -- making one ----------------------------------------------------------------------------

    @classmethod
    def at(cls, year: int, month: int | None = None, day: int | None = None, part: str = "") -> When:
        """A single date: ``When.at(2014)``, ``When.at(2014, 10)``, ``When.at(2014, 22)`` (summer)."""
        return _single(year, month, day, part)

    @classmethod
    def on(cls, point: Point, part: str = "") -> When:
        """Somewhere within one point."""
        return cls(point, point, part=part)

    @classmethod
    def of_day(cls, number: int, part: str = "") -> When:
        """The day with this day number."""
        return _single(*civil(number), part)

    @classmethod
    def of_week(cls, number: int) -> When:
        """Somewhere in the Monday-to-Sunday week that holds this day."""
        monday = number - weekday(number)
        return cls.between(Point.of_day(monday), Point.of_day(monday + 6))

    @classmethod
    def between(cls, first: Point, last: Point, part: str = "") -> When:
        """Somewhere from ``first`` to ``last``: EDTF ``[a..b]``, or just ``a`` when they are equal."""
        return cls(first, last, part=part)

    @classmethod
    def lasting(cls, first: Point, last: Point, sorts_at: Edge = Edge.START) -> When:
        """All the way from ``first`` to ``last``: EDTF ``a/b``."""
        return cls(first, last, Shape.EXTENT, sorts_at=sorts_at)

    @classmethod
    def before(cls, last: Point) -> When:
        """At or before ``last``, no telling how long before: EDTF ``../b``."""
        return cls(None, last, Shape.BEFORE)

    @classmethod
    def after(cls, first: Point) -> When:
        """At or after ``first``: EDTF ``a/..``."""
        return cls(first, None, Shape.AFTER)

    # -- reading it ----------------------------------------------------------------------------

    @property
    def lo(self) -> int:
        """Its first possible day, :data:`OPEN_LO` when open."""
        return OPEN_LO if self.first is None else self.first.lo

    @property
    def hi(self) -> int:
        """Its last possible day, :data:`OPEN_HI` when open."""
        return OPEN_HI if self.last is None else self.last.hi

    @property
    def approx(self) -> bool:
        """True when either end is only roughly known (EDTF ``~``)."""
        first, last = self.first, self.last
        return (first is not None and first.approx) or (last is not None and last.approx)

    @property
    def precision(self) -> Precision:
        """The unit the source gave; a window of two points is a week or a range."""
        if self.part:
            return Precision.PART if self.part in PARTS else Precision.MINUTE
        if self.first is not None and (self.first is self.last or self.first == self.last):
            return self.first.unit
        is_week = self.shape is Shape.INSTANT and weekday(self.lo) == 0 and self.hi == self.lo + 6
        return Precision.WEEK if is_week and not self.approx else Precision.RANGE

    @property
    def sort_key(self) -> tuple[int, int, int, str]:
        """Coarser first at equal start; a span stands after the points of its first day.

        What looks back ("since 2005", "by 9 December") stands at its end: ahead of what is known more
        finely there, after the points of that day when both its ends are known to the day.
        """
        if self.last is not None and (self.first is None or self.sorts_at is Edge.END):
            return self._key_at_end(self.last)
        if self.shape is Shape.INSTANT:
            return self.lo, RANK[self.precision], self.hi, self._part_key
        return self.lo, len(RANK), self.hi, ""

    def _key_at_end(self, last: Point) -> tuple[int, int, int, str]:
        ends = [RANK[point.unit] for point in (self.first, last) if point is not None]
        coarsest = min([*ends, RANK[Precision.RANGE]] if self.approx else ends)
        rank = len(RANK) if coarsest >= RANK[Precision.DAY] else coarsest
        shorter_first = -(last.hi if self.first is None else self.first.lo)
        return last.lo, rank, shorter_first, ""

    @property
    def _part_key(self) -> str:
        """Clock times and parts of a day on one scale: ``HH:MM``."""
        starts = dict(zip(PARTS, ("06:00", "12:00", "18:00", "21:00"), strict=True))
        return starts.get(self.part, self.part)

    def overlaps(self, lo: int, hi: int) -> bool:
        """True when some day from ``lo`` to ``hi`` may be meant: filters ask for overlap, never for the start."""
        return self.lo <= hi and self.hi >= lo

    def compatible(self, other: When) -> bool:
        """True when both can be true of one thing."""
        return self.overlaps(other.lo, other.hi)

    # -- changing it ---------------------------------------------------------------------------

    def qualified(self, *, approx: bool = False, uncertain: bool = False) -> When:
        """The same, known only roughly, or doubted by its source."""

        def mark(point: Point | None) -> Point | None:
            return point and replace(point, approx=point.approx or approx, uncertain=point.uncertain or uncertain)

        return replace(self, first=mark(self.first), last=mark(self.last))

    def or_(self, other: When) -> When:
        """The least window that covers both: for a date that could be either.

        Two of one shape keep it; else it is only known to lie somewhere in the window. Raises
        :class:`ValueError` when one is open to the past and the other to the future: that is any date.
        """
        if self == other:
            return self
        first = None if None in (self.first, other.first) else min(self, other, key=lambda w: w.lo).first
        last = None if None in (self.last, other.last) else max(self, other, key=lambda w: w.hi).last
        part = self.part if self.part == other.part else ""
        return replace(self, first=first, last=last, shape=self._shape_with(other, first, last), part=part)

    def _shape_with(self, other: When, first: Point | None, last: Point | None) -> Shape:
        if self.shape is other.shape:
            return self.shape
        if first is None:
            return Shape.BEFORE
        return Shape.AFTER if last is None else Shape.INSTANT
