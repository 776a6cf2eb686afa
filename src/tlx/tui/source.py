"""The document's own text: the quoted words lit and in view, its lines numbered as citations number them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tlx.explore.asking import lit, sought
from tlx.explore.safe import safe
from tlx.explore.within import found, number
from tlx.index import Timeline
from tlx.model import Account, Span
from tlx.tui.lines import Line, Piece, line, wrap
from tlx.tui.scene import Scene, dated
from tlx.tui.theme import Tone
from tlx.tui.wrapping import TextLine, Wrapped

if TYPE_CHECKING:
    from tlx.explore.query_nodes import Lights

GUTTER: Final = 5
"""Cells of a line number, a space and the bar beside a quote."""
NARROW_GUTTER: Final = 2
NUMBERS_FROM: Final = 60
"""Cells from which lines are numbered."""

LONGEST: Final = 300
"""Characters of a title that are shown: a hostile one may be a whole book."""

Layer = tuple[Span, Tone]
"""Where a tone stands; of several the first counts."""


@dataclass(frozen=True, slots=True)
class Window:
    """The lines of a text that are in view: which is the first, and by how many they were moved."""

    text: Wrapped
    top: int
    lines: int
    scroll: int


@lru_cache(maxsize=8)
def wrapped_text(timeline: Timeline, path: str, cells: int) -> Wrapped:
    """A document in lines of so many cells."""
    harmless = "\n".join(map(safe, timeline.text(path).split("\n")))
    return Wrapped(harmless, max(1, cells))


def gutter(cells: int) -> int:
    """Cells left of the text."""
    return GUTTER if cells >= NUMBERS_FROM else NARROW_GUTTER


def window(scene: Scene, account: Account, cells: int, lines: int) -> Window:
    """The lines in view: from the start of a paragraph, with those before that fit, moved as the view says."""
    text = wrapped_text(scene.timeline, account.doc, cells)
    natural = _natural_top(text, _in_view(scene, account), lines)
    top = min(max(0, natural + scene.view.scroll), max(natural, text.height - lines, 0))
    return Window(text, top, lines, top - natural)


def _in_view(scene: Scene, account: Account) -> Span:
    """What must be in view: the words quoted, or the find one is at."""
    sought = scene.view.within
    return account.span if sought is None or sought.at < 0 else Span(sought.at, sought.at + 1)


def _natural_top(text: Wrapped, quote: Span, lines: int) -> int:
    """Whole paragraphs before the quote as long as they take no more than half, and the quote is in view.

    In a paragraph too long for that, the quote with a few of the lines before it.
    """
    first, last = text.line_of(quote.start), text.line_of(max(quote.start, quote.end - 1))
    top = text.first_line_of_paragraph(first)
    if last - top >= lines or first - top > lines // 2:
        return max(top, first - lines // 4)
    while (before := text.paragraph_before(top)) < top:
        fits = last - before < lines and first - before <= lines // 2
        if not fits and text.height - before > lines:
            break
        top = before
    return top


def source_lines(scene: Scene, cells: int, lines: int) -> tuple[list[Line], int]:
    """The window drawn, and by how many lines it really was moved."""
    if scene.account is None or lines <= 0:
        return [], 0
    shown = window(scene, scene.account, cells - gutter(cells) - 2, lines)
    number = scene.timeline.line_of(scene.account.doc, scene.account.span.start)
    visible = numbered(shown)
    return [_line(scene, scene.account, each, number, cells) for each in visible], shown.scroll


def numbered(shown: Window) -> list[TextLine]:
    """The lines in view; the uppermost says its number too, so that there is always one to cite."""
    visible = [shown.text[at] for at in range(shown.top, min(shown.top + shown.lines, shown.text.height))]
    return [replace(each, is_first=True) if at == 0 else each for at, each in enumerate(visible)]


def _line(scene: Scene, account: Account, shown: TextLine, quoted_line: int, cells: int) -> Line:
    tone: Tone = "near" if shown.number == quoted_line else "quiet"
    text = scene.timeline.text(account.doc)
    pieces = toned(text, shown, layers(scene, account, text, shown), tone)
    return (*margin(shown, account.span, quoted_line, cells), *pieces)


def margin(shown: TextLine, quote: Span, quoted_line: int, cells: int) -> Line:
    """The number of the line, once a paragraph, and a bar beside what is quoted."""
    bar = Piece("▌" if quote.overlaps(Span(shown.start, shown.end)) else " ", "cursor")
    if gutter(cells) == NARROW_GUTTER:
        return (Piece(" "), bar)
    number = f"{shown.number:>3} " if shown.is_first else "    "
    return (Piece(number[-4:] if len(number) <= 4 else number, "text" if shown.number == quoted_line else "faint"), bar)


def layers(scene: Scene, account: Account, text: str, shown: TextLine) -> list[Layer]:
    """The words found, the time words, the quote: each over the next."""
    spans = _lit(text, shown, scene.sought)
    hits: list[Layer] = [(span, "hitnow" if account.span.overlaps(span) else "hit") for span in spans]
    if scene.view.within:
        at = scene.view.within.at
        finds = _lit(text, shown, sought(scene.view.within.typed))
        hits = [*((span, _find(span, at)) for span in finds), *hits]
    time: list[Layer] = [(account.time, "quotetime")] if account.time else []
    return [*hits, *time, (account.span, "quote")]


def _lit(text: str, shown: TextLine, words: tuple[Lights, ...]) -> list[Span]:
    found = lit(text[shown.start : shown.end], words)
    return [Span(shown.start + span.start, shown.start + span.end) for span in found]


def _find(span: Span, at: int) -> Tone:
    return "hitnow" if span.start == at else "hit"


def within_line(scene: Scene, cells: int) -> Line:
    """What is sought in this text, and which of how many finds one is at."""
    view = scene.view
    if view.within is None:
        return ()
    count, mark = len(found(view, scene.timeline)), "▏" if view.within.is_typing else ""
    place = (
        f" {number(view, scene.timeline):,} of {count:,} "
        if count
        else " not in this text "
        if view.within.typed
        else " "
    )
    typed = safe(view.within.typed)
    room = max(4, cells - len(place) - 4)
    shown = typed if len(typed) <= room else f"…{typed[1 - room :]}"
    return line((" / ", "cursor"), (shown, "title"), (mark, "cursor"), (place, "quiet"))


def toned(text: str, shown: TextLine, over: Sequence[Layer], tone: Tone) -> list[Piece]:
    """A slice of a text cut where a tone begins or ends."""
    edges = {shown.start, shown.end}
    for span, _ in over:
        edges |= {edge for edge in (span.start, span.end) if shown.start < edge < shown.end}
    ordered = sorted(edges)
    slices = [Span(*pair) for pair in pairwise(ordered)]
    return [Piece(safe(part.of(text)), _tone(part, over, tone)) for part in slices]


def _tone(part: Span, over: Iterable[Layer], tone: Tone) -> Tone:
    return next((layer for span, layer in over if span.holds(part)), tone)


def about(scene: Scene, cells: int) -> list[Line]:
    """Where the text comes from and when it was written; its title when that is out of view."""
    document = scene.document
    if document is None or scene.account is None:
        return []
    origin = f", {safe(document.dating.origin)}" if document.dating.origin else ""
    where = wrap(line((f"{safe(document.label)} · {dated(document)}{origin}", "quiet")), cells - 3)
    is_far = scene.timeline.line_of(scene.account.doc, scene.account.span.start) > 6
    title = wrap(line((safe(document.title[:LONGEST]), "text")), cells - 3) if document.title and is_far else []
    return [line(" ", *pieces) for pieces in (*title, *where)]
