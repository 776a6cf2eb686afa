"""The whole document at the words quoted: every date worked out of it stands in the margin beside its words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tlx.explore import labels, telling
from tlx.explore.safe import safe
from tlx.index import DocumentInfo, Timeline
from tlx.model import Account, Span, say
from tlx.tui.lines import Drawn, Line, cut, fit, line, spread, width
from tlx.tui.scene import Scene, dated
from tlx.tui.source import GUTTER, NUMBERS_FROM, Layer, layers, margin, numbered, toned, window, within_line
from tlx.tui.theme import Tone
from tlx.tui.wrapping import TextLine

MEASURE: Final = 72
"""Cells of a line of text at most: longer ones are hard to follow."""
NOTES: Final = 30
NOTES_FROM: Final = 84
"""Cells from which there is a margin for dates."""
LONGEST_TIME: Final = 200
"""Characters of words for a date at most: so far before a line they are looked for."""


def reading_lines(scene: Scene, cells: int, lines: int) -> tuple[list[Drawn], int]:
    """Head, a blank line and the text; and by how many lines it really was moved."""
    if scene.account is None:
        return [], 0
    measure = min(MEASURE, cells - GUTTER - (NOTES if cells >= NOTES_FROM else 0) - 3)
    shown = window(scene, scene.account, measure, lines - 2)
    times = times_in(scene.timeline, scene.account.doc)
    text = [_line(scene, scene.account, near(times, own), own) for own in numbered(shown)]
    if cells >= NOTES_FROM:
        column = measure + GUTTER + 2
        text = [
            (*left, *_note(own, near(times, own), column - width(left)))
            for own, left in zip(numbered(shown), text, strict=True)
        ]
    return [Drawn(_head(scene, cells)), Drawn(), *map(Drawn, text)], shown.scroll


class Time(NamedTuple):
    """Words of a document for a date, and the date."""

    span: Span
    date: str


@lru_cache(maxsize=8)
def times_in(timeline: Timeline, path: str) -> tuple[Time, ...]:
    """The time words of every account that a document gives, in the order of its text, each date once."""
    accounts = (timeline.event(told.ordinal).accounts[told.number] for told in telling.told_in(timeline, path))
    found = dict.fromkeys(Time(account.time, say.long(account.when)) for account in accounts if account.time)
    return tuple(sorted(found, key=lambda time: time.span.start))


def near(times: Sequence[Time], own: TextLine) -> Sequence[Time]:
    """Those that may stand on a line."""
    first = bisect_left(times, own.start - LONGEST_TIME, key=lambda time: time.span.start)
    return times[first : bisect_left(times, own.end, key=lambda time: time.span.start)]


def _head(scene: Scene, cells: int) -> Line:
    document = scene.document
    if document is None:
        return ()
    place = f"  {cut(safe(scene.timeline.name), 20)}   {cut(safe(document.path), 30)}"
    left = (*line(("  tlx", "title"), (place, "quiet")), *within_line(scene, cells // 3))
    room = cells - width(left) - 1
    return fit(spread(left, next((way for way in _origins(document) if width(way) <= room), ()), cells), cells)


def _origins(document: DocumentInfo) -> Iterator[Line]:
    """Who wrote it, when, and how that is known; then with less of it."""
    origin = f", {safe(document.dating.origin)}" if document.dating.origin else ""
    source, date = safe(document.source), dated(document)
    yield line((source, "text"), (f" · {date}{origin} ", "quiet"))
    yield line((source, "text"), (f" · {date} ", "quiet"))
    yield line((labels.source(source), "text"), (f" · {date} ", "quiet"))
    yield line((f"{date} ", "quiet"))


def _line(scene: Scene, account: Account, words: Sequence[Time], own: TextLine) -> Line:
    text = scene.timeline.text(account.doc)
    here = Span(own.start, own.end)
    times: list[Layer] = [(each.span, "timeword") for each in words if each.span.overlaps(here)]
    quoted_line = scene.timeline.line_of(account.doc, account.span.start)
    tone: Tone = "title" if own.number == 1 else "text"
    pieces = toned(text, own, [*layers(scene, account, text, own), *times], tone)
    return (*margin(own, account.span, quoted_line, NUMBERS_FROM), *pieces)


def _note(own: TextLine, words: Sequence[Time], away: int) -> Line:
    """The dates whose words begin on this line, so many cells to the right; each whole or not at all."""
    said = ""
    for date in dict.fromkeys(each.date for each in words if own.start <= each.span.start < own.end):
        longer = f"{said}, {date}" if said else date
        said = longer if len(longer) <= NOTES - 2 else said
    return line(" " * max(1, away), ("→ ", "quiet"), (said, "time")) if said else ()
