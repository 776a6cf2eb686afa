"""The filters of the query language, in one table: what each is called, means, does and says.

The table is the language, its help, its completion and the sentence that says a query back in words.
A new filter is one row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from tlx.explore import query_dates
from tlx.explore.query_dates import Window
from tlx.index import Ordinals, Timeline
from tlx.model import Basis, Kind, Precision, edtf
from tlx.text import fold


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands after the colon; in quotes it is meant as a whole."""

    text: str
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: ``name:value``.

    ``function`` gives the events, ``said`` the value in words, and ``problem`` a sentence on a value
    that means nothing ("" when all is well: then, and only then, the other two are called).
    """

    name: str
    help: str
    example: str
    function: Callable[[Timeline, Asked], Ordinals]
    said: Callable[[Asked], str]
    problem: Callable[[Asked], str] = lambda _: ""


def _facet(name: str, help_: str, example: str, said: str) -> Filter:
    """A filter by a facet: words of a value by their beginnings, a value in quotes as a whole if there is one.

    ``said`` stands before the value; without quotes an ellipsis after it says that it may go on.
    """

    def events(timeline: Timeline, asked: Asked) -> Ordinals:
        whole = timeline.facet(name, asked.text) if asked.is_quoted else Ordinals()
        return whole or timeline.facet_like(name, asked.text)

    return Filter(name, help_, example, events, lambda asked: f"{said} {asked.text}{'' if asked.is_quoted else '…'}")


def _choice(name: str, help_: str, example: str, values: Iterable[str], said: str, *, unknown: str = "") -> Filter:
    """A filter by a facet that has few values, all known. ``unknown`` says that there is no such value."""
    known = tuple(values)

    def chosen(asked: Asked) -> list[str]:
        return [value for value in known if value.startswith(fold(asked.text))]

    def events(timeline: Timeline, asked: Asked) -> Ordinals:
        return Ordinals().union(*(timeline.facet(name, value) for value in chosen(asked)))

    def problem(asked: Asked) -> str:
        wrong = (unknown or f"no {name} is called {{}}").format(asked.text)
        return "" if chosen(asked) else f"{wrong}: {', '.join(known)}"

    return Filter(name, help_, example, events, lambda asked: said.format(" or ".join(chosen(asked))), problem)


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

    return Filter(name, help_, example, events, lambda asked: read(asked.text).said, problem)


STATES: Final = ("undated", "disputed", "single-source", "merged")

FILTERS: Final = {
    row.name: row
    for row in (
        _facet("person", "who is named in it", "person:rowley", "with a person named"),
        _facet("org", "an organisation named in it", 'org:"BBC News"', "with an organisation named"),
        _facet("place", "a place named in it", "place:birmingham", "with a place named"),
        _facet("source", "who published a document that tells it", "source:independent", "told by a source named"),
        _facet("doc", "a document that tells it, by its path", "doc:000", "told in a document named"),
        _choice("kind", "what sort of row it is", "kind:statement", Kind, "of kind {}"),
        _choice("basis", "how its date is known", "basis:stated", Basis, "with a date {}"),
        _choice("precision", "how finely its date is known", "precision:month", Precision, "of precision {}"),
        _choice("is", "what is special about it", "is:disputed", STATES, "{}", unknown="no event can be {}"),
        _dated("date", "may lie in this time, whatever its words", "date:2014", query_dates.read),
        _dated("after", "may lie at the beginning of this date or later", "after:2014-10",
               lambda text: query_dates.since(edtf.read(text))),
        _dated("before", "may lie before this date begins", "before:2015",
               lambda text: query_dates.ahead_of(edtf.read(text))),
    )
}  # fmt: skip
