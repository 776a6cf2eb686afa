"""Which way a date without a year lies: by distance, weighed with the tense of the words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tlx.dates.sense import Anchor, Course, Sense, Tense
from tlx.model import Mode, When

AGAINST_TENSE: Final = 2.5
"""A date on the wrong side of its verb must be this much nearer (1.5 and 4 do a point or two worse)."""
NEVER: Final = 1000
WITHOUT_TENSE: Final = {"before": 1.15, "after": 1.5}
"""Where no verb says, texts tell what has been a little more than what will be."""
SIDES: Final = {Tense.PAST: "before", Tense.FUTURE: "after"}
GOES_ON: Final = 31
"""Days (with it .917 of the values in histories are right, without .908; 15 and 62 do a little worse)."""
SAME: Final = "of the text"


def side(when: When, anchor: Anchor) -> str:
    """Where a date lies seen from the text."""
    if when.hi < anchor.day:
        return "before"
    return "after" if when.lo > anchor.day else SAME


def nearest(choices: Sequence[When], anchor: Anchor, course: Course) -> Sense:
    """The nearest of some dates; those that the tense speaks against count as farther away.

    In a narrative the story stays in its year: carrying the year on without rolling it forward when the
    months go back was best (value accuracy .888, rolling .849).
    """
    ranked = sorted(choices, key=lambda when: _cost(when, anchor, course))
    here = side(ranked[0], anchor)
    elsewhere = next((when for when in ranked if side(when, anchor) not in (here, SAME)), None)
    return chosen(ranked[0], elsewhere, anchor, course)


def chosen(taken: When, other: When | None, anchor: Anchor, course: Course) -> Sense:
    """A date that was taken where another could be meant, and why that was not."""
    cue = course.cue
    against = other is not None and SIDES.get(cue.tense) not in (None, side(other, anchor))
    why = f"ruled out: “{cue.words}” is {cue.tense}" if against else "farther from the text"
    return Sense(taken, side=side(taken, anchor), other=other, ruled_out=why if other else "")


def _goes_on(when: When, story_day: int | None) -> bool:
    """True for what happened soon after: a year named in passing does not carry a story away."""
    return story_day is not None and 0 <= when.lo - story_day <= GOES_ON


def _cost(when: When, anchor: Anchor, course: Course) -> float:
    where = side(when, anchor)
    if course.mode is Mode.NARRATIVE:
        return 0 if _goes_on(when, course.story_day) else 1 + abs((when.first.year if when.first else 0) - anchor.year)
    if course.cue.tense is Tense.PAST and _goes_on(when, course.story_day):
        return 0
    distance = max(anchor.day - when.hi, when.lo - anchor.day, 0)
    if course.cue.tense is Tense.UNKNOWN:
        return distance * WITHOUT_TENSE.get(where, 1)
    against = NEVER if course.cue.sure else AGAINST_TENSE
    return distance * (1 if SIDES[course.cue.tense] == where else against)
