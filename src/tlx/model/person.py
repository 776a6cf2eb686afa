"""Who is named: the name as written, who it is, and what the source called them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tlx.model.document import Span


class Sort(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Role:
    """What a source called someone, in that document: it belongs to the document, never to the person."""

    doc: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in a document. ``cues`` say why it was taken for one; ``score`` is their sum.

    ``age`` and ``born`` are the years that the words right behind the name give: ", 34," and "(1931–1999)".
    """

    doc: str
    span: Span
    name: str
    sort: Sort = Sort.PERSON
    score: float = 0.0
    cues: tuple[str, ...] = ()
    role: Role | None = None
    age: int | None = None
    born: int | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody else who may be the same: their id, and in one line what speaks for it."""

    person: str
    why: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody (or, by ``sort``, an organisation or a place) and every mention of them.

    ``id`` is stable across rebuilds while the name stands. ``aliases`` are the other forms met;
    ``joined`` says in a sentence each why a form was taken for this person. ``similar`` are others
    who may be the same, and were not joined because it is not safe to say so. ``label`` tells them from others of
    their name, "" where there is none.
    """

    id: str
    name: str
    sort: Sort = Sort.PERSON
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    mentions: tuple[Mention, ...] = ()
    joined: tuple[str, ...] = ()
    similar: tuple[Likeness, ...] = ()
    label: str = ""

    def role_in(self, doc: str) -> str:
        """What this document calls them, "" when it says nothing."""
        return next((role.text for role in self.roles if role.doc == doc), "")


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who takes part in an event, in the role its source gave them."""

    id: str
    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention whose bearer is known: where the name stands in a document, and who (or what) that is."""

    span: Span
    who: Participant
    sort: Sort = Sort.PERSON
