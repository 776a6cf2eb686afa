"""A folder that keeps the index of one case: one file a generation, and a pointer to the current one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

POINTER: Final = "current"
GENERATION: Final = re.compile(r"timeline-(\d+)-\d+\.tlx")


def current(folder: Path) -> Path | None:
    """The current index file of a folder, ``None`` when it has none.

    Should the pointer name a file that is gone, the newest one is current.
    """
    try:
        named = folder / Path((folder / POINTER).read_text(encoding="ascii").strip()).name
    except (OSError, ValueError):
        named = folder
    if named.is_file():
        return named
    return newest(folder)


def generations(folder: Path) -> Iterator[Path]:
    """The whole index files of a folder, in no order."""
    if folder.is_dir():
        yield from (path for path in folder.iterdir() if GENERATION.fullmatch(path.name))


def newest(folder: Path) -> Path | None:
    """The one of the highest number."""
    return max(generations(folder), key=number, default=None)


def number(path: Path | None) -> int:
    """The number of a generation, 0 for none."""
    match = path and GENERATION.fullmatch(path.name)
    return int(match[1]) if match else 0
