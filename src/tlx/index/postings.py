"""The bitmap of each term, and the beginnings that so many share that they get their own."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final

from pyroaring import BitMap

from tlx.index.facts import Fact, Forms, terms_of
from tlx.index.gathering import Numbers, Pairs
from tlx.index.schema import MARK, TOP

Postings = Mapping[str, BitMap]
"""For each term, the ordinals that have it."""

# A key at a million events (bench/search.py): p99 4.0 ms CPU with these, 6.0 with 2,048 terms and 10 MiB less.
HEAVY_POSTINGS: Final = 400_000
HEAVY_TERMS: Final = 1_024


def of_words(words: Numbers[str]) -> dict[str, BitMap]:
    """The words that events have."""
    return {word: BitMap(words.ordinals[number]) for word, number in words.items() if words.ordinals[number]}


def of_facts(facts: Numbers[Fact], forms: Forms) -> dict[str, BitMap]:
    """The terms that facts are found by; several facts may share one."""
    found = defaultdict(list)
    for fact, number in facts.items():
        ordinals = BitMap(facts.ordinals[number])
        for term in terms_of(fact, forms):
            found[term].append(ordinals)
    return {term: BitMap.union(*several) for term, several in found.items()}


def of_pairs(pairs: Pairs) -> Iterator[tuple[str, BitMap]]:
    """Each pair of words as their codes, in order."""
    for first, found in sorted(pairs.items()):
        several = defaultdict[int, "array[int]"](lambda: array("I"))
        for second, ordinal in zip(found[::2], found[1::2], strict=True):
            several[second].append(ordinal)
        yield from ((first + chr(second), BitMap(ordinals)) for second, ordinals in sorted(several.items()))


def packed(ordinals: BitMap) -> bytes:
    """A bitmap as it is stored: the portable format that CRoaring libraries of every language read."""
    ordinals.run_optimize()
    return ordinals.serialize()


def heavy(postings: Postings) -> Iterator[tuple[str, BitMap]]:
    """The beginnings that too many terms share to unite their bitmaps while somebody types, with the union."""
    ranked = sorted(term for term in postings if not _is_whole_value(term))
    before = [0, *accumulate(len(postings[term]) for term in ranked)]
    todo = sorted({_root(term) for term in ranked})
    while todo:
        beginning = todo.pop()
        first, last = bisect_left(ranked, beginning), bisect_left(ranked, beginning + TOP)
        many = before[last] - before[first] > HEAVY_POSTINGS or last - first > HEAVY_TERMS
        if last - first > 1 and many:
            yield beginning, BitMap.union(*(postings[term] for term in ranked[first:last]))
            todo += _longer(ranked, first, last, len(beginning) + 1)


def _longer(ranked: Sequence[str], first: int, last: int, length: int) -> Iterator[str]:
    """The beginnings of this length among sorted terms, from one to the next without a look at those between."""
    while first < last:
        beginning = ranked[first][:length]
        if len(beginning) == length:
            yield beginning
            first = bisect_left(ranked, beginning + TOP, first, last)
        else:
            first += 1


def _is_whole_value(term: str) -> bool:
    """True for the term of a whole value, "person=…": nobody asks for its beginning."""
    return term.startswith(MARK) and term[len(MARK) :].partition("=")[0].isalpha()


def _root(term: str) -> str:
    """The shortest beginning anybody asks for: a letter, or a facet with its colon."""
    return term[: term.find(":") + 1] or term if term.startswith(MARK) else term[:1]
