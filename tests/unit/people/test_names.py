"""Names as they are compared."""

from __future__ import annotations

import pytest

from tlx.people.names import Key, compatible, key, slug, why_short


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sajid Javid", ("sajid", "javid")),
        ("Ludwig van Beethoven", ("ludwig", "beethoven")),
        ("Germaine De Staël", ("germaine", "stael")),
        ("Ben Smith", ("ben", "smith")),
        ("Robert Downey Jr.", ("robert", "downey")),
        ("J.K. Rowling", ("j", "k", "rowling")),
        ("Sinéad O’Connor", ("sinead", "o'connor")),
        ('William "Bill" Clinton', ("william", "bill", "clinton")),
        ("Lee, Ann", ("ann", "lee")),
        ("LEE, Ann B.", ("ann", "b", "lee")),
        ("Robert Downey, Jr.", ("robert", "downey")),
        ("van", ("van",)),
    ],
)
def test_the_words_of_a_name_that_count(name: str, expected: Key) -> None:
    assert key(name) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected", "note"),
    [
        ("Anna Nowak", "Anna Nowak", True, "the same"),
        ("A. Nowak", "Anna Nowak", True, "an initial"),
        ("Bill Clinton", "William Clinton", True, "a nickname"),
        ("Anna Maria Nowak", "Anna Nowak", True, "a middle name left out"),
        ("Anna M. Nowak", "Anna Maria Nowak", True, "a middle initial"),
        ("Anna M. Nowak", "Anna Teresa Nowak", False, "another middle name"),
        ("Anna Nowak", "Adam Nowak", False, "another given name"),
        ("Anna Nowak", "Anna Bell", False, "another surname"),
        ("Nowak", "Anna Nowak", False, "a surname alone is not a full name"),
    ],
)
def test_full_names_that_can_be_one_persons(one: str, other: str, expected: bool, note: str) -> None:
    assert compatible(key(one), key(other)) is expected, note
    assert compatible(key(other), key(one)) is expected, "either way round"


@pytest.mark.parametrize(
    ("short", "long", "why"),
    [
        ("Nowak", "Anna Nowak", "the surname of"),
        ("Anna", "Anna Nowak", "the given name of"),
        ("Bill", "William Clinton", "the given name of"),
        ("Xi", "Xi Jinping", "the surname of"),
        ("A. Nowak", "Anna Nowak", "another way to write"),
        ("Gabriel García", "Gabriel García Márquez", "part of"),
        ("Higuchi Ichiyo", "Ichiyo Higuchi", "the same names in another order as"),
        ("Bell", "Anna Nowak", ""),
    ],
)
def test_why_a_name_can_stand_for_a_longer_one(short: str, long: str, why: str) -> None:
    assert why_short(key(short), key(long)) == why


def test_a_name_as_an_identifier() -> None:
    assert slug("Łukasz O’Brien-Nowak") == "lukasz-o-brien-nowak"
