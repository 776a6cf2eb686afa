"""A folder that keeps the index of one case: one file a generation, and a pointer to the current one.

A new generation is written beside the old one and the pointer is put in place at once, so a reader
always finds a whole index. Several builds at once are safe: the last to finish is current.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from tlx.index.contents import Contents, IndexProblem
from tlx.index.write import sync, write

POINTER: Final = "current"
GENERATION: Final = re.compile(r"timeline-(\d+)-\d+\.tlx")
UNFINISHED: Final = re.compile(r".*\.(\d+)\.[^.]*\.tmp")


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
    return _newest(folder)


def publish(folder: Path, contents: Contents) -> Path:
    """Write contents as the next generation and make it current. Raises :class:`IndexProblem`.

    The folder is made if need be, for its owner alone. Older generations go; who reads one keeps it
    until closing it.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        _remove_unfinished(folder)
        path = folder / f"timeline-{_number(_newest(folder)) + 1:06d}-{os.getpid()}.tlx"
        write(path, contents)
        _point(folder, path)
    except OSError as error:
        raise IndexProblem(f"{folder} cannot keep an index: {error}") from error
    _remove_older(folder, path)
    return path


def _generations(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.iterdir() if GENERATION.fullmatch(path.name))


def _newest(folder: Path) -> Path | None:
    return max(_generations(folder), key=_number, default=None)


def _number(path: Path | None) -> int:
    match = path and GENERATION.fullmatch(path.name)
    return int(match[1]) if match else 0


def _point(folder: Path, path: Path) -> None:
    handle, name = tempfile.mkstemp(".tmp", f"{POINTER}.{os.getpid()}.", folder)
    os.write(handle, f"{path.name}\n".encode("ascii"))
    os.fsync(handle)
    os.close(handle)
    Path(name).replace(folder / POINTER)
    sync(folder)


def _remove_older(folder: Path, newest: Path) -> None:
    """Remove generations before this one. Where an open file cannot be removed, a later build does it."""
    for path in _generations(folder):
        if _number(path) < _number(newest):
            with suppress(OSError):
                path.unlink()


def _remove_unfinished(folder: Path) -> None:
    """Remove what a killed build left: files whose maker no longer runs."""
    for path in folder.iterdir():
        match = UNFINISHED.fullmatch(path.name)
        if match and not _runs(int(match[1])):
            with suppress(OSError):
                path.unlink()


def _runs(process: int) -> bool:
    """True while there is such a process. On Windows a file in use cannot be removed anyway."""
    if os.name == "nt":
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
