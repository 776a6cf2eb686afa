"""A value of the inner rooms is a dataclass like any other, and made without a call for each field."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tlx.model.values import value


@dataclass(frozen=True, slots=True, order=True)
class InEarnest:
    """What a value is compared with."""

    first: int
    stop: int = 9


@value(frozen=True, slots=True, order=True)
class Made:
    """The same, frozen to mypy only."""

    first: int
    stop: int = 9


@value(frozen=True, slots=True, eq=False)
class Itself:
    """Equal to itself alone."""

    first: int


def test_a_value_compares_hashes_and_is_replaced_as_a_frozen_dataclass() -> None:
    assert repr(Made(1)) == repr(InEarnest(1)).replace("InEarnest", "Made")
    assert hash(Made(1, 2)) == hash(InEarnest(1, 2))
    assert Made(1) == Made(1, 9) != Made(2)
    assert Made(1, 2) < Made(1, 3)
    assert replace(Made(1, 2), stop=5) == Made(1, 5)


def test_a_value_that_is_only_itself_is_hashed_as_such() -> None:
    one = Itself(1)

    assert {one: "here"}.get(Itself(1)) is None
    assert {one: "here"}[one] == "here"


def test_no_call_is_made_for_a_field() -> None:
    assert "__setattr__" in InEarnest.__init__.__code__.co_names
    assert "__setattr__" not in Made.__init__.__code__.co_names
