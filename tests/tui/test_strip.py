"""The strip: ink as wide as what is known, at any number of years."""

import harbour
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore.density import Density
from tlx.index import Ordinals
from tlx.tui.lines import width
from tlx.tui.strip import Shown, _labelled, _lines, columns, scale, strip_lines
from tlx.tui.years import STEPS, rounded

TIMELINE = harbour.timeline()
ALL = TIMELINE.shown


def shown(hits: Ordinals = ALL, cursor: int | None = None) -> Shown:
    return Shown(TIMELINE, ALL, hits, None, cursor)


def words(lines: int, cells: int, what: Shown) -> list[str]:
    return ["".join(piece.text for piece in line).rstrip() for line in strip_lines(what, cells, lines)]


def test_a_year_known_only_as_a_year_is_a_line_over_all_of_it_and_no_peak_in_january() -> None:
    on = scale(range(1931, 2019), 88 * 12)
    year = columns(shown(), on)[on.first(2014) : on.first(2015)]
    assert [cell.line > 0 for cell in year] == [True] * 12
    assert year[0].all == 0


def test_bars_that_are_not_found_stay_and_the_scale_with_them() -> None:
    found = TIMELINE.facet("person", "Mei Tanaka")
    assert [column.all for column in columns(shown(found), scale(range(1931, 2019), 88))] == [
        column.all for column in columns(shown(), scale(range(1931, 2019), 88))
    ]


def test_where_one_is_has_its_mark_under_the_bar() -> None:
    on = scale(range(1931, 2019), 96)
    assert words(2, 100, shown(cursor=12))[1].index("▲") == 2 + on.at(2015, 1)


def test_a_decade_is_a_line_over_all_its_years() -> None:
    on = scale(range(1920, 1950), 30)
    cells = _lines(Density((), ((1930, 1),), ((1930, 10, 1),)), on)
    assert (sum(cells), [on.first(1930), on.first(1939)]) == (10, [cells.index(1), 29 - cells[::-1].index(1)])


@pytest.mark.parametrize(
    ("years", "room", "expected", "note"),
    [
        (range(2005, 2019), 154, [*range(2005, 2019)], "few years: all of them"),
        (range(1914, 2019), 154, [1914, *range(1920, 2016, 5)], "a century: the round ones"),
        (range(-397, 2010), 154, [-397, -199, *range(200, 1801, 200)], "as readers count: 200 BC is round"),
        (range(2014, 2015), 8, [2014], "one"),
    ],
)
def test_the_years_that_are_written(years: range, room: int, expected: list[int], note: str) -> None:
    assert _labelled(scale(years, room)) == expected, note


@given(st.integers(-3000, 2000), st.integers(1, 5000), st.sampled_from(STEPS))
def test_round_years_come_in_their_order(first: int, count: int, step: int) -> None:
    found = list(rounded(range(first, first + count), step))
    assert found == sorted(set(found))
    assert found[0] == first
    assert all((year if year > 0 else 1 - year) % step == 0 for year in found[1:])


def test_many_years_are_bars_between_the_first_and_the_last() -> None:
    assert words(1, 60, shown())[0].split()[0] == "1931"
    assert words(1, 60, shown())[0].endswith(" 2018")


def test_of_few_years_all_months_are_equally_wide_and_have_names() -> None:
    on = scale(range(2014, 2016), 156)
    assert [on.at(2015, month) - on.at(2015, month - 1) for month in range(2, 13)] == [6] * 11
    assert on.cells == 144


@given(st.integers(-500, 2000), st.integers(1, 3000), st.integers(3, 200))
def test_every_scale_fits_and_runs_forward(first: int, years: int, room: int) -> None:
    on = scale(range(first, first + years), room)
    assert 0 < on.cells <= room
    assert on.at(first, 1) == 0
    assert on.at(first + years - 1, 12) >= on.at(first + years // 2, 6)


@given(st.integers(20, 200), st.integers(1, 3), st.none() | st.integers(0, 16))
def test_the_strip_is_as_wide_as_its_room(cells: int, lines: int, cursor: int | None) -> None:
    drawn = strip_lines(shown(cursor=cursor), cells, lines)
    assert [width(line) for line in drawn] == [cells] * lines
