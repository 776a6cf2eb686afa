"""Dates seen from the text: today, on Monday, in October, last week, this year."""

from __future__ import annotations

from tlx.dates.direction import chosen, nearest
from tlx.dates.rule import collect, rule
from tlx.dates.sense import Anchor, Course, Sense, Tense
from tlx.dates.units import away, holding
from tlx.model import Mode, Point, When

MONTH_BEFORE_OR_AFTER = (-1, 0, 1)


@rule("tonight", yes={"tonight": "2015-01-16 night"})
def tonight(anchor: Anchor) -> When:
    """the night of that day"""
    return When.of_day(anchor.day, "night")


@rule(
    "{day_name}",
    yes={"extra measures today": "2015-01-16", "yesterday": "2015-01-15", "an iftar tomorrow": "2015-01-17"},
    no=["BBC Midlands Today"],
)
def day_by_name(anchor: Anchor, day_name: int) -> When:
    """{day_name}, seen from that day"""
    return When.of_day(anchor.day + day_name)


@rule("last night", yes={"in Belgium last night": "[2015-01-15..2015-01-16] night"})
def last_night(anchor: Anchor) -> When:
    """the night before"""
    return When.between(Point.of_day(anchor.day - 1), Point.of_day(anchor.day), "night")


@rule("{weekday}", yes={"on Monday": "2015-01-12", "will meet on Monday": "2015-01-19", "Friday": "2015-01-16"})
def weekday_alone(anchor: Anchor, course: Course, weekday: int) -> Sense:
    """the {weekday} {side}"""
    back = (anchor.weekday - weekday) % 7
    before, after = When.of_day(anchor.day - back), When.of_day(anchor.day + 7 - back)
    ahead = course.cue.tense is Tense.FUTURE or course.mode is Mode.NARRATIVE
    if back == 0:
        return chosen(before, None, anchor, course)
    return chosen(after, before, anchor, course) if ahead else chosen(before, after, anchor, course)


@rule("last {weekday}", yes={"last Friday": "2015-01-09", "last Monday": "2015-01-12"})
def last_weekday(anchor: Anchor, weekday: int) -> When:
    """the {weekday} before"""
    return When.of_day(anchor.day - 1 - (anchor.weekday - weekday - 1) % 7)


@rule("next {weekday}", yes={"next Monday": "2015-01-19", "next Friday": "2015-01-23"})
def next_weekday(anchor: Anchor, weekday: int) -> When:
    """the {weekday} after"""
    return When.of_day(anchor.day + 1 + (weekday - anchor.weekday - 1) % 7)


@rule("this {weekday}", yes={"this Thursday": "2015-01-15"})
def this_weekday(anchor: Anchor, weekday: int) -> When:
    """the {weekday} of that week"""
    return When.of_day(anchor.day - anchor.weekday + weekday)


@rule(
    "{sure_month} | (?<=(in|since|until|till|by|during|from|before|after|between|last|next|of|and|to|early|late|-)) {month}",
    yes={
        "In October": "2014-10",
        "will open in April": "2015-04",
        "arrested in May": "2014-05",
        "it began in January": "2015-01",
    },
    no=["Theresa May said", "May said 40", "we may march in"],
)
def month_alone(anchor: Anchor, course: Course, month: int = 0, sure_month: int = 0) -> Sense:
    """the {month}{sure_month} {side}"""
    years = [When.at(anchor.year + by, month or sure_month) for by in MONTH_BEFORE_OR_AFTER]
    return nearest(years, anchor, course)


@rule(
    "({weekday} ,?)? {month} the? {day}",
    yes={"was shot on July 7": "2014-07-07", "Friday, Jan. 2": "2015-01-02", "due on Feb. 14": "2015-02-14"},
    no=["May 40"],
)
def month_day(anchor: Anchor, course: Course, month: int, day: int, weekday: int = 0) -> Sense:
    """the {day} {month} {side}"""
    return nearest(_each_year(anchor, month, day), anchor, course)


@rule(
    "({weekday} ,?)? the? ({day} of | (?!<ordinal_word>) {day}) {month}",
    yes={
        "was shot on 7 July": "2014-07-07",
        "on the 2nd of January": "2015-01-02",
        "opens on 14 February": "2015-02-14",
    },
    no=["the first May"],
)
def day_month(anchor: Anchor, course: Course, month: int, day: int, weekday: int = 0) -> Sense:
    """the {day} {month} {side}"""
    return nearest(_each_year(anchor, month, day), anchor, course)


def _each_year(anchor: Anchor, month: int, day: int) -> list[When]:
    """29 February is looked for in the years that have one."""
    years = (
        range(anchor.year - 1, anchor.year + 2) if (month, day) != (2, 29) else range(anchor.year - 8, anchor.year + 9)
    )
    return [When.at(year, month, day) for year in years if _exists(year, month, day)]


def _exists(year: int, month: int, day: int) -> bool:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (month, day) != (2, 29) or leap


@rule(
    "(last|previous) {unit}",
    yes={"last week": "[2015-01-05..2015-01-11]", "last month": "2014-12", "last year's": "2014"},
)
def last_unit(anchor: Anchor, unit: str) -> When:
    """the {unit} before"""
    return away(anchor.day, -1, unit)


@rule("(next|coming) {unit}", yes={"next year": "2016", "next week": "[2015-01-19..2015-01-25]"})
def next_unit(anchor: Anchor, unit: str) -> When:
    """the {unit} after"""
    return away(anchor.day, 1, unit)


@rule("this {unit}", yes={"this year": "2015", "this week": "[2015-01-12..2015-01-18]"})
def this_unit(anchor: Anchor, unit: str) -> When:
    """that same {unit}"""
    return holding(anchor.day, unit)


@rule("earlier this {unit}", yes={"earlier this year": "[2015-01-01..2015-01-16]"})
def earlier_this_unit(anchor: Anchor, unit: str) -> Sense:
    """that {unit} up to that day"""
    whole = holding(anchor.day, unit)
    first = Point.of_day(whole.lo)
    return Sense(When.between(first, anchor.point), value="")


@rule(
    "last {season}",
    yes={"Last summer": "2014-22", "last winter": "2013-24", "last autumn": "2014-23"},
    no=["last summertime"],
)
def last_season(anchor: Anchor, season: int) -> When:
    """the {season} before"""
    return next(when for years in range(3) if (when := When.at(anchor.year - years, season)).hi < anchor.day)


RULES = collect(globals())
