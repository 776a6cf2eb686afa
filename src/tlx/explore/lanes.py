"""The second view: lanes over time by person, source or place, in step with the list by the event under the cursor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from tlx.explore.layout import step
from tlx.explore.people import LISTED, events_of
from tlx.explore.view import By, Focus, View, moved, told
from tlx.index import Ordinals, Timeline
from tlx.model import Sort

ORDER: Final = tuple(By)
NOBODY: Final = {By.PERSON: "nobody", By.SOURCE: "no source", By.PLACE: "no place"}
"""The last lane: what is in none of the others."""
DEEPEST: Final = 12
"""Steps of the zoom: each shows half the time of the one before."""
PAGE: Final = 5
"""Lanes of a page."""


@dataclass(frozen=True, slots=True)
class Lane:
    """What belongs together: a name and its events. ``key`` tells apart two of one name, "" is the last lane."""

    key: str
    name: str
    rows: Ordinals


@lru_cache(maxsize=8)
def lanes(timeline: Timeline, rows: Ordinals, by: By) -> tuple[Lane, ...]:
    """The lanes of some events that have a date, the most frequent first; then what is in none of them."""
    dated = rows & Ordinals(range(timeline.dated))
    found = [Lane(lane.key, lane.name, lane.rows & dated) for lane in _all(timeline, by)]
    named = sorted((lane for lane in found if lane.rows), key=lambda lane: -len(lane.rows))
    rest = dated - Ordinals().union(*(lane.rows for lane in named))
    return (*named, Lane("", NOBODY[by], rest)) if rest else tuple(named)


@lru_cache(maxsize=8)
def _all(timeline: Timeline, by: By) -> tuple[Lane, ...]:
    if by is By.SOURCE:
        values = timeline.facet_values("source", limit=LISTED)
        return tuple(Lane(name, name, timeline.facet("source", name)) for name, _ in values)
    sort = Sort.PLACE if by is By.PLACE else Sort.PERSON
    named = [person for person in timeline.people if person.sort is sort][:LISTED]
    return tuple(Lane(person.id, person.shown, events_of(timeline, person)) for person in named)


def lanes_of(view: View, timeline: Timeline) -> tuple[Lane, ...]:
    """The lanes of a view; none while it shows the list."""
    return lanes(timeline, view.rows, view.lanes) if view.lanes else ()


def chosen(view: View, among: Iterable[Lane]) -> int:
    """The number of the lane one is in: the one gone to, as long as it has the event, else the first that has it."""
    found = list(among)
    having = [at for at, lane in enumerate(found) if view.cursor in lane.rows]
    own = [at for at, lane in enumerate(found) if lane.key == view.lane]
    return next(iter([at for at in own if at in having] or having or own), 0)


# -- commands ------------------------------------------------------------------------------------


def show(view: View, _: Timeline, argument: str) -> View:
    """Lanes in place of the list, or the list again; the argument says by what."""
    by = None if view.lanes else By(argument or By.PERSON)
    return replace(view, lanes=by, focus=Focus.LIST, reading=False, lane="", zoom=0, message="")


def next_order(view: View, _: Timeline, __: str) -> View:
    """By person, by source, by place, and by person again."""
    return _by(view, 1)


def previous_order(view: View, _: Timeline, __: str) -> View:
    """The other way round."""
    return _by(view, -1)


def _by(view: View, by: int) -> View:
    at = ORDER.index(view.lanes) if view.lanes else 0
    return replace(view, lanes=ORDER[(at + by) % len(ORDER)], lane="", message="")


def next_lane(view: View, timeline: Timeline, argument: str) -> View:
    """The next lane, at its event nearest in time."""
    return _lane(view, timeline, int(argument or 1))


def previous_lane(view: View, timeline: Timeline, argument: str) -> View:
    """The lane before, at its event nearest in time."""
    return _lane(view, timeline, -int(argument or 1))


def page_down(view: View, timeline: Timeline, _: str) -> View:
    """Some lanes on."""
    return _lane(view, timeline, PAGE)


def page_up(view: View, timeline: Timeline, _: str) -> View:
    """Some lanes back."""
    return _lane(view, timeline, -PAGE)


def _lane(view: View, timeline: Timeline, by: int) -> View:
    found = lanes_of(view, timeline)
    if not found:
        return view
    lane = found[min(max(0, chosen(view, found) + by), len(found) - 1)]
    return replace(moved(view, nearest(timeline, lane.rows, view.cursor)), lane=lane.key)


def nearest(timeline: Timeline, rows: Ordinals, ordinal: int) -> int:
    """Of some events the one nearest in time to another; of two as near the earlier."""
    if ordinal in rows:
        return ordinal
    both = dict.fromkeys((step(rows, ordinal, -1), step(rows, ordinal, 1)))
    here = _day(timeline, min(ordinal, timeline.dated - 1))
    return min(both, key=lambda other: abs(_day(timeline, other) - here))


def _day(timeline: Timeline, ordinal: int) -> int:
    when = timeline.rows([ordinal])[0].when
    return when.sort_key[0] if when else 0


def next_here(view: View, timeline: Timeline, argument: str) -> View:
    """The next event of the lane."""
    return _step(view, timeline, int(argument or 1))


def previous_here(view: View, timeline: Timeline, argument: str) -> View:
    """The event of the lane before."""
    return _step(view, timeline, -int(argument or 1))


def first_here(view: View, timeline: Timeline, _: str) -> View:
    """The first event of the lane."""
    return _step(view, timeline, -timeline.count)


def last_here(view: View, timeline: Timeline, _: str) -> View:
    """The last event of the lane."""
    return _step(view, timeline, timeline.count)


def _step(view: View, timeline: Timeline, by: int) -> View:
    found = lanes_of(view, timeline)
    if not found:
        return view
    lane = found[chosen(view, found)]
    return replace(moved(view, step(lane.rows, view.cursor, by)), lane=lane.key)


def zoom_in(view: View, _: Timeline, __: str) -> View:
    """Half the time, around the event under the cursor."""
    return replace(view, zoom=min(view.zoom + 1, DEEPEST), message="")


def zoom_out(view: View, _: Timeline, __: str) -> View:
    """Twice the time."""
    return replace(view, zoom=view.zoom - 1, message="") if view.zoom else told(view, "all years are in view")
