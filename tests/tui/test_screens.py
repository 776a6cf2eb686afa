"""Whole screens, cell for cell: a change of look shows as a change of these files, which a reader can judge."""

from __future__ import annotations

import pytest
from screens import assert_golden, driven, picture, text

SIZES = [(160, 48), (100, 30), (80, 24), (60, 16)]
STATES = {
    "main": ("}", "}", "]", "]", "]"),
    "search": ("/", *"wall"),
    "context": ("/", *"calder", "enter", "t", "n"),
    "lanes": ("}", "}", "]", "]", "]", "L"),
    "complete": ("/", *"pe", "tab", "tab"),
    "reading": ("}", "}", "]", "]", "]", "enter"),
}
DIALOGS = {
    "help": ("?",),
    "help-typed": ("?", *"month"),
    "palette": (":", *"year"),
    "to-a-date": ("d", *"oct 2014"),
    "lanes-by-source": ("L", "tab", "+", "+"),
    "problems": ("!",),
    "no-hit": ("/", *"harbur"),
    "all-rows": ("a", "G"),
    "offers": ("/", *"wall person:"),
    "people": ("}", "}", "]", "3", "down"),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("state", STATES)
async def test_each_state_at_each_size(state: str, size: tuple[int, int]) -> None:
    async with driven(size, *STATES[state]) as (app, _):
        assert_golden(f"{state}-{size[0]}x{size[1]}.txt", text(app))


@pytest.mark.parametrize("state", DIALOGS)
async def test_what_lies_over_the_view(state: str) -> None:
    async with driven((100, 30), *DIALOGS[state]) as (app, _):
        assert_golden(f"{state}-100x30.txt", text(app))


@pytest.mark.parametrize(
    ("state", "look"),
    [("main", "ink"), ("context", "paper"), ("main", "mono"), ("main", "ansi"), ("context", "contrast")],
)
async def test_colours(state: str, look: str) -> None:
    async with driven((100, 30), *STATES[state], look=look) as (app, _):
        assert_golden(f"{state}-{look}-100x30.svg", picture(app))
