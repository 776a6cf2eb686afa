"""Regular expressions: the same answers as Python's own, work that grows with the text alone, and clear refusals."""

from __future__ import annotations

import re

import mill
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore import query_regex, regex
from tlx.explore.automaton import Automaton, TooMuchWork, Work
from tlx.explore.query import TOO_MUCH, parse
from tlx.explore.query_light import lit
from tlx.index import in_memory
from tlx.text import fold

PLENTY = 1_000_000


def automaton(typed: str) -> Automaton:
    return Automaton(regex.read(typed, fold))


SINGLE = st.sampled_from(("a", "b", ".", "[ab]", "[^a]", "[a-c]", r"\w", r"\W", r"\d", r"\b", "^", "$", r"[\d\s]"))
EXPRESSIONS = st.recursive(
    SINGLE,
    lambda inner: (
        st.tuples(inner, inner).map("".join)
        | st.tuples(inner, inner).map(lambda pair: f"(?:{pair[0]}|{pair[1]})")
        | st.tuples(inner, st.sampled_from(("*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}"))).map(
            lambda pair: f"({pair[0]}){pair[1]}"
        )
    ),
    max_leaves=8,
)


@given(EXPRESSIONS, st.text("abc1- ", max_size=8))
def test_it_finds_what_python_finds(typed: str, text: str) -> None:
    assert automaton(typed).is_in(text, Work(PLENTY)) == bool(re.search(typed, text, re.DOTALL))


@given(st.text())
def test_whatever_is_typed_is_read_or_refused_with_a_sentence(typed: str) -> None:
    try:
        spans, sentence = list(automaton(typed).spans("an arrest in 2014", Work(PLENTY))), ""
    except ValueError as refusal:
        spans, sentence = [], str(refusal)
    assert not spans or not sentence


@pytest.mark.parametrize("typed", ["(a+)+$", "(a|a)*c", "(a*)*c", "(.*)*x", "(a|aa)+$", "((a{0,9}){0,9}){0,9}x"])
def test_what_hangs_others_costs_a_little_for_each_character(typed: str) -> None:
    text = "a" * 20_000 + "b"
    work = Work(PLENTY)
    assert not automaton(typed).is_in(text, work)
    assert PLENTY - work.left < 10 * len(text)


def test_an_expression_that_needs_ever_new_states_stops_at_its_limit() -> None:
    text = "".join("ab"[number % 7 % 3 % 2] for number in range(100_000))
    with pytest.raises(TooMuchWork):
        list(automaton("(a|b)*a(a|b){90}x").spans(text, Work(10_000)))


@pytest.mark.parametrize(
    ("typed", "text", "expected", "note"),
    [
        ("/arrest(s|ed)/", "Arrested: two arrests", ["Arrested", "arrests"], "every place, folded"),
        ("/Arrest/", "Arrest, arrest", ["Arrest"], "capitals count where one is asked for"),
        ("/straße/", "die Straße, strasse", ["Straße", "strasse"], "a letter that folds to two"),
        ("/łuk/", "Anna Łukasik", ["Łuk"], "the offsets of the text itself"),
        ("/l.*?t/", "the last night, late", ["last night, lat"], "the longest: asking for less finds the same rows"),
        ("/x*/", "abc", [], "what may be nothing lights nothing"),
        ("/last night/", "last\nnight", ["last\nnight"], "a blank is any white space"),
    ],
)
def test_what_it_lights(typed: str, text: str, expected: list[str], note: str) -> None:
    assert [span.of(text) for span in lit(text, parse(typed).words)] == expected, note


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("(a", "a parenthesis is still open in /…/"),
        ("a)", "a parenthesis closes in /…/ that was never opened"),
        ("[a", "a bracket is still open in /…/"),
        ("*a", "nothing stands before a sign of repetition in /…/"),
        ("a{2,1}", "a count in /…/ goes from 0 to 100, the lesser first"),
        ("a{101}", "a count in /…/ goes from 0 to 100, the lesser first"),
        ("(((a{99}){99}){99})", "a regular expression with such counts is too long"),
        ("(?=a)", "/…/ knows no look-around and no named groups: only (…) and (?:…)"),
        (r"(a)\1", r"\1 means nothing in /…/: there are \d \w \s \b and their capitals"),
        ("a\\", "a backslash stands at the end of /…/"),
        ("(" * 30, "more than 20 groups inside one another in /…/"),
        ("a" * 201, "a regular expression has at most 200 characters"),
    ],
)
def test_what_it_refuses(typed: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=re.escape(sentence)):
        automaton(typed)


def test_where_too_much_is_left_it_asks_to_narrow_and_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    timeline = in_memory(mill.contents())
    monkeypatch.setattr(query_regex, "WORK", 5 * query_regex.AN_EVENT)
    assert parse("/mill/").answer(timeline) == (timeline.everything - timeline.everything, TOO_MUCH)
    assert list(parse("dye /mill/").ordinals(timeline)) == [4]
