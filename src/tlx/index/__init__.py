"""The index: one file that holds a timeline and answers every question about it. Write it, open it."""

from tlx.index.contents import Contents, IndexProblem
from tlx.index.file import Ordinals
from tlx.index.opening import open_file
from tlx.index.rows import DocumentInfo, PersonInfo, Row
from tlx.index.store import current, publish
from tlx.index.timeline import Timeline
from tlx.index.write import in_memory, write

__all__ = [
    "Contents",
    "DocumentInfo",
    "IndexProblem",
    "Ordinals",
    "PersonInfo",
    "Row",
    "Timeline",
    "current",
    "in_memory",
    "open_file",
    "publish",
    "write",
]
