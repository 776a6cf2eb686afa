"""What a text hangs on an event it tells: "two days after the fire", "on the evening of the accident".

A text reader who has read it knows when the fire was; so the text is read once, and where it leans on an event that it
dated, once more with that date. Only such places are given: a bare "the fire" is no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from tlx.dates import anniversary
from tlx.events.sentences import words as w
from tlx.events.sentences.acts import act
from tlx.events.sentences.vocabulary import is_event_noun, singular
from tlx.model import Account, Kind, Shape, Span, When
from tlx.model.values import value
from tlx.text import fold
from tlx.text.vocabulary import ORDINALS

CALAMITOUS: Final = frozenset(
    (
        "fire blaze crash collision collided explosion exploded blast derailment derailed capsized sank sinking"
        " grounded collapse collapsed fell struck killed died drowned burst burnt burned flooded shooting stabbing"
        " crushed injured"
    ).split()
)
"""What "the accident" or "the tragedy" stands for."""
SHOCKS: Final = frozenset(
    (
        "attack crash disaster blast explosion bombing collision derailment sinking shooting stabbing collapse killing"
        " massacre outrage atrocity fire blaze flood"
    ).split()
)
"""Nouns that may name the calamity of a text by another word than it was told with."""
LONG_EVENTS: Final = frozenset(
    (
        "war campaign occupation reign recession famine operation offensive siege rebellion revolt pandemic drought"
        " tour"
    ).split()
)
"""Events too long for a day to be counted from them."""
UNIT: Final = r"(?:minute|hour|day|night|week|fortnight|month|year|decade)s?"
SEASON: Final = r"(?:spring|summer|autumn|fall|winter)"
PLACE: Final = re.compile(
    rf"\b(?:{UNIT}\s+(?:before|after|of|following|prior\s+to)|(?:morning|afternoon|evening|eve|anniversary)\s+of"
    rf"|{SEASON}\s+before|since)\s+"
    r"(?P<what>(?:the|his|her|their|its)(?:\s+[a-z][\w’'-]{0,24}){1,3})"
)
"""What leads to an event that something is told from, and the words that may name it.

In small letters, as the next, which takes a third of the time of any letters.
"""
ANNIVERSARY: Final = re.compile(rf"\bthe\s+(?P<nth>{'|'.join(ORDINALS)})\s+anniversary\b(?!\s+of\b)")
"""“for the tenth anniversary”: of what the text is about."""
NAMED: Final = re.compile(r"\s+(?:of|in|at|on)\s+(?:the\s+)?[A-Z]")
"""“the battle of Verdun” is known by its name, and perhaps not told here."""
WORD: Final = re.compile(r"[a-z][\w’'-]*", re.IGNORECASE)
LONGEST: Final = 31
"""Days: an event that is known no better gives no day to count from."""
SAME: Final = 5
"""Letters: an act and its noun begin alike."""
CALAMITIES: Final = frozenset(word[:SAME] for word in CALAMITOUS)
TOGETHER: Final = 2
"""Days: what is told of one event lies so near to its beginning."""


@value(frozen=True, slots=True)
class Leaning:
    """An event leaned on: the words that name it, the noun last, and where they stand."""

    words: tuple[str, ...]
    span: Span
    years: int = 0
    """after it: what is leaned on is an anniversary of it"""


def told_from(text: str, accounts: Sequence[Account]) -> dict[Span, When]:
    """Where a text leans on an event that it tells, and when that was; for "the tenth anniversary" when that is."""
    places = list(_places(text))
    if not places:
        return {}
    usable = [each for each in accounts if _is_usable(each) and not any(each.span.overlaps(one.span) for one in places)]
    found = ((one, _when(one, usable)) for one in places)
    on = ((one.span, anniversary(when, one.years) if one.years else when) for one, when in found if when is not None)
    return {span: when for span, when in on if when is not None}


def _places(text: str) -> Iterator[Leaning]:
    """The events leaned on."""
    small = _in_small_letters(text)
    for found in PLACE.finditer(small):
        start = found.start("what")
        words = list(WORD.finditer(text, start, found.end()))
        named = [at for at, word in enumerate(words) if at and is_event_noun(fold(word.group()))]
        plain = named and all(word.group().islower() for word in words[1 : named[0] + 1])
        ends = words[named[0]].end() if named else start
        if plain and singular(fold(words[named[0]].group())) not in LONG_EVENTS and not NAMED.match(text, ends):
            yield Leaning(
                tuple(fold(word.group()) for word in words[1 : named[0] + 1]), Span(start, words[named[0]].end())
            )
    for found in ANNIVERSARY.finditer(small):
        yield Leaning(("event",), Span(*found.span()), ORDINALS[found["nth"]])


def _in_small_letters(text: str) -> str:
    """The text in small letters, each at its place: "İ" alone would become two."""
    small = text.lower()
    return small if len(small) == len(text) else "".join([char.lower()[0] for char in text])


def _is_usable(account: Account) -> bool:
    """True for an event of a day or a month that has come, told with a date."""
    when = account.when
    if when is None or account.time is None or account.kind in (Kind.PLAN, Kind.STATEMENT, Kind.TALLY):
        return False
    return when.shape is Shape.INSTANT and when.hi - when.lo <= LONGEST


def _when(leaning: Leaning, accounts: Sequence[Account]) -> When | None:
    """When the event was that is meant there: as last told before, else as told first after it."""
    named = _meant(leaning.words, accounts)
    before = [each for each in named if each.span.end <= leaning.span.start]
    told = before[-1:] or named[:1]
    if not told or told[0].when is None:
        return None
    day = told[0].when.lo
    first = next(each.when for each in named if each.when and abs(each.when.lo - day) <= TOGETHER)
    return replace(first, part="")


def _meant(words: Sequence[str], accounts: Sequence[Account]) -> Sequence[Account]:
    """The accounts of that event: named so, or of its act, or a calamity where it is only "the accident"."""
    acts = tuple(word[:SAME] for word in words)
    named = [each for each in accounts if _names(each).issuperset(acts)]
    told = [each for each in named if _trigger(each)[:SAME] == acts[-1]]
    told = told or [each for each in accounts if act(_trigger(each)) == act(words[-1])]
    noun = singular(words[-1])
    if told or noun not in w.GENERIC | SHOCKS:
        return told or named
    days = [each for each in accounts if each.when and each.when.first == each.when.last]
    calamities = [each for each in days if not CALAMITIES.isdisjoint(_names(each))]
    return (calamities or named or (days if noun in w.GENERIC else ()))[:1]


def _names(account: Account) -> frozenset[str]:
    """How the words of its headline begin: "derailed" is "the derailment", "arrested" the arrest."""
    return frozenset(fold(word)[:SAME] for word in WORD.findall(account.headline))


def _trigger(account: Account) -> str:
    start = account.trigger.start - account.span.start
    return fold(account.quote[start : start + account.trigger.end - account.trigger.start])
