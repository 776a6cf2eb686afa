"""The terminal explorer: draws a view, turns keys into commands, carries out their effects."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tlx.index import Timeline
    from tlx.tui.app import TlxApp
    from tlx.tui.background import Load
    from tlx.tui.setting import Setting

__all__ = ["run"]


def run(
    timeline: Timeline | Load,
    setting: Setting,
    *,
    name: str = "",
    renew: Load | None = None,
    watch: Load | None = None,
) -> int:
    """Show a timeline until the user leaves; the exit code.

    ``timeline`` may be a function that makes one and tells how far it is, as :func:`tlx.build.timeline`
    does: then the frame is drawn first, under the ``name`` of the case, and what the function raises
    is raised here. ``renew`` is such a function for a timeline that may no longer hold: the new one takes its place.
    ``watch`` is asked again and again after it, and gives one each time something has changed.
    """
    import gc
    import os

    # Nothing made while starting is garbage: looking for it costs a tenth of the start.
    gc.disable()
    # Textual draws at most this often; a key held down then waits half as long for its frame.
    os.environ.setdefault("TEXTUAL_FPS", "120")
    if not os.environ.get("NO_COLOR"):  # an empty one means nothing, yet Textual would draw in greys
        os.environ.pop("NO_COLOR", None)
    app = _app(timeline, setting, name, renew, watch)
    code = app.run(mouse=setting.has_mouse)
    failure: Exception | None = getattr(app, "failure", None)
    if failure is not None:
        raise failure
    if app.timeline.count:
        setting.keep(app.view, app.timeline)
    return app.return_code or 0 if code is None else code


def _app(timeline: Timeline | Load, setting: Setting, name: str, renew: Load | None, watch: Load | None) -> TlxApp:
    if callable(timeline):
        from tlx.tui.loading import LoadingApp

        return LoadingApp(timeline, name, setting)
    if renew is None:
        from tlx.tui.app import TlxApp

        return TlxApp(timeline, setting)
    from tlx.tui.renewing import RenewingApp

    return RenewingApp(timeline, setting, renew, watch)
