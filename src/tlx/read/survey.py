"""What a folder holds: the files tlx can read, in order, and a clear line about each of the others."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlx.model import Problem, Severity
from tlx.model.marks import CASE_FILE, EDITS_FILE
from tlx.read.formats import FORMATS

OWN_FILES = frozenset({CASE_FILE, EDITS_FILE})


@dataclass(frozen=True, slots=True)
class File:
    """A file of a format tlx knows. ``path`` names it inside its case; size and time tell whether it changed."""

    path: str
    place: Path
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found under the paths that were given, before anything is read."""

    files: tuple[File, ...] = ()
    problems: tuple[Problem, ...] = ()


def survey(paths: Sequence[Path]) -> Survey:
    """Find the files under folders or single files, in the order of their names.

    With several paths each document is named with its folder's name in front. Links that lead
    back into a folder being read are not followed. Raises :class:`FileNotFoundError` for a path that
    does not exist.
    """
    found = [entry for path in paths for entry in _under(path, _prefix(path, alone=len(paths) == 1))]
    files = tuple(entry for entry in found if isinstance(entry, File))
    return Survey(files, tuple(entry for entry in found if isinstance(entry, Problem)))


def _prefix(path: Path, *, alone: bool) -> str:
    return "" if alone or path.is_file() else f"{path.resolve().name}/"


def _under(path: Path, prefix: str) -> Iterator[File | Problem]:
    if path.is_file():
        yield _entry(path, path.name)
    elif path.is_dir():
        yield from _walk(path, prefix, frozenset())
    else:
        raise FileNotFoundError(f"no such file or folder: {path}")


def _walk(folder: Path, prefix: str, above: frozenset[Path]) -> Iterator[File | Problem]:
    real = folder.resolve()
    if real in above:
        yield Problem(prefix, "a link that leads back into the folder it stands in: not followed", Severity.NOTE)
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Problem(prefix or folder.name, f"the folder cannot be opened: {_sentence(error)}")
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in OWN_FILES:
            continue
        if entry.is_dir():
            yield from _walk(Path(entry.path), f"{prefix}{entry.name}/", above | {real})
        else:
            yield _entry(Path(entry.path), prefix + entry.name)


def _entry(place: Path, path: str) -> File | Problem:
    if place.suffix.lower() not in FORMATS:
        return Problem(path, f"not read yet: {place.suffix or 'no ending'}", Severity.NOTE)
    try:
        status = place.stat()
    except OSError as error:
        return Problem(path, f"cannot be opened: {_sentence(error)}")
    if not place.is_file():
        return Problem(path, "neither a file nor a folder: not read", Severity.NOTE)
    return File(path, place, status.st_size, status.st_mtime_ns)


def _sentence(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
