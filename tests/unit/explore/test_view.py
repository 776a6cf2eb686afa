"""The view: what is in it, and that the event under the cursor is kept."""

import harbour
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore import people, view
from tlx.explore.searching import nearest, toggle_everything
from tlx.explore.view import Place, opened
from tlx.index import Contents, Timeline, in_memory

TIMELINE = harbour.timeline()


def headlines(timeline: Timeline, ordinals: object) -> list[str]:
    return [row.headline for row in timeline.rows(ordinals)]  # type: ignore[arg-type]


def test_the_first_view_is_what_is_sure_with_the_undated_folded_away() -> None:
    first = opened(TIMELINE)
    assert (first.rows, first.cursor, first.folded) == (TIMELINE.shown, 0, frozenset((None,)))


def test_a_view_can_open_on_a_query() -> None:
    assert headlines(TIMELINE, opened(TIMELINE, "kind:tally").rows) == ["Twelve floods counted in the town"]


def test_less_certain_rows_are_found_only_when_they_are_shown() -> None:
    assert len(opened(TIMELINE, "cellars").rows) == 0
    assert len(opened(TIMELINE, "cellars", everything=True).rows) == 1


def test_a_timeline_without_events_has_a_view_too() -> None:
    empty = in_memory(Contents("letters"))
    assert (len(opened(empty).rows), view.layout(opened(empty), empty).height) == (0, 0)


places = st.builds(
    Place,
    st.sampled_from(["", "calder", "wall", "xyzzy", "2015", 'person:"Mei Tanaka"', "-wall", '"']),
    st.integers(0, 16),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(places, min_size=1, max_size=6))
def test_the_event_stays_or_the_next_one_later_takes_its_place(journey: list[Place]) -> None:
    here = opened(TIMELINE)
    for place in journey:
        here = view.gone_to(here, TIMELINE, place)
        later = [ordinal for ordinal in here.rows if ordinal >= place.cursor]
        assert not here.rows or here.cursor == (later[0] if later else here.rows[-1])
        assert here.hits.issubset(here.base)


def test_who_is_in_the_event_comes_first_in_the_role_its_source_gave() -> None:
    questioned = view.moved(opened(TIMELINE), 12)
    named = people.people(TIMELINE, questioned.cursor)
    assert [
        (entry.person.name, entry.role, entry.is_here, len(people.events_of(TIMELINE, entry.person))) for entry in named
    ] == [
        ("Tom Okafor", "Mayor", True, 1),
        ("Ruth Calder", "Harbour Master", False, 4),
        ("Mei Tanaka", "Engineer", False, 2),
    ]


NEAREST = [
    ("harbur", "harbour", "one slip"),
    ("calder inspecton", "calder inspection", "the other words stay"),
    ("wall", None, "what finds something needs no help"),
    ("zzzzzz", None, "and nothing is near this"),
]


@pytest.mark.parametrize(("typed", "query", "note"), NEAREST, ids=[note for *_, note in NEAREST])
def test_the_nearest_word(typed: str, query: str | None, note: str) -> None:
    found = nearest(opened(TIMELINE, typed), TIMELINE)
    assert (found and found.query) == query, note


def test_showing_all_rows_unfolds_the_undated_and_hiding_them_folds_them_again() -> None:
    every = toggle_everything(opened(TIMELINE), TIMELINE, "")
    assert (every.folded, toggle_everything(every, TIMELINE, "").folded) == (frozenset(), frozenset((None,)))
