"""Where one was in a case, kept beside its index: a file that appears whole or not at all, for its owner alone."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tlx.cli.narrate import say

if TYPE_CHECKING:
    from tlx.explore.keeping import Kept

NAME: Final = "session.json"
MOST: Final = 10_000_000
"""Bytes of a file that are read: no session is as long."""


def load(folder: Path) -> tuple[Kept | None, str]:
    """What was kept, and a sentence when it cannot be read."""
    file = folder / NAME
    try:
        if not file.is_file():
            return None, ""
        from tlx.explore import keeping

        with file.open(encoding="utf-8") as opened:
            return keeping.from_json(opened.read(MOST)), ""
    except (OSError, ValueError, RecursionError):
        return None, "where you were last time cannot be read: it is left aside"


def save(folder: Path, kept: Kept) -> None:
    """Keep it. Where that cannot be, it is said, and nothing else is lost."""
    from tlx.explore import keeping

    try:
        if folder.is_dir():
            _write(folder / NAME, keeping.to_json(kept))
    except OSError as error:
        say(f"where you were cannot be kept: {error}")


def _write(file: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(".tmp", f"{file.name}.", file.parent)  # readable by its owner alone
    try:
        with open(handle, "w", encoding="utf-8") as opened:  # noqa: PTH123 — a handle, not a path
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        Path(name).replace(file)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
