"""What of a view is worth keeping until the case is opened again: where one was, what was sought.

It names events by their ids, which stand across rebuilds while the words stand.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, Final

from tlx.explore.asking import found, problem
from tlx.explore.orders import DATE, ORDERS, said
from tlx.explore.safe import safe
from tlx.explore.view import Place, View, at, opened, told
from tlx.index import Timeline
from tlx.model import say

VERSION: Final = 2
LONGEST_SAID: Final = 40
"""Characters of a query that the word about it repeats."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The event one was at with its day, should it be gone; the query and how it was shown."""

    event: str = ""
    day: int | None = None
    query: str = ""
    everything: bool = False
    context: bool = False
    order: str = DATE


def kept(view: View, timeline: Timeline) -> Kept:
    """What is worth keeping of a view. Of a search still being typed: where it began."""
    place = view.searching.began if view.searching else view.here
    if place.cursor >= timeline.count:
        return Kept()
    (row,) = timeline.rows([place.cursor])
    day = None if row.when is None else row.when.sort_key[0]
    return Kept(row.id, day, place.query, place.everything, place.context, view.order)


def to_json(it: Kept) -> str:
    """As a file keeps it."""
    values = {name: getattr(it, name) for name in Kept.__slots__}
    return json.dumps({"version": VERSION, **values}, ensure_ascii=False) + "\n"


def from_json(text: str) -> Kept:
    """As a file kept it. Raises :class:`ValueError` for anything that :func:`to_json` did not write."""
    stored = json.loads(text)
    if not isinstance(stored, dict) or stored.pop("version", None) != VERSION or set(stored) != set(Kept.__slots__):
        raise ValueError("this is no session of this version")
    for name, kinds in KINDS.items():
        if not isinstance(stored[name], kinds) or (kinds is not bool and isinstance(stored[name], bool)):
            raise ValueError(f"{name} is {stored[name]!r}")
    if stored["order"] not in ORDERS:
        raise ValueError(f"there is no order {stored['order']!r}")
    return Kept(**stored)


KINDS: Final[dict[str, Any]] = {
    "event": str,
    "day": (int, type(None)),
    "query": str,
    "everything": bool,
    "context": bool,
    "order": str,
}


def restored(it: Kept, timeline: Timeline, key: str) -> View:
    """The first view as it was left, with a word about what that is; ``key`` is how one starts afresh.

    A search that can no longer be read, or finds nothing any more, is said and left out.
    """
    view = replace(opened(timeline, everything=it.everything), order=it.order)
    all_rows = at(view, timeline, Place("", _cursor(it, timeline), context=False, everything=it.everything))
    holds = not problem(it.query, timeline) and bool(found(it.query, timeline) & all_rows.base)
    if it.query and holds:
        there = at(all_rows, timeline, Place(it.query, all_rows.cursor, it.context, it.everything))
        return _said(replace(there, back=(all_rows.here,)), timeline, key, "")
    return _said(all_rows, timeline, key, it.query)


def _said(view: View, timeline: Timeline, key: str, lost: str) -> View:
    parts = [
        _place(view, timeline),
        "also the less certain rows" if view.everything else "",
        said(view.order) if view.order != DATE else "",
        f"search {_short(view.query)}" if view.query else "",
        f"without the search {_short(lost)}, which finds nothing now" if lost else "",
    ]
    known = [part for part in parts if part]
    afresh = f"; {key} starts afresh" if key else ""
    return told(view, f"as you left it: {', '.join(known)}{afresh}") if known else view


def _place(view: View, timeline: Timeline) -> str:
    """Where one was, unless it is the beginning."""
    if not 0 < view.cursor < timeline.count:
        return ""
    when = timeline.event(view.cursor).when
    return f"at {say.long(when)}" if when else "among the undated"


def _short(query: str) -> str:
    shown = safe(query.strip())
    return shown if len(shown) <= LONGEST_SAID else f"{shown[: LONGEST_SAID - 1]}…"


def _cursor(it: Kept, timeline: Timeline) -> int:
    """The event one was at; where it is gone, the next one later in time."""
    now = timeline.ordinal(it.event) if it.event else 0
    if now is not None:
        return now
    return timeline.dated if it.day is None else timeline.first_at(it.day)
