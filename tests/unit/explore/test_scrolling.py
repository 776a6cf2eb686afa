"""Scrolling: the cursor is always seen, the year of the first line always said."""

from hypothesis import given
from hypothesis import strategies as st
from pyroaring import FrozenBitMap

from tlx.explore.layout import EventLine, Group, arrange
from tlx.explore.scrolling import at_same_line, first_top, in_view, is_pinned, window

LAYOUT = arrange(FrozenBitMap(range(9)), ((2005, 0), (2007, 1), (2014, 2), (2015, 6), (None, 8)), with_gaps=True)
"""2005 0 gap 2007 1 gap 2014 2 3 4 5 2015 6 7 None 8"""


def test_the_first_line_says_its_year() -> None:
    first, second, *_ = window(LAYOUT, LAYOUT.line_of(3), 4)
    assert (isinstance(first, Group) and first.name, second) == (2014, EventLine(4, 3))


def test_no_second_heading_stands_above_a_heading() -> None:
    assert window(LAYOUT, LAYOUT.line_of(1) + 1, 2)[0] == 6, "the gap before 2014 stays a gap"


def test_the_event_keeps_its_line_when_rows_around_it_go() -> None:
    hits = arrange(FrozenBitMap([0, 3, 4, 8]), ((2005, 0), (2007, 1), (2014, 2), (2015, 6), (None, 8)))
    assert at_same_line(hits, 4, 2, 4) == hits.line_of(4) - 2
    assert at_same_line(hits, 0, 3, 4) == 0, "as nearly as can be"


def test_a_list_opens_at_its_beginning_unless_the_event_is_further_on() -> None:
    assert [first_top(LAYOUT, event, 8) for event in (0, 1)] == [0, 0]
    assert first_top(LAYOUT, 5, 8) == LAYOUT.line_of(5) - 4


@given(st.integers(0, 8), st.integers(-5, 30), st.integers(3, 20))
def test_the_cursor_is_always_seen(cursor: int, top: int, height: int) -> None:
    found = in_view(LAYOUT, cursor, top, height)
    assert found + is_pinned(LAYOUT, found) <= LAYOUT.line_of(cursor) < found + height
    assert in_view(LAYOUT, cursor, found, height) == found
