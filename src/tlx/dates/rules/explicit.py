"""Dates that say themselves: written out in full, in figures, as a month, a year, a decade, a century."""

from __future__ import annotations

from tlx.dates.rule import collect, rule
from tlx.dates.sense import Sense
from tlx.model import Point, When


@rule(
    "({weekday} ,?)? the? {day} (day? of)? {month} (,|of)? {year}",
    yes={
        "9 December 2014": "2014-12-09",
        "16 Jan 2015": "2015-01-16",
        "Tuesday, 9th of December, 2014": "2014-12-09",
        "Published9 December 2014": "2014-12-09",
        "the twenty-first of March 2001": "2001-03-21",
    },
    no=["9 December 20145", "31 February 2014"],
)
def day_month_year(day: int, month: int, year: int, weekday: int = 0) -> When:
    """says the day itself"""
    return When.at(year, month, day)


@rule(
    "({weekday} ,?)? {month} the? {day} (,|of)? {year}",
    yes={"July 7, 2005": "2005-07-07", "Friday, Jan. 16 2015": "2015-01-16", "March eighth, 1998": "1998-03-08"},
)
def month_day_year(day: int, month: int, year: int, weekday: int = 0) -> When:
    """says the day itself"""
    return When.at(year, month, day)


@rule("{iso}", yes={"2014-12-09": "2014-12-09"}, no=["2014-13-09", "0800-789-321"])
def iso_date(iso: tuple[int, int, int]) -> When:
    """says the day itself"""
    return When.at(*iso)


@rule(
    "{slashed}",
    yes={"31/12/2014": "2014-12-31", "12/31/2014": "2014-12-31", "9/12/14": "2014-12-09", "1.2.2003": "2003-02-01"},
    no=["31/13/2014", "3.11.200"],
)
def slash_date(slashed: tuple[int, int, int], day_first: bool) -> Sense:
    """says the day itself, read {side}"""
    first, second, year = slashed
    year += {True: 2000, False: 1900}[year < 50] if year < 100 else 0
    day, month = (first, second) if (day_first or first > 12) and second <= 12 else (second, first)
    other = When.at(year, day, month) if max(first, second) <= 12 and first != second else None
    return Sense(
        When.at(year, month, day),
        side="day/month" if day == first else "month/day",
        other=other,
        ruled_out="the text gives no sign of the other order",
    )


@rule("{month} (,|of)? {year}", yes={"March 2017": "2017-03", "Sept. 1999": "1999-09", "May of 1968": "1968-05"})
def month_year(month: int, year: int) -> When:
    """says the month itself"""
    return When.at(year, month)


@rule(
    "{year}",
    yes={"In 2014": "2014", "a 2007 failed plot": "2007", "in Mumbai in 2008": "2008"},
    no=["2008 people", "£2014", "2014 %", "more than 2000"],
)
def year_alone(year: int) -> When:
    """says the year itself"""
    return When.at(year)


@rule("(the|mid|early|late) -? {decade}", yes={"the 1990s": "199X", "the '80s": "198X", "the sixties": "196X"})
def decade_written(decade: int) -> When:
    """says the decade itself"""
    return When.on(Point(decade // 10 * 10, digits=1))


@rule("the? {nth} -? century", yes={"the 20th century": "19XX", "the nineteenth century": "18XX"})
def century_written(nth: int) -> When:
    """says the century itself"""
    return When.on(Point(100 * (nth - 1), digits=2))


RULES = collect(globals())
