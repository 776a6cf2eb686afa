"""Accounts in the very same words: told again, or copied from one text to another. One event, in linear time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from tlx.events.merging.profile import Profile

COPY: Final = 3
"""Accounts: texts that have so many in common, word for word, tell one story …"""
HALF: Final = 0.5
"""… when that is at least so much of the shorter: one was copied from the other, whole or in part."""
LONG: Final = 5
"""Words: shorter accounts ("he was born in Leeds") do not show a copy."""
LATER: Final = 7
"""Days: a text is printed again so long after it was first."""

Group = list[Profile]


def repeats(profiles: Sequence[Profile]) -> list[Group]:
    """The profiles grouped by their words and what is known of them, each group and its members in the order given.

    Words without a date, or about "him", tell the same thing only in copies of one text; in these they
    do whatever "today" is.
    """
    story = stories(profiles)
    nth = list(_numbered((one.account.doc, one.said, one.act) for one in profiles))
    group_of: dict[int, Group] = {}
    by_key: dict[object, Profile] = {}
    for one, number in zip(profiles, nth, strict=True):
        others = [by_key.setdefault(key, one) for key in _keys(one, number, story)]
        home = next((group_of[id(other)] for other in others if id(other) in group_of and _near(one, other)), [])
        home.append(one)
        group_of[id(one)] = home
    return list({id(group): group for group in group_of.values()}.values())


def _keys(one: Profile, number: int, story: Mapping[str, int]) -> Iterator[object]:
    """What an account shares with another that repeats it: what is known of it, or the text it was copied from."""
    account = one.account
    yield "copy", story[account.doc], one.said, one.family, one.act, number
    if account.when is not None and not one.nameless:
        who = one.people, account.organisations, one.places
        yield "same", one.said, one.family, one.act, account.when, who


def _numbered(said: Iterable[object]) -> Iterator[int]:
    """How often each was said before."""
    times: Counter[object] = Counter()
    for each in said:
        yield times[each]
        times[each] += 1


def _near(one: Profile, two: Profile) -> bool:
    if one.days is None or two.days is None:
        return True
    return max(one.days[0], two.days[0]) - min(one.days[1], two.days[1]) <= LATER


def stories(profiles: Sequence[Profile]) -> Mapping[str, int]:
    """A number for each document, the same for those that are copies of one text, whole or in part."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    for one in profiles:
        told[one.account.doc].update([one.said] if one.said.count(" ") >= LONG - 1 else ())
    parent = {doc: doc for doc in told}
    for doc, other in _copies(told):
        parent[_root(parent, doc)] = _root(parent, other)
    number: dict[str, int] = {}
    return {doc: number.setdefault(_root(parent, doc), len(number)) for doc in sorted(told)}


def _copies(told: Mapping[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of documents that have enough of their words in common; of many copies each with the next."""
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for doc in sorted(told):
        for quote in told[doc]:
            sources[quote].append(doc)
    shared = Counter(pair for docs in sources.values() for pair in pairwise(docs))
    for (one, two), count in shared.items():
        if count >= max(COPY, HALF * min(len(told[one]), len(told[two]))):
            yield one, two


def _root(parent: dict[str, str], doc: str) -> str:
    while parent[doc] != doc:
        parent[doc] = parent[parent[doc]]
        doc = parent[doc]
    return doc
