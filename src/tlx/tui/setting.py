"""What the app is told of the world around it before it starts: it asks for none of it itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tlx.explore.keys import KEYMAP, Keymap
from tlx.explore.view import View, opened
from tlx.index import Timeline
from tlx.tui.background import Load
from tlx.tui.deciding import Desk
from tlx.tui.theme import LOOKS, Look


@dataclass(frozen=True, slots=True)
class Setting:
    """How the app looks and listens, the view it begins with, and where it is.

    ``current`` is the directory exports go to, and ``folders`` those of the case, which they keep out of unless
    the user types such a path. ``place_of`` is the file of a document; ``environment`` names the user's programs.
    ``record`` is given a line for each step, ``keep`` the last view when the user leaves. Decisions are kept at the
    ``desk``, and ``make`` makes the timeline with them; without these none can be kept.
    """

    look: Look = LOOKS["ink"]
    keymap: Keymap = KEYMAP
    begin: Callable[[Timeline], View] = opened
    current: Path | None = None
    folders: Sequence[Path] = ()
    has_mouse: bool = True
    place_of: Callable[[str], Path | None] = lambda _: None
    environment: Mapping[str, str] = field(default_factory=dict)
    record: Callable[[str], None] | None = None
    keep: Callable[[View, Timeline], None] = lambda *_: None
    desk: Desk | None = None
    make: Load | None = None
