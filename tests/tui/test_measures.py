"""Where panes stand at each size: nothing overlaps, nothing falls off, and columns go whole."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.tui.measures import Box, frame

SIZES = [
    (160, 48, Box(0, 6, 98, 41), "three lines of strip, a blank one, the column of reading beside"),
    (100, 30, Box(0, 4, 100, 14), "two panes of eleven lines under the list"),
    (80, 24, Box(0, 2, 80, 13), "one pane of eight"),
    (60, 16, Box(0, 2, 60, 13), "the list alone"),
    (40, 10, Box(0, 1, 40, 8), "and no strip"),
]


@pytest.mark.parametrize(("width", "height", "expected", "note"), SIZES, ids=[f"{w}x{h}" for w, h, *_ in SIZES])
def test_the_list_at_each_size(width: int, height: int, expected: Box, note: str) -> None:
    assert frame(width, height).list == expected, note


def overlap(one: Box, other: Box) -> bool:
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    return not (beside or one.y + one.height <= other.y or other.y + other.height <= one.y)


@given(st.integers(24, 400), st.integers(6, 200))
def test_panes_lie_side_by_side_on_the_screen(width: int, height: int) -> None:
    made = frame(width, height)
    shown = (made.header, made.footer, made.list, made.strip, made.rule, made.detail, made.source, made.people)
    boxes = [box for box in shown if box is not None]
    assert not any(overlap(*pair) for pair in combinations(boxes, 2))
    assert all(box.x >= 0 and box.x + box.width <= width and box.y + box.height <= height for box in boxes)
    assert made.list.height >= 3
