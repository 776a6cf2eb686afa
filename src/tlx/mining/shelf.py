"""Leaves kept beside the index: a document that has not changed is never read and mined again.

One SQLite file in the folder of the index, for its owner alone. Every chunk of work is kept as soon as it
is done, so a build that is stopped or killed goes on from there. It may go at any time: whatever
is wrong with it costs time and nothing else, so no trouble with it is ever raised.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tlx.read import File

NAME: Final = "mined.db"
APPLICATION_ID: Final = 0x746C786D
""""tlxm": a file that says otherwise is not ours."""
VERSION: Final = 1
PATIENCE: Final = 10.0
"""Seconds that one build waits for another that is writing."""
ASIDE: Final = ("", "-wal", "-shm")

TABLE: Final = f"""
PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION};
CREATE TABLE IF NOT EXISTS leaf(path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    ctime_ns INTEGER NOT NULL, sha256 TEXT NOT NULL, key TEXT NOT NULL, leaf BLOB NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """A leaf as it is kept, what tells whether its file changed, and the ``key`` of what else it was made of."""

    path: str
    size: int
    mtime_ns: int
    ctime_ns: int
    sha256: str
    key: str
    leaf: bytes

    @classmethod
    def of(cls, file: File, sha256: str, key: str, leaf: bytes) -> Kept:
        """The leaf of a file as it is now."""
        return cls(file.path, file.size, file.mtime_ns, file.ctime_ns, sha256, key, leaf)

    def is_of(self, file: File) -> bool:
        """True when the file has not been touched since."""
        return (self.size, self.mtime_ns, self.ctime_ns) == (file.size, file.mtime_ns, file.ctime_ns)


class Shelf:
    """What is kept. Without a file nothing is, and that is no trouble either."""

    def __init__(self, path: Path | None = None, connection: sqlite3.Connection | None = None) -> None:
        """``connection`` is to the database at ``path``, which has the table."""
        self._path, self._connection = path, connection

    def all(self) -> Iterator[Kept]:
        """Everything that is kept, in no order."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                for path, *rest in self._connection.execute("SELECT * FROM leaf"):
                    yield Kept(path.decode("utf-8", "surrogatepass"), *rest)

    def keep(self, leaves: Iterable[Kept]) -> None:
        """Keep these, each in place of what was kept of its file."""
        rows = [
            (_name(it.path), it.size, it.mtime_ns, it.ctime_ns, it.sha256, it.key, sqlite3.Binary(it.leaf))
            for it in leaves
        ]
        self._write("INSERT OR REPLACE INTO leaf VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    def change(self, leaves: Iterable[tuple[str, bytes]]) -> None:
        """Keep other leaves of files that are kept, by path."""
        self._write("UPDATE leaf SET leaf = ? WHERE path = ?", [(leaf, _name(path)) for path, leaf in leaves])

    def forget(self, paths: Iterable[str]) -> None:
        """Keep nothing of these any more."""
        self._write("DELETE FROM leaf WHERE path = ?", [(_name(path),) for path in paths])

    def _write(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        if self._connection is None or not rows:
            return
        try:
            with self._connection:
                self._connection.executemany(statement, rows)
        except sqlite3.Error as error:
            self.close()
            if self._path is not None and not _is_busy(error):
                _remove(self._path)

    def close(self) -> None:
        """Let the file go; nothing is kept from here on."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None


def _name(path: str) -> bytes:
    """A path may hold what is no text."""
    return path.encode("utf-8", "surrogatepass")


def in_memory() -> Shelf:
    """A shelf that leaves no trace on disk, for as long as the program runs."""
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.executescript(TABLE)
    return Shelf(None, connection)


@contextmanager
def shelf(folder: Path | None, instead: Shelf | None = None) -> Iterator[Shelf]:
    """The shelf in a folder, made anew where damaged or foreign; without a folder another, or one that keeps nothing.

    Only that of a folder is closed at the end.
    """
    if folder is None and instead is not None:
        yield instead
        return
    opened = _opened(folder / NAME) if folder is not None and folder.is_dir() else Shelf()
    try:
        yield opened
    finally:
        opened.close()


def _opened(path: Path) -> Shelf:
    for _ in range(2):
        try:
            return Shelf(path, _connection(path))
        except sqlite3.Error as error:
            if _is_busy(error):
                break
            _remove(path)
        except OSError:
            break
    return Shelf()


def _connection(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlite3.connect(path, timeout=PATIENCE)
    try:
        _check(connection)
        connection.executescript(TABLE)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    marks = tuple(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if marks not in ((0, 0), (APPLICATION_ID, VERSION)):
        raise sqlite3.DatabaseError("not a shelf of this version")


def _is_busy(error: sqlite3.Error) -> bool:
    """True where only another build is in the way."""
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def _remove(path: Path) -> None:
    """Remove a shelf that cannot be used: on a full disk the index needs its room."""
    for suffix in ASIDE:
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink()
