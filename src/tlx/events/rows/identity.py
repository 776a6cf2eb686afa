"""Ids that stand across rebuilds while the words stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Final

from tlx.events.sentences.terms import words
from tlx.model import Account, Reason

LENGTH: Final = 12
"""Hex digits: at a million accounts two share one with a chance of one in five hundred."""


def identity(path: str, quote: str, reason: Reason, number: int = 1) -> str:
    """The id of an account: a hash of path, folded quote, date words and its number among equals."""
    key = "\0".join((path, words(quote), reason.words, str(number)))
    return sha256(key.encode()).hexdigest()[:LENGTH]


def numbered(accounts: Iterable[Account]) -> Iterator[Account]:
    """Accounts that have the id of the first of their equals, each with its own: few have any equal."""
    seen: Counter[str] = Counter()
    for account in accounts:
        seen[account.id] += 1
        yield account if seen[account.id] == 1 else _again(account, seen[account.id])


def _again(account: Account, number: int) -> Account:
    return replace(account, id=identity(account.doc, account.quote, account.reason, number))
