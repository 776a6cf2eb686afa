"""What became of one file: its document, what there is to say about it, and what it tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tlx.dating import Alone
from tlx.events import Outline
from tlx.model import Account, Dating, Document, Mention, Named, Problem, Sort, Unused


@dataclass(frozen=True, slots=True)
class Ground:
    """What the accounts of a document lean on beside its own words: its date, and who its people are."""

    dating: Dating
    people: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class Mined:
    """What a document gives, and the ground its accounts were told on; each account has its outline.

    ``things`` are its organisations and places: the id of each by its sort and the name this document gives it.
    """

    mentions: tuple[Mention, ...]
    alone: Alone
    ground: Ground
    accounts: tuple[Account, ...] = ()
    outlines: tuple[Outline, ...] = ()
    unused: tuple[Unused, ...] = ()
    things: Mapping[tuple[Sort, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One file: no ``document`` where it gives none, no ``mined`` where nothing is looked for in it."""

    path: str
    document: Document | None = None
    problems: tuple[Problem, ...] = ()
    mined: Mined | None = None
