"""What can be typed to narrow a timeline: what it finds, how it is said back, what is lit, what is wrong with it."""

from __future__ import annotations

import mill
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore.filters import FILTERS, Filter
from tlx.explore.query import DEEPEST, LONGEST, parse
from tlx.explore.query_light import lit
from tlx.index import in_memory

TIMELINE = in_memory(mill.contents())
EVERYTHING = list(range(13))


@pytest.mark.parametrize(
    ("typed", "expected", "note"),
    [
        ("", EVERYTHING, "nothing typed"),
        ("   ", EVERYTHING, "nothing but space"),
        ("…", EVERYTHING, "nothing that is a word"),
        ("burn", [6], "a word is a beginning"),
        ("fire mill", [4], "words are all there"),
        ("Söhne", [1], "folded"),
        ("two-me", [7], "words joined by a hyphen"),
        ('"hollin mill"', [0, 4], "a phrase"),
        ('"mill hollin"', [], "in its order"),
        ('"hollin mi', [0, 4], "quotes still open: the last word may go on"),
        ("“hollin mill”", [0, 4], "typographic quotes"),
        ("fire -hollin", [3, 6, 7, 8], "not"),
        ("-hollin -police", [1, 2, 3, 5, 6, 8, 9, 10, 11, 12], "only not"),
        ("--hollin", [0, 4], "not not"),
        ("dye OR reopen", [4, 10], "either"),
        ("mill (dye OR reopen)", [4, 10], "parentheses"),
        ("mill -(dye OR reopen)", [0, 1], "not in parentheses"),
        ("mill AND dye", [4], "AND may be written"),
        ("sold or", [], "a small or is a word"),
        ("person:luk", [4, 9, 12], "a person by the beginning of a name"),
        ('person:"anna łukasik"', [4, 9, 12], "by the whole name"),
        ("person:young", [7], "by another form of the name"),
        ('place:"ash"', [4, 9], "in quotes, but no such value: by its beginning"),
        ("org:hollin", [4], "an organisation"),
        ("source:herald", [4, 7, 9], "a publisher"),
        ("doc:old", [0, 1, 2, 7, 12], "a document by its path"),
        ("kind:plan", [10], "a kind"),
        ("KIND:st", [3, 9, 11], "a kind by its beginning, in any case"),
        ("basis:inferred -is:undated", [3, 8], "two filters"),
        ("precision:season", [10], "a precision"),
        ("is:disputed", [7], "sources that disagree"),
        ("is:merged", [4, 7], "more than one account"),
        ("1923", [1, 8], "a year: what may lie then"),
        ("2011", [8, 9], "a year: or has it in its text"),
        ("date:1923", [1, 8], "the year alone"),
        ('"2011"', [9], "the words alone"),
        ("2015-03-10", [3, 6], "a day"),
        ("2014-01..2014-12", [2, 8, 9], "a range"),
        ("..1923", [0, 1, 8], "without a beginning"),
        ("2016..", [6, 10], "without an end"),
        ("date:2014/2015-01", [2, 8, 9], "an EDTF interval"),
        ("date:[2014-01..2014-12]", [2, 8, 9], "an EDTF set"),
        ("after:2016 before:2017", [6, 10], "from 2016 on, before 2017 begins"),
        ("before:1923", [0, 8], "not the year itself"),
        ("re:invented", [], "no such filter: its words are sought"),
        ("Fire", [4, 6], "a capital: only where it is written so"),
        ("House", [], "not where it is written small"),
        ("Mi", [0, 1, 4, 10], "the beginning of a word with a capital"),
        ('"Hollin mill"', [0, 4], "in a phrase too"),
        ("/fire.*mill/", [4], "a regular expression, in any case"),
        ("/^fire/", [4, 6], "at the beginning of headline, quote or name"),
        ("/Fire (in|at)/", [4], "a capital counts here too"),
        (r"/\b18\d0s/", [0], "a kind of character, an edge of a word"),
        ("/lukasik/ kind:event", [4, 12], "folded, of what the index left"),
        ("mill -/dye|reopen/", [0, 1], "not"),
        ("dye OR /reopen/", [4, 10], "or"),
    ],
)  # fmt: skip
def test_a_query_finds(typed: str, expected: list[int], note: str) -> None:
    assert list(parse(typed).ordinals(TIMELINE)) == expected, note


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", "events"),
        ("attack", "events with a word beginning attack"),
        ('attack person:"Mark Hill" 2014..2015',
         "events · “attack…” · with Mark Hill · 2014 to 2015"),
        ("a b c", "events with words beginning a, b and c"),
        ('"last night" -police', "events · “last night” · without a word beginning police"),
        ("fire (a OR b)", "events · “fire…” · with a word beginning a or b"),
        ("(a b) OR kind:plan", "events with words beginning a and b or of kind plan"),
        ("x (a b OR kind:plan)", "events · “x…” · (with words beginning a and b or of kind plan)"),
        ("2014-10..", "events from Oct 2014 on"),
        ("date:2014-10", "events · Oct 2014"),
        ("date:2014-21", "events · spring 2014"),
        ("after:2014-10 before:2015", "events · from Oct 2014 on · before 2015"),
        ("2014", "events of 2014, or naming it"),
        ("-source:bbc is:undated", "events · not told by bbc… · undated"),
        ("-person:row", "events without row…"),
    ],
)  # fmt: skip
def test_a_query_is_said_back(typed: str, expected: str) -> None:
    assert parse(typed).said() == expected


@pytest.mark.parametrize(
    ("typed", "problem", "found"),
    [
        ("dye person:", "person: needs something after the colon, as in person:rowley", [4]),
        ('dye person:""', "person: needs something after the colon, as in person:rowley", [4]),
        ("dye kind:riot", "kind:riot means nothing: there is event, background, tally, statement, plan", [4]),
        ("dye is:odd", "is:odd means nothing: there is undated, disputed, single-source, merged, starred, edited", [4]),
        ("dye date:soon", "not a date tlx can read: 'soon' (try 2014, 2014-10, 2014-10-09 or 2014-10/2015-02)", [4]),
        ("dye 2015..2014", "2014 is before 2015", [4]),
        ("dye ..", "two dots need a date before or after them, as in 2014..2015", [4]),
        ("dye OR", "OR stands between two things", [4]),
        ("(dye", "a parenthesis is still open", [4]),
        ("dye)", "a parenthesis closes that was never opened", [4]),
        ("(" * (DEEPEST + 1) + "dye" + ")" * DEEPEST, f"more than {DEEPEST} parentheses inside one another", [4]),
        ("dye tag:", "tag: needs something after the colon, as in tag:bribery", [4]),
        ("dye /fi", "a regular expression ends with /, as in /arrest(s|ed)/", [4]),
        ("dye /fi(/", "a parenthesis is still open in /…/", [4]),
        ("dye /a/ /b/ /c/ /d/ /e/", "more than 4 regular expressions", [4]),
        ("dye" + " dye" * LONGEST, f"only the first {LONGEST:,} characters count", [4]),
    ],
)
def test_what_means_nothing_is_said_and_the_rest_counts(typed: str, problem: str, found: list[int]) -> None:
    query = parse(typed)
    assert (query.problem, list(query.ordinals(TIMELINE))) == (problem, found)


def test_an_unknown_filter_names_those_there_are() -> None:
    assert parse("persn:luk").problem == f"no filter is called persn: there are {': '.join(FILTERS)}:"


@pytest.mark.parametrize("row", FILTERS.values(), ids=FILTERS)
def test_every_filter_understands_its_own_example(row: Filter) -> None:
    assert parse(row.example).problem == ""


PIECES = st.sampled_from(
    (*'()":-“”', "OR", "AND", "..", "2014", "2014-13", " ", *(f"{name}:" for name in FILTERS), "mill", "伯明翰")
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_no_query_is_ever_refused(typed: str) -> None:
    query = parse(typed)
    assert query.ordinals(TIMELINE) <= TIMELINE.everything
    assert query.said(TIMELINE).startswith("events")
    lit("The mill — 伯明翰 2014", query.words)


@pytest.mark.parametrize(
    ("typed", "text", "expected", "note"),
    [
        ("attack", "Attacks, counterattack", ["Attacks"], "a word to its end, from its beginning"),
        ("lukasik", "Anna Łukasik said", ["Łukasik"], "folded"),
        ("strasse", "die Straße", ["Straße"], "one letter that folds to two"),
        ('"last night"', "last  night; at last nightly", ["last  night"], "a phrase, not longer"),
        ('"last ni', "last night", ["last night"], "a phrase still open"),
        ("counter-terr", "counter terrorism, terror", ["counter terrorism"], "joined words"),
        ("-mill kind:event", "mill event", [], "neither what must not be there nor a filter"),
        ("2014", "in 2014 and 20145", ["2014"], "a year as a whole"),
        ("伯明", "在伯明翰", ["伯明"], "Chinese, inside a run"),
        ("a an ant", "ant", ["ant"], "once, however often it was asked for"),
    ],
)
def test_what_is_lit(typed: str, text: str, expected: list[str], note: str) -> None:
    assert [span.of(text) for span in lit(text, parse(typed).words)] == expected, note
