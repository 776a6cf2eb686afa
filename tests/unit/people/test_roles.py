"""What a source calls somebody, before the name, after it, and later on."""

from __future__ import annotations

import pytest

from tlx.model import Document, Mention, Sort
from tlx.people import find, is_by_role, link
from tlx.text import read


def people(text: str) -> list[Mention]:
    return [mention for mention in find(Document("a.txt", text, sha256=""), read(text)) if mention.sort is Sort.PERSON]


def roles(text: str) -> list[str]:
    return [mention.role.text if mention.role else "" for mention in people(text)]


@pytest.mark.parametrize(
    ("text", "role", "note"),
    [
        ("Inspector Anna Nowak spoke.", "Inspector", "a rank"),
        ("The founder and chief executive, Anna Nowak, spoke.", "founder and chief executive", "two before it"),
        ("The council's head of planning, Anna Nowak, spoke.", "head of planning", "of what, before it"),
        ("Anna Nowak, head of research and development at Albion Mutual, spoke.",
            "head of research and development at Albion Mutual", "“and” in what they head"),
        ("Anna Nowak, chairman and chief executive of Xylander, spoke.", "chairman and chief executive of Xylander",
            "two behind it"),
        ("Anna Nowak, a nurse and Jan Bell, a clerk, spoke.", "nurse", "“and” before somebody else"),
        ("Assistant Chief Constable Anna Nowak spoke.", "Assistant Chief Constable", "all words of the rank"),
        ("Backed by Tyne Police and Crime Commissioner Anna Nowak.", "Tyne Police and Crime Commissioner", "“and”"),
        ("Secretary of State for Defence Anna Nowak spoke.", "Secretary of State for Defence", "“of” and “for”"),
        (
            "See below. National Lead for Counter-terrorism, Assistant Commissioner Anna Nowak spoke.",
            "National Lead for Counter-terrorism, Assistant Commissioner",
            "an office before a comma, with a hyphen",
        ),
        ("The Labour leader Anna Nowak spoke.", "Labour leader", "small letters, without the article"),
        ("Former prime minister Anna Nowak spoke.", "Former prime minister", "words that belong to the role"),
        ("Microsoft chief executive Anna Nowak spoke.", "Microsoft chief executive", "the firm belongs to it"),
        ("The case of Ms Anna Nowak (the “Claimant”) was heard.", "Claimant", "in brackets"),
        ("Claimant: Anna Nowak", "Claimant", "a label"),
        ("The mayor said: Anna Nowak left.", "", "a clause is no label"),
        ("Anna Nowak, proposing that the partner go, left.", "", "a participle is no role"),
        ("His Honour Judge Nowak spoke.", "Judge", "a style is no part of it"),
        ("Acme Chief Executive Anna Nowak spoke.", "Acme Chief Executive", "no word of it is a name"),
        ("Analysis by Anna Nowak, BBC special correspondent", "BBC special correspondent", "after the name"),
        (
            "Anna Nowak, a spokesman for the police, agreed.",
            "spokesman for the police",
            "after it, without the article",
        ),
        ("The Claimant, Ms Anna Nowak, spoke.", "Claimant", "without the word of courtesy between"),
        ("Mr Nowak spoke.", "", "a word of courtesy is no role"),
        ("Anna Nowak spoke.", "", "none given"),
        ("Anna Nowak, who was the leader, spoke.", "", "a clause is no role"),
        ("Anna Nowak, leader Jan Bell and others spoke.", "", "the role is that of the next"),
        ("They met the officer. Anna Nowak spoke.", "", "a sentence ends before it"),
        ("A tired officer\nAnna Nowak spoke.", "", "a line ends before it"),
    ],
)  # fmt: skip
def test_the_role_of_the_first_named(text: str, role: str, note: str) -> None:
    assert roles(text)[0] == role, note


def test_a_role_has_its_place_in_the_text() -> None:
    text = "Yesterday Chief\nConstable Anna Nowak spoke. Home Secretary Jan Bell agreed."
    role = people(text)[1].role

    assert role is not None
    assert role.span.of(text) == "Home Secretary"


def test_the_whole_role_later_means_the_same_person() -> None:
    text = "Home Secretary Jan Bell spoke. Later the Home Secretary left."
    mention = people(text)[1]

    assert is_by_role(mention)
    assert mention.span.of(text) == "Home Secretary"
    assert [person.name for person in link(people(text))] == ["Jan Bell"]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Assistant Chief Constable Jan Bell spoke. Later the Chief Constable left.", "only part of the role"),
        ("The Home Secretary left. Home Secretary Jan Bell spoke.", "before it is given"),
        ("Home Secretary Jan Bell spoke. Later the Home Secretary Anna Nowak left.", "somebody else's name follows"),
        ("Inspector Jan Bell and Inspector Anna Nowak spoke. Later the Inspector left.", "two people have the role"),
        ("Home Secretary Jan Bell spoke. A Home Secretary must.", "an office in general"),
    ],
)
def test_a_role_alone_is_nobody_unless_it_is_surely_one(text: str, note: str) -> None:
    assert not any(is_by_role(mention) for mention in people(text)), note
