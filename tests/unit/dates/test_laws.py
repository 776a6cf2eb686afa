"""What holds for every text, every rule and every day."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tlx.dates import RULES, Rule, find, meaning, resolve, timex3
from tlx.dates.finding import engine
from tlx.dates.grammar import Board, Matchers, matches, scan
from tlx.dates.tense import Clause
from tlx.model import Basis, Dating, Mode, Point, Span, TimeExpression, When, edtf
from tlx.model.calendar import day_number
from tlx.text import read

ONE_DAY, ANOTHER_DAY = When.at(2015, 1, 16), When.at(1987, 6, 30)
DAYS = st.integers(day_number(1850), day_number(2090))
WORDS = st.sampled_from(
    "the a last next this early late of in on since until before after between and to from two 3 few days day year"
    " years week Monday May March 9 12 2014 1990s 9/11 7/7 31 Christmas night morning 9.30pm ago later earlier"
    " quarter summer , . - ' \n \n\n was will said".split(" ")
)
EXAMPLES = [(rule, words) for rule in RULES for words in rule.yes if rule.relative]


def resolved(words: str, when: When | None, mode: Mode = Mode.NEWS) -> tuple[TimeExpression, ...]:
    reading = read(words)
    return resolve(find(reading), reading, Dating(when, Basis.GIVEN), mode)


def dates(rule: Rule, words: str, when: When, mode: Mode = Mode.NEWS) -> dict[Span, When]:
    read_from_there = resolved(words, when, mode)
    return {one.span: one.when for one in read_from_there if one.reason.rule == rule.name and one.when}


@pytest.mark.parametrize(("rule", "words"), EXAMPLES, ids=lambda value: getattr(value, "name", None))
def test_what_a_rule_answered_once_it_answers_always(rule: Rule, words: str) -> None:
    """Its answers are kept, and none may be taken for that to another question."""
    first = [resolved(words, day) for day in (ONE_DAY, ANOTHER_DAY)]

    assert [resolved(words, day) for day in (ONE_DAY, ANOTHER_DAY)] == first
    getattr(rule.answer, "cache_clear", int)()
    assert [resolved(words, day) for day in (ANOTHER_DAY, ONE_DAY)] == first[::-1]


@pytest.mark.parametrize(("rule", "words"), EXAMPLES, ids=lambda value: getattr(value, "name", None))
@settings(max_examples=6, deadline=None)
@given(day=DAYS, later=st.integers(0, 900))
def test_a_later_document_never_means_an_earlier_date(rule: Rule, words: str, day: int, later: int) -> None:
    """What lets a document whose date is a window be read from its two ends alone."""
    before, after = dates(rule, words, When.of_day(day)), dates(rule, words, When.of_day(day + later))
    for span in before.keys() & after.keys():
        assert before[span].lo <= after[span].lo
        assert before[span].hi <= after[span].hi


@pytest.mark.parametrize(("rule", "words"), EXAMPLES, ids=lambda value: getattr(value, "name", None))
@settings(max_examples=3, deadline=None)
@given(day=DAYS, length=st.integers(1, 900), within=st.integers(0, 900), mode=st.sampled_from(Mode))
def test_an_uncertain_document_date_covers_every_day_in_it(
    rule: Rule, words: str, day: int, length: int, within: int, mode: Mode
) -> None:
    """The fixed sweep of test_windows.py asks this of the days where calendars turn; here they are any."""
    window = When.between(Point.of_day(day), Point.of_day(day + length))
    wide = dates(rule, words, window, mode)
    for span, exact in dates(rule, words, When.of_day(day + min(within, length)), mode).items():
        assert span in wide
        assert wide[span].lo <= exact.lo
        assert exact.hi <= wide[span].hi


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join) | st.text(), st.sampled_from(Mode), st.none() | DAYS)
def test_any_text_gives_exact_places_that_only_frames_share(text: str, mode: Mode, day: int | None) -> None:
    expressions = resolved(text, None if day is None else When.of_day(day), mode)
    assert all(one.span.of(text) == one.words and one.words for one in expressions)
    flat = timex3(expressions)
    assert all(a.span.end <= b.span.start for a, b in pairwise(flat))
    for outer, inner in pairwise(expressions):
        assert outer.span.end <= inner.span.start or outer.span.holds(inner.span)


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join), DAYS)
def test_what_is_meant_is_never_empty_and_can_be_written_and_read(text: str, day: int) -> None:
    for one in resolved(text, When.of_day(day)):
        if one.when is not None:
            assert one.when.lo <= one.when.hi
            assert edtf.read(edtf.write(one.when), one.when.part, one.when.sorts_at) == one.when


@pytest.mark.parametrize(
    "text",
    [
        "2014 " * 3000,
        "1" * 15_000,
        "the day before " * 2000,
        "Monday " * 3000,
        " \n" * 8000,
        "9/12/2014-" * 2000,
        "in the " * 4000,
        "twenty-" * 3000,
        "seven " * 3000,
        "since since " * 2000,
        "the end of " * 2000,
        "from 6 to " * 2000,
    ],
    ids=lambda text: text[:16].strip() or "blank lines",
)
def test_work_grows_with_the_text_and_no_faster(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in places looked at and rules tried, not in seconds."""
    assert work(text + text, monkeypatch) <= 2.2 * work(text, monkeypatch) + 50


@pytest.mark.parametrize(
    "text",
    ["9 December 2014, " * 500, "9/12/" * 800, "the day before " * 500, "since March 2012, " * 400, "In 1861, " * 500],
    ids=lambda text: text[:16].strip(),
)
def test_rules_are_asked_as_often_as_there_are_dates(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in rules asked and tenses looked for."""
    assert asked(text + text, monkeypatch) <= 2.2 * asked(text, monkeypatch) + 50


def asked(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    times = 0
    original, cue = meaning._seen_from, vars(Clause)["cue"].func

    def counted(*given: Any) -> object:
        nonlocal times
        times += 1
        return original(*given)

    def looked_for(clause: Clause) -> object:
        nonlocal times
        times += 1
        return cue(clause)

    with monkeypatch.context() as patch:
        patch.setattr(meaning, "_seen_from", counted)
        patch.setattr(Clause, "cue", property(looked_for))
        resolved(text, ONE_DAY)
    return times


def work(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    tried = 0

    def counted(rules: Matchers, classes: str, at: int, stop: int) -> object:
        nonlocal tried
        tried += len(rules)
        return matches(rules, classes, at, stop)

    reading = read(text)
    board = Board(engine()[0].alphabet.memo.string(reading.tokens))
    with monkeypatch.context() as patch:
        patch.setattr("tlx.dates.grammar.matches", counted)
        found = list(scan(engine()[0], board, reading))
    return tried + len(found)


@given(st.from_regex(r"\d[\d.,:/'’a-z-]{0,9}", fullmatch=True))
def test_every_number_has_a_class_character(word: str) -> None:
    """The list of example numbers must name every set of classes that numbers can have."""
    alphabet = engine()[0].alphabet
    classes = frozenset(name for name in alphabet.classes(word) if not name.startswith("="))
    assert not classes or classes in {
        frozenset(name for name in names if not name.startswith("=")) for names in alphabet.characters
    }


def test_a_paragraph_elsewhere_changes_nothing_in_news() -> None:
    alone = resolved("It was raised in October. He died last night.", When.at(2015, 1, 16))
    after = resolved("In 1998 they met.\n\nIt was raised in October. He died last night.", When.at(2015, 1, 16))
    assert [one.when for one in after][1:] == [one.when for one in alone]


LEANS_ON_THE_TEXT_BEFORE = {"previous", "story", "beside", "period"}
BY_ITSELF = {rule.name for rule in RULES if rule.takes.isdisjoint(LEANS_ON_THE_TEXT_BEFORE) and not rule.needs_date}
PARAGRAPHS = st.lists(WORDS.filter(lambda word: "\n" not in word), min_size=1, max_size=20).map(" ".join)


def meanings(text: str, start: int, end: int, day: int) -> list[tuple[int, str, When | None]]:
    """What is said from one place to another; the order of 9/12, which a whole text decides, is given."""
    reading = read(text)
    found = resolve(find(reading), reading, Dating(When.of_day(day), Basis.GIVEN), Mode.NEWS, day_first=True)
    inside = [one for one in found if start <= one.span.start < end]
    return [(one.span.start - start, one.reason.rule, one.when) for one in inside]


@settings(max_examples=200, deadline=None)
@given(PARAGRAPHS, PARAGRAPHS, DAYS)
def test_a_paragraph_that_follows_changes_nothing(text: str, other: str, day: int) -> None:
    assert meanings(f"{text}\n\n{other}", 0, len(text), day) == meanings(text, 0, len(text), day)


@settings(max_examples=200, deadline=None)
@given(PARAGRAPHS, PARAGRAPHS, DAYS)
def test_a_paragraph_before_changes_only_what_leans_on_a_date_told(text: str, other: str, day: int) -> None:
    start = len(other) + 2
    after = meanings(f"{other}\n\n{text}", start, start + len(text), day)
    alone = meanings(text, 0, len(text), day)
    assert [one for one in after if one[1] in BY_ITSELF] == [one for one in alone if one[1] in BY_ITSELF]


@pytest.mark.parametrize("year", [-500, 0, 1, 9999, 12_000])
@pytest.mark.parametrize("mode", Mode)
def test_no_year_is_too_far_for_any_example(year: int, mode: Mode) -> None:
    for rule in RULES:
        for words in rule.yes:
            for one in resolved(words, When.at(year, 6, 15), mode):
                assert one.when is None or edtf.read(edtf.write(one.when), one.when.part, one.when.sorts_at) == one.when
