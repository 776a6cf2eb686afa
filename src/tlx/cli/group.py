"""The first word decides: a command's name is that command, anything else is a path to open.

Commands are named here and imported when they run, so that one costs nothing to another.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Final

import click

from tlx.cli.exits import Exit

OPEN: Final = "open (a path)"
"""The unnamed command; no one can type its name by chance."""
OWN_OPTIONS: Final = frozenset({"--help", "-h", "--version"})

COMMANDS: Final = {
    OPEN: "tlx.cli.opening:open_timeline",
    "list": "tlx.cli.listing:list_events",
    "show": "tlx.cli.listing:show",
    "export": "tlx.cli.listing:export_view",
    "check": "tlx.cli.checking:check",
    "dates": "tlx.cli.tools:find_dates",
    "people": "tlx.cli.tools:find_people",
    "explain": "tlx.cli.tools:explain",
}


class Dispatch(click.Group):
    """A group whose unnamed command opens the timeline: ``tlx FOLDER`` opens FOLDER."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the table, as the help lists them."""
        del ctx
        return [name for name in COMMANDS if name != OPEN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command by its name; ``None`` when there is none of that name."""
        del ctx
        module, _, attribute = COMMANDS.get(cmd_name, "").partition(":")
        command = getattr(import_module(module), attribute) if module else None
        return command if isinstance(command, click.Command) else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the unnamed command in front unless a command or an option of tlx itself is named."""
        named = bool(args) and (args[0] in COMMANDS or args[0] in OWN_OPTIONS)
        return super().parse_args(ctx, args if named else [OPEN, *args])

    def invoke(self, ctx: click.Context) -> object:
        """Run the command. When the reader of the pipe leaves, nothing is wrong: click alone would end with 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            silence()
            raise click.exceptions.Exit(Exit.OK) from None


def silence() -> None:
    """Let what is still to be flushed go nowhere: its reader has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
