"""What a timeline says of an event, a document and a person in a list, without the whole of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tlx.index import codec
from tlx.index.codec import Json, Plain
from tlx.model import Basis, Dating, Kind, Person, Role, Sort, When
from tlx.model.calendar import civil


@dataclass(frozen=True, slots=True)
class Row:
    """An event as a list shows it.

    ``ordinal`` is its place in the timeline, from 0. ``year`` is that of the day it is sorted at,
    ``None`` when undated. ``sources`` are the labels of its documents in the order of the accounts,
    each once; ``accounts`` is the number of accounts and ``people`` the names of the persons. ``is_edited`` tells
    that the user has changed it, or tagged or noted something.
    """

    ordinal: int
    id: str
    when: When | None
    year: int | None
    basis: Basis
    kind: Kind
    headline: str
    confidence: float
    sources: tuple[str, ...]
    accounts: int
    people: tuple[str, ...]
    agreed: bool
    is_starred: bool = False
    is_edited: bool = False


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document without its text. ``dating`` is the date it has itself."""

    path: str
    title: str
    source: str
    note: str
    sha256: str
    dating: Dating

    @property
    def label(self) -> str:
        """How a row names it: its source, or its path when that is not known."""
        return self.source or self.path


@dataclass(frozen=True, slots=True)
class PersonInfo:
    """Somebody (or, by ``sort``, an organisation or a place) without the mentions.

    ``label`` tells them from others of their name, "" where there is none. ``mentions`` counts how
    often the documents name them, ``events`` in how many events they take part.
    """

    id: str
    name: str
    sort: Sort
    aliases: tuple[str, ...]
    roles: tuple[Role, ...]
    mentions: int
    events: int
    label: str = ""

    @property
    def shown(self) -> str:
        """How a list names them: so that two of one name are told apart."""
        return self.label or self.name


def from_row(event: Plain, sources: Sequence[str]) -> Json:
    """What a list shows of an event: ``sources`` are the labels of its documents, each once."""
    names = [name for _, name, _ in event.people]
    head = [event.when, event.basis, event.kind, event.headline, event.confidence]
    word = codec.to_word(event.word)
    marks = [word.starred, word.is_edited] if event.word else []
    return [*head, sources, len(event.accounts), names, event.agreed, *marks]


def to_row(ordinal: int, ident: str, day: int | None, row: str) -> Row:
    """The inverse of :func:`from_row`."""
    when, basis, kind, headline, confidence, sources, accounts, people, agreed, *marks = codec.load(row)
    year = None if day is None else civil(day)[0]
    dated = codec.to_when(when), year, Basis(basis)
    told = tuple(sources), accounts, tuple(people)
    return Row(ordinal, ident, *dated, Kind(kind), headline, confidence, *told, agreed, *map(bool, marks))


def to_document_info(value: Json, dating: Json) -> DocumentInfo:
    """A document without its text."""
    path, sha256, title, source, note, *_ = value
    return DocumentInfo(path, title, source, note, sha256, codec.to_dating(dating))


def from_person_info(person: Person, events: int) -> Json:
    """What stands in a list of people."""
    whole = codec.from_person(person)
    return [*whole[:5], len(person.mentions), events, person.label]


def to_person_info(value: Json) -> PersonInfo:
    """The inverse of :func:`from_person_info`."""
    ident, name, sort, aliases, roles, mentions, events, label = value
    return PersonInfo(
        ident, name, Sort(sort), tuple(aliases), codec.each(codec.to_role, roles), mentions, events, label
    )
