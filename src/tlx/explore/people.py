"""Who is named: those of the event under the cursor first, then by how often they appear."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tlx.index import Ordinals, PersonInfo, Timeline
from tlx.model import Event, Sort

LISTED: Final = 200
"""People of a pane: more would not be read, and each costs a question to the index."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in the people pane: in the role the source gave them, and whether they are in this event."""

    person: PersonInfo
    role: str
    is_here: bool


def people(timeline: Timeline, event: Event | None) -> list[Named]:
    """The first people of the pane, those of the event before all others."""
    here = {person.id: person.role for person in event.people} if event else {}
    persons = _persons(timeline)
    missing = [person for person in persons[LISTED:] if person.id in here]
    ordered = sorted(persons[:LISTED], key=lambda person: person.id not in here)
    return [_named(person, here) for person in (*missing, *ordered)]


@lru_cache(maxsize=2)
def _persons(timeline: Timeline) -> tuple[PersonInfo, ...]:
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
