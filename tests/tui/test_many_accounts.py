"""An event of very many accounts costs a key no more than one of a few: the steps taken are counted, never the time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import lru_cache
from types import FrameType
from typing import Any

import pytest

from tlx.explore.session import replay
from tlx.explore.view import View, opened
from tlx.index import Contents, Timeline, in_memory
from tlx.model import Account, Basis, Document, Event, Kind, Participant, Person, Reason, Span, When, edtf
from tlx.tui.drawing import Picture, Scroll, picture
from tlx.tui.measures import frame

FEW, MANY = 240, 2_400
DAYS = tuple(map(edtf.read, ("2014-10-08", "2014-10-09")))
DOCUMENTS = 3


def account(path: str, text: str, number: int) -> Account:
    """A line of a document, which is an account of the fire."""
    start = text.index(f"Witness {number} ")
    span, time = Span(start, text.index("\n", start)), Span(start, start + 7)
    when, who = DAYS[number % 2], (Participant(f"w{number}", f"Witness Number {number}"),)
    reason = Reason("test", "Witness", "says so", when)
    return Account(
        f"{path}-{number}", path, span, span.of(text), Kind.EVENT, "Fire", span, when, Basis.STATED, reason, 0.9, time,
        people=who,
    )  # fmt: skip


def event(ident: str, accounts: tuple[Account, ...], when: When, *, agreed: bool) -> Event:
    people = tuple(person for each in accounts for person in each.people)
    return Event(ident, Kind.EVENT, "Fire", when, Basis.STATED, 0.9, accounts, people, agreed=agreed)


@lru_cache
def timeline(count: int, *, agreed: bool = True) -> Timeline:
    """A fire that so many witnesses of three documents tell, and then a second one that one tells."""
    numbers = {f"{doc}.txt": range(doc, count, DOCUMENTS) for doc in range(DOCUMENTS)}
    texts = {path: "".join(f"Witness {at} saw the fire.\n" for at in own) for path, own in numbers.items()}
    told = tuple(account(path, texts[path], at) for path, own in numbers.items() for at in own)
    documents = tuple(Document(path, text, "") for path, text in texts.items())
    people = tuple(Person(person.id, person.name) for each in told for person in each.people)
    second = event("second", told[-1:], edtf.read("2015"), agreed=True)
    return in_memory(
        Contents("fire", documents, events=(event("first", told, DAYS[0], agreed=agreed), second), people=people)
    )


def steps(work: Callable[[], Any]) -> int:
    """How many lines of Python some work runs through, each turn of a loop counted."""
    counted = 0

    def trace(_: FrameType, kind: str, __: object) -> Any:
        nonlocal counted
        counted += kind == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return counted


def drawn(shown: View, of: Timeline, size: tuple[int, int]) -> Picture:
    return picture(shown, of, frame(*size), Scroll())


JOURNEYS = [
    ("", "the list"),
    ("search witn", "a search"),
    ("to-source\nnext-account\nnext-account", "as another source tells it"),
    ("to-people\nnext-person\nnext-person", "the people"),
    ("read\nline-on\nnext-told", "the whole document"),
]


@pytest.mark.parametrize(("journey", "note"), JOURNEYS)
@pytest.mark.parametrize("size", [(160, 48), (100, 30), (80, 24)])
@pytest.mark.parametrize("agreed", [True, False])
def test_a_screen_costs_the_same_however_many_accounts(
    journey: str, note: str, size: tuple[int, int], *, agreed: bool
) -> None:
    def cost(count: int) -> int:
        of = timeline(count, agreed=agreed)
        *_, shown = opened(of), *(view for _, view, _ in replay(opened(of), of, journey.splitlines()))
        drawn(shown, of, size)  # what is looked up once is remembered
        return steps(lambda: drawn(shown, of, size))

    assert cost(MANY) < cost(FEW) * 1.3, note


@pytest.mark.parametrize("key", ["next-account", "next-person", "next-told", "previous-told", "down", "star"])
def test_a_key_costs_the_same_however_many_accounts(key: str) -> None:
    def cost(count: int) -> int:
        of = timeline(count)
        begun = opened(of)
        list(replay(begun, of, [key]))
        return steps(lambda: list(replay(begun, of, [key])))

    assert cost(MANY) < cost(FEW) * 1.3
