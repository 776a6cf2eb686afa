"""The lines of the list: headings, rows and gaps, over any choice of rows."""

from hypothesis import given
from hypothesis import strategies as st
from pyroaring import FrozenBitMap

from tlx.explore.layout import EventLine, Group, Layout, arrange, settle, step

YEARS = ((2005, 0), (2007, 1), (2014, 2), (2015, 5), (None, 7))
"""Events 0 | 1 | 2 3 4 | 5 6 | 7 8, the last two without a date."""
ALL = FrozenBitMap(range(9))


def drawn(layout: Layout) -> list[str]:
    """One word a line, as a reader would see it."""

    def word(line: int) -> str:
        item = layout.at(line)
        if isinstance(item, Group):
            return f"{'+' if item.is_folded else ''}{item.name}:{item.count}"
        return str(item.ordinal) if isinstance(item, EventLine) else f"gap {item}"

    return [word(line) for line in range(layout.height)]


def test_every_year_has_a_heading_and_every_gap_a_line() -> None:
    assert drawn(arrange(ALL, YEARS, with_gaps=True)) == [
        "2005:1", "0", "gap 1", "2007:1", "1", "gap 6", "2014:3", "2", "3", "4", "2015:2", "5", "6", "None:2", "7", "8",
    ]  # fmt: skip


def test_a_year_without_hits_has_no_heading() -> None:
    assert drawn(arrange(FrozenBitMap([0, 5]), YEARS)) == ["2005:1", "0", "2015:1", "5"]


def test_a_folded_year_is_one_line_and_one_stop() -> None:
    layout = arrange(ALL, YEARS, {2014, None})
    assert drawn(layout) == ["2005:1", "0", "2007:1", "1", "+2014:3", "2015:2", "5", "6", "+None:2"]
    assert [layout.at_stop(stop) for stop in range(6)] == [0, 1, 2, 5, 6, 7]
    assert layout.line_of(3) == 4, "an event under a fold is where its heading is"
    assert layout.stop_of(4) == 2


def test_nothing_is_a_layout_too() -> None:
    layout = arrange(FrozenBitMap(), YEARS)
    assert (layout.height, layout.at(0)) == (0, None)


def test_the_event_under_the_cursor_stays_or_the_next_one_later_takes_its_place() -> None:
    rows = FrozenBitMap([2, 5])
    assert [settle(rows, ordinal) for ordinal in (0, 2, 3, 5, 8)] == [2, 2, 5, 5, 5]
    assert settle(FrozenBitMap(), 3) == 3


def test_a_step_finds_the_neighbour_even_from_between() -> None:
    rows = FrozenBitMap([2, 5])
    assert [step(rows, at, 1) for at in (0, 2, 3, 5)] == [2, 5, 5, 5]
    assert [step(rows, at, -1) for at in (1, 2, 3, 5, 8)] == [2, 2, 2, 2, 5]


rows_and_folds = st.tuples(
    st.sets(st.integers(0, 8), min_size=1), st.sets(st.sampled_from([2005, 2007, 2014, 2015, None]))
)


@given(rows_and_folds, st.booleans())
def test_lines_and_events_agree(chosen: tuple[set[int], set[int | None]], with_gaps: bool) -> None:
    rows, folded = chosen
    layout = arrange(FrozenBitMap(rows), YEARS, folded, with_gaps=with_gaps)
    for line in range(layout.height):
        item = layout.at(line)
        if isinstance(item, EventLine):
            assert layout.line_of(item.ordinal) == line
    for stop in range(layout.stops[-1]):
        assert layout.stop_of(layout.at_stop(stop)) == stop
