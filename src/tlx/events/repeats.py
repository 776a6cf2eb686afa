"""Accounts in the very same words: told again, or copied from one file to another. One event, in linear time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from tlx.events.same import Profile
from tlx.events.terms import words

COPY: Final = 3
"""Accounts: documents that tell so many, and all in the same words, are copies of one text."""


def repeats(profiles: Sequence[Profile]) -> list[list[Profile]]:
    """The profiles grouped by their words and what is known of them, each group and its members in the order given.

    Words without a date, or about "him", tell the same thing only in copies of one text.
    """
    said = [words(one.account.quote) for one in profiles]
    text_of = _texts(profiles, said)
    times: Counter[object] = Counter()
    groups: defaultdict[object, list[Profile]] = defaultdict(list)
    for one, quote in zip(profiles, said, strict=True):
        account = one.account
        known = (quote, one.act, one.family, account.when, one.people, one.places)
        times[account.doc, known] += 1
        apart = (account.when is None) * times[account.doc, known]
        whose = text_of[account.doc] if one.nameless or account.when is None else None
        groups[known, whose, apart].append(one)
    return list(groups.values())


def _texts(profiles: Sequence[Profile], said: Sequence[str]) -> Mapping[str, int]:
    """A number for each document, the same for copies of one text: those that tell the same from end to end."""
    told: defaultdict[str, list[str]] = defaultdict(list)
    for one, quote in zip(profiles, said, strict=True):
        told[one.account.doc].append(quote)
    number: dict[object, int] = {}
    keys = {doc: tuple(sorted(quotes)) if len(quotes) >= COPY else doc for doc, quotes in told.items()}
    return {doc: number.setdefault(key, len(number)) for doc, key in keys.items()}
