"""The first of two dates that share a month or a year: "6 to 10 May 2004", "October to December 2014"."""

from __future__ import annotations

from tlx.dates.direction import nearest
from tlx.dates.rule import collect, frame, rule
from tlx.dates.rules.months import day_of_each_year
from tlx.dates.sense import Anchor, Course, Sense
from tlx.model import Point, Precision, When


@rule(
    "the? {day} (?= (-|to|and|or|until|through) the? {last:day} of? {month:month} ,? {year})",
    yes={"from 6 to 10 May 2004": "2004-05-06"},
)
def first_of_two_days(day: int, last: int, month: int, year: int) -> When:
    """the {day} of the month and year named after it"""
    return When.at(year, month, day)


@rule(
    "the? {day} (?= (-|to|and|or|until|through) the? {last:day} of? {month:month})",
    yes={"on 3 and 4 December": "2014-12-03"},
)
def first_of_two_days_without_year(anchor: Anchor, course: Course, day: int, last: int, month: int) -> Sense:
    """the {day} of the month named after it"""
    return nearest(day_of_each_year(anchor, month, day), anchor, course)


@rule(
    "{month} {day} (?= (-|to|and|through) {last:day} ,? {year})",
    yes={"March 3-5, 1998": "1998-03-03"},
)
def first_of_two_days_after_month(month: int, day: int, last: int, year: int) -> When:
    """the {day} {month} of the year named after it"""
    return When.at(year, month, day)


@frame(
    "{date} (-|to|and|through) {last:day} (,? <year_number>)? (?!(<word>|<month_name>|<month_word>|%))",
    yes={"March 3-5, 1998": "1998-03-03/1998-03-05", "on Dec. 8 and 9": "2014-12-08/2014-12-09"},
)
def days_of_a_month(date: When, last: int) -> When | None:
    """from the one day to the other"""
    first = date.first
    return When.lasting(first, Point(first.year, first.month, last)) if first and first.day else None


@frame(
    "{date} (-|/) {two_digits} (?!<count>)",
    yes={"in 1775-77": "1775/1777", "the winter of discontent, 1978/79": "1978/1979"},
    no=["2014-01"],
)
def years_to_two_figures(date: When, two_digits: int) -> When | None:
    """from the one year to the other"""
    if date.first is None or date.precision is not Precision.YEAR:
        return None
    last = date.first.year - date.first.year % 100 + two_digits
    return When.lasting(date.first, Point(last)) if last > date.first.year else None


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
