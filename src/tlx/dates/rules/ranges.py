"""Two dates that share a month or a year: "6 to 10 May 2004", "October to December 2014"."""

from __future__ import annotations

from typing import Final

from tlx.dates.direction import nearest
from tlx.dates.rule import collect, rule
from tlx.dates.rules.months import day_of_each_year
from tlx.dates.sense import Anchor, Course, Sense, Tense, Told
from tlx.model import Mode, Precision, When

LEAP_YEAR: Final = 2000
"""A year in which every day of a month may be looked for."""


def _first(first: When, _last: When) -> When:
    """The first of two days. The second is made too: where it is no day, as in "3 to 31 April", neither is."""
    return first


@rule(
    "the? {day} (?= (-|to|and|or|until|through) the? {last:day} of? {month:month} ,? {year})",
    yes={"from 6 to 10 May 2004": "2004-05-06"},
)
def first_of_two_days(day: int, last: int, month: int, year: int) -> When:
    """the {day} of the month and year named after it"""
    return _first(When.at(year, month, day), When.at(year, month, last))


@rule(
    "the? {day} (?= (-|to|and|or|until|through) the? {last:day} of? {month:month})",
    yes={"on 3 and 4 December": "2014-12-03"},
)
def first_of_two_days_without_year(anchor: Anchor, course: Course, day: int, last: int, month: int) -> Sense:
    """the {day} of the month named after it"""
    When.at(LEAP_YEAR, month, last)  # raises for "3 and 31 April": neither is a day
    return nearest(day_of_each_year(anchor, month, day), anchor, course)


@rule(
    "{month} {day} (?= (-|to|and|through) {last:day} ,? {year})",
    yes={"March 3-5, 1998": "1998-03-03"},
)
def first_of_two_days_after_month(month: int, day: int, last: int, year: int) -> When:
    """the {day} {month} of the year named after it"""
    return _first(When.at(year, month, day), When.at(year, month, last))


@rule(
    "(?<=(<month_name>|<month_word>|<month_short>|.) (<day_number>|<day_ordinal>) (-|to|and|or|through)) {day}"
    " (,? {year})?"
    " (?!(<word>|<month_name>|<month_word>|%))",
    yes={"March 3-5, 1998": "1998-03-05", "on Dec. 8 and 9": "2014-12-09"},
    no=["9 and 5", "on 3 May 2014, 12-15 of them"],
)
def second_of_two_days(beside: Told, day: int, year: int = 0) -> When | None:
    """such a day of the month of {told}"""
    first, last = beside.when.first, beside.when.last
    if first is None or last is None or first.day is None:
        return None
    return When.at(year or first.year, first.month, day).or_(When.at(year or last.year, last.month, day))


@rule("{iso_month} (?!(-|<count>))", yes={"2014-05": "2014-05"}, no=["2014-15", "2010-11"])
def iso_month(iso_month: tuple[int, int]) -> When:
    """says the month itself"""
    return When.at(*iso_month)


@rule(
    "(?<=<year_number> -) {two_digits} (?!<count>)",
    yes={"in 1775-77": "1777"},
    no=["2014-01"],
)
def second_of_two_years(beside: Told, two_digits: int) -> When | None:
    """the last two figures of the year after {told}"""
    first = beside.when.first
    if first is None or first.unit is not Precision.YEAR:
        return None
    year = first.year - first.year % 100 + two_digits
    return When.at(year) if year > first.year else None


@rule(
    "the? {season} (?=(and|to|or|through|-) (early|mid|late)? the? <season_name> (of|,)? {year})",
    yes={"in the summer and autumn of 1944": "1944-22", "the spring and early summer of 1943": "1943-21"},
)
def first_of_two_seasons(season: int, year: int) -> When:
    """the {season} of the year named after it"""
    return When.at(year, season)


@rule(
    "{month} (?=(-|/|to|and|or|until|through) the? <day_number>? {last:month} (,|of)? {year})",
    yes={
        "from October to December 2014": "2014-10",
        "between November and March 2014": "2013-11",
        "May/June 2013": "2013-05",
    },
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
    return _first(When.at(year - (month > last), month, day), When.at(year, last, last_day))


@rule(
    "{weekday:sure_weekday} (?=(-|to|until|till|through) {last:sure_weekday})"
    " | (?<=between) {weekday:sure_weekday} (?=and {last:sure_weekday})",
    yes={
        "from Monday to Wednesday": "2015-01-12",
        "It was shut from Thursday to Saturday": "2015-01-08",
        "It will be shut from Thursday to Saturday": "2015-01-22",
        "between Thursday and Saturday": "2015-01-15",
    },
)
def first_of_two_weekdays(anchor: Anchor, course: Course, weekday: int, last: int) -> When:
    """the {weekday} before the {last}"""
    if course.cue.tense is Tense.FUTURE or course.mode is Mode.NARRATIVE:
        return When.of_day(anchor.day + (weekday - anchor.weekday) % 7)
    if course.cue.tense is Tense.PAST:
        ended = anchor.day - (anchor.weekday - last) % 7
        return When.of_day(ended - 1 - (last - weekday - 1) % 7)
    return When.of_day(anchor.day - (anchor.weekday - weekday) % 7)


@rule(
    "(?<=(<weekday_name> (-|to|until|till|through))) {weekday:sure_weekday}"
    " | (?<=(between <weekday_name> and)) {weekday:sure_weekday}",
    yes={
        "from Monday to Wednesday": "2015-01-14",
        "It was shut from Thursday to Saturday": "2015-01-10",
        "between Thursday and Saturday": "2015-01-17",
    },
    no=["to Wednesday"],
)
def second_of_two_weekdays(beside: Told, weekday: int) -> When:
    """the {weekday} after {told}"""
    day = beside.when.lo
    return When.of_day(day + 1 + (weekday - day - 6 - 1) % 7)


RULES = collect(globals())
