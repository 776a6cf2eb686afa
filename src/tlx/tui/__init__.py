"""The terminal explorer: draws a view, turns keys into commands, carries out their effects."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tlx.index import Timeline
    from tlx.tui.app import TlxApp
    from tlx.tui.background import Load
    from tlx.tui.theme import Look

__all__ = ["run"]


def run(
    timeline: Timeline | Load,
    *,
    name: str = "",
    query: str = "",
    everything: bool = False,
    theme: str = "",
    is_ascii: bool = False,
    folders: Sequence[Path] = (),
    renew: Load | None = None,
) -> int:
    """Show a timeline until the user leaves; the exit code.

    ``timeline`` may be a function that makes one and tells how far it is, as :func:`tlx.build.timeline`
    does: then the frame is drawn first, under the ``name`` of the case, and what the function raises
    is raised here. ``theme`` is one of :data:`tlx.tui.theme.THEMES`, or "" for what suits the terminal; NO_COLOR in
    environment means none of them. ``is_ascii``: every sign is drawn in ASCII.
    ``folders`` are those of the case: exports keep out of them unless the user types such a path.
    ``renew`` is such a function for a timeline that may no longer hold: the new one takes its place.
    """
    import gc
    import os
    from dataclasses import replace

    # Nothing made while starting is garbage: looking for it costs a tenth of the start.
    gc.disable()
    # Textual draws at most this often; a key held down then waits half as long for its frame.
    os.environ.setdefault("TEXTUAL_FPS", "120")
    from tlx.tui.theme import chosen

    look = replace(chosen(theme, os.environ), is_ascii=is_ascii)
    if not os.environ.get("NO_COLOR"):  # an empty one means nothing, yet Textual would draw in greys
        os.environ.pop("NO_COLOR", None)
    app = _app(timeline, look, name=name, query=query, everything=everything, folders=folders, renew=renew)
    code = app.run()
    failure: Exception | None = getattr(app, "failure", None)
    if failure is not None:
        raise failure
    return app.return_code or 0 if code is None else code


def _app(
    timeline: Timeline | Load,
    look: Look,
    *,
    name: str,
    query: str,
    everything: bool,
    folders: Sequence[Path],
    renew: Load | None,
) -> TlxApp:
    if callable(timeline):
        from tlx.tui.loading import LoadingApp

        return LoadingApp(timeline, name, look, query=query, everything=everything, current=Path.cwd(), folders=folders)
    from tlx.explore.view import opened
    from tlx.tui.app import TlxApp

    view = opened(timeline, query, everything=everything)
    if renew is None:
        return TlxApp(timeline, look, view=view, current=Path.cwd(), folders=folders)
    from tlx.tui.renewing import RenewingApp

    return RenewingApp(timeline, look, renew, view=view, current=Path.cwd(), folders=folders)
