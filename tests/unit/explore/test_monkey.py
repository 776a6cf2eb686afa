"""Commands at random, wherever one is: nothing breaks, the event is never lost, and escape always leads back."""

from __future__ import annotations

import harbour
import mill
import monkey
import pytest

from tlx.explore.commands import Mode, mode_of
from tlx.explore.effects import after
from tlx.explore.session import press, recorded, said
from tlx.explore.view import View, layout, opened
from tlx.index import Contents, Timeline, in_memory
from tlx.tui.drawing import Scroll, picture, scrolled
from tlx.tui.measures import frame

CASES = {"harbour": harbour.timeline(), "mill": in_memory(mill.contents()), "empty": in_memory(Contents("empty"))}
COUNT = 20_000 if monkey.IS_LONG else 1_500
SIZES = ((160, 48), (100, 30), (80, 24), (60, 16), (40, 10), (24, 6), (5, 2))


def sound(view: View, timeline: Timeline) -> None:
    """What always holds of a view."""
    assert view.hits <= view.base
    assert not view.rows or view.cursor in view.rows
    if view.rows:
        lines = layout(view, timeline)
        assert 0 <= lines.line_of(view.cursor) < lines.height
        assert 0 <= view.account < len(timeline.event(view.cursor).accounts)
    assert said(view, timeline).isprintable()


@pytest.mark.parametrize("seed", range(5 if monkey.IS_LONG else 1))
@pytest.mark.parametrize("case", CASES)
def test_commands_at_random(case: str, seed: int) -> None:
    timeline = CASES[case]
    view, scroll, choose = opened(timeline), Scroll(), monkey.choices(seed)
    for number, (command, argument) in enumerate(monkey.commands(seed, COUNT)):
        result = command.run(view, timeline, argument)
        assert recorded(command.name, argument, view, timeline, result).endswith("\n")
        view = after(view, result)
        sound(view, timeline)
        if number % 25 == 0:
            shape = frame(*choose.choice(SIZES))
            scroll = scrolled(view, timeline, shape, scroll)
            view = picture(view, timeline, shape, scroll).view
    for _ in range(6):
        result = press(view, timeline, "escape")
        view = result if isinstance(result, View) else view
    assert (mode_of(view), view.query) == (Mode.LIST, "")
