"""Rows as a reader sees them, from texts: the whole way, without an index and without a screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tlx import build, read
from tlx.case import Case, Given, load
from tlx.model import SHOWN_CONFIDENCE, Document, Event, Severity, Unused, When, edtf

SEEDS = Path(__file__).parent.parent / "seeds"


@dataclass(frozen=True)
class Row:
    """A row of the timeline in words."""

    date: str
    part: str
    kind: str
    basis: str
    trigger: str
    documents: tuple[str, ...]
    people: tuple[str, ...]
    headline: str


@dataclass(frozen=True)
class Mined:
    """What a folder gives: events in order, and the time expressions that made none."""

    documents: Mapping[str, Document]
    events: tuple[Event, ...]
    unused: tuple[Unused, ...]

    def rows(self, least: float = SHOWN_CONFIDENCE) -> list[Row]:
        """The rows at or above a confidence, in timeline order."""
        return [self._row(event) for event in self.events if event.confidence >= least]

    def _row(self, event: Event) -> Row:
        first = event.accounts[0]
        return Row(
            edtf.write(event.when) if event.when else "",
            event.when.part if event.when else "",
            str(event.kind),
            str(event.basis),
            first.trigger.of(self.documents[first.doc].text),
            tuple(dict.fromkeys(account.doc for account in event.accounts)),
            tuple(person.name for person in event.people),
            event.headline,
        )


@dataclass(frozen=True)
class Folder:
    """Texts by file name, and the dates given for them."""

    texts: Mapping[str, str]
    dates: Mapping[str, When] = field(default_factory=dict)


def seeds() -> Folder:
    """The five documents with their tlx.toml."""
    found = [read.load(file)[0] for file in read.survey([SEEDS]).files]
    return Folder({each.path: each.text for each in found if each}, load(SEEDS).dates)


def mine(folder: Folder) -> Mined:
    """What a build makes of the texts; a fault in one of them is a fault of the test."""
    documents = {path: Document(path, words, "") for path, words in folder.texts.items()}
    word = Case({path: Given(date=when) for path, when in folder.dates.items()})
    contents = build.mine(list(documents.values()), word)
    assert not [problem for problem in contents.problems if problem.severity is Severity.ERROR]
    return Mined(documents, contents.events, contents.unused)


def table(markdown: str) -> list[list[str]]:
    """The cells of the first table of a Markdown text, without its head."""
    lines = [line for line in markdown.splitlines() if line.startswith("|")]
    return [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in lines[2:]]


def names(cell: str) -> tuple[str, ...]:
    """The parts of a cell between commas."""
    return tuple(part.strip() for part in cell.split(",") if part.strip())


def as_row(cells: Sequence[str], paths: Mapping[str, str]) -> Row:
    """A line of an expected table; documents are named by the beginning of their file name."""
    date, part, kind, basis, trigger, documents, persons, headline = cells
    return Row(
        date, part, kind, basis, trigger, tuple(paths[short] for short in names(documents)), names(persons), headline
    )
