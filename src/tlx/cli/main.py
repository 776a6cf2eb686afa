"""The program, and how what happens in it becomes an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Final

import click

from tlx import __version__
from tlx.cli.exits import Exit
from tlx.cli.group import Dispatch, silence
from tlx.cli.narrate import say

DEBUG: Final = "--debug"

HELP: Final = """Read a folder of documents as one timeline, with the reason for every date.

\b
tlx                  the five bundled documents
tlx FOLDER           your own (.txt and .md)
tlx list FOLDER      the same as plain text

Without a PATH a command works on the bundled documents.
"""

EPILOG: Final = """\b
Exit codes: 0 ok · 1 nothing matched, or a check failed · 2 usage, or no such path
3 a document could not be read (the rest was) · 4 no index · 70 a fault in tlx · 130 interrupted
Shell completion: eval "$(_TLX_COMPLETE=bash_source tlx)" (or zsh_source, fish_source)
"""


@click.group(cls=Dispatch, help=HELP, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tlx", message="%(prog)s %(version)s")
def tlx() -> None:
    """The commands of tlx."""


def main() -> None:
    """The program: runs the arguments it was started with and exits."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code; a fault is one line, a traceback with ``--debug``."""
    debug = DEBUG in arguments
    try:
        words = [word for word in arguments if word != DEBUG]
        code = tlx.main(words, prog_name="tlx", standalone_mode=False)
        sys.stdout.flush()
        return int(code or Exit.OK)
    except BaseException as error:
        if debug and not isinstance(error, (click.ClickException, click.exceptions.Exit, BrokenPipeError)):
            raise
        return _ending(error)


def _ending(error: BaseException) -> int:
    return next((end(error) for kind, end in ENDINGS if isinstance(error, kind)), Exit.FAULT)


def _usage(error: BaseException) -> int:
    if isinstance(error, click.ClickException):
        error.show()
    else:
        say(str(error))
    return Exit.USAGE


def _reader_left(_: BaseException) -> int:
    """The reader of the pipe has gone: nothing more can be written, and nothing is wrong."""
    silence()
    return Exit.OK


def _other(error: BaseException) -> int:
    """No index, which is a sentence of its own, or a fault."""
    from tlx.index import IndexProblem  # loaded only where something went wrong

    if isinstance(error, IndexProblem):
        say(str(error))
        return Exit.NO_INDEX
    say(f"a fault in tlx: {type(error).__name__}: {error} (run it again with {DEBUG} to see where)")
    return Exit.FAULT


ENDINGS: Final[tuple[tuple[type[BaseException], Callable[[BaseException], int]], ...]] = (
    (click.exceptions.Exit, lambda error: error.exit_code if isinstance(error, click.exceptions.Exit) else Exit.OK),
    (click.Abort, lambda _: Exit.INTERRUPTED),
    (KeyboardInterrupt, lambda _: Exit.INTERRUPTED),
    (click.ClickException, _usage),
    (BrokenPipeError, _reader_left),
    (FileNotFoundError, _usage),
    (SystemExit, lambda error: int(error.code or 0) if isinstance(error, SystemExit) else Exit.OK),
    (BaseException, _other),
)
