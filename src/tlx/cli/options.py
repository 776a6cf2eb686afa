"""Options that several commands share, written once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from tlx.cli.settings import THEMES

Function = TypeVar("Function", bound=Callable[..., Any])
Decorator = Callable[[Function], Function]

PATHS: Final[Decorator[Any]] = click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
QUERY: Final[Decorator[Any]] = click.option(
    "-q", "--query", default="", metavar="QUERY", help='Only what matches, e.g. "person:rowley 2014..2015".'
)
ALL: Final[Decorator[Any]] = click.option("--all", "everything", is_flag=True, help="Also the less certain rows.")
NO_CACHE: Final[Decorator[Any]] = click.option("--no-cache", is_flag=True, help="Keep the index in memory only.")
OUTPUT: Final[Decorator[Any]] = click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file instead of stdout."
)
THEME: Final[Decorator[Any]] = click.option(
    "--theme", type=click.Choice(THEMES), help="How it looks; by itself what suits the terminal."
)
ASCII: Final[Decorator[Any]] = click.option("--ascii", "is_ascii", is_flag=True, help="Every sign in ASCII.")
NO_MOUSE: Final[Decorator[Any]] = click.option(
    "--no-mouse", is_flag=True, help="Leave the mouse to the terminal or the browser."
)
FRESH: Final[Decorator[Any]] = click.option("--fresh", is_flag=True, help="Not where you were last time.")
WATCH: Final[Decorator[Any]] = click.option("--watch", is_flag=True, help="Take in what changes while you read.")
RECORD: Final[Decorator[Any]] = click.option(
    "--record", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write each step to a new file."
)
REPLAY: Final[Decorator[Any]] = click.option(
    "--replay",
    type=click.Path(path_type=Path, exists=True),
    metavar="FILE",
    help="Play a session; in a pipe, check it.",
)
ORDER: Final[Decorator[Any]] = click.option(
    "--order", type=click.Choice(["date", "latest", "source", "edited"]), default="date", help="As s orders the screen."
)


def of_timeline(function: Function) -> Function:
    """The options of every command that works on a timeline: PATH, query, all rows, no cache."""
    for decorate in (NO_CACHE, ALL, QUERY, PATHS):
        function = decorate(function)
    return function
