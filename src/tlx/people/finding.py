"""Finding names: every run of capitals is weighed as a person, an organisation and a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tlx.model import Document, Mention, Role, Sort
from tlx.people.candidates import Candidate, candidates, page
from tlx.people.cues import ORGANISATION, PERSON, PLACE, POSSIBLE, SHOWN, Cue
from tlx.people.known import DOCUMENT, Known, known
from tlx.people.roles import later_roles, role_span
from tlx.text import Reading

TABLES: Final = {Sort.PERSON: PERSON, Sort.ORGANISATION: ORGANISATION, Sort.PLACE: PLACE}
LEAST: Final = {Sort.PERSON: POSSIBLE, Sort.ORGANISATION: SHOWN, Sort.PLACE: SHOWN}


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """A candidate taken for one sort of name, with its score and the cues that held."""

    candidate: Candidate
    sort: Sort
    score: float
    cues: tuple[Cue, ...]


def find(document: Document, reading: Reading) -> tuple[Mention, ...]:
    """The names of a document in text order, none overlapping: people, organisations and places.

    Persons at or above :data:`SHOWN` are shown, those from :data:`POSSIBLE` on are possible; organisations
    and places are given from :data:`SHOWN` on.
    """
    groups = [_first_pass(group) for group in candidates(page(reading))]
    names = known((one.candidate for group in groups for one in group if _is_sure(one)), reading.tokens)
    chosen = [one for group in groups for one in _choose([_second_pass(one, names) for one in group])]
    mentions = _with_roles(document, reading, chosen)
    return tuple(sorted([*mentions, *later_roles(document, reading, mentions)], key=lambda mention: mention.span))


def _first_pass(group: tuple[Candidate, ...]) -> list[Weighed]:
    """The first reading of a run may be a person; each may be an organisation or a place."""
    people = [_weigh(group[0], Sort.PERSON)]
    return people + [_weigh(one, sort) for one in group for sort in (Sort.ORGANISATION, Sort.PLACE)]


def _weigh(candidate: Candidate, sort: Sort) -> Weighed:
    held = tuple([cue for cue in TABLES[sort] if cue.holds(candidate)])
    return Weighed(candidate, sort, sum([cue.weight for cue in held]), held)


def _second_pass(one: Weighed, names: Known) -> Weighed:
    if one.sort is not Sort.PERSON:
        return one
    held = tuple([row.cue for row in DOCUMENT if row.holds(one.candidate, names)])
    if not held:
        return one
    return Weighed(one.candidate, one.sort, one.score + sum(cue.weight for cue in held), one.cues + held)


def _is_sure(one: Weighed) -> bool:
    return one.sort is Sort.PERSON and one.score >= SHOWN


def _choose(group: Iterable[Weighed]) -> Iterator[Weighed]:
    """The best reading of a run, and others that do not touch it."""
    taken: list[Candidate] = []
    for one in sorted(group, key=lambda one: -one.score):
        if one.score >= LEAST[one.sort] and not any(_touch(one.candidate, other) for other in taken):
            taken.append(one.candidate)
            yield one


def _touch(one: Candidate, other: Candidate) -> bool:
    return one.first < other.stop and other.first < one.stop


def _with_roles(document: Document, reading: Reading, chosen: list[Weighed]) -> list[Mention]:
    people = [one.candidate for one in chosen if one.sort is Sort.PERSON]
    taken = frozenset(token for one in people for token in range(one.first, one.stop))
    return [_mention(document, reading, one, taken) for one in chosen]


def _mention(document: Document, reading: Reading, one: Weighed, taken: frozenset[int]) -> Mention:
    candidate = one.candidate
    span = reading.tokens.span(candidate.first, candidate.stop)
    role = None
    if one.sort is Sort.PERSON and (found := role_span(reading.tokens, candidate.first, candidate.stop, taken)):
        role = Role(document.path, " ".join(found.of(reading.text).split()), found)
    cues = tuple(cue.name for cue in one.cues)
    return Mention(document.path, span, span.of(reading.text), one.sort, round(one.score, 2), cues, role)
