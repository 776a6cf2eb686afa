"""The dialog in which the user's word is typed: what it is now, what is typed, and how that is understood."""

from __future__ import annotations

from typing import Final

from tlx.explore import editing
from tlx.explore.dialogs import Editing
from tlx.explore.safe import safe
from tlx.tui.lines import Line, Piece, cut, line, wrap
from tlx.tui.scene import Scene

NOW: Final = "now   "
MOST: Final = 4
"""Lines of what is typed that are shown: its end."""


def body(scene: Scene, dialog: Editing, cells: int) -> list[Line]:
    """The lines of the dialog, the last of what is typed always in view."""
    shown = line((safe(dialog.typed), "title"), ("▏", "cursor"))
    typed = shown if dialog.typed else (*shown, Piece(editing.HINTS[dialog.kind], "quiet"))
    lines = [line(" ", *pieces) for pieces in wrap(typed, cells - 2)][-MOST:]
    is_wrong = bool(dialog.note)
    said = dialog.note or editing.meaning(scene.timeline, dialog)
    now = cut(safe(editing.was(scene.timeline, dialog)), cells - len(NOW) - 2)
    return [
        line((f" {NOW}", "quiet"), (now, "text")),
        line(("─" * cells, "rule")),
        *lines,
        line((f" {cut(safe(said), cells - 2)}", "trouble" if is_wrong else "time" if dialog.typed else "quiet")),
    ]
