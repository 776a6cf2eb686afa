"""What the words of an account say for themselves: worked out where the account is made, by many processes at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.acts import act, content, told, written
from tlx.events.sentences.terms import numbers
from tlx.events.sentences.vocabulary import is_event_noun, singular
from tlx.model import Account, Kind
from tlx.text import fold

ANOTHER: Final = re.compile(r"\b(?:another|second|third|fourth|fifth|separate|further|new|latest|other|again)\b")
"""In small letters, which takes half the time of any letters."""
HAPPENED: Final = frozenset("is was were happened occurred took came".split())
"""Verbs that say of an event no more than that it was one."""
SAYING: Final = "statement"
"""The act of every statement: its words are what it tells."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What is compared of an account and follows from its words alone. It travels, so it is made of few pieces.

    ``act`` is what was done and ``content`` what was agreed or asked *to be done*. ``stems`` are its words but for
    those of its date, in order, with blanks between; ``numbers`` what its headline counts. ``generic``: it does
    not say what that was ("the incident"). ``another``: the words that set it apart ("another", "a second").
    """

    act: str
    content: str
    stems: str
    numbers: Mapping[str, str]
    generic: bool
    another: frozenset[str]


def outline(account: Account) -> Outline:
    """The outline of an account."""
    at, stop = account.trigger.start - account.span.start, account.trigger.end - account.span.start
    stop = at + len(account.quote[at:stop].split(maxsplit=1)[0])
    word, behind, headline = account.quote[at:stop], account.quote[stop:], account.headline.lower()
    counted = numbers(headline)
    return Outline(
        act=SAYING if account.kind is Kind.STATEMENT else act(word, behind, account.quote[:at]),
        content=content(behind),
        stems=" ".join(stems(account)),
        numbers=counted,
        generic=_is_generic(account.quote, word, counted=bool(counted)),
        another=frozenset(ANOTHER.findall(headline)),
    )


def stems(account: Account) -> list[str]:
    """The words of an account but for those of its date, which are compared as a date."""
    time, found = told(account.reason.words), told(_words(account))
    return [word for word in found if word not in time] if time else list(found)


def as_written(account: Account) -> dict[str, str]:
    """The same words, each as it is written there."""
    return written(_words(account))


def _words(account: Account) -> str:
    return f"{account.headline} {account.quote}"


def _is_generic(quote: str, trigger: str, *, counted: bool) -> bool:
    """“the incident”, “the tragedy was an accident”: an event named without saying what it was; not what it led to.

    Nor “three incidents”.
    """
    word = fold(trigger)
    if singular(word) in w.GENERIC:
        return word in w.GENERIC or not counted
    if fold(quote[:1]) != "t":
        return False
    opening = fold(quote[:60]).split(maxsplit=3)[:3]
    named = opening[:1] in (["the"], ["this"], ["that"]) and any(singular(each) in w.GENERIC for each in opening)
    return named and (word in HAPPENED or is_event_noun(word))
