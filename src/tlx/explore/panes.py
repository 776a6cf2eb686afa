"""Keys of the panes beside the list: focus, the source and its accounts, people, folds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tlx.explore import citing, searching
from tlx.explore.effects import Copy, Open
from tlx.explore.layout import Heading, Layout, year_of
from tlx.explore.orders import NEXT, ordered, said
from tlx.explore.people import SORTS, people, query_for
from tlx.explore.telling import beside, told_in
from tlx.explore.view import Focus, View, layout, moved, opened, told
from tlx.index import Timeline
from tlx.model import Event

PANES = tuple(Focus)
COPIED = 500
"""Events that are copied at once: more are for a file."""
PAGE = 10
"""Lines of a page where the face does not say how many it shows."""


def event_of(view: View, timeline: Timeline) -> Event | None:
    """The event under the cursor; none in an empty timeline."""
    return timeline.event(view.cursor) if view.cursor < timeline.count else None


# -- focus -------------------------------------------------------------------------------------


def next_pane(view: View, _: Timeline, __: str) -> View:
    """The pane after this one."""
    return replace(view, focus=PANES[(PANES.index(view.focus) + 1) % len(PANES)], message="")


def previous_pane(view: View, _: Timeline, __: str) -> View:
    """The pane before this one."""
    return replace(view, focus=PANES[PANES.index(view.focus) - 1], message="")


def to_pane(view: View, _: Timeline, argument: str) -> View:
    """The pane with this number, from 1."""
    return replace(view, focus=PANES[min(max(1, int(argument or 1)), len(PANES)) - 1], message="")


def undo_layer(view: View, timeline: Timeline, _: str) -> View:
    """The pane, then the lanes, then the query; what lies deeper is all there is."""
    if view.within:
        return replace(view, within=None, scroll=0, message="")
    if view.focus is not Focus.LIST:
        return replace(view, focus=Focus.LIST, message="")
    if view.lanes:
        return replace(view, lanes=None, message="")
    if view.query:
        return searching.clear(view, timeline, "")
    return told(view, "nothing to undo here; q quits")


# -- the source ----------------------------------------------------------------------------------


def read(view: View, _: Timeline, __: str) -> View:
    """The whole document, at the words quoted."""
    return replace(view, reading=bool(view.rows), scroll=0, message="")


def stop_reading(view: View, _: Timeline, __: str) -> View:
    """What was sought in the text first, then back to the list."""
    if view.within:
        return replace(view, within=None, scroll=0, message="")
    return replace(view, reading=False, scroll=0, message="")


def scroll_down(view: View, _: Timeline, argument: str) -> View:
    """The source so many lines on."""
    return replace(view, scroll=view.scroll + int(argument or 1), message="")


def scroll_up(view: View, _: Timeline, argument: str) -> View:
    """The source so many lines back."""
    return replace(view, scroll=view.scroll - int(argument or 1), message="")


def page_on(view: View, timeline: Timeline, argument: str) -> View:
    """The source a page on."""
    return scroll_down(view, timeline, argument or str(PAGE))


def page_back(view: View, timeline: Timeline, argument: str) -> View:
    """The source a page back."""
    return scroll_up(view, timeline, argument or str(PAGE))


def next_account(view: View, timeline: Timeline, _: str) -> View:
    """The same event as the next account tells it."""
    return _account(view, timeline, 1)


def previous_account(view: View, timeline: Timeline, _: str) -> View:
    """The same event as the account before tells it."""
    return _account(view, timeline, -1)


def _account(view: View, timeline: Timeline, by: int) -> View:
    event = event_of(view, timeline)
    count = len(event.accounts) if event else 0
    if count < 2:
        return told(view, "a single account tells this event")
    return replace(view, account=(view.account + by) % count, scroll=0, within=None, message="")


def next_told(view: View, timeline: Timeline, _: str) -> View:
    """The next event that this document tells."""
    return _told(view, timeline, 1)


def previous_told(view: View, timeline: Timeline, _: str) -> View:
    """The event that this document tells before."""
    return _told(view, timeline, -1)


def _told(view: View, timeline: Timeline, by: int) -> View:
    """Another of the events in view that stand in the same document, in the order of its text."""
    event = event_of(view, timeline)
    if event is None:
        return view
    here = event.accounts[view.account]
    others = beside(told_in(timeline, here.doc), here.span.start, by)
    found = next((other for other in others if other.ordinal in view.rows), None)
    return replace(moved(view, found.ordinal), account=found.number, scroll=0) if found else view


def copy(view: View, timeline: Timeline, _: str) -> View | Copy:
    """The event with its words, where they stand, and why the date is what it is."""
    event = event_of(view, timeline)
    return Copy(citing.citation(event, view.account, timeline), "the event") if event else view


def copy_view(view: View, timeline: Timeline, _: str) -> View | Copy:
    """Every event in view with its words, where they stand and why, in the order of the list."""
    if not view.hits:
        return told(view, "no row is in view: nothing to copy")
    if len(view.hits) > COPIED:
        return told(view, f"{len(view.hits):,} events are too many to copy: narrow them, or export them")
    events = map(timeline.event, ordered(timeline, view.order, view.hits))
    text = "\n".join(citing.citation(event, 0, timeline) for event in events)
    return Copy(text, f"the {len(view.hits):,} events in view" if len(view.hits) > 1 else "the event in view")


def open_in_pager(view: View, timeline: Timeline, _: str) -> View | Open:
    """The document at the words quoted, in the user's pager."""
    return _open(view, timeline, "pager")


def open_in_editor(view: View, timeline: Timeline, _: str) -> View | Open:
    """The document at the words quoted, in the user's editor."""
    return _open(view, timeline, "editor")


def _open(view: View, timeline: Timeline, kind: str) -> View | Open:
    event = event_of(view, timeline)
    if event is None:
        return view
    told_by = event.accounts[view.account]
    return Open(told_by.doc, timeline.line_of(told_by.doc, told_by.span.start), kind)


def start_afresh(view: View, timeline: Timeline, _: str) -> View:
    """The view as for the first time; once more, as it was before. Neither is lost."""
    if view.aside is not None:
        return told(replace(view.aside, aside=replace(view, aside=None)), "as it was")
    return told(
        replace(opened(timeline), aside=view, starred=view.starred), "started afresh; the same key brings back what was"
    )


# -- people --------------------------------------------------------------------------------------


def next_person(view: View, timeline: Timeline, argument: str) -> View:
    """The next line of the people pane."""
    return _person(view, timeline, int(argument or 1))


def previous_person(view: View, timeline: Timeline, argument: str) -> View:
    """The line of the people pane before."""
    return _person(view, timeline, -int(argument or 1))


def _person(view: View, timeline: Timeline, by: int) -> View:
    count = len(people(timeline, view.cursor, view.named))
    return replace(view, person=min(max(0, view.person + by), max(0, count - 1)), message="")


def next_sort(view: View, _: Timeline, __: str) -> View:
    """Organisations in place of people, then places, then people again."""
    return _sort(view, 1)


def previous_sort(view: View, _: Timeline, __: str) -> View:
    """The other way round."""
    return _sort(view, -1)


def _sort(view: View, by: int) -> View:
    return replace(view, named=SORTS[(SORTS.index(view.named) + by) % len(SORTS)], person=0, message="")


def only_person(view: View, timeline: Timeline, _: str) -> View:
    """Only the events that name who is under the cursor."""
    query = _query(view, timeline)
    return searching.only(view, timeline, query) if query else told(view, "nobody is named here")


def add_person(view: View, timeline: Timeline, _: str) -> View:
    """Of the events in view only those that name who is under the cursor too."""
    query = _query(view, timeline)
    if not query:
        return told(view, "nobody is named here")
    if query in view.answered:
        return told(view, "these events all name them")
    joined = searching.only(view, timeline, f"{view.answered} {query}".strip())
    if not joined.hits:
        return told(view, "no event in view names them too")
    return replace(joined, focus=view.focus)


def _query(view: View, timeline: Timeline) -> str:
    named = people(timeline, view.cursor, view.named)
    return query_for(named[view.person].person) if view.person < len(named) else ""


# -- folds and orders ----------------------------------------------------------------------------


def fold(view: View, timeline: Timeline, _: str) -> View:
    """The month or year under the cursor becomes one line; again, all months of that year; again, everything."""
    return _fold(view, timeline, lambda names: names - view.folded, lambda names: view.folded | names)


def unfold(view: View, timeline: Timeline, _: str) -> View:
    """What is folded under the cursor shows its events again; again, all of that year; again, everything."""
    return _fold(view, timeline, lambda names: names & view.folded, lambda names: view.folded - names)


Names = frozenset[Heading]


def _fold(view: View, timeline: Timeline, left: Callable[[Names], Names], done: Callable[[Names], Names]) -> View:
    """Do it to the narrowest of three wholes of which there is something left to do."""
    if not view.rows:
        return view
    if view.answered:
        return told(view, "no year folds while a search narrows them")
    lines = layout(view, timeline)
    name = lines.group_of(view.cursor).name
    names = next((names for names in _wholes(lines, name) if left(names)), frozenset((name,)))
    folded = done(names)
    cursor = lines.ordinal(lines.group_of(view.cursor).first) if name in folded else view.cursor
    after = replace(moved(view, cursor), folded=folded)
    return replace(after, message=_said_of(names, folded))


def _wholes(lines: Layout, name: Heading) -> Iterator[Names]:
    """A heading by itself, those of its year, and all; what has no date folds by itself alone."""
    yield frozenset((name,))
    year = year_of(name)
    if year is not None:
        yield frozenset(group.name for group in lines.groups if year_of(group.name) == year)
    yield frozenset(group.name for group in lines.groups if group.name is not None)


def _said_of(names: Names, folded: Names) -> str:
    """Of more than one heading, what was done to how many."""
    if len(names) < 2:
        return ""
    years = {year_of(name) for name in names}
    of = f" of {next(iter(years))}" if len(years) == 1 else ""
    return f"{'folded' if names <= folded else 'unfolded'} {len(names):,} headings{of}"


def next_order(view: View, _: Timeline, __: str) -> View:
    """The same rows in the next order, on the same event."""
    order = NEXT[view.order]
    return told(replace(view, order=order), f"{said(order)}; exports follow it")
