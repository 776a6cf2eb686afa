"""Whatever hands may do, from fixed seeds: commands at random without a screen, keys at random through the app."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from typing import Final

from tlx.explore.commands import COMMANDS, KEYS, Command, Mode

IS_LONG: Final = bool(os.environ.get("TLX_MONKEY"))
"""Set by ``make monkey``; the suite runs a small share."""
TEXTS: Final = (
    "wall",
    "calder ",
    "person:",
    '"',
    "2014..",
    "/x(",
    "-",
    "zzz",
    "\x1b[31m",
    "伯明翰 🚒",
    "(",
    "is:dis",
    "a" * 400,
    " ",
)
NUMBERS: Final = ("", "", "1", "3", "40", "-2", "99999")
TYPED: Final = frozenset({"type", "type-here", "search"})
NUMBERED: Final = frozenset(
    {"down", "up", "page-down", "page-up", "to-row", "scroll-on", "scroll-back", "line-on", "line-back", "page-on",
     "page-back", "next-person", "previous-person", "dialog-down", "dialog-up"}
)  # fmt: skip
"""Commands whose argument is a number."""


def commands(seed: int, count: int) -> Iterator[tuple[Command, str]]:
    """So many commands with arguments, whether or not they fit where one is."""
    choose = random.Random(seed)  # noqa: S311 — the same each time
    for _ in range(count):
        command = choose.choice(COMMANDS)
        several = TEXTS if command.name in TYPED else NUMBERS if command.name in NUMBERED else ("",)
        yield command, choose.choice(several)


def keys(seed: int) -> Iterator[str]:
    """Keys without end: those of commands, letters, and some that are none."""
    choose = random.Random(seed)  # noqa: S311 — the same each time
    known = sorted({key for mode in Mode for key in KEYS[mode]} - {"ctrl+c", "q"})
    while True:
        yield choose.choice([*known, *"walrn -:(5é", "f7", "ctrl+space"])


def choices(seed: int) -> random.Random:
    """Other choices from the same seed."""
    return random.Random(seed + 1000)  # noqa: S311 — the same each time
