"""The terminal explorer: draws a view, turns keys into commands, carries out their effects."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tlx.index import Timeline

__all__ = ["run"]


def run(
    timeline: Timeline, *, query: str = "", everything: bool = False, theme: str = "ink", folders: Sequence[Path] = ()
) -> int:
    """Show a timeline until the user leaves; the exit code.

    ``theme`` is "ink" or "paper"; NO_COLOR in the environment means neither. ``folders`` are those of
    the case: exports keep out of them unless the user types such a path.
    """
    import gc
    import os

    # Nothing made while starting is garbage: looking for it costs a tenth of the start.
    gc.disable()
    # Textual draws at most this often; a key held down then waits half as long for its frame.
    os.environ.setdefault("TEXTUAL_FPS", "120")
    from tlx.explore.view import opened
    from tlx.tui.app import TlxApp
    from tlx.tui.theme import LOOKS

    look = LOOKS["mono" if os.environ.get("NO_COLOR") else theme]
    app = TlxApp(
        timeline, look, view=opened(timeline, query, everything=everything), current=Path.cwd(), folders=folders
    )
    code = app.run()
    return app.return_code or 0 if code is None else code
