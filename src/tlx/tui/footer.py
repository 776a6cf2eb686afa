"""The last line: the keys that matter here, whole items only, and the place in the list."""

from __future__ import annotations

from tlx.explore.commands import Mode, mode_of
from tlx.explore.keys import FOOTERS, KEPT, KEPT_IN_CONTEXT, NO_HIT, Footer, footer
from tlx.explore.safe import safe
from tlx.explore.searching import nearest
from tlx.tui.lines import Line, cut, fit, line, spread, width
from tlx.tui.scene import Scene


def footer_line(scene: Scene, cells: int) -> Line:
    """Keys, or what was just done; none while something that shows its own lies over the view."""
    view = scene.view
    place = _place(scene)
    if view.message:
        return fit(
            spread(line("  ", (cut(safe(view.message), cells - width(place) - 3), "bright")), place, cells), cells
        )
    if view.dialog is not None:
        return fit((), cells)
    return fit(spread(_items(scene, cells - width(place) - 1), place, cells), cells)


def items_of(scene: Scene) -> tuple[Footer, Mode]:
    """Which footer is due."""
    view, mode = scene.view, mode_of(scene.view)
    if mode is Mode.SEARCH and view.query and not view.hits:
        found = nearest(view, scene.timeline)
        return ((("take-nearest", f"take {safe(found.word)}"), *NO_HIT) if found else NO_HIT), mode
    if mode is Mode.LIST and view.query:
        return KEPT_IN_CONTEXT if view.context else KEPT, mode
    return FOOTERS[mode], mode


def _items(scene: Scene, cells: int) -> Line:
    """As many items as fit, in their order of importance; never half of one."""
    shown = line(" ")
    for key, label in footer(*items_of(scene)):
        item = line((f" {key}", "key"), (f" {label} ", "quiet"))
        if width(shown) + width(item) <= cells:
            shown = (*shown, *item)
    return shown


def _place(scene: Scene) -> Line:
    view = scene.view
    if view.reading or view.cursor not in view.rows:
        return ()
    dated = scene.timeline.dated
    counts_undated = view.query or None not in view.folded or view.cursor >= dated
    total = len(view.rows) if counts_undated else view.rows.range_cardinality(0, dated)
    return line((f"{view.rows.rank(view.cursor):,} of {total:,} ", "quiet"))
