"""Which terms an event has, the bitmap of each, and the beginnings that so many share that they get their own."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import accumulate
from typing import Final

from pyroaring import BitMap

from tlx.index.phrases import texts
from tlx.index.schema import CASE, MARK, TOP, facet_term, facet_word
from tlx.model import SHOWN_CONFIDENCE, Event, When
from tlx.text import capitalised, terms

Postings = defaultdict[str, "array[int]"]
"""For each term, the ordinals that have it, ascending."""

# A key at a million events (bench/search.py): p99 4.0 ms CPU with these, 6.0 with 2,048 terms and 10 MiB less.
HEAVY_POSTINGS: Final = 400_000
HEAVY_TERMS: Final = 1_024

NARROW_DAYS: Final = 31
"""A window of no more days stands for its month in a density strip."""

MEMO: Final = 65_536
"""Values and dates come again and again."""

Labels = Mapping[str, str]
"""How rows name a document, by its path."""
Forms = Mapping[str, tuple[str, ...]]
"""The other forms of a name, by the name."""
Value = tuple[str, str]
"""A facet and its value."""


@lru_cache(maxsize=MEMO)
def sort_day(when: When) -> int:
    """The day (number) it stands at in the timeline."""
    return when.sort_key[0]


@lru_cache(maxsize=MEMO)
def is_narrow(when: When) -> bool:
    """True when the window stands for its month: a month, a week, a night, a day."""
    return when.hi - when.lo < NARROW_DAYS


@lru_cache(maxsize=MEMO)
def is_wide(when: When) -> bool:
    """True when the window is not just the day it is sorted at."""
    return not when.lo == when.hi == sort_day(when)


FACETS: Final[dict[str, Callable[[Event, Labels], Iterable[str]]]] = {
    "person": lambda event, _: (person.name for person in event.people),
    "org": lambda event, _: event.organisations,
    "place": lambda event, _: event.places,
    "source": lambda event, labels: (labels[account.doc] for account in event.accounts),
    "doc": lambda event, _: (account.doc for account in event.accounts),
    "kind": lambda event, _: (event.kind,),
    "basis": lambda event, _: (event.basis,),
    "precision": lambda event, _: () if event.when is None else (event.when.precision,),
}
"""What an event can be asked for, by name: these values are offered, and found by their words."""

STATES: Final[dict[str, Callable[[Event, Labels], bool]]] = {
    "shown": lambda event, _: event.confidence >= SHOWN_CONFIDENCE,
    "undated": lambda event, _: event.when is None,
    "disputed": lambda event, _: not event.agreed,
    "merged": lambda event, _: len(event.accounts) > 1,
    "single-source": lambda event, labels: len({labels[account.doc] for account in event.accounts}) == 1,
    "narrow": lambda event, _: event.when is not None and is_narrow(event.when),
    "wide": lambda event, _: event.when is not None and is_wide(event.when),
}
"""What is true of an event or not."""


def values(event: Event, labels: Labels) -> tuple[Value, ...]:
    """Every facet of an event with its value, each once."""
    return tuple((name, value) for name, of in FACETS.items() for value in dict.fromkeys(of(event, labels)))


def event_terms(event: Event, valued: Iterable[Value], labels: Labels, forms: Forms) -> Iterator[str]:
    """All terms of an event but its words: its values whole and by word, and what it is; some more than once."""
    yield from (facet_word(CASE, word) for text in texts(event) for word in capitalised(text))
    for name, value in valued:
        yield from _value_terms(name, value, forms.get(value, ()))
    yield from (facet_term("who", person.id) for person in event.people)
    yield from (facet_term("is", state) for state, holds in STATES.items() if holds(event, labels))


@lru_cache(maxsize=MEMO)
def _value_terms(name: str, value: str, forms: tuple[str, ...]) -> tuple[str, ...]:
    words = (facet_word(name, word) for form in (value, *forms) for word in terms(form))
    return facet_term(name, value), *words


def add(postings: Postings, ordinal: int, found: Iterable[str]) -> None:
    """Note that an event has these terms."""
    for term in set(found):
        postings[term].append(ordinal)


def empty() -> Postings:
    """No terms yet."""
    return defaultdict(lambda: array("I"))


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
            yield beginning, _union(postings[term] for term in ranked[first:last])
            todo += {term[: len(beginning) + 1] for term in ranked[first:last] if len(term) > len(beginning)}


def _is_whole_value(term: str) -> bool:
    """True for the term of a whole value, "person=…": nobody asks for its beginning."""
    return term.startswith(MARK) and term[len(MARK) :].partition("=")[0].isalpha()


def _root(term: str) -> str:
    """The shortest beginning anybody asks for: a letter, or a facet with its colon."""
    return term[: term.find(":") + 1] or term if term.startswith(MARK) else term[:1]


def _union(several: Iterable[array[int]]) -> BitMap:
    whole = BitMap()
    for ordinals in several:
        whole |= BitMap(ordinals)
    return whole
