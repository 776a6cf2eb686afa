"""Counts of one thing that the accounts of an event give differently: "52 dead" and "56 dead".

A number is compared only where a text gives one for that thing, and gives it for certain: "at least 50" and 52 may
both be true. How many are dead is one thing, however it is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tlx.index import Timeline
from tlx.model import Account

LONGEST: Final = 2_000
"""Characters of a quote that are looked at."""
MOST_ACCOUNTS: Final = 6
"""Of an event told more often nothing is compared: it must cost no more than a row has."""
SPELLED: Final = {
    word: number
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty".split(),
        start=2,
    )
}
FATES: Final = {
    "dead": "dead killed killing kills died dying deaths fatalities",
    "hurt": "injured injuring injuries wounded wounding hurt hurting",
    "arrested": "arrested arresting arrests",
    "missing": "missing",
}
FATE: Final = {word: fate for fate, words in FATES.items() for word in words.split()}
UNITS: Final = frozenset(
    "years months weeks days hours minutes seconds nights times miles kilometres kilometers metres meters feet inches"
    " yards acres hectares tons tonnes kilos pounds dollars euros pence cents degrees points per percent others".split()
)
"""What is measured and not counted; and "others", of whom a text that tells more may have fewer."""
ROUGHLY: Final = re.compile(
    r"\b(?:at least|more than|as many as|up to|fewer than|less than|about|around|nearly|almost|over|under|some|roughly|"
    r"approximately|estimated|another|further|than|or|to)\s$"
)
NUMBER: Final = rf"(?<![\d.,£$€-])(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}}|{'|'.join(SPELLED)})(?![\d.,%-]*\d)(?=\s)"
AFTER: Final = re.compile(
    rf"\b(?P<number>{NUMBER}) (?:(?!{'|'.join(FATE)})[a-z]+ ){{0,3}}?(?P<fate>{'|'.join(FATE)})\b"
)
BEFORE: Final = re.compile(
    rf"\b(?P<fate>killed|killing|kills|injured|injuring|wounded|arrested|arresting) (?P<number>{NUMBER})"
)
THING: Final = re.compile(rf"\b(?P<number>{NUMBER}) (?P<thing>people|men|women|children|[a-z]{{3,}}s)\b")
BLANKS: Final = re.compile(r"\s+")


class Count(NamedTuple):
    """A number, what it counts, and the words that say so."""

    number: int
    thing: str
    words: str


class Differing(NamedTuple):
    """An account, and the words of its count where others have another one."""

    account: Account
    words: str


def counts(text: str) -> dict[str, Count]:
    """What a text counts once and for certain, by the thing that is counted."""
    plain = BLANKS.sub(" ", text[:LONGEST].lower()) + " "
    found: dict[str, set[Count]] = {}
    taken: set[int] = set()
    for pattern in (AFTER, BEFORE, THING):
        for match in pattern.finditer(plain):
            if match.start("number") not in taken:
                taken.add(match.start("number"))
                count = _count(match)
                found.setdefault(count.thing, set()).add(count)
    return {thing: next(iter(each)) for thing, each in found.items() if len(each) == 1 and _is_sure(thing, each)}


def _count(match: re.Match[str]) -> Count:
    parts = match.groupdict()
    thing = FATE[parts["fate"]] if "fate" in parts else parts["thing"]
    rough = ROUGHLY.search(match.string, 0, match.start("number"))
    number = parts["number"].replace(",", "")
    return Count(-1 if rough else SPELLED.get(number) or int(number), thing, match.group())


def _is_sure(thing: str, each: set[Count]) -> bool:
    return thing not in UNITS and all(count.number >= 0 for count in each)


def differing(accounts: Sequence[Account]) -> tuple[Differing, ...]:
    """The accounts that count the same thing, where they give different numbers for it; else none."""
    if not 1 < len(accounts) <= MOST_ACCOUNTS:
        return ()
    counted = [(account, counts(account.quote)) for account in accounts]
    things = dict.fromkeys(thing for _, own in counted for thing in own)
    return next(filter(None, (_of(thing, counted) for thing in things)), ())


def _of(thing: str, counted: Sequence[tuple[Account, dict[str, Count]]]) -> tuple[Differing, ...]:
    told = [(account, own[thing]) for account, own in counted if thing in own]
    if len({count.number for _, count in told}) < 2:
        return ()
    return tuple(Differing(account, count.words) for account, count in _one_each(told))


def _one_each(told: Sequence[tuple[Account, Count]]) -> Iterator[tuple[Account, Count]]:
    """The first account of each number."""
    seen: set[int] = set()
    for account, count in told:
        if count.number not in seen:
            seen.add(count.number)
            yield account, count


@lru_cache(maxsize=4096)
def differ(timeline: Timeline, ordinal: int) -> bool:
    """True where the accounts of an event give different counts of one thing."""
    return bool(differing(timeline.event(ordinal).accounts))
