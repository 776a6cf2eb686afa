"""Dates in words, in the three lengths of a list, a sentence and a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.model import Edge, Point, Reason, When, edtf, say
from tlx.model.calendar import month_length

SHORT = [
    ("2005-07-07", "", "Thu 7 Jul", "a day drops its year: the heading says it"),
    ("2014", "", "2014", "anything coarser keeps it"),
    ("2014-22", "", "summer 2014", "a season"),
    ("2014-10", "", "Oct 2014", "a month"),
    ("[2015-01-05..2015-01-11]", "", "5–11 Jan", "what both ends share is said once"),
    ("[2014-01-01..2014-12-09]", "", "1 Jan–9 Dec", "a window within a year"),
    ("[2017-06-18..2017-06-19]", "night", "night 18–19 Jun", "a night runs into the next day"),
    ("2017-04-30", "night", "night 30 Apr", "over two months only its first day fits"),
    ("../2014-12-09", "", "by 9 Dec", "an end only"),
    ("2014-10~/2015-01-16", "", "~ Oct–16 Jan", "months without a year when less than a year apart"),
    ("2010-10-28/2016-03-16", "", "Oct ’10–Mar ’16", "more than a year apart: to the month, with years"),
    ("1910-10-28/1916-03-16", "", "1910–1916", "an apostrophe always means this century"),
    ("2014-12-18", "14:30", "18 Dec, 14:30", "a clock time before a weekday"),
    ("2014-12-08", "14:30", "Mon 8 Dec, 14:30", "both where there is room"),
    ("-0043-03-15", "", "Fri 15 Mar", "a day is a day in any year"),
    ("0044-03", "", "Mar 44", "a year of two digits is one"),
    ("-0043", "", "44 BC", "years before 1 are counted back"),
    ("2017-04-30~", "night", "~ night 30 Apr", "what is rough is never without its mark"),
]


@pytest.mark.parametrize(("date", "part", "expected", "note"), SHORT, ids=str)
def test_a_list_says(date: str, part: str, expected: str, note: str) -> None:
    assert str(say.short(edtf.read(date, part))) == expected, note


def test_what_looks_back_is_named_by_its_beginning() -> None:
    span = edtf.read("2005-07-07/2014-12-09", sorts_at=Edge.END)
    longer = edtf.read("2005-07-27/2014-12-09", sorts_at=Edge.END)
    assert str(say.short(span)) == "since 7 Jul 2005"
    assert str(say.short(longer)) == "from 27 Jul 2005", "“since” would be a cell too long"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2013-06~/2018", "~ since Jun 2013"),
        ("2003~/2015-01", "~ since 2003"),
        ("2005-07-07~/2014", "~ since Jul 2005"),
    ],
)
def test_what_looks_back_roughly_says_so(date: str, expected: str) -> None:
    assert str(say.short(edtf.read(date, sorts_at=Edge.END))) == expected


def test_an_order_without_headings_asks_for_the_year() -> None:
    assert str(say.short(When.at(2014, 12, 8), with_year=True)) == "Mon 8 Dec 2014"
    assert str(say.short(When.at(2014, 12, 18, "night"), with_year=True)) == "night 18 Dec ’14"


FULL = [
    ("2005-07-07", "", "Thursday 7 July 2005"),
    ("2014-12-09", "afternoon", "Tuesday 9 December 2014, afternoon"),
    ("2014-12-09", "14:30", "Tuesday 9 December 2014, 14:30"),
    ("[2017-06-18..2017-06-19]", "night", "the night of Sunday 18 to Monday 19 June 2017"),
    ("2017-04-30", "night", "the night of Sunday 30 April to Monday 1 May 2017"),
    ("2016-12-31", "night", "the night of Saturday 31 December 2016 to Sunday 1 January 2017"),
    ("[2014-01-01..2014-12-09]", "", "some day from 1 January to 9 December 2014"),
    ("[2015-01-05..2015-01-11]", "", "in the week of 5 to 11 January 2015"),
    ("[2014-10~..2015-01-16]", "", "some day from October 2014 to 16 January 2015, roughly"),
    ("[2014-02..2014-04]", "", "some time from February to April 2014"),
    ("2005-07-07/2014-12-09", "", "from 7 July 2005 to 9 December 2014"),
    ("2014-06/2015", "", "from June 2014 to 2015"),
    ("../2014-12-09", "", "by Tuesday 9 December 2014"),
    ("2017-03/..", "", "from March 2017 on"),
    ("2014-22", "", "summer 2014"),
    ("2014-33", "", "the first quarter of 2014"),
    ("199X", "", "the 1990s"),
    ("19XX", "", "the years 1900 to 1999"),
    ("-0043", "", "44 BC"),
    ("2014?", "", "2014, perhaps"),
]


@pytest.mark.parametrize(("date", "part", "expected"), FULL, ids=str)
def test_a_page_says(date: str, part: str, expected: str) -> None:
    assert say.full(edtf.read(date, part)) == expected


def test_no_date_is_said_so() -> None:
    assert (str(say.short(None)), say.long(None), say.full(None)) == ("no date",) * 3


@st.composite
def points(draw: st.DrawFn) -> Point:
    year = draw(st.integers(-999_999, 999_999))
    month = draw(st.none() | st.integers(1, 12) | st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]))
    day = draw(st.none() | st.integers(1, month_length(year, month))) if month and month <= 12 else None
    digits = draw(st.integers(0, 2)) if month is None and year >= 0 else 0
    return Point(year, month, day, digits, draw(st.booleans()), draw(st.booleans()))


@st.composite
def whens(draw: st.DrawFn) -> When:
    first, last = sorted(draw(st.tuples(points(), points())), key=lambda point: point.lo)
    part = draw(st.sampled_from(["", "morning", "night", "14:30", "14:30+01:00"]))
    makers = [
        lambda: When.on(first, part),
        lambda: When.between(first, last, part),
        lambda: When.lasting(first, last, draw(st.sampled_from(Edge))),
        lambda: When.before(last),
        lambda: When.after(first),
    ]
    try:
        return draw(st.sampled_from(makers))()
    except ValueError:  # a century may end after what begins later
        return When.on(first, part)


@given(whens(), st.booleans())
def test_no_short_date_is_longer_than_its_column(when: When, with_year: bool) -> None:
    assert 0 < len(str(say.short(when, with_year=with_year))) <= say.SHORT_WIDTH


@given(whens(), st.booleans())
def test_no_short_date_hides_that_it_is_rough(when: When, with_year: bool) -> None:
    assert not when.approx or "~" in str(say.short(when, with_year=with_year))


@given(whens())
def test_every_date_can_be_said_in_full(when: When) -> None:
    assert say.full(when).strip()


TEXT = edtf.read("2014-12-09")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (
            Reason("weekday", "on Monday", "the Monday before", edtf.read("2014-12-08"), TEXT, "given in tlx.toml"),
            "“on Monday” in a text dated Tue 9 Dec 2014 (given in tlx.toml) → the Monday before: Mon 8 Dec 2014",
        ),
        (
            Reason("year", "2007", "says the year itself", edtf.read("2007")),
            "“2007” → says the year itself: 2007",
        ),
        (
            Reason("weekday", "on Monday", "the text has no date, so this waits for one"),
            "“on Monday” → the text has no date, so this waits for one",
        ),
        (
            Reason(
                "document",
                "",
                "no time words; the date is that of the text, {reference}",
                TEXT,
                TEXT,
                "found in its line 1",
            ),
            "no time words; the date is that of the text, Tue 9 Dec 2014 (found in its line 1)",
        ),
    ],
)
def test_a_reason_is_one_plain_sentence(reason: Reason, said: str) -> None:
    assert say.reason(reason) == said
