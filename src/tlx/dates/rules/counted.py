"""Lengths of time, and dates counted in units: "two days ago", "three weeks later"."""

from __future__ import annotations

from tlx.dates import timex
from tlx.dates.rule import Finds, collect, rule
from tlx.dates.sense import Amount, Anchor, Length, Sense, Told
from tlx.dates.units import away
from tlx.model import When


@rule(
    "{amount} -? {any_unit}",
    yes={"for three years": "P3Y", "a couple of days": "P2D", "for some years now": "PXY", "a ten-day siege": "P10D"},
    finds=Finds.DURATION,
)
def duration(amount: Amount, any_unit: str) -> Sense:
    """a length of time, on no day of the calendar"""
    return Sense(None, "DURATION", timex.length(amount, any_unit), length=Length(amount, any_unit))


@rule("{amount} - {any_unit} - old", yes={"a 31-year-old man": "P31Y"}, finds=Finds.DURATION)
def age(amount: Amount, any_unit: str) -> Sense:
    """an age, on no day of the calendar"""
    return Sense(None, "DURATION", timex.length(amount, any_unit))


@rule(
    "{duration} ago",
    yes={"two days ago": "2015-01-14", "ten years ago": "2005", "a week ago": "[2015-01-05..2015-01-11]"},
)
def ago(anchor: Anchor, duration: Length) -> When:
    """counted back from that day"""
    return away(anchor.day, -duration.amount.number, duration.unit)


@rule("{duration} later", yes={"It fell on 9 December 2014 and two days later": "2014-12-11"})
def later(previous: Told, duration: Length) -> When:
    """counted on from {told}"""
    return away(previous.when.lo, duration.amount.number, duration.unit)


@rule("the previous {unit}", yes={"In 2012, more than the previous year": "2011"})
def the_previous_unit(previous: Told, unit: str) -> When:
    """the {unit} before {told}"""
    return away(previous.when.lo, -1, unit)


RULES = collect(globals())
