"""What an index is made of, and the one way it can fail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tlx.model import Dating, Document, Event, Person, Problem, Unused


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user's decisions did to the events, so that others can be made of the same index.

    ``raw`` are the events that are no longer as they were found, each behind the id of the one it stood behind;
    ``hidden`` what is no row any more, and ``problems`` what is to be said of the decisions.
    """

    raw: tuple[tuple[str, Event], ...] = ()
    hidden: tuple[Unused, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything a timeline holds. ``events`` stand in timeline order, the undated ones last.

    ``datings`` is by document path. ``people`` are persons, organisations and places. ``state`` is
    the maker's own note, by which it sees later whether the index still holds; the index keeps it as it is.
    """

    name: str = ""
    documents: tuple[Document, ...] = ()
    datings: Mapping[str, Dating] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    people: tuple[Person, ...] = ()
    problems: tuple[Problem, ...] = ()
    unused: tuple[Unused, ...] = ()
    state: str = ""
    decisions: Decisions = Decisions()


class IndexProblem(Exception):  # noqa: N818 — a problem is what tlx calls it everywhere
    """An index that cannot be made or read. Its text is a sentence for the user; ``file`` names a torn one."""

    def __init__(self, sentence: str, file: str = "") -> None:
        """``file`` is given where making the index again would help."""
        super().__init__(sentence)
        self.file = file
