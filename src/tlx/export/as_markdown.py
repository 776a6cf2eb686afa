"""A list to be read, printed or pasted into a story: date, headline, words, place, reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tlx.explore.query import parse
from tlx.export.citing import cited, line_finder
from tlx.export.escaping import block, code, plain
from tlx.index import DocumentInfo, Timeline
from tlx.model import Account, Event, say
from tlx.model.marks import EXPORT_MARK

LineOf = Callable[[Account], int]


def write(timeline: Timeline, ordinals: Iterable[int], query: str = "") -> str:
    """These events in this order, and at the end the documents they cite, with the digest of each file."""
    events = [timeline.event(ordinal) for ordinal in ordinals]
    sources, line_of = {document.path: document.source for document in timeline.documents}, line_finder(timeline)
    blocks = [
        f"<!-- {EXPORT_MARK} -->",
        f"# {plain(timeline.name) or 'Timeline'}",
        block(_counted(len(events), query)),
        *(part for event in events for part in _event(event, sources, line_of)),
        "## Documents",
        "\n".join(_document(document) for document in cited(timeline, events)),
    ]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _counted(count: int, query: str) -> str:
    """The number of events and the query in words."""
    return f"{count} {'event' if count == 1 else 'events'}{parse(query).said.removeprefix('events')}"


def _event(it: Event, sources: dict[str, str], line_of: LineOf) -> Iterator[str]:
    """A list item, its blocks indented below it."""
    first, *others = [_account(account, sources, line_of) for account in it.accounts]
    yield f"- **{plain(say.long(it.when))}** {plain(it.headline)}\n  {first}"
    yield from (f"  {other}" for other in others)
    if not it.agreed:
        yield "  the sources disagree on the date"
    if it.people:
        yield f"  people: {plain(_people(it))}"


def _account(it: Account, sources: dict[str, str], line_of: LineOf) -> str:
    """The words, where they stand, and on a line of its own why this date."""
    place = f"{code(f'{it.doc}:{line_of(it)}')}, characters {it.span.start}–{it.span.end}"
    source = sources.get(it.doc)
    cite = f"{plain(source)}, {place}" if source else place
    return f"> {block(it.quote)} ({cite})\n\n  why: {plain(say.reason(it.reason))}"


def _people(it: Event) -> str:
    return ", ".join(f"{person.name} ({person.role})" if person.role else person.name for person in it.people)


def _document(it: DocumentInfo) -> str:
    """A list item: path, title, source, date with its origin, digest."""
    said = [it.title, it.source, say.origin(it.dating.when, it.dating.origin)]
    return f"- {code(it.path)}: {'; '.join(plain(part) for part in said if part)}; sha256 {code(it.sha256)}"
