"""How TIMEX3 writes a meaning: ``2014-10``, ``2014-W50``, ``2014-SU``, ``199``, ``P3Y``."""

from __future__ import annotations

from typing import Final

from tlx.dates.sense import Amount
from tlx.model import Point, Precision, Shape, When
from tlx.model.calendar import civil, day_number, weekday

SUBYEARS: Final = {
    21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2",
}  # fmt: skip
PART_CODES: Final = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
UNIT_CODES: Final = {
    "minute": "PT{}M", "hour": "PT{}H", "second": "PT{}S", "day": "P{}D", "night": "P{}D", "week": "P{}W",
    "weekend": "P{}WE", "month": "P{}M", "quarter": "P{}Q", "year": "P{}Y", "decade": "P{}DE", "century": "P{}CE",
    "millennium": "P{}ML", "fortnight": "P{}W",
}  # fmt: skip
PARTS_OF_UNIT: Final = {
    "year": ("P", "Y", 12, "M"),
    "hour": ("PT", "H", 60, "M"),
    "minute": ("PT", "M", 60, "S"),
}
MULTIPLES: Final = {
    "decade": ("year", 10),
    "century": ("year", 100),
    "millennium": ("year", 1000),
    "fortnight": ("week", 2),
}


def value(when: When | None) -> str:
    """The TIMEX3 value of a date or time, "" when there is none."""
    if when is None or when.first is None or when.last is None:
        return ""
    day = _point(when.first)
    if when.part and when.hi > when.lo + 1:
        day = "XXXX-XX-XX"
    if when.part and when.first.day is not None:
        return f"{day}T{PART_CODES.get(when.part) or when.part.partition(' ')[0]}"
    return day if when.first == when.last else _range(when)


def kind(when: When | None) -> str:
    """DATE, or TIME for what is finer than a day."""
    return "TIME" if when is not None and when.part else "DATE"


def _point(point: Point) -> str:
    """BC years count from 1 in TIMEX3: year 0 is ``BC0001``."""
    year = f"{point.year:04d}" if point.year > 0 else f"BC{1 - point.year:04d}"
    if point.digits:
        return year[: len(year) - point.digits]
    month = "" if point.month is None else f"-{SUBYEARS.get(point.month) or format(point.month, '02d')}"
    return year + month + ("" if point.day is None else f"-{point.day:02d}")


def _range(when: When) -> str:
    """A week, a weekend, or as much as both ends share."""
    if when.shape is Shape.INSTANT and when.precision is Precision.WEEK:
        return _week(when.lo)
    if when.shape is Shape.INSTANT and weekday(when.lo) == 5 and when.hi == when.lo + 1:
        return f"{_week(when.lo)}-WE"
    first, last = _point(when.first or Point(0)), _point(when.last or Point(0))
    if before_christ := _years_before_christ(when):
        return before_christ
    shared = 0
    while first.split("-")[: shared + 1] == last.split("-")[: shared + 1] and shared < first.count("-"):
        shared += 1
    return "-".join(first.split("-")[:shared])


def _years_before_christ(when: When) -> str:
    """A decade or century that is counted backwards: ``BC047`` are 479 to 470 BC."""
    if when.first is None or when.last is None or when.last.year > 0 or when.last.month is not None:
        return ""
    first, last = 1 - when.first.year, 1 - when.last.year
    return {9: f"BC{last // 10:03d}", 99: f"BC{last // 100:02d}"}.get(first - last, "")


def _week(day: int) -> str:
    """The ISO week of a day: that of its Thursday."""
    thursday = day - weekday(day) + 3
    year = civil(thursday)[0]
    return f"{year:04d}-W{(thursday - day_number(year)) // 7 + 1:02d}" if year > 0 else ""


def length(amount: Amount | None, unit: str) -> str:
    """The TIMEX3 value of a length of time: ``P3Y``, ``PT20M``, ``PXW`` where the number is vague."""
    if amount is None or not amount.exact:
        return UNIT_CODES[unit].format("X")
    unit, times = MULTIPLES.get(unit, (unit, 1))
    count = amount.number * times
    if count % 1 and unit in PARTS_OF_UNIT:
        return _broken(count, *PARTS_OF_UNIT[unit])
    return UNIT_CODES[unit].format(f"{count:g}")


def _broken(count: float, prefix: str, code: str, parts: int, part_code: str) -> str:
    """Two and a half years: ``P2Y6M``."""
    whole, rest = int(count), round(count % 1 * parts)
    return f"{prefix}{whole}{code}{rest}{part_code}" if whole else f"{prefix}{rest}{part_code}"
