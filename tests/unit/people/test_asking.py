"""A cue is asked only where a word that it needs stands in the place where it needs it."""

from __future__ import annotations

import pytest

from tlx.people.asking import around, in_name
from tlx.people.candidates import Candidate, Name, candidates, page
from tlx.people.cues import Cue, Needs, after, before, first, last, title, within
from tlx.text import read


def the_candidate(text: str) -> Candidate:
    return next(candidates(page(read(text))))[0]


@pytest.mark.parametrize(
    ("text", "needs", "held"),
    [
        ("the striker Ann Lee said", before("role"), True),
        ("the striker Ann Lee said", after("role"), False),
        ("the striker Ann Lee said", before("speech", "role"), True),
        ("the striker Ann Lee said", after("speech"), True),
        ("by Ann Lee, 34", before(words={"by"}), True),
        ("By Ann Lee, 34", before(words={"by"}), True),
        ("by Ann Lee, 34", after(words={",", "("}), True),
        ("by Ann Lee, 34", after(words={"("}), False),
        ("Mr Lee left", title("honorific"), True),
        ("Mr Lee left", title("rank"), False),
        ("Mr Lee left", title("rank") + after("act", words={"left"}), True),
        ("Mr Lee left", (), True),
    ],
)
def test_cues_of_what_stands_around(text: str, needs: Needs, held: bool) -> None:
    table = around(Cue("sign", 1.0, "a sign of a name", needs=needs))

    assert [cue.name for cue in table.held(the_candidate(text))] == ["sign"] * held


@pytest.mark.parametrize(
    ("text", "needs", "held"),
    [
        ("met Ann Lee", first("given"), True),
        ("met Ann Lee", last("surname"), True),
        ("met Ann Lee", last("place"), False),
        ("met Ann B. Lee", within("initial"), True),
        ("met ANN Lee", within("upper"), True),
        ("met Ann Lee", within(words={"lee"}), True),
        ("met Ann Lee", (), True),
    ],
)
def test_cues_of_what_the_words_say(text: str, needs: Needs, held: bool) -> None:
    table = in_name(Cue("sign", 1.0, "a sign of a name", needs=needs))

    assert [cue.name for cue in table.held(the_candidate(text).name)] == ["sign"] * held


def test_what_is_needed_is_not_all_and_cues_are_told_in_their_order() -> None:
    def is_long(name: Name) -> bool:
        return name.size > 2

    table = in_name(
        Cue("long", 1.0, "three words or more", is_long),
        Cue("surname", 1.0, "a surname at the end", needs=last("surname")),
        Cue("long with a surname", 1.0, "three words or more, a surname at the end", is_long, last("surname")),
        Cue("given name", 1.0, "a given name in front", needs=first("given")),
    )

    assert [cue.name for cue in table.held(the_candidate("met Ann Lee").name)] == ["surname", "given name"]
