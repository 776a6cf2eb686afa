"""Strips of several panes that can be cut at their borders at no cost.

Textual cuts each line where its widgets meet, and makes new strips of the pieces, which it has to render again. A
piece that is a pane's own line is that line, rendered once for as long as it is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, pairwise

from textual.strip import Strip


class Whole(Strip):
    """Parts beside one another."""

    __slots__ = ("_edges", "_parts")

    def __init__(self, parts: Sequence[Strip]) -> None:
        """From left to right."""
        edges = tuple(accumulate((part.cell_length for part in parts), initial=0))
        super().__init__(chain.from_iterable(parts), edges[-1])
        self._parts, self._edges = parts, edges

    def crop(self, start: int, end: int | None = None) -> Strip:
        """From one cell to another."""
        last = self.cell_length if end is None else min(end, self.cell_length)
        return self._between(max(0, start), last) or super().crop(start, end)

    def divide(self, cuts: Iterable[int]) -> Sequence[Strip]:
        """Cut at these cells."""
        at = tuple(cut for cut in cuts if cut <= self.cell_length)
        found = [part for part in (self._between(*edge) for edge in pairwise((0, *at))) if part is not None]
        return found if len(found) == len(at) else super().divide(at)

    def _between(self, start: int, end: int) -> Strip | None:
        """The parts that are just these cells, if there are such."""
        if start >= end or start not in self._edges or end not in self._edges:
            return None
        first, last = self._edges.index(start), self._edges.index(end)
        return self if (start, end) == (0, self.cell_length) else whole(self._parts[first:last])


def whole(parts: Iterable[Strip]) -> Strip:
    """Strips beside one another as one; the empty ones are left out."""
    shown = [part for part in parts if part.cell_length]
    return shown[0] if len(shown) == 1 else Whole(shown)
