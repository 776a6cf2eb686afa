"""One rectangle of drawn lines: only the lines that changed are sent to the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tlx.tui.lines import Drawn, fit
from tlx.tui.measures import Box
from tlx.tui.theme import Ground, Look, style

BLANK = Drawn()


class Pane(Widget):
    """Lines at a place. It knows nothing of what they mean; a click says which line it was."""

    DEFAULT_CSS = "Pane { position: absolute; }"

    class Clicked(Message):
        """A line was clicked, counted from 0; ``chain`` is 2 for a double click."""

        def __init__(self, pane: Pane, line: int, chain: int) -> None:
            """Say where."""
            super().__init__()
            self.pane, self.line, self.chain = pane, line, chain

    class Wheeled(Message):
        """The wheel was turned by so many lines, down is positive."""

        def __init__(self, pane: Pane, lines: int) -> None:
            """Say where."""
            super().__init__()
            self.pane, self.lines = pane, lines

    def __init__(self, look: Look, *, id: str) -> None:  # noqa: A002 — Textual calls it so
        """An empty pane that is not shown yet."""
        super().__init__(id=id)
        self.display = False
        self._look = look
        self._cells = 0
        self._is_faded = False
        self._drawn: list[Drawn] = []
        self._strips: list[Strip] = []

    def place(self, box: Box | None) -> None:
        """Stand here, or nowhere."""
        self.display = box is not None
        if box is None:
            return
        self.styles.offset = (box.x, box.y)
        self.styles.width, self.styles.height = box.width, box.height

    def show(self, drawn: Sequence[Drawn], cells: int, *, is_faded: bool = False) -> None:
        """Show these lines at this width."""
        if (cells, is_faded) != (self._cells, self._is_faded):
            self._drawn, self._cells, self._is_faded = [], cells, is_faded
        before, self._drawn = self._drawn, list(drawn)
        pairs = list(zip_longest(before, drawn, fillvalue=BLANK))
        changed = [at for at, (old, new) in enumerate(pairs) if old != new or not before]
        kept = self._strips
        self._strips = [
            kept[at] if at < len(before) and before[at] == line else self._strip(line) for at, line in enumerate(drawn)
        ]
        self.refresh(*(Region(0, at, cells, 1) for at in changed)) if before else self.refresh()

    def render_line(self, y: int) -> Strip:
        """A line as drawn before; what lies below is ground."""
        return self._strips[y] if y < len(self._strips) else self._strip(BLANK)

    def _strip(self, drawn: Drawn) -> Strip:
        ground: Ground = drawn.ground
        pieces = fit(drawn.line, self._cells)
        segments = [Segment(text, style(self._look, tone, ground, faded=self._is_faded)) for text, tone in pieces]
        return Strip(segments, self._cells)

    def on_click(self, event: events.Click) -> None:
        """Say which line."""
        self.post_message(self.Clicked(self, event.y, event.chain))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three lines on."""
        event.stop()
        self.post_message(self.Wheeled(self, 3))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three lines back."""
        event.stop()
        self.post_message(self.Wheeled(self, -3))
