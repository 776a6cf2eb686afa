"""Dates that lean on the one told before: that year, the same day, the following week, that night."""

from __future__ import annotations

from dataclasses import replace

from tlx.dates.rule import collect, rule
from tlx.dates.sense import Anchor, Sense, Told
from tlx.dates.units import CLOCK, away, holding, moved
from tlx.model import Precision, When
from tlx.model.calendar import civil, month_length


def _within(previous: Told, unit: str) -> When | None:
    """The unit that holds what was told, ``None`` when that is longer than such a unit."""
    whole = holding(previous.when.lo, unit)
    return whole if unit not in CLOCK and previous.when.hi <= whole.hi else None


def _next_to(previous: Told, unit: str, count: int) -> When | None:
    return _within(previous, unit) and away(previous.when.lo, count, unit)


@rule(
    "(that|the? same|that same) {unit} (?!<units_name>)",
    yes={
        "It fell on 9 December 2012 and that year": "2012",
        "They met on 4 May 2011. The same day": "2011-05-04",
    },
    no=["In 2012 they said that day"],
)
def that_unit(previous: Told, unit: str) -> When | None:
    """the same {unit} as {told}"""
    return _within(previous, unit)


@rule(
    "(the next|the following|following) {unit} | the {unit} after (?!<found_date>)",
    yes={"They met on 4 May 2011. The next day": "2011-05-05", "In 2012 and the following year": "2013"},
)
def following_unit(previous: Told, unit: str) -> When | None:
    """the {unit} after {told}"""
    return _next_to(previous, unit, 1)


@rule(
    "the? (previous|preceding|prior) {unit} | the {unit} (before|earlier) (?!<found_date>)",
    yes={"In 2012, more than the previous year": "2011", "On 4 May 2011, unlike the day before": "2011-05-03"},
)
def previous_unit(unit: str, previous: Told | None = None, anchor: Anchor | None = None) -> When | None:
    """the {unit} before {told}"""
    if previous is not None:
        return _next_to(previous, unit, -1)
    return away(anchor.day, -1, unit) if anchor and unit not in CLOCK else None


@rule(
    "(that|the? same) {part}",
    yes={"They met on 4 May 2011. That night": "2011-05-04 night"},
)
def that_part(previous: Told, part: str) -> When | None:
    """the {part} of {told}"""
    return When.of_day(previous.when.lo, part) if _is_day(previous) else None


@rule(
    "the? (next|following) {part}",
    yes={"They met on 4 May 2011. The next morning": "2011-05-05 morning"},
)
def following_part(previous: Told, part: str) -> When | None:
    """the {part} after {told}"""
    return When.of_day(previous.when.lo + 1, part) if _is_day(previous) else None


def _is_day(previous: Told) -> bool:
    return previous.when.precision in (Precision.DAY, Precision.PART, Precision.MINUTE)


@rule(
    "(the following|the next|following) {weekday}",
    yes={"They met on 4 May 2011. The following Friday": "2011-05-06"},
)
def following_weekday(previous: Told, weekday: int) -> When:
    """the {weekday} after {told}"""
    day = previous.when.lo
    return When.of_day(day + 1 + (weekday - day - 6 - 1) % 7)


@rule(
    "(?<=(on|until|by|and)) the {day_th} (?!(<word>|<name>|<incident>))",
    yes={"They met on 4 May 2011 and again on the 21st.": "2011-05-21"},
    no=["on the 1st floor"],
)
def day_of_that_month(previous: Told, day_th: int) -> When | None:
    """such a day of the month of {told}"""
    year, month, day = civil(previous.when.lo)
    if day_th < day:
        year, month, _ = civil(moved(previous.when.lo, 1, "month"))
    return When.at(year, month, day_th) if day_th <= month_length(year, month) else None


@rule(
    "the? year - (ago|earlier) (period|quarter)?",
    yes={"In the third quarter of 1988, from the year-earlier quarter": "1987-35"},
)
def year_earlier_period(previous: Told) -> Sense | None:
    """a year before {told}"""
    point = previous.when.first
    if point is None or point != previous.when.last:
        return None
    return Sense(When.on(replace(point, year=point.year - 1, day=None)), moves=False)


@rule(
    "the latest? (quarter|period) | that quarter",
    yes={
        "In the third quarter of 1988 it rose; in the quarter": "1988-35",
    },
    no=["In 2012 a quarter of them, in the period of"],
)
def the_quarter(previous: Told) -> When | None:
    """the quarter just named: {told}"""
    return previous.when if previous.when.precision is Precision.QUARTER else None


@rule(
    "(?<=(in|for|during)) the quarter | the latest quarter",
    yes={"It rose 3% in the quarter": "2014-36", "sales in the latest quarter": "2014-36"},
)
def the_last_quarter(anchor: Anchor) -> When:
    """the quarter that had ended by then"""
    return away(anchor.day, -1, "quarter")


RULES = collect(globals())
