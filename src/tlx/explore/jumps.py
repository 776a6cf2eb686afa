"""Leaps of the cursor: to a date that is typed, over a gap, to what is disputed, told once, or undated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Final, NamedTuple

from tlx.explore.dialogs import GoTo
from tlx.explore.layout import settle
from tlx.explore.moves import stepped
from tlx.explore.orders import DATE
from tlx.explore.view import View, layout, moved, told
from tlx.index import Ordinals, Timeline
from tlx.model import When, say

# -- to a date -------------------------------------------------------------------------------------


def show_go_to(view: View, _: Timeline, __: str) -> View:
    """Type a date."""
    return replace(view, dialog=GoTo(view.cursor), message="") if view.rows else view


def typed(view: View, timeline: Timeline, dialog: GoTo) -> View:
    """The cursor goes along while a date is typed; where it means nothing yet, back to where it was."""
    when = meant(timeline, dialog)
    there = settle(view.rows, dialog.began) if when is None else at_date(view, timeline, when)
    return replace(_unfolded(moved(view, there), timeline), dialog=dialog)


def meant(timeline: Timeline, dialog: GoTo) -> When | None:
    """The date that is typed; one without a year is of the year one was in."""
    from tlx.explore.typed_dates import read

    (row,) = timeline.rows([dialog.began])
    return read(dialog.typed, row.year)


def at_date(view: View, timeline: Timeline, when: When) -> int:
    """The first row in time that is sorted at a date or later, else the last that has one."""
    dated = view.rows & Ordinals(range(timeline.dated))
    return settle(dated, timeline.first_at(when.lo)) if dated else view.cursor


def go(view: View, timeline: Timeline, _: str) -> View:
    """Stay there; and where nothing is at that date, say what is there instead."""
    if not isinstance(view.dialog, GoTo):
        return view
    when = meant(timeline, view.dialog)
    if when is None:
        return view
    found = timeline.event(view.cursor).when
    is_there = found is not None and found.overlaps(when.lo, when.hi)
    return told(view, "" if is_there else f"no row is of {say.long(when)}: this is {say.long(found)}")


# -- to the next of a kind -------------------------------------------------------------------------


def _unfolded(view: View, timeline: Timeline) -> View:
    """The event one has gone to is seen."""
    if not view.rows:
        return view
    group = layout(view, timeline).group_of(view.cursor)
    return replace(view, folded=view.folded - {group.name}) if group.is_folded else view


def _jump(view: View, timeline: Timeline, _: str, *, what: str, to: Callable[[Timeline], Ordinals], by: int) -> View:
    among = to(timeline) & view.rows
    if not among:
        return told(view, f"none of these rows is {what}")
    found, is_wrapped = stepped(view, timeline, among, by)
    there = _unfolded(moved(view, found), timeline)
    end = "first" if by > 0 else "last"
    return told(there, f"from the {end} again that is {what}") if is_wrapped else there


def _state(name: str) -> Callable[[Timeline], Ordinals]:
    return lambda timeline: timeline.facet("is", name)


KINDS: Final = {
    "conflict": ("disputed", _state("disputed")),
    "single-source": ("told by one source alone", _state("single-source")),
    "undated": ("undated", _state("undated")),
}
"""What can be gone to: how it is said, and which events."""
NEXT: Final = {name: partial(_jump, what=what, to=to, by=1) for name, (what, to) in KINDS.items()}
PREVIOUS: Final = {name: partial(_jump, what=what, to=to, by=-1) for name, (what, to) in KINDS.items()}


# -- over a gap ------------------------------------------------------------------------------------


class Gap(NamedTuple):
    """Whole years, or months, without a row; and the first event after them."""

    after: int
    number: int
    unit: str

    @property
    def said(self) -> str:
        """In words: "5 years without a row"."""
        return f"{self.number:,} {self.unit}{'' if self.number == 1 else 's'} without a row"


def gaps(view: View, timeline: Timeline) -> tuple[Gap, ...]:
    """The empty years between rows; where there is none, the empty months."""
    years = _gaps(_with_rows(view, timeline, timeline.years), "year")
    months = ((year * 12 + month, first) for year, month, first in timeline.months)
    return tuple(years) or tuple(_gaps(_with_rows(view, timeline, months), "month"))


def _with_rows(view: View, timeline: Timeline, firsts: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those stretches of time that have rows, with the first of them."""
    for (number, first), (_, after) in pairwise((*firsts, (0, timeline.dated))):
        if view.rows.range_cardinality(first, after):
            yield number, settle(view.rows, first)


def _gaps(stretches: Iterable[tuple[int, int]], unit: str) -> list[Gap]:
    return [Gap(after, own - last - 1, unit) for (last, _), (own, after) in pairwise(stretches) if own - last > 1]


def next_gap(view: View, timeline: Timeline, _: str) -> View:
    """Over the next gap, to what comes after it."""
    return _over(view, timeline, 1)


def previous_gap(view: View, timeline: Timeline, _: str) -> View:
    """Back over a gap, to what comes after the one before it."""
    return _over(view, timeline, -1)


def _over(view: View, timeline: Timeline, by: int) -> View:
    if view.order != DATE:
        return told(view, "gaps are there only in date order: s")
    found = {gap.after: gap for gap in gaps(view, timeline)}
    if not found:
        return told(view, "no gap: every month between the first row and the last has one")
    ordinal, is_wrapped = stepped(view, timeline, Ordinals(found), by)
    there = _unfolded(moved(view, ordinal), timeline)
    again = f"from the {'first' if by > 0 else 'last'} gap again: " if is_wrapped else ""
    return told(there, f"{again}before this, {found[ordinal].said}")
