"""Who is named: those of the event under the cursor first, then by how often they appear."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tlx.index import Ordinals, PersonInfo, Timeline
from tlx.model import Sort

LISTED: Final = 200
"""People of a pane: more would not be read, and each costs a question to the index."""
MOST_MENTIONS: Final = 2_000
"""Mentions that are read within a key."""
FILTER: Final = {Sort.PERSON: "person", Sort.ORGANISATION: "org", Sort.PLACE: "place"}
"""The filter of the query language for each sort of name."""
SORTS: Final = tuple(FILTER)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in the people pane: in the role the source gave them, and whether they are in this event."""

    person: PersonInfo
    role: str
    is_here: bool


@lru_cache(maxsize=16)
def people(timeline: Timeline, ordinal: int, sort: Sort = Sort.PERSON) -> tuple[Named, ...]:
    """The first names of the pane, those of the event before all others; remembered, an event may name thousands."""
    here = _here(timeline, ordinal, sort)
    everybody = persons(timeline, sort)
    missing = [person for person in everybody[LISTED:] if _key(person) in here]
    ordered = sorted(everybody[:LISTED], key=lambda person: _key(person) not in here)
    return tuple(_named(person, here) for person in (*missing, *ordered))


def _here(timeline: Timeline, ordinal: int, sort: Sort) -> dict[str, str]:
    """Who of a sort is in an event, with the role there; an organisation or a place is known by its name."""
    if ordinal >= timeline.count:
        return {}
    event = timeline.event(ordinal)
    if sort is Sort.PERSON:
        return {person.id: person.role for person in event.people}
    return dict.fromkeys(event.places if sort is Sort.PLACE else event.organisations, "")


def _key(person: PersonInfo) -> str:
    return person.id if person.sort is Sort.PERSON else person.name


@lru_cache(maxsize=6)
def persons(timeline: Timeline, sort: Sort = Sort.PERSON) -> tuple[PersonInfo, ...]:
    """Persons only, or only organisations or places; those with the most events first."""
    return tuple(person for person in timeline.people if person.sort is sort)


def _named(person: PersonInfo, here: dict[str, str]) -> Named:
    own = person.roles[0].text if person.roles else ""
    return Named(person, here.get(_key(person)) or own, _key(person) in here)


@lru_cache(maxsize=LISTED)
def events_of(timeline: Timeline, person: PersonInfo) -> Ordinals:
    """The events somebody takes part in, remembered: each is a question to the index."""
    return timeline.events_of(person)


@lru_cache(maxsize=LISTED)
def perhaps(timeline: Timeline, person: PersonInfo) -> tuple[tuple[str, str], ...]:
    """Names of who else somebody may be, each with what speaks for it; not asked of whom thousands of mentions name."""
    whole = timeline.person(person.id) if person.mentions <= MOST_MENTIONS else None
    if whole is None:
        return ()
    names = {each.id: each.shown for each in persons(timeline)} if whole.similar else {}
    return tuple((names.get(other.person, other.person), other.why) for other in whole.similar)


def query_for(person: PersonInfo) -> str:
    """The query that shows only what names somebody, or some organisation or place."""
    name = person.shown.replace('"', " ")
    return f'{FILTER[person.sort]}:"{name}"'
