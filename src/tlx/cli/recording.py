"""Sessions on disk: recorded line by line as they happen, and played again without a screen as a check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tlx.cli.exits import Exit
from tlx.cli.narrate import say
from tlx.explore import session
from tlx.explore.safe import safe
from tlx.explore.view import View, opened, told

if TYPE_CHECKING:
    from tlx.index import Timeline


def recorder(file: Path) -> Callable[[str], None]:
    """What writes a line to a new file, at once: a session that ends in a crash is recorded up to it."""
    try:
        out = file.open("x", encoding="utf-8", buffering=1, newline="\n")
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {(error.strerror or str(error)).lower()}") from error
    out.write(f"{session.HEAD}: tlx --replay {file.name} plays it again\n")

    def record(line: str) -> None:
        out.write(line)

    return record


def lines_of(file: Path) -> list[str]:
    """The lines of a recording. Raises :class:`click.UsageError` for a file that is none."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeError) as error:
        raise click.UsageError(f"{file} cannot be read: {error}") from error
    if not lines or not lines[0].startswith(session.HEAD):
        raise click.UsageError(f"{file} is no session: one begins with {session.HEAD!r}")
    return lines


def check(timeline: Timeline, view: View, lines: Sequence[str]) -> int:
    """Play a session and print each step with what was in view; a step that led elsewhere says to what."""
    differing = 0
    for played in _played(timeline, view, lines):
        click.echo(f"{played.step:<{session.STEP}}{session.BAR}{played.said}")
        if played.differs:
            differing += 1
            say(f"line {played.number} led elsewhere: it was {safe(played.expected)}")
    say(f"{differing} steps led elsewhere" if differing else "every step led where it did")
    return Exit.NOTHING if differing else Exit.OK


def _played(timeline: Timeline, view: View, lines: Sequence[str]) -> list[session.Played]:
    try:
        return list(session.play(view, timeline, lines))
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def after(timeline: Timeline, view: View, lines: Sequence[str]) -> View:
    """The view a session leads to, with a word on it. Nothing outside is done: no file written, nothing copied."""
    played = _played(timeline, view, lines)
    differing = sum(each.differs for each in played)
    end = played[-1].view if played else opened(timeline)
    return told(end, f"played {len(played):,} steps" + (f", of which {differing:,} led elsewhere" if differing else ""))
