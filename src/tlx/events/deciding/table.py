"""Which event a decision is about, while decisions change the events one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from tlx.case import Edit, Target
from tlx.case.edits import told_by
from tlx.model import Account, Event

SEVERAL: Final = -1
"""In place of a number where the same words tell several events: by them none is found."""


@dataclass(slots=True)
class Table:
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
    def of(cls, events: Sequence[Event], edits: Iterable[Edit]) -> Table:
        """Only what the decisions name is looked for: a case may have a million accounts."""
        about = [target for edit in edits for target in targets_of(edit)]
        ids = {ident for target in about for ident in (target.id, *target.accounts)}
        docs = {target.doc for target in about if target.doc}
        table = cls(dict(enumerate(events)), {}, {})
        for number, event in enumerate(events):
            for account in event.accounts:
                if account.id in ids:
                    table.numbers[account.id] = number
                for said in ways(account) if account.doc in docs else ():
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
            for said in ways(account):
                if self.by_words.get(said, SEVERAL) != SEVERAL:
                    self.by_words[said] = number


def ways(account: Account) -> tuple[tuple[str, str, str], ...]:
    """What an account can be found by where its id is another: its words with the trigger, and without."""
    doc, words, trigger = told_by(account)
    return (doc, words, trigger), (doc, words, "")


def targets_of(edit: Edit) -> tuple[Target, ...]:
    """The events, or the accounts of them, that a decision is about."""
    others = edit.value if isinstance(edit.value, tuple) else ()
    return (edit.target, *(it for it in others if isinstance(it, Target)))
