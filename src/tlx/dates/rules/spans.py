"""Stretches of time: since, in the last five years, over the last few months, in recent weeks."""

from __future__ import annotations

from tlx.dates import timex
from tlx.dates.rule import collect, frame, rule
from tlx.dates.sense import Amount, Anchor, Sense
from tlx.dates.units import FINER, moved, point_of
from tlx.model import Edge, Point, When


@frame(
    "(ever)? since the? {date}",
    yes={
        "since the 7/7 bombings in 2005": "2005-07-07/2015-01-16",
        "since March 2013": "2013-03/2015-01-16",
        "since 2005": "2005/2015-01-16",
    },
)
def since(date: When, anchor: Anchor | None = None) -> When:
    """from that day to the text"""
    if anchor is None or date.first is None:
        return When.after(date.first or Point(0))
    return When.lasting(date.first, anchor.point, Edge.END)


def _up_to(anchor: Anchor, amount: Amount, unit: str) -> When:
    """The stretch of that length up to the text; how finely its beginning is known goes by the unit."""
    first = point_of(moved(anchor.day, -amount.number, unit), FINER[unit])
    return When.lasting(_about(first), anchor.point, Edge.END)


def _about(point: Point) -> Point:
    return Point(point.year, point.month, point.day, point.digits, approx=True)


@rule(
    "(the|these)? (last|past|previous|preceding) {number} {any_unit}",
    yes={"in the last five years": "2010-01~/2015-01-16", "the past 48 hours": "2015-01-14~/2015-01-16"},
)
def the_last_few(anchor: Anchor, number: Amount, any_unit: str) -> Sense:
    """the {number} {any_unit} up to that day"""
    return Sense(_up_to(anchor, number, any_unit), "DURATION", timex.length(number, any_unit))


@rule(
    "the? (last|past) {few} {units}",
    yes={"over the last few months": "2014-10~/2015-01-16"},
)
def the_last_few_vague(anchor: Anchor, few: Amount, units: str) -> Sense:
    """some {units} up to that day"""
    return Sense(_up_to(anchor, few, units), "DURATION", timex.length(few, units))


@rule("recent {units}", yes={"in recent weeks": "2014-12~/2015-01-16"})
def recent_units(anchor: Anchor, units: str) -> Sense:
    """some {units} up to that day"""
    month = {"week": "month", "day": "month"}.get(units, units)
    first = point_of(moved(anchor.day, -1 if month != units else -3, month), FINER[month])
    return Sense(When.lasting(_about(first), anchor.point, Edge.END), value="PAST_REF")


RULES = collect(globals())
