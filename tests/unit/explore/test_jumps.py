"""Leaps of the cursor: to a typed date, over gaps, to what is disputed, told once or undated."""

from __future__ import annotations

import harbour
import pytest

from tlx.explore.dialogs import GoTo
from tlx.explore.jumps import gaps
from tlx.explore.session import replay
from tlx.explore.typed_dates import read
from tlx.explore.view import View, opened
from tlx.model import edtf

TIMELINE = harbour.timeline()


def after(*lines: str) -> View:
    return [view for _, view, _ in replay(opened(TIMELINE), TIMELINE, lines)][-1]


def at(view: View) -> str:
    return TIMELINE.rows([view.cursor])[0].headline[:20].strip()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2014", "2014"),
        ("201", "201X"),
        ("20", "20XX"),
        ("2", "[2000..2999]"),
        ("2014-", "2014"),
        ("2014-1", "[2014-10..2014-12]"),
        ("2014-10-0", "[2014-10-01..2014-10-09]"),
        ("2014-10-09", "2014-10-09"),
        ("2014-13", ""),
        ("oct 2014", "2014-10"),
        ("2014 October", "2014-10"),
        ("9 Dec 2014", "2014-12-09"),
        ("Dec 9, 2014", "2014-12-09"),
        ("9 dec", "2015-12-09"),
        ("may", "2015-05"),
        ("ma", ""),
        ("summer 2014", "2014-22"),
        ("31 feb 2014", ""),
        ("9 10 2014", ""),
        ("9/10/2014", ""),
        ("[2014..2016]", "[2014..2016]"),
        ("-0489", "-0489"),
        ("no date at all", ""),
        ("", ""),
    ],
)
def test_dates_as_people_type_them(typed: str, meant: str) -> None:
    found = read(typed, 2015)
    assert (edtf.write(found) if found else "") == meant


@pytest.mark.parametrize(
    ("typed", "headline", "message"),
    [
        ("2014-10", "Council puts off the", ""),
        ("20 jan 2015", "Fishermen from 伯明翰 s", ""),
        ("2010", "The council ought to", "no row is of 2010: this is 2014"),
        ("1066", "Harbour wall of Port", "no row is of 1066: this is 1931"),
        ("2200", "New harbour wall to", "no row is of 2200: this is 2018"),
    ],
)
def test_the_cursor_goes_where_the_date_leads_and_says_when_nothing_is_there(
    typed: str, headline: str, message: str
) -> None:
    there = after("go-to-date", f"type-here {typed}", "go")
    assert (at(there), there.message, there.dialog) == (headline, message, None)


def test_while_a_date_is_typed_the_cursor_goes_along_and_escape_leads_back() -> None:
    assert at(after("to-row 2", "go-to-date", "type-here 2015")) == "Harbour wall fails,"
    assert at(after("to-row 2", "go-to-date", "type-here 2015", "erase-all-here")) == "The council ought to"
    assert at(after("to-row 2", "go-to-date", "type-here 2015", "key escape")) == "The council ought to"
    nowhere = after("to-row 2", "go-to-date", "type-here xyz", "go")
    assert isinstance(nowhere.dialog, GoTo)


def test_a_date_under_a_fold_is_unfolded() -> None:
    there = after("to-row 6", "fold", "first", "go-to-date", "type-here 19 jan 2015", "go")
    assert 2015 not in there.folded


@pytest.mark.parametrize(
    ("lines", "headline", "message"),
    [
        (("next-conflict",), "Last inspection of t", ""),
        (("next-conflict", "next-conflict"), "Last inspection of t", "from the first again that is disputed"),
        (("last", "previous-conflict"), "Last inspection of t", ""),
        (("next-undated",), "Albion Mutual pays n", ""),
        (("to-row 3", "next-single-source"), "Mei Tanaka warns of", ""),
        (("first", "previous-single-source"), "Fifty years with few", "from the last again that is told by one source"),
    ],
)
def test_to_the_next_of_a_kind(lines: tuple[str, ...], headline: str, message: str) -> None:
    there = after("everything", *lines)
    assert at(there) == headline
    assert there.message.startswith(message)
    assert bool(there.message) == bool(message)


def test_where_there_is_none_the_cursor_stays_and_it_is_said() -> None:
    there = after("to-row 8", "search calder -2014", "keep", "next-conflict")
    assert there.message == "none of these rows is disputed"


def test_an_undated_event_under_its_fold_is_shown() -> None:
    assert None not in after("next-undated").folded


def test_over_gaps_and_how_long_they_are() -> None:
    there = after("next-gap")
    assert (at(there), there.message) == ("Great storm damages", "before this, 46 years without a row")
    assert after("next-gap", "next-gap").message == "before this, 35 years without a row"
    assert after("last", "previous-gap").message == "before this, 1 year without a row"
    assert after("last", "next-gap").message == "from the first gap again: before this, 46 years without a row"
    assert after("order", "next-gap").message == "gaps are there only in date order: s"


def test_within_neighbouring_years_a_gap_is_of_months() -> None:
    found = gaps(after("search 2014..2015", "keep"), TIMELINE)
    assert {gap.unit for gap in found} == {"month"}
    assert all(gap.number > 0 for gap in found)
