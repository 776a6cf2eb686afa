"""The one widget: it shows a picture line by line, and sends only what changed to the terminal.

One widget and not one a pane: each costs 3 to 10 ms of the start, and none of them has a state of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tlx.tui.drawing import OVER, Picture
from tlx.tui.lines import Drawn, fit
from tlx.tui.measures import Box
from tlx.tui.theme import Look, style

BLANK = Drawn()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A pane as it was drawn: its place, its lines, and each of them as a strip."""

    box: Box
    lines: Sequence[Drawn]
    strips: Sequence[Strip]


class Canvas(Widget):
    """Lines at places. It knows nothing of what they mean; a click says which pane and line it was."""

    DEFAULT_CSS = "Canvas { width: 100%; height: 100%; }"

    class Clicked(Message):
        """A line of a pane was clicked, counted from 0; ``chain`` is 2 for a double click."""

        def __init__(self, pane: str, line: int, chain: int) -> None:
            """Say where."""
            super().__init__()
            self.pane, self.line, self.chain = pane, line, chain

    class Wheeled(Message):
        """The wheel was turned over a pane by so many lines, down is positive."""

        def __init__(self, pane: str, lines: int) -> None:
            """Say where."""
            super().__init__()
            self.pane, self.lines = pane, lines

    def __init__(self, look: Look) -> None:
        """An empty canvas."""
        super().__init__()
        self._look = look
        self._is_faded = False
        self._sheets: dict[str, Sheet] = {}

    def show(self, picture: Picture) -> None:
        """Show a picture; a pane that stands where it stood sends only its changed lines."""
        before, fade_changed = self._sheets, picture.is_faded != self._is_faded
        self._is_faded = picture.is_faded
        same_places = not fade_changed and _places(before) == {name: box for name, (box, _) in picture.panes.items()}
        self._sheets = {
            name: self._sheet(name, box, lines, before.get(name) if same_places else None)
            for name, (box, lines) in picture.panes.items()
        }
        if not same_places:
            self.refresh()
            return
        regions = [region for name, sheet in self._sheets.items() for region in _changed(before[name], sheet)]
        if regions:
            self.refresh(*regions)

    def _sheet(self, name: str, box: Box, lines: Sequence[Drawn], before: Sheet | None) -> Sheet:
        known = dict(zip(before.lines, before.strips, strict=True)) if before else {}
        faded = self._is_faded and name != OVER
        strips = [known.get(line) or self._strip(line, box.width, faded=faded) for line in lines[: box.height]]
        return Sheet(box, lines[: box.height], strips)

    def _strip(self, drawn: Drawn, cells: int, *, faded: bool) -> Strip:
        pieces = fit(drawn.line, cells)
        look, ground = self._look, drawn.ground
        return Strip([Segment(text, style(look, tone, ground, faded=faded)) for text, tone in pieces], cells)

    def render_line(self, y: int) -> Strip:
        """The strips of the panes that this line of the screen crosses, from left to right."""
        parts: list[Strip] = []
        at = 0
        for sheet in sorted(self._crossing(y), key=lambda sheet: sheet.box.x):
            parts += [self._blank(sheet.box.x - at), self._line_of(sheet, y)]
            at = sheet.box.x + sheet.box.width
        row = Strip.join([*parts, self._blank(self.size.width - at)])
        over = self._sheets.get(OVER)
        if over is None or not _crosses(over.box, y):
            return row
        end = over.box.x + over.box.width
        return Strip.join([row.crop(0, over.box.x), self._line_of(over, y), row.crop(end, self.size.width)])

    def _crossing(self, y: int) -> list[Sheet]:
        return [sheet for name, sheet in self._sheets.items() if name != OVER and _crosses(sheet.box, y)]

    def _line_of(self, sheet: Sheet, y: int) -> Strip:
        at = y - sheet.box.y
        return sheet.strips[at] if at < len(sheet.strips) else self._blank(sheet.box.width)

    def _blank(self, cells: int) -> Strip:
        # Never without a style: Textual's filter for NO_COLOR fails on a segment that has none.
        return self._strip(BLANK, max(0, cells), faded=self._is_faded)

    def _pane_at(self, x: int, y: int) -> tuple[str, int]:
        """The pane at a cell, the uppermost of several, and which of its lines it is."""
        holding = [
            (name, y - sheet.box.y)
            for name, sheet in self._sheets.items()
            if _crosses(sheet.box, y) and sheet.box.x <= x < sheet.box.x + sheet.box.width
        ]
        return holding[-1] if holding else ("", 0)

    def on_click(self, event: events.Click) -> None:
        """Say which line of which pane."""
        self.post_message(self.Clicked(*self._pane_at(event.x, event.y), event.chain))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three lines on."""
        event.stop()
        self.post_message(self.Wheeled(self._pane_at(event.x, event.y)[0], 3))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three lines back."""
        event.stop()
        self.post_message(self.Wheeled(self._pane_at(event.x, event.y)[0], -3))


def _places(sheets: dict[str, Sheet]) -> dict[str, Box]:
    return {name: sheet.box for name, sheet in sheets.items()}


def _crosses(box: Box, y: int) -> bool:
    return box.y <= y < box.y + box.height


def _changed(before: Sheet, after: Sheet) -> list[Region]:
    """The lines of a pane that differ."""
    box = after.box
    pairs = zip_longest(before.lines, after.lines)
    return [Region(box.x, box.y + at, box.width, 1) for at, (old, new) in enumerate(pairs) if old != new]
