"""The widgets: a canvas for the whole screen, and one over its column of reading.

A canvas and not a widget for each pane: each costs 3 to 10 ms of the start, and none has a state of
its own. The second is there because Textual sends whole lines of a widget: a cursor key that changes
the column would send the list beside it too, 41 kB instead of 12.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from tlx.tui.marking import Cell, Marked
from tlx.tui.measures import Box
from tlx.tui.painting import Painter


class Ground(Screen[object]):
    """What the canvases lie on."""

    def __init__(self, resized: Callable[[], object]) -> None:
        """``resized`` is called before anything is drawn at a new size."""
        super().__init__(id="_default")
        self._resized = resized

    def on_resize(self) -> None:
        """What a terminal made of the old size nobody knows."""
        self._resized()


class Canvas(Widget):
    """A part of the screen. It knows nothing of what it shows; a click says which pane and line it was."""

    DEFAULT_CSS = "Canvas { position: absolute; }"
    ALLOW_SELECT = False

    class Clicked(Message):
        """A line of a pane was clicked, counted from 0, at a column of the screen.

        ``chain`` is 2 for a double click.
        """

        def __init__(self, pane: str, line: int, chain: int, column: int) -> None:
            """Say where."""
            super().__init__()
            self.pane, self.line, self.chain, self.column = pane, line, chain, column

    class Wheeled(Message):
        """The wheel was turned over a pane by so many lines, down is positive."""

        def __init__(self, pane: str, lines: int) -> None:
            """Say where."""
            super().__init__()
            self.pane, self.lines = pane, lines

    class Dragged(Message):
        """Text was marked with the mouse; ``is_done`` when the button was let go."""

        def __init__(self, marked: Marked, *, is_done: bool) -> None:
            """Say which."""
            super().__init__()
            self.marked, self.is_done = marked, is_done

    def __init__(self, painter: Painter) -> None:
        """Show what a painter paints."""
        super().__init__()
        self._pressed: tuple[str, Cell] | None = None
        self._marked: Marked | None = None
        self._painter = painter
        self._part = Box(0, 0, 0, 0)
        self._lines: dict[int, Strip] = {}

    def place(self, part: Box | None) -> None:
        """Show this part of the screen, or nothing."""
        self.display = part is not None
        if part is None or part == self._part:
            return
        self._part = part
        self.styles.offset = (part.x, part.y)
        self.styles.width, self.styles.height = part.width, part.height

    def repaint(self, changed: Sequence[Region] | None) -> None:
        """Send what changed of this part; all of it when nobody knows."""
        if changed is None:
            self._lines.clear()
            self.refresh()
            return
        own = Region(self._part.x, self._part.y, self._part.width, self._part.height)
        regions = [region.intersection(own).translate((-own.x, -own.y)) for region in changed if region.overlaps(own)]
        for region in regions:
            for y in region.line_range:
                self._lines.pop(y, None)
        if regions:
            self.refresh(*regions)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lines of this part, without what Textual does to them: a canvas has no border, and a look needs no filter.

        Its colours are of the kind that the terminal is to be told, and without colour it has none.
        """
        return [self._line(y).crop(crop.x, crop.right) for y in crop.line_range]

    def _line(self, y: int) -> Strip:
        if y not in self._lines:
            self._lines[y] = self.render_line(y)
        return self._lines[y]

    def render_line(self, y: int) -> Strip:
        """A line of this part."""
        end = self._part.x + self._part.width
        return self._painter.row(self._part.y + y, end).crop(self._part.x, end)

    def _pane_at(self, event: events.MouseEvent) -> tuple[str, int]:
        return self._painter.pane_at(self._part.x + event.x, self._part.y + event.y)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """From here text may be marked."""
        pane, at = self._pane_at(event)
        box = self._painter.box_of(pane)
        if event.button == 1 and box is not None:
            self._pressed, self._marked = (pane, Cell(at, self._part.x + event.x - box.x)), None
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Up to here, within the pane."""
        box = self._painter.box_of(self._pressed[0]) if self._pressed else None
        if self._pressed is None or box is None:
            return
        pane, anchor = self._pressed
        y, x = self._part.y + event.y - box.y, self._part.x + event.x - box.x
        head = Cell(min(max(0, y), box.height - 1), min(max(0, x), box.width - 1))
        if head != anchor or self._marked:
            self._marked = Marked(pane, anchor, head)
            self.post_message(self.Dragged(self._marked, is_done=False))

    def on_mouse_up(self, _: events.MouseUp) -> None:
        """What is marked now is meant."""
        self._pressed = None
        self.release_mouse()
        if self._marked:
            self.post_message(self.Dragged(self._marked, is_done=True))

    def on_click(self, event: events.Click) -> None:
        """Say which line of which pane. The end of marking text is no click."""
        if self._marked:
            self._marked = None
            return
        self.post_message(self.Clicked(*self._pane_at(event), event.chain, self._part.x + event.x))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three lines on."""
        event.stop()
        self.post_message(self.Wheeled(self._pane_at(event)[0], 3))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three lines back."""
        event.stop()
        self.post_message(self.Wheeled(self._pane_at(event)[0], -3))
