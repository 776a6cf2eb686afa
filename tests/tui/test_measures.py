"""Where panes stand at each size: nothing overlaps, nothing falls off, and columns go whole."""

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


@given(st.integers(24, 400), st.integers(6, 200))
def test_panes_lie_side_by_side_on_the_screen(width: int, height: int) -> None:
    made = frame(width, height)
    boxes = [made.header, made.footer, made.list, made.strip, made.rule, made.detail, made.source, made.people]
    taken = [
        (x, y)
        for box in boxes
        if box
        for x in range(box.x, box.x + box.width)
        for y in range(box.y, box.y + box.height)
    ]
    assert len(taken) == len(set(taken))
    assert all(0 <= x < width and 0 <= y < height for x, y in taken)
    assert made.list.height >= 3
