"""Help with a slip of the fingers, only where a query finds nothing: the nearest word that makes it find something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tlx.explore.asking import found
from tlx.index import Ordinals, Timeline
from tlx.text import capitals, terms

LAST_WORD: Final = re.compile(r"\w+(?=\W*(?:\s|$))")
"""The last word of what stands between blanks: without the name of a filter, a minus or a quotation mark."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """A word in use in place of the one ``typed``, the query with it, and how many rows that finds."""

    typed: str
    word: str
    count: int
    query: str


def mended(query: str, timeline: Timeline, base: Ordinals) -> Nearest | None:
    """What was probably meant by a query that finds none of ``base``, if that finds something.

    It stands in place of the first word that is the beginning of none in use, or of none with such a capital.
    """
    for word in LAST_WORD.finditer(query):
        term = "".join(terms(word[0])[-1:])
        if term and not timeline.prefix(term):
            return next(_with(query, word, [near for near, _ in timeline.nearest(term)], timeline, base), None)
        if term and not all(map(timeline.capitalised, capitals(word[0]))):
            return next(_with(query, word, [term], timeline, base), None)
    return None


def _with(
    query: str, word: re.Match[str], others: Iterable[str], timeline: Timeline, base: Ordinals
) -> Iterator[Nearest]:
    """The query with each of the other words in place of one that finds nothing, where that finds something."""
    for other in others:
        mended = f"{query[: word.start()]}{other}{query[word.end() :]}"
        count = len(found(mended, timeline) & base)
        if count:
            yield Nearest(word[0], other, count, mended)
