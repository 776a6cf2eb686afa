"""Events × the user's decisions → events. Accounts stay as the documents tell them: only what is made of them changes.

A decision finds its event by the accounts that the event had when it was made, so it holds on while one of them is
there; failing that, by the words of the one it was shown by. What finds none is given back, for the user to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from tlx.case import Edit, Target
from tlx.case.edits import signature, told_by
from tlx.events.deciding import word
from tlx.events.deciding.parting import joined, parted
from tlx.events.deciding.table import Table, targets_of
from tlx.events.merging.merge import place
from tlx.model import Account, Event, Suggestion, Unused

GONE: Final = "no event has these words any more"
TAKING: Final = "untag"
"""The kind that takes something away that is given by another."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The events in timeline order; what was hidden, account by account; and decisions that found nothing, with why.

    ``raw`` are the events that are no longer as they were found, each behind the id of the one it stood behind.
    """

    events: tuple[Event, ...]
    hidden: tuple[Unused, ...] = ()
    lost: tuple[tuple[Edit, str], ...] = ()
    raw: tuple[tuple[str, Event], ...] = ()


def decided(events: Sequence[Event], edits: Sequence[Edit], order: Sequence[str]) -> Decided:
    """The events as the user wants them; ``order`` are the paths of the documents in their order."""
    ours = [edit for edit in edits if edit.kind in STEPS]
    if not ours:
        return Decided(tuple(events))
    table = Table.of(events, ours)
    lost = [(edit, why) for edit in ours if (why := STEPS[edit.kind](table, edit))]
    kept = _renamed([event for number, event in table.events.items() if number not in table.hidden], table.names)
    ranks = {path: number for number, path in enumerate(order)}
    ordered = sorted(kept, key=lambda event: place(event, ranks)) if table.is_moved else kept
    raw = tuple(_raw(events, {id(event) for event in ordered}))
    hidden = chain.from_iterable(_hidden(table.events[number], edit) for number, edit in table.hidden.items())
    return Decided(tuple(ordered), tuple(hidden), tuple(lost), raw)


def _raw(events: Sequence[Event], same: Container[int]) -> Iterator[tuple[str, Event]]:
    before = ""
    for event in events:
        if id(event) not in same:
            yield before, event
        before = event.id


def undecided(events: Iterable[Event], raw: Sequence[tuple[str, Event]]) -> tuple[Event, ...]:
    """The events as they were before what :func:`decided` did to them."""
    changed = {account.id for _, event in raw for account in event.accounts}
    same = (event for event in events if event.accounts[0].id not in changed)
    return tuple(_in_order(same, dict(raw)))


def _in_order(events: Iterable[Event], behind: Mapping[str, Event]) -> Iterator[Event]:
    """Each event with the one that stood behind it, the one behind that, and so on."""
    for first in chain((behind.get(""),), events):
        event = first
        while event is not None:
            yield event
            event = behind.get(event.id)


def _hidden(event: Event, edit: Edit) -> Iterator[Unused]:
    why = f"hidden by {signature(edit)} (edit {edit.id}): {event.headline}"
    return (Unused(account.doc, account.span, told_by(account)[1], why) for account in event.accounts)


# -- what becomes of it ----------------------------------------------------------------------------
# Each gives "" or why it could not be done.


def _gone(edit: Edit) -> str:
    """Why a decision cannot hold; one that takes something away has nothing left to do."""
    return GONE if edit.value and edit.kind != TAKING else ""


def _changing(change: Callable[[Event, Edit], Event]) -> Callable[[Table, Edit], str]:
    def step(table: Table, edit: Edit) -> str:
        number = table.find(edit.target)
        if number is None:
            return _gone(edit)
        before = table.events[number]
        table.events[number] = after = change(before, edit)
        table.is_moved = table.is_moved or after.when != before.when
        return ""

    return step


def _hide(table: Table, edit: Edit) -> str:
    number = table.find(edit.target)
    if number is None:
        return _gone(edit)
    if edit.value:
        table.hidden[number] = edit
    else:
        table.hidden.pop(number, None)
    return ""


def _merge(table: Table, edit: Edit) -> str:
    """One event with others. Where one of them is gone the rest is still one."""
    first, *others = (table.find(target) for target in targets_of(edit))
    if first is None:
        return GONE
    for other in others:
        if other is not None and other != first:
            _join(table, first, other, edit)
    return "one of the events to be joined is gone" if None in others else ""


def _join(table: Table, number: int, other: int, edit: Edit) -> None:
    one, two = table.events[number], table.events.pop(other)
    table.hidden.pop(other, None)
    whole = joined(one, two, edit)
    table.put(number, whole)
    table.names |= {each.id: whole.id for each in (one, two)}
    table.is_moved = True


def _split(table: Table, edit: Edit) -> str:
    """Accounts that are an event of their own."""
    wanted = targets_of(edit)[1:]
    number = next((found for target in wanted if (found := table.find(target)) is not None), None)
    if number is None:
        return "no account has these words any more"
    event = table.events[number]
    off, rest = ([it for it in event.accounts if _is_one_of(it, wanted) is is_off] for is_off in (True, False))
    if not rest:  # tlx has parted them itself meanwhile
        return ""
    table.put(number, parted(rest, event, edit))
    table.put(max(table.events) + 1, parted(off, event, edit))
    table.is_moved = True
    return ""


def _is_one_of(account: Account, wanted: Sequence[Target]) -> bool:
    told = told_by(account)
    return any(account.id == it.id or told == (it.doc, it.words, it.trigger) for it in wanted)


def _renamed(events: Sequence[Event], names: Mapping[str, str]) -> list[Event]:
    """Suggestions name an event by the id it has now."""
    return [_suggesting(event, names) for event in events] if names else list(events)


def _suggesting(event: Event, names: Mapping[str, str]) -> Event:
    if not any(it.event in names for it in event.similar):
        return event
    now = [Suggestion(_now(it.event, names), it.why) for it in event.similar]
    return replace(event, similar=tuple({it.event: it for it in now if it.event != event.id}.values()))


def _now(ident: str, names: Mapping[str, str]) -> str:
    """The id after however many joins."""
    while names.get(ident, ident) != ident:
        ident = names[ident]
    return ident


STEPS: Final[Mapping[str, Callable[[Table, Edit], str]]] = {
    "star": _changing(word.starred),
    "headline": _changing(word.headed),
    "note": _changing(word.noted),
    "tag": _changing(word.tagged),
    "untag": _changing(word.untagged),
    "date": _changing(word.dated),
    "hide": _hide,
    "merge": _merge,
    "split": _split,
}
"""What each kind of decision does."""
