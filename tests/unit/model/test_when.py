"""When: what a date means, how it is written as EDTF, and where it stands in a timeline."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.model import OPEN_HI, OPEN_LO, Edge, Point, Precision, Shape, When, edtf
from tlx.model.calendar import civil, day_number
from tlx.model.say import iso_day, long

POINTS = st.one_of(
    st.dates().map(lambda day: Point(day.year, day.month, day.day)),
    st.builds(
        Point, st.integers(-9999, 9999), st.one_of(st.none(), st.integers(1, 12), st.sampled_from([21, 24, 33, 41]))
    ),
    st.builds(lambda decade: Point(decade * 10, digits=1), st.integers(0, 999)),
    st.builds(lambda century: Point(century * 100, digits=2), st.integers(0, 99)),
    st.builds(Point, st.integers(-99_999, 99_999), masked=st.integers(0, 2)),
    st.builds(Point, st.integers(1, 9999), st.integers(1, 12), masked=st.integers(0, 1)),
)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision", "shape"),
    [
        ("2005-07-07", "2005-07-07", "2005-07-07", "day", "instant"),
        ("2014-10", "2014-10-01", "2014-10-31", "month", "instant"),
        ("2014", "2014-01-01", "2014-12-31", "year", "instant"),
        ("201X", "2010-01-01", "2019-12-31", "decade", "instant"),
        ("19XX", "1900-01-01", "1999-12-31", "century", "instant"),
        ("2014-22", "2014-06-01", "2014-08-31", "season", "instant"),
        ("2014-24", "2014-12-01", "2015-02-28", "season", "instant"),
        ("2014-33", "2014-01-01", "2014-03-31", "quarter", "instant"),
        ("2014-41", "2014-07-01", "2014-12-31", "half", "instant"),
        ("[2015-01-05..2015-01-11]", "2015-01-05", "2015-01-11", "week", "instant"),
        ("[2014-01-01..2014-12-09]", "2014-01-01", "2014-12-09", "range", "instant"),
        ("2014-11~/2014-12-25", "2014-11-01", "2014-12-25", "range", "extent"),
        ("../2014-12-09", None, "2014-12-09", "range", "before"),
        ("2017-03/..", "2017-03-01", None, "range", "after"),
        ("-0489-09", "-0489-09-01", "-0489-09-30", "month", "instant"),
        ("0000", "0000-01-01", "0000-12-31", "year", "instant"),
        ("2014-XX", "2014-01-01", "2014-12-31", "year", "instant"),
        ("2014-XX-XX", "2014-01-01", "2014-12-31", "year", "instant"),
        ("2014-12-XX?", "2014-12-01", "2014-12-31", "month", "instant"),
        ("2014-11/2014-12-XX", "2014-11-01", "2014-12-31", "range", "extent"),
        ("Y-17000", "-17000-01-01", "-17000-12-31", "year", "instant"),
        ("Y12345", "12345-01-01", "12345-12-31", "year", "instant"),
    ],
)
def test_edtf_is_read_and_written(text: str, first: str | None, last: str | None, precision: str, shape: str) -> None:
    when = edtf.read(text)

    assert (iso_day(when.lo), iso_day(when.hi)) == (first, last)
    assert (when.precision, when.shape) == (precision, shape)
    assert edtf.write(when) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2014-1X", "[2014-10..2014-12]"),
        ("2014-0X~", "[2014-01~..2014-09~]"),
        ("2014-02-2X", "[2014-02-20..2014-02-28]"),
        ("1XXX", "[1000..1999]"),
        ("-049X", "[-0499..-0490]"),
        ("2014-25", "2014-21"),
        ("2014-30", "[2014-12..2015-02]"),
        ("2014-37", "[2014-01..2014-04]"),
        ("[2014]", "2014"),
        ("[2014,2015]", "[2014..2015]"),
        ("[2014-12-09, 2014-12-10..2014-12-20]", "[2014-12-09..2014-12-20]"),
        ("[..2014]", "../2014"),
        ("[2014..]", "2014/.."),
        ("2014-1X/2015", "2014-10/2015"),
    ],
)
def test_what_is_one_unbroken_window_is_held_and_written_in_one_way(text: str, written: str) -> None:
    assert edtf.write(edtf.read(text)) == written
    assert edtf.read(written) == edtf.read(text)


@pytest.mark.parametrize(
    ("text", "first", "last", "said"),
    [("/2014", None, "2014-12-31", "…–2014"), ("2014-05/", "2014-05-01", None, "May 2014–…")],
)
def test_an_end_that_is_not_known_is_not_one_that_is_open(
    text: str, first: str | None, last: str | None, said: str
) -> None:
    when = edtf.read(text)

    assert (iso_day(when.lo), iso_day(when.hi), when.shape) == (first, last, Shape.EXTENT)
    assert (edtf.write(when), long(when)) == (text, said)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "try 2014"),
        ("Monday", "try 2014"),
        ("14-10-09", "try 2014"),
        ("2014-13", "no month 13"),
        ("2014-3X", "no month 30"),
        ("2014-02-30", "no day 30"),
        ("2014-02-3X", "no day 30"),
        ("2014-22-01", "no day 1"),
        ("2015/2014", "ends before it begins"),
        ("[2015..2014]", "ends before it begins"),
        ("../..", "try 2014"),
        ("[..]", "a date before or after"),
        ("/", "nothing is known of either end"),
        ("2014-XX-09", "gaps between the days"),
        ("2014-X1", "gaps between the days"),
        ("201X-10", "gaps between the days"),
        ("156X-12-25", "gaps between the days"),
        ("[2014,2016]", "gaps between its dates"),
        ("[2015,2014]", "gaps between its dates"),
        ("XXXX-12-25", "no year is known"),
        ("XXXX", "no year is known"),
        ("{2014,2015}", "give each its own"),
        ("2004-06~-11", "write it at the end"),
        ("?2004-06", "write it at the end"),
        ("1950S2", "write X for those"),
        ("Y-17E7", "no further than the year 999999"),
        ("Y170000002", "no further than the year 999999"),
        ("Y2014", "five or six figures"),
        ("-0000", "1 BC is 0000"),
        ("2014-12-09T10:00/2015", "not inside a range"),
        ("٢٠١٤", "try 2014"),
    ],
)
def test_what_cannot_be_held_is_refused_with_a_sentence(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        edtf.read(text)


@pytest.mark.parametrize(
    ("text", "part"),
    [("2014-12-09T14:30", "14:30"), ("2014-12-09T14:30:00Z", "14:30:00Z"), ("-0043-03-15T11:00+02:00", "11:00+02:00")],
)
def test_a_clock_time_is_read_into_the_part_and_written_on_demand(text: str, part: str) -> None:
    when = edtf.read(text)

    assert (when.part, when.precision) == (part, Precision.MINUTE)
    assert edtf.write_timed(when) == text
    assert edtf.write(when) == text.partition("T")[0], "the part travels beside the date"


def test_what_has_no_clock_time_is_written_as_it_is() -> None:
    assert edtf.write_timed(edtf.read("2014-12-09", "night")) == "2014-12-09"
    assert edtf.write_timed(edtf.read("2014")) == "2014"


@given(POINTS, POINTS, st.sampled_from(Shape), st.booleans(), st.booleans())
def test_edtf_to_when_to_edtf_is_the_identity(a: Point, b: Point, shape: Shape, approx: bool, uncertain: bool) -> None:
    first, last = sorted((a, b), key=lambda point: point.lo)
    if first.lo > last.hi:
        return
    made = {
        Shape.INSTANT: lambda: When.between(first, last),
        Shape.EXTENT: lambda: When.lasting(first, last),
        Shape.BEFORE: lambda: When.before(last),
        Shape.AFTER: lambda: When.after(first),
    }[shape]().qualified(approx=approx, uncertain=uncertain)

    assert edtf.read(edtf.write(made)) == made


@given(POINTS)
def test_a_date_lies_inside_its_own_window(point: Point) -> None:
    when = When.on(point)

    assert OPEN_LO < when.lo <= when.hi < OPEN_HI
    assert when.overlaps(when.lo, when.lo)
    assert not when.overlaps(when.hi + 1, when.hi + 400)


ANY_SHAPE = st.one_of(
    POINTS.map(When.on), POINTS.map(When.before), POINTS.map(When.after), POINTS.map(lambda p: When.lasting(p, p))
)


@given(ANY_SHAPE, ANY_SHAPE)
def test_either_of_two_dates_covers_both_and_can_be_written(one: When, other: When) -> None:
    if {one.shape, other.shape} == {Shape.BEFORE, Shape.AFTER}:
        with pytest.raises(ValueError, match="nothing is known"):
            one.or_(other)
        return

    cover = one.or_(other)

    assert (cover.lo, cover.hi) == (min(one.lo, other.lo), max(one.hi, other.hi))
    assert edtf.read(edtf.write(cover)) == cover
    assert cover.shape is other.or_(one).shape


@pytest.mark.parametrize(
    ("one", "other", "either"),
    [
        ("2014-05-03", "../2014-12-09", "../2014-12-09"),
        ("2014-05-03", "2014/..", "2014/.."),
        ("2014-05-03", "2014-05-06/2014-05-08", "[2014-05-03..2014-05-08]"),
        ("2014-05/2014-07", "2014-06/2014-09", "2014-05/2014-09"),
    ],
)
def test_what_is_of_two_shapes_lies_somewhere_in_the_window(one: str, other: str, either: str) -> None:
    assert edtf.write(edtf.read(one).or_(edtf.read(other))) == either


# The order of a timeline, as its reader expects it. "<" marks dates that look back: they stand at their end.
IN_ORDER = [
    ("2005-07-07", "", "a day"),
    ("2007", "", "a year stands before the months of it"),
    ("2014", "", "coarser first at equal start"),
    ("[2014-01-01..2014-12-09]", "", "then the range that begins with it"),
    ("2014-22", "", "the summer begins in June"),
    ("2014-10", "", ""),
    ("2014-11~/2014-12-25", "", "an extent stands where it begins"),
    ("2014-12-08", "", ""),
    ("2014-12-08", "night", "Monday before Monday night"),
    ("2014-12-09", "", ""),
    ("2014-12-09", "afternoon", ""),
    ("../2014-12-09", "", "“by 9 December” stands after the points of that day"),
    ("2005-07-07/2014-12-09", "<", "so does what has been counted since 2005, never as row two"),
    ("[2015-01-05..2015-01-11]", "", ""),
    ("[2015-01-15..2015-01-16]", "night", "a night stands in its first day"),
    ("2014-10~/2015-01-16", "<", "a vague stretch stands ahead of what is known of its last day"),
    ("2015-01-16", "", ""),
    ("2017-03/2018-06", "<", "up to some day of June 2018: ahead of June 2018"),
    ("2013-06~/2018-06", "<", "the longer of two looks back later"),
    ("2018-06", "", ""),
]


def test_a_timeline_is_ordered_as_its_reader_expects() -> None:
    dates = [
        edtf.read(text, "" if mark == "<" else mark, Edge.END if mark == "<" else Edge.START)
        for text, mark, _ in IN_ORDER
    ]
    backwards = list(reversed(dates))

    assert sorted(backwards, key=lambda when: when.sort_key) == dates


def test_a_part_of_day_is_finer_than_the_day() -> None:
    assert When.at(2014, 12, 9, part="afternoon").precision is Precision.PART
    assert When.at(2014, 12, 9, part="21:30").precision is Precision.MINUTE


def test_a_filter_asks_for_overlap_never_for_the_start() -> None:
    year = When.at(2014)

    assert year.overlaps(day_number(2014, 12, 30), day_number(2015, 6, 1))


@pytest.mark.parametrize("digits", [1, 2])
def test_before_year_0_there_is_no_decade_or_century_of_like_figures(digits: int) -> None:
    with pytest.raises(ValueError, match="before year 0"):
        Point(-600, digits=digits)


@given(st.integers(-800_000, 1_500_000), st.sampled_from(["", "night", "21:30"]))
def test_a_single_date_that_was_made_before_is_the_same_as_a_new_one(number: int, part: str) -> None:
    new = When.on(Point.of_day(number), part)

    assert When.of_day(number, part) == When.at(*civil(number), part) == new
    assert (new.lo, new.hi) == (number, number)
