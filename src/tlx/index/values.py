"""The values of a facet, found by the beginnings of their words, the most frequent first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from tlx.index import codec
from tlx.index.file import File
from tlx.index.schema import TOP
from tlx.text import terms

FEW: Final = 300
"""Up to so many values are looked up one by one, in a millisecond."""
RANKED: Final = 3_000
"""So many of the most frequent are looked at where more begin as typed: some of them surely do."""


def keys(file: File, facet: str, words: Sequence[str]) -> list[str]:
    """The values of which some words begin as each of these."""
    question = "SELECT key FROM value_word WHERE facet = ? AND word >= ? AND word < ?"
    found = ({row[0] for row in file.all(question, facet, word, word + TOP)} for word in words)
    return sorted(set.intersection(*found))


def offered(file: File, facet: str, words: Sequence[str], limit: int) -> list[tuple[str, int]]:
    """Values whose words begin as these, all values where there are none, with their number of events."""
    if not words:
        return list(_most_frequent(file, facet, limit))
    if _are_many(file, facet, max(words, key=len)):
        known = _most_frequent(file, facet, RANKED)
        return list(islice(((value, count) for value, count in known if _begin(terms(value), words)), limit))
    single = "SELECT value, count FROM value WHERE facet = ? AND key = ?"
    found = [file.one(single, facet, key) for key in keys(file, facet, words)]
    return [(codec.load(value), count) for value, count in sorted(found, key=lambda row: -row[1])[:limit]]


def _most_frequent(file: File, facet: str, limit: int) -> Iterator[tuple[str, int]]:
    ranked = "SELECT value, count FROM value WHERE facet = ? ORDER BY count DESC, key LIMIT ?"
    return ((codec.load(value), count) for value, count in file.all(ranked, facet, limit))


def _are_many(file: File, facet: str, word: str) -> bool:
    question = "SELECT 1 FROM value_word WHERE facet = ? AND word >= ? AND word < ? LIMIT ?"
    return len(file.all(question, facet, word, word + TOP, FEW)) == FEW


def _begin(several: Sequence[str], words: Sequence[str]) -> bool:
    """True when each of the words is the beginning of one of several."""
    return all(any(each.startswith(word) for each in several) for word in words)
