"""Counts of one thing that differ: said, and never decided."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mill import ARREST

from tlx.explore.counts import counts, differing
from tlx.model import Account


def told(*quotes: str) -> tuple[Account, ...]:
    return tuple(replace(ARREST.accounts[0], quote=quote) for quote in quotes)


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("a bomb killed 52 people", {"dead": 52}, "the verb before"),
        ("52 people were killed", {"dead": 52}, "the verb after"),
        ("left 52 dead and 700 injured", {"dead": 52, "hurt": 700}, "each its own"),
        ("Fifty-two died; twelve men died later", {"dead": 12}, "words"),
        ("1,250 houses burned", {"houses": 1250}, "a comma in it"),
        ("at least 52 people were killed", {}, "a bound is no count"),
        ("52 or 53 people died", {}, "nor are two"),
        ("killed 52 people, 3 of them children, and killed 4 more", {}, "two of the same"),
        ("it lasted 3 days and cost 5 pounds", {}, "measured, not counted"),
        ("in 2015 the police came", {}, "a year"),
        ("£52 tickets, 5.5 buses, 40% deaths", {}, "prices, parts, shares"),
        ("52\npeople  died", {"dead": 52}, "over two lines"),
    ],
)
def test_what_a_text_counts(text: str, expected: dict[str, int], note: str) -> None:
    assert {thing: count.number for thing, count in counts(text).items()} == expected, note


def test_accounts_with_different_counts_are_named_with_their_words() -> None:
    accounts = told("A bomb killed 52 people", "The blast left 56 dead", "It killed 52")
    assert [(each.account, each.words) for each in differing(accounts)] == [
        (accounts[0], "killed 52"),
        (accounts[1], "56 dead"),
    ]


@pytest.mark.parametrize(
    ("one", "other", "note"),
    [
        ("killed 52 people", "52 died", "the same"),
        ("killed 52 people", "56 were injured", "other things"),
        ("killed 52 people", "killed at least 50", "may both be true"),
        ("killed 52 people", "a bomb exploded", "one counts nothing"),
    ],
)
def test_nothing_differs(one: str, other: str, note: str) -> None:
    assert differing(told(one, other)) == (), note


@pytest.mark.parametrize("text", ["9" * 100_000, "two " * 50_000, "5 a " * 50_000, "killed " * 50_000, " " * 100_000])
def test_a_hostile_text_is_looked_at_no_further_than_a_row_is_worth(text: str) -> None:
    assert counts(text) == {}
