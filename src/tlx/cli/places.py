"""Where things lie: the documents a command is about, and the index of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import platformdirs

from tlx.model.marks import EDITS_FILE
from tlx.read import bundled


def or_bundled(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """The given paths, or the bundled documents when there are none. Raises :class:`FileNotFoundError`."""
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(f"no such file or folder: {path}")
    return paths or (bundled(),)


def file_of(paths: tuple[Path, ...], document: str) -> Path | None:
    """The file of a document of these paths, if it is still there; a packed case has none, whatever it says."""
    from tlx.index import is_packed
    from tlx.read.survey import prefixes

    if is_packed(paths) or Path(document).is_absolute():
        return None
    for path, prefix in prefixes(paths).items():
        file = (path.parent if path.is_file() else path) / document.removeprefix(prefix)
        if document.startswith(prefix) and ".." not in Path(document).parts and file.is_file():
            return file
    return None


def logs() -> dict[Path, Path]:
    """Folders of which the edits cannot lie beside the documents, and where they do: the bundled ones are nobody's."""
    try:
        return {bundled().resolve(): platformdirs.user_data_path("tlx", appauthor=False) / f"bundled-{EDITS_FILE}"}
    except FileNotFoundError:
        return {}


def cache_folder() -> Path:
    """Where tlx keeps indexes: under the user's cache directory."""
    return platformdirs.user_cache_path("tlx", appauthor=False) / "index"


def index_folder(paths: tuple[Path, ...]) -> Path:
    """Where the index of these paths lies: one folder for each set of paths."""
    key = hashlib.sha256("\0".join(str(path.resolve()) for path in paths).encode()).hexdigest()[:16]
    return cache_folder() / f"{paths[0].resolve().name}-{key}"
