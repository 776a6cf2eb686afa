"""What one document says happened (an account), and what happened, with every account of it (an event)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tlx.model.document import Span
from tlx.model.person import Participant
from tlx.model.reason import Alternative, Basis, Reason
from tlx.model.when import When

SHOWN_CONFIDENCE: Final = 0.5
"""The least confidence of a row in the first view: what a careful chronologist would write down."""


class Kind(StrEnum):
    """What sort of row it is."""

    EVENT = "event"
    """the document reports it"""
    BACKGROUND = "background"
    """a past event it refers to"""
    TALLY = "tally"
    """a count over a span"""
    STATEMENT = "statement"
    """someone said it, and the words tell no other event"""
    PLAN = "plan"
    """not yet so"""


@dataclass(frozen=True, slots=True)
class Account:
    """What one document says happened: the exact words, the date and its reason, who took part.

    ``span`` is the quote in the document's text and ``quote`` that slice; ``time`` the time words in
    it and ``trigger`` the word that names what happened. ``id`` is a hash of the document's path, the
    folded quote, the date words and its number among equals.
    """

    id: str
    doc: str
    span: Span
    quote: str
    kind: Kind
    headline: str
    trigger: Span
    when: When | None
    basis: Basis
    reason: Reason
    confidence: float
    time: Span | None = None
    alternatives: tuple[Alternative, ...] = ()
    people: tuple[Participant, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    """who takes part without a name, in the words of the text: "a 31-year-old man" """


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another event that may be the same: its id, and in one line what speaks for it."""

    event: str
    why: str


@dataclass(frozen=True, slots=True)
class Word:
    """What the user has said of an event: the last time ``at`` (UTC), and by whom.

    ``changed`` names what is no longer as tlx found it (date, headline, merge, split). Where the user gave the date
    ``reason`` says so, and ``found`` has the dates that tlx had found, each with its reason.
    """

    at: str = ""
    who: str = ""
    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""
    changed: tuple[str, ...] = ()
    reason: Reason | None = None
    found: tuple[Alternative, ...] = ()

    @property
    def is_edited(self) -> bool:
        """True when there is more than a star."""
        return bool(self.changed or self.tags or self.note)


NO_WORD: Final = Word()


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, with every account of it: a merge never loses a source.

    The first account is the one it is shown by. ``agreed`` is false when the accounts' dates cannot
    all be true; ``joined`` says in one line why accounts were taken for one event. ``similar`` are
    events that may be the same, and were not joined because it is not safe to say so. ``word`` is the user's.
    """

    id: str
    kind: Kind
    headline: str
    when: When | None
    basis: Basis
    confidence: float
    accounts: tuple[Account, ...]
    people: tuple[Participant, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    agreed: bool = True
    joined: str = ""
    similar: tuple[Suggestion, ...] = ()
    word: Word = NO_WORD

    @property
    def reason(self) -> Reason:
        """Why its date is what it is: the user said so, or the reason of the account it is shown by."""
        return self.word.reason or self.accounts[0].reason

    @property
    def described(self) -> tuple[str, ...]:
        """Who takes part without a name, in the words of its accounts."""
        return tuple(dict.fromkeys(words for account in self.accounts for words in account.described))


@dataclass(frozen=True, slots=True)
class Unused:
    """Time words, or a dated-looking sentence, that were not made into an event, and why."""

    doc: str
    span: Span
    words: str
    why: str
