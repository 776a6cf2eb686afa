"""What leads from an account to those it is worth comparing with: a rare word at its time, or its day in its text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tlx.events.merging.profile import Profile
from tlx.events.merging.vetoes import APART
from tlx.model.values import value

RARE: Final = 60
"""Acts of a stretch of days: a word told of more of them than this leads nowhere."""
WORDS: Final = 12
"""Words of an account that lead somewhere at one time, the rarest: two accounts of one event share some of these."""
STRETCHES: Final = ((0, 70, 24), (20, 3000, 1024), (300, 1 << 40, 1 << 40))
"""Days: a date so wide, from and to, is looked for in stretches of so many: those beside it in width meet it in one."""

Days = tuple[int, int] | None
Time = tuple[int, ...]
"""A stretch of days, as its length and its number …"""
ANY: Final[Time] = ()
"""… or any time: there accounts without a date meet those with one."""
Place = list[int]
"""Where accounts meet: the numbers of those that were there so far."""


@value(frozen=True, slots=True)
class Leads:
    """The places of an account: of its words at its times and its day in its text, and of its act that day."""

    words: Sequence[Place]
    act: Place


def leads(profiles: Sequence[Profile]) -> list[Leads]:
    """For each account its places, which those it shares a word or an act with share too."""
    rare = _rare(profiles)
    of_word: defaultdict[Time, defaultdict[str, Place]] = defaultdict(lambda: defaultdict(list))
    of_act: defaultdict[object, Place] = defaultdict(list)
    return [
        Leads(
            [
                *(of_act[key] for key in _days(one)),
                *(of_word[time][word] for time in (*_stretches(one.days), ANY) for word in _rarest(one, rare[time])),
            ],
            of_act[act_of_day(one)],
        )
        for one in profiles
    ]


def acts(profiles: Sequence[Profile]) -> Mapping[tuple[Days, object], set[str]]:
    """The words told of each act of each day, together; an account without a date has an act of its own."""
    told: defaultdict[tuple[Days, object], set[str]] = defaultdict(set)
    for number, one in enumerate(profiles):
        told[act_of_day(one) if one.days else (None, number)].update(one.stems)
    return told


def act_of_day(one: Profile) -> tuple[Days, object]:
    """What was done, and when: few rare words are asked of accounts that have it in common."""
    return one.days, one.act


def _rare(profiles: Sequence[Profile]) -> Mapping[Time, Mapping[str, int]]:
    """The words of each time that lead somewhere, and of how many acts: what many tell of one act is not common.

    At any time these are words that accounts without a date ask for.
    """
    asked = frozenset(word for one in profiles if one.days is None for word in one.stems)
    told: defaultdict[Time, Counter[str]] = defaultdict(Counter)
    for (days, _), words in acts(profiles).items():
        for time in _stretches(days):
            told[time].update(words)
        told[ANY].update(words & asked)
    return {time: {word: count for word, count in words.items() if count <= RARE} for time, words in told.items()}


def _rarest(one: Profile, rare: Mapping[str, int]) -> list[str]:
    return sorted([word for word in one.stems if word in rare], key=rare.__getitem__)[:WORDS]


def _days(one: Profile) -> tuple[object, object]:
    """Inside a text: the date, and the act on it."""
    return (one.account.doc, one.days), (one.account.doc, one.days, one.act)


def _stretches(days: Days) -> Iterator[Time]:
    if days is None:
        return
    width = days[1] - days[0]
    for least, most, length in STRETCHES:
        if least <= width <= most:
            yield from ((length, at) for at in range((days[0] - APART) // length, (days[1] + APART) // length + 1))
