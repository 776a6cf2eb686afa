"""An event on an axis: ink as wide as what is known, a mark that tells how exactly, and its headline beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from rich.cells import cell_len

from tlx.explore import marks
from tlx.explore.safe import safe
from tlx.index import Row
from tlx.model import Edge, Shape, When
from tlx.tui.axis import Axis
from tlx.tui.lines import Line, Piece, cut_at_word, line
from tlx.tui.rows import LOUD
from tlx.tui.theme import Tone

LONGEST: Final = 44
"""Cells of a headline at most."""
LEAST: Final = 12
"""Cells of a headline at least: where there is less it stands on the other side."""
OPEN: Final = 3
"""Cells of the line that leads to or from the only end that is known."""
GAP: Final = 2
"""Cells between two events on one line."""
LASTING: Final = "─"
SOMEWHERE: Final = "╌"
BEGINS: Final = "├"
ENDS: Final = "┤"
EARLIER: Final = "←"
LATER: Final = "→"


@dataclass(frozen=True, slots=True)
class Ink:
    """The cells that an event fills: its line, in which its mark stands, and its headline.

    ``is_cut`` says whether the line goes on before the first cell and after the last.
    """

    row: Row
    first: int
    last: int
    mark: int
    label: int
    text: str
    is_cut: tuple[bool, bool] = (False, False)

    @property
    def begin(self) -> int:
        """The first cell of all."""
        return min(self.first, self.label)

    @property
    def end(self) -> int:
        """The cell after the last of all."""
        return max(self.last + 1, self.label + cell_len(self.text))


def ink(row: Row, of: Axis, named: str = "") -> Ink | None:
    """An event on an axis, none for one that is not on it. A headline need not name again what its lane names."""
    if row.when is None or _is_beside(row.when, of):
        return None
    first, last = _ends(row.when, of)
    place = _Place(first, last, _mark_at(row.when, first, last), of.cells)
    made = _labelled(row, cut_at_word(safe(_unnamed(row.headline, named)), LONGEST), place)
    return replace(made, is_cut=_cut_off(row.when, of))


def _unnamed(headline: str, named: str) -> str:
    """A headline without whom it begins with: "Judge Ann Lee opened a bridge" is "opened a bridge" in her lane."""
    said = headline.removeprefix(f"{named}: ")
    before, found, after = said.partition(f"{named} ")
    begins_with = named and found and after[:1].islower() and all(word[0].isupper() for word in before.split())
    return after if begins_with else said


def _is_beside(when: When, of: Axis) -> bool:
    """True where the end that is known, or all of it, is out of view."""
    lo, hi = of.reaches(when.lo), of.reaches(when.hi)
    return bool(lo * hi > 0 or (when.shape is Shape.BEFORE and hi) or (when.shape is Shape.AFTER and lo))


def _cut_off(when: When, of: Axis) -> tuple[bool, bool]:
    """Whether it begins before what is in view, and whether it ends after it."""
    return (
        of.reaches(when.lo) < 0 and when.shape is not Shape.BEFORE,
        of.reaches(when.hi) > 0 and when.shape is not Shape.AFTER,
    )


def _ends(when: When, of: Axis) -> tuple[int, int]:
    """The first and the last cell of a date; one that is open on a side has a short line on that side."""
    if when.shape is Shape.BEFORE:
        return max(0, of.at(when.hi) - OPEN), of.at(when.hi)
    if when.shape is Shape.AFTER:
        return of.at(when.lo), min(of.cells - 1, of.at(when.lo) + OPEN)
    return of.at(when.lo), of.at(when.hi)


def _mark_at(when: When, first: int, last: int) -> int:
    """The middle of what may be anywhere in it; of what lasted, the end at which it stands in the list."""
    if when.shape is Shape.INSTANT:
        return (first + last) // 2
    ends_it = when.sorts_at is Edge.END or when.shape is Shape.BEFORE
    return last if ends_it else first


class _Place(NamedTuple):
    """The cells of a line and of its mark, and how many there are in all."""

    first: int
    last: int
    mark: int
    cells: int


def _labelled(row: Row, text: str, place: _Place) -> Ink:
    """With its headline after the line, or before it, or in it; cut where there is too little room for all of it."""
    first, last, mark, cells = place
    long = cell_len(text)
    after, before, within = cells - last - 2, first - 1, last - first - 5
    if long > after and (long <= before or before > max(after, LEAST)):
        shown = cut_at_word(text, before)
        return Ink(row, first, last, mark, first - 1 - cell_len(shown), shown)
    if long > after and within > max(after, LEAST):
        return Ink(row, first, last, mark, first + 3, cut_at_word(text, within))
    return Ink(row, first, last, mark, last + 2, cut_at_word(text, max(0, after)))


def packed(inks: Iterable[Ink]) -> list[list[Ink]]:
    """Lines on which none touches another, each on the uppermost that has room for it."""
    lines: list[list[Ink]] = []
    for each in inks:
        free = next((own for own in lines if all(_is_apart(each, other) for other in own)), None)
        if free is None:
            lines.append([each])
        else:
            free.append(each)
    return [sorted(own, key=lambda each: each.begin) for own in lines]


def _is_apart(one: Ink, other: Ink) -> bool:
    return one.end + GAP <= other.begin or other.end + GAP <= one.begin


def pieces(each: Ink, tone: Tone | None, *, is_here: bool) -> Line:
    """The cells of an event from its first to its last; ``tone`` when it stands back as a whole."""
    signs = [Piece(sign, tone or _ink_tone(each.row)) for sign in _signs(each)]
    headline = Piece(each.text, "here" if is_here else tone or ("bright" if each.row.kind in LOUD else "quiet"))
    if each.first < each.label <= each.last:
        at = each.label - each.first
        return (*signs[: at - 1], Piece(" "), headline, Piece(" "), *signs[at + 1 + cell_len(each.text) :])
    gap = Piece(" " * (each.label - each.last - 1 if each.label > each.last else 1))
    return line(*signs, gap, headline) if each.label > each.last else line(headline, gap, *signs)


def _ink_tone(row: Row) -> Tone:
    return "time" if row.kind in LOUD else "quiet"


def _signs(each: Ink) -> Sequence[str]:
    """The line and the mark in it: whole for what lasted, broken for what was somewhere in it."""
    when = each.row.when
    lasted = when is not None and when.shape is Shape.EXTENT
    signs = [LASTING if lasted else SOMEWHERE] * (each.last - each.first + 1)
    if lasted:
        signs[0], signs[-1] = BEGINS, ENDS
    before, after = each.is_cut
    signs[each.mark - each.first] = marks.mark(each.row.kind, when.precision if when else None).sign
    if before:
        signs[0] = EARLIER
    if after:
        signs[-1] = LATER
    return signs
