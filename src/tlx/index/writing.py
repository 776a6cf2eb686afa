"""Making an index: in memory, or as a file that appears whole or not at all."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tlx.index.contents import Contents, IndexProblem
from tlx.index.file import File
from tlx.index.fill import fill
from tlx.index.gathering import Spread
from tlx.index.timeline import Timeline


def in_memory(contents: Contents, spread: Spread = map) -> Timeline:
    """An index that leaves no trace on disk; ``spread`` is who gathers its terms."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    fill(connection, contents, spread)
    return Timeline(File(connection, "the index in memory"))


def write(path: Path, contents: Contents, spread: Spread = map) -> None:
    """Write an index, readable by its owner alone, beside ``path`` and put it in place whole.

    A reader of the file before keeps it; a kill at any moment leaves it. Raises :class:`IndexProblem`.
    """
    # The file is nobody's until it is whole: no journal, and one sync at the end.
    with aside(path) as name, closing(sqlite3.connect(name, isolation_level=None)) as connection:
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
        fill(connection, contents, spread)


@contextmanager
def aside(path: Path) -> Iterator[str]:
    """The name of a new file, its owner's alone, that takes the place of ``path`` when all has gone well.

    Raises :class:`IndexProblem` where it has not.
    """
    try:
        handle, name = tempfile.mkstemp(".tmp", f"{path.name}.{os.getpid()}.", path.parent)
        os.close(handle)
        try:
            yield name
            sync(Path(name))
            Path(name).replace(path)
            sync(path.parent)
        finally:
            Path(name).unlink(missing_ok=True)
    except (sqlite3.Error, OSError) as error:
        raise IndexProblem(f"{path} cannot be written: {error}") from error


def sync(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk. Windows opens no folder, and keeps names by itself."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
