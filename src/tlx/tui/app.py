"""The Textual app: it holds one view, turns keys into commands, and shows the picture of what comes of them.

It owns the keys itself and has no input widget: a key typed ahead can neither be lost nor become a
command, because the view knows at once that text is being typed.
"""

from __future__ import annotations

import asyncio
import gc
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, Final

from textual import events
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.driver import Driver
from textual.geometry import Region, Size
from textual.screen import Screen
from textual.timer import Timer

from tlx.explore import forms
from tlx.explore.carrying import carried
from tlx.explore.commands import BY_NAME, Command, command_for, pasted
from tlx.explore.dialogs import FORMATS, ExportForm
from tlx.explore.effects import Copy, Decide, Effect, Export, Interrupt, Open, Quit, Redraw, TakeBack
from tlx.explore.keys import OF_BROWSERS
from tlx.explore.layout import EventLine, Group
from tlx.explore.safe import safe
from tlx.explore.scrolling import window
from tlx.explore.view import View, told
from tlx.index import Timeline
from tlx.tui import exporting, marking
from tlx.tui.canvas import Canvas, Ground
from tlx.tui.deciding import Decisions, TimelineMade, pause_for
from tlx.tui.drawing import OVER, Picture, Scroll, picture, scrolled, title
from tlx.tui.marking import Marked
from tlx.tui.measures import Box, frame
from tlx.tui.painting import Painter
from tlx.tui.pressed import keys_of
from tlx.tui.setting import Setting

INTERRUPTED: Final = 130
SIGNALS: Final = {name: 128 + int(getattr(signal, name)) for name in ("SIGHUP", "SIGTERM") if hasattr(signal, name)}
"""What ends the app in order, with the exit code that tells which signal it was."""
FIRST_SIZES: Final = 2
SELDOM: Final = (2_000, 20, 1_000)
"""How often garbage is looked for. What lives long is rarely garbage, and a look at all of it takes as long as a frame:
at Python's own pace every thirtieth key waited 12 to 18 ms for one."""
PAGES: Final = frozenset({"page-down", "page-up", "page-on", "page-back", "scroll-on", "scroll-back"})
"""Commands whose argument is how many lines a page has."""
WHEEL: Final = {
    "list": ("down", "up"),
    "lanes": ("next-lane", "previous-lane"),
    "detail": ("line-on", "line-back"),
    "source": ("line-on", "line-back"),
    "people": ("next-person", "previous-person"),
    OVER: ("dialog-down", "dialog-up"),
}
"""What the wheel does over each pane, down and up."""


class TlxApp(App[int]):
    """The explorer of one timeline. Its return value is the exit code."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, timeline: Timeline, setting: Setting) -> None:
        """Begin as the setting says."""
        look, self._setting = setting.look, setting
        super().__init__(ansi_color=look.is_native or None)
        self.view = setting.begin(timeline)
        self.timeline = timeline
        self._look = look
        self._keys = replace(setting.keymap, is_ascii=look.is_ascii)
        self._where = exporting.directory(setting.current, setting.folders) if setting.current else Path()
        self.frame = frame(0, 0)
        self._scroll = Scroll()
        self._picture = Picture(self.view)
        self.painter = Painter(look)
        self._screen, self._column = Canvas(self.painter), Canvas(self.painter)
        self._is_due, self._resizes = False, 0
        self._marked: Marked | None = None
        self.decisions = Decisions(setting.desk, setting.make, self.post_message, self._soon)

    def get_driver_class(self) -> type[Driver]:
        """For a terminal one that writes no more than it needs."""
        found = super().get_driver_class()
        if found.__name__ != "LinuxDriver":
            return found
        from tlx.tui.terminal_driver import TerminalDriver

        return TerminalDriver

    def get_default_screen(self) -> Screen[object]:
        """One that knows when its size has changed."""
        return Ground(self._forget_frames)

    # -- showing ---------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """The canvas of the whole screen, and that of the column of reading over it."""
        yield self._screen
        yield self._column

    def on_mount(self) -> None:
        """The ground, and the name of the window."""
        self.title = title(self.timeline)
        if self.is_web:
            self._keys = replace(self._keys, taken=OF_BROWSERS)
        self.screen.styles.background = self._look.ground
        self._fit(self.size)
        self._heed_signals()
        self.call_after_refresh(self._after_first_paint)

    def on_unmount(self) -> None:
        """Leave nothing running."""
        self.decisions.leave()

    def _heed_signals(self) -> None:
        """Give the terminal back also when the program is told to end, or the terminal is closed."""
        with suppress(NotImplementedError):  # the event loop of Windows knows no signals
            for name, code in SIGNALS.items():
                asyncio.get_running_loop().add_signal_handler(getattr(signal, name), self.exit, code)

    def _after_first_paint(self) -> None:
        """What the first screen could do without: memory is tidied again, and the first search waits for no import."""
        if not gc.isenabled():
            gc.enable()
            gc.freeze()
            gc.set_threshold(*SELDOM)
        import tlx.explore.completing
        import tlx.explore.query
        import tlx.explore.query_light
        import tlx.tui.boxes
        import tlx.tui.offers  # noqa: F401 — loaded for later

    def on_resize(self, event: events.Resize) -> None:
        """Everything anew; the event under the cursor keeps its line as nearly as can be.

        Also when the size is what it was: between two looks at it the terminal may have had another, and lost what
        had no place there. But Textual says the first size twice.
        """
        self._forget_frames()
        self._resizes += 1
        if not self._fit(event.size) and self._resizes > FIRST_SIZES:
            self._redraw()

    def _fit(self, size: Size) -> bool:
        """Draw for a size; false where it is what it was."""
        found = frame(size.width, size.height)
        if found == self.frame:
            return False
        self.frame = found
        self._scroll = scrolled(self.view, self.timeline, self.frame, self._scroll)
        self.draw()
        return True

    def _show(self, view: View) -> None:
        """Take a view, and draw it when the keys that have come meanwhile have been taken too."""
        self.view = view
        self._scroll = scrolled(view, self.timeline, self.frame, self._scroll)
        if not self._is_due:
            self._is_due = True
            self.call_later(self.draw)

    def draw(self) -> None:
        """Put the picture of the view on the canvas."""
        self._is_due = False
        if not self.frame.width:
            return
        drawn = self.picture()
        self._picture, self.view = drawn, drawn.view
        if drawn.lanes:
            self._scroll = replace(self._scroll, lane=drawn.lanes.top)
        changed = self.painter.paint(self._with_marked(drawn))
        self._screen.place(Box(0, 0, self.frame.width, self.frame.height))
        self._column.place(self.frame.detail)
        outside = changed and [region for region in changed if not self._is_in_column(region)]
        self._screen.repaint(changed if self.view.dialog else outside)
        self._column.repaint(changed)

    def _with_marked(self, drawn: Picture) -> Picture:
        """The picture with the text lit that is marked with the mouse."""
        mark = self._marked
        if mark is None or mark.pane not in drawn.panes:
            return drawn
        box, lines = drawn.panes[mark.pane]
        return replace(drawn, panes={**drawn.panes, mark.pane: (box, marking.lit(lines, mark, box.width))})

    def _is_in_column(self, region: Region) -> bool:
        column = self.frame.detail
        return column is not None and region.x >= column.x and column.y <= region.y < column.y + column.height

    def picture(self) -> Picture:
        """The screen of the view."""
        return picture(self.view, self.timeline, self.frame, self._scroll, prospect=self._prospect(), keymap=self._keys)

    def take(self, timeline: Timeline, view: View) -> None:
        """Show another timeline."""
        self.timeline, self._scroll = timeline, Scroll()
        self._show(view)

    def _prospect(self) -> exporting.Prospect | None:
        form = self.view.dialog
        if not isinstance(form, ExportForm):
            return None
        rows = forms.rows_of(self.view, self.timeline, form)
        lines = exporting.preview(self.timeline, Export("", FORMATS[form.format][0], rows, self.view.answered))
        return exporting.Prospect(lines, str(exporting.target(form.name, self._where).absolute().parent))

    # -- keys and mouse --------------------------------------------------------------------------

    async def on_event(self, event: events.Event) -> None:
        """Keys and pastes come here before any widget, and go no further."""
        if isinstance(event, events.Key | events.Paste | events.Resize | events.MouseScrollDown | events.MouseScrollUp):
            self._marked = None
        if isinstance(event, events.Key) and not event.is_forwarded:
            for key in keys_of(event):
                found = command_for(self.view, key, self._keys.keys)
                if found:
                    self.run_command(*found)
        elif isinstance(event, events.Paste) and not event.is_forwarded:
            self.run_command(*pasted(self.view, event.text))
        else:
            await super().on_event(event)

    def run_command(self, command: Command, argument: str = "") -> None:
        """Do a command, and carry out its effect if it has one."""
        argument = argument or self._page(command)
        result = command.run(self.view, self.timeline, argument)
        self._record(self.view, command.name, argument, result)
        if isinstance(result, View):
            self._show(result)
        else:
            self._carry_out(result)

    def _record(self, before: View, name: str, argument: str, result: View | Effect) -> None:
        if self._setting.record is None:
            return
        from tlx.explore.session import recorded

        self._setting.record(recorded(name, argument, before, self.timeline, result))

    def _record_as(self, *steps: tuple[str, str]) -> None:
        """A recording tells what came of something done outside by the steps that lead to the same."""
        view = self.view
        for name, argument in steps:
            result = BY_NAME[name].run(view, self.timeline, argument)
            self._record(view, name, argument, result)
            view = result if isinstance(result, View) else view

    def _page(self, command: Command) -> str:
        if command.name not in PAGES:
            return ""
        box = (self.frame.detail if self.view.reading else None) or self.frame.list
        lines = self.frame.height - 4 if self.view.reading else box.height - 2
        half = command.name.startswith("scroll")
        return str(max(1, min(lines, 10) // 2 if half and not self.view.reading else lines))

    def on_canvas_clicked(self, message: Canvas.Clicked) -> None:
        """A click goes to the event; a double click reads it; on a heading it folds the year."""
        lines = self._picture.layout
        if message.pane == OVER and self.view.searching and self.view.dialog is None:
            self.run_command(BY_NAME["complete"], str(message.line))
        if message.pane == "lanes":
            self._click_lane(message.line, message.column, message.chain)
        if message.pane != "list" or lines is None:
            return
        items = window(lines, self._scroll.top, self.frame.list.height)
        item = items[message.line] if message.line < len(items) else None
        if isinstance(item, EventLine):
            self.run_command(BY_NAME["to-row"], str(item.ordinal))
            if message.chain > 1:
                self.run_command(BY_NAME["read"])
        elif isinstance(item, Group):
            self.run_command(BY_NAME["to-row"], str(lines.ordinal(item.first)))
            self.run_command(BY_NAME["unfold" if item.is_folded else "fold"])

    def on_canvas_dragged(self, message: Canvas.Dragged) -> None:
        """Text that is marked is lit until the next key, and copied when the button is let go."""
        mark = self._marked = message.marked
        box, lines = self._picture.panes.get(mark.pane, (None, []))
        text = marking.text_of(lines, mark, box.width) if box and message.is_done else ""
        if text:
            self._copy(Copy(f"{text}\n", "what you marked"))
        else:
            self.draw()

    def _click_lane(self, line: int, column: int, chain: int) -> None:
        """A click goes to the event, a double click reads it."""
        lines = self._picture.lanes.lines if self._picture.lanes else ()
        targets = lines[line].targets if line < len(lines) else ()
        for target in targets:
            if target.first <= column < target.last:
                self.run_command(BY_NAME["to-row"], str(target.ordinal))
                if chain > 1:
                    self.run_command(BY_NAME["read"])

    def on_canvas_wheeled(self, message: Canvas.Wheeled) -> None:
        """The wheel moves what is under it."""
        names = WHEEL.get(message.pane)
        if names and not (self.view.dialog and message.pane != OVER):
            self.run_command(BY_NAME[names[message.lines < 0]], str(abs(message.lines)))

    # -- effects ---------------------------------------------------------------------------------

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Quit(code):
                self.exit(code)
            case Interrupt():
                self.exit(INTERRUPTED)
            case Redraw():
                self._redraw()
            case Copy():
                self._copy(effect)
            case Open():
                self._open(effect)
            case Export():
                self._export(effect)
            case Decide() | TakeBack():
                pause = pause_for(self.timeline.count)
                self._show(self.decisions.carry_out(effect, self.view, self._keys, pause))

    def _soon(self, seconds: float, what: Callable[[], None]) -> Timer:
        return self.set_timer(seconds, what)

    def on_timeline_made(self, message: TimelineMade) -> None:
        """Take the timeline with the decisions in it, under the same event; what was said of them stays."""
        outcome, said = self.decisions.ended(message.outcome), self.view.message
        if isinstance(outcome, Exception):
            self._show(replace(self.view, message=f"kept, and not shown yet: {safe(str(outcome))}"))
        elif outcome is not None:
            before = self.timeline
            self.take(outcome, replace(carried(self.view, before, outcome), message=said))
            before.close()

    def _forget_frames(self) -> None:
        """The terminal may show anything: all of it is to be written again."""
        frames = getattr(self._driver, "frames", None)
        if frames is not None:
            frames.forget()

    def _redraw(self) -> None:
        self._forget_frames()
        self.screen.refresh(repaint=True, layout=True)
        for canvas in (self._screen, self._column):
            canvas.repaint(None)

    def _copy(self, effect: Copy) -> None:
        from tlx.tui import clipboard

        write = self._driver.write if self._driver else str
        around = clipboard.Surroundings(self._setting.environment, sys.platform, shutil.which, write)
        said = clipboard.to_browser(effect, write) if self.is_web else clipboard.copy(effect, around)
        self._show(told(self.view, said))

    def _open(self, effect: Open) -> None:
        from tlx.tui import opening

        if self.is_web:
            self._show(told(self.view, opening.in_browser(effect, self._setting)))
            return
        self._show(told(self.view, opening.opened(effect, self._setting, self.suspend)))
        self._redraw()

    def _export(self, effect: Export) -> None:
        path = exporting.target(effect.name, self._where)
        try:
            count = exporting.write(effect, self.timeline, path)
        except FileExistsError:
            self._show(self._taken(effect.name, path))
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else error
            self._show(forms.refused(self.view, f"cannot write {path}: {why}"))
        else:
            self._record_as(("close", ""))
            wrote = f"wrote {count:,} event{'' if count == 1 else 's'} to {path.name}, in {path.resolve().parent}"
            self._show(told(self.view, f"{wrote}, on the machine that serves this page" if self.is_web else wrote))

    def _taken(self, name: str, path: Path) -> View:
        if path.is_dir():
            return forms.refused(self.view, f"{path} is a directory: the file needs a name of its own")
        other = exporting.free_name(name, self._where)
        self._record_as(("erase-all-here", ""), ("type-here", other))
        return forms.refused(self.view, f"{path.name} is there already: enter writes {other} instead", other)
