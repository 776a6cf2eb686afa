"""A view carried over to a newer timeline of the same documents: the event under the cursor stays under it."""

from __future__ import annotations

from dataclasses import replace

from tlx.explore.dialogs import Dialog, Editing
from tlx.explore.telling import told_in
from tlx.explore.view import Place, Searching, View, at, stars
from tlx.index import Timeline
from tlx.model import Account, Event


def carried(view: View, before: Timeline, after: Timeline) -> View:
    """The same view of another timeline. Where its event is gone, the next one later in time takes its place."""

    def place(old: Place) -> Place:
        return replace(old, cursor=_found(old.cursor, before, after))

    aside = view.aside and carried(view.aside, before, after)
    ways = replace(
        view,
        aside=aside,
        starred=stars(after),
        marked=frozenset(_called(ident, before, after) for ident in view.marked),
        dialog=_over(view.dialog, before, after),
        back=tuple(map(place, view.back)),
        forward=tuple(map(place, view.forward)),
    )
    there = at(ways, after, place(view.here))
    searching = view.searching and Searching(place(view.searching.began), _found(view.searching.anchor, before, after))
    there = replace(there, searching=searching)
    if not _is_told_as_before(view, before, there, after):
        return there
    return replace(there, account=view.account, scroll=view.scroll, person=view.person)


def _over(dialog: Dialog | None, before: Timeline, after: Timeline) -> Dialog | None:
    """What lies over the view: what is being typed is about the same event."""
    return replace(dialog, about=_called(dialog.about, before, after)) if isinstance(dialog, Editing) else dialog


def _found(ordinal: int, before: Timeline, after: Timeline) -> int:
    """Where an event stands now; where it is gone, what is next in time."""
    if ordinal >= before.count:
        return 0
    now = _stands(before.event(ordinal), after)
    if now is not None:
        return now
    (row,) = before.rows([ordinal])
    return after.dated if row.when is None else after.first_at(row.when.sort_key[0])


def _stands(event: Event, after: Timeline) -> int | None:
    """The event that is told by the account this one was shown by, else the one of its id."""
    now = after.ordinal(event.id)
    if now is not None and any(account.id == event.accounts[0].id for account in after.event(now).accounts):
        return now
    there = _told_there(event, after)
    return now if there is None else there


def _called(ident: str, before: Timeline, after: Timeline) -> str:
    """The id that an event has now; of what is no event, or is gone, the same."""
    ordinal = before.ordinal(ident)
    now = None if ordinal is None else _stands(before.event(ordinal), after)
    return ident if now is None else after.rows([now])[0].id


def _told_there(event: Event, after: Timeline) -> int | None:
    """Where the account an event was shown by is told now: after a merge or another date its id is another."""
    shown = event.accounts[0]
    return next(
        (
            place.ordinal
            for place in told_in(after, shown.doc)
            if place.start == shown.span.start and _is_same(shown, after.event(place.ordinal).accounts[place.number])
        ),
        None,
    )


def _is_same(one: Account, other: Account) -> bool:
    return one.id == other.id or (one.span, one.trigger) == (other.span, other.trigger)


def _is_told_as_before(view: View, before: Timeline, there: View, after: Timeline) -> bool:
    """True where what was being read of the event under the cursor can be read on."""
    if view.cursor >= before.count or there.cursor >= after.count:
        return False
    return before.event(view.cursor).accounts == after.event(there.cursor).accounts
