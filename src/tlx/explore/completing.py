"""What typed text can become: filters and their values, people, organisations and places, most frequent first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from tlx.explore.filters import FILTERS, Asked, Filter
from tlx.explore.query import LONGEST, TOKEN
from tlx.index import Ordinals, Timeline
from tlx.text import fold

OFFERED: Final = 6
LEAST: Final = 2
"""Letters of a bare word before names are offered for it: a word needs no completion, being a beginning already."""
NAMED: Final = ("person", "org", "place")
"""The filters whose values are offered for a bare word."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One offer: the whole ``query`` with its ``cursor``, the piece that is ``shown`` for it.

    ``count`` is its number of events, ``None`` for the name of a filter, of which ``help`` says what it is for.
    """

    query: str
    cursor: int
    shown: str
    count: int | None = None
    help: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands before the cursor and where it begins: a bare word, or what is typed of the value of a filter."""

    start: int
    typed: str
    filter: Filter | None = None


def completions(text: str, cursor: int, timeline: Timeline, among: Ordinals | None = None) -> tuple[Completion, ...]:
    """What the piece before the cursor can become; nothing that no event has.

    Events are counted ``among`` these, or among all.
    """
    piece = _piece(text[: min(cursor, LONGEST)])
    if piece is None:
        return ()
    rows = _values(piece.filter, piece.typed, timeline) if piece.filter else _names(piece.typed, timeline)
    offers = [_offer(text, cursor, piece, filter_, value) for filter_, value, _ in rows]
    within = timeline.everything if among is None else among
    counted = [
        Completion(
            each.query, each.cursor, each.shown, len(filter_.function(timeline, Asked(value, is_quoted=True)) & within)
        )
        for each, (filter_, value, _) in zip(offers, rows, strict=True)
    ]
    ranked = sorted((each for each in counted if each.count), key=attrgetter("count"), reverse=True)
    filters = () if piece.filter else _filters(text, cursor, piece)
    return tuple(each for each in (*ranked, *filters) if each.query != text)[:OFFERED]


def _piece(before: str) -> _Piece | None:
    """The last thing typed, if it can still become something: not in a phrase, nor in a regular expression."""
    token: re.Match[str] | None = None
    for token in TOKEN.finditer(before):  # noqa: B007 — the last one counts
        pass
    if token is None or token.end() != len(before) or token["end"] or token["regex"] is not None:
        return None
    name, typed = token["name"], token["quoted"] or token["plain"] or ""
    if name is None and typed.endswith(":"):
        name, typed = typed[:-1], ""
    if name is None:
        return None if token["quoted"] is not None else _Piece(token.start(), typed)
    return _Piece(token.start(), typed, FILTERS[fold(name)]) if fold(name) in FILTERS else None


Value = tuple[Filter, str, int]
"""A filter, a value of it, and its number of events."""


def _values(filter_: Filter, typed: str, timeline: Timeline) -> list[Value]:
    return [(filter_, value, count) for value, count in filter_.offered(timeline, typed, OFFERED)]


def _names(typed: str, timeline: Timeline) -> list[Value]:
    """Who and what is called so."""
    if len(typed) < LEAST:
        return []
    found = [row for name in NAMED for row in _values(FILTERS[name], typed, timeline)]
    return sorted(found, key=lambda row: -row[2])[:OFFERED]


def _offer(text: str, cursor: int, piece: _Piece, filter_: Filter, value: str) -> Completion:
    shown = f"{filter_.name}:{filter_.written(value)}"
    return Completion(*_replaced(text, cursor, piece, shown), shown)


def _filters(text: str, cursor: int, piece: _Piece) -> Iterator[Completion]:
    """The filters of which the name begins so."""
    for filter_ in FILTERS.values():
        if len(piece.typed) >= LEAST and filter_.name.startswith(fold(piece.typed)):
            shown = f"{filter_.name}:"
            yield Completion(*_replaced(text, cursor, piece, shown), shown, help=filter_.help)


def _replaced(text: str, cursor: int, piece: _Piece, by: str) -> tuple[str, int]:
    """The text with the piece replaced, and the cursor behind it."""
    before = text[: piece.start] + by
    return before + text[cursor:], len(before)
