"""Words that place a thing in the present, the past or the future and on no day: found, typed, muted."""

from __future__ import annotations

from tlx.dates.rule import Finds, collect, rule
from tlx.dates.sense import Sense


@rule(
    "(right)? now | currently | these days | nowadays | at present | at the moment",
    yes={"for some years now": "PRESENT_REF", "currently": "PRESENT_REF"},
    finds=Finds.SET,
)
def the_present() -> Sense:
    """the present, on no day of the calendar"""
    return Sense(None, "DATE", "PRESENT_REF")


@rule(
    "recently | lately | formerly | (?<=in) the past (?!<number_word>) | once upon a time | long ago",
    yes={"recently": "PAST_REF", "in the past,": "PAST_REF"},
    finds=Finds.SET,
)
def the_past() -> Sense:
    """some time before, no telling when"""
    return Sense(None, "DATE", "PAST_REF")


@rule(
    "the (near|foreseeable)? future (?!(of|<plural>)) | (?<=in) future"
    " | (?<=(his|her|its|their|our|s)) future (?!(<word>|<name>|<units_name>))",
    yes={"a threat in the future": "FUTURE_REF", "asked about her future": "FUTURE_REF"},
    no=["its future earnings"],
    finds=Finds.SET,
)
def the_future() -> Sense:
    """some time after, no telling when"""
    return Sense(None, "DATE", "FUTURE_REF")


RULES = collect(globals())
