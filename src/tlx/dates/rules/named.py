"""Days that go by a name: feasts and holidays, and events that are called by their date."""

from __future__ import annotations

from typing import Final

from tlx.dates.direction import nearest
from tlx.dates.holidays import HOLIDAYS
from tlx.dates.rule import Finds, collect, frame, rule
from tlx.dates.rules.figures import in_order
from tlx.dates.sense import Anchor, Course, Order, Sense
from tlx.dates.units import holding
from tlx.model import Point, When

AROUND = (-1, 0, 1)
CALLED_BY_DATE: Final = {(7, 7): When.at(2005, 7, 7), (9, 11): When.at(2001, 9, 11)}
"""Days that newspapers call by two numbers and no year."""
WEEKS_BEFORE: Final = 30
"""Days: "before Christmas" is about the month up to it."""


@rule(
    "{first:month_number} / {second:month_number} (<incident> (in|of)? | in | of)? {year}",
    yes={"the 7/7 bombings in 2005": "2005-07-07", "the 3/12 attacks of 2001": "2001-12-03?"},
    no=["7/7 of them", "a score of 7/10"],
)
def named_by_its_date(first: int, second: int, year: int, order: Order) -> Sense | None:
    """called by its day and month, in the year named beside it"""
    known = CALLED_BY_DATE.get((first, second))
    if known is not None and known.lo == When.at(year, first, second).lo:
        return Sense(known)
    return in_order(first, second, year, order)


@rule(
    "(?<!/) {first:month_number} / {second:month_number} (?!/) (?!<count>)",
    yes={"the 7/7 bombings": "2005-07-07", "after 9/11": "2001-09-11"},
    no=["a score of 7/10", "7/7/7"],
)
def called_by_two_numbers(first: int, second: int) -> When | None:
    """the day that is known by that name"""
    return CALLED_BY_DATE.get((first, second))


@rule(
    "({month} the? {day} | the? {day} of? {month}) (?= (terror|terrorist)? (attacks|bombings))",
    yes={"before the September 11 attacks": "2001-09-11", "killed in the 7 July bombings": "2005-07-07"},
    no=["the July 8 attacks", "the September 11 attack"],
)
def called_by_day_and_month(month: int, day: int) -> When | None:
    """the day that is known by that name"""
    return CALLED_BY_DATE.get((month, day))


@rule(
    "the? {holiday} (,|of|in)? {year}",
    yes={"Easter 2014": "2014-04-20", "Thanksgiving of 1998": "1998-11-26"},
    finds=Finds.FEAST,
)
def holiday_of_year(holiday: str, year: int) -> When:
    """{holiday} of the year said"""
    return HOLIDAYS[holiday](year)


@rule(
    "{holiday} (day)? (?!<weekday_name>)",
    yes={"They met at Christmas": "2014-12-25", "Easter will be early": "2015-04-05", "Boxing Day": "2014-12-26"},
    finds=Finds.FEAST,
)
def holiday_alone(anchor: Anchor, course: Course, holiday: str) -> Sense:
    """the {holiday} {side}"""
    return nearest([HOLIDAYS[holiday](anchor.year + by) for by in AROUND], anchor, course)


@rule("{holiday} {unit}", yes={"over Easter weekend": "[2015-04-04..2015-04-05]"}, no=["a Christmas day out"])
def week_of_holiday(anchor: Anchor, course: Course, holiday: str, unit: str) -> When | None:
    """the {unit} of the {holiday} nearest to that day"""
    day = nearest([HOLIDAYS[holiday](anchor.year + by) for by in AROUND], anchor, course).when
    return holding(day.lo, unit) if day and unit in ("week", "weekend") else None


@rule("last {holiday}", yes={"last Christmas": "2014-12-25", "last Easter": "2014-04-20"}, finds=Finds.FEAST)
def last_holiday(anchor: Anchor, holiday: str) -> When:
    """the {holiday} before"""
    return next(when for by in range(3) if (when := HOLIDAYS[holiday](anchor.year - by)).hi < anchor.day)


@rule("(next|this coming) {holiday}", yes={"next Christmas": "2015-12-25"}, finds=Finds.FEAST)
def next_holiday(anchor: Anchor, holiday: str) -> When:
    """the {holiday} after"""
    return next(when for by in range(3) if (when := HOLIDAYS[holiday](anchor.year + by)).lo > anchor.day)


@frame("(just|shortly)? before {date:feast} (?!')", yes={"We met before Christmas": "2014-11~/2014-12-25"})
def before_feast(date: When) -> When | None:
    """the weeks before that day"""
    month_before = Point.of_day(date.lo - WEEKS_BEFORE)
    first = Point(month_before.year, month_before.month, approx=True)
    return When.lasting(first, date.last) if date.last else None


RULES = collect(globals())
