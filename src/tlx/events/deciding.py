"""Events × the user's decisions → events. Accounts stay as the documents tell them: only what is made of them changes.

A decision finds its event by the accounts that the event had when it was made, so it holds on while one of them is
there; failing that, by the words of the one it was shown by. What finds none is given back, for the user to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final

from tlx.case import Edit, Target
from tlx.case.edits import signature, told_by
from tlx.events.merging.merge import headline_of, place
from tlx.events.who.participants import once
from tlx.model import Account, Alternative, Basis, Event, Reason, Suggestion, Unused, When, Word, edtf, say

HEADED: Final = "headline"
GIVEN: Final = "given"
"""The rule of a date that the user gave."""
SEVERAL: Final = -1
"""In place of a number where the same words tell several events: by them none is found."""
SURE: Final = 1.0
"""The confidence of an event that the user has dated."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The events in timeline order; what was hidden, account by account; and decisions that found nothing, with why."""

    events: tuple[Event, ...]
    hidden: tuple[Unused, ...] = ()
    lost: tuple[tuple[Edit, str], ...] = ()


def decided(events: Sequence[Event], edits: Sequence[Edit], order: Sequence[str]) -> Decided:
    """The events as the user wants them; ``order`` are the paths of the documents in their order."""
    ours = [edit for edit in edits if edit.kind in STEPS]
    if not ours:
        return Decided(tuple(events))
    table = _Table.of(events, ours)
    lost = [(edit, why) for edit in ours if (why := STEPS[edit.kind](table, edit))]
    kept = _renamed([event for number, event in table.events.items() if number not in table.hidden], table.names)
    ranks = {path: number for number, path in enumerate(order)}
    ordered = sorted(kept, key=lambda event: place(event, ranks)) if table.is_moved else kept
    hidden = chain.from_iterable(_hidden(table.events[number], edit) for number, edit in table.hidden.items())
    return Decided(tuple(ordered), tuple(hidden), tuple(lost))


def _hidden(event: Event, edit: Edit) -> Iterator[Unused]:
    why = f"hidden by {signature(edit)} (edit {edit.id}): {event.headline}"
    return (Unused(account.doc, account.span, told_by(account)[1], why) for account in event.accounts)


# -- which event a decision is about ---------------------------------------------------------------


@dataclass(slots=True)
class _Table:
    """The events by number while decisions are carried out, and the number of each account that one names.

    ``names`` has the new id of an event that is now part of another; ``is_moved`` that some stand elsewhere in time.
    """

    events: dict[int, Event]
    numbers: dict[str, int]
    by_words: dict[tuple[str, str, str], int]
    hidden: dict[int, Edit] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    is_moved: bool = False

    @classmethod
    def of(cls, events: Sequence[Event], edits: Iterable[Edit]) -> _Table:
        """Only what the decisions name is looked for: a case may have a million accounts."""
        about = [target for edit in edits for target in targets_of(edit)]
        ids = {ident for target in about for ident in (target.id, *target.accounts)}
        docs = {target.doc for target in about if target.doc}
        table = cls(dict(enumerate(events)), {}, {})
        for number, event in enumerate(events):
            for account in event.accounts:
                if account.id in ids:
                    table.numbers[account.id] = number
                for said in _ways(account) if account.doc in docs else ():
                    table.by_words[said] = number if table.by_words.get(said, number) == number else SEVERAL
        return table

    def find(self, target: Target) -> int | None:
        """The number of an event: by the first of its accounts that is still there, else by its words."""
        idents = (*target.accounts, target.id)
        known = next((self.numbers[ident] for ident in idents if ident in self.numbers), None)
        if known is not None:
            return known
        told = (self.by_words.get((target.doc, target.words, way), SEVERAL) for way in (target.trigger, ""))
        return next((number for number in told if number != SEVERAL), None)

    def put(self, number: int, event: Event) -> None:
        """An event, with all its accounts, at a number."""
        self.events[number] = event
        for account in event.accounts:
            self.numbers[account.id] = number
            for said in _ways(account):
                if self.by_words.get(said, SEVERAL) != SEVERAL:
                    self.by_words[said] = number


def _ways(account: Account) -> tuple[tuple[str, str, str], ...]:
    """What an account can be found by where its id is another: its words with the trigger, and without."""
    doc, words, trigger = told_by(account)
    return (doc, words, trigger), (doc, words, "")


def targets_of(edit: Edit) -> tuple[Target, ...]:
    """The events, or the accounts of them, that a decision is about."""
    others = edit.value if isinstance(edit.value, tuple) else ()
    return (edit.target, *(it for it in others if isinstance(it, Target)))


# -- what becomes of it ----------------------------------------------------------------------------
# Each gives "" or why it could not be done.

GONE: Final = "no event has these words any more"


def _changing(change: Callable[[Event, Edit], Event]) -> Callable[[_Table, Edit], str]:
    def step(table: _Table, edit: Edit) -> str:
        number = table.find(edit.target)
        if number is None:
            return GONE
        before = table.events[number]
        table.events[number] = after = change(before, edit)
        table.is_moved = table.is_moved or after.when != before.when
        return ""

    return step


def _spoken(word: Word, edit: Edit, *changed: str) -> Word:
    """The word with who said the last of it, and what is changed by it."""
    known = dict.fromkeys((*word.changed, *changed))
    return replace(word, at=max(word.at, edit.at), who=edit.who, changed=tuple(known))


def _starred(event: Event, edit: Edit) -> Event:
    return replace(event, word=replace(_spoken(event.word, edit), starred=bool(edit.value)))


def _headed(event: Event, edit: Edit) -> Event:
    if edit.value is None:
        return event
    return replace(event, headline=str(edit.value), word=_spoken(event.word, edit, edit.kind))


def _noted(event: Event, edit: Edit) -> Event:
    return replace(event, word=replace(_spoken(event.word, edit), note=str(edit.value)))


def _tagged(event: Event, edit: Edit) -> Event:
    tags = dict.fromkeys((*event.word.tags, str(edit.value)))
    return replace(event, word=replace(_spoken(event.word, edit), tags=tuple(tags)))


def _untagged(event: Event, edit: Edit) -> Event:
    tags = tuple(tag for tag in event.word.tags if tag != edit.value)
    return replace(event, word=replace(_spoken(event.word, edit), tags=tags)) if tags != event.word.tags else event


def _dated(event: Event, edit: Edit) -> Event:
    """The date is the user's; that of tlx stays beside it."""
    if edit.value is None:
        return event
    when = edtf.read(str(edit.value))
    reason = Reason(GIVEN, "", f"{signature(edit)} said so: {say.long(when)}", when)
    word = replace(_spoken(event.word, edit, edit.kind), reason=reason)
    return _with_found(replace(event, when=when, basis=Basis.GIVEN, confidence=SURE, word=word))


def _with_found(event: Event) -> Event:
    """Beside a date that the user gave those that tlx had found."""
    if event.word.reason is None:
        return event
    return replace(event, word=replace(event.word, found=tuple(_found(event))))


def _found(event: Event) -> Iterator[Alternative]:
    """The dates that the accounts give, each once, with the reason."""
    seen: set[When] = set()
    for account in event.accounts:
        if account.when is not None and account.when not in seen:
            seen.add(account.when)
            yield Alternative(account.when, f"as tlx read it: {say.reason(account.reason)}")


def _hide(table: _Table, edit: Edit) -> str:
    number = table.find(edit.target)
    if number is None:
        return GONE if edit.value else ""
    if edit.value:
        table.hidden[number] = edit
    else:
        table.hidden.pop(number, None)
    return ""


def _merge(table: _Table, edit: Edit) -> str:
    """One event with others. Where one of them is gone the rest is still one."""
    first, *others = (table.find(target) for target in targets_of(edit))
    if first is None:
        return GONE
    for other in others:
        if other is not None and other != first:
            _join(table, first, other, edit)
    return "one of the events to be joined is gone" if None in others else ""


def _join(table: _Table, number: int, other: int, edit: Edit) -> None:
    one, two = table.events[number], table.events.pop(other)
    table.hidden.pop(other, None)
    whole = joined(one, two, edit)
    table.put(number, whole)
    table.names |= {each.id: whole.id for each in (one, two)}
    table.is_moved = True


def joined(one: Event, two: Event, edit: Edit) -> Event:
    """Two events as one, shown as the first is but for what the user said of the second; every account is kept."""
    accounts = tuple({account.id: account for account in (*one.accounts, *two.accounts)}.values())
    can_both_be = one.when is None or two.when is None or one.when.compatible(two.when)
    similar = {it.event: it for it in (*one.similar, *two.similar) if it.event not in (one.id, two.id)}
    said = f"joined by {signature(edit)}"
    dated = two if two.word.reason and not one.word.reason else one
    is_headed = HEADED in one.word.changed or HEADED not in two.word.changed
    whole = replace(
        one,
        id=min(account.id for account in accounts),
        headline=one.headline if is_headed else two.headline,
        when=dated.when,
        basis=dated.basis,
        confidence=max(one.confidence, two.confidence),
        accounts=accounts,
        people=once((*one.people, *two.people)),
        organisations=tuple(dict.fromkeys((*one.organisations, *two.organisations))),
        places=tuple(dict.fromkeys((*one.places, *two.places))),
        agreed=one.agreed and two.agreed and can_both_be,
        joined="; ".join(filter(None, (one.joined, two.joined, said))),
        similar=tuple(similar.values()),
        word=_spoken(_both(one.word, two.word), edit, edit.kind),
    )
    return _with_found(whole)


def _both(one: Word, two: Word) -> Word:
    """What the user said of either."""
    return replace(
        one,
        at=max(one.at, two.at),
        starred=one.starred or two.starred,
        tags=tuple(dict.fromkeys((*one.tags, *two.tags))),
        note="\n".join(dict.fromkeys(filter(None, (one.note, two.note)))),
        changed=tuple(dict.fromkeys((*one.changed, *two.changed))),
        reason=one.reason or two.reason,
    )


def _split(table: _Table, edit: Edit) -> str:
    """Accounts that are an event of their own."""
    wanted = targets_of(edit)[1:]
    number = next((found for target in wanted if (found := table.find(target)) is not None), None)
    if number is None:
        return "no account has these words any more"
    event = table.events[number]
    off, rest = ([it for it in event.accounts if _is_one_of(it, wanted) is is_off] for is_off in (True, False))
    if not off or not rest:
        return "nothing would be left of the event"
    table.put(number, _of(rest, event, edit))
    table.put(max(table.events) + 1, _of(off, event, edit))
    table.is_moved = True
    return ""


def _is_one_of(account: Account, wanted: Sequence[Target]) -> bool:
    told = told_by(account)
    return any(account.id == it.id or told == (it.doc, it.words, it.trigger) for it in wanted)


def _of(accounts: Sequence[Account], whole: Event, edit: Edit) -> Event:
    """The event of some of an event's accounts: what the user said goes with the account that it was shown by."""
    shown = accounts[0]
    is_shown_as_before = shown.id == whole.accounts[0].id
    dated = whole if is_shown_as_before else shown
    days = [account.when for account in accounts if account.when]
    agrees = max((when.lo for when in days), default=0) <= min((when.hi for when in days), default=0)
    part = replace(
        whole,
        id=min(account.id for account in accounts),
        kind=shown.kind,
        headline=whole.headline if is_shown_as_before else headline_of(accounts),
        when=dated.when,
        basis=dated.basis,
        confidence=whole.confidence if is_shown_as_before else max(account.confidence for account in accounts),
        accounts=tuple(accounts),
        people=once(person for account in accounts for person in account.people),
        organisations=tuple(dict.fromkeys(name for account in accounts for name in account.organisations)),
        places=tuple(dict.fromkeys(name for account in accounts for name in account.places)),
        agreed=whole.agreed or agrees,
        joined=whole.joined if len(accounts) > 1 else "",
        word=_spoken(whole.word if is_shown_as_before else Word(), edit, edit.kind),
    )
    return _with_found(part)


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


STEPS: Final[Mapping[str, Callable[[_Table, Edit], str]]] = {
    "star": _changing(_starred),
    "headline": _changing(_headed),
    "note": _changing(_noted),
    "tag": _changing(_tagged),
    "untag": _changing(_untagged),
    "date": _changing(_dated),
    "hide": _hide,
    "merge": _merge,
    "split": _split,
}
"""What each kind of decision does."""
