"""Two people of one name: each can be chosen, and the name alone means both."""

from __future__ import annotations

from functools import cache

import pytest

from tlx import build
from tlx.case import Case, Given
from tlx.explore.completing import completions
from tlx.explore.people import persons, query_for
from tlx.explore.query import parse
from tlx.index import Timeline, in_memory
from tlx.model import Document, edtf

TEXTS = {
    "a.txt": ("2014-03-05", "Judge Jan Nowak jailed a driver on Monday."),
    "b.txt": ("2015-06-08", "Leeds striker Jan Nowak scored twice on Friday. On Saturday Jan Nowak was married."),
}


@cache
def timeline() -> Timeline:
    documents = [Document(path, text, "") for path, (_, text) in TEXTS.items()]
    return in_memory(build.mine(documents, Case({path: Given(date=edtf.read(on)) for path, (on, _) in TEXTS.items()})))


@pytest.mark.parametrize(
    ("query", "events"),
    [
        ('person:"Jan Nowak"', 3),
        ("person:nowak", 3),
        ('person:"Jan Nowak (Judge)"', 1),
        ('person:"jan nowak (leeds striker)"', 2),
        ("person:striker", 2),
    ],
)
def test_a_name_finds_both_and_a_label_one(query: str, events: int) -> None:
    assert len(parse(query).ordinals(timeline())) == events


def test_the_pane_names_each_by_a_label_and_asks_for_them_alone() -> None:
    shown = {person.shown: query_for(person) for person in persons(timeline())}

    assert shown == {
        "Jan Nowak (Leeds striker)": 'person:"Jan Nowak (Leeds striker)"',
        "Jan Nowak (Judge)": 'person:"Jan Nowak (Judge)"',
    }


def test_both_are_offered_for_the_name() -> None:
    offered = [each.shown for each in completions("person:now", 10, timeline())]

    assert offered == [
        'person:"Jan Nowak"',
        'person:"Jan Nowak (Leeds striker)"',
        'person:"Jan Nowak (Judge)"',
    ]
