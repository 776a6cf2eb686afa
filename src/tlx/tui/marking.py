"""Text marked with the mouse: within one pane, from one cell to another, as one reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from tlx.tui.lines import Drawn, Line, Piece, clip, line, width

MARGIN: Final = re.compile(r"([ \d]{4})[ ▌>]")
"""What stands before a line of a document: its number on the first line of a paragraph."""


class Cell(NamedTuple):
    """A line of a pane and a cell of it, from 0."""

    line: int
    cell: int


@dataclass(frozen=True, slots=True)
class Marked:
    """From where the button was pressed to where the mouse is, both included."""

    pane: str
    anchor: Cell
    head: Cell

    def cells(self, at: int, cells: int) -> range:
        """Which cells of a line of so many."""
        first, last = sorted((self.anchor, self.head))
        if not first.line <= at <= last.line:
            return range(0)
        return range(first.cell if at == first.line else 0, last.cell + 1 if at == last.line else cells)


def lit(lines: Sequence[Drawn], marked: Marked, cells: int) -> list[Drawn]:
    """The lines of a pane with what is marked of them lit."""
    return [Drawn(_lit(drawn.line, marked.cells(at, cells)), drawn.ground) for at, drawn in enumerate(lines)]


def _lit(pieces: Line, cells: range) -> Line:
    before, inside, after = _cut(pieces, cells)
    return (*before, *(Piece(piece.text, "hit") for piece in inside), *after)


def _cut(pieces: Line, cells: range) -> tuple[Line, Line, Line]:
    before, rest = _split(pieces, cells.start if cells else width(pieces))
    inside, after = _split(rest, len(cells))
    return before, inside, after


def _split(pieces: Line, cells: int) -> tuple[Line, Line]:
    """A line in two at a cell; a wide character that it goes through falls to the second."""
    first: list[Piece] = []
    for at, piece in enumerate(pieces):
        text = clip(piece.text, cells)
        first.append(Piece(text, piece.tone))
        if text != piece.text:
            rest = line((piece.text[len(text) :], piece.tone), *pieces[at + 1 :])
            return line(*first), rest
        cells -= width((piece,))
    return line(*first), ()


def text_of(lines: Sequence[Drawn], marked: Marked, cells: int) -> str:
    """What is marked, as one would type it: without margins, a paragraph in one line."""
    return "".join(_paragraphs(lines, marked, cells)).strip("\n")


def _paragraphs(lines: Sequence[Drawn], marked: Marked, cells: int) -> Iterator[str]:
    goes_on = False
    for at, drawn in enumerate(lines):
        own = marked.cells(at, cells)
        if not own:
            continue
        whole = "".join(piece.text for piece in drawn.line)
        margin = MARGIN.match(whole)
        inside = _cut(drawn.line, range(max(own.start, margin.end() if margin else 0), own.stop))[1]
        text = "".join(piece.text for piece in inside).strip(" ▌")
        is_next = margin is not None and not margin[1].strip()
        yield (" " if goes_on and is_next and text else "\n") + text
        goes_on = margin is not None and bool(text)
