"""The beginning, the middle and the end of a year, a month, a week: "early 2014", "year-end"."""

from __future__ import annotations

from typing import Final

from tlx.dates import timex
from tlx.dates.rule import collect, rule
from tlx.dates.sense import Anchor, Course, Sense, Tense, Told
from tlx.dates.units import CLOCK, away, holding, moved, point_of
from tlx.model import Shape, When

THIRDS: Final = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2, "close": 2}
MODIFIERS: Final = ("START", "MID", "END")
GRAINS: Final = (("year", 365.25), ("month", 30.44), ("day", 1))
"""How finely a third is said: of a decade in years, of a year in months, of a month in days."""


def _third(whole: When, edge: str) -> Sense | None:
    """The first, second or last third of a window, about; TIMEX3 keeps the whole and marks the end."""
    days = whole.hi - whole.lo + 1
    if days < 7 or whole.shape is not Shape.INSTANT:
        return None
    grain, length = next((grain, length) for grain, length in GRAINS if days >= 3 * length)
    third, steps = THIRDS[edge], round(days / length)
    first = moved(whole.lo, third * steps // 3, grain)
    last = moved(whole.lo, (third + 1) * steps // 3, grain) - 1
    when = When.between(point_of(first, grain), point_of(last, grain)).qualified(approx=True)
    return Sense(when, value=timex.value(whole), modifier=MODIFIERS[third])


@rule(
    "(?<!(teens (or|and|to|/)))"
    " (the? {edge:early_or_late} (part of | in)? | the {edge} (of|in) | {edge} of) -? the? {date} (?!{part})",
    yes={
        "in early 2014": "[2014-01~..2014-04~]",
        "mid-2014": "[2014-05~..2014-08~]",
        "the end of 2014": "[2014-09~..2014-12~]",
        "late in October 2014": "[2014-10-21~..2014-10-31~]",
        "the early 1990s": "[1990~..1992~]",
    },
    no=["It will close in 2014, and they start in May 2014", "in his late teens or early 20s"],
)
def edge_of_date(edge: str, date: When) -> Sense | None:
    """{date}, its {edge} part"""
    return _third(date, edge)


@rule(
    "(early|late|earlier|later) (on)? {date}",
    yes={"late on Monday": "2015-01-12", "early Tuesday": "2015-01-13"},
)
def early_or_late_in_a_day(date: When) -> When | None:
    """{date}"""
    return date if date.lo == date.hi else None


@rule(
    "the? {edge} of (the|this) {unit}",
    yes={
        "by the end of the year": "[2015-09~..2015-12~]",
        "It was begun on 8 May 2014 and done by the end of the month": "[2014-05-21~..2014-05-31~]",
        "It was begun on 8 May 2014 and will be done by the end of the month": "[2015-01-21~..2015-01-31~]",
    },
    no=["the end of the day"],
)
def edge_of_this_unit(
    anchor: Anchor, course: Course, edge: str, unit: str, previous: Told | None = None
) -> Sense | None:
    """that {unit}, its {edge} part"""
    if unit in CLOCK or unit == "day":
        return None
    if previous is not None and previous.near and course.cue.tense is Tense.PAST:
        told = holding(previous.when.lo, unit)
        return _third(told if previous.when.hi <= told.hi else holding(anchor.day, unit), edge)
    return _third(holding(anchor.day, unit), edge)


@rule(
    "the? {unit} - end (?!of)",
    yes={"by year-end": "2015-12-31", "since year-end": "2014-12-31"},
    no=["a dead-end"],
)
def unit_end(anchor: Anchor, course: Course, unit: str) -> Sense | None:
    """the last day of that {unit}, on which books are closed"""
    if unit not in ("year", "month", "quarter"):
        return None
    return Sense(When.of_day(away(anchor.day, -1 if course.cue.sure else 0, unit).hi), modifier="END")


@rule("the? {unit} (' s)? end (?!of)", yes={"at month end": "2015-01-31", "by the year's end": "2015-12-31"})
def end_of_unit(anchor: Anchor, unit: str, previous: Told | None = None) -> Sense | None:
    """the last day of that {unit}"""
    if unit not in ("year", "month", "quarter"):
        return None
    whole = holding(previous.when.lo if previous and previous.near else anchor.day, unit)
    return Sense(When.of_day(whole.hi), value=timex.value(whole), modifier="END")


RULES = collect(globals())
