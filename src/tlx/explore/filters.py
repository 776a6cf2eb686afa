"""The filters of the query language, in one table: what each is called, means, does and says.

The table is the language, its help, its completion and the sentence that says a query back in words.
A new filter is one row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final

from tlx.explore import query_dates
from tlx.explore.query_dates import Window
from tlx.index import Ordinals, Timeline
from tlx.model import Basis, Kind, Precision, edtf
from tlx.text import fold

QUOTES: Final = re.compile('["“”]')


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands after the colon; in quotes it is meant as a whole."""

    text: str
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: ``name:value``.

    ``function`` gives the events, ``said`` the value in words (names in full where there is a timeline to
    ask), ``offered`` the values that a beginning can become, with their number of events, most frequent
    first, and ``problem`` a sentence on a value that means nothing ("" when all is well: then, and only then,
    ``function`` and ``said`` are called). ``written`` is a whole value as it is typed.
    """

    name: str
    help: str
    example: str
    function: Callable[[Timeline, Asked], Ordinals]
    said: Callable[[Asked, Timeline | None], str]
    offered: Callable[[Timeline, str, int], list[tuple[str, int]]]
    problem: Callable[[Asked], str] = lambda _: ""
    written: Callable[[str], str] = str


def _facet(name: str, help_: str, example: str, said: str) -> Filter:
    """A filter by a facet: words of a value by their beginnings, a value in quotes as a whole if there is one.

    ``said`` stands before the value: one or two by name, more by what was typed and an ellipsis.
    """

    def events(timeline: Timeline, asked: Asked) -> Ordinals:
        whole = timeline.facet(name, asked.text) if asked.is_quoted else Ordinals()
        return whole or timeline.facet_like(name, asked.text)

    def in_words(asked: Asked, timeline: Timeline | None) -> str:
        return f"{said} {_named(name, asked, timeline)}"

    return Filter(name, help_, example, events, in_words, partial(_values, name), written=in_quotes)


def in_quotes(value: str) -> str:
    """A value as it is typed to mean the whole of it: what it has of quotation marks is left out."""
    return f'"{QUOTES.sub(" ", value)}"'


def _values(name: str, timeline: Timeline, typed: str, limit: int) -> list[tuple[str, int]]:
    return timeline.facet_values(name, typed, limit)


def _named(name: str, asked: Asked, timeline: Timeline | None) -> str:
    """The values that are meant, or where they are many what was typed."""
    if asked.is_quoted or timeline is None:
        return f"{asked.text}{'' if asked.is_quoted else '…'}"
    values = [value for value, _ in timeline.facet_values(name, asked.text, 3)]
    return " or ".join(values) if 0 < len(values) < 3 else f"{asked.text}…"


def _choice(
    name: str,
    help_: str,
    example: str,
    values: Iterable[str],
    said: str,
) -> Filter:
    """A filter by a facet that has few values, all known."""
    known = tuple(values)

    def chosen(asked: Asked) -> list[str]:
        return [value for value in known if value.startswith(fold(asked.text))]

    def events(timeline: Timeline, asked: Asked) -> Ordinals:
        return Ordinals().union(*(timeline.facet(name, value) for value in chosen(asked)))

    def problem(asked: Asked) -> str:
        return "" if chosen(asked) else f"{name}:{asked.text} means nothing: there is {', '.join(known)}"

    def offered(timeline: Timeline, typed: str, limit: int) -> list[tuple[str, int]]:
        counted = [(value, len(timeline.facet(name, value))) for value in chosen(Asked(typed))]
        return sorted(counted, key=lambda row: -row[1])[:limit]

    def in_words(asked: Asked, _: Timeline | None) -> str:
        return said.format(" or ".join(chosen(asked)))

    return Filter(name, help_, example, events, in_words, offered, problem)


def _dated(name: str, help_: str, example: str, read: Callable[[str], Window]) -> Filter:
    """A filter by date: whatever may lie in a window."""

    def events(timeline: Timeline, asked: Asked) -> Ordinals:
        window = read(asked.text)
        return timeline.overlapping(window.lo, window.hi)

    def problem(asked: Asked) -> str:
        try:
            read(asked.text)
        except ValueError as error:
            return str(error)
        return ""

    return Filter(name, help_, example, events, lambda asked, _: read(asked.text).said, _years, problem)


def _years(timeline: Timeline, typed: str, limit: int) -> list[tuple[str, int]]:
    """The years that begin as typed, with the number of events that stand in them."""
    edges = [*timeline.years, (0, timeline.dated)]
    counted = [(f"{year:04}", after - first) for (year, first), (_, after) in pairwise(edges)]
    return sorted((row for row in counted if row[0].startswith(typed)), key=lambda row: -row[1])[:limit]


FORMS: Final = (
    ("word", "a word that begins so; all words must be there"),
    ("Word", "with a capital: only where it is written so"),
    ('"a phrase"', "words that follow one another"),
    ("-word", "without it"),
    ("this OR that", "one or the other; parentheses hold together"),
    ("2014", "what may lie then, or has it in its text"),
    ("2014-10..2015", "what may lie then"),
    ("/arrest(s|ed)/", "a regular expression, over what the rest leaves"),
)
"""What can be typed besides filters: how it is written, and what it means."""
STATES: Final = ("undated", "disputed", "single-source", "merged", "starred", "edited")

FILTERS: Final = {
    row.name: row
    for row in (
        _facet("person", "who is named in it", "person:rowley", "with"),
        _facet("org", "an organisation named in it", 'org:"BBC News"', "naming"),
        _facet("place", "a place named in it", "place:birmingham", "naming"),
        _facet("source", "who published a document that tells it", "source:independent", "told by"),
        _facet("doc", "a document that tells it, by its path", "doc:000", "told in"),
        _choice("kind", "what sort of row it is", "kind:statement", Kind, "of kind {}"),
        _choice("basis", "how its date is known", "basis:stated", Basis, "with a date {}"),
        _choice("precision", "how finely its date is known", "precision:month", Precision, "of precision {}"),
        _choice("is", "what is special about it", "is:disputed", STATES, "{}"),
        _facet("tag", "a tag you gave it", "tag:bribery", "tagged"),
        _dated("date", "may lie in this time, whatever its words", "date:2014", query_dates.read),
        _dated("after", "may lie at the beginning of this date or later", "after:2014-10",
               lambda text: query_dates.since(edtf.read(text))),
        _dated("before", "may lie before this date begins", "before:2015",
               lambda text: query_dates.ahead_of(edtf.read(text))),
    )
}  # fmt: skip
