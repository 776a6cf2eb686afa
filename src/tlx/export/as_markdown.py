"""A list to be read, printed or pasted into a story: date, headline, words, place, reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tlx.explore.query import parse
from tlx.export.citing import cited
from tlx.export.escaping import block, code, plain
from tlx.index import DocumentInfo, Timeline
from tlx.model import Account, Event, say
from tlx.model.marks import EXPORT_MARK


def pieces(timeline: Timeline, ordinals: Iterable[int], query: str = "") -> Iterator[str]:
    """These events in this order, and at the end the documents they cite, with the digest of each file."""
    events = [timeline.event(ordinal) for ordinal in ordinals]
    yield f"<!-- {EXPORT_MARK} -->\n"
    yield f"\n# {plain(timeline.name) or 'Timeline'}\n"
    yield f"\n{block(_counted(len(events), query, timeline))}\n"
    for event in events:
        yield from (f"\n{part}\n" for part in _event(event, timeline))
    yield "\n## Documents\n"
    documents = "\n".join(_document(document) for document in cited(timeline, events))
    yield f"\n{documents}\n" if documents else ""


def _counted(count: int, query: str, timeline: Timeline) -> str:
    """The number of events and the query in words."""
    return f"{count} {'event' if count == 1 else 'events'}{parse(query).said(timeline).removeprefix('events')}"


def _event(it: Event, timeline: Timeline) -> Iterator[str]:
    """A list item, its blocks indented below it."""
    told = (_account(account, timeline) for account in it.accounts)
    yield f"- **{plain(say.long(it.when))}** {plain(it.headline)}\n  {next(told)}"
    yield from (f"  {other}" for other in told)
    if not it.agreed:
        yield "  the sources disagree on the date"
    if it.people:
        yield f"  people: {plain(_people(it))}"
    yield from (f"  {line}" for line in _word(it))


def _word(it: Event) -> Iterator[str]:
    """What the user said of it: who gave the date and what tlx had read, tags, note."""
    if it.word.reason:
        yield f"date given: {plain(say.reason(it.word.reason))}"
    if it.word.tags:
        yield f"tags: {plain(', '.join(it.word.tags))}"
    if it.word.note:
        yield f"note: {block(it.word.note)}"


def _account(it: Account, timeline: Timeline) -> str:
    """The words, where they stand, and on a line of its own why this date."""
    line = timeline.line_of(it.doc, it.span.start)
    place = f"{code(f'{it.doc}:{line}')}, characters {it.span.start}–{it.span.end}"
    document = timeline.info(it.doc)
    cite = f"{plain(document.source)}, {place}" if document and document.source else place
    return f"> {block(it.quote)} ({cite})\n\n  why: {plain(say.reason(it.reason))}"


def _people(it: Event) -> str:
    return ", ".join(f"{person.name} ({person.role})" if person.role else person.name for person in it.people)


def _document(it: DocumentInfo) -> str:
    """A list item: path, title, source, date with its origin, digest."""
    said = [it.title, it.source, say.origin(it.dating.when, it.dating.origin)]
    return f"- {code(it.path)}: {'; '.join(plain(part) for part in said if part)}; sha256 {code(it.sha256)}"
