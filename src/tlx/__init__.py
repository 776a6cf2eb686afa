"""tlx: point it at a folder of documents and read them as one timeline, with the reason for every date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tlx.api import Search, Timeline, open  # noqa: A004 — it is called tlx.open

__version__ = "0.1.0"

__all__ = ["Search", "Timeline", "__version__", "open"]

FOR_PROGRAMS = frozenset({"Search", "Timeline", "open"})


def __getattr__(name: str) -> Any:  # noqa: ANN401 — a module's attributes have every type
    """Load what Python programs use when one asks for it: no command pays for it."""
    if name in FOR_PROGRAMS:
        from tlx import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
