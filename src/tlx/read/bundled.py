"""Where the five bundled documents lie: beside the source in a checkout, inside the package in a wheel."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def bundled() -> Path:
    """The folder of the bundled documents. Raises :class:`FileNotFoundError` when an installation lost it."""
    places = (PACKAGE / "seeds", PACKAGE.parent.parent / "seeds")
    for place in places:
        if (place / "tlx.toml").is_file():
            return place
    raise FileNotFoundError("the bundled documents are missing from this installation of tlx")
