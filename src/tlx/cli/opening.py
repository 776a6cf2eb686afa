"""From paths and a query on a command line to the rows a command is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tlx import build
from tlx.cli import narrate, screen, settings
from tlx.cli.asked import Asked
from tlx.cli.exits import Exit
from tlx.cli.options import ASCII, FRESH, NO_MOUSE, RECORD, REPLAY, THEME, WATCH, of_timeline
from tlx.cli.places import index_folder, logs, or_bundled
from tlx.explore import query
from tlx.explore.orders import DATE, ordered
from tlx.index import Ordinals, Timeline, is_packed, open_file
from tlx.model import Severity
from tlx.model.marks import CASE_FILE, EDITS_FILE

if TYPE_CHECKING:
    from tlx.mining import Crew


@dataclass(frozen=True, slots=True)
class Selection:
    """A timeline and the rows of it that a command is about."""

    timeline: Timeline
    ordinals: Ordinals
    query: str
    order: str = DATE

    @property
    def rows(self) -> Ordinals | tuple[int, ...]:
        """The rows one after the other, in the order that was asked for."""
        return ordered(self.timeline, self.order, self.ordinals)

    @property
    def ending(self) -> Exit:
        """How a command on these rows ends: some found, none found, or documents unread."""
        if unread(self.timeline):
            return Exit.UNREAD
        return Exit.OK if self.ordinals else Exit.NOTHING


def unread(timeline: Timeline) -> int:
    """How many documents of a format tlx knows could not be read."""
    errors = [problem for problem in timeline.problems if problem.severity is Severity.ERROR]
    return sum(not problem.path.endswith((CASE_FILE, EDITS_FILE)) for problem in errors)


def timeline(paths: tuple[Path, ...], *, no_cache: bool, crew: Callable[[], Crew | None] = build.processes) -> Timeline:
    """The timeline of the paths, or of the bundled documents, with what went wrong said on stderr."""
    places = or_bundled(paths)
    opened = open_file(places[0]) if is_packed(places) else _built(places, crew, no_cache=no_cache)
    narrate.problems(opened.problems)
    return opened


def _built(places: tuple[Path, ...], crew: Callable[[], Crew | None], *, no_cache: bool) -> Timeline:
    cache = None if no_cache else index_folder(places)
    with narrate.progress() as tell:
        return build.timeline(places, cache, tell, crew, settings.load(settings.path()).spacy, logs=logs())


def select(paths: tuple[Path, ...], words: str, *, everything: bool, no_cache: bool, order: str = DATE) -> Selection:
    """The rows of a timeline that a query asks for. A query tlx cannot read is a usage error."""
    asked = query.parse(words)
    _refuse(asked.problem, words)
    opened = timeline(paths, no_cache=no_cache)
    within = opened.everything if everything else opened.shown
    answer = asked.answer(opened)
    _refuse(answer.problem, words)
    return Selection(opened, within & answer.ordinals, words, order)


def _refuse(problem: str, words: str) -> None:
    if problem:
        raise click.UsageError(f"{problem} (in the query {words!r})")


@click.command(hidden=True)
@of_timeline
@THEME
@ASCII
@NO_MOUSE
@FRESH
@WATCH
@RECORD
@REPLAY
def open_timeline(paths: tuple[Path, ...], **asked: str | bool | Path | None) -> int:
    """Open the timeline on the screen, or print it as text where there is none."""
    given: dict[str, Any] = {name: value for name, value in asked.items() if value}
    return screen.show(paths, Asked(**given))
