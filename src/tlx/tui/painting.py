"""From a picture to strips: what changed since the last one, and each line of the screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip

from tlx.tui.drawing import OVER, Picture
from tlx.tui.lines import Drawn, Line, Piece, fit, joined
from tlx.tui.measures import Box
from tlx.tui.strips import whole
from tlx.tui.theme import BACK, UNDERLINED, Look, Tone, style

BLANK: Final = Drawn()
SHOWING: Final = frozenset((*BACK, *UNDERLINED))
"""Tones in which a blank can be seen."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A pane as it was drawn: its place, its lines, and each of them as a strip."""

    box: Box
    lines: Sequence[Drawn]
    strips: Sequence[Strip]


class Painter:
    """Keeps the last picture as strips, so that only lines that differ are made and sent again."""

    def __init__(self, look: Look) -> None:
        """Nothing painted yet."""
        self._look = look
        self._is_faded = False
        self._sheets: dict[str, Sheet] = {}
        self._blanks: dict[tuple[int, bool], Strip] = {}

    def paint(self, picture: Picture) -> list[Region] | None:
        """Take a picture; the regions of the screen that changed, or none when all of it may have."""
        before, fade_changed = self._sheets, picture.is_faded != self._is_faded
        self._is_faded = picture.is_faded
        same_places = not fade_changed and _places(before) == {name: box for name, (box, _) in picture.panes.items()}
        self._sheets = {
            name: self._sheet(name, box, lines, before.get(name) if same_places else None)
            for name, (box, lines) in picture.panes.items()
        }
        if not same_places:
            return None
        return [region for name, sheet in self._sheets.items() for region in _changed(before[name], sheet)]

    def _sheet(self, name: str, box: Box, lines: Sequence[Drawn], before: Sheet | None) -> Sheet:
        known = dict(zip(before.lines, before.strips, strict=True)) if before else {}
        faded = self._is_faded and name != OVER
        strips = [known.get(line) or self._strip(line, box.width, faded=faded) for line in lines[: box.height]]
        return Sheet(box, lines[: box.height], strips)

    def _strip(self, drawn: Drawn, cells: int, *, faded: bool) -> Strip:
        look, ground = self._look, drawn.ground
        # Never without a style: Textual's filter for NO_COLOR fails on a segment that has none.
        fitted = fit(drawn.line, cells)
        pieces = joined(without_own_blanks(_in_ascii(fitted) if look.is_ascii else fitted))
        return Strip([Segment(text, style(look, tone, ground, faded=faded)) for text, tone in pieces], cells)

    def row(self, y: int, cells: int) -> Strip:
        """A line of the screen: the strips of the panes that it crosses, from left to right."""
        parts: list[Strip] = []
        at = 0
        for sheet in sorted(self._crossing(y), key=lambda sheet: sheet.box.x):
            parts += [self._blank(sheet.box.x - at), self._line_of(sheet, y)]
            at = sheet.box.x + sheet.box.width
        under = whole([*parts, self._blank(cells - at)])
        over = self._sheets.get(OVER)
        if over is None or not _crosses(over.box, y):
            return under
        end = over.box.x + over.box.width
        return whole([under.crop(0, over.box.x), self._line_of(over, y), under.crop(end, cells)])

    def _crossing(self, y: int) -> list[Sheet]:
        return [sheet for name, sheet in self._sheets.items() if name != OVER and _crosses(sheet.box, y)]

    def _line_of(self, sheet: Sheet, y: int) -> Strip:
        at = y - sheet.box.y
        return sheet.strips[at] if at < len(sheet.strips) else self._blank(sheet.box.width)

    def _blank(self, cells: int) -> Strip:
        key = (max(0, cells), self._is_faded)
        if key not in self._blanks:
            self._blanks[key] = self._strip(BLANK, key[0], faded=key[1])
        return self._blanks[key]

    def box_of(self, pane: str) -> Box | None:
        """Where a pane lies."""
        sheet = self._sheets.get(pane)
        return sheet.box if sheet else None

    def pane_at(self, x: int, y: int) -> tuple[str, int]:
        """The pane at a cell, the uppermost of several, and which of its lines it is; "" where there is none."""
        holding = [
            (name, y - sheet.box.y)
            for name, sheet in self._sheets.items()
            if _crosses(sheet.box, y) and sheet.box.x <= x < sheet.box.x + sheet.box.width
        ]
        return holding[-1] if holding else ("", 0)


def _in_ascii(pieces: Line) -> Line:
    """The second point of what was cut takes a blank after it, where there are several."""
    from tlx.explore.in_ascii import in_ascii

    made: list[Piece] = []
    for text, tone in pieces:
        has_room = bool(made) and text.startswith("  ") and made[-1].text.endswith("…")
        if has_room:
            made[-1] = Piece(f"{made[-1].text[:-1]}..", made[-1].tone)
        made.append(Piece(text[has_room:], tone))
    return tuple(Piece(in_ascii(text), tone) for text, tone in made)


def without_own_blanks(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Blanks in the tone of what stands beside them: they look the same, and each change of style costs 40 bytes."""
    before: Tone | None = None
    waiting = ""
    for text, tone in pieces:
        if tone in SHOWING:
            yield from filter(None, (waiting and Piece(waiting, before or "text"),))
            yield Piece(text, tone)
            before, waiting = None, ""
        elif text.strip(" "):
            yield Piece(waiting + text, tone)
            before, waiting = tone, ""
        elif before:
            yield Piece(text, before)
        else:
            waiting += text
    yield from filter(None, (waiting and Piece(waiting),))


def _places(sheets: dict[str, Sheet]) -> dict[str, Box]:
    return {name: sheet.box for name, sheet in sheets.items()}


def _crosses(box: Box, y: int) -> bool:
    return box.y <= y < box.y + box.height


def _changed(before: Sheet, after: Sheet) -> list[Region]:
    """The lines of a pane that differ."""
    box = after.box
    pairs = zip_longest(before.lines, after.lines)
    return [Region(box.x, box.y + at, box.width, 1) for at, (old, new) in enumerate(pairs) if old != new]
