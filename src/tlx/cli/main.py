"""The program, and how what happens in it becomes an exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from tlx.cli.exits import Exit, silence
from tlx.cli.narrate import say
from tlx.cli.table import COMMANDS

DEBUG: Final = "--debug"
COMPLETION: Final = "_TLX_COMPLETE"
"""Set by a shell that asks how a word may go on: click answers."""


def main() -> None:
    """The program: runs the arguments it was started with and exits."""
    # Values are frozen and point one way: there are no cycles to look for, and looking costs a tenth of the start.
    gc.disable()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code; a fault is one line, a traceback with ``--debug``."""
    words = [word for word in arguments if word != DEBUG]
    try:
        code = _do(words)
        sys.stdout.flush()
    except BaseException as error:
        if _again(error):
            return run(arguments)
        if DEBUG in arguments and isinstance(error, Exception) and not isinstance(error, BrokenPipeError):
            raise
        return _ending(error)
    return code


def _again(error: BaseException) -> bool:
    """True when what failed was a torn index in the cache, which is thrown away: the next try makes it anew."""
    from tlx.cli.places import cache_folder
    from tlx.index import IndexProblem

    torn = Path(error.file) if isinstance(error, IndexProblem) and error.file else None
    if torn is None or cache_folder() not in torn.parents or not torn.is_file():
        return False
    say(f"{error}: it is made again")
    torn.unlink()
    return True


def _do(words: Sequence[str]) -> int:
    """Paths alone are opened as they are; for anything else click is needed (6 of 140 ms)."""
    if all(map(_is_path, words)) and COMPLETION not in os.environ:
        from tlx.cli.screen import show

        return show(tuple(map(Path, words)))
    from tlx.cli.group import call

    return call(words)


def _is_path(word: str) -> bool:
    return not word.startswith("-") and word not in COMMANDS


def _ending(error: BaseException) -> int:
    return next(end(error) for kind, end in ENDINGS if isinstance(error, kind))


def _no_such_path(error: BaseException) -> int:
    say(str(error))
    return Exit.USAGE


def _reader_left(_: BaseException) -> int:
    silence()
    return Exit.OK


def _cannot(error: BaseException) -> int:
    """Something outside tlx did not let it: a full disk, a closed output, a file that is no text."""
    say(f"{error}")
    return Exit.NOTHING


def _other(error: BaseException) -> int:
    """No index, which is a sentence of its own, or a fault."""
    from tlx.index import IndexProblem  # loaded only where something went wrong

    if isinstance(error, IndexProblem):
        say(str(error))
        return Exit.NO_INDEX
    say(f"a fault in tlx: {type(error).__name__}: {error} (run it again with {DEBUG} to see where)")
    return Exit.FAULT


ENDINGS: Final[tuple[tuple[type[BaseException], Callable[[BaseException], int]], ...]] = (
    (KeyboardInterrupt, lambda _: Exit.INTERRUPTED),
    (BrokenPipeError, _reader_left),
    (FileNotFoundError, _no_such_path),
    (OSError, _cannot),
    (UnicodeError, _cannot),
    (SystemExit, lambda error: int(error.code or 0) if isinstance(error, SystemExit) else Exit.OK),
    (BaseException, _other),
)
"""How each thing that can happen ends the program; the first that fits."""
