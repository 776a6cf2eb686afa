"""Two events as one, and some accounts of an event as one of their own: no account is lost either way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tlx.case import Edit
from tlx.case.edits import signature
from tlx.events.deciding.word import HEADED, spoken, with_found
from tlx.events.merging.merge import headline_of
from tlx.events.who.participants import once
from tlx.model import Account, Event, Word


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
        word=spoken(_both(one.word, two.word), edit, edit.kind),
    )
    return with_found(whole)


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


def parted(accounts: Sequence[Account], whole: Event, edit: Edit) -> Event:
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
        word=spoken(whole.word if is_shown_as_before else Word(), edit, edit.kind),
    )
    return with_found(part)
