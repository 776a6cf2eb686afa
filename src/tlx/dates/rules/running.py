"""What leans on a story that runs on: weeks later, in the days that followed, a bare year among old years."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tlx.dates import timex
from tlx.dates.rule import collect, rule
from tlx.dates.rules.lookalikes import COUNTED
from tlx.dates.sense import Amount, Sense, Told
from tlx.dates.units import CLOCK, holding, moved, point_of
from tlx.model import Point, When
from tlx.model.calendar import civil

FEW: Final = 2
MANY: Final = 6
"""So many are "days", "weeks" or "months" that nobody counted."""
GRAINS: Final = {"month": "month", "quarter": "month", "year": "year", "decade": "year", "century": "year"}
"""How finely the day is known that lies such units away, where shorter ones are counted in days."""
SAME_AGE: Final = 60
"""Years: a number so near to a year named before is a year too."""
FOLLOWING: Final = "following|subsequent|ensuing|succeeding"


def _is_coarser(when: When, unit: str) -> bool:
    """True when what was told is longer than such a unit, so that counting from it would be guessing."""
    return when.hi > holding(when.lo, "day" if unit in CLOCK else unit).hi


def _on_from(when: When, count: float, unit: str) -> Point:
    return point_of(moved(when.lo, count, unit), GRAINS.get(unit, "day"))


@rule(
    "{units} (later|afterwards|afterward)",
    yes={
        "They met on 4 May 2011. Days later": "[2011-05-06~..2011-05-10~]",
        "They met on 4 May 2011 and weeks later": "[2011-05-18~..2011-06-15~]",
        "They met in May 2011; years later": "[2013~..2017~]",
        "They met on 4 May 2011. Hours later": "[2011-05-04..2011-05-05]",
    },
    no=["In 2011 they met. Days later"],
)
def units_later(previous: Told, units: str) -> Sense | None:
    """some {units} after {told}, no telling how many"""
    when = previous.when
    if _is_coarser(when, units):
        return None
    if units in CLOCK:
        return Sense(When.between(Point.of_day(when.lo), Point.of_day(when.lo + 1)), value="FUTURE_REF")
    window = When.between(_on_from(when, FEW, units), _on_from(when, MANY, units))
    return Sense(window.qualified(approx=True), value="FUTURE_REF")


@rule(
    f"the? ({FOLLOWING}) {{number}}? {{units}} | the {{number}}? {{units}} (that followed|afterwards|thereafter)",
    yes={
        "They met on 4 May 2011. In the following days": "2011-05-04/2011-05-10~",
        "They met on 4 May 2011. In the weeks that followed": "2011-05-04/2011-06-15~",
        "They met on 4 May 2011. Over the following three months": "2011-05-04/2011-08~",
    },
)
def units_that_followed(previous: Told, units: str, number: Amount | None = None) -> Sense | None:
    """the {number} {units} after {told}"""
    first = previous.when.first
    if first is None or _is_coarser(previous.when, units) or units in CLOCK:
        return None
    last = _on_from(previous.when, number.number if number else MANY, units)
    return Sense(When.lasting(first, replace(last, approx=True)), "DURATION", timex.length(number, units))


@rule(
    f"(?<=(for|the|to|from|by|and|until|a|his|her|their|its)) {{year}} (?!({COUNTED}|<count>|<unit_name>|<units_name>))"
    " | (?<=(the|a)) {year} (campaign|campaigns|season|offensive|offensives|elections|rebellions)",
    yes={"They met in 1776. The plans for 1777": "1777", "They met in 1776, before the 1777 campaigns": "1777"},
    no=["They met in 1776 with the 1200 men", "They met in 1776 and sold 1500", "They met in 1916 and for 1777"],
)
def year_of_the_story(year: int, previous: Told) -> When | None:
    """says the year itself, as the years named before it show"""
    return When.at(year) if abs(year - civil(previous.when.lo)[0]) <= SAME_AGE else None


RULES = collect(globals())
