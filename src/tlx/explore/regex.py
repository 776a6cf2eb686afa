r"""What is typed between two strokes, read into a tree: the part of regular expressions that needs no backtracking.

Alternatives, groups, ``* + ? {2,5}``, sets, ``. \d \w \s`` and their opposites, ``^ $ \b \B``. No look-around and
no back-references: those are what makes an expression take time without end. A blank is any white space,
since a line may end there; what is greedy makes no difference to what is found.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 200
"""Characters of an expression."""
DEEPEST: Final = 20
"""Groups inside one another."""
MOST: Final = 100
"""Of a count in braces."""

KINDS: Final[dict[str, re.Pattern[str]]] = {kind: re.compile(f"\\{kind}") for kind in ("d", "D", "w", "W", "s", "S")}
EDGES: Final = {"^": "^", "$": "$", "\\b": "b", "\\B": "B"}
BRACES: Final = re.compile(r"\{(\d{1,4})(,?)(\d{0,4})\}")
ESCAPES: Final = {"n": "\n", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Chars:
    r"""One character of a set: single ones, ranges, and kinds as in ``\d``; or any other, when ``others``."""

    single: frozenset[str] = frozenset()
    ranges: tuple[tuple[str, str], ...] = ()
    kinds: frozenset[str] = frozenset()
    others: bool = False

    def has(self, char: str) -> bool:
        """True when the character is one of these."""
        found = (
            char in self.single
            or any(low <= char <= high for low, high in self.ranges)
            or any(KINDS[kind].match(char) for kind in self.kinds)
        )
        return bool(found) != self.others


@dataclass(frozen=True, slots=True)
class Edge:
    """A place between characters: beginning, end, edge of a word, no edge of a word."""

    kind: str


@dataclass(frozen=True, slots=True)
class Row:
    """Parts one after the other."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part so many times; ``most`` is ``None`` where there is no end."""

    part: Tree
    least: int
    most: int | None


Tree = Chars | Edge | Row | Choice | Repeat

ANY: Final = Chars(others=True)
BLANK: Final = Chars(kinds=frozenset("s"))
TIMES: Final[dict[str, tuple[int, int | None]]] = {"*": (0, None), "+": (1, None), "?": (0, 1)}
PLAIN: Final = re.compile(r"[^\\]|\\.", re.DOTALL)


def has_capital(text: str) -> bool:
    r"""True when a letter is asked for in upper case: then the case of all of them counts. ``\W`` is no letter."""
    return any(len(char) == 1 and char.isupper() for char in PLAIN.findall(text))


def read(text: str, folded: Callable[[str], str]) -> Tree:
    """The tree of an expression; ``folded`` is how letters are compared. Raises :class:`ValueError` with a sentence."""
    if len(text) > LONGEST:
        raise ValueError(f"a regular expression has at most {LONGEST} characters")
    reader = _Reader(text, folded)
    tree = reader.choice(0)
    if reader.rest:
        raise ValueError("a parenthesis closes in /…/ that was never opened")
    return tree


class _Reader:
    """Reads from left to right; each method takes what it reads."""

    def __init__(self, text: str, folded: Callable[[str], str]) -> None:
        self.rest = text
        self._folded = folded

    def choice(self, depth: int) -> Tree:
        if depth > DEEPEST:
            raise ValueError(f"more than {DEEPEST} groups inside one another in /…/")
        parts = [self._row(depth)]
        while self._takes("|"):
            parts.append(self._row(depth))
        return parts[0] if len(parts) == 1 else Choice(tuple(parts))

    def _row(self, depth: int) -> Tree:
        parts: list[Tree] = []
        while self.rest and self.rest[0] not in "|)":
            parts.append(self._repeated(self._one(depth)))
        return parts[0] if len(parts) == 1 else Row(tuple(parts))

    def _repeated(self, part: Tree) -> Tree:
        times = self._times()
        while times:
            part = Repeat(part, *times)
            times = self._times()
        return part

    def _times(self) -> tuple[int, int | None] | None:
        """How often what stands before is wanted; a question mark after it asks for less, which finds the same."""
        times = TIMES.get(self.rest[:1])
        braces = BRACES.match(self.rest)
        if times:
            self.rest = self.rest[1:]
        elif braces:
            self.rest = self.rest[braces.end() :]
            least, comma, most = braces.groups()
            times = int(least), (int(most) if most else None if comma else int(least))
            if max(times[0], times[1] or 0) > MOST or (times[1] is not None and times[1] < times[0]):
                raise ValueError(f"a count in /…/ goes from 0 to {MOST}, the lesser first")
        if times:
            self._takes("?")
        return times

    def _one(self, depth: int) -> Tree:
        char = self._next()
        if char in EDGES:
            return Edge(EDGES[char])
        if char == "(":
            return self._group(depth)
        if char == "[":
            return self._set()
        if char == ".":
            return ANY
        if char in "*+?":
            raise ValueError("nothing stands before a sign of repetition in /…/")
        return BLANK if char == " " else self._letters(char)

    def _next(self) -> str:
        """A character, or a backslash with the one after it."""
        size = 2 if self.rest[0] == "\\" else 1
        taken, self.rest = self.rest[:size], self.rest[size:]
        if taken == "\\":
            raise ValueError("a backslash stands at the end of /…/")
        return taken

    def _group(self, depth: int) -> Tree:
        if self.rest.startswith("?") and not self._takes("?:"):
            raise ValueError("/…/ knows no look-around and no named groups: only (…) and (?:…)")
        inner = self.choice(depth + 1)
        if not self._takes(")"):
            raise ValueError("a parenthesis is still open in /…/")
        return inner

    def _letters(self, char: str) -> Tree:
        """A letter as it is compared: one that folds to two is two."""
        if char[-1] in KINDS and len(char) == 2:
            return Chars(kinds=frozenset(char[-1]))
        letters = tuple(Chars(frozenset(each)) for each in self._folded(_literal(char)))
        return letters[0] if len(letters) == 1 else Row(letters)

    def _set(self) -> Tree:
        others = self._takes("^")
        single, ranges, kinds = set[str](), list[tuple[str, str]](), set[str]()
        while self.rest and (self.rest[0] != "]" or not (single or ranges or kinds)):
            first = self._next()
            if len(first) == 2 and first[1] in KINDS:
                kinds.add(first[1])
            elif len(self.rest) > 1 and self.rest[0] == "-" and self.rest[1] != "]":
                self._takes("-")
                ranges.append((_literal(first), _literal(self._next())))
            else:
                single.update(self._folded(_literal(first)))
        if not self._takes("]"):
            raise ValueError("a bracket is still open in /…/")
        return Chars(frozenset(single), tuple(ranges), frozenset(kinds), others)

    def _takes(self, text: str) -> bool:
        if not self.rest.startswith(text):
            return False
        self.rest = self.rest[len(text) :]
        return True


def _literal(char: str) -> str:
    """What a character or an escaped one stands for."""
    if len(char) == 1:
        return char
    if char[1].isalnum() and char[1] not in ESCAPES:
        raise ValueError(f"{char} means nothing in /…/: there are \\d \\w \\s \\b and their capitals")
    return ESCAPES.get(char[1], char[1])
