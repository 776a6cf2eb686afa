"""The least that makes a terminal show what Textual wants it to show.

Textual writes every line that changed from end to end, each piece with all of its style: 15 to 20 kB for a cursor
key that scrolls the list, and 11 of them are colours. Here it is remembered what the terminal shows. Only cells that
differ are written, a style only as far as it changes, and lines that moved are moved by the terminal itself where
that is shorter.

What is not understood is passed on as it is, and nothing is held to be known after it. So is text of which terminals
do not agree how wide it is: emoji, wide letters, marks over letters, lines that run from right to left.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, zip_longest
from typing import Final, NamedTuple

from rich.cells import cell_len

from tlx.tui.sgr import PLAIN, Sgr, change, of_blank, read

SILENT: Final = re.compile(
    r"(?:\x1b\[\?(?:25|1000|1002|1003|1004|1006|1015|1016|2004|2026|2027|2031|2048)[hl]|\x1b\[\?\d+\$p|\x1b\[[<>=?][\d;]*u"
    r"|\x1b\[[>?]?\d*[cn]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP[^\x1b]*(?:\x1b\x1b[^\x1b]*)*\x1b\\|\x07)*"
)
"""What changes nothing on the screen: modes of mouse and keys, questions, titles, the clipboard."""
STEP: Final = re.compile(r"(?:(\d+);(\d+)H|([\d;]*)m)([^\x00-\x09\x0b-\x1f\x7f-\x9f]*)")
"""After the beginning of a sequence: a place or a style, and the text that stands there."""
SURE: Final = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02af\u0370-\u0377\u037a-\u03ff\u0400-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027"
    "\u2030-\u203b\u203d-\u2048\u204a-\u205e\u20a0-\u20bf\u2190-\u2193\u2200-\u22ff\u2500-\u25a9\u25ac-\u25b5"
    "\u25b7-\u25bf\u25c1-\u25fa\u2605\u270e]*"
)
"""Letters and signs that fill one cell wherever they are shown."""
UNKNOWN: Final = ""
"""A cell of which it is not known what it shows."""
BRIDGE: Final = 4
"""So few cells that stay the same are written again, where that needs no style: to go over them costs as much."""
STRETCH: Final = 32
"""Cells that are compared at once."""
LEAST_LINES: Final = 6
"""Fewer lines that moved are written anew."""


class Row(NamedTuple):
    """The cells of a line: the character of each, and its style."""

    characters: list[str]
    styles: list[Sgr]


@dataclass(slots=True)
class Span:
    """Cells of one line that are to be shown, from a column on; ``is_sure`` where each character fills one."""

    y: int
    x: int
    pieces: list[tuple[str, Sgr]] = field(default_factory=list)
    characters: list[str] = field(default_factory=list)
    styles: list[Sgr] = field(default_factory=list)
    is_sure: bool = True

    @property
    def is_empty(self) -> bool:
        """True where there is no text; that of a mark alone has no cell of its own."""
        return not self.pieces

    @property
    def cells(self) -> int:
        """How many it fills, as far as that is sure."""
        return len(self.characters) if self.is_sure else sum(cell_len(text) for text, _ in self.pieces)

    def add(self, text: str, style: Sgr) -> None:
        """More text at its end, as sure as what it has."""
        self.pieces.append((text, style))
        if self.is_sure:
            blank = of_blank(style)
            self.characters += text
            self.styles += [blank if letter == " " else style for letter in text]


def _add(found: list[Span], text: str, style: Sgr) -> None:
    """More text where the last of some spans ends; that of which the width is not sure is a span of its own.

    One that begins with a mark over the letter before it makes that unsure, too.
    """
    last, is_sure = found[-1], SURE.fullmatch(text) is not None
    if not is_sure and not cell_len(text[0]):
        last.is_sure = False
    if is_sure is not last.is_sure:
        if not last.is_empty:
            found.append(Span(last.y, last.x + last.cells))
        found[-1].is_sure = is_sure
    found[-1].add(text, style)


def spans(data: str) -> list[Span] | None:
    """A frame as Textual writes it; none where there is anything in it besides places, styles and text."""
    first, *steps = data.split("\x1b[")
    found: list[Span] = []
    style = PLAIN
    for step in steps:
        match = STEP.fullmatch(step)
        if match is None:
            return None
        line, column, codes, text = match.groups()
        if line:
            found.append(Span(int(line) - 1, int(column) - 1))
        else:
            before, after = style, read(codes) if codes not in ("", "0") else PLAIN
            if after is None or (before is not PLAIN and after is not PLAIN):
                return None
            style = after
        text = text.removesuffix("\n")
        if "\n" in text or (text and not found):
            return None
        if text:
            _add(found, text, style)
    return found if style is PLAIN and not first else None


class Frames:
    """What the terminal shows, as far as it is known."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._rows: dict[int, Row] = {}

    def forget(self) -> None:
        """Anything may be on the screen: all that is to be shown is written again."""
        self._rows.clear()

    def least(self, data: str) -> str:
        """What to write so that the terminal shows the same as after ``data``, and is left in the same state."""
        if SILENT.fullmatch(data):
            return data
        found = spans(data)
        if found is None:
            self.forget()
            return data
        unsure = {span.y for span in found if not span.is_sure}
        wanted = _applied(self._rows, found)
        written = self._moved_first(found, wanted, unsure) or _difference(self._rows, wanted)
        self._rows |= wanted
        anew = (_anew(wanted[y], [span for span in found if span.y == y and not span.is_sure]) for y in unsure)
        return written + "".join(anew) + _end(found)

    def _moved_first(self, found: Sequence[Span], wanted: Mapping[int, Row], unsure: set[int]) -> str:
        """To move lines, and then to write what differs; nothing where lines have not moved, or may not be moved."""
        move = _move(self._rows, found)
        if move is None or not unsure.isdisjoint(move.lines) or not self._is_known(move.lines):
            return ""
        all_wanted = {**{y: self._rows[y] for y in move.lines}, **wanted}
        return move.told + _difference(_moved(self._rows, move), all_wanted)

    def _is_known(self, lines: range) -> bool:
        """True where every cell of some lines is known: whole lines move, whatever stands beside what has moved."""
        cells = max(len(row.characters) for row in self._rows.values())
        rows = [self._rows.get(y) for y in lines]
        return all(row and len(row.characters) == cells and UNKNOWN not in row.characters for row in rows)


class Frugal:
    """Part of a driver: it writes frames by what the terminal shows already."""

    @cached_property
    def frames(self) -> Frames:
        """What its terminal shows."""
        return Frames()


def _applied(rows: Mapping[int, Row], found: Iterable[Span]) -> dict[int, Row]:
    """The lines as they are to be."""
    wanted: dict[int, Row] = {}
    for span in found:
        characters = span.characters if span.is_sure else [UNKNOWN] * span.cells
        row = wanted.get(span.y) or _copy(rows.get(span.y))
        end = span.x + len(characters)
        missing = end - len(row.characters)
        row.characters.extend([UNKNOWN] * missing)
        row.styles.extend([PLAIN] * missing)
        row.characters[span.x : end] = characters
        row.styles[span.x : end] = span.styles if span.is_sure else [PLAIN] * span.cells
        wanted[span.y] = row
    return wanted


def _copy(row: Row | None) -> Row:
    return Row([], []) if row is None else Row([*row.characters], [*row.styles])


def _end(found: Sequence[Span]) -> str:
    """The cursor where it is to be at last."""
    return _at(found[-1].y, found[-1].x) if found and found[-1].is_empty else ""


def _at(y: int, x: int) -> str:
    return f"\x1b[{y + 1};{x + 1}H"


# -- what differs --------------------------------------------------------------------------------


def _difference(rows: Mapping[int, Row], wanted: Mapping[int, Row]) -> str:
    """What leads from some lines to others, from a plain style to a plain one."""
    written: list[str] = []
    style = PLAIN
    for y, row in wanted.items():
        style = _write_row(written, y, rows.get(y), row, style)
    return "".join(written) + change(style, PLAIN)


def _write_row(written: list[str], y: int, known: Row | None, row: Row, style: Sgr) -> Sgr:
    """Add what is to be written of a line; the style at its end."""
    at: int | None = None
    for first, last in _differing(known, row):
        bridge = "" if at is None else _bridge(row, at, first, style)
        written.append(bridge or (_at(y, first) if at is None else f"\x1b[{first - at}C"))
        for cell in range(first, last):
            letter, own = row.characters[cell], row.styles[cell]
            if own is not style and not (letter == " " and of_blank(style) == own):
                written.append(change(style, own))
                style = own
            written.append(letter)
        at = last
    return style


def _differing(known: Row | None, row: Row) -> list[tuple[int, int]]:
    """From which cell to which one a line is not what it was."""
    if known == row:
        return []
    cells = len(row.characters)
    if known is None:
        return [*_runs([at for at in range(cells) if row.characters[at] is not UNKNOWN])]
    differing = chain.from_iterable(
        _differing_in(known, row, slice(at, at + STRETCH)) for at in range(0, cells, STRETCH)
    )
    return [*_runs([at for at in differing if row.characters[at] is not UNKNOWN])]


def _differing_in(known: Row, row: Row, cells: slice) -> Iterable[int]:
    """Of a stretch, which is mostly the same and then looked at as a whole."""
    characters, styles = row.characters[cells], row.styles[cells]
    before, then = known.characters[cells], known.styles[cells]
    if before == characters and then == styles:
        return ()
    both = zip_longest(before, characters, then, styles)
    return [at for at, (old, new, was, now) in enumerate(both, cells.start) if old != new or was != now]


def _runs(cells: Sequence[int]) -> Iterator[tuple[int, int]]:
    first = last = -1
    for cell in cells:
        if cell != last:
            if last > first:
                yield first, last
            first = cell
        last = cell + 1
    if last > first:
        yield first, last


def _bridge(row: Row, at: int, to: int, style: Sgr) -> str:
    """The few cells between two that differ, where they can be written as they are."""
    if to - at > BRIDGE:
        return ""
    letters = row.characters[at:to]
    fits = all(
        letter and (own is style or (letter == " " and of_blank(style) == own))
        for letter, own in zip(letters, row.styles[at:to], strict=True)
    )
    return "".join(letters) if fits else ""


def _anew(row: Row, unsure: Sequence[Span]) -> str:
    """Text whose width is not sure, from end to end; then all that is known to stand beyond it, which it may hide."""
    end = min(span.x + span.cells for span in unsure)
    beyond = Row([*[UNKNOWN] * end, *row.characters[end:]], row.styles)
    return _as_it_is(unsure) + _difference({}, {unsure[0].y: beyond})


def _as_it_is(found: Iterable[Span]) -> str:
    written: list[str] = []
    style = PLAIN
    for span in found:
        written.append(_at(span.y, span.x))
        for text, own in span.pieces:
            written += (change(style, own), text)
            style = own
    return "".join(written) + change(style, PLAIN)


# -- lines that moved ----------------------------------------------------------------------------


class Move(NamedTuple):
    """Lines from the first to the last move up by so many; below nothing, down."""

    first: int
    last: int
    by: int

    @property
    def lines(self) -> range:
        """All of them."""
        return range(self.first, self.last + 1)

    @property
    def told(self) -> str:
        """A scrolling region, lines deleted or inserted at its top, and the region taken back."""
        how = f"{self.by}M" if self.by > 0 else f"{-self.by}L"
        return f"\x1b[{self.first + 1};{self.last + 1}r{_at(self.first, 0)}\x1b[{how}\x1b[r"


def _move(rows: Mapping[int, Row], found: Iterable[Span]) -> Move | None:
    """How the lines of a pane have moved, if most of them have."""
    panes: dict[tuple[int, int], dict[int, str]] = {}
    for span in found:
        panes.setdefault((span.x, len(span.characters)), {})[span.y] = "".join(span.characters)
    for (x, cells), lines in panes.items():
        if len(lines) < LEAST_LINES:
            continue
        before = {"".join(rows[y].characters[x : x + cells]): y for y in range(min(lines), max(lines) + 1) if y in rows}
        moves = Counter(before[text] - y for y, text in lines.items() if text in before and not text.isspace())
        for by, count in moves.most_common(1):
            if by and 2 * count >= len(lines):
                return Move(min(lines), max(lines), by)
    return None


def _moved(rows: Mapping[int, Row], move: Move) -> dict[int, Row]:
    """The lines as the terminal shows them after a move; of those that came in nothing is known."""
    return {**rows, **{y: rows[y + move.by] if y + move.by in move.lines else Row([], []) for y in move.lines}}
