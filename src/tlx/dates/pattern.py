"""The language patterns are written in: words, {slots}, <classes> and the signs of regular expressions.

``(the|this) {season} of {year}`` is the word "the" or "this", a season, the word "of" and a year. White
space between tokens needs no sign; ``?`` ``*`` ``+`` ``(…|…)`` and the four look-arounds ``(?=…)``
``(?!…)`` ``(?<=…)`` ``(?<!…)`` mean what they always do (``*`` and ``+`` up to eight times), and ``_`` is
any one token. A ``{slot}`` is handed to the rule's function under its name; ``{first:day}`` renames a slot
``day``. A ``<class>`` is only matched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

PIECE: Final = re.compile(
    r"""\s*(?:
      (?P<look>\(\?<?[=!])
    | \{(?P<slot>[a-z_]+)(?::(?P<kind>[a-z_]+))?\}
    | <(?P<atom>[a-z_]+)>
    | (?P<any>_)
    | (?P<sign>[()|?*+])
    | (?P<word>\w+|[^\w\s(){}<>|?*+])
    )\s*""",
    re.VERBOSE,
)
ANY: Final = "any"
TIMES: Final = {"?": "?", "*": "{0,8}", "+": "{1,8}"}
"""Nothing in English repeats a ninth time, and a bound keeps a page of one word from taking quadratic time."""


class PatternError(TypeError):
    """A pattern that cannot be read, or that does not fit its function."""


class One(NamedTuple):
    """One token: a word as written, or a class of words by name."""

    atom: str
    literal: bool = False


class Slot(NamedTuple):
    """Tokens that are handed to the rule's function as ``name``."""

    name: str
    kind: str
    group: str
    body: Node


class Row(NamedTuple):
    """One thing after another."""

    items: tuple[Node, ...]


class Choice(NamedTuple):
    """One of several things."""

    options: tuple[Node, ...]


class Repeat(NamedTuple):
    """A thing that may be missing or stand several times."""

    item: Node
    sign: str


class Look(NamedTuple):
    """A thing that must, or must not, stand beside; it is no part of the match."""

    sign: str
    item: Node


Node = One | Slot | Row | Choice | Repeat | Look
Piece = re.Match[str]


def parse(text: str, kinds: Mapping[str, str]) -> Node:
    """Read a pattern; ``kinds`` gives the pattern of every slot. Raises :class:`PatternError`."""
    pieces = list(_pieces(text))
    node, at = _choice(pieces, 0, kinds)
    if at < len(pieces):
        raise PatternError(f"a bracket too many in {text!r}")
    return node


def _pieces(text: str) -> Iterator[Piece]:
    at = 0
    while at < len(text):
        piece = PIECE.match(text, at)
        if piece is None:
            raise PatternError(f"cannot read {text[at:]!r} in the pattern {text!r}")
        yield piece
        at = piece.end()


def _choice(pieces: list[Piece], at: int, kinds: Mapping[str, str]) -> tuple[Node, int]:
    options: list[Node] = []
    while True:
        row, at = _row(pieces, at, kinds)
        options.append(row)
        if at == len(pieces) or pieces[at]["sign"] != "|":
            return (options[0] if len(options) == 1 else Choice(tuple(options))), at
        at += 1


def _row(pieces: list[Piece], at: int, kinds: Mapping[str, str]) -> tuple[Node, int]:
    items: list[Node] = []
    while at < len(pieces) and pieces[at]["sign"] not in ("|", ")"):
        sign = pieces[at]["sign"]
        if sign in ("?", "*", "+"):
            items[-1] = Repeat(items[-1], sign)
            at += 1
        else:
            item, at = _one(pieces, at, kinds)
            items.append(item)
    return Row(tuple(items)), at


def _one(pieces: list[Piece], at: int, kinds: Mapping[str, str]) -> tuple[Node, int]:
    piece = pieces[at]
    if piece["look"] or piece["sign"] == "(":
        inner, end = _choice(pieces, at + 1, kinds)
        if end == len(pieces):
            raise PatternError("a bracket is never closed")
        return (Look(piece["look"], inner) if piece["look"] else inner), end + 1
    if piece["slot"]:
        return _slot(piece, at, kinds), at + 1
    if piece["word"]:
        return One(piece["word"].lower(), literal=True), at + 1
    return One(piece["atom"] or ANY), at + 1


def _slot(piece: Piece, at: int, kinds: Mapping[str, str]) -> Slot:
    """The group is numbered by its place: a slot may stand in several alternatives."""
    name, kind = piece["slot"], piece["kind"] or piece["slot"]
    if kind not in kinds:
        raise PatternError(f"no slot is called {kind!r}")
    return Slot(name, kind, f"{name}_{at}", _plain(kinds[kind]))


@cache
def _plain(text: str) -> Node:
    """The pattern of a slot: it holds no other slot, and many rules use it."""
    return parse(text, {})


def nodes(node: Node) -> Iterator[Node]:
    """A node and everything in it."""
    yield node
    match node:
        case Row(items) | Choice(items):
            for item in items:
                yield from nodes(item)
        case Repeat(item=item) | Look(item=item) | Slot(body=item):
            yield from nodes(item)


def slots(node: Node) -> tuple[Slot, ...]:
    """The slots of a pattern that a function is handed, outermost only."""
    match node:
        case Slot():
            return (node,)
        case Row(items) | Choice(items):
            return tuple(slot for item in items for slot in slots(item))
        case Repeat(item=item) | Look(sign="(?=", item=item):
            return slots(item)
    return ()


Characters = Callable[[One], str]
"""The class characters a token of a pattern may have."""


def regex(node: Node, characters: Characters, *, named: bool = True) -> str:
    """The regular expression over class characters; slots become named groups when ``named``."""
    match node:
        case One():
            return f"[{re.escape(characters(node))}]"
        case Row(items):
            return "".join(regex(item, characters, named=named) for item in items)
        case Choice(options):
            return "(?:" + "|".join(regex(option, characters, named=named) for option in options) + ")"
        case Repeat(item, sign):
            return f"(?:{regex(item, characters, named=named)}){TIMES[sign]}"
        case Look(sign, item):
            return f"{sign}{regex(item, characters, named=named)})"
        case Slot(group=group, body=body):
            opening = f"(?P<{group}>" if named else "(?:"
            return f"{opening}{regex(body, characters, named=False)})"


Starts = tuple[frozenset[str], bool]
"""The characters a match may begin with, and whether anything may follow: when it may be empty."""


class Beginnings(dict[Node, Starts]):
    """What a match of a pattern, or of a part of one, may begin with: each part is looked into once.

    What must stand ahead is part of this; what must not, or stand behind, says nothing of it.
    """

    def __init__(self, characters: Characters) -> None:
        """``characters`` gives those of a token."""
        super().__init__()
        self._characters = characters

    def __missing__(self, node: Node) -> Starts:
        """Look into a new part."""
        found = self[node] = self._of(node)
        return found

    def _of(self, node: Node) -> Starts:
        match node:
            case One():
                return frozenset(self._characters(node)), False
            case Row(items):
                return self._of_row(items)
            case Choice(options):
                return either([self[option] for option in options])
            case Repeat(item, sign):
                first, empty = self[item]
                return first, empty or sign != "+"
            case Look(sign, item):
                return self[item] if sign == "(?=" else (frozenset(), True)
            case Slot(body=body):
                return self[body]

    def _of_row(self, items: tuple[Node, ...]) -> Starts:
        several: list[Starts] = []
        for item in items:
            several.append(self[item])
            if not several[-1][1]:
                return either(several)[0], False
        return either(several)[0], True


def either(several: Sequence[Starts]) -> Starts:
    """Of one thing or another."""
    return frozenset().union(*(first for first, _ in several)), any(empty for _, empty in several)


NOTHING_MORE: Final = Row(())


def behind(node: Node, beginnings: Beginnings) -> frozenset[str] | None:
    """The characters of which one must stand right before a match; ``None`` where anything may."""
    match node:
        case Row((first, *_)) | Slot(body=first):
            return behind(first, beginnings)
        case Choice(options):
            each = [behind(option, beginnings) for option in options]
            return None if None in each else frozenset().union(*filter(None, each))
        case Look("(?<=", item):
            last, may_be_empty = beginnings[_mirrored(item)]
            return None if may_be_empty else last
    return None


def _mirrored(node: Node) -> Node:
    """A pattern from its end to its beginning, without what stands around it."""
    match node:
        case Row(items):
            return Row(tuple(map(_mirrored, reversed(items))))
        case Choice(options):
            return Choice(tuple(map(_mirrored, options)))
        case Repeat(item, sign):
            return Repeat(_mirrored(item), sign)
        case Slot(body=body):
            return _mirrored(body)
    return NOTHING_MORE if isinstance(node, Look) else node


def rest(node: Node, char: str, beginnings: Beginnings) -> tuple[Node, ...]:
    """What may still follow in a pattern once it has eaten a character; nothing when it cannot."""
    if char not in beginnings[node][0]:
        return ()
    match node:
        case Row(items):
            return _row_rest(items, char, beginnings)
        case Choice(options):
            return tuple(after for option in options for after in rest(option, char, beginnings))
        case Repeat(item, sign):
            again: tuple[Node, ...] = () if sign == "?" else (Repeat(item, "*"),)
            return tuple(Row((after, *again)) for after in rest(item, char, beginnings))
        case Slot(body=body):
            return rest(body, char, beginnings)
    return () if isinstance(node, Look) else (NOTHING_MORE,)


def _row_rest(items: tuple[Node, ...], char: str, beginnings: Beginnings) -> tuple[Node, ...]:
    found: list[Node] = []
    for number, item in enumerate(items):
        found += [Row((after, *items[number + 1 :])) for after in rest(item, char, beginnings)]
        if not isinstance(item, Look) and not beginnings[item][1]:
            break
    return tuple(found)
