"""Regular expressions run in time that grows with the text alone, whatever the expression.

A tree becomes states (Thompson, 1968), and sets of states become the rows of a table, made when they
are first met: each character costs one look into the table, or one pass over the states of the
expression where the table has no answer yet. Nothing is ever tried again, so no text and no
expression can make it hang. Work is counted, not timed: the same query always ends in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tlx.explore.regex import ANY, Chars, Choice, Edge, Repeat, Row, Tree

MOST_STATES: Final = 2_000
"""Of one expression, counts in braces written out."""
KEPT: Final = 2_000
"""Rows of the table; then it is begun anew."""
START, WORD, OTHER, END = "start", "word", "other", "end"


class TooMuchWork(Exception):  # noqa: N818 — it is told to a user as what it is
    """An expression would look through more than one waits for."""


@dataclass(slots=True)
class Work:
    """What may still be done: a unit is a character looked at or a state visited."""

    left: int

    def do(self, units: int) -> None:
        """Note work. Raises :class:`TooMuchWork`."""
        self.left -= units
        if self.left < 0:
            raise TooMuchWork


@dataclass(frozen=True, slots=True)
class _State:
    """What is wanted next: a character, a place, or nothing (then there are two ways on); where that leads."""

    wants: Chars | Edge | None
    ways: tuple[int, ...]


@dataclass(slots=True)
class _Standing:
    """A row of the table: the states one is in, what stood before, and where each character leads."""

    states: frozenset[int]
    before: str
    ways: dict[str, tuple[bool, _Standing]] = field(default_factory=dict)


FOUND: Final = 0
"""The state in which the expression has been found."""


class Automaton:
    """One expression, ready to be looked for."""

    def __init__(self, tree: Tree) -> None:
        """Raises :class:`ValueError` with a sentence when it is too long."""
        self._states = [_State(None, ())]
        self._start = self._built(tree, FOUND)
        self._anywhere = self._built(Repeat(ANY, 0, None), self._start)
        self._table: dict[tuple[frozenset[int], str], _Standing] = {}

    # -- looking ---------------------------------------------------------------------------------

    def is_in(self, text: str, work: Work) -> bool:
        """True when the expression is somewhere in a text."""
        work.do(len(text))
        standing = self._standing(frozenset((self._anywhere,)), START)
        for char in text:
            is_found, standing = standing.ways.get(char) or self._way(standing, char, work)
            if is_found:
                return True
        return self._ends(standing)

    def spans(self, text: str, work: Work) -> Iterator[tuple[int, int]]:
        """Where it is, the longest from each first place on; what is empty is nowhere."""
        at = 0
        while at < len(text):
            end = self._end(text, at, work)
            if end > at:
                yield at, end
            at = max(end, at + 1)

    def _end(self, text: str, start: int, work: Work) -> int:
        """The end of the longest that begins here, or -1."""
        before = _kind(text[start - 1]) if start else START
        standing, end = self._standing(frozenset((self._start,)), before), -1
        for at in range(start, len(text)):
            work.do(1)
            is_found, standing = standing.ways.get(text[at]) or self._way(standing, text[at], work)
            end = at if is_found else end
            if not standing.states:
                return end
        return len(text) if self._ends(standing) else end

    def _standing(self, states: frozenset[int], before: str) -> _Standing:
        if len(self._table) >= KEPT:
            self._table.clear()
        return self._table.setdefault((states, before), _Standing(states, before))

    def _way(self, standing: _Standing, char: str, work: Work) -> tuple[bool, _Standing]:
        """Whether it was found before a character, and where that leads; noted in the table."""
        kind = _kind(char)
        reached = self._reached(standing, kind)
        work.do(len(reached) + len(standing.states))
        states = frozenset(way for at in reached for way in self._after(at, char))
        way = FOUND in reached, self._standing(states, kind)
        standing.ways[char] = way
        return way

    def _after(self, at: int, char: str) -> tuple[int, ...]:
        wants = self._states[at].wants
        return self._states[at].ways if isinstance(wants, Chars) and wants.has(char) else ()

    def _ends(self, standing: _Standing) -> bool:
        return FOUND in self._reached(standing, END)

    def _reached(self, standing: _Standing, after: str) -> set[int]:
        """The states one is in without a further character, between what stood before and what stands after."""
        reached, todo = set[int](), list(standing.states)
        while todo:
            at = todo.pop()
            if at in reached:
                continue
            reached.add(at)
            wants = self._states[at].wants
            if wants is None or (isinstance(wants, Edge) and _is_at(wants.kind, standing.before, after)):
                todo += self._states[at].ways
        return reached

    # -- building --------------------------------------------------------------------------------

    def _add(self, wants: Chars | Edge | None, *ways: int) -> int:
        if len(self._states) > MOST_STATES:
            raise ValueError("a regular expression with such counts is too long")
        self._states.append(_State(wants, ways))
        return len(self._states) - 1

    def _built(self, tree: Tree, then: int) -> int:
        """The first state of a tree, from which all ways lead to ``then``."""
        if isinstance(tree, Row):
            for part in reversed(tree.parts):
                then = self._built(part, then)
            return then
        if isinstance(tree, Choice):
            return self._add(None, *(self._built(part, then) for part in tree.parts))
        if isinstance(tree, Repeat):
            return self._repeated(tree, then)
        return self._add(tree, then)

    def _repeated(self, tree: Repeat, then: int) -> int:
        if tree.most is None:
            first = self._add(None, then)
            self._states[first] = _State(None, (self._built(tree.part, first), then))
        else:
            first = then
            for _ in range(tree.most - tree.least):
                first = self._add(None, self._built(tree.part, first), then)
        for _ in range(tree.least):
            first = self._built(tree.part, first)
        return first


def _kind(char: str) -> str:
    return WORD if char.isalnum() or char == "_" else OTHER


def _is_at(edge: str, before: str, after: str) -> bool:
    """True between a character of this kind and one of that when they make such an edge."""
    if edge == "^":
        return before == START
    if edge == "$":
        return after == END
    return ((before == WORD) != (after == WORD)) == (edge == "b")
