"""A document in another program, the app put aside meanwhile; and a sentence on how that went."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from textual.app import SuspendNotSupported

from tlx.explore.effects import Open
from tlx.explore.safe import safe
from tlx.tui import programs
from tlx.tui.setting import Setting

NONE_NAMED: Final = {
    "pager": "there is no pager: name one in PAGER",
    "editor": "no editor is named: set EDITOR, then this key opens the file in it",
}


def opened(effect: Open, setting: Setting, suspend: Callable[[], AbstractContextManager[None]]) -> str:
    """Open a document, wait until the program ends, and say what was opened or why nothing was."""
    place = setting.place_of(effect.doc)
    if place is None:
        return f"{safe(effect.doc)} is not where it was read"
    try:
        words = programs.command(effect.kind, setting.environment)
    except ValueError as error:
        return f"the {effect.kind} you named cannot be read: {error}"
    if not words:
        return NONE_NAMED[effect.kind]
    try:
        with suspend():
            wrong = programs.run(programs.arguments(words, place, effect.line))
    except SuspendNotSupported:
        return "no other program can have this terminal"
    what = f"{safe(effect.doc)}:{effect.line} in {safe(Path(words[0]).name)}"
    return f"{what}: {wrong}" if wrong else f"back from {what}"


def in_browser(effect: Open, setting: Setting) -> str:
    """Say where a document stands: a page has no terminal that another program could have."""
    place = setting.place_of(effect.doc)
    where = f": {safe(str(place))}, line {effect.line}" if place else ""
    return f"no other program can be opened in a browser{where}"
