"""What an event can be asked for beside its words: its values, its capitals, and what is true of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tlx.index import codec
from tlx.index.codec import Plain
from tlx.index.schema import CASE, facet_term, facet_word
from tlx.model import SHOWN_CONFIDENCE, Basis, Kind, When, Word
from tlx.text import terms

NARROW_DAYS: Final = 31
"""A window of no more days stands for its month in a density strip."""

MEMO: Final = 65_536
"""Dates, and what is true of events, come again and again."""

Forms = Mapping[str, tuple[str, ...]]
"""The other forms of a name, by the name."""
Fact = tuple[str, str]
"""A facet and its value; a word that begins with a capital is one of :data:`~tlx.index.schema.CASE`."""


class Time(NamedTuple):
    """Of a date what an index asks: the day it stands at, its first and last, how finely it is known."""

    day: int
    lo: int
    hi: int
    precision: str

    @property
    def is_narrow(self) -> bool:
        """True when it stands for its month: a month, a week, a night or a day."""
        return self.hi - self.lo < NARROW_DAYS

    @property
    def is_wide(self) -> bool:
        """True when it stands for more than its day."""
        return not self.lo == self.hi == self.day


@lru_cache(maxsize=MEMO)
def time_of(when: When) -> Time:
    """What an index asks of a date."""
    return Time(when.sort_key[0], when.lo, when.hi, when.precision)


class Standing(NamedTuple):
    """What many events have in common: how sure, how known, by how many told."""

    kind: Kind
    basis: Basis
    precision: str
    is_narrow: bool
    is_wide: bool
    is_shown: bool
    agreed: bool
    accounts: int
    sources: int


STATES: Final[dict[str, Callable[[Standing], bool]]] = {
    "shown": lambda it: it.is_shown,
    "undated": lambda it: not it.precision,
    "disputed": lambda it: not it.agreed,
    "merged": lambda it: it.accounts > 1,
    "single-source": lambda it: it.sources == 1,
    "narrow": lambda it: it.is_narrow,
    "wide": lambda it: it.is_wide,
}
"""What is true of an event or not."""

FACETS: Final = frozenset({"person", "org", "place", "source", "doc", "kind", "basis", "precision", "tag"})
"""What an event can be asked for, by name: these values are offered, and found by their words."""


def standing(event: Plain, time: Time | None, sources: int) -> Standing:
    """What many events have in common with this one, which ``sources`` different sources tell."""
    dated = (time.precision, time.is_narrow, time.is_wide) if time else ("", False, False)
    is_shown = event.confidence >= SHOWN_CONFIDENCE
    return Standing(event.kind, event.basis, *dated, is_shown, event.agreed, len(event.accounts), sources)


def facts(event: Plain, time: Time | None, sources: Sequence[str]) -> Iterator[Fact]:
    """The facts of an event but for its capitals; ``sources`` are the labels of its documents, each once."""
    yield from shared_facts(standing(event, time, len(sources)))
    for ident, name, _ in event.people:
        yield "person", name
        yield "who", ident
    for facet, names in (("org", event.organisations), ("place", event.places), ("source", sources)):
        for name in names:
            yield facet, name
    for _, doc, *_ in event.accounts:
        yield "doc", doc
    if event.word:
        yield from _word(codec.to_word(event.word))


def _word(it: Word) -> Iterator[Fact]:
    """What the user's word can be asked for."""
    yield from (("tag", tag) for tag in it.tags)
    yield from (("is", state) for state, holds in (("starred", it.starred), ("edited", it.is_edited)) if holds)


@lru_cache(maxsize=MEMO)
def shared_facts(it: Standing) -> tuple[Fact, ...]:
    """The facts that follow from a standing."""
    known = (("precision", it.precision),) if it.precision else ()
    states = (("is", state) for state, holds in STATES.items() if holds(it))
    return (("kind", it.kind), ("basis", it.basis), *known, *states)


def terms_of(fact: Fact, forms: Forms) -> set[str]:
    """The terms a fact is found by: the whole of a value, and its words in every form of the name."""
    facet, value = fact
    if facet == CASE:
        return {facet_word(facet, value)}
    if facet not in FACETS:
        return {facet_term(facet, value)}
    words = (word for form in (value, *forms.get(value, ())) for word in terms(form))
    return {facet_term(facet, value), *(facet_word(facet, word) for word in words)}
