"""The small list under a search: what the last thing typed can become, and the key that takes it."""

from __future__ import annotations

from tlx.explore.completing import Completion
from tlx.explore.safe import safe
from tlx.explore.searching import offers
from tlx.tui.lines import Line, fit, line, pad, spread, width
from tlx.tui.scene import Scene

WIDEST = 60


def offer_lines(scene: Scene, cells: int) -> list[Line]:
    """The offers, each a line of the same width; none where there is no room for names."""
    found = offers(scene.view, scene.timeline)
    ways = [(line(safe(offer.shown)), _amount(offer)) for offer in found]
    wanted = max((width(left) + width(right) + 6 for left, right in ways), default=0)
    room = min(wanted, WIDEST, cells)
    chosen = scene.view.searching.chosen if scene.view.searching else -1
    return [_line(*way, room, is_chosen=at == chosen) for at, way in enumerate(ways)] if room >= 16 else []


def _amount(offer: Completion) -> Line:
    """How many events, or what a filter is for."""
    return line((offer.help if offer.count is None else f"{offer.count:,}", "quiet"))


def _line(left: Line, right: Line, cells: int, *, is_chosen: bool) -> Line:
    mark = line(("▌ " if is_chosen else "  ", "cursor"))
    room = max(8, cells - width(right) - 5)
    text = "".join(piece.text for piece in left)
    return fit(
        spread((*mark, *line((pad(text, room), "title" if is_chosen else "text"))), (*right, *line(" ")), cells), cells
    )
