"""How keys are written, and which of them the footer tells in each mode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from tlx.explore.commands import BY_NAME, KEYS, TYPING, Command, Keys, Mode

SIGNS: Final = {
    "enter": "↵",
    "escape": "esc",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "backspace": "⌫",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "f1": "F1",
    "f2": "F2",
}
"""Keys that are written otherwise than they are called; with ctrl or alt before them too."""

WORDS: Final = {
    **SIGNS,
    "enter": "enter",
    "up": "up",
    "down": "down",
    "left": "left",
    "right": "right",
    "backspace": "bksp",
}
"""The same in characters that each keyboard has."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """The commands with the keys that this user has for them, and how keys are written.

    ``taken`` are keys that never come here, because what shows the screen has them for itself.
    """

    commands: Mapping[str, Command] = field(default_factory=lambda: BY_NAME)
    keys: Keys = field(default_factory=lambda: KEYS)
    is_ascii: bool = False
    taken: frozenset[str] = frozenset()

    def sign(self, key: str) -> str:
        """How a key is written: "^p" for ctrl+p, "alt+←"."""
        *held, own = key.split("+") if len(key) > 1 else [key]
        written = (WORDS if self.is_ascii else SIGNS).get(own, own)
        return f"^{written}" if held == ["ctrl"] and len(own) == 1 else "+".join([*held, written])

    def keys_of(self, name: str, mode: Mode | None = None) -> tuple[str, ...]:
        """The keys of a command, in a mode or in any of its own."""
        command = self.commands[name]
        modes = [mode] if mode else [each for each in Mode if each in command.modes]
        own = (key for key in command.keys if any(self.keys[each].get(key) is command for each in modes))
        return tuple(key for key in own if key not in self.taken)

    def first(self, name: str, mode: Mode) -> str:
        """The key the footer tells: where letters are typed, the first that is none."""
        keys = self.keys_of(name, mode)
        fitting = [key for key in keys if not (mode in TYPING and len(key) == 1)]
        return self.sign(fitting[0]) if fitting else ""

    def footer(self, items: Footer, mode: Mode) -> list[tuple[str, str]]:
        """Keys and labels of a footer; what has no key is left out."""
        told = [(" ".join(filter(None, (self.first(name, mode) for name in names.split()))), it) for names, it in items]
        return [(keys, label) for keys, label in told if keys]

    def groups(self) -> dict[str, list[Command]]:
        """The commands of the help under their headings."""
        grouped: dict[str, list[Command]] = {}
        for command in self.commands.values():
            if command.group:
                grouped.setdefault(command.group, []).append(command)
        return grouped


Footer = tuple[tuple[str, str], ...]
"""Names of commands (several with spaces between), and what the footer says of them, from left to right."""


def _footer(*items: str) -> Footer:
    return tuple((names, label) for names, _, label in (item.partition(": ") for item in items))


FOOTERS: Final[dict[Mode, Footer]] = {
    Mode.LIST: _footer(
        "search: search", "read: read", "fold unfold: fold", "everything: all rows", "star: star", "export: export",
        "lanes: lanes", "next-pane: pane", "palette: commands", "help: help", "quit: quit",
    ),
    Mode.SOURCE: _footer(
        "read: read", "search-within: search in it", "help: help", "quit: quit",
        "previous-account next-account: other account", "next-pane: pane", "copy: copy with citation",
    ),
    Mode.PEOPLE: _footer(
        "only-person: only theirs", "help: help", "quit: quit", "add-person: theirs too",
        "previous-person next-person: choose", "previous-sort next-sort: organisations, places", "next-pane: pane",
        "back: back",
    ),
    Mode.LANES: _footer(
        "lanes: list", "help: help", "quit: quit", "read: read", "next-order: by person, by source, by place",
        "previous-here next-here: event", "previous-lane next-lane: lane", "zoom-in zoom-out: zoom",
        "search: search", "star: star",
    ),
    Mode.READING: _footer(
        "stop-reading: back", "help: help", "quit: quit", "next-told previous-told: next, previous event",
        "search-within: search in it",
        "previous-account next-account: other account", "copy: copy",
    ),
    Mode.SEARCH: _footer(
        "keep: keep", "leave: back", "complete: complete", "export: export", "help: help", "up down: move",
        "context-typing: in context",
    ),
    Mode.WITHIN: _footer(
        "keep-within: keep", "leave-within: back", "previous-find next-find: previous, next",
    ),
    Mode.HELP: _footer("close: back", "dialog-up dialog-down: scroll"),
    Mode.PALETTE: _footer("do: do it", "choose-previous choose-next: choose", "close: back"),
    Mode.PROBLEMS: _footer("close: back", "dialog-up dialog-down: scroll"),
    Mode.DATE: _footer("go: go there", "close: back"),
    Mode.EDIT: _footer("decide: keep it", "close: back"),
    Mode.EXPORT: _footer(
        "write: write it", "next-field: next field", "choose-left choose-right: choose", "close: back",
    ),
}  # fmt: skip
KEPT: Final = _footer(
    "next-hit previous-hit: next, previous hit", "context: in context", "search: search", "read: read",
    "undo-layer: clear", "back: back", "export: export", "help: help", "quit: quit",
)  # fmt: skip
"""The footer of the list while a search is kept."""
KEPT_IN_CONTEXT: Final = tuple((names, "only the hits" if names == "context" else label) for names, label in KEPT)
"""The same while the hits stand among the other rows."""
NO_HIT: Final = _footer("leave: back to where you were", "erase: shorten", "help: help")
"""The footer of a search that finds nothing."""
EMPTY: Final = _footer("problems: what was left out", "help: help", "quit: quit")
"""The footer of a timeline without an event."""
ALWAYS: Final = frozenset(("search", "read", "export", "help", "quit"))
"""What a footer makes room for at the cost of its blanks and of the place in the list."""


OF_BROWSERS: Final = frozenset(("ctrl+n", "ctrl+t", "ctrl+w"))
"""With these a browser opens and closes windows, whatever its page would do with them."""
KEYMAP: Final = Keymap()
"""The keys of the table."""
