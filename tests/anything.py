"""Contents made at random, for laws that must hold of any: hypothesis draws them."""

from __future__ import annotations

import os
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st

from tlx.index import Contents
from tlx.model import (
    Account,
    Alternative,
    Basis,
    Document,
    Edge,
    Event,
    Kind,
    Participant,
    Person,
    Point,
    Reason,
    Span,
    Suggestion,
    When,
)

law = settings(max_examples=int(os.environ.get("TLX_EXAMPLES", "25")), deadline=None)
"""A timeline takes long to draw: few examples, and no clock. ``TLX_EXAMPLES=1000`` looks longer."""

WORDS = "fire fired fires mill millstone Łódź Müller 2014 the of müll 伯明翰 伯明 x\x01y — =SUM <b>".split()
NAMES = ("Anna Łukasik", "John Cole", "anna lukasik", "Cole", "José")
DOCS = ("a.txt", "b/c d.txt", "caf\udce9.txt")

texts = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
parts = st.sampled_from(("", "", "", "night", "14:30"))
points = st.one_of(
    st.builds(Point, st.integers(1990, 2020)),
    st.builds(Point, st.integers(-490, 2020)),
    st.builds(Point, st.integers(2010, 2016), st.sampled_from((*range(1, 13), 22, 24, 33, 41))),
    st.builds(Point, st.integers(2010, 2016), st.integers(1, 12), st.integers(1, 28), approx=st.booleans()),
    st.builds(Point, st.just(1990), digits=st.just(1), uncertain=st.booleans()),
)


def _ordered(pair: tuple[Point, Point]) -> tuple[Point, Point]:
    one, other = sorted(pair, key=lambda point: point.lo)
    return (one, other) if one.lo <= other.hi else (other, one)


def _between(pair: tuple[Point, Point], edge: Edge) -> When:
    return replace(When.between(*pair), sorts_at=edge)


def _lasting(pair: tuple[Point, Point], edge: Edge) -> When:
    return When.lasting(*pair, edge) if pair[0] != pair[1] else When.on(pair[0])


pairs = st.tuples(points, points).map(_ordered)
edges = st.sampled_from(Edge)
whens = st.one_of(
    st.builds(When.on, points, parts),
    st.builds(_between, pairs, edges),
    st.builds(_lasting, pairs, edges),
    st.builds(When.before, points),
    st.builds(When.after, points),
)
people = st.lists(st.builds(Participant, st.sampled_from("pqr"), st.sampled_from(NAMES), texts), max_size=2).map(tuple)
names = st.lists(st.sampled_from(("Ashby", "ashby", "North Ashby", "***")), max_size=2).map(tuple)


@st.composite
def accounts(draw: st.DrawFn, documents: tuple[Document, ...]) -> Account:
    """What a document says; its quote is mostly the slice of the text that its span names."""
    document = draw(st.sampled_from(documents))
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(document.text))] * 2)))
    span = Span(start, end)
    when = draw(st.none() | whens)
    reason = Reason("rule", draw(texts), draw(texts), when, draw(st.none() | whens), draw(texts))
    quote = draw(st.sampled_from((span.of(document.text), "not the slice")))
    others = tuple(Alternative(other, "why") for other in draw(st.lists(whens, max_size=1)))
    return Account(
        draw(st.text(max_size=3)), document.path, span, quote, draw(st.sampled_from(Kind)), draw(texts), span, when,
        draw(st.sampled_from(Basis)), reason, draw(st.sampled_from((0.1, 0.9))), draw(st.none() | st.just(span)),
        others, draw(people), draw(names), draw(names),
    )  # fmt: skip


@st.composite
def events(draw: st.DrawFn, documents: tuple[Document, ...]) -> Event:
    """An event that agrees with nothing but its type."""
    told = tuple(draw(st.lists(accounts(documents), min_size=1, max_size=3)))
    return Event(
        draw(st.text(max_size=4)), draw(st.sampled_from(Kind)), draw(texts), draw(st.none() | whens),
        draw(st.sampled_from(Basis)), draw(st.sampled_from((0.1, 0.5, 0.9))), told, draw(people),
        draw(names), draw(names), draw(st.booleans()), draw(texts),
        tuple(Suggestion(*pair) for pair in draw(st.lists(st.tuples(texts, texts), max_size=2))),
    )  # fmt: skip


def _order(it: Event) -> tuple[bool, tuple[int, int, int, str]]:
    return it.when is None, it.when.sort_key if it.when else (0, 0, 0, "")


@st.composite
def contents(draw: st.DrawFn) -> Contents:
    """A case of a few documents and events."""
    documents = tuple(
        Document(path, draw(texts), "00", source=draw(st.sampled_from(("", "The Herald")))) for path in DOCS
    )
    told = draw(st.lists(events(documents), max_size=12))
    persons = tuple(Person(ident, name, aliases=(f"Mr {name}",)) for ident, name in zip("pqr", NAMES, strict=False))
    return Contents("any", documents, {}, tuple(sorted(told, key=_order)), persons)
