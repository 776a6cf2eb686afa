"""The windows of dates beside those of the ``edtf`` package: two programs that read one standard."""

from __future__ import annotations

from math import inf
from time import struct_time

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from tlx.model import OPEN_HI, OPEN_LO, When, edtf
from tlx.model.calendar import civil

YEARS = st.integers(1, 9999).map("{:04d}".format)
BEFORE_CHRIST = st.integers(-9999, 0).map(lambda year: edtf.write(When.at(year)))
MONTHS = st.integers(1, 12).map("{:02d}".format)
DAYS = st.dates().map(str)
SUBYEARS = st.sampled_from([str(code) for code in range(21, 42) if code not in (24, 28, 30)])
"""Winters, and southern summers, are left out: for tlx they end in February, for the oracle on 31 December."""


def joined(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map("-".join)


DATES = st.one_of(YEARS, joined(YEARS, MONTHS), DAYS)
UNSPECIFIED = st.one_of(
    st.integers(0, 999).map("{:03d}X".format),
    st.integers(0, 99).map("{:02d}XX".format),
    st.integers(1, 9).map("{}XXX".format),
    st.integers(1, 99).map("-{:02d}XX".format),
    st.integers(1, 999).map("-{:03d}X".format),
    st.integers(0, 99).map("{:02d}XX-XX".format),
    YEARS.map("{}-XX".format),
    YEARS.map("{}-XX-XX".format),
    joined(YEARS, MONTHS).map("{}-XX".format),
)
LONG_YEARS = st.integers(10_000, 99_999).flatmap(lambda year: st.sampled_from([f"Y{year}", f"Y-{year}"]))
TIMES = st.builds("{}T{:02d}:{:02d}:00".format, DAYS, st.integers(0, 23), st.integers(0, 59))


def in_order(text: st.SearchStrategy[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(text, min_size=2, max_size=2).map(sorted)


def window(text: str) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    when = edtf.read(text)
    return civil(when.lo), civil(when.hi)


def oracle(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    parsed = parse_edtf(text)
    return day(parsed.lower_strict()), day(parsed.upper_strict())


def day(time: struct_time) -> tuple[int, ...]:
    return tuple(time)[:3]


@settings(max_examples=200)
@given(st.one_of(DATES, BEFORE_CHRIST, joined(YEARS, SUBYEARS), UNSPECIFIED, LONG_YEARS, TIMES))
def test_a_date_has_the_window_the_standard_gives_it(text: str) -> None:
    assert window(text) == oracle(text)


@given(in_order(st.one_of(YEARS)) | in_order(joined(YEARS, MONTHS)) | in_order(DAYS))
def test_an_interval_has_the_window_the_standard_gives_it(ends: list[str]) -> None:
    assert window("/".join(ends)) == oracle("/".join(ends))


@given(in_order(YEARS))
def test_one_of_a_set_has_the_window_the_standard_gives_it(ends: list[str]) -> None:
    if ends[0] != ends[1]:
        assert window("[" + "..".join(ends) + "]") == oracle("[" + "..".join(ends) + "]")


@given(st.integers(1, 9998).map(lambda year: f"[{year:04d},{year + 1:04d}]"))
def test_a_list_of_neighbours_has_the_window_the_standard_gives_it(text: str) -> None:
    assert window(text) == oracle(text)


@given(st.one_of(YEARS, joined(YEARS, MONTHS), DAYS), st.sampled_from(["../{}", "[..{}]", "{}/..", "[{}..]"]))
def test_an_open_end_is_open_and_the_other_where_the_standard_has_it(date: str, shape: str) -> None:
    when, parsed = edtf.read(shape.format(date)), parse_edtf(shape.format(date))
    assert when.lo == OPEN_LO if parsed.lower_strict() == -inf else civil(when.lo) == day(parsed.lower_strict())
    assert when.hi == OPEN_HI if parsed.upper_strict() == inf else civil(when.hi) == day(parsed.upper_strict())


@pytest.mark.parametrize("text", ["2014-24", "0044-24"])
def test_winter_is_december_to_february_and_the_oracle_stops_at_new_year(text: str) -> None:
    year = int(text[:4])
    assert oracle(text) == ((year, 12, 1), (year, 12, 31))
    assert window(text) == ((year, 12, 1), (year + 1, 2, 28))
