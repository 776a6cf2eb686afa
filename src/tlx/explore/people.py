"""Who is named: those of the event under the cursor first, then by how often they appear."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tlx.index import Ordinals, PersonInfo, Timeline
from tlx.model import Sort

LISTED: Final = 200
"""People of a pane: more would not be read, and each costs a question to the index."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in the people pane: in the role the source gave them, and whether they are in this event."""

    person: PersonInfo
    role: str
    is_here: bool


@lru_cache(maxsize=16)
def people(timeline: Timeline, ordinal: int) -> tuple[Named, ...]:
    """The first people of the pane, those of the event before all others; remembered, an event may name thousands."""
    named = timeline.event(ordinal).people if ordinal < timeline.count else ()
    here = {person.id: person.role for person in named}
    everybody = persons(timeline)
    missing = [person for person in everybody[LISTED:] if person.id in here]
    ordered = sorted(everybody[:LISTED], key=lambda person: person.id not in here)
    return tuple(_named(person, here) for person in (*missing, *ordered))


@lru_cache(maxsize=2)
def persons(timeline: Timeline) -> tuple[PersonInfo, ...]:
    """Persons only, those with the most events first."""
    return tuple(person for person in timeline.people if person.sort is Sort.PERSON)


def _named(person: PersonInfo, here: dict[str, str]) -> Named:
    own = person.roles[0].text if person.roles else ""
    return Named(person, here.get(person.id) or own, person.id in here)


@lru_cache(maxsize=LISTED)
def events_of(timeline: Timeline, person: PersonInfo) -> Ordinals:
    """The events somebody takes part in, remembered: each is a question to the index."""
    return timeline.events_of(person)


def query_for(person: PersonInfo) -> str:
    """The query that shows only what names somebody."""
    name = person.name.replace('"', " ")
    return f'person:"{name}"'
