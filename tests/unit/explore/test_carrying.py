"""A view carried over to a newer timeline: the same event under the cursor, the same query, the same ways back."""

from __future__ import annotations

from dataclasses import replace

import mill
import pytest

from tlx.explore.carrying import carried
from tlx.explore.commands import BY_NAME
from tlx.explore.dialogs import Editing
from tlx.explore.view import View, opened
from tlx.index import Timeline, in_memory

CASE = mill.contents()
BEFORE = in_memory(CASE)


def without(*ordinals: int) -> Timeline:
    """The mill fire with some events taken away."""
    return in_memory(replace(CASE, events=tuple(it for n, it in enumerate(CASE.events) if n not in ordinals)))


def after(view: View, *commands: str) -> View:
    for command in commands:
        result = BY_NAME[command.partition(" ")[0]].run(view, BEFORE, command.partition(" ")[2])
        assert isinstance(result, View)
        view = result
    return view


def event_of(view: View, timeline: Timeline) -> str:
    return timeline.rows([view.cursor])[0].id


@pytest.mark.parametrize("cursor", range(BEFORE.count))
def test_the_event_under_the_cursor_stays_under_it_wherever_it_now_stands(cursor: int) -> None:
    newer = without(0 if cursor else 1)
    view = after(opened(BEFORE, everything=True), f"to-row {cursor}")

    assert event_of(carried(view, BEFORE, newer), newer) == event_of(view, BEFORE)


def test_where_its_event_is_gone_the_next_one_in_time_takes_its_place() -> None:
    view = after(opened(BEFORE, everything=True), "to-row 3")
    newer = without(3)

    assert event_of(carried(view, BEFORE, newer), newer) == CASE.events[4].id


def test_a_query_is_asked_of_the_new_timeline() -> None:
    view = opened(BEFORE, "fire")
    newer = without(view.hits[0])

    there = carried(view, BEFORE, newer)

    assert (there.query, len(there.hits)) == ("fire", len(view.hits) - 1)


@pytest.mark.parametrize("newer", [without(), without(0), without(*range(13))], ids=["the same", "fewer", "none"])
def test_what_is_being_typed_and_read_goes_on(newer: Timeline) -> None:
    view = after(opened(BEFORE, everything=True), "to-row 5", "search", "type fir")

    there = carried(view, BEFORE, newer)

    assert (there.query, there.searching is not None, there.everything) == ("fir", True, True)


def test_an_empty_timeline_that_fills_shows_its_first_event() -> None:
    none = without(*range(13))

    assert event_of(carried(opened(none), none, BEFORE), BEFORE) == event_of(opened(BEFORE), BEFORE)


def renamed(*ordinals: int) -> Timeline:
    """The mill fire with other ids for some events and their accounts, as when their document has another date."""
    events = [
        replace(it, id=f"new-{it.id}", accounts=tuple(replace(told, id=f"new-{told.id}") for told in it.accounts))
        if n in ordinals
        else it
        for n, it in enumerate(CASE.events)
    ]
    return in_memory(replace(CASE, events=tuple(events)))


def test_an_event_of_another_id_is_found_by_where_it_is_told() -> None:
    view = after(opened(BEFORE), "to-row 2", "mark", "up", "headline", "type-here x")
    newer = renamed(2)
    there = carried(view, BEFORE, newer)

    assert event_of(there, newer) == f"new-{event_of(view, BEFORE)}"
    assert there.marked == {f"new-{ident}" for ident in view.marked}
    assert isinstance(view.dialog, Editing)
    assert there.dialog == replace(view.dialog, about=f"new-{view.dialog.about}")
