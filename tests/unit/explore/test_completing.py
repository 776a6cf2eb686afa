"""What is offered while somebody types, without a screen."""

from __future__ import annotations

import harbour
import mill
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore.completing import completions
from tlx.explore.query import parse
from tlx.explore.searching import offers
from tlx.explore.session import replay
from tlx.explore.view import View, opened
from tlx.index import in_memory

TIMELINE = in_memory(mill.contents())
HARBOUR = harbour.timeline()


def offered(typed: str) -> list[tuple[str, int | None]]:
    return [(each.shown, each.count) for each in completions(typed, len(typed), TIMELINE)]


@pytest.mark.parametrize(
    ("typed", "expected", "note"),
    [
        ("", [], "nothing typed"),
        ("l", [], "one letter is too little to offer names for"),
        ("luk", [('person:"Anna Łukasik"', 3)], "a name by any of its words, folded"),
        ("ash", [('place:"Ashby"', 2)], "a place"),
        ("fire holl", [('org:"Hollin Mill"', 1)], "an organisation; the last thing typed counts"),
        ("pe", [("person:", None)], "the name of a filter"),
        ("PE", [("person:", None)], "in any case"),
        ("person:", [('person:"Anna Łukasik"', 3), ('person:"John Cole"', 1)], "all values"),
        ("-person:co", [('person:"John Cole"', 1)], "after a minus"),
        ('person:"anna ł', [('person:"Anna Łukasik"', 3)], "quotes still open"),
        ('person:"Anna Łukasik"', [], "quotes closed: nothing more to complete"),
        ("kind:s", [("kind:statement", 3)], "one of a few values"),
        ("is:un", [("is:undated", 2)], "a state"),
        ("date:201", [("date:2015", 7), ("date:2014", 3), ("date:2016", 2)], "years that have events"),
        ('"the luk', [], "not in a phrase"),
        ("/luk", [], "not in a regular expression"),
        ("luk ", [], "not after a blank"),
        ("nobody:luk", [], "no such filter"),
    ],
)
def test_what_is_offered(typed: str, expected: list[tuple[str, int | None]], note: str) -> None:
    assert offered(typed) == expected, note


def test_an_offer_replaces_the_piece_before_the_cursor_and_keeps_what_stands_after_it() -> None:
    (offer,) = completions("fire -luk dye", 9, TIMELINE)
    assert (offer.query, offer.cursor) == ('fire -person:"Anna Łukasik" dye', 27)


def test_events_are_counted_among_those_in_view() -> None:
    among = parse("is:undated").ordinals(TIMELINE)
    assert [each.count for each in completions("luk", 3, TIMELINE, among)] == [1]


@given(st.text(), st.integers(0, 50))
def test_whatever_is_typed_every_offer_finds_something_and_can_be_read(typed: str, cursor: int) -> None:
    for offer in completions(typed, min(cursor, len(typed)), TIMELINE):
        assert offer.count is None or (offer.count and parse(offer.shown).problem == "")


def played(*lines: str) -> View:
    *_, (_, view, _) = replay(opened(HARBOUR), HARBOUR, lines)
    return view


@pytest.mark.parametrize(
    ("keys", "query", "note"),
    [
        ((), "person:", "nothing taken yet"),
        (("tab",), 'person:"Ruth Calder"', "the first"),
        (("tab", "tab"), 'person:"Mei Tanaka"', "the next"),
        (("tab", "tab", "tab", "tab"), 'person:"Ruth Calder"', "the first again"),
        (("shift+tab",), 'person:"Tom Okafor"', "the last"),
        (("tab", "tab", "shift+tab"), 'person:"Ruth Calder"', "the one before"),
        (("tab", "space"), 'person:"Ruth Calder" ', "typing goes on behind it"),
    ],
)
def test_tab_takes_one_after_the_other(keys: tuple[str, ...], query: str, note: str) -> None:
    assert played("search person:", *(f"key {key}" for key in keys)).query == query, note


def test_after_the_only_offer_tab_goes_on_from_there() -> None:
    assert [played("search pe", *["key tab"] * times).query for times in (1, 2)] == ["person:", 'person:"Ruth Calder"']


def test_while_offers_are_taken_the_list_of_them_stays() -> None:
    before, after = played("search person:"), played("search person:", "key tab", "key tab")
    assert offers(before, HARBOUR) == offers(after, HARBOUR) != ()


def test_a_filter_just_begun_leaves_the_rows_of_what_stands_before_it() -> None:
    assert (played("search wall person:").hits, played("search person:").hits) == (
        played("search wall ").hits,
        opened(HARBOUR).hits,
    )


def test_a_capital_that_nobody_wrote_is_offered_small() -> None:
    assert played("search Reopen", "key tab").query == "Reopen"
    assert played("search INSPECTED", "key tab").query == "inspected"
