"""The whole document at the words quoted: every date worked out of it stands in the margin beside its words."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from tlx.explore.safe import safe
from tlx.index import Timeline
from tlx.model import Account, Span, say
from tlx.tui.lines import Drawn, Line, cut, fit, line, spread, width
from tlx.tui.scene import Scene, dated
from tlx.tui.source import GUTTER, NUMBERS_FROM, Layer, layers, margin, numbered, toned, window
from tlx.tui.theme import Tone
from tlx.tui.wrapping import TextLine

MEASURE: Final = 72
"""Cells of a line of text at most: longer ones are hard to follow."""
NOTES: Final = 30
NOTES_FROM: Final = 84
"""Cells from which there is a margin for dates."""


def reading_lines(scene: Scene, cells: int, lines: int) -> tuple[list[Drawn], int]:
    """Head, a blank line and the text; and by how many lines it really was moved."""
    if scene.account is None:
        return [], 0
    measure = min(MEASURE, cells - GUTTER - (NOTES if cells >= NOTES_FROM else 0) - 3)
    shown = window(scene, scene.account, measure, lines - 2)
    accounts = told_in(scene.timeline, scene.account.doc)
    text = [_line(scene, scene.account, accounts, own) for own in numbered(shown)]
    if cells >= NOTES_FROM:
        column = measure + GUTTER + 2
        text = [
            (*left, *_note(own, accounts, column - width(left)))
            for own, left in zip(numbered(shown), text, strict=True)
        ]
    return [Drawn(_head(scene, cells)), Drawn(), *map(Drawn, text)], shown.scroll


@lru_cache(maxsize=8)
def told_in(timeline: Timeline, path: str) -> tuple[Account, ...]:
    """Every account that a document gives and that has words for its date."""
    events = (timeline.event(ordinal) for ordinal in timeline.facet("doc", path))
    return tuple(account for event in events for account in event.accounts if account.doc == path and account.time)


def _head(scene: Scene, cells: int) -> Line:
    document = scene.document
    if document is None:
        return ()
    origin = f", {safe(document.dating.origin)}" if document.dating.origin else ""
    right = line((safe(document.source), "text"), (f" · {dated(document)}{origin} ", "quiet"))
    left = line(("  tlx", "title"), (f"  {cut(safe(scene.timeline.name), 20)}   {safe(document.path)}", "quiet"))
    return fit(spread(left, right, cells), cells)


def _line(scene: Scene, account: Account, accounts: tuple[Account, ...], own: TextLine) -> Line:
    text = scene.timeline.text(account.doc)
    here = Span(own.start, own.end)
    times: list[Layer] = [(each.time, "timeword") for each in accounts if each.time and each.time.overlaps(here)]
    quoted_line = text.count("\n", 0, account.span.start) + 1
    tone: Tone = "title" if own.number == 1 else "text"
    pieces = toned(text, own, [*layers(scene, account, text, own), *times], tone)
    return (*margin(own, account.span, quoted_line, NUMBERS_FROM), *pieces)


def _note(own: TextLine, accounts: tuple[Account, ...], away: int) -> Line:
    """The dates whose words begin on this line, so many cells to the right; each whole or not at all."""
    starting = [each for each in accounts if each.time and own.start <= each.time.start < own.end]
    said = ""
    for date in dict.fromkeys(say.long(each.when) for each in starting):
        longer = f"{said}, {date}" if said else date
        said = longer if len(longer) <= NOTES - 2 else said
    return line(" " * max(1, away), ("→ ", "quiet"), (said, "time")) if said else ()
