"""An account as it is compared with others: what was done, when, by whom, where, and in which words."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from typing import Final

from tlx.events.merging.outline import Outline
from tlx.events.sentences.acts import told
from tlx.events.sentences.terms import WORD, words
from tlx.model import Account, Basis, Kind
from tlx.model.values import value
from tlx.text import fold


@value(frozen=True, slots=True, eq=False)
class Profile:
    """An account as it is compared. What few comparisons come to is worked out when they do.

    See :class:`~tlx.events.merging.outline.Outline` for what follows from its words; ``stems`` are in order,
    ``words`` the same as a set. ``days`` are the days it may speak of. ``nameless``: it is about "him".
    """

    account: Account
    family: Kind
    act: str
    content: str
    said: str
    stems: Sequence[str]
    words: frozenset[str]
    numbers: Mapping[str, str]
    people: tuple[frozenset[str], ...]
    places: frozenset[str]
    days: tuple[int, int] | None
    generic: bool
    another: frozenset[str]
    nameless: bool

    @property
    def inferred(self) -> bool:
        """True when it has no time words of its own."""
        return self.account.basis is Basis.INFERRED

    @property
    def names(self) -> frozenset[str]:
        """The words that are names: known ones, and what has a capital inside its sentence."""
        account = self.account
        known = [*(person.name for person in account.people), *account.organisations, *account.places]
        inside = [word for word in WORD.findall(account.quote, 1) if word[0].isupper()]
        return frozenset(told(" ".join([*known, *inside]))) & self.words

    @property
    def subject(self) -> frozenset[str]:
        """The words before its trigger."""
        return frozenset(told(_before(self.account)))

    @property
    def known(self) -> frozenset[str]:
        """What it takes for known: "arrested the man"."""
        return frozenset(told(" ".join(KNOWN.findall(self.account.quote))))

    @property
    def definite(self) -> bool:
        """True when it points at something told before: "the arrest"."""
        quote, before = self.account.quote, _before(self.account)
        return POINTS_BACK.match(quote) is not None or DEFINITE.search(before[-60:]) is not None

    @property
    def also(self) -> bool:
        """True when it adds to what was told."""
        quote, before = self.account.quote, _before(self.account)
        behind = self.account.trigger.end - self.account.span.start
        return ALSO.search(before[-80:]) is not None or quote.startswith(" also", behind)

    @property
    def width(self) -> int:
        """How many days lie between the first and the last it may speak of."""
        return self.days[1] - self.days[0] if self.days else 0


def _before(account: Account) -> str:
    """What stands before the trigger."""
    return account.quote[: account.trigger.start - account.span.start]


POINTS_BACK: Final = re.compile(r"(?:the|this|that|these|those)\b", re.IGNORECASE)
DEFINITE: Final = re.compile(r"(?:the|this|that|these|those)\s+(?:\S+\s+){0,2}$", re.IGNORECASE)
KNOWN: Final = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\s+(\w+(?:\s+\w+)?)")
ALSO: Final = re.compile(r"\b(?:also|too|as well)\b", re.IGNORECASE)
SOMEBODY: Final = re.compile(r"(?:he|she|we|i)\b", re.IGNORECASE)
SOMETHING: Final = re.compile(r"(?:[Tt]hey|[Ii]t)\b(?!.*\s[A-Z])")
SHORTLY: Final = 7
"""Days."""
FAMILIES: Final = {Kind.BACKGROUND: Kind.EVENT}
"""Kinds that may tell the same event; the others only join their own."""


def profile(account: Account, outline: Outline) -> Profile:
    """What there is to compare about an account and its outline."""
    stems = tuple(map(sys.intern, outline.stems.split(" "))) if outline.stems else ()
    return Profile(
        account,
        family=FAMILIES.get(account.kind, account.kind),
        act=outline.act,
        content=outline.content,
        said=words(account.quote),
        stems=stems,
        words=frozenset(stems),
        numbers=outline.numbers,
        people=tuple(frozenset(fold(person.name).split()) for person in account.people),
        places=frozenset(account.places),
        days=_days(account),
        generic=outline.generic,
        another=outline.another,
        nameless=_is_nameless(account),
    )


def _days(account: Account) -> tuple[int, int] | None:
    """The days an account may speak of; what is told as news happened on the day of its text or shortly before."""
    if account.when is None:
        return None
    fresh = account.basis is Basis.INFERRED and account.kind is not Kind.STATEMENT
    return account.when.lo - SHORTLY * fresh, account.when.hi


def _is_nameless(account: Account) -> bool:
    """“He was born in Leeds”, "it was closed": whoever or whatever that was; a name beside "it" tells which."""
    if account.people:
        return False
    return bool(SOMEBODY.match(account.headline) or SOMETHING.match(account.headline))
