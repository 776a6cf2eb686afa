"""What leads from an account to those it is worth comparing with: a rare word at its time, or its day in its text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from tlx.events.profile import Profile
from tlx.events.vetoes import APART

RARE: Final = 60
"""Acts of a stretch of days: a word told of more of them than this leads nowhere."""
WORDS: Final = 12
"""Words of an account that lead somewhere at one time, the rarest: two accounts of one event share some of these."""
STRETCHES: Final = ((0, 70, 24), (20, 3000, 1024), (300, 1 << 40, 1 << 40))
"""Days: a date so wide, from and to, is looked for in stretches of so many: those beside it in width meet it in one."""

Key = tuple[object, ...]


def keys(profiles: Sequence[Profile]) -> list[tuple[Key, ...]]:
    """For each account what leads to it, and from it to others."""
    asked = frozenset(word for one in profiles if one.days is None for word in one.stems)
    words = [[*_words(one, asked)] for one in profiles]
    acts = [act_of_day(one) if one.days else (number,) for number, one in enumerate(profiles)]
    common = _common(words, acts)
    return [
        (*_days(one), *(key for at in times for key in _rarest(at, common)))
        for one, times in zip(profiles, words, strict=True)
    ]


def act_of_day(one: Profile) -> Key:
    """What was done, and when: few rare words are asked of accounts that have it in common."""
    return one.days, one.act


def _rarest(words: Iterable[Key], common: Mapping[Key, int]) -> list[Key]:
    return sorted((key for key in words if common[key] <= RARE), key=common.__getitem__)[:WORDS]


def _common(words: Iterable[Sequence[list[Key]]], acts: Iterable[Key]) -> Mapping[Key, int]:
    """Of how many acts each word of a time is: what many tell of one act is not common."""
    told: defaultdict[Key, set[Key]] = defaultdict(set)
    for times, act in zip(words, acts, strict=True):
        told[act].update(*times)
    return Counter(word for of in told.values() for word in of)


def _days(one: Profile) -> tuple[Key, Key]:
    """Inside a text: the date, and the act on it."""
    return (one.account.doc, one.days), (one.account.doc, one.days, one.act)


def _words(one: Profile, asked: frozenset[str]) -> Iterator[list[Key]]:
    """The words of an account at each of its times; those of accounts without a date are ``asked`` for at any time."""
    for stretch in _stretches(one):
        yield [(word, *stretch) for word in one.stems]
    yield [(word,) for word in one.stems if word in asked]


def _stretches(one: Profile) -> Iterator[tuple[int, int]]:
    if one.days is None:
        return
    for least, most, length in STRETCHES:
        if least <= one.width <= most:
            first, last = one.days[0] - APART, one.days[1] + APART
            yield from ((length, at) for at in range(first // length, last // length + 1))
