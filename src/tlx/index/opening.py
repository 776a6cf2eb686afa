"""Opening an index file: read-only, and only when it is whole and speaks this version's language."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tlx.index.contents import IndexProblem
from tlx.index.file import File
from tlx.index.schema import APPLICATION_ID, SCHEMA_VERSION, VERSIONS
from tlx.index.timeline import Timeline

ENDING: Final = ".tlx"
MAGIC: Final = b"SQLite format 3\0"
HEAD: Final = 100
"""Bytes of the head of an SQLite file (https://sqlite.org/fileformat2.html, section 1.3)."""


def is_packed(paths: Sequence[Path]) -> bool:
    """True for an index file alone, which is opened as it is."""
    return len(paths) == 1 and paths[0].suffix == ENDING and paths[0].is_file()


def open_file(path: Path) -> Timeline:
    """The timeline in an index file; nothing of it is loaded before it is asked for.

    The file must not be changed while it is open: it is replaced instead. Raises :class:`IndexProblem` for
    what is no index, one of another version, or one that is not whole.
    """
    _check_head(path)
    try:
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise IndexProblem(f"{path} cannot be opened: {error}") from error
    file = File(connection, str(path))
    try:
        _check_schema(file)
        _check_versions(file)
        return Timeline(file)
    except IndexProblem:
        file.close()
        raise


def _check_head(path: Path) -> None:
    """Refuse what is no index, or was cut off, before SQLite looks at it."""
    try:
        with path.open("rb") as file:
            head, size = file.read(HEAD), path.stat().st_size
    except OSError as error:
        raise IndexProblem(f"{path} cannot be opened: {error.strerror}") from error
    if not head.startswith(MAGIC) or int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise IndexProblem(f"{path} is not an index of tlx")
    if int.from_bytes(head[60:64]) > SCHEMA_VERSION:
        raise IndexProblem(f"{path} was made by a newer tlx: this one cannot read it")
    page = int.from_bytes(head[16:18])
    if (65_536 if page == 1 else page) * int.from_bytes(head[28:32]) != size:
        raise IndexProblem(f"{path} is not whole")


def _check_schema(file: File) -> None:
    """Refuse what is no plain table or index: it could have something done by SQLite where an answer is read."""
    file.all("PRAGMA trusted_schema=OFF")
    doing = "SELECT 1 FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'"
    if file.one(doing):
        raise IndexProblem(f"{file.name} is not an index of tlx")


def _check_versions(file: File) -> None:
    found = dict(file.all("SELECT key, value FROM meta"))
    if {name: found.get(name) for name in VERSIONS} != VERSIONS:
        raise IndexProblem(f"{file.name} was made by another version of tlx")
