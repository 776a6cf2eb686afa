"""The full form of a date, for the page that tells one event: "the night of Sunday 18 to Monday 19 June 2017"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tlx.model.calendar import MONTH_NAMES, WEEKDAY_NAMES, weekday
from tlx.model.when import PARTS, Point, Precision, Shape, When

SUBYEARS: Final = {
    21: "spring",
    22: "summer",
    23: "autumn",
    24: "winter",
    33: "the first quarter of",
    34: "the second quarter of",
    35: "the third quarter of",
    36: "the last quarter of",
    40: "the first half of",
    41: "the second half of",
}


def full(when: When | None) -> str:
    """A date as one would say it aloud, with everything that is known: part of day, window, doubt."""
    if when is None:
        return "no date"
    points = [point for point in (when.first, when.last) if point is not None]
    doubt = ", perhaps" if any(point.uncertain for point in points) else ""
    return f"{SHAPES[when.shape](when)}{', roughly' if when.approx else ''}{doubt}"


def _instant(when: When) -> str:
    if when.part == "night":
        return _night(when)
    if when.first is None or when.last is None or when.first == when.last:
        return f"{_with_weekday(when.first or when.last)}{f', {when.part}' if when.part else ''}"
    if when.precision is Precision.WEEK:
        return f"in the week of {_span(when.first, when.last)}"
    unit = "some day" if when.last.day is not None else "some time"
    part = f", {when.part}" if when.part in PARTS else ""
    return f"{unit} from {_span(when.first, when.last)}{part}"


def _extent(when: When) -> str:
    if when.first is None or when.last is None:
        return f"from {_end(when.first)} to {_end(when.last)}"
    if when.first == when.last:
        return f"all through {_with_weekday(when.first)}"
    return f"from {_span(when.first, when.last)}"


def _end(point: Point | None) -> str:
    return "a day not known" if point is None else _with_weekday(point)


def _before(when: When) -> str:
    return f"by {_with_weekday(when.last)}"


def _after(when: When) -> str:
    return f"from {_with_weekday(when.first)} on"


SHAPES: Final[dict[Shape, Callable[[When], str]]] = {
    Shape.INSTANT: _instant,
    Shape.EXTENT: _extent,
    Shape.BEFORE: _before,
    Shape.AFTER: _after,
}


def _night(when: When) -> str:
    first, last = Point.of_day(when.lo), Point.of_day(max(when.hi, when.lo + 1))
    days = (f"{WEEKDAY_NAMES[weekday(point.lo)]} " for point in (first, last))
    return f"the night of {_span(first, last, *days)}"


def _span(first: Point, last: Point, before_first: str = "", before_last: str = "") -> str:
    """What both ends share is said once: "5 to 11 January 2015", "1 January to 9 December 2014"."""
    shared = first.year == last.year and first.digits == last.digits == 0
    year = "" if shared and first.month is not None and last.month is not None else _year_after(first)
    month = "" if not year and first.month == last.month and last.day is not None else _month(first)
    day = "" if first.day is None else str(first.day)
    start = " ".join(piece for piece in (day, month, year.strip()) if piece)
    return f"{before_first}{start} to {before_last}{_point(last)}"


def _with_weekday(point: Point | None) -> str:
    if point is None:
        return "an open end"
    day = f"{WEEKDAY_NAMES[weekday(point.lo)]} " if point.day is not None else ""
    return f"{day}{_point(point)}"


def _point(point: Point) -> str:
    day = "" if point.day is None else f"{point.day} "
    return f"{day}{_month(point)}{_year_after(point)}"


def _month(point: Point) -> str:
    if point.month is None:
        return ""
    return SUBYEARS.get(point.month) or MONTH_NAMES[point.month - 1]


def _year_after(point: Point) -> str:
    space = " " if point.month is not None else ""
    if point.digits == 2:
        return f"{space}the years {_one(point.year)} to {_one(point.year + 99)}"
    return f"{space}the {_one(point.year)}s" if point.digits else f"{space}{_one(point.year)}"


def _one(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"
