"""What a story carries on from a date told before: since then, the following April, the spring of that year."""

from __future__ import annotations

from tlx.dates.rule import collect, rule
from tlx.dates.sense import Anchor, Length, Told
from tlx.dates.units import moved
from tlx.model import Edge, Point, When
from tlx.model.calendar import civil

A_MONTH = 31
"""Days: from what is known no better nothing is counted."""


def _year_of(previous: Told) -> int:
    return civil(previous.when.lo)[0]


@rule(
    "since then (?!<name>)",
    yes={"They met in April 2013. Since then they": "2013-04/2015-01-16"},
    no=["Since then nothing"],
)
def since_then(previous: Told, anchor: Anchor | None = None) -> When | None:
    """from {told} to the text"""
    first = previous.when.first
    if first is None:
        return None
    if anchor is None or anchor.day < previous.when.lo:
        return When.after(first)
    return When.lasting(first, anchor.point, Edge.END)


@rule(
    "(the following|the next|following) ({month} | {season}) (?!({day}|,? {year}))",
    yes={
        "They met in October 2012. The following April": "2013-04",
        "They met in March 2012, and the following April": "2012-04",
        "They met in October 2012; the following spring": "2013-21",
    },
    no=["The following April"],
)
def following_month(previous: Told, month: int = 0, season: int = 0) -> When:
    """the next such after {told}"""
    year = _year_of(previous)
    when = When.at(year, month or season)
    return when if when.lo > previous.when.hi else When.at(year + 1, month or season)


@rule(
    "the? {season} of (that|the? same) year",
    yes={"They met in 1841. In the spring of that year": "1841-21"},
)
def season_of_that_year(previous: Told, season: int) -> When:
    """in the year of {told}"""
    return When.at(_year_of(previous), season)


@rule(
    "within {duration} of the? {date}",
    yes={"within a month of 14 March 2009": "[2009-03-14..2009-04-14]"},
)
def within(date: When, duration: Length) -> When | None:
    """in the {duration} from {date}"""
    number, exact = duration.amount
    if date.first is None or not exact or date.hi - date.lo > A_MONTH:
        return None
    return When.between(date.first, Point.of_day(moved(date.hi, number, duration.unit)))


@rule("the day of the? {date}", yes={"on the day of 14 March 2009": "2009-03-14"})
def day_of(date: When) -> When | None:
    """that day"""
    return date if date.lo == date.hi else None


@rule(
    "{month} {day} or {last:day} (,? {year}) | the? {day} or {last:day} {month} {year}",
    yes={"on June 21 or 22, 2013": "[2013-06-21..2013-06-22]", "on 4 or 5 May 2011": "[2011-05-04..2011-05-05]"},
)
def either_day(month: int, day: int, last: int, year: int) -> When:
    """one of the two days"""
    return When.at(year, month, day).or_(When.at(year, month, last))


def _beside(date: When, part: str, days: int) -> When | None:
    return When.of_day(date.lo + days, part) if date.lo == date.hi else None


@rule("the {part} before the? {date}", yes={"the night before 14 March 2009": "2009-03-13 night"})
def part_before(date: When, part: str) -> When | None:
    """the {part} before {date}"""
    return _beside(date, part, -1)


@rule("the {part} after the? {date}", yes={"the morning after 14 March 2009": "2009-03-15 morning"})
def part_after(date: When, part: str) -> When | None:
    """the {part} after {date}"""
    return _beside(date, part, 1)


RULES = collect(globals())
