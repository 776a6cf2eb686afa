"""Writing an export to a file: never over one that is there, never into the case by accident."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import count, islice
from pathlib import Path

from tlx.explore.effects import Export
from tlx.index import Timeline

PREVIEWED = 200
"""Events and pieces of a preview: more than any dialog shows."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What an export would write, its first lines, and the directory it would write them to."""

    lines: tuple[str, ...] = ()
    directory: str = ""


def directory(current: Path, folders: Sequence[Path]) -> Path:
    """Where a bare name is written: the current directory, or the one above the case that holds it."""
    for folder in (folder.resolve() for folder in folders):
        own = folder if folder.is_dir() else folder.parent
        if current.resolve().is_relative_to(own):
            return own.parent
    return current


def target(name: str, where: Path) -> Path:
    """The file that a typed name means. A name with a slash is a path, and taken as it is."""
    if "/" not in name:
        return where / name
    try:
        return Path(name).expanduser()
    except RuntimeError:  # "~somebody/" whom this machine does not know
        return Path(name)


def write(export: Export, timeline: Timeline, path: Path) -> int:
    """Write the rows, and give their number. Raises :class:`FileExistsError` rather than write over a file."""
    from tlx.export import FORMATS

    text = FORMATS[export.format].write(timeline, export.ordinals, export.query)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return len(export.ordinals)


def free_name(name: str, where: Path) -> str:
    """The same name with the first number that is not taken."""
    path = Path(name)
    numbered = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return str(next(other for other in numbered if not target(str(other), where).exists()))


@lru_cache(maxsize=4)
def preview(timeline: Timeline, export: Export) -> tuple[str, ...]:
    """What would be written; of very many rows, the first of them."""
    from tlx.export import FORMATS

    few = tuple(islice(export.ordinals, PREVIEWED))
    pieces = islice(FORMATS[export.format].pieces(timeline, few, export.query), PREVIEWED)
    return tuple("".join(pieces).splitlines())
