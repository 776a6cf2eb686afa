"""The last line: the keys that matter here, whole items only, and the place in the list."""

from __future__ import annotations

from tlx.explore.commands import Mode, mode_of
from tlx.explore.keys import ALWAYS, EMPTY, FOOTERS, KEPT, KEPT_IN_CONTEXT, NO_HIT, Footer, Keymap
from tlx.explore.orders import WITHOUT_YEARS
from tlx.explore.safe import safe
from tlx.explore.searching import nearest
from tlx.explore.view import layout
from tlx.tui.lines import Line, cut, fit, line, spread, width
from tlx.tui.scene import Scene
from tlx.tui.theme import Tone


def footer_line(scene: Scene, cells: int) -> Line:
    """Keys, or what was just done; none while something that shows its own lies over the view."""
    view = scene.view
    place = _place(scene)
    if view.message:
        return _said(view.message, "bright", place, cells)
    if view.dialog is not None:
        return fit((), cells)
    return _keys(scene, place, cells)


def problem_line(scene: Scene, problem: str, cells: int) -> Line:
    """Why what is typed cannot be read, where the header has no line for it."""
    return _said(problem, "trouble", _place(scene), cells)


def _said(text: str, tone: Tone, place: Line, cells: int) -> Line:
    return fit(spread(line("  ", (cut(safe(text), cells - width(place) - 3), tone)), place, cells), cells)


def items_of(scene: Scene) -> tuple[Footer, Mode]:
    """Which footer is due."""
    view, mode = scene.view, mode_of(scene.view)
    if mode is Mode.SEARCH and view.query and not view.hits:
        found = nearest(view, scene.timeline)
        return ((("complete", f"take {safe(found.word)}"), *NO_HIT) if found else NO_HIT), mode
    if not scene.timeline.count and mode is Mode.LIST:
        return EMPTY, mode
    if mode is Mode.LIST and view.query:
        return KEPT_IN_CONTEXT if view.context else KEPT, mode
    return FOOTERS[mode], mode


def _keys(scene: Scene, place: Line, cells: int) -> Line:
    """Keys and the place. Where what matters most does not fit, the keys stand closer, then without the place."""
    items, mode = items_of(scene)
    ways = [
        (_fitting(scene.keymap, items, mode, gap, cells - width(end) - gap - bool(end)), gap, end)
        for gap, end in ((2, place), (1, place), (1, ()))
    ]
    enough = (way for way in ways if _needed(way[0]) == _needed(items))
    fitting, gap, end = next(enough, ways[-1])
    pieces = (piece for item in scene.keymap.footer(fitting, mode) for piece in _item(*item, gap))
    return fit(spread(line(" " * gap, *pieces), end, cells), cells)


def _needed(items: Footer) -> int:
    return sum(names in ALWAYS for names, _ in items)


def _fitting(keymap: Keymap, items: Footer, mode: Mode, gap: int, cells: int) -> Footer:
    """As many items as fit, in the list what matters most before the rest; never half of one."""
    fitting: set[str] = set()
    for names, label in sorted(items, key=lambda item: mode is Mode.LIST and item[0] not in ALWAYS):
        needs = sum(width(_item(*shown, gap)) for shown in keymap.footer(((names, label),), mode))
        if needs <= cells:
            fitting, cells = fitting | {names}, cells - needs
    return tuple(item for item in items if item[0] in fitting)


def _item(key: str, label: str, gap: int) -> Line:
    return line((key, "key"), (f" {label}{' ' * gap}", "quiet"))


def _place(scene: Scene) -> Line:
    view = scene.view
    if view.reading or view.cursor not in view.rows:
        return ()
    dated = scene.timeline.dated
    counts_undated = view.answered or view.order in WITHOUT_YEARS or None not in view.folded or view.cursor >= dated
    total = len(view.rows) if counts_undated else view.rows.range_cardinality(0, dated)
    rank = layout(view, scene.timeline).rank(view.cursor)
    return line((f"{rank:,} of {total:,} ", "quiet"))
