"""The commands under click: the first word decides, anything that is no command is a path to open."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Final

import click

from tlx import __version__
from tlx.cli.exits import Exit, silence
from tlx.cli.table import COMMANDS, OPEN

OWN_OPTIONS: Final = frozenset({"--help", "-h", "--version"})

HELP: Final = """Read a folder of documents as one timeline, with the reason for every date.

\b
tlx                  the five bundled documents
tlx FOLDER           your own (.txt and .md)
tlx -q QUERY FOLDER  only what matches; --all: also the less certain rows;
                     --theme paper: dark on light; --ascii: plain signs;
                     --no-cache: keep nothing; --no-mouse;
                     --watch: take in what changes while you read
tlx list FOLDER      the same as plain text
tlx serve FOLDER     the same in a browser of this machine
tlx edit ID FOLDER   your word on an event, a document, a name; tlx log, tlx undo
tlx build FOLDER     only keep the index; --cluster: by many computers
tlx case.tlx         a case that tlx pack made one file of

Without a PATH a command works on the bundled documents.
"""

EPILOG: Final = """\b
Exit codes: 0 ok · 1 nothing matched, or a check failed · 2 usage, or no such path
3 a document could not be read (the rest was) · 4 no index · 70 a fault in tlx · 130 interrupted
Shell completion: eval "$(_TLX_COMPLETE=bash_source tlx)" (or zsh_source, fish_source)
"""


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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The unnamed command has no name in its messages either."""
        name, command, rest = super().resolve_command(ctx, args)
        return "" if name == OPEN else name, command, rest

    def invoke(self, ctx: click.Context) -> object:
        """Run the command. When the reader of the pipe leaves, nothing is wrong: click alone would end with 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            silence()
            raise click.exceptions.Exit(Exit.OK) from None


@click.group(cls=Dispatch, help=HELP, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tlx", message="%(prog)s %(version)s")
def tlx() -> None:
    """The commands of tlx."""


def call(words: Sequence[str]) -> int:
    """Run a command; click's own ways to end become exit codes, everything else is raised."""
    try:
        return int(tlx.main(list(words), prog_name="tlx", standalone_mode=False) or Exit.OK)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.Abort:
        return Exit.INTERRUPTED
    except click.ClickException as error:
        error.show()
        return Exit.USAGE
