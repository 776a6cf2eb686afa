"""An event as text that can stand alone: date, headline, the words, where they stand, and why that date."""

from __future__ import annotations

from tlx.explore.safe import safe
from tlx.index import Timeline
from tlx.model import Account, Event, say


def place(account: Account, timeline: Timeline) -> str:
    """Where the words stand, as a reader can check them: "BBC News, 001.txt:24"."""
    document = timeline.info(account.doc)
    source = f"{document.source}, " if document and document.source else ""
    return f"{source}{account.doc}:{timeline.line_of(account.doc, account.span.start)}"


def citation(event: Event, account: int, timeline: Timeline) -> str:
    """An event told by one of its accounts."""
    told = event.accounts[min(account, len(event.accounts) - 1)]
    head = f"{say.long(event.when)}: {event.headline}"
    given = [f"given: {say.reason(event.word.reason)}"] if event.word.reason else []
    note = [f"note: {event.word.note}"] if event.word.note else []
    quoted = f"“{told.quote}” ({place(told, timeline)})"
    lines = (head, *given, quoted, f"why: {say.reason(told.reason)}", *note)
    return "".join(f"{safe(line)}\n" for line in lines)
