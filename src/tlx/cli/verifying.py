"""``tlx verify``: the citations of an exported file checked against the documents, without mining them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click

from tlx import read
from tlx.cli import options
from tlx.cli.exits import Exit
from tlx.cli.narrate import say
from tlx.cli.places import or_bundled
from tlx.explore.safe import safe
from tlx.export.as_csv import cell
from tlx.index import is_packed, open_file
from tlx.model.marks import EXPORT_MARK, MARK_WINDOW

MOST: Final = 1 << 30
"""Bytes of an export that are read."""
SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Citation:
    """What an export says of a document: these words stand there, in a file with this digest ("" where it has none)."""

    doc: str
    start: int
    end: int
    quote: str
    sha256: str
    is_csv: bool = False

    def stands_in(self, text: str) -> bool:
        """True when the words are there, as the format writes them."""
        words = text[self.start : self.end]
        return self.quote == (cell(words) if self.is_csv else words)


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a document as it is now, and the digest of its file."""

    text: str
    sha256: str


@click.command()
@click.argument("export", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@options.PATHS
def verify(export: Path, paths: tuple[Path, ...]) -> int:
    """Check every citation of an exported JSON or CSV file: the file's digest, and the words at their place."""
    citations = _citations(export)
    sources = _sources(paths, {each.doc for each in citations})
    wrong = 0
    for each in citations:
        why = _why_not(each, sources.get(each.doc))
        if why:
            wrong += 1
            click.echo(safe(f"{each.doc}:{each.start}–{each.end}  “{each.quote[:SHOWN]}”  {why}"))
    documents = len({each.doc for each in citations})
    held = len(citations) - wrong
    say(f"{held:,} of {len(citations):,} citations hold, in {documents:,} documents")
    return Exit.NOTHING if wrong or not citations else Exit.OK


def _why_not(it: Citation, source: Source | None) -> str:
    """Why a citation does not hold, "" when it does."""
    if source is None:
        return "there is no such document, or it cannot be read"
    if not it.stands_in(source.text):
        return "these words do not stand there"
    same = not it.sha256 or it.sha256 == source.sha256
    return "" if same else "these words stand there, but the file is another: its digest differs"


# -- the documents ---------------------------------------------------------------------------------


def _sources(paths: tuple[Path, ...], wanted: set[str]) -> Mapping[str, Source]:
    """The documents that are cited, of a folder or of a packed case."""
    places = or_bundled(paths)
    if is_packed(places):
        opened = open_file(places[0])
        packed = (opened.document(path) for path in sorted(wanted))
        return {it.path: Source(it.text, it.sha256) for it in packed if it}
    files = (file for file in read.survey(places).files if file.path in wanted)
    loaded = (read.load(file)[0] for file in files)
    return {it.path: Source(it.text, it.sha256) for it in loaded if it}


# -- the export ------------------------------------------------------------------------------------


def _citations(file: Path) -> list[Citation]:
    """What an export cites. Raises :class:`click.UsageError` for a file that is none."""
    with file.open("rb") as opened:
        data = opened.read(MOST)
    try:
        text = data.decode("utf-8-sig")
        if EXPORT_MARK not in text[:MARK_WINDOW]:
            raise ValueError("it does not say that it is one")  # noqa: TRY301 — one way out for a wrong file
        reading: Callable[[str], Iterator[Citation]] = _json if text.lstrip().startswith("{") else _csv
        return list(reading(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, csv.Error) as error:
        raise click.UsageError(f"{file} is no JSON or CSV exported by tlx: {type(error).__name__}: {error}") from error


def _json(text: str) -> Iterator[Citation]:
    stored: dict[str, Any] = json.loads(text)
    digests = {document["doc"]: document["sha256"] for document in stored["documents"]}
    for event in stored["events"]:
        for it in event["accounts"]:
            yield Citation(it["doc"], int(it["start"]), int(it["end"]), it["quote"], digests.get(it["doc"], ""))


def _csv(text: str) -> Iterator[Citation]:
    for row in csv.DictReader(io.StringIO(text)):
        where = row["file"], int(row["start"]), int(row["end"])
        yield Citation(*where, row["quote"], row["sha256"], is_csv=True)
