"""Steps of the cursor: from row to row, month to month, year to year, hit to hit."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from tlx.explore.layout import settle, step
from tlx.explore.orders import DATE, arrangement, places
from tlx.explore.view import Searching, View, layout, moved, told
from tlx.index import Ordinals, Timeline

PAGE = 10
"""Rows of a page where the face does not say how many it shows."""


def _to(view: View, cursor: int) -> View:
    """The cursor elsewhere; a search being typed goes on from there."""
    searching = view.searching and Searching(view.searching.began, cursor)
    return replace(moved(view, cursor), searching=searching)


def _by(view: View, timeline: Timeline, stops: int) -> View:
    if not view.rows:
        return view
    lines = layout(view, timeline)
    return _to(view, lines.at_stop(lines.stop_of(view.cursor) + stops))


def down(view: View, timeline: Timeline, argument: str) -> View:
    """The next row, or so many rows on."""
    return _by(view, timeline, int(argument or 1))


def up(view: View, timeline: Timeline, argument: str) -> View:
    """The row before, or so many rows back."""
    return _by(view, timeline, -int(argument or 1))


def page_down(view: View, timeline: Timeline, argument: str) -> View:
    """A screen further; the argument is its number of lines."""
    return _by(view, timeline, int(argument or PAGE))


def page_up(view: View, timeline: Timeline, argument: str) -> View:
    """A screen back; the argument is its number of lines."""
    return _by(view, timeline, -int(argument or PAGE))


def first(view: View, timeline: Timeline, _: str) -> View:
    """The first row."""
    return _by(view, timeline, -timeline.count)


def last(view: View, timeline: Timeline, _: str) -> View:
    """The last row."""
    return _by(view, timeline, timeline.count)


def to_row(view: View, timeline: Timeline, argument: str) -> View:
    """The event with this ordinal, or the next one there is."""
    ordinal = min(max(0, int(argument or 0)), max(0, timeline.count - 1))
    return _to(view, settle(view.rows, ordinal)) if view.rows else view


def _onwards(view: View, starts: Sequence[int]) -> View:
    """The first row of the next stretch that has rows."""
    following = bisect_right(starts, view.cursor)
    if following == len(starts) or not view.rows or starts[following] > view.rows.max():
        return view
    return _to(view, settle(view.rows, starts[following]))


def _backwards(view: View, starts: Sequence[int]) -> View:
    """The first row of the last earlier stretch that has rows."""
    own = starts[max(0, bisect_right(starts, view.cursor) - 1)]
    before = view.rows.rank(own - 1) if own else 0
    if not before:
        return view
    start = starts[max(0, bisect_right(starts, view.rows[before - 1]) - 1)]
    return _to(view, settle(view.rows, start))


def _months(timeline: Timeline) -> list[int]:
    return [*(ordinal for *_, ordinal in timeline.months), timeline.dated]


def _years(timeline: Timeline) -> list[int]:
    return [*(ordinal for _, ordinal in timeline.years), timeline.dated]


def _group(view: View, timeline: Timeline, by: int) -> View:
    """The first row under the next heading, or under the one before; ahead of that, the first of its own."""
    if not view.rows:
        return view
    lines = layout(view, timeline)
    at = lines.groups.index(lines.group_of(view.cursor)) + by
    return _to(view, lines.ordinal(lines.groups[at].first)) if 0 <= at < len(lines.groups) else view


def next_month(view: View, timeline: Timeline, _: str) -> View:
    """The first event of the next month that has one; in another order than that of time, under the next heading."""
    if view.order != DATE:
        return _group(view, timeline, 1)
    return _onwards(view, _months(timeline))


def previous_month(view: View, timeline: Timeline, _: str) -> View:
    """The first event of the last earlier month that has one, or under the heading before."""
    if view.order != DATE:
        return _group(view, timeline, -1)
    return _backwards(view, _months(timeline))


def next_year(view: View, timeline: Timeline, _: str) -> View:
    """The first event of the next year that has one, or under the next heading."""
    if view.order != DATE:
        return _group(view, timeline, 1)
    return _onwards(view, _years(timeline))


def previous_year(view: View, timeline: Timeline, _: str) -> View:
    """The first event of the last earlier year that has one, or under the heading before."""
    if view.order != DATE:
        return _group(view, timeline, -1)
    return _backwards(view, _years(timeline))


def next_hit(view: View, timeline: Timeline, _: str) -> View:
    """The next hit, exactly one on; after the last one the first, and it says so."""
    return _hit(view, timeline, 1, "from the first hit again")


def previous_hit(view: View, timeline: Timeline, _: str) -> View:
    """The hit before; before the first one the last, and it says so."""
    return _hit(view, timeline, -1, "from the last hit again")


def _hit(view: View, timeline: Timeline, by: int, wrapped: str) -> View:
    if not view.answered:
        return told(view, "n and N go from hit to hit of a search: begin one with /")
    if not view.hits:
        return view
    found, is_wrapped = stepped(view, timeline, view.hits, by)
    return told(_to(view, found), wrapped) if is_wrapped else _to(view, found)


def stepped(view: View, timeline: Timeline, among: Ordinals, by: int) -> tuple[int, bool]:
    """The next of some events in the order of the list, or the one before; beyond the end the other end, and if so."""
    arranged = arrangement(timeline, view.order)
    here = view.cursor if arranged is None else arranged.of[view.cursor]
    where = places(timeline, view.order, among)
    found = step(where, here, by)
    is_wrapped = found == here or (found < here) == (by > 0)
    place = where[0 if by > 0 else -1] if is_wrapped else found
    return (place if arranged is None else arranged.at[place]), is_wrapped
