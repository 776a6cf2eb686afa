"""What one document tells, in the order of its text; what every account of an event amounts to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tlx.index import Timeline
from tlx.model import Account


class Told(NamedTuple):
    """Where a document tells an event: the offset of its words, the event's ordinal, the number of the account."""

    start: int
    ordinal: int
    number: int


@lru_cache(maxsize=8)
def told_in(timeline: Timeline, path: str) -> tuple[Told, ...]:
    """Every account that a document gives. Each of its events is looked at once."""
    return tuple(
        sorted(
            Told(account.span.start, ordinal, number)
            for ordinal in timeline.facet("doc", path)
            for number, account in enumerate(timeline.event(ordinal).accounts)
            if account.doc == path
        )
    )


def beside(places: Sequence[Told], start: int, by: int) -> Iterator[Told]:
    """The places after an offset (1) in their order, or those before it (-1), the nearest first."""
    if by > 0:
        return (places[at] for at in range(bisect_right(places, start, key=_start), len(places)))
    return (places[at] for at in reversed(range(bisect_left(places, start, key=_start))))


def _start(place: Told) -> int:
    return place.start


@lru_cache(maxsize=64)
def documents_of(timeline: Timeline, ordinal: int) -> int:
    """How many documents tell an event."""
    return len({account.doc for account in timeline.event(ordinal).accounts})


@lru_cache(maxsize=64)
def one_each_date(timeline: Timeline, ordinal: int) -> tuple[Account, ...]:
    """The first account of an event for each of the dates it is given."""
    found: dict[object, Account] = {}
    for account in timeline.event(ordinal).accounts:
        found.setdefault(account.when, account)
    return tuple(found.values())
