"""Whether two accounts tell the same event: surely, maybe, or not, by how much of their words they share.

Words count by how rare they are in the folder: 1 is a word told of one act only
(:func:`tlx.events.sentences.terms.weight`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from tlx.events.merging.profile import Profile
from tlx.events.merging.vetoes import days_apart, is_forbidden, numbers_apart
from tlx.events.merging.weighing import Weights
from tlx.events.sentences.acts import is_light
from tlx.model import Kind


class Verdict(IntEnum):
    """How far two accounts may be taken for one event."""

    APART = 0
    MAYBE = 1
    SAME = 2


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two accounts share. ``overlap``: the share of the words of the shorter, ``worth``: their rare words.

    The act counts in the first and not in the second, nor does who speaks in a statement; ``plain`` is
    the part of it that no names have. ``same_act``: it says what was done, in both alike.
    ``names`` are what they share of them; ``strangers``: both have names, and none in common.
    """

    overlap: float
    worth: float
    plain: float
    same_act: bool
    names: int
    strangers: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """What is asked of two accounts for a verdict."""

    verdict: Verdict
    overlap: float
    worth: float
    plain: float = 0.0
    names: int = 0
    same_act: bool = True


CLEAR: Final = Measure(Verdict.SAME, 0.45, 1.7)
"""Enough for one act on one day …"""
WHOLE: Final = Measure(Verdict.SAME, 0.80, 1.2)
"""… less when nearly all that the shorter says is in the longer …"""
SAID: Final = Measure(Verdict.SAME, 0.68, 2.2)
"""… more for what somebody said: whoever speaks twice is described in the same words …"""
STRONG: Final = Measure(Verdict.SAME, 0.45, 2.2, names=1)
PLACED: Final = Measure(Verdict.SAME, 0.55, 1.7, names=2)
PARTIES: Final = Measure(Verdict.SAME, 0.35, 3.0, names=4)
"""… and when something speaks against it: other days, other numbers, no date."""
KNOWN: Final = 2.0
"""Rare words in common that are no names, from which it does not matter that each names somebody else."""
ACROSS: Final = Measure(Verdict.SAME, 0.80, 2.2, plain=1.2, same_act=False)
"""The words say it even where the act has another name."""
WITHIN: Final = Measure(Verdict.SAME, 0.60, 1.7)
"""One text tells in one breath what is alike: more is asked."""
AGAIN: Final = 0.5
"""Overlap from which "the man" is the man whom the same text brought up, unless one account is its undated lead."""
DOUBT: Final = Measure(Verdict.MAYBE, 0.35, 1.2, names=1)
DOUBT_PLAIN: Final = Measure(Verdict.MAYBE, 0.50, 1.7)
DOUBT_APART: Final = Measure(Verdict.MAYBE, 0.45, 1.7, names=1)
DOUBT_ACROSS: Final = Measure(Verdict.MAYBE, 0.60, 2.0, plain=1.6, same_act=False)
DOUBT_WITHIN: Final = Measure(Verdict.MAYBE, 0.60, 1.7)
"""Not safe, and worth asking; of two rows of one text a reader sees it anyway."""
LEAST: Final = Measure(Verdict.MAYBE, 0.35, 1.2)
"""What every measure asks: of two texts nine pairs in ten share less, and no more is asked of them."""


def likeness(one: Profile, two: Profile, weight: Weights) -> Likeness:
    """How much two accounts share."""
    shared = one.words & two.words
    names, other_names = one.names, two.names
    common = names & other_names
    acts = {one.act, two.act}
    told = shared - acts - names if one.family is Kind.STATEMENT else shared - acts
    return Likeness(
        overlap=_share(one, two, weight.of(shared), weight),
        worth=weight.of(told),
        plain=weight.of(told - names - other_names),
        same_act=_is_same_act(one, two),
        names=len(common),
        strangers=bool(names and other_names) and not common,
    )


def _share(one: Profile, two: Profile, shared: float, weight: Weights) -> float:
    """How much of the words of the shorter are the words that both have, which weigh so much."""
    least = min(weight.whole[one], weight.whole[two])
    return shared / least if least else 0.0


def verdict(one: Profile, two: Profile, weight: Weights) -> Verdict:
    """Whether it is safe to say that both tell one event, or worth asking."""
    within = one.account.doc == two.account.doc
    shared = weight.of(one.words & two.words)
    if shared < LEAST.worth and not within:
        return Verdict.APART
    overlap = _share(one, two, shared, weight)
    enough = shared >= LEAST.worth and overlap >= LEAST.overlap
    if not (enough or within) or is_forbidden(one, two):
        return Verdict.APART
    if within and _points_back(one, two, overlap):
        return Verdict.SAME
    asked = _in_reach(one, two, overlap, weight) if enough else []
    if not asked:
        return Verdict.APART
    found = likeness(one, two, weight)
    return max((each.verdict for each in asked if _reaches(found, each)), default=Verdict.APART)


def _in_reach(one: Profile, two: Profile, overlap: float, weight: Weights) -> list[Measure]:
    """The measures that may be reached, by what costs least to know: names are looked for in one pair of four."""
    worth = weight.of((one.words & two.words) - {one.act, two.act})
    same_act = _is_same_act(one, two)
    return [
        each
        for each in _measures(one, two)
        if overlap >= each.overlap and worth >= each.worth and (same_act or not each.same_act)
    ]


def _is_same_act(one: Profile, two: Profile) -> bool:
    return one.act == two.act and not is_light(one.act)


def _measures(one: Profile, two: Profile) -> tuple[Measure, ...]:
    """What counts between two accounts: more is asked where something speaks against it."""
    if one.days is None and two.days is None:
        return () if one.account.doc == two.account.doc else (DOUBT_APART,)
    if one.days is None or two.days is None or days_apart(one, two) or numbers_apart(one, two):
        return STRONG, PLACED, PARTIES, DOUBT_APART
    if one.account.doc == two.account.doc:
        return (DOUBT_WITHIN,) if _are_parallel(one, two) else (WITHIN, DOUBT_WITHIN)
    if one.family is Kind.STATEMENT:
        return SAID, DOUBT_PLAIN
    return CLEAR, WHOLE, ACROSS, DOUBT, DOUBT_PLAIN, DOUBT_ACROSS


def _are_parallel(one: Profile, two: Profile) -> bool:
    """Each says of something of its own what the other says: "the maize harvest grew … the wheat harvest grew"."""
    return bool(one.subject - two.words) and bool(two.subject - one.words)


def _have_named_actors(one: Profile, two: Profile) -> bool:
    """Each is told of somebody named whom the other does not know."""
    named = (one.subject & one.names) - two.words, (two.subject & two.names) - one.words
    return all(named)


def _reaches(found: Likeness, asked: Measure) -> bool:
    if (asked.same_act and not found.same_act) or found.names < asked.names:
        return False
    if found.strangers and found.plain < KNOWN:
        return False
    return found.overlap >= asked.overlap and found.worth >= asked.worth and found.plain >= asked.plain


def _points_back(one: Profile, two: Profile, overlap: float) -> bool:
    """Inside one text: "the incident" is what happened that day, "arrested the man" is what befell "a man"."""
    if one.days is None or two.days is None or days_apart(one, two):
        return False
    if one.act != two.act:
        generic = one.generic or two.generic
        return generic and one.account.when == two.account.when and one.family is not Kind.STATEMENT
    if one.generic != two.generic or one.account.headline == two.account.headline:
        return True
    again = one.family is not Kind.STATEMENT and _tells_again(one, two)
    return again and (one.inferred != two.inferred or overlap >= AGAIN)


def _tells_again(one: Profile, two: Profile) -> bool:
    """The later account takes for known what the earlier brought up: "a man …", "the man"."""
    if _have_named_actors(one, two):
        return False
    first, later = sorted((one, two), key=lambda each: each.account.span.start)
    brought_up = first.words - first.known
    return not is_light(one.act) and not brought_up.isdisjoint(later.known - {one.act})
