"""How people of one name are told from each other in lists and in the query."""

from __future__ import annotations

from itertools import permutations

import pytest

from tlx.model import Document, Mention, Sort
from tlx.people import find, labelled, link
from tlx.text import read

YEARS = {"a": 2014, "b": 2015, "c": 2015}


def found(texts: dict[str, str]) -> list[Mention]:
    return [mention for doc, text in texts.items() for mention in find(Document(doc, text, sha256=""), read(text))]


def labels(**texts: str) -> list[str]:
    people = labelled(link(found(texts), years=YEARS))
    return [person.label for person in people if person.sort is Sort.PERSON]


@pytest.mark.parametrize(
    ("one", "other", "expected", "note"),
    [
        (
            "Leeds striker Jan Nowak spoke.",
            "Judge Jan Nowak left.",
            ["Jan Nowak (Leeds striker)", "Jan Nowak (Judge)"],
            "by role",
        ),
        (
            "Jan Nowak (1901–1988) wrote.",
            "Jan Nowak (born in 1954) left.",
            ["Jan Nowak (born 1901)", "Jan Nowak (born 1954)"],
            "by the year of birth",
        ),
        ("Mr Nowak spoke.", "Mrs Nowak left.", ["Nowak (a man)", "Nowak (a woman)"], "by the title"),
        ("Mr Nowak spoke.", "Mr Nowak left.", ["Nowak (in a)", "Nowak (in b)"], "by the document"),
        (
            "Inspector Nowak spoke.",
            "Inspector Nowak left.",
            ["Nowak (in a)", "Nowak (in b)"],
            "a role that both have tells nothing",
        ),
        ("Jan Nowak spoke.", "Anna Nowak left.", ["", ""], "nobody shares a whole name"),
    ],
)
def test_who_shares_a_name_is_told_by_what_is_theirs_alone(
    one: str, other: str, expected: list[str], note: str
) -> None:
    assert sorted(labels(a=one, b=other)) == sorted(expected), note


def test_two_of_one_name_in_one_document_have_a_number() -> None:
    assert labels(a="Jan Nowak and his uncle Jan Nowak left.", b="Mr Bell left.") == [
        "",
        "Jan Nowak (in a, 2)",
        "Jan Nowak (uncle)",
    ]


def test_a_label_does_not_hang_on_the_order_of_documents() -> None:
    texts = {"a": "Jan Nowak, 34, spoke.", "b": "Jan Nowak, 61, left.", "c": "Mr Nowak slept."}

    ways = {labelled(link(found(dict(order)), years=YEARS)) for order in permutations(texts.items())}

    assert len(ways) == 1
