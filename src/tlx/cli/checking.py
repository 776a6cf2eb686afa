"""``tlx check``: what was read, which date each document has and why, what was left out."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from tlx.cli import options
from tlx.cli.exits import Exit
from tlx.cli.opening import timeline, unread
from tlx.explore.safe import safe
from tlx.index import DocumentInfo, Timeline
from tlx.model import SHOWN_CONFIDENCE, Problem, Severity, say
from tlx.model.marks import EDITS_FILE


@click.command()
@options.PATHS
@options.NO_CACHE
@click.option("--unused", is_flag=True, help="Also list every time word that made no event, with the reason.")
def check(paths: tuple[Path, ...], *, no_cache: bool, unused: bool) -> int:
    """Say how the documents were read and dated, and what needs your word."""
    opened = timeline(paths, no_cache=no_cache)
    for line in (
        *_documents(opened, paths),
        *_counts(opened),
        *_problems(opened),
        *(_unused(opened) if unused else ()),
    ):
        click.echo(safe(line))
    return _ending(opened)


def _ending(opened: Timeline) -> int:
    """Failed when a document waits for its date, the user's word was not understood, or an edit needs review."""
    if unread(opened):
        return Exit.UNREAD
    wrong = any(it.severity is Severity.ERROR or it.path.endswith(EDITS_FILE) for it in opened.problems)
    return Exit.NOTHING if wrong or not opened.documents or any(map(_waits, opened.documents)) else Exit.OK


def _waits(document: DocumentInfo) -> bool:
    """True for a document that was looked through for its date in vain; one that was not mined waits for nothing."""
    return document.dating.when is None and bool(document.dating.evidence)


def _documents(opened: Timeline, paths: Sequence[Path]) -> Iterator[str]:
    for document in opened.documents:
        count = len(opened.facet("doc", document.path))
        yield f"{document.path}  {_dating(document)}  {count} events"
        if _waits(document):
            yield from (f"    evidence: {clause}" for clause in document.dating.evidence)
            yield f"    give it one: {_to_date(document, paths)}"
        elif document.dating.evidence:
            yield from (f"    in doubt: {clause}" for clause in document.dating.evidence)
            yield f"    settle it: {_to_date(document, paths)}, or day_first = true or false"


def _to_date(document: DocumentInfo, paths: Sequence[Path]) -> str:
    """What a shell and ``tlx.toml`` take as it stands, however the document is called."""
    command = shlex.join(["tlx", "edit", *map(str, paths), "--document", document.path, "--date"])
    return f'{command} …, or in tlx.toml [documents.{json.dumps(document.path, ensure_ascii=False)}] date = "…"'


def _dating(document: DocumentInfo) -> str:
    dating = document.dating
    if dating.when:
        return f"{say.long(dating.when)}, {dating.origin}"
    return "no date of its own: relative dates wait" if _waits(document) else "not mined"


def _counts(opened: Timeline) -> Iterator[str]:
    shown, undated = len(opened.shown), opened.count - opened.dated
    yield f"{opened.count} events: {shown} in the first view (confidence {SHOWN_CONFIDENCE} or more), {undated} undated"
    yield f"{len(opened.unused)} time words made no event (--unused lists them)"


def _problems(opened: Timeline) -> Iterator[str]:
    return map(_problem, opened.problems)


def _problem(problem: Problem) -> str:
    return f"{problem.severity}: {problem.path}: {problem.message}"


def _unused(opened: Timeline) -> Iterator[str]:
    for left in opened.unused:
        line = opened.text(left.doc).count("\n", 0, left.span.start) + 1
        yield f"{left.doc}:{line}  “{' '.join(left.words.split())}”  {left.why}"
