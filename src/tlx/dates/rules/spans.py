"""Stretches of time: since, until, between, in the last five years, over the last few months."""

from __future__ import annotations

from dataclasses import replace

from tlx.dates import timex
from tlx.dates.rule import collect, frame, rule
from tlx.dates.sense import Amount, Anchor, Sense
from tlx.dates.units import FINER, moved, point_of
from tlx.model import Edge, Point, Shape, When

THREE = Amount(3)
"""What "few" is about."""

# -- leaning on a date ---------------------------------------------------------------------------------


@frame(
    "(ever)? since the? {date}",
    yes={
        "since the 7/7 bombings in 2005": "2005-07-07/2015-01-16",
        "since March 2013": "2013-03/2015-01-16",
        "since 2005": "2005/2015-01-16",
    },
)
def since(date: When, anchor: Anchor | None = None) -> When | None:
    """from that day to the text"""
    if date.first is None:
        return None
    if anchor is None:
        return When.after(date.first)
    return When.lasting(date.first, anchor.point, Edge.END)


@frame(
    "(until|till|(?<!-) up to|up until) the? {date} (?!')",
    yes={"was mayor until 2012": "../2012", "runs until March 2013": "../2013-03"},
)
def until(date: When) -> When | None:
    """up to that day"""
    return When.before(date.last) if date.last else None


@frame("(by|no later than) the? {date} (?!')", yes={"It must end by March 2013": "../2013-03"})
def by(date: When) -> When | None:
    """that day or earlier"""
    return When.before(date.last) if date.last else None


@frame(
    "(before|prior to|ahead of) the? {date} (?!')",
    yes={"He left before 2012.": "../2012", "He left before 9/11.": "../2001-09-11"},
)
def before(date: When) -> When | None:
    """earlier than that"""
    end = date.first if date.shape is Shape.EXTENT else date.last
    return When.before(end) if end else None


@frame("(after|following|from) the? {date} (?!('|<found_date>))", yes={"He came back after 2012.": "2012/.."})
def after(date: When) -> When | None:
    """later than that"""
    end = date.last if date.shape is Shape.EXTENT else date.first
    return When.after(end) if end else None


@frame(
    "(so far|thus far) (in|during)? {date} | {date} (so far|thus far|to date)",
    yes={"So far this year": "2015/2015-01-16", "in 2015 so far": "2015/2015-01-16"},
)
def so_far(date: When, anchor: Anchor) -> When | None:
    """from its beginning to the text"""
    if date.first is None or date.last is None:
        return None
    last = anchor.point if date.lo <= anchor.day <= date.hi else date.last
    return When.lasting(date.first, last, Edge.END)


def _begun(first: Point | None, last: Point | None) -> Point | None:
    """Where a stretch begins: "January to June" that ends last June began in January of that year, not of this one."""
    if first is None or last is None or first.lo <= last.hi:
        return first
    same_year = replace(first, year=last.year)
    return same_year if same_year.lo <= last.hi else replace(first, year=last.year - 1)


@frame(
    "(from)? {date} (to|until|till|through|-) the? {last:date}",
    yes={
        "from 6 to 10 May 2004": "2004-05-06/2004-05-10",
        "rose from January to June": "2014-01/2014-06",
        "1914-1918": "1914/1918",
        "from Monday to Wednesday": "2015-01-12/2015-01-14",
    },
)
def from_to(date: When, last: When) -> When | None:
    """from the one to the other"""
    first = _begun(date.first, last.last)
    return When.lasting(first, last.last) if first and last.last else None


@frame(
    "between {date} and {last:date}",
    yes={
        "between 1 April and the end of 2009": "[2009-04-01..2009-12~]",
        "between 1914 and 1918": "[1914..1918]",
        "rose between May and July": "[2014-05..2014-07]",
    },
)
def between(date: When, last: When) -> When | None:
    """between the one and the other"""
    first = _begun(date.first, last.last)
    return When.between(first, last.last) if first and last.last else None


# -- counted back from the text, or on -----------------------------------------------------------------


def _about(point: Point) -> Point:
    return replace(point, approx=True)


def _up_to(anchor: Anchor, amount: Amount, unit: str) -> When:
    """The stretch of that length up to the text; how finely its beginning is known goes by the unit."""
    first = point_of(moved(anchor.day, -amount.number, unit), FINER[unit])
    return When.lasting(_about(first), anchor.point, Edge.END)


def _from(anchor: Anchor, amount: Amount, unit: str) -> When:
    last = point_of(moved(anchor.day, amount.number, unit), FINER[unit])
    return When.lasting(anchor.point, _about(last))


@rule(
    "(the|these)? (last|past|previous|preceding) {number} <manner>? {any_unit} (?!of)"
    " | the? {number} {any_unit} (past|to date)",
    yes={"in the last five years": "2010-01~/2015-01-16", "the past 48 hours": "2015-01-14~/2015-01-16"},
)
def the_last_units(anchor: Anchor, number: Amount, any_unit: str) -> Sense:
    """the {number} {any_unit} up to that day"""
    return Sense(_up_to(anchor, number, any_unit), "DURATION", timex.length(number, any_unit))


@rule(
    "(the|these)? (last|past) {few} {units}",
    yes={"over the last few months": "2014-10~/2015-01-16"},
)
def the_last_few_units(anchor: Anchor, few: Amount, units: str) -> Sense:
    """some {units} up to that day"""
    return Sense(_up_to(anchor, few, units), "DURATION", timex.length(few, units))


@rule(
    "(the (last|past)|this past) {unit} (?!(of|in))",
    yes={"over the past year": "2014-01~/2015-01-16"},
    no=["the last day of it"],
)
def the_past_unit(anchor: Anchor, unit: str) -> Sense:
    """the {unit} up to that day"""
    return Sense(_up_to(anchor, Amount(1), unit), "DURATION", timex.length(Amount(1), unit))


@rule("recent {units} | the? (last|past) {units} (?!of)", yes={"in recent weeks": "2014-12~/2015-01-16"})
def recent_units(anchor: Anchor, units: str) -> Sense:
    """some {units} up to that day"""
    a_month = units in ("day", "week", "weekend", "night")
    when = _up_to(anchor, Amount(1 if a_month else 3), "month" if a_month else units)
    if units == "year":
        return Sense(when, "DATE", "PAST_REF")
    return Sense(when, "DURATION", timex.length(None, units))


@rule(
    "the? (next|coming) ({number}|{few}) <manner>? {any_unit}",
    yes={"over the next five years": "2015-01-16/2020-01~", "in the next few days": "2015-01-16/2015-01-19~"},
)
def the_next_units(anchor: Anchor, any_unit: str, number: Amount = THREE, few: Amount | None = None) -> Sense:
    """the {number}{few} {any_unit} from that day on"""
    amount = few or number
    return Sense(_from(anchor, amount, any_unit), "DURATION", timex.length(amount, any_unit))


@rule("(the|in)? coming {units} | the {units} ahead", yes={"in the coming weeks": "2015-01-16/2015-02-06~"})
def coming_units(anchor: Anchor, units: str) -> Sense:
    """some {units} from that day on"""
    return Sense(_from(anchor, Amount(3, exact=False), units), "DURATION", timex.length(None, units))


RULES = collect(globals())
