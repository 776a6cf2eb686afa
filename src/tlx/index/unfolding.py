"""The contents an index was made of, taken out of it again: the same, but for the decisions about events."""

from __future__ import annotations

from tlx.index.contents import Contents
from tlx.index.timeline import Timeline
from tlx.model import Sort

SORTS = tuple(Sort)


def unfolded(timeline: Timeline) -> Contents:
    """Everything of an index; its ``decisions`` are left to the maker, who makes them anew."""
    infos = timeline.documents
    found = (timeline.document(info.path) for info in infos)
    persons = (timeline.person(person.id) for person in timeline.people)
    known = sorted((it for it in persons if it), key=lambda it: (SORTS.index(it.sort), it.id))
    return Contents(
        timeline.name,
        tuple(document for document in found if document),
        {info.path: info.dating for info in infos},
        tuple(timeline.event(ordinal) for ordinal in timeline.everything),
        tuple(known),
        timeline.found_problems,
        timeline.found_unused,
        timeline.state,
        timeline.decisions,
    )
