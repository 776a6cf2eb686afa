"""The first of two dates that share a month or a year: "6 to 10 May 2004", "October to December 2014"."""

from __future__ import annotations

from tlx.dates.direction import nearest
from tlx.dates.rule import collect, rule
from tlx.dates.rules.months import day_of_each_year
from tlx.dates.sense import Anchor, Course, Sense
from tlx.model import Point, When


@rule(
    "the? {day} (?= (-|to|and|or|until|through) the? {last:day} of? {month:month} (,? {year})?)",
    yes={"from 6 to 10 May 2004": "2004-05-06", "on 3 and 4 December": "2014-12-03"},
)
def first_of_two_days(anchor: Anchor, course: Course, day: int, last: int, month: int, year: int = 0) -> Sense | When:
    """the {day} of the month named after it"""
    if year:
        return When.at(year, month, day)
    return nearest(day_of_each_year(anchor, month, day), anchor, course)


@rule(
    "{month} {day} (-|to|and) {last:day} (,? {year})?",
    yes={"March 3-5, 1998": "1998-03-03/1998-03-05", "on Dec. 8 and 9": "2014-12-08/2014-12-09"},
)
def days_of_a_month(anchor: Anchor, course: Course, month: int, day: int, last: int, year: int = 0) -> When | None:
    """says both days"""
    when = When.at(year, month, day) if year else nearest(day_of_each_year(anchor, month, day), anchor, course).when
    first = when and when.first
    return first and When.lasting(first, Point(first.year, month, last))


@rule(
    "{month} (?=(-|to|and|or|until|through) the? <day_number>? {last:month} (,|of)? {year})",
    yes={"from October to December 2014": "2014-10", "between November and March 2014": "2013-11"},
)
def first_of_two_months(month: int, last: int, year: int) -> When:
    """the {month} before the month named after it"""
    return When.at(year - (month > last), month)


@rule(
    "the? {day} of? {month} (?=(-|to|and|or|until|through) the? {last_day:day} of? {last:month} (,|of)? {year})"
    " | {month} {day} (?=(-|to|and|or|until|through) {last:month} {last_day:day} (,|of)? {year})",
    yes={"from 28 December to 3 January 2014": "2013-12-28", "March 28 to April 2, 2014": "2014-03-28"},
)
def first_of_two_days_and_months(day: int, month: int, last: int, last_day: int, year: int) -> When:
    """the {day} {month} before the day named after it"""
    return When.at(year - (month > last), month, day)


RULES = collect(globals())
