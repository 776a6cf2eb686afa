"""The tables of cues say what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from tlx.people import document_cues, person_cues, surrounding_cues, thing_cues, thing_signs
from tlx.people.cues import POSSIBLE, SHOWN, Cue

PERSON: list[Cue[Any]] = [
    *person_cues.ANY_NAME,
    *person_cues.ONE_WORD,
    *person_cues.WORDS,
    *surrounding_cues.CONTEXT,
    *document_cues.DOCUMENT,
]
ORGANISATION: list[Cue[Any]] = [
    *thing_cues.ORGANISATION,
    *thing_cues.ORGANISATION_ALONE,
    *thing_cues.ORGANISATION_WORDS,
    *thing_cues.ORGANISATION_CONTEXT,
]
PLACE: list[Cue[Any]] = [*thing_cues.PLACE, *thing_cues.PLACE_WORDS, *thing_cues.PLACE_CONTEXT]

TOLD: list[Cue[Any]] = [*thing_signs.ORGANISATION, *thing_signs.PLACE]


@pytest.mark.parametrize("table", [PERSON, ORGANISATION, PLACE, thing_signs.ORGANISATION, thing_signs.PLACE])
def test_no_two_cues_of_a_sort_have_one_name(table: Sequence[Cue[Any]]) -> None:
    assert len({cue.name for cue in table}) == len(table)


@pytest.mark.parametrize("cue", PERSON + ORGANISATION + PLACE + TOLD, ids=lambda cue: cue.name)
def test_a_cue_weighs_something_and_says_why(cue: Cue[Any]) -> None:
    assert cue.weight != 0
    assert len(cue.why.split()) > 2
    assert not cue.why.endswith(".")


def test_what_is_shown_is_possible() -> None:
    assert POSSIBLE < SHOWN
