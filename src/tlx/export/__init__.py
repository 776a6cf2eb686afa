"""Exactly the view, as a file for other eyes and other programs: one file of code a format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tlx.export import as_csv, as_json, as_markdown
from tlx.index import Timeline

__all__ = ["FORMATS", "WITH_UNUSED", "Format"]


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write events: its name, the ending of its files, and the function.

    ``pieces(timeline, ordinals, query)`` gives the file piece by piece, as it is asked for: these events
    in this order, with the query that chose them. It holds :data:`tlx.model.marks.EXPORT_MARK`, so
    tlx never reads it as a document.
    """

    name: str
    ending: str
    pieces: Callable[[Timeline, Iterable[int], str], Iterator[str]]

    def write(self, timeline: Timeline, ordinals: Iterable[int], query: str = "") -> str:
        """The whole file."""
        return "".join(self.pieces(timeline, ordinals, query))


FORMATS: Final = {
    row.name: row
    for row in (
        Format("markdown", "md", as_markdown.pieces),
        Format("csv", "csv", as_csv.pieces),
        Format("json", "json", as_json.pieces),
    )
}
WITH_UNUSED: Final = Format("json", "json", as_json.pieces_with_unused)
"""JSON that also lists the time words of its documents that made no event, each with the reason."""
