"""What a folder holds: the files tlx can read, in order, and a clear line about each of the others."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from tlx.model import Problem, Severity
from tlx.model.marks import CASE_FILE, EDITS_FILE
from tlx.read.formats import FORMATS

OWN_FILES = frozenset({CASE_FILE, EDITS_FILE})


@dataclass(frozen=True, slots=True)
class File:
    """A file of a format tlx knows. ``path`` names it inside its case; size and times tell whether it changed.

    ``ctime_ns`` is when the system last saw it change: a copy may carry the old time of change along. ``data`` are
    its bytes, where it is to be read by a computer that does not have it.
    """

    path: str
    place: Path
    size: int
    mtime_ns: int
    ctime_ns: int
    data: bytes | None = None

    def content(self) -> bytes:
        """What is in it. Raises :class:`OSError`."""
        return self.place.read_bytes() if self.data is None else self.data


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found under the paths that were given, before anything is read."""

    files: tuple[File, ...] = ()
    problems: tuple[Problem, ...] = ()


def survey(paths: Sequence[Path]) -> Survey:
    """Find the files under folders or single files, in the order of their names.

    Each folder is read once, however many links lead to it. Raises :class:`FileNotFoundError` for a path
    that does not exist.
    """
    before = prefixes(paths)
    found = [entry for path in before for entry in sorted(_under(path, before[path]), key=_by_name)]
    files = {entry.path: entry for entry in found if isinstance(entry, File)}
    return Survey(tuple(files.values()), tuple(entry for entry in found if isinstance(entry, Problem)))


def prefixes(paths: Sequence[Path]) -> dict[Path, str]:
    """What stands before the documents of each path: nothing for one alone, else the name of its folder.

    Folders of one name are told apart by a number: "docs/", "docs-2/".
    """
    folders = {path: (path.parent if path.is_file() else path).resolve() for path in paths}
    if len(folders) == 1:
        return dict.fromkeys(folders, "")
    names: dict[str, Path] = {}
    for folder in dict.fromkeys(folders.values()):
        alike = sum(folder.name == other.name for other in names.values())
        names[f"{folder.name}-{alike + 1}/" if alike else f"{folder.name}/"] = folder
    prefix_of = {folder: name for name, folder in names.items()}
    return {path: prefix_of[folder] for path, folder in folders.items()}


def _by_name(entry: File | Problem) -> list[str]:
    return entry.path.split("/")


def _under(path: Path, prefix: str) -> Iterator[File | Problem]:
    if path.is_dir():
        yield from _walk(path, prefix)
    elif path.exists():
        yield _entry(path, prefix + path.name)
    else:
        raise FileNotFoundError(f"no such file or folder: {path}")


def _walk(top: Path, prefix: str) -> Iterator[File | Problem]:
    """All below a folder. A list of what is left to do, not recursion: folders may nest a thousand deep."""
    seen: set[tuple[int, int]] = set()
    left = [(top, prefix)]
    while left:
        folder, name = left.pop()
        try:
            status = folder.stat()
            same = (status.st_dev, status.st_ino)
            if same in seen:
                yield Problem(name, "a link to a folder that is read already: not followed", Severity.NOTE)
                continue
            seen.add(same)
            entries = [entry for entry in os.scandir(folder) if _may_be_read(entry.name)]
        except OSError as error:
            yield Problem(name or folder.name, f"the folder cannot be opened: {_sentence(error)}")
            continue
        left += [(Path(entry.path), f"{name}{entry.name}/") for entry in entries if _is_folder(entry)]
        yield from (_entry(Path(entry.path), name + entry.name) for entry in entries if not _is_folder(entry))


def _may_be_read(name: str) -> bool:
    return not name.startswith(".") and name not in OWN_FILES


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """False too for a link that leads to itself."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _entry(place: Path, path: str) -> File | Problem:
    if place.suffix.lower() not in FORMATS:
        return Problem(path, f"not read yet: {place.suffix or 'no ending'}", Severity.NOTE)
    try:
        status = place.stat()
    except OSError as error:
        return Problem(path, f"cannot be opened: {_sentence(error)}")
    if not S_ISREG(status.st_mode):
        return Problem(path, "neither a file nor a folder: not read", Severity.NOTE)
    return File(path, place, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _sentence(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
