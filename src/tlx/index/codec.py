"""Values to JSON and back: what is read equals what was written.

A value becomes a list of its fields in their order: short, and names would be the same in every row.
A date becomes EDTF with what EDTF does not say beside it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeVar

from tlx.model import (
    Account,
    Alternative,
    Basis,
    Dating,
    Document,
    Edge,
    Event,
    Kind,
    Likeness,
    Mention,
    Mode,
    Participant,
    Person,
    Problem,
    Reason,
    Role,
    Severity,
    Sort,
    Span,
    Suggestion,
    Unused,
    When,
    Word,
    edtf,
)
from tlx.model.event import NO_WORD

Json = Any
"""What :mod:`json` reads: no narrower type says it."""
T = TypeVar("T")

MEMO: Final = 65_536
"""Dates come again and again: two centuries have so many days."""

# ASCII only, because a file name may hold bytes that are no text and SQLite refuses those.
# Without a look for circles, which values never hold and which costs a tenth of the time.
dump: Final = json.JSONEncoder(separators=(",", ":"), ensure_ascii=True, check_circular=False).encode
load: Final = json.loads


def maybe(decode: Callable[[Json], T], value: Json) -> T | None:
    """``None`` stays ``None``."""
    return None if value is None else decode(value)


def each(decode: Callable[[Json], T], values: Iterable[Json]) -> tuple[T, ...]:
    """A tuple of values."""
    return tuple(map(decode, values))


# -- dates and reasons -------------------------------------------------------------------------


def from_when(when: When | None) -> Json:
    """A plain date is its EDTF text alone."""
    return when and _from_when(when)


@lru_cache(maxsize=MEMO)
def _from_when(when: When) -> Json:
    plain = not when.part and when.sorts_at is Edge.START
    return edtf.write(when) if plain else (edtf.write(when), when.part, when.sorts_at)


def to_when(value: Json) -> When | None:
    """The inverse of :func:`from_when`."""
    if value is None:
        return None
    return _when(value) if isinstance(value, str) else _when(*value)


@lru_cache(maxsize=MEMO)
def _when(text: str, part: str = "", sorts_at: str = Edge.START) -> When:
    return replace(edtf.read(text), part=part, sorts_at=Edge(sorts_at))


def _some_when(value: Json) -> When:
    when = to_when(value)
    if when is None:
        raise ValueError("a date is missing")
    return when


def from_dating(dating: Dating) -> Json:
    """A document's own date."""
    return [from_when(dating.when), dating.basis, dating.origin, dating.confidence, dating.evidence]


def to_dating(value: Json) -> Dating:
    """The inverse of :func:`from_dating`."""
    when, basis, origin, confidence, evidence = value
    return Dating(to_when(when), Basis(basis), origin, confidence, tuple(evidence))


def _to_reason(value: Json) -> Reason:
    rule, words, why, answer, reference, origin = value
    return Reason(rule, words, why, to_when(answer), to_when(reference), origin)


def _to_alternative(value: Json) -> Alternative:
    return Alternative(_some_when(value[0]), value[1])


# -- people ------------------------------------------------------------------------------------


def from_span(span: Span | None) -> Json:
    """Start and end."""
    return span and [span.start, span.end]


def to_span(value: Json) -> Span:
    """The inverse of :func:`from_span`."""
    return Span(*value)


def from_people(people: Iterable[Participant]) -> Json:
    """Who takes part, in which role."""
    return [[it.id, it.name, it.role] for it in people]


def to_people(value: Json) -> tuple[Participant, ...]:
    """The inverse of :func:`from_people`."""
    return tuple(Participant(*it) for it in value)


def from_person(it: Person) -> Json:
    """Somebody, with every mention."""
    roles, mentions = [_from_role(role) for role in it.roles], [_from_mention(mention) for mention in it.mentions]
    similar = [[other.person, other.why] for other in it.similar]
    return [it.id, it.name, it.sort, it.aliases, roles, mentions, it.joined, similar, it.label]


def to_person(value: Json) -> Person:
    """The inverse of :func:`from_person`."""
    ident, name, sort, aliases, roles, mentions, joined, similar, label = value
    found = each(to_role, roles), each(_to_mention, mentions)
    may_be = tuple(Likeness(other, why) for other, why in similar)
    return Person(ident, name, Sort(sort), tuple(aliases), *found, tuple(joined), may_be, label)


def _from_role(it: Role) -> Json:
    return [it.doc, it.text, from_span(it.span)]


def to_role(value: Json) -> Role:
    """What a source called someone."""
    doc, text, span = value
    return Role(doc, text, to_span(span))


def _from_mention(it: Mention) -> Json:
    role = it.role and _from_role(it.role)
    return [it.doc, from_span(it.span), it.name, it.sort, it.score, it.cues, role, it.age, it.born]


def _to_mention(value: Json) -> Mention:
    doc, span, name, sort, score, cues, role, age, born = value
    return Mention(doc, to_span(span), name, Sort(sort), score, tuple(cues), maybe(to_role, role), age, born)


# -- documents and what was said of them ---------------------------------------------------------


def from_document(it: Document) -> Json:
    """All but its text, which has a place of its own."""
    return [it.path, it.sha256, it.title, it.source, it.note, it.mode, dict(it.metadata)]


def to_document(value: Json, text: str) -> Document:
    """The inverse of :func:`from_document`."""
    path, sha256, title, source, note, mode, metadata = value
    return Document(path, text, sha256, title, source, note, maybe(Mode, mode), metadata)


def from_text(text: str) -> bytes:
    """A document's text, whatever its characters."""
    return text.encode("utf-8", "surrogatepass")


def to_text(stored: bytes) -> str:
    """The inverse of :func:`from_text`."""
    return stored.decode("utf-8", "surrogatepass")


def from_problem(it: Problem) -> Json:
    """One clear line about a file."""
    return [it.path, it.message, it.severity]


def to_problem(value: Json) -> Problem:
    """The inverse of :func:`from_problem`."""
    path, message, severity = value
    return Problem(path, message, Severity(severity))


def from_unused(it: Unused) -> Json:
    """Words that were not made into an event."""
    return [it.doc, from_span(it.span), it.words, it.why]


def to_unused(value: Json) -> Unused:
    """The inverse of :func:`from_unused`."""
    doc, span, words, why = value
    return Unused(doc, to_span(span), words, why)


# -- events ------------------------------------------------------------------------------------


def from_account(it: Account, text: str) -> Json:
    """An account; its quote only where it is not the slice of ``text`` that its span names."""
    quote = None if it.span.of(text) == it.quote else it.quote
    date, why = from_when(it.when), it.reason
    # A reason nearly always answers with the very date of the account: comparing dates is a tenth of writing an index.
    answer = date if why.answer is it.when else from_when(why.answer)
    reason = [why.rule, why.words, why.why, answer, from_when(why.reference), why.origin]
    dated = [date, it.basis, reason, it.confidence, from_span(it.time)]
    others = [[from_when(other.when), other.why] for other in it.alternatives]
    named = [from_people(it.people), it.organisations, it.places, it.described]
    return [
        it.id,
        it.doc,
        from_span(it.span),
        quote,
        it.kind,
        it.headline,
        from_span(it.trigger),
        *dated,
        others,
        *named,
    ]


def to_account(value: Json, text_of: Callable[[str], str]) -> Account:
    """The inverse of :func:`from_account`; ``text_of`` gives a document's text by its path."""
    ident, doc, where, quote, kind, headline, trigger, *rest = value
    when, basis, reason, confidence, time, others, people, organisations, places, described = rest
    span = to_span(where)
    return Account(
        ident, doc, span, span.of(text_of(doc)) if quote is None else quote, Kind(kind), headline, to_span(trigger),
        to_when(when), Basis(basis), _to_reason(reason), confidence, maybe(to_span, time),
        each(_to_alternative, others), to_people(people), tuple(organisations), tuple(places),
        tuple(described),
    )  # fmt: skip


class Plain(NamedTuple):
    """The fields of an event laid out plain, by name: ``Plain(*from_event(…))``."""

    id: str
    kind: Kind
    headline: str
    when: Json
    basis: Basis
    confidence: float
    accounts: list[Json]
    people: list[Json]
    organisations: Sequence[str]
    places: Sequence[str]
    agreed: bool
    joined: str
    similar: list[Json]
    word: Json


def from_event(it: Event, text_of: Callable[[str], str]) -> Json:
    """An event with its accounts."""
    head = [it.id, it.kind, it.headline, from_when(it.when), it.basis, it.confidence]
    accounts = [from_account(account, text_of(account.doc)) for account in it.accounts]
    similar = [[other.event, other.why] for other in it.similar]
    merged = [it.agreed, it.joined, similar]
    return [*head, accounts, from_people(it.people), it.organisations, it.places, *merged, from_word(it.word)]


def to_event(value: Json, text_of: Callable[[str], str]) -> Event:
    """The inverse of :func:`from_event`."""
    ident, kind, headline, when, basis, confidence, accounts, people, organisations, places, *merged = value
    agreed, joined, similar, word = merged
    told = tuple(to_account(account, text_of) for account in accounts)
    named = to_people(people), tuple(organisations), tuple(places)
    may_be = tuple(Suggestion(other, why) for other, why in similar)
    dated = to_when(when), Basis(basis), confidence
    return Event(ident, Kind(kind), headline, *dated, told, *named, agreed, joined, may_be, to_word(word))


def from_word(it: Word) -> Json:
    """The user's word on an event; ``None`` where there is none, as nearly always."""
    if it == NO_WORD:
        return None
    found = [[from_when(other.when), other.why] for other in it.found]
    return [it.at, it.who, it.starred, it.tags, it.note, it.changed, it.reason and _from_reason(it.reason), found]


def _from_reason(it: Reason) -> Json:
    return [it.rule, it.words, it.why, from_when(it.answer), from_when(it.reference), it.origin]


def to_word(value: Json) -> Word:
    """The inverse of :func:`from_word`."""
    if value is None:
        return NO_WORD
    at, who, starred, tags, note, changed, reason, found = value
    others = each(_to_alternative, found)
    return Word(at, who, starred, tuple(tags), note, tuple(changed), maybe(_to_reason, reason), others)


def note_of(word: Json) -> str:
    """The note in a word as it is stored, "" where there is none."""
    return "" if word is None else str(word[4])
