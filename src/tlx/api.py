"""tlx from Python, without a screen: open documents or an index, search, and read what is found.

    import tlx

    timeline = tlx.open("folder")
    for event in timeline.search("person:rowley 2014.."):
        print(event.headline)

Only what a search is asked for is read: its count, a window of rows and the density of a million events come
from bitmaps, and each event is read when it is its turn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from tlx import build, index
from tlx.explore import density as counting
from tlx.explore.density import Density
from tlx.explore.query import parse
from tlx.index import DocumentInfo, Ordinals, PersonInfo, Row
from tlx.model import Event, Problem
from tlx.read import bundled

__all__ = ["Search", "Timeline", "open"]


def open(*paths: str | PathLike[str], cache: str | PathLike[str] | None = None) -> Timeline:  # noqa: A001 — tlx.open
    """The timeline of folders, of files, or of one index file (``.tlx``); of nothing, of the bundled documents.

    ``cache`` is a folder that keeps the index, so that the next opening is quick; without it the index
    stays in memory. Raises :class:`FileNotFoundError` for a path that does not exist and
    :class:`tlx.index.IndexProblem` for an index that cannot be made or read.
    """
    places = [Path(path) for path in paths] or [bundled()]
    for place in places:
        if not place.exists():
            raise FileNotFoundError(f"no such file or folder: {place}")
    if index.is_packed(places):
        return Timeline(index.open_file(places[0]))
    return Timeline(build.timeline(places, None if cache is None else Path(cache)))


@dataclass(frozen=True, slots=True)
class Timeline:
    """The ordered events of some documents. ``index`` is what answers, for whoever needs more than this."""

    index: index.Timeline

    def __len__(self) -> int:
        """How many events there are, sure or not."""
        return self.index.count

    @property
    def documents(self) -> tuple[DocumentInfo, ...]:
        """The documents, each with the date it has itself."""
        return self.index.documents

    @property
    def people(self) -> tuple[PersonInfo, ...]:
        """Persons, organisations and places, those with the most events first."""
        return self.index.people

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, or deserves a word."""
        return self.index.problems

    def search(self, query: str = "", *, everything: bool = False) -> Search:
        """The events that a query finds (docs/query.md): those sure enough to be shown, or with ``everything`` all.

        Raises :class:`ValueError` with a sentence when the query cannot be read.
        """
        answer = parse(query).answer(self.index)
        if answer.problem:
            raise ValueError(answer.problem)
        within = self.index.everything if everything else self.index.shown
        return Search(self.index, query, answer.ordinals & within)

    def close(self) -> None:
        """Let the index go."""
        self.index.close()


@dataclass(frozen=True, slots=True)
class Search:
    """What a query found, in timeline order, the undated last. ``ordinals`` are the places in the timeline, from 0."""

    index: index.Timeline
    query: str
    ordinals: Ordinals

    def __len__(self) -> int:
        """How many events were found."""
        return len(self.ordinals)

    def __iter__(self) -> Iterator[Event]:
        """The events one after the other, each with every account of it."""
        return (self.index.event(ordinal) for ordinal in self.ordinals)

    @property
    def count(self) -> int:
        """How many events were found."""
        return len(self.ordinals)

    @property
    def said(self) -> str:
        """The query in words: "events · with Mark Rowley · 2014 to 2015 · “threat…”"."""
        return parse(self.query).said(self.index)

    def window(self, first: int = 0, size: int = 50) -> list[Row]:
        """So many rows from one on, counted from 0, as a list shows them."""
        return self.index.rows(self.ordinals[max(0, first) : max(0, first) + max(0, size)])

    def density(self) -> Density:
        """How many events each month and year has."""
        return counting.density(self.index, self.ordinals)
