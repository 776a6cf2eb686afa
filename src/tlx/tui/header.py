"""The first lines: what was typed and how many rows that leaves, then the same said in words."""

from __future__ import annotations

from typing import Final

from tlx.explore import orders
from tlx.explore.asking import problem, said
from tlx.explore.commands import Mode
from tlx.explore.density import span
from tlx.explore.people import persons
from tlx.explore.safe import safe
from tlx.explore.view import By
from tlx.model import Severity
from tlx.tui.lines import Line, cut, fit, line, spread, width
from tlx.tui.rows import year_name
from tlx.tui.scene import Scene

LANES: Final = {
    By.PERSON: "who is named when; spans drawn as spans, what is not exact drawn as wide as it is",
    By.SOURCE: "which source tells of when; spans drawn as spans, what is not exact drawn as wide as it is",
    By.PLACE: "where it was when; spans drawn as spans, what is not exact drawn as wide as it is",
}


def header(scene: Scene, cells: int, lines: int) -> list[Line]:
    """One line, or two where the terminal is tall enough."""
    wrong = problem(scene.view.query, scene.timeline)
    if lines == 1:
        return [_first(scene, cells, _misread(scene) if wrong else _amounts(scene))]
    return [_first(scene, cells, _amounts(scene)), _problem(scene, wrong, cells) if wrong else _second(scene, cells)]


def _first(scene: Scene, cells: int, amounts: list[Line]) -> Line:
    view, timeline = scene.view, scene.timeline
    name = line(("  tlx", "title"), (f"  {cut(safe(timeline.name), max(8, cells // 4))}", "quiet"))
    right = _right(scene, amounts, cells - width(name) - 12)
    if view.searching or view.query:
        room = max(4, cells - width(name) - width(right) - 7)
        typed = line(
            ("   / ", "cursor"), (_end(safe(view.query), room), "title"), ("▏" if view.searching else " ", "cursor")
        )
    else:
        typed = line(("   / ", "key"), ("search", "quiet"))
    return fit(spread((*name, *typed), right, cells), cells)


def typed_at(scene: Scene, cells: int) -> int:
    """The column where what is typed begins."""
    return 5 + min(len(safe(scene.timeline.name)), max(8, cells // 4)) + 7


def _amounts(scene: Scene) -> list[Line]:
    """How much there is, in longer and shorter ways."""
    return [_found(scene)] if scene.view.query or scene.view.searching else _counts(scene)


def _misread(scene: Scene) -> list[Line]:
    """What the rows are while what is typed cannot be read; why it cannot, the footer says."""
    return [_still(scene), line(("cannot be read ", "trouble"))]


def _still(scene: Scene) -> Line:
    answered = cut(safe(scene.view.answered.strip()), 24)
    return line(("still the rows of ", "quiet"), (f"{answered} ", "text")) if answered else line(("all rows ", "quiet"))


def _right(scene: Scene, ways: list[Line], cells: int) -> Line:
    """How much there is, in the longest way that fits; what went wrong is never dropped."""
    unread = _unread(scene)
    return next(((*way, *unread) for way in ways if width(way) + width(unread) <= cells), unread)


def _end(text: str, cells: int) -> str:
    """The end of what is typed: that is where one types."""
    return text if len(text) <= cells else "…" + text[-(cells - 1) :]


def _found(scene: Scene) -> Line:
    count, total = len(scene.view.hits), len(scene.view.base)
    return line((f"{count:,} of {total:,}", "title"), (" events ", "quiet"))


def _counts(scene: Scene) -> list[Line]:
    """Events, people, documents and years; then with fewer of them."""
    timeline, base = scene.timeline, scene.view.base
    dated = base.range_cardinality(0, timeline.dated)
    undated = len(base) - dated
    events = (*_count(dated, "event"), *(_count(undated, "undated") if undated else ()))
    others = (*_count(len(persons(timeline)), "people"), *_count(timeline.document_count, "document"))
    years = line((_span(scene), "quiet"))
    return [(*events, *others, *years), (*events, *years), (*_count(dated, "event"), *years), _count(dated, "event")]


def _count(count: int, what: str) -> Line:
    plural = "s" if count != 1 and what in ("event", "document") else ""
    return line((f"{count:,}", "text"), (f" {what}{plural}  ", "quiet"))


def _span(scene: Scene) -> str:
    years = span(scene.timeline)
    if not years:
        return ""
    first, last = year_name(years.start), year_name(years.stop - 1)
    return f"{first} " if first == last else f"{first}–{last} "


def _unread(scene: Scene) -> Line:
    """What went wrong is news, at the edge where it is seen."""
    found, decided = scene.timeline.found_problems, scene.timeline.edit_problems
    unread = sum(problem.severity is Severity.ERROR for problem in found)
    said = [f"{count} {what}" for count, what in ((unread, "unread"), (len(decided), "to review")) if count]
    return line((f" {' · '.join(said)} ! " if said else "", "trouble"))


def _second(scene: Scene, cells: int) -> Line:
    right = _hint(scene)
    room = cells - width(right) - 3
    return fit(spread(line("  ", (cut(_in_words(scene), room), "quiet")), right, cells), cells)


def _problem(scene: Scene, wrong: str, cells: int) -> Line:
    still = _still(scene)
    return fit(spread(line("  ", (cut(safe(wrong), cells - width(still) - 4), "trouble")), still, cells), cells)


def _in_words(scene: Scene) -> str:
    view, order = scene.view, orders.said(scene.view.order)
    if view.lanes and not view.query.strip():
        return LANES[view.lanes]
    if not view.query.strip():
        if view.everything:
            less = scene.timeline.count - len(scene.timeline.shown)
            return f"also the {less:,} less certain row{'' if less == 1 else 's'}, dimmer, {order}"
        return f"what a careful chronologist would write down, {order}"
    rest = safe(said(view.answered, scene.timeline))
    count = len(view.hits)
    if not count:
        return f"no event {rest}"
    if rest.startswith("·"):
        return f"{count:,} event{'' if count == 1 else 's'} {rest}"
    events = "the one event" if count == 1 else f"the {count:,} events"
    return f"{events} {rest}, {'the others dimmed around them' if view.context else order}"


def _hint(scene: Scene) -> Line:
    view = scene.view
    if view.query.strip():
        name, mode = ("context-typing", Mode.SEARCH) if view.searching else ("context", Mode.LIST)
        return line(
            (scene.keymap.first(name, mode), "key"), (" only the hits " if view.context else " in context ", "quiet")
        )
    less = scene.timeline.count - len(scene.timeline.shown)
    if not less:
        return ()
    return line(("a", "key"), (" hides them again " if view.everything else f" shows {less:,} less certain ", "quiet"))
