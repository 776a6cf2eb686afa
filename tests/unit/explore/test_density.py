"""The numbers behind the density strip and a person's little one."""

from __future__ import annotations

import anything
import mill
from hypothesis import given

from tlx.explore.density import density, span, spark
from tlx.index import Contents, in_memory

TIMELINE = in_memory(mill.contents())


def test_months_and_years_are_counted_apart() -> None:
    counted = density(TIMELINE, TIMELINE.everything)
    assert counted.months == (((2014, 5), 1), ((2015, 3), 4))
    assert counted.years == ((1890, 1), (1923, 1), (2015, 3), (2016, 1))


def test_what_is_known_only_by_its_year_is_never_drawn_in_january() -> None:
    assert density(TIMELINE, TIMELINE.facet("precision", "year")).bars(range(1923, 1924), 12) == (0,) * 12


def test_bars_put_months_into_the_cells_of_their_year() -> None:
    counted = density(TIMELINE, TIMELINE.everything)
    assert counted.bars(range(2014, 2016), 4) == (0, 1, 0, 0, 4, 0, 0, 0)
    assert counted.lines(range(2014, 2017)) == (0, 3, 1)


def test_the_span_runs_from_the_first_year_to_the_last() -> None:
    assert span(TIMELINE) == range(1890, 2017)
    assert span(in_memory(Contents())) == range(0)


def test_a_spark_has_a_cell_a_year_or_equal_parts() -> None:
    events = TIMELINE.facet("person", "anna łukasik")
    assert spark(TIMELINE, events, range(2013, 2017), 14) == (0, 0, 2, 0)
    assert spark(TIMELINE, TIMELINE.everything, span(TIMELINE), 2) == (2, 9)
    assert spark(TIMELINE, events, range(0), 14) == (0,)


@anything.law
@given(anything.contents())
def test_every_dated_event_is_counted_once(contents: Contents) -> None:
    timeline = in_memory(contents)
    counted = density(timeline, timeline.everything)
    assert sum(count for _, count in (*counted.months, *counted.years)) == timeline.dated
    assert sum(spark(timeline, timeline.everything, span(timeline), 5)) == timeline.dated
