"""The view: what is in it, and that the event under the cursor is kept."""

import harbour
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore import forms, people, view
from tlx.explore.effects import Export
from tlx.explore.searching import keep, leave, nearest, search, toggle_everything, type_text
from tlx.explore.view import Place, View, opened
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
    ("person:caldr", "person:calder", "the name of a filter stays"),
    ("-wall calder2 harbur", None, "a word that makes nothing found is not offered"),
    ("cellers", None, "what only a less certain row has would show nothing"),
    ("person:harbur", None, "a word, but nobody's name"),
    ("harbur foo:bar", None, "what cannot be read is not mended"),
]


@pytest.mark.parametrize(("typed", "query", "note"), NEAREST, ids=[note for *_, note in NEAREST])
def test_the_nearest_word(typed: str, query: str | None, note: str) -> None:
    found = nearest(opened(TIMELINE, typed), TIMELINE)
    assert (found and found.query) == query, note


def test_showing_all_rows_unfolds_the_undated_and_hiding_them_folds_them_again() -> None:
    every = toggle_everything(opened(TIMELINE), TIMELINE, "")
    assert (every.folded, toggle_everything(every, TIMELINE, "").folded) == (frozenset(), frozenset((None,)))


def typed(text: str) -> View:
    """The view after each letter of a search."""
    shown = search(opened(TIMELINE), TIMELINE, "")
    for letter in text:
        shown = type_text(shown, TIMELINE, letter)
    return shown


def test_what_cannot_be_read_leaves_the_rows_of_what_could() -> None:
    before, after = typed("2014.."), typed("2014..2012")
    assert (after.query, after.answered, after.hits) == ("2014..2012", "2014..", before.hits)
    assert 0 < len(after.hits) < len(after.base)


def test_what_cannot_be_read_is_exported_as_what_is_shown() -> None:
    form = forms.show_export(typed("2014..2012"), TIMELINE, "")
    export = forms.write(form, TIMELINE, "")
    assert isinstance(export, Export)
    assert (export.name, export.query, export.ordinals) == ("2014.md", "2014..", form.hits)


def test_what_cannot_be_read_is_not_kept() -> None:
    kept = keep(typed("2014..2012"), TIMELINE, "")
    assert (kept.searching is not None, kept.message) == (True, "nothing to keep: 2012 is before 2014")


def test_a_search_begins_from_all_rows_whatever_was_kept_before() -> None:
    kept = keep(typed("calder"), TIMELINE, "")
    assert search(kept, TIMELINE, "foo:bar").hits == kept.base


def test_a_query_from_the_command_line_that_cannot_be_read_waits_to_be_mended() -> None:
    shown = opened(TIMELINE, "foo:bar")
    assert (shown.hits, shown.searching is not None) == (shown.base, True)
    assert leave(shown, TIMELINE, "").query == ""
