"""Months, and days of a month, without a year: the nearest ones, weighed by tense."""

from __future__ import annotations

from collections.abc import Sequence

from tlx.dates.direction import nearest
from tlx.dates.doubt import doubted, fitting, on_weekday
from tlx.dates.rule import collect, rule
from tlx.dates.sense import Anchor, Course, Sense
from tlx.model import Point, When
from tlx.model.calendar import civil, month_length

NO_COURSE = Course()
AROUND = (-1, 0, 1)
"""The years a month without one may be of."""


def _of_each_year(anchor: Anchor, month: int, course: Course = NO_COURSE) -> list[When]:
    return [When.at(year, month) for year in _with_story([anchor.year + by for by in AROUND], course)]


def _with_story(years: list[int], course: Course) -> list[int]:
    """The years around a text, and that of what it looks back to with the one after."""
    if course.story_day is None:
        return years
    story = civil(course.story_day)[0]
    return [*years, *(year for year in (story, story + 1) if year not in years)]


def day_of_each_year(anchor: Anchor, month: int, day: int, course: Course = NO_COURSE) -> list[When]:
    """The day in the years around, and in the year of what the text looks back to.

    29 February is looked for in the years that have one: eight years may lie between two of them.
    """
    around = range(-8, 9) if (month, day) == (2, 29) else AROUND
    years = _with_story([anchor.year + by for by in around], course)
    return [When.at(year, month, day) for year in years if (month, day) != (2, 29) or month_length(year, 2) == 29]


def _nearest_day(days: Sequence[When], weekday: int | None, anchor: Anchor, course: Course) -> Sense:
    """The nearest day with that weekday; where no year near gives it that, the nearest, doubted."""
    return doubted(nearest(fitting(days, weekday), anchor, course), weekday)


@rule(
    "{sure_month}"
    " | (?<=(in|since|until|till|by|during|from|before|after|between|through|of|and|to|early|late|mid|-|next|last))"
    " {month} (?!<name>) | (?<=the) {month} (?=<word>)",
    yes={
        "In October": "2014-10",
        "will open in April": "2015-04",
        "arrested in May": "2014-05",
        "it began in January": "2015-01",
        "the August elections were won": "2014-08",
    },
    no=["Theresa May said", "May said 40", "we may march in"],
)
def month_alone(anchor: Anchor, course: Course, month: int = 0, sure_month: int = 0) -> Sense:
    """the {month}{sure_month} {side}"""
    return nearest(_of_each_year(anchor, month or sure_month, course), anchor, course)


@rule(
    "((this (coming|past)? | last | next)? {weekday} ,?)? {month} the? {day}",
    yes={
        "this coming Sunday, March 8": "2015-03-08",
        "was shot on July 7": "2014-07-07",
        "Friday, Jan. 2": "2015-01-02",
        "due on Feb. 14": "2015-02-14",
    },
    no=["May 40"],
)
def month_day(anchor: Anchor, course: Course, month: int, day: int, weekday: int | None = None) -> Sense:
    """the {day} {month} {side}"""
    return _nearest_day(day_of_each_year(anchor, month, day, course), weekday, anchor, course)


@rule(
    "({weekday} ,?)? {month} {day_in_words} (?!-) (?=(,|.|;|to|from|at|in|for|on|with|by|when|after|before|until))",
    yes={"in the week to December nine, it rose": "2014-12-09", "will be paid on March twenty-one.": "2015-03-21"},
    no=["in May two men were killed", "in March two-thirds of them", "in May one of them"],
)
def month_and_day_in_words(
    anchor: Anchor, course: Course, month: int, day_in_words: int, weekday: int | None = None
) -> Sense:
    """the {day_in_words} {month} {side}"""
    return _nearest_day(day_of_each_year(anchor, month, day_in_words, course), weekday, anchor, course)


@rule(
    "({weekday} ,?)? the? ({day} of | (?!<ordinal_word>) {day}) {month}",
    yes={
        "was shot on 7 July": "2014-07-07",
        "on the 2nd of January": "2015-01-02",
        "opens on 14 February": "2015-02-14",
        "Wednesday 14 May": "2014-05-14",
        "Friday 14 May": "2015-05-14?",
        "will fall on 29 February": "2016-02-29",
    },
    no=["the first May"],
)
def day_month(anchor: Anchor, course: Course, month: int, day: int, weekday: int | None = None) -> Sense:
    """the {day} {month} {side}"""
    return _nearest_day(day_of_each_year(anchor, month, day, course), weekday, anchor, course)


@rule(
    "{weekday} the? {day:day_th}",
    yes={"on Friday the 9th": "2015-01-09", "on Monday 19th": "2015-01-19"},
)
def weekday_and_day(anchor: Anchor, course: Course, weekday: int, day: int) -> Sense | None:
    """the {weekday} that was such a day of its month, {side}"""
    months = [(anchor.year * 12 + anchor.month - 1 + by) for by in range(-12, 13)]
    days = [
        When.at(month // 12, month % 12 + 1, day)
        for month in months
        if day <= month_length(month // 12, month % 12 + 1)
    ]
    fitting = [when for when in days if (when.lo + 6) % 7 == weekday]
    return nearest(fitting, anchor, course) if fitting else None


@rule("last {month}", yes={"last October": "2014-10", "last January": "2014-01"})
def last_month_named(anchor: Anchor, month: int) -> When:
    """the {month} before"""
    return next(when for by in range(3) if (when := When.at(anchor.year - by, month)).hi < anchor.day)


@rule(
    "last ({month} {day} | {day} {month})",
    yes={"was shot last Oct. 23": "2014-10-23", "last March 4": "2014-03-04"},
)
def last_day_named(anchor: Anchor, month: int, day: int) -> When | None:
    """the {day} {month} before"""
    before = [when for when in day_of_each_year(anchor, month, day) if when.hi < anchor.day]
    return before[-1] if before else None


@rule("(next|coming) {month}", yes={"next March": "2015-03", "next January": "2016-01"})
def next_month_named(anchor: Anchor, month: int) -> When:
    """the {month} after"""
    return next(when for by in range(3) if (when := When.at(anchor.year + by, month)).lo > anchor.day)


@rule("this (past|coming)? {month}", yes={"this March": "2015-03"})
def this_month_named(anchor: Anchor, month: int) -> When:
    """the {month} of that year"""
    return When.at(anchor.year, month)


@rule(
    "{month} (,|of)? {which} year | {which} year in {month}",
    yes={"in October last year": "2014-10", "April of next year": "2016-04", "last year in May": "2014-05"},
)
def month_of_relative_year(anchor: Anchor, month: int, which: int) -> When:
    """the {month} of the year named"""
    return When.at(anchor.year + which, month)


@rule(
    "({weekday} ,?)? ({month} the? {day} | the? {day} of? {month}) (,|of)? {which} year",
    yes={"on 9 October last year": "2014-10-09", "on March 3 of next year": "2016-03-03"},
)
def day_of_relative_year(anchor: Anchor, month: int, day: int, which: int, weekday: int | None = None) -> Sense:
    """the {day} {month} of the year named"""
    return on_weekday(When.at(anchor.year + which, month, day), weekday)


@rule(
    "the? {nth_word} week (of|in) {month} (,? {year})?",
    yes={"the first week of March 2001": "2001-03-01/2001-03-07", "the last week of November": "2014-11-24/2014-11-30"},
)
def week_of_month(anchor: Anchor, course: Course, nth_word: int, month: int, year: int = 0) -> When | None:
    """that week of the month"""
    whole = When.at(year, month) if year else nearest(_of_each_year(anchor, month), anchor, course).when
    if whole is None or nth_word > 4:
        return None
    first = whole.hi - 6 if nth_word == 0 else whole.lo + 7 * (nth_word - 1)
    return When.lasting(Point.of_day(first), Point.of_day(first + 6))


@rule(
    "the? {nth_word} {weekday} (of|in) {month} (,? {year})?",
    yes={"the first Monday of March 2001": "2001-03-05", "the last Friday in November": "2014-11-28"},
)
def weekday_of_month(
    anchor: Anchor, course: Course, nth_word: int, weekday: int, month: int, year: int = 0
) -> When | None:
    """that {weekday} of the month"""
    whole = When.at(year, month) if year else nearest(_of_each_year(anchor, month), anchor, course).when
    if whole is None or nth_word > 5:
        return None
    if nth_word == 0:
        return When.of_day(whole.hi - (whole.hi + 6 - weekday) % 7)
    return When.of_day(whole.lo + (weekday - whole.lo - 6) % 7 + 7 * (nth_word - 1))


RULES = collect(globals())
