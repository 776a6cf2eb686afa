"""A whole screen as lines of text with tones: from a view, a timeline and a frame, with no screen in it.

What the first screen does not show (dialogs, the reading view, the empty list) is loaded when it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tlx.explore.asking import problem
from tlx.explore.keys import KEYMAP, Keymap
from tlx.explore.layout import Layout
from tlx.explore.orders import DATE
from tlx.explore.safe import safe
from tlx.explore.scrolling import at_same_line, first_top, in_view
from tlx.explore.view import Focus, View, layout
from tlx.index import Ordinals, Timeline
from tlx.tui import listing
from tlx.tui.exporting import Prospect
from tlx.tui.footer import footer_line, problem_line
from tlx.tui.header import header, typed_at
from tlx.tui.lines import Drawn, Line, line, width
from tlx.tui.measures import LEAST, Box, Frame, for_lanes
from tlx.tui.panes import detail_lines, source_pane
from tlx.tui.people import people_lines
from tlx.tui.scene import Scene, scene
from tlx.tui.strip import Shown, strip_lines

if TYPE_CHECKING:
    from tlx.tui.lanes import Lanes

OVER = "over"
"""The pane that lies over the others."""


@dataclass(frozen=True, slots=True)
class Scroll:
    """How the list is scrolled: its rows and their order, its first line, and the screen line of its cursor.

    ``lane`` is the number of the first lane in view.
    """

    rows: Ordinals | None = None
    order: str = DATE
    top: int = 0
    screen_line: int = 0
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A screen: for each pane its place and its lines; the view and the layout of the list it came to."""

    view: View
    layout: Layout | None = None
    panes: dict[str, tuple[Box, list[Drawn]]] = field(default_factory=dict)
    is_faded: bool = False
    lanes: Lanes | None = None


def scrolled(view: View, timeline: Timeline, frame: Frame, before: Scroll) -> Scroll:
    """How the list is scrolled for a view: as before, or so that the event keeps its line of the screen."""
    if not view.rows or view.reading:
        return before
    lines = layout(view, timeline, with_gaps=frame.is_tall)
    if before.rows is None:
        top = first_top(lines, view.cursor, frame.list.height)
    elif (before.rows, before.order) == (view.rows, view.order):
        top = in_view(lines, view.cursor, before.top, frame.list.height)
    else:
        top = at_same_line(lines, view.cursor, before.screen_line, frame.list.height)
    return Scroll(view.rows, view.order, top, lines.line_of(view.cursor) - top, before.lane)


def picture(
    view: View,
    timeline: Timeline,
    frame: Frame,
    scroll: Scroll,
    *,
    prospect: Prospect | None = None,
    keymap: Keymap = KEYMAP,
) -> Picture:
    """The screen of a view. ``prospect`` belongs to an export, ``keymap`` to the user."""
    if is_too_small(frame):
        return Picture(view, panes={"header": (Box(0, 0, frame.width, 1), [_too_small(frame)])})
    shown = scene(view, timeline, keymap)
    drawn = _reading(shown, frame) if view.reading else _browsing(shown, _framed(view, frame), scroll)
    return _with_dialog(shown, drawn, frame, prospect) if view.dialog else drawn


def is_too_small(frame: Frame) -> bool:
    """True where nothing could be read."""
    return frame.width < LEAST[0] or frame.height < LEAST[1]


def _too_small(frame: Frame) -> Drawn:
    return Drawn(line(f"tlx needs {LEAST[0]}x{LEAST[1]}, this is {frame.width}x{frame.height}"))


def _reading(shown: Scene, frame: Frame) -> Picture:
    from tlx.tui.reading import reading_lines

    text, scroll = reading_lines(shown, frame.width, frame.height - 1)
    panes = {"detail": (Box(0, 0, frame.width, frame.height - 1), text), "footer": _footer(shown, frame)}
    return Picture(replace(shown.view, scroll=scroll), None, panes)


def _footer(shown: Scene, frame: Frame) -> tuple[Box, list[Drawn]]:
    wrong = problem(shown.view.query, shown.timeline) if frame.header.height == 1 and shown.view.dialog is None else ""
    drawn = problem_line(shown, wrong, frame.width) if wrong else footer_line(shown, frame.width)
    return frame.footer, [Drawn(drawn)]


def _framed(view: View, frame: Frame) -> Frame:
    return for_lanes(frame) if view.lanes else frame


def _browsing(shown: Scene, frame: Frame, scroll: Scroll) -> Picture:
    view, top = shown.view, scroll.top
    lines = layout(view, shown.timeline, with_gaps=frame.is_tall)
    lanes = _lanes(shown, frame, scroll.lane)
    panes = {
        "header": (frame.header, [*map(Drawn, header(shown, frame.width, frame.header.height))]),
        **_main(shown, lines, top, frame, lanes),
        "footer": _footer(shown, frame),
    }
    if frame.strip:
        panes["strip"] = (frame.strip, [*map(Drawn, _strip(shown, lines, top, frame))])
    moved = view.scroll
    for name, box, (drawn, by) in _sides(shown, frame):
        panes[name] = (box, drawn)
        moved = by if name in ("detail", "source") else moved
    if view.searching and view.dialog is None:
        panes |= _offers(shown, frame)
    return Picture(replace(view, scroll=moved), lines, panes, lanes=lanes)


def _main(
    shown: Scene, lines: Layout, top: int, frame: Frame, lanes: Lanes | None
) -> dict[str, tuple[Box, list[Drawn]]]:
    """The list, or the lanes in its place."""
    if lanes is not None:
        return {"lanes": (frame.list, [each.drawn for each in lanes.lines])}
    return {"list": (frame.list, _list(shown, lines, top, frame))}


def _lanes(shown: Scene, frame: Frame, top: int) -> Lanes | None:
    """The lanes, where they and not the list are shown; a pane in focus goes before them as before the list."""
    view = shown.view
    if not view.lanes or not view.rows or (view.focus is not Focus.LIST and not frame.has_panes):
        return None
    from tlx.tui.lanes import lane_lines

    return lane_lines(shown, frame.list.width, frame.list.height, top)


def _offers(shown: Scene, frame: Frame) -> dict[str, tuple[Box, list[Drawn]]]:
    """What the last thing typed can become, under it."""
    from tlx.tui.offers import offer_lines

    column = min(typed_at(shown, frame.width), frame.width // 3)
    drawn = offer_lines(shown, frame.list.width - column)[: max(0, frame.height - frame.header.height - 2)]
    box = Box(column, frame.header.height, width(drawn[0]) if drawn else 0, len(drawn))
    return {OVER: (box, [Drawn(pieces, "dialog") for pieces in drawn])} if drawn else {}


def _list(shown: Scene, lines: Layout, top: int, frame: Frame) -> list[Drawn]:
    box = frame.list
    if shown.view.rows and shown.view.focus is not Focus.LIST and not frame.has_panes:
        return source_pane(shown, box.width, box.height, with_people=True)[0]
    if shown.view.rows:
        drawn = listing.list_lines(shown, lines, top, box.width, box.height)
        return [*drawn, *_below(shown, frame)] if len(drawn) + 2 <= box.height else drawn
    from tlx.tui.empty import empty_lines

    return [*map(Drawn, empty_lines(shown, box.width, box.height))]


def _below(shown: Scene, frame: Frame) -> list[Drawn]:
    """Under the hits of a search, where there is room: how often the word stands elsewhere."""
    if not shown.sought:
        return []
    from tlx.tui.elsewhere import elsewhere_line

    return [Drawn(), Drawn(elsewhere_line(shown, frame.list.width))]


def _strip(shown: Scene, lines: Layout, top: int, frame: Frame) -> list[Line]:
    view = shown.view
    visible = listing.in_view(lines, top, frame.list.height)
    told = Shown(shown.timeline, view.base, view.hits, visible, view.cursor if view.rows else None)
    return strip_lines(told, frame.width, frame.strip.height if frame.strip else 0)


def _sides(shown: Scene, frame: Frame) -> list[tuple[str, Box, tuple[list[Drawn], int]]]:
    """The panes beside or under the list."""
    sides = []
    if frame.rule and frame.detail:
        sides.append(("rule", frame.rule, ([Drawn(line(("│", "rule")))] * frame.rule.height, 0)))
        sides.append(("detail", frame.detail, detail_lines(shown, frame.detail.width, frame.detail.height)))
    if frame.source:
        alone = frame.people is None
        sides.append(
            ("source", frame.source, source_pane(shown, frame.source.width, frame.source.height, with_people=alone))
        )
    if frame.people:
        sides.append(("people", frame.people, (people_lines(shown, frame.people.width, frame.people.height), 0)))
    return sides


def _with_dialog(shown: Scene, under: Picture, frame: Frame, prospect: Prospect | None) -> Picture:
    if shown.view.dialog is None:
        return under
    from tlx.tui import boxes

    columns, lines = boxes.size(shown.view.dialog, frame.width, frame.height)
    view = replace(under.view, dialog=boxes.settled(shown, columns, lines))
    drawn = boxes.box(replace(shown, view=view), columns, lines, prospect)
    box = Box((frame.width - columns) // 2, max(1, (frame.height - lines) // 3), columns, lines)
    over = (box, [Drawn(pieces, "dialog") for pieces in drawn])
    return replace(under, view=view, panes={**under.panes, OVER: over}, is_faded=True)


def title(timeline: Timeline) -> str:
    """The name of a terminal window."""
    return f"tlx {safe(timeline.name)}"
