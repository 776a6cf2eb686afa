"""Which terms an event has, the bitmap of each, and the beginnings that so many share that they get their own."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final, NamedTuple

from pyroaring import BitMap

from tlx.index import phrases
from tlx.index.phrases import needed_texts
from tlx.index.schema import CASE, MARK, TOP, facet_term, facet_word
from tlx.model import SHOWN_CONFIDENCE, Event, When
from tlx.text import capitalised, terms

Postings = Mapping[str, "array[int]"]
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


class Terms(dict[str, int]):
    """Every term with its number, given when it is first met; by it the code of a word and the ordinals that have it.

    The frequent words have the lowest numbers, and with them the codes that make pairs.
    """

    def __init__(self, frequent: Sequence[str] = ()) -> None:
        """Begin with the words that may be frequent."""
        super().__init__((word, number) for number, word in enumerate(frequent))
        self.codes = [phrases.code_of(number) for number in range(phrases.FREQUENT)]
        self.ordinals = [array("I") for _ in range(phrases.FREQUENT)]

    def __missing__(self, term: str) -> int:
        """The next number that is free."""
        number = self[term] = len(self.ordinals)
        self.codes.append(phrases.code_of(number))
        self.ordinals.append(array("I"))
        return number

    def postings(self) -> Postings:
        """The terms that events have."""
        return {term: self.ordinals[number] for term, number in self.items() if self.ordinals[number]}


class Time(NamedTuple):
    """Of a date what an index asks: the day it stands at, whether it stands for its month, or for more than its day."""

    day: int
    precision: str
    is_narrow: bool
    is_wide: bool


@lru_cache(maxsize=MEMO)
def time_of(when: When) -> Time:
    """What an index asks of a date: a month, a week, a night or a day stand for their month."""
    day = when.sort_key[0]
    return Time(day, when.precision, when.hi - when.lo < NARROW_DAYS, not when.lo == when.hi == day)


FACETS: Final[dict[str, Callable[[Event, Labels], Iterable[str]]]] = {
    "person": lambda event, _: [person.name for person in event.people],
    "org": lambda event, _: event.organisations,
    "place": lambda event, _: event.places,
    "source": lambda event, labels: [labels[account.doc] for account in event.accounts],
    "doc": lambda event, _: [account.doc for account in event.accounts],
    "kind": lambda event, _: (event.kind,),
    "basis": lambda event, _: (event.basis,),
    "precision": lambda event, _: () if event.when is None else (time_of(event.when).precision,),
}
"""What an event can be asked for, by name: these values are offered, and found by their words."""

STATES: Final[dict[str, Callable[[Event, Labels], bool]]] = {
    "shown": lambda event, _: event.confidence >= SHOWN_CONFIDENCE,
    "undated": lambda event, _: event.when is None,
    "disputed": lambda event, _: not event.agreed,
    "merged": lambda event, _: len(event.accounts) > 1,
    "single-source": lambda event, labels: len({labels[account.doc] for account in event.accounts}) == 1,
    "narrow": lambda event, _: event.when is not None and time_of(event.when).is_narrow,
    "wide": lambda event, _: event.when is not None and time_of(event.when).is_wide,
}
"""What is true of an event or not."""


class Values(dict[Value, tuple[int, ...]]):
    """Every value of a facet with the numbers of its terms: the whole, and its words in every form of the name."""

    def __init__(self, terms: Terms, forms: Forms) -> None:
        """Number the terms of values among these."""
        super().__init__()
        self._terms, self._forms = terms, forms

    def __missing__(self, value: Value) -> tuple[int, ...]:
        """The numbers of a value that is met first."""
        name, whole = value
        words = (facet_word(name, word) for form in (whole, *self._forms.get(whole, ())) for word in terms(form))
        numbers = self[value] = tuple(self._terms[term] for term in (facet_term(name, whole), *words))
        return numbers


def facet_numbers(event: Event, labels: Labels, known: Terms, values: Values) -> set[int]:
    """The numbers of all terms of an event but its words: its values, its capitals, and what is true of it."""
    capitals = [word for text in needed_texts(event) for word in capitalised(text)]
    found = {known[f"{MARK}{CASE}:{word}"] for word in capitals}
    found.update([known[facet_term("who", person.id)] for person in event.people])
    found.update([known[facet_term("is", state)] for state, holds in STATES.items() if holds(event, labels)])
    for name, of in FACETS.items():
        for value in of(event, labels):
            found.update(values[name, value])
    return found


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
