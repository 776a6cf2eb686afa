"""The second view without a screen: which lanes there are, and how one goes about in them."""

from __future__ import annotations

import harbour
import mill
import pytest

from tlx.explore.commands import Mode, mode_of
from tlx.explore.lanes import chosen, lanes, lanes_of, nearest
from tlx.explore.session import replay
from tlx.explore.view import By, View, opened
from tlx.index import Contents, Ordinals, in_memory

TIMELINE = harbour.timeline()
MILL = in_memory(mill.contents())


def played(*lines: str) -> View:
    *_, (_, view, _) = replay(opened(TIMELINE), TIMELINE, lines)
    return view


def lane_at(view: View) -> str:
    found = lanes_of(view, TIMELINE)
    return found[chosen(view, found)].name


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (By.PERSON, [("Anna Łukasik", 2), ("John Cole", 1), ("John Cole", 1), ("nobody", 8)]),
        (By.PLACE, [("Ashby", 2), ("no place", 9)]),
    ],
)
def test_the_most_frequent_stands_first_and_what_is_in_no_lane_last(by: By, expected: list[tuple[str, int]]) -> None:
    assert [(lane.name, len(lane.rows)) for lane in lanes(MILL, MILL.everything, by)] == expected


@pytest.mark.parametrize("by", By)
def test_every_dated_event_is_in_a_lane_and_no_other(by: By) -> None:
    in_lanes = Ordinals().union(*(lane.rows for lane in lanes(MILL, MILL.everything, by)))
    assert in_lanes == Ordinals(range(MILL.dated))


def test_a_search_leaves_the_lanes_of_what_it_finds() -> None:
    assert {lane.name for lane in lanes_of(played("search tanaka", "keep", "lanes"), TIMELINE)} == {
        "Mei Tanaka",
        "Ruth Calder",
    }


def test_the_event_under_the_cursor_is_the_same_in_list_and_lanes() -> None:
    before = played("to-row 5")
    inside, after = played("to-row 5", "lanes"), played("to-row 5", "lanes", "lanes")
    assert (inside.cursor, after.cursor, mode_of(inside), mode_of(after)) == (5, 5, Mode.LANES, mode_of(before))


def test_tab_changes_what_the_lanes_are() -> None:
    assert [played("lanes", *["key tab"] * times).lanes for times in range(4)] == [*By, By.PERSON]
    assert played("lanes", "key shift+tab").lanes is By.PLACE


def test_left_and_right_stay_in_the_lane_and_down_goes_to_the_next_at_the_event_nearest_in_time() -> None:
    view = played("lanes", "key end", "key up", "key up")
    assert view.cursor in lanes_of(view, TIMELINE)[chosen(view, lanes_of(view, TIMELINE))].rows
    first = played("lanes", *["key up"] * 9)
    along = [played("lanes", *["key up"] * 9, *["key right"] * steps) for steps in range(3)]
    assert {lane_at(each) for each in along} == {lane_at(first)}
    assert sorted({each.cursor for each in along}) == [each.cursor for each in along]


def test_the_nearest_in_time_is_not_the_nearest_in_number() -> None:
    assert [nearest(TIMELINE, Ordinals([0, 6]), at) for at in (0, 1, 5)] == [
        0,
        0 if _years(0, 1) < _years(1, 6) else 6,
        6,
    ]


def _years(one: int, other: int) -> int:
    days = [row.when.sort_key[0] for row in TIMELINE.rows([one, other]) if row.when]
    return abs(days[0] - days[1])


def test_escape_leads_back_to_the_list_and_keeps_the_query() -> None:
    view = played("search calder", "keep", "lanes", "key escape")
    assert (view.lanes, view.query) == (None, "calder")


def test_zooming_ends_where_all_is_in_view() -> None:
    assert [played("lanes", *keys).zoom for keys in (["key +"] * 3, ["key +", "key -", "key -"], ["key ="] * 99)] == [
        3,
        0,
        12,
    ]


@pytest.mark.parametrize("key", "up down left right home end pagedown pageup tab + - enter space n".split())
def test_no_key_fails_where_there_is_nothing(key: str) -> None:
    empty = in_memory(Contents())
    *_, (_, view, _) = replay(opened(empty), empty, ["lanes", f"key {key}"])
    assert isinstance(view, View)
