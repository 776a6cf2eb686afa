"""Publish an index: write the next generation beside the current one, then point to it.

A new generation is written beside the old one and the pointer is put in place at once, so a reader
always finds a whole index. Several builds at once are safe: the last to finish is current.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from tlx.index.contents import Contents, IndexProblem
from tlx.index.gathering import Spread
from tlx.index.generations import POINTER, generations, newest, number
from tlx.index.writing import sync, write

UNFINISHED: Final = re.compile(r".*\.(\d+)\.[^.]*\.tmp")


def publish(folder: Path, contents: Contents, spread: Spread = map) -> Path:
    """Write contents as the next generation and make it current. Raises :class:`IndexProblem`.

    The folder is made if need be, for its owner alone. Older generations go; who reads one keeps it
    until closing it.
    """
    prepare(folder)
    try:
        _remove_unfinished(folder)
        path = folder / f"timeline-{number(newest(folder)) + 1:06d}-{os.getpid()}.tlx"
        write(path, contents, spread)
        _point(folder, path)
    except OSError as error:
        raise IndexProblem(f"{folder} cannot keep an index: {error}") from error
    _remove_older(folder, path)
    return path


def prepare(folder: Path) -> Path:
    """The folder for an index, made if need be. Raises :class:`IndexProblem`.

    It and what is missing above it are for their owner alone: names of cases are confidential too.
    """
    try:
        missing = [above for above in (folder, *folder.parents) if not above.exists()]
        for above in reversed(missing):
            above.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise IndexProblem(f"{folder} cannot keep an index: {error}") from error
    return folder


def _point(folder: Path, path: Path) -> None:
    handle, name = tempfile.mkstemp(".tmp", f"{POINTER}.{os.getpid()}.", folder)
    os.write(handle, f"{path.name}\n".encode("ascii"))
    os.fsync(handle)
    os.close(handle)
    Path(name).replace(folder / POINTER)
    sync(folder)


def _remove_older(folder: Path, latest: Path) -> None:
    """Remove generations before this one. Where an open file cannot be removed, a later build does it."""
    for path in generations(folder):
        if number(path) < number(latest):
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


def forget(folder: Path) -> int:
    """Remove a folder with every generation, and all that is kept beside them; how many bytes there were.

    Whoever has an index of it open keeps that until he closes it. Raises :class:`OSError`.
    """
    size = sum(path.lstat().st_size for path in folder.rglob("*")) if folder.is_dir() else 0
    if folder.is_dir():
        shutil.rmtree(folder)
    return size
