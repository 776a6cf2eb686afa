"""Handing text to a clipboard: to a tool of the machine one sits at, else to the terminal; and saying what was done.

A terminal takes text by the sequence OSC 52 and never answers whether it did, so that is never claimed.
"""

from __future__ import annotations

import base64
import subprocess
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from tlx.explore.effects import Copy
from tlx.explore.safe import safe

MOST: Final = 74_994
"""Bytes that OSC 52 may carry: 100,000 characters when encoded, which is where terminals and tmux end."""
PATIENCE: Final = 2.0
"""Seconds a tool is waited for."""
REMOTE: Final = ("SSH_TTY", "SSH_CONNECTION", "SSH_CLIENT")
"""Where one of these is set, a tool would fill the clipboard of a machine one does not sit at."""
CHUNK: Final = 240
"""Characters that GNU screen passes on at once."""


class Tool(NamedTuple):
    """A program that fills a clipboard, and what must be set for it; "" for nothing."""

    command: tuple[str, ...]
    needs: str


TOOLS: Final[Mapping[str, tuple[Tool, ...]]] = {
    "darwin": (Tool(("pbcopy",), ""),),
    "linux": (
        Tool(("wl-copy",), "WAYLAND_DISPLAY"),
        Tool(("xclip", "-selection", "clipboard"), "DISPLAY"),
        Tool(("xsel", "--clipboard", "--input"), "DISPLAY"),
    ),
}


class Surroundings(NamedTuple):
    """What decides how: the environment, the system, where programs are, and how the terminal is written to."""

    environment: Mapping[str, str]
    system: str
    which: Callable[[str], str | None]
    write: Callable[[str], object]


def copy(effect: Copy, around: Surroundings) -> str:
    """Hand the text on, made harmless, and say in one sentence what was done."""
    text = "\n".join(map(safe, effect.text.split("\n")))
    size = f"{len(text):,} characters"
    name = next((tool[0] for tool in _tools(around) if _fill(tool, text)), "")
    if name:
        return f"copied {effect.what} with {name} ({size})"
    number = len(text.encode("utf-8", "replace"))
    if number > MOST:
        return (
            f"{effect.what}: {number:,} bytes are too much for the terminal's clipboard (at most {MOST:,}): e exports"
        )
    for sequence in sequences(text, around.environment):
        around.write(sequence)
    through = next((f" through {name}" for key, name in THROUGH.items() if around.environment.get(key)), "")
    return f"sent {effect.what} to the terminal's clipboard{through} (OSC 52, {size}); not every terminal takes it"


def to_browser(effect: Copy, write: Callable[[str], object]) -> str:
    """Hand the text to the page that shows the screen, which asks its browser; there no size is too much."""
    text = "\n".join(map(safe, effect.text.split("\n")))
    for sequence in sequences(text, {}):
        write(sequence)
    return f"sent {effect.what} to the browser's clipboard ({len(text):,} characters); it may have to be allowed there"


def _tools(around: Surroundings) -> Iterator[tuple[str, ...]]:
    """The tools that fill the clipboard of the screen one looks at."""
    if any(around.environment.get(name) for name in REMOTE):
        return
    for tool in TOOLS.get(around.system, ()):
        if (not tool.needs or around.environment.get(tool.needs)) and around.which(tool.command[0]):
            yield tool.command


def _fill(command: tuple[str, ...], text: str) -> bool:
    quiet = subprocess.DEVNULL
    try:
        done = subprocess.run(  # noqa: S603 — a row of the table, no shell
            command,
            input=text.encode("utf-8", "replace"),
            stdout=quiet,
            stderr=quiet,
            timeout=PATIENCE,
            check=False,
            start_new_session=True,  # some stay, to hand the text on when it is pasted
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def sequences(text: str, environment: Mapping[str, str]) -> tuple[str, ...]:
    """What is written to the terminal; inside tmux both for tmux itself and for the terminal around it."""
    bare = f"\x1b]52;c;{base64.b64encode(text.encode('utf-8', 'replace')).decode('ascii')}\x07"
    if environment.get("TMUX"):
        doubled = bare.replace("\x1b", "\x1b\x1b")
        return bare, f"\x1bPtmux;{doubled}\x1b\\"
    if environment.get("STY"):
        return tuple(f"\x1bP{bare[at : at + CHUNK]}\x1b\\" for at in range(0, len(bare), CHUNK))
    return (bare,)


THROUGH: Final = {"TMUX": "tmux", "STY": "screen"}
"""What stands between tlx and the terminal."""
