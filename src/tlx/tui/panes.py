"""The panes composed of their parts, at each size."""

from __future__ import annotations

from tlx.explore.safe import safe
from tlx.explore.view import Focus
from tlx.model import say
from tlx.tui.event import disputed_lines, event_lines, told_again, why_lines
from tlx.tui.lines import Drawn, Line, Piece, cut, line, width
from tlx.tui.people import people_lines, wanted_lines
from tlx.tui.scene import Scene, dated, lit_pieces
from tlx.tui.source import about, source_lines, within_line
from tlx.tui.titles import title

PEOPLE_LINES = 10
"""Lines that the people take of the column of reading, at most."""
WERE = "Where you were"
"""The title of what is shown while nothing is found: it is no hit."""
MEASURE = 104
"""Cells of the text under a list at most: longer lines are hard to follow."""
SOURCE_LINES = 6
"""Lines of text that the source always has."""


def detail_lines(scene: Scene, cells: int, lines: int) -> tuple[list[Drawn], int]:
    """Event, source, told again, people: one column of reading, and how far its source was really scrolled."""
    people = people_lines(scene, cells, min(PEOPLE_LINES, wanted_lines(scene)))
    above = [*([] if scene.view.hits else [title(WERE, cells)]), *event_lines(scene, cells)]
    again = told_again(scene, cells, (lines - len(above) - len(people)) // 4)
    head = [(), _source_title(scene, cells, _place(scene)), *about(scene, cells), ()]
    room = max(SOURCE_LINES, lines - len(above) - len(head) - len(again) - len(people) - 1)
    text, scroll = source_lines(scene, cells, room)
    filled = [*above, *head, *text, *[()] * (room - len(text)), (), *again]
    return [*map(Drawn, filled), *people], scroll


def source_pane(scene: Scene, cells: int, lines: int, *, with_people: bool = False) -> tuple[list[Drawn], int]:
    """Why and source under the list; where there is one pane only, its title names the people too."""
    if with_people and scene.view.focus is Focus.PEOPLE:
        return people_lines(scene, cells, lines), scene.view.scroll
    why = [*_headed(scene, cells), *disputed_lines(scene, cells), *why_lines(scene, cells, 5)][: max(1, lines - 4)]
    blank: list[Line] = [()] if lines > 8 else []
    tail = within_line(scene, cells // 2) or (line(("  people", "faint")) if with_people else ())
    document = scene.document
    count = (
        f"{scene.view.account + 1} of {len(scene.event.accounts)} "
        if scene.event and len(scene.event.accounts) > 1
        else ""
    )
    name = cut(safe(document.label), cells // 2) if document else ""
    right = line((count, "text"), (f"{name}, {dated(document)}", "quiet")) if document else ()
    text, scroll = source_lines(scene, min(cells, MEASURE), lines - 1 - len(why) - len(blank))
    head = title(_name(scene), cells, in_focus=scene.view.focus is Focus.SOURCE, tail=tail, right=right)
    return [*map(Drawn, (head, *why, *blank, *text))], scroll


def _headed(scene: Scene, cells: int) -> list[Line]:
    """Date and headline of the event, where no list says them."""
    if not scene.view.lanes or scene.event is None:
        return []
    date = Piece(f" {say.full(scene.event.when)}   ", "time")
    return [line(date, *lit_pieces(cut(scene.event.headline, cells - width((date,))), "title", scene.sought))]


def _place(scene: Scene) -> Line:
    """Which account this is, and where its words stand."""
    if scene.account is None or scene.event is None:
        return ()
    count = len(scene.event.accounts)
    which = f"{scene.view.account + 1} of {count}  " if count > 1 else ""
    number = scene.timeline.line_of(scene.account.doc, scene.account.span.start)
    return line((f"{which}{cut(safe(scene.account.doc), 34)}:{number}", "quiet"))


def _name(scene: Scene) -> str:
    return "Source" if scene.view.hits or scene.event is None else WERE


def _source_title(scene: Scene, cells: int, right: Line) -> Line:
    tail = within_line(scene, cells - width(right) - 16)
    return title("Source", cells, in_focus=scene.view.focus is Focus.SOURCE, tail=tail, right=right)
