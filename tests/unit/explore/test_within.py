"""A search inside the text that is read, and the names beside it, without a screen."""

from __future__ import annotations

import harbour
import mill
import pytest

from tlx.explore.commands import Mode, mode_of
from tlx.explore.people import people, query_for
from tlx.explore.session import replay
from tlx.explore.view import View, opened
from tlx.explore.within import found, number
from tlx.index import Contents, Timeline, in_memory
from tlx.model import Sort

TIMELINE = harbour.timeline()
MILL = in_memory(mill.contents())
FAILED = "to-row 9"
"""The night the wall failed, which two texts tell."""


def played(*lines: str, timeline: Timeline = TIMELINE) -> View:
    *_, (_, view, _) = replay(opened(timeline), timeline, lines)
    return view


def at(view: View) -> str:
    """The words one is at."""
    text = TIMELINE.text(TIMELINE.event(view.cursor).accounts[view.account].doc)
    return text[view.within.at :].split()[0] if view.within else ""


def test_what_is_typed_is_found_in_this_text_alone_and_the_list_stays_as_it_is() -> None:
    before, view = opened(TIMELINE), played("to-source", "key /", *(f"key {letter}" for letter in "calder"))
    assert mode_of(view) is Mode.WITHIN
    assert (view.query, view.hits) == ("", before.hits)
    assert [span.of(TIMELINE.text("gazette.txt")) for span in found(view, TIMELINE)] == ["Calder"]


@pytest.mark.parametrize(
    ("keys", "expected", "note"),
    [
        ((), 1, "the first from the quote on"),
        (("enter", "n"), 2, "the next"),
        (("enter", "n", "N"), 1, "and back"),
        (("enter", "N"), 4, "before the first the last"),
        (("down",), 2, "while it is typed too"),
    ],
)
def test_n_leads_from_one_find_to_the_next(keys: tuple[str, ...], expected: int, note: str) -> None:
    typed = played("read", "search-within wall", *(f"key {key}" for key in keys))
    first = played("read", "search-within wall")
    total = len(found(first, TIMELINE))
    assert (number(typed, TIMELINE) - number(first, TIMELINE)) % total == (expected - 1) % total, note


def test_escape_leads_back_to_the_words_quoted_then_to_the_list() -> None:
    typed = ("read", "search-within wall", "key enter")
    assert [played(*typed, *["key escape"] * times).within is None for times in range(2)] == [False, True]
    assert [played(*typed, *["key escape"] * times).reading for times in range(3)] == [True, True, False]


def test_what_is_not_in_the_text_is_said_and_not_kept() -> None:
    view = played("read", "search-within zyxwood", "key enter")
    assert (view.message, mode_of(view)) == ("not in this text", Mode.WITHIN)


def test_another_event_is_not_searched() -> None:
    assert played("to-source", "search-within wall", "key enter", "to-list", "down").within is None


# -- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "first", "query"),
    [
        ((), "Anna Łukasik", 'person:"Anna Łukasik"'),
        (("right",), "Hollin Mill", 'org:"Hollin Mill"'),
        (("right", "right"), "Ashby", 'place:"Ashby"'),
        (("left",), "Ashby", 'place:"Ashby"'),
    ],
)
def test_organisations_and_places_stand_beside_the_people(keys: tuple[str, ...], first: str, query: str) -> None:
    there = ("to-row 4", "to-people", *(f"key {key}" for key in keys))
    view = played(*there, timeline=MILL)
    named = people(MILL, view.cursor, view.named)[0]
    assert (named.person.name, named.is_here, query_for(named.person)) == (first, True, query)
    only = played(*there, "key enter", timeline=MILL)
    assert (only.query, len(only.hits) > 0) == (query, True)


def test_one_more_name_narrows_what_is_in_view_and_the_pane_keeps_the_keys() -> None:
    there = ("to-row 4", "to-people", "key enter", "to-people", "key right")
    view = played(*there, "key P", timeline=MILL)
    assert view.query == 'person:"Anna Łukasik" org:"Hollin Mill"'
    assert view.hits == played(*there, timeline=MILL).hits & MILL.facet("org", "Hollin Mill")
    assert mode_of(view) is Mode.PEOPLE
    assert played(*there, "key P", "key P", timeline=MILL).message == "these events all name them"


@pytest.mark.parametrize("sort", Sort)
def test_nothing_names_nobody(sort: Sort) -> None:
    assert people(in_memory(Contents()), 0, sort) == ()
