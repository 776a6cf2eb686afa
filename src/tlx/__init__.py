"""tlx: point it at a folder of documents and read them as one timeline, with the reason for every date."""

from typing import Any

__version__ = "0.1.0"

__all__ = ["__version__"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 — a module's attributes have every type
    """Load the library only when it is asked for: ``import tlx`` costs nothing."""
    raise AttributeError(f"module 'tlx' has no attribute {name!r}")
