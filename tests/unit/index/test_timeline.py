"""What a timeline answers, on the case of the mill."""

from __future__ import annotations

from collections.abc import Iterable

import mill
import pytest

from tlx.index import Row, in_memory
from tlx.model import Basis, Kind, Sort, edtf

CASE = mill.contents()
TIMELINE = in_memory(CASE)


def headlines(ordinals: Iterable[int]) -> list[str]:
    return [row.headline for row in TIMELINE.rows(ordinals)]


def test_every_event_comes_back_as_it_was_in_timeline_order() -> None:
    assert [TIMELINE.event(ordinal) for ordinal in range(TIMELINE.count)] == list(CASE.events)


def test_undated_events_are_the_last_ordinals() -> None:
    assert headlines(range(TIMELINE.dated, TIMELINE.count)) == ["Nobody can say when", "Dear Anna"]


def test_the_first_view_leaves_out_what_is_unsure() -> None:
    assert headlines(TIMELINE.everything - TIMELINE.shown) == ["Dear Anna"]


def test_a_row_says_what_a_list_shows() -> None:
    assert TIMELINE.rows([4]) == [
        Row(
            ordinal=4,
            id="0f1re",
            when=mill.NIGHT,
            year=2015,
            basis=Basis.RESOLVED,
            kind=Kind.EVENT,
            headline="Fire in the dye house of Hollin Mill",
            confidence=0.95,
            sources=("The Ashby Herald", "Fire Inquiry"),
            accounts=2,
            people=("Anna Łukasik",),
            agreed=True,
        )
    ]


def test_rows_come_in_the_order_asked() -> None:
    assert [row.ordinal for row in TIMELINE.rows([4, 0, 9])] == [4, 0, 9]


@pytest.mark.parametrize("beyond", [-1, 13])
def test_there_is_no_event_beyond_the_ends(beyond: int) -> None:
    with pytest.raises(IndexError, match=f"no event {beyond}"):
        TIMELINE.event(beyond)


@pytest.mark.parametrize(
    ("term", "expected", "note"),
    [
        ("sold", ["Mill sold to Brandt & Söhne"], "a word of the headline"),
        ("sohne", ["Mill sold to Brandt & Söhne"], "folded: no diacritics"),
        ("dye", ["Fire in the dye house of Hollin Mill"], "a word of a quote"),
        (
            "lukasik",
            ["Fire in the dye house of Hollin Mill", "Anna Łukasik: the doors were locked", "Dear Anna"],
            "a name",
        ),
        ("inquiry", ["Report on fires\u202e\x1b[31m"], "not the name of a source"),
        ("", headlines(range(13)), "nothing typed"),
    ],
)
def test_a_prefix_finds_words_that_begin_so(term: str, expected: list[str], note: str) -> None:
    assert headlines(TIMELINE.prefix(term)) == expected, note


@pytest.mark.parametrize(
    ("words", "expected", "note"),
    [
        (["hollin", "mill"], [0, 4], "headline or quote"),
        (["mill", "hollin"], [], "the order counts"),
        (["john", "cole"], [7], "a name"),
        (["tuesday", "police"], [], "two accounts are two texts"),
        (["arrested", "two", "men"], [7], "the second account"),
    ],
)
def test_a_phrase_is_words_that_follow_one_another_in_one_text(
    words: list[str], expected: list[int], note: str
) -> None:
    assert list(TIMELINE.phrase(words, TIMELINE.everything)) == expected, note


@pytest.mark.parametrize(
    ("date", "expected", "note"),
    [
        ("1895", [0, 8], "inside the decade; what has no beginning"),
        ("2015-03-02", [3, 4, 5, 6, 8, 9], "a day, and every window that may hold it"),
        ("2015-03-03", [3, 4, 5, 6, 7, 8, 9], "the night runs into it; what is open begins before or ends after"),
        ("2015-03-10", [3, 6], "the month, and what has no end"),
        ("2012", [8, 9], "a span that looks back covers its years"),
        ("-0490", [8], "what has no beginning"),
        ("2016-10", [6, 10], "autumn"),
        ("3000", [6], "what has no end"),
    ],
)
def test_a_date_finds_what_may_lie_then(date: str, expected: list[int], note: str) -> None:
    when = edtf.read(date)
    assert list(TIMELINE.overlapping(when.lo, when.hi)) == expected, note


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("person", "Anna Łukasik", [4, 9, 12]),
        ("person", "anna lukasik", [4, 9, 12]),
        ("person", "anna", []),
        ("who", "cole-2", [7]),
        ("org", "Hollin Mill", [4]),
        ("place", "Ashby", [4, 9]),
        ("source", "The Ashby Herald", [4, 7, 9]),
        ("source", "letters/an old one.txt", [0, 1, 2, 7, 12]),
        ("doc", "report.md", [3, 4, 5, 6, 8, 10, 11]),
        ("kind", "plan", [10]),
        ("basis", "inferred", [3, 8, 11, 12]),
        ("precision", "decade", [0]),
        ("is", "undated", [11, 12]),
        ("is", "disputed", [7]),
        ("is", "merged", [4, 7]),
        ("is", "single-source", [0, 1, 2, 3, 5, 6, 8, 9, 10, 11, 12]),
        ("nothing", "at all", []),
    ],
)
def test_a_facet_finds_a_whole_value(name: str, value: str, expected: list[int]) -> None:
    assert list(TIMELINE.facet(name, value)) == expected


@pytest.mark.parametrize(
    ("name", "typed", "expected", "note"),
    [
        ("person", "luk", [4, 9, 12], "the beginning of a word"),
        ("person", "ann luk", [4, 9, 12], "of two words of one name"),
        ("person", "young", [7], "of another form of the name"),
        ("person", "anna cole", [], "of two names"),
        ("person", "", [4, 7, 9, 12], "anybody"),
        ("doc", "old", [0, 1, 2, 7, 12], "of a path"),
    ],
)
def test_a_facet_is_found_by_words(name: str, typed: str, expected: list[int], note: str) -> None:
    assert list(TIMELINE.facet_like(name, typed)) == expected, note


def test_values_are_offered_the_most_frequent_first() -> None:
    assert TIMELINE.facet_values("person") == [("Anna Łukasik", 3), ("John Cole", 1)]
    assert TIMELINE.facet_values("source", "her") == [("The Ashby Herald", 3)]
    assert TIMELINE.facet_values("kind", limit=2) == [("event", 7), ("statement", 3)]


@pytest.mark.parametrize(
    ("typed", "expected", "note"),
    [
        ("polcie", ["police"], "two neighbours exchanged"),
        ("arest", ["arrest"], "a letter left out"),
        ("hhollin", ["hollin"], "a letter too many"),
        ("herxyd", [], "too far from anything: three slips"),
        ("xolice", [], "the first letter stands"),
        ("", [], "nothing"),
    ],
)
def test_the_nearest_word_in_use(typed: str, expected: list[str], note: str) -> None:
    assert [word for word, _ in TIMELINE.nearest(typed)][:1] == expected, note


def test_years_and_months_know_their_first_ordinal() -> None:
    assert TIMELINE.years == ((1890, 0), (1923, 1), (2014, 2), (2015, 3), (2016, 10))
    assert TIMELINE.months[-2:] == ((2015, 3, 3), (2016, 9, 10))
    assert TIMELINE.first_at(edtf.read("2015-03-02").lo) == 4
    assert TIMELINE.first_at(edtf.read("2100").lo) == TIMELINE.dated


def test_an_event_is_found_by_its_id() -> None:
    assert [TIMELINE.ordinal(event.id) for event in CASE.events] == list(range(13))
    assert TIMELINE.ordinal("nobody") is None


def test_documents_come_whole_or_as_a_list() -> None:
    assert [TIMELINE.document(each.path) for each in CASE.documents] == list(CASE.documents)
    assert [TIMELINE.text(each.path) for each in CASE.documents] == [each.text for each in CASE.documents]
    assert [each.label for each in TIMELINE.documents] == ["The Ashby Herald", "letters/an old one.txt", "Fire Inquiry"]
    assert TIMELINE.documents[0].dating == CASE.datings["herald.txt"]
    assert (TIMELINE.document("none"), TIMELINE.text("none")) == (None, "")


def test_people_stand_in_the_order_of_their_events() -> None:
    assert [(each.name, each.events, each.mentions) for each in TIMELINE.people] == [
        ("Anna Łukasik", 3, 1),
        ("Ashby", 2, 0),
        ("John Cole", 1, 1),
        ("John Cole", 1, 1),
        ("Hollin Mill", 1, 0),
    ]
    assert [len(TIMELINE.events_of(each)) for each in TIMELINE.people] == [3, 2, 1, 1, 1]
    assert {TIMELINE.person(each.id) for each in TIMELINE.people} == set(CASE.people)
    assert {each.sort for each in TIMELINE.people} == set(Sort)
    assert TIMELINE.person("nobody") is None


def test_what_else_the_maker_noted_is_kept() -> None:
    kept = (TIMELINE.name, TIMELINE.state, TIMELINE.problems, TIMELINE.unused)
    assert kept == (CASE.name, CASE.state, CASE.problems, CASE.unused)
