"""Exactly the view, as a file for other eyes and other programs: one file of code a format."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from tlx.export import as_csv, as_json, as_markdown
from tlx.index import Timeline

__all__ = ["FORMATS", "Format"]


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write events: its name, the ending of its files, and the function.

    ``write(timeline, ordinals, query)`` gives the whole file: these events in this order, with the
    query that chose them. It holds :data:`tlx.model.marks.EXPORT_MARK`, so tlx never reads it as a document.
    """

    name: str
    ending: str
    write: Callable[[Timeline, Iterable[int], str], str]


FORMATS: Final = {
    row.name: row
    for row in (
        Format("markdown", "md", as_markdown.write),
        Format("csv", "csv", as_csv.write),
        Format("json", "json", as_json.write),
    )
}
