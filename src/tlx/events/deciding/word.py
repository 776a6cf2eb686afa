"""What the user says of one event: a star, a headline, a date, tags, a note. Each gives the event with that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tlx.case import Edit
from tlx.case.edits import signature
from tlx.model import Alternative, Basis, Event, Reason, When, Word, edtf, say

HEADED: Final = "headline"
GIVEN: Final = "given"
"""The rule of a date that the user gave."""
SURE: Final = 1.0
"""The confidence of an event that the user has dated."""


def spoken(word: Word, edit: Edit, *changed: str) -> Word:
    """The word with who said the last of it, and what is changed by it."""
    known = dict.fromkeys((*word.changed, *changed))
    return replace(word, at=max(word.at, edit.at), who=edit.who, changed=tuple(known))


def starred(event: Event, edit: Edit) -> Event:
    """A star, or none."""
    if not edit.value and not event.word.starred:
        return event
    return replace(event, word=replace(spoken(event.word, edit), starred=bool(edit.value)))


def headed(event: Event, edit: Edit) -> Event:
    """The headline is the user's."""
    if edit.value is None:
        return event
    return replace(event, headline=str(edit.value), word=spoken(event.word, edit, edit.kind))


def noted(event: Event, edit: Edit) -> Event:
    """A note, or none."""
    if not edit.value and not event.word.note:
        return event
    return replace(event, word=replace(spoken(event.word, edit), note=str(edit.value)))


def tagged(event: Event, edit: Edit) -> Event:
    """One tag more."""
    tags = dict.fromkeys((*event.word.tags, str(edit.value)))
    return replace(event, word=replace(spoken(event.word, edit), tags=tuple(tags)))


def untagged(event: Event, edit: Edit) -> Event:
    """One tag fewer."""
    tags = tuple(tag for tag in event.word.tags if tag != edit.value)
    return replace(event, word=replace(spoken(event.word, edit), tags=tags)) if tags != event.word.tags else event


def dated(event: Event, edit: Edit) -> Event:
    """The date is the user's; that of tlx stays beside it."""
    if edit.value is None:
        return event
    when = edtf.read(str(edit.value))
    reason = Reason(GIVEN, "", f"{signature(edit)} said so: {say.long(when)}", when)
    word = replace(spoken(event.word, edit, edit.kind), reason=reason)
    return with_found(replace(event, when=when, basis=Basis.GIVEN, confidence=SURE, word=word))


def with_found(event: Event) -> Event:
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
