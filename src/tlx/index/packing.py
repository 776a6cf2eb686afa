"""A packed case: one index file that opens anywhere, without the documents it was made of."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tlx.index import codec
from tlx.index.timeline import Timeline
from tlx.index.writing import aside


def pack(timeline: Timeline, path: Path) -> None:
    """Write all that a timeline holds to a file beside ``path`` and put it in place whole, for its owner alone.

    What only this computer can use stays behind: by what its documents are known to have changed, the state of the
    index, which tells when they were written and which files lie beside them. Raises
    :class:`~tlx.index.IndexProblem`.
    """
    with aside(path) as name, closing(sqlite3.connect(name, isolation_level=None)) as connection:
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA secure_delete=ON;")
        timeline.copy_into(connection)
        connection.execute("UPDATE meta SET value = ? WHERE key = 'state'", (codec.dump(""),))
