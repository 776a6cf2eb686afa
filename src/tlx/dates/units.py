"""The algebra of calendar units: the unit that holds a day, and the unit some units away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from tlx.model import Point, When
from tlx.model.calendar import add_months, civil, day_number, month_length, weekday

DAYS: Final = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
MONTHS: Final = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12_000}
CLOCK: Final = frozenset({"hour", "minute", "second"})
FINER: Final = {
    "minute": "day", "hour": "day", "second": "day", "day": "day", "night": "day", "week": "day", "weekend": "day",
    "fortnight": "day", "month": "month", "quarter": "month", "year": "month", "decade": "year", "century": "year",
    "millennium": "year",
}  # fmt: skip
"""How finely a span of such units begins: "five years" began in some month."""


def moved(day: int, count: float, unit: str) -> int:
    """The day ``count`` units away; a day that the month there does not have becomes its last."""
    if unit in DAYS:
        return day + round(count * DAYS[unit])
    if unit in CLOCK:
        return day + int(count * {"hour": 1 / 24, "minute": 1 / 1440}.get(unit, 0))
    year, month, day_of_month = civil(day)
    year, month = add_months(year, month, round(count * MONTHS[unit]))
    return day_number(year, month, min(day_of_month, month_length(year, month)))


def holding(day: int, unit: str) -> When:
    """The calendar unit that holds a day: its week from Monday, its month, its decade …"""
    return HOLDING.get(unit, When.of_day)(day)


def _weekend(day: int) -> When:
    saturday = day - weekday(day) + 5
    return When.between(Point.of_day(saturday), Point.of_day(saturday + 1))


def _month(day: int) -> When:
    return When.at(*civil(day)[:2])


def _quarter(day: int) -> When:
    year, month, _ = civil(day)
    return When.at(year, 33 + (month - 1) // 3)


def _year(day: int) -> When:
    return When.at(civil(day)[0])


def _decade(day: int) -> When:
    return When.on(Point(civil(day)[0] // 10 * 10, digits=1))


def _century(day: int) -> When:
    return When.on(Point(civil(day)[0] // 100 * 100, digits=2))


HOLDING: Final[Mapping[str, Callable[[int], When]]] = {
    "week": When.of_week,
    "fortnight": When.of_week,
    "weekend": _weekend,
    "month": _month,
    "quarter": _quarter,
    "year": _year,
    "decade": _decade,
    "century": _century,
    "millennium": _century,
}


def anniversary(when: When, years: int) -> When | None:
    """The same day, month or year so many years on; ``None`` for a span."""
    point = when.first
    if point is None or point != when.last:
        return None
    year = point.year + years
    day = min(point.day, month_length(year, point.month)) if point.day and point.month else point.day
    return When.on(replace(point, year=year, day=day))


def away(day: int, count: float, unit: str) -> When:
    """The calendar unit ``count`` units from the one that holds a day: -1 is the one before."""
    return holding(moved(day, count, unit), unit)


def point_of(day: int, grain: str) -> Point:
    """A day, known only as finely as ``grain``: day, month or year."""
    year, month, day_of_month = civil(day)
    return {
        "day": Point(year, month, day_of_month),
        "month": Point(year, month),
        "year": Point(year),
    }[grain]
