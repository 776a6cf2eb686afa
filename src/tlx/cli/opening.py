"""From paths on a command line to a timeline, and the command that shows it on a screen."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import click
import platformdirs

from tlx import build, index
from tlx.cli import narrate
from tlx.cli.exits import Exit
from tlx.cli.options import ALL, NO_CACHE, PATHS, or_bundled
from tlx.index import Ordinals, Timeline
from tlx.model import Severity
from tlx.model.marks import CASE_FILE


@dataclass(frozen=True, slots=True)
class Selection:
    """A timeline and the rows of it that a command is about."""

    timeline: Timeline
    ordinals: Ordinals
    query: str

    @property
    def ending(self) -> Exit:
        """How a command on these rows ends: some found, none found, or documents unread."""
        if unread(self.timeline):
            return Exit.UNREAD
        return Exit.OK if self.ordinals else Exit.NOTHING


def unread(timeline: Timeline) -> int:
    """How many documents of a format tlx knows could not be read."""
    errors = [problem for problem in timeline.problems if problem.severity is Severity.ERROR]
    return sum(not problem.path.endswith(CASE_FILE) for problem in errors)


def index_folder(paths: tuple[Path, ...]) -> Path:
    """Where the index of these paths lies: under the user's cache directory, one folder for each set of paths."""
    key = hashlib.sha256("\0".join(str(path.resolve()) for path in paths).encode()).hexdigest()[:16]
    return platformdirs.user_cache_path("tlx", appauthor=False) / "index" / f"{paths[0].resolve().name}-{key}"


def timeline(paths: tuple[Path, ...], *, no_cache: bool) -> Timeline:
    """The timeline of the paths, or of the bundled documents, with what went wrong said on stderr."""
    places = or_bundled(paths)
    cache = None if no_cache else index_folder(places)
    with narrate.progress() as tell:
        opened = build.timeline(places, cache, tell)
    narrate.problems(opened.problems)
    return opened


def select(paths: tuple[Path, ...], words: str, *, everything: bool, no_cache: bool) -> Selection:
    """The rows of a timeline that a query asks for. A query tlx cannot read is a usage error."""
    from tlx.explore import query  # the app asks nothing before its first screen

    asked = query.parse(words)
    if asked.problem:
        raise click.UsageError(f"{asked.problem} (in the query {words!r})")
    opened = timeline(paths, no_cache=no_cache)
    within = opened.everything if everything else opened.shown
    return Selection(opened, within & asked.ordinals(opened), words)


@click.command(hidden=True)
@PATHS
@ALL
@NO_CACHE
def open_timeline(paths: tuple[Path, ...], *, everything: bool, no_cache: bool) -> int:
    """Open the timeline on the screen, or print it as text where there is none."""
    if not _has_screen():
        from tlx.cli.listing import print_list

        return print_list(select(paths, "", everything=everything, no_cache=no_cache))
    from tlx import tui

    places = or_bundled(paths)
    cache = None if no_cache else index_folder(places)

    def make(tell: build.Tell = lambda *_: None) -> Timeline:
        return build.timeline(places, cache, tell)

    # With an index the events are there as soon as a frame; without, the frame comes first and tells how far it is.
    has_index = cache is not None and index.current(cache) is not None
    name = " + ".join(place.resolve().name for place in places)
    return tui.run(make() if has_index else make, name=name, everything=everything, folders=places)


def _has_screen() -> bool:
    """Both ends are a terminal that can do more than print lines."""
    return sys.stdout.isatty() and sys.stdin.isatty() and os.environ.get("TERM", "") not in ("", "dumb")
