"""Laws of an index: whatever it holds, it answers what looking at every event would answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import anything
import mill
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from tlx.index import Contents, Ordinals, in_memory, lines, open_file, phrases, postings, slices, values, write
from tlx.model import Event, Participant, Point, When
from tlx.text import capitalised, fold, terms


def scan(contents: Contents, holds: Callable[[Event], bool]) -> list[int]:
    return [ordinal for ordinal, event in enumerate(contents.events) if holds(event)]


def words(event: Event) -> set[str]:
    texts = (event.headline, *(told.quote for told in event.accounts), *(person.name for person in event.people))
    return {term for text in texts for term in terms(text)}


@anything.law
@given(anything.contents())
def test_what_is_written_is_what_is_read(contents: Contents) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "timeline.tlx")
        write(path, contents)
        timeline = open_file(path)
        assert tuple(timeline.event(ordinal) for ordinal in range(timeline.count)) == contents.events
        assert tuple(timeline.document(each.path) for each in contents.documents) == contents.documents
        timeline.close()


@anything.law
@given(anything.contents(), st.sampled_from(("f", "fire", "mill", "lo", "2", "伯", "b", "muller")))
def test_a_prefix_is_a_scan(contents: Contents, term: str) -> None:
    expected = scan(contents, lambda event: any(word.startswith(term) for word in words(event)))
    assert list(in_memory(contents).prefix(term)) == expected


def follows(event: Event, phrase: list[str]) -> bool:
    """True when the words follow one another in one of an event's texts."""
    several = (phrases.words(text) for text in phrases.texts(event))
    return any(phrase == text[at : at + len(phrase)] for text in several for at in range(len(text)))


@anything.law
@given(
    anything.contents(), st.sampled_from(("fire", "the mill", "伯明翰", "mill of fire", "Anna Łukasik", "fire fire"))
)
@pytest.mark.parametrize("many", [0, phrases.MANY], ids=["every word frequent", "no word frequent"])
def test_a_phrase_is_a_scan(many: int, contents: Contents, phrase: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(phrases, "MANY", many)
        timeline = in_memory(contents)
    wanted = phrases.words(phrase)
    assert list(timeline.phrase(terms(phrase), timeline.everything)) == scan(contents, lambda e: follows(e, wanted))


@given(st.sets(st.integers(0, 2_000_000), min_size=2, max_size=50))
def test_every_word_has_a_code_of_its_own_that_is_no_part_of_another(numbers: set[int]) -> None:
    codes = [phrases.code_of(number).encode() for number in numbers]
    assert [sum(code in other for other in codes) for code in codes] == [1] * len(codes)


@anything.law
@given(anything.contents(), st.sampled_from(("F", "Fire", "Lukasik", "MILL", "Mi", "Ł")))
def test_capitals_are_a_scan(contents: Contents, word: str) -> None:
    def holds(event: Event) -> bool:
        return any(each.startswith(word) for text in phrases.texts(event) for each in capitalised(text))

    assert list(in_memory(contents).capitalised(word)) == scan(contents, holds)


@anything.law
@given(anything.contents(), anything.whens, anything.points)
def test_a_date_filter_is_overlap(contents: Contents, when: When, point: Point) -> None:
    timeline = in_memory(contents)
    for lo, hi in ((when.lo, when.hi), (point.lo, point.hi), (point.hi, point.lo)):
        expected = scan(contents, lambda event: event.when is not None and lo <= hi and event.when.overlaps(lo, hi))  # noqa: B023 — used at once
        assert list(timeline.overlapping(lo, hi)) == expected


FACETS: dict[str, Callable[[Event], list[str]]] = {
    "person": lambda event: [person.name for person in event.people],
    "who": lambda event: [person.id for person in event.people],
    "place": lambda event: list(event.places),
    "org": lambda event: list(event.organisations),
    "doc": lambda event: [told.doc for told in event.accounts],
    "kind": lambda event: [event.kind],
    "basis": lambda event: [event.basis],
    "precision": lambda event: [event.when.precision] if event.when else [],
}


@anything.law
@given(anything.contents(), st.sampled_from(sorted(FACETS)))
def test_a_facet_is_a_scan(contents: Contents, name: str) -> None:
    timeline = in_memory(contents)
    for value in {value for event in contents.events for value in FACETS[name](event)}:
        expected = scan(contents, lambda event: fold(value) in map(fold, FACETS[name](event)))  # noqa: B023 — used at once
        assert list(timeline.facet(name, value)) == expected


@anything.law
@given(anything.contents(), st.sampled_from(("person", "place", "doc", "kind")))
def test_offered_values_count_their_events(contents: Contents, name: str) -> None:
    timeline = in_memory(contents)
    offered = timeline.facet_values(name)
    assert offered == [(value, len(timeline.facet(name, value))) for value, _ in offered]
    assert [count for _, count in offered] == sorted((count for _, count in offered), reverse=True)


@anything.law
@given(anything.contents(), st.sampled_from(("person", "place", "doc")), st.sampled_from(("a", "north as", "t", "x")))
def test_offered_values_are_those_that_begin_so_however_many(contents: Contents, name: str, typed: str) -> None:
    contents = replace(contents, people=())
    expected = in_memory(contents).facet_values(name, typed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(values, "FEW", 1)
        offered = in_memory(contents).facet_values(name, typed)
    assert {value for value, _ in offered} == {value for value, _ in expected}


@anything.law
@given(anything.contents())
def test_each_month_begins_where_it_says(contents: Contents) -> None:
    timeline = in_memory(contents)
    keys = [event.when.sort_key[0] for event in contents.events if event.when]
    assert [timeline.first_at(key) for key in keys] == [keys.index(key) for key in keys]
    assert [row.year for row in timeline.rows(first for _, first in timeline.years)] == [
        year for year, _ in timeline.years
    ]


def test_whole_values_may_begin_with_one_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postings, "HEAVY_TERMS", 2)
    people = tuple(Participant("p" + "1" * length, f"Name{length}") for length in range(6))
    fire = replace(mill.contents().events[4], people=people)
    timeline = in_memory(replace(mill.contents(), events=(fire,)))
    assert list(timeline.facet_like("person", "name")) == list(timeline.facet("person", "Name5")) == [0]


@given(st.text("a\n", max_size=9), st.integers(0, 40_000), st.integers(0, 300_000))
def test_the_number_of_a_line_is_that_of_the_ends_before_it(words: str, times: int, offset: int) -> None:
    text = words * times
    offset = min(offset, len(text))
    assert lines.line_of(text, lines.line_ends(text), offset) == text.count("\n", 0, offset) + 1


@given(st.lists(st.integers(0, 300), max_size=40), st.integers(-5, 600))
def test_at_most_is_a_comparison(numbers: list[int], limit: int) -> None:
    numbered = list(enumerate(numbers))
    digits, among = [Ordinals(each) for each in slices.slices(numbered, 9)], Ordinals(range(len(numbers)))
    assert list(slices.at_most(digits, among, limit)) == [at for at, number in numbered if number <= limit]
    assert list(slices.at_least(digits, among, limit)) == [at for at, number in numbered if number >= limit]


@anything.law
@given(anything.contents())
def test_a_heavy_beginning_holds_what_its_terms_hold(contents: Contents) -> None:
    found: dict[str, BitMap] = {}
    for ordinal, event in enumerate(contents.events):
        for word in words(event):
            found.setdefault(word, BitMap()).add(ordinal)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(postings, "HEAVY_TERMS", 2)
        heavy = dict(postings.heavy(found))
    union = {
        beginning: BitMap(at for term, ordinals in found.items() if term.startswith(beginning) for at in ordinals)
        for beginning in {term[:length] for term in found for length in range(1, len(term) + 1)}
    }
    many = {beginning for beginning in union if sum(term.startswith(beginning) for term in found) > 2}
    assert heavy == {beginning: union[beginning] for beginning in many}
