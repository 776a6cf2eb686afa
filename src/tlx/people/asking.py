"""Which cues of a table may hold: found by the words that stand in each place, as in the index of a book.

A set of cues is a number with a bit for each: 1 for the first row of the table, 2 for the second, 4 for the third.
A candidate meets two or three cues of thirty.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, TypeVar

from tlx.model.values import value
from tlx.people import cues as place
from tlx.people.candidates import Candidate, Name
from tlx.people.cues import Cue
from tlx.people.words import MEMO_LIMIT, Word

Subject = TypeVar("Subject")


class Place(dict[frozenset[str], int]):
    """The cues that need something in one place: by what a word there is, worked out once, and by the word itself."""

    def __init__(self, rows: Sequence[Cue[Any]], where: str) -> None:
        """``where`` is one of the places that :mod:`tlx.people.cues` names."""
        super().__init__()
        self.lists: dict[str, int] = defaultdict(int)
        self.words: dict[str, int] = defaultdict(int)
        for row, need in ((row, need) for row, cue in enumerate(rows) for need in cue.needs if need.where == where):
            for each in need.lists:
                self.lists[each] |= 1 << row
            for each in need.words:
                self.words[each] |= 1 << row

    def __missing__(self, signs: frozenset[str]) -> int:
        """Put together what the signs of a word need: there are some hundred such sets and not one for each word."""
        cues = 0
        for sign in signs:
            cues |= self.lists.get(sign, 0)
        self[signs] = cues
        return cues

    def of(self, one: Word) -> int:
        """The cues that need such a word here."""
        return self[one.signs] | self.words.get(one.folded, 0)


class Sets(dict[int, tuple[Cue[Subject], ...]]):
    """The cues of each set, in the order of the table."""

    def __init__(self, rows: tuple[Cue[Subject], ...]) -> None:
        """``rows`` are the whole table."""
        super().__init__()
        self.rows = rows
        self.without_needs = sum(1 << row for row, cue in enumerate(rows) if not cue.needs)

    def __missing__(self, cues: int) -> tuple[Cue[Subject], ...]:
        """Read a new set."""
        if len(self) > MEMO_LIMIT:
            self.clear()
        found = self[cues] = tuple(cue for row, cue in enumerate(self.rows) if cues >> row & 1)
        return found


@value(frozen=True, slots=True, eq=False)
class InName:
    """Cues of what the words of a name say."""

    sets: Sets[Name]
    first: Place
    last: Place
    within: Place

    def held(self, name: Name) -> list[Cue[Name]]:
        """Those that hold of a name."""
        cues = self.sets.without_needs | self.first.of(name.first) | self.last.of(name.last)
        for one in name.words:
            cues |= self.within.of(one)
        return [cue for cue in self.sets[cues] if cue.holds(name)]


def in_name(*rows: Cue[Name]) -> InName:
    """Cues of names with their index."""
    return InName(Sets(rows), *(Place(rows, where) for where in (place.FIRST, place.LAST, place.WITHIN)))


@value(frozen=True, slots=True, eq=False)
class Around:
    """Cues of what stands around a candidate."""

    sets: Sets[Candidate]
    joined: int
    headline: int
    opening: int
    title: Place
    before: Place
    after: Place

    def held(self, candidate: Candidate) -> list[Cue[Candidate]]:
        """Those that hold of a candidate."""
        cues = self.sets.without_needs | self.before.of(candidate.before) | self.after.of(candidate.after)
        if candidate.title.kinds:
            cues |= self.title.of(candidate.title)
        if candidate.joined:
            cues |= self.joined
        if candidate.headline:
            cues |= self.headline
        if candidate.opens:
            cues |= self.opening
        return [cue for cue in self.sets[cues] if cue.holds(candidate)] if cues else []


def around(*rows: Cue[Candidate]) -> Around:
    """Cues of candidates with their index."""
    manner = Place(rows, place.MANNER).lists
    around = (Place(rows, where) for where in (place.TITLE, place.BEFORE, place.AFTER))
    return Around(Sets(rows), manner[place.JOINED], manner[place.HEADLINE], manner[place.OPENING], *around)
