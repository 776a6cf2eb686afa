"""Which documents an export cites."""

from __future__ import annotations

from collections.abc import Iterable

from tlx.index import DocumentInfo, Timeline
from tlx.model import Event


def cited(timeline: Timeline, events: Iterable[Event]) -> list[DocumentInfo]:
    """The documents that these events cite, in the order of the folder."""
    paths = {account.doc for event in events for account in event.accounts}
    return [document for document in timeline.documents if document.path in paths]
