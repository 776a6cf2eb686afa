"""The word lists: small, whole, and read only when a name is looked at."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest

from tlx.people import thing_vocabulary, vocabulary
from tlx.people.lists import lists, men, women
from tlx.people.words import word
from tlx.text import fold

LIMIT = 400_000
MARKER = "tlx.people.lists._as_written.cache_info().currsize"


def test_the_lists_are_small() -> None:
    assert len(files("tlx.people").joinpath("data/words.txt.gz").read_bytes()) < LIMIT


def test_importing_the_room_reads_no_list() -> None:
    code = f"import tlx.people, tlx.people.lists; print({MARKER})"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "0\n"


@pytest.mark.parametrize(
    ("name", "member", "stranger"),
    [
        ("given", "mohammed", "table"),
        ("surname", "kowalski", "although"),
        ("word", "table", "kowalski"),
        ("place", "new zealand", "table"),
    ],
)
def test_each_list_holds_what_its_name_says(name: str, member: str, stranger: str) -> None:
    assert member in lists()[name]
    assert stranger not in lists()[name]


@pytest.mark.parametrize(
    ("name", "woman", "man", "note"),
    [
        ("vesna", True, False, "a woman's"),
        ("oleg", False, True, "a man's"),
        ("james", False, True, "some women are called so, too: one of a hundred and more"),
        ("andrea", False, False, "a woman in England, a man in Italy"),
        ("table", False, False, "no name"),
    ],
)
def test_what_a_given_name_says_of_its_bearer(name: str, *, woman: bool, man: bool, note: str) -> None:
    assert (name in women(), name in men()) == (woman, man), note


def test_every_entry_is_folded() -> None:
    assert [entry for entries in lists().values() for entry in entries if entry != fold(entry)] == []


def test_every_short_list_is_folded() -> None:
    every = {**vars(vocabulary), **vars(thing_vocabulary)}
    short = [value for name, value in every.items() if name.isupper() and isinstance(value, frozenset)]

    assert [entry for entries in short for entry in entries if entry != fold(entry)] == []


@pytest.mark.parametrize(
    ("text", "kind", "note"),
    [
        ("Łukasz", "given", "diacritics"),
        ("O’Brien", "surname", "an apostrophe"),
        ("Anne-Marie", "given", "two given names"),
        ("Smith-Kowalski", "surname", "the last piece"),
        ("al-Maliki", "surname", "an Arabic article"),
        ("Constables", "plural", "many people"),
    ],
)
def test_what_is_known_of_a_word(text: str, kind: str, note: str) -> None:
    assert kind in word(text).kinds, note
