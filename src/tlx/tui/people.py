"""The people pane: who is named, in which role, how often, and when."""

from __future__ import annotations

from typing import Final

from tlx.explore.density import span, spark
from tlx.explore.people import SORTS, Named, events_of, people, perhaps
from tlx.explore.safe import safe
from tlx.explore.view import Focus
from tlx.index import Ordinals
from tlx.model import Sort
from tlx.tui.lines import Drawn, Line, Piece, cut, line, pad, spread, width
from tlx.tui.rows import year_name
from tlx.tui.scene import Scene
from tlx.tui.strip import EIGHTHS
from tlx.tui.theme import Ground, Tone
from tlx.tui.titles import title

SPARK: Final = 14
"""Cells of a person's strip: one a year while they fit."""
NAMES: Final = {Sort.PERSON: "people", Sort.ORGANISATION: "organisations", Sort.PLACE: "places"}
NAME: Final = 20
OTHERS: Final = 2
"""People named as who else somebody may be."""
ROLES_FROM: Final = 56
"""Cells from which a role stands beside the name."""


def people_lines(scene: Scene, cells: int, lines: int) -> list[Drawn]:
    """The pane with its title, in at most so many lines."""
    in_focus = scene.view.focus is Focus.PEOPLE
    named = people(scene.timeline, scene.view.cursor, scene.view.named)
    name, *others = _turned(scene.view.named)
    tail = line((f"  {'  '.join(others)}", "faint"))
    right = _axis(scene) if cells >= ROLES_FROM else ()
    head = title(
        name.capitalize(), cells, in_focus=in_focus, tail=tail if width(tail) + 18 <= cells else (), right=right
    )
    room = max(0, lines - 1)
    first = max(0, scene.view.person - room + 1) if in_focus else 0
    shown = named[first : first + room]
    top = max([max(_bars(scene, entry), default=0) for entry in shown] + [1])
    widest = min(NAME, max([len(entry.person.shown) for entry in shown] + [0]))
    drawn = [
        pieces
        for at, entry in enumerate(shown, first)
        for pieces in _with_others(scene, entry, cells, widest, top, is_cursor=in_focus and at == scene.view.person)
    ]
    return [Drawn(head), *drawn][:lines]


def wanted_lines(scene: Scene) -> int:
    """The lines that show everybody, title and all."""
    named = people(scene.timeline, scene.view.cursor, scene.view.named)
    chosen = named[scene.view.person : scene.view.person + 1] if scene.view.focus is Focus.PEOPLE else ()
    return len(named) + 1 + sum(len(_others(scene, one)) for one in chosen)


def _others(scene: Scene, named: Named) -> tuple[str, ...]:
    """Who else somebody may be, and below each name why: the pane is narrow."""
    found = perhaps(scene.timeline, named.person)[:OTHERS]
    return tuple(words for name, why in found for words in (f"perhaps {name}:", f"  {why}"))


def _turned(sort: Sort) -> list[str]:
    """The names of the sorts, from the one that is shown on."""
    at = SORTS.index(sort)
    return [NAMES[each] for each in (*SORTS[at:], *SORTS[:at])]


def _axis(scene: Scene) -> Line:
    years = span(scene.timeline)
    if not years:
        return ()
    first, last = year_name(years.start), year_name(years.stop - 1)
    return line((f"{first}{last.rjust(SPARK - len(first))}", "faint"))


def _bars(scene: Scene, named: Named) -> tuple[int, ...]:
    return spark(scene.timeline, _events(scene, named), span(scene.timeline), SPARK)


def _events(scene: Scene, named: Named) -> Ordinals:
    return events_of(scene.timeline, named.person) & scene.view.base


def _with_others(scene: Scene, named: Named, cells: int, width: int, top: int, *, is_cursor: bool) -> list[Drawn]:
    """Somebody and, under the cursor, who else they may be."""
    drawn = _person(scene, named, cells, width, top, is_cursor=is_cursor)
    others = _others(scene, named) if is_cursor else ()
    return [*drawn, *(Drawn(line((f"  {cut(safe(words), cells - 3)}", "quiet"))) for words in others)]


def _person(scene: Scene, named: Named, cells: int, width: int, top: int, *, is_cursor: bool) -> list[Drawn]:
    tone: Tone = "people" if named.is_here else "text"
    mark = "▌" if is_cursor else "▸" if named.is_here else " "
    left = line((mark, "cursor" if is_cursor else "people"), (pad(safe(named.person.shown), width), tone))
    right = (*_count(scene, named), *_spark(scene, named, top), Piece(" "))
    ground: Ground = "row" if is_cursor else "ground"
    if cells >= ROLES_FROM:
        role = line(" ", (cut(safe(named.role), cells - width - SPARK - 7), "quiet")) if named.role else ()
        return [Drawn(spread((*left, *role), right, cells), ground)]
    below = [Drawn(line((f"  {cut(safe(named.role), cells - 3)}", "quiet")))] if named.is_here and named.role else []
    return [Drawn(spread(left, right, cells), ground), *below]


def _count(scene: Scene, named: Named) -> Line:
    count = len(_events(scene, named))
    return line((f"{count:>2,} " if count else " – ", "text"))


def _spark(scene: Scene, named: Named, top: int) -> Line:
    """All on one scale; years without a mention are a hairline."""
    tone: Tone = "people" if named.is_here else "bar"
    counts = _bars(scene, named)
    signs = [
        Piece(EIGHTHS[max(2, round(count / top * 7))], tone) if count else Piece(EIGHTHS[1], "rule") for count in counts
    ]
    return line(" " * (SPARK - len(counts)), *signs)
