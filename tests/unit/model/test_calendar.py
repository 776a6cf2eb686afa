"""Day numbers agree with ``datetime.date`` where that exists, and go on where it stops."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.model.calendar import add_months, civil, day_number, month_length, weekday


@given(st.dates())
def test_a_day_number_is_the_ordinal_of_datetime(day: date) -> None:
    number = day_number(day.year, day.month, day.day)

    assert number == day.toordinal()
    assert civil(number) == (day.year, day.month, day.day)
    assert weekday(number) == day.weekday()


@given(st.integers(-4_000_000, 8_000_000))
def test_civil_is_the_inverse_of_day_number_in_any_year(number: int) -> None:
    assert day_number(*civil(number)) == number


def test_the_day_before_year_1_is_in_1_bc() -> None:
    assert civil(0) == (0, 12, 31)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ((2014, 12), 1, (2015, 1)),
        ((2015, 1), -1, (2014, 12)),
        ((2014, 10), -22, (2012, 12)),
        ((2014, 10), 0, (2014, 10)),
    ],
)
def test_months_are_added_across_years(start: tuple[int, int], count: int, end: tuple[int, int]) -> None:
    assert add_months(*start, count) == end


@pytest.mark.parametrize(
    ("year", "days", "note"),
    [(2012, 29, "leap"), (2014, 28, "common"), (1900, 28, "century"), (2000, 29, "fourth century"), (-4, 29, "5 BC")],
)
def test_february_has_the_days_of_the_gregorian_calendar(year: int, days: int, note: str) -> None:
    assert month_length(year, 2) == days, note
