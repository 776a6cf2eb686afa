"""Who is named: those of the event under the cursor first, then by how often they appear."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Final

from tlx.explore.view import View
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
    events: Ordinals


def people(view: View, timeline: Timeline, event: Event | None, limit: int = LISTED) -> list[Named]:
    """The first people of the pane, those of the event before all others."""
    here = {person.id: person.role for person in event.people} if event else {}
    persons = [person for person in timeline.people if person.sort is Sort.PERSON]
    ordered = sorted(persons[:LISTED], key=lambda person: person.id not in here)
    missing = [person for person in persons[LISTED:] if person.id in here] if len(persons) > LISTED else []
    return [_named(person, here, view, timeline) for person in islice([*missing, *ordered], limit)]


def _named(person: PersonInfo, here: dict[str, str], view: View, timeline: Timeline) -> Named:
    own = person.roles[0].text if person.roles else ""
    events = timeline.events_of(person) & view.base
    return Named(person, here.get(person.id) or own, person.id in here, events)


def query_for(person: PersonInfo) -> str:
    """The query that shows only what names somebody."""
    return f'person:"{person.name}"'
