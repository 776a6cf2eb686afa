"""An index file being read: every failure becomes one :class:`IndexProblem` with a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pyroaring import FrozenBitMap

from tlx.index.contents import IndexProblem

Ordinals = FrozenBitMap
"""A set of events: their ordinals as a compressed bitmap that nobody changes."""
NONE = Ordinals()


@contextmanager
def guarded(name: str) -> Iterator[None]:
    """What SQLite or a decoder finds wrong, said as a torn index."""
    try:
        yield
    except (sqlite3.Error, ValueError, TypeError, LookupError, RecursionError, OverflowError) as error:
        raise IndexProblem(f"{name} cannot be read ({error})", name) from error


class File:
    """An open index file and its questions. One thread at a time."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        """``name`` is how messages call it."""
        self._connection = connection
        self.name = name

    def all(self, question: str, *values: object) -> list[Any]:
        """Every row of the answer."""
        with guarded(self.name):
            return self._connection.execute(question, values).fetchall()

    def one(self, question: str, *values: object) -> Any:  # noqa: ANN401 — a row has every type
        """The first row of the answer, or ``None``."""
        with guarded(self.name):
            return self._connection.execute(question, values).fetchone()

    def ordinals(self, question: str, *values: object) -> Ordinals:
        """The union of the bitmaps in the first column of the answer."""
        with guarded(self.name):
            found = [Ordinals.deserialize(row[0]) for row in self._connection.execute(question, values)]
        return Ordinals.union(*found) if found else NONE

    def copy_into(self, connection: sqlite3.Connection) -> None:
        """Copy everything into an empty database."""
        with guarded(self.name):
            self._connection.backup(connection)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()
