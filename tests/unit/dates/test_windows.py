"""A document date that is an interval covers every day in it: each example of a rule, under a table of windows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from tlx.dates import RULES, find, resolve
from tlx.dates.grammar import Found
from tlx.model import Basis, Dating, Mode, Span, When, edtf
from tlx.model.calendar import civil, weekday
from tlx.text import Reading, read

WINDOWS = [
    pytest.param("[2015-01-26..2015-02-01]", id="a week over the end of a month"),
    pytest.param("[2014-12-29..2015-01-04]", id="a week over new year"),
    pytest.param("[2016-02-27..2016-03-02]", id="a leap day"),
    pytest.param("2015-03", id="a month"),
    pytest.param("2015-06~", id="a month, about"),
    pytest.param("2015-34", id="a quarter"),
    pytest.param("2014-24", id="a winter"),
    pytest.param("2015", id="a year"),
    pytest.param("2013-06-15/2016-03-20", id="several years"),
]
OPEN = [
    pytest.param("2017-03/..", ["2017-03-01", "2018-11-15", "2020-02-29"], id="not before March 2017"),
    pytest.param("../2017", ["2010-12-25", "2016-01-01", "2017-12-31"], id="not after 2017"),
    pytest.param(None, ["1999-12-31", "2014-07-01", "2024-02-29"], id="not known at all"),
]
FINE = 31
"""Days: a longer window is looked into at the turn and in the middle of each month, and on a Monday."""


def leans(found: Found) -> bool:
    return bool(found.rule.asks) or any(map(leans, found.inner))


@cache
def relative() -> list[tuple[Reading, tuple[Found, ...]]]:
    """Every example in which something leans on the date of the text."""
    readings = [read(words) for rule in RULES for words in rule.yes]
    pairs = [(reading, find(reading)) for reading in readings]
    return [(reading, found) for reading, found in pairs if any(map(leans, found))]


def meanings(reading: Reading, found: tuple[Found, ...], date: When | None, mode: Mode) -> dict[Span, When | None]:
    return {one.span: one.when for one in resolve(found, reading, Dating(date, Basis.GIVEN), mode)}


def days_of(window: When) -> list[int]:
    every = range(window.lo, window.hi + 1)
    return [day for day in every if len(every) <= FINE or day in (window.lo, window.hi) or turns(day)]


def turns(day: int) -> bool:
    of_month = civil(day)[2]
    return of_month in (1, 15) or civil(day + 1)[2] == 1 or (weekday(day) == 0 and of_month < 8)


def uncovered(window: When, mode: Mode) -> Iterator[tuple[str, str, str, str]]:
    """What is said on some day of a window and not covered: the text, the words, the day, its meaning."""
    for reading, found in relative():
        wide = meanings(reading, found, window, mode)
        for day in days_of(window):
            for span, when in meanings(reading, found, When.of_day(day), mode).items():
                if when is not None and not covers(wide.get(span), when):
                    yield reading.text, span.of(reading.text), edtf.write(When.of_day(day)), edtf.write(when)


def covers(wide: When | None, exact: When) -> bool:
    return wide is not None and wide.lo <= exact.lo and exact.hi <= wide.hi


@pytest.mark.parametrize("text", WINDOWS)
def test_an_uncertain_date_of_a_text_covers_every_day_in_it(text: str) -> None:
    assert next(uncovered(edtf.read(text), Mode.NEWS), None) is None


@pytest.mark.parametrize("text", [*WINDOWS[:4], pytest.param("[2015-01-28..2015-02-03]", id="a week from a Wednesday")])
def test_so_it_does_in_a_story(text: str) -> None:
    assert next(uncovered(edtf.read(text), Mode.NARRATIVE), None) is None


@pytest.mark.parametrize(("text", "days"), OPEN)
def test_under_an_open_date_nothing_is_exact_that_hangs_on_the_day(text: str | None, days: list[str]) -> None:
    """It stays unresolved, or its window is open too."""
    date = edtf.read(text) if text else None
    for reading, found in relative():
        wide = meanings(reading, found, date, Mode.NEWS)
        for day in days:
            for span, when in meanings(reading, found, edtf.read(day), Mode.NEWS).items():
                known = wide.get(span)
                assert known is None or when is None or covers(known, when), (reading.text, day)
