"""``tlx serve``: the app in a browser of this machine."""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import click

from tlx.cli import narrate, settings
from tlx.cli.exits import Exit
from tlx.cli.options import ASCII, FRESH, NO_MOUSE, THEME, WATCH, of_timeline
from tlx.cli.places import or_bundled
from tlx.cli.screen import refuse_to_watch_packed
from tlx.explore import query
from tlx.web import LOCALHOST, Colours, Service, is_loopback

LOOPBACK: Final = "127.0.0.1"
MISSING: Final = "tlx serve needs textual-serve, which is not installed: pip install 'tlx[web]'"
NOT_HERE: Final = """{host} would be open to other machines, without encryption. tlx serves this machine only.
From another one, go through ssh: ssh -L 8000:127.0.0.1:8000 THIS_MACHINE, with tlx serve --port 8000 here."""
ENVIRONMENT: Final[Mapping[str, str]] = {
    "TEXTUAL_DRIVER": "tlx.tui.browser_driver:BrowserDriver",
    "COLORTERM": "truecolor",
    "PYTHONIOENCODING": "utf-8",
}
"""What a page can show, whatever the terminal can that ``tlx serve`` was started in."""
FLAGS: Final = {
    "everything": "--all",
    "no_cache": "--no-cache",
    "is_ascii": "--ascii",
    "fresh": "--fresh",
    "watch": "--watch",
    "no_mouse": "--no-mouse",
}
"""How the command line says what is asked for by yes or no."""


@click.command()
@of_timeline
@THEME
@ASCII
@FRESH
@WATCH
@NO_MOUSE
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="By itself any that is free.")
@click.option("--host", default=LOOPBACK, show_default=True, help="Another address of this machine itself, e.g. ::1.")
def serve(paths: tuple[Path, ...], *, port: int, host: str, **asked: str | bool | None) -> int:
    """Show the timeline in a browser of this machine.

    Prints the address and serves until ctrl+c. Only who knows the address gets in, and only on this machine; the page
    loads nothing from elsewhere. Exports are written on this machine.
    """
    _check(paths, host, asked)
    try:
        from tlx.web.server import serve as serve_app
    except ImportError as error:
        raise click.UsageError(MISSING) from error
    try:
        listening = listen(host, port)
    except OSError as error:
        narrate.say(f"{host} port {port} cannot be had: {(error.strerror or str(error)).lower()}")
        return Exit.NOTHING
    gc.enable()  # unlike a command this goes on for hours
    out = sys.stdout
    narrate.say("open this address in a browser of this machine; ctrl+c ends it")
    service = Service(words(paths, asked), ENVIRONMENT, colours(str(asked["theme"] or "")))
    return serve_app(service, listening, lambda address: click.echo(address, file=out), sys.stderr)


def _check(paths: tuple[Path, ...], host: str, asked: Mapping[str, str | bool | None]) -> None:
    """Refuse now what the app would refuse, when a page is open already."""
    if not is_loopback(host):
        raise click.UsageError(NOT_HERE.format(host=host))
    places = or_bundled(paths)
    if asked["watch"]:
        refuse_to_watch_packed(places)
    problem = query.parse(str(asked["query"])).problem
    if problem:
        raise click.UsageError(f"{problem} (in the query {asked['query']!r})")


def words(paths: Sequence[Path], asked: Mapping[str, str | bool | None]) -> list[str]:
    """The command that shows the same on a screen, for no shell to read.

    A path is absolute, so that no name of a file is an option or a command. With -P, nothing that lies in the
    directory one is in, which may be a case, is taken for a part of the program.
    """
    given = [f"--{name}={asked[name]}" for name in ("query", "theme") if asked.get(name)]
    flags = [flag for name, flag in FLAGS.items() if asked.get(name)]
    return [sys.executable, "-P", "-m", "tlx", *given, *flags, *(str(path.absolute()) for path in paths)]


def listen(host: str, port: int) -> socket.socket:
    """A socket on an address of this machine. Raises :class:`OSError` when another program has the port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((LOOPBACK if host == LOCALHOST else host, port), family=family)


def colours(theme: str) -> Colours:
    """What the page around the screen looks like: as the theme that the app will choose."""
    from tlx.tui.theme import chosen, recoloured

    own = settings.load(settings.path())
    look, _ = recoloured(chosen(theme or own.theme, {**os.environ, **ENVIRONMENT}), own.colours)
    if look.palette is None or look.is_native:
        return Colours()
    return Colours(look.palette.ground, look.palette.bright, look.palette.time)
