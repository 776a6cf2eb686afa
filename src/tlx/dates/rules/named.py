"""Days that go by a name: feasts, and events that are called by their date."""

from __future__ import annotations

from tlx.dates.rule import Finds, collect, frame, rule
from tlx.dates.sense import Anchor
from tlx.model import Point, When


@rule(
    "{first:month_number} / {second:month_number} (<incident> (in|of)? | in | of) {year}",
    yes={"the 7/7 bombings in 2005": "2005-07-07", "the 3/12 attacks of 2001": "2001-12-03"},
    no=["7/7 of them", "a score of 7/10"],
)
def named_by_its_date(first: int, second: int, year: int, day_first: bool) -> When:
    """the event is called by its day and month"""
    day, month = (first, second) if day_first else (second, first)
    return When.at(year, month, day)


@rule("Christmas (day)?", yes={"Christmas": "2014-12-25"}, finds=Finds.FEAST)
def christmas(anchor: Anchor) -> When:
    """the Christmas before"""
    this = When.at(anchor.year, 12, 25)
    return this if this.lo <= anchor.day else When.at(anchor.year - 1, 12, 25)


@frame("before {date:feast}", yes={"We met before Christmas": "2014-11~/2014-12-25"})
def before_feast(date: When) -> When:
    """the weeks before that day"""
    day = date.first or Point(0)
    month_before = Point.of_day(date.lo - 30)
    return When.lasting(Point(month_before.year, month_before.month, approx=True), day)


RULES = collect(globals())
