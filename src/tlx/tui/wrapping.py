"""A long text in lines of a given width: paragraphs are wrapped only when they are looked at.

Offsets are those of the document's text throughout, so that a quote is lit exactly where it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from operator import itemgetter

from rich.cells import cell_len

from tlx.tui.lines import clip


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line on the screen: its slice of the text, and which line of the file it belongs to (from 1)."""

    start: int
    end: int
    number: int
    is_first: bool


def wrapped(text: str, cells: int) -> list[tuple[int, int]]:
    """The slices of one paragraph, greedily; words longer than a line are cut."""
    if len(text) <= cells and cell_len(text) <= cells:
        return [(0, len(text))]
    slices: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = _line_end(text, start, cells)
        slices.append((start, end))
        start = end
        while start < len(text) and text[start] == " ":
            start += 1
    return slices


def _line_end(text: str, start: int, cells: int) -> int:
    whole = text[start : start + cells]
    end = start + (len(whole) if whole.isascii() else max(1, len(clip(text[start : start + cells * 4 + 1], cells))))
    if end >= len(text) or text[end] == " ":
        return min(end, len(text))
    space = text.rfind(" ", start, end)
    return space if space > start else end


@dataclass(slots=True)
class Wrapped:
    """A text at one width, made harmless before (what shows is what is measured). Its lines are remembered."""

    text: str
    cells: int
    starts: list[int] = field(init=False)
    tops: list[int] = field(init=False)
    _memo: dict[int, list[tuple[int, int]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Count lines: exact, since where a quote stands must be."""
        paragraphs = self.text.split("\n")
        self.starts = list(accumulate((len(paragraph) + 1 for paragraph in paragraphs), initial=0))
        counts = (_count(paragraph, self.cells) for paragraph in paragraphs)
        self.tops = list(accumulate(counts, initial=0))

    @property
    def height(self) -> int:
        """Lines in all."""
        return self.tops[-1]

    def line_of(self, offset: int) -> int:
        """The line on which a character stands."""
        paragraph = min(bisect_right(self.starts, offset) - 1, len(self.starts) - 2)
        before = bisect_right(self._slices(paragraph), offset - self.starts[paragraph], key=itemgetter(0))
        return self.tops[paragraph] + max(0, before - 1)

    def first_line_of_paragraph(self, line: int) -> int:
        """The line on which the paragraph of this line begins."""
        return self.tops[self._paragraph(line)]

    def paragraph_before(self, line: int) -> int:
        """The first line of the paragraph above that is not blank, or of this one when there is none."""
        paragraph = self._paragraph(line)
        for above in range(paragraph - 1, max(-1, paragraph - 4), -1):
            if self.tops[above + 1] > self.tops[above]:
                return self.tops[above]
        return self.tops[paragraph]

    def __getitem__(self, line: int) -> TextLine:
        """What stands on a line."""
        paragraph = self._paragraph(line)
        at = line - self.tops[paragraph]
        start, end = self._slices(paragraph)[at]
        base = self.starts[paragraph]
        return TextLine(base + start, base + end, paragraph + 1, at == 0)

    def _paragraph(self, line: int) -> int:
        return bisect_right(self.tops, line) - 1

    def _slices(self, paragraph: int) -> list[tuple[int, int]]:
        if paragraph not in self._memo:
            text = self.text[self.starts[paragraph] : self.starts[paragraph + 1] - 1]
            self._memo[paragraph] = wrapped(text, self.cells) if text.strip() else []
        return self._memo[paragraph]


def _count(paragraph: str, cells: int) -> int:
    """Blank lines take no room: the number beside the next one tells that they are there."""
    if not paragraph.strip():
        return 0
    if len(paragraph) <= cells and paragraph.isascii():
        return 1
    return len(wrapped(paragraph, cells))
