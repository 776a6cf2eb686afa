"""The index: one file that holds a timeline and answers every question about it. Write it, open it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tlx.index.contents import Contents, Decisions, IndexProblem
from tlx.index.file import Ordinals
from tlx.index.generations import current
from tlx.index.opening import ENDING, is_packed, open_file
from tlx.index.rows import DocumentInfo, PersonInfo, Row
from tlx.index.timeline import Timeline

if TYPE_CHECKING:
    from tlx.index.packing import pack
    from tlx.index.store import forget, prepare, publish
    from tlx.index.unfolding import unfolded
    from tlx.index.writing import in_memory, write

__all__ = [
    "ENDING",
    "Contents",
    "Decisions",
    "DocumentInfo",
    "IndexProblem",
    "Ordinals",
    "PersonInfo",
    "Row",
    "Timeline",
    "current",
    "forget",
    "in_memory",
    "is_packed",
    "open_file",
    "pack",
    "prepare",
    "publish",
    "unfolded",
    "write",
]

MAKERS = {
    "pack": "tlx.index.packing",
    "forget": "tlx.index.store",
    "unfolded": "tlx.index.unfolding",
    "prepare": "tlx.index.store",
    "publish": "tlx.index.store",
    "in_memory": "tlx.index.writing",
    "write": "tlx.index.writing",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 — a module's attributes have every type
    """Load what writes an index when one is written: the first screen of a warm one needs none of it."""
    if name in MAKERS:
        return getattr(import_module(MAKERS[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
