"""What a story carries on from a date told before: since then, the following April, the spring of that year."""

from __future__ import annotations

from tlx.dates.rule import collect, rule
from tlx.dates.sense import Anchor, Told
from tlx.model import Edge, When
from tlx.model.calendar import civil


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


RULES = collect(globals())
