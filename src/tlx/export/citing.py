"""What an export says of where words stand, so that a machine can check it again."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from tlx.index import DocumentInfo, Timeline
from tlx.model import Account, Event

REMEMBERED: Final = 16
"""Documents whose line ends are kept: neighbours in a list often stand in the same one."""


def line_finder(timeline: Timeline) -> Callable[[Account], int]:
    """A function that gives the number of the line, from 1, in which an account's words begin."""

    @lru_cache(maxsize=REMEMBERED)
    def line_ends(path: str) -> list[int]:
        return [match.start() for match in re.finditer("\n", timeline.text(path))]

    return lambda account: bisect_left(line_ends(account.doc), account.span.start) + 1


def cited(timeline: Timeline, events: Iterable[Event]) -> list[DocumentInfo]:
    """The documents that these events cite, in the order of the folder."""
    paths = {account.doc for event in events for account in event.accounts}
    return [document for document in timeline.documents if document.path in paths]
