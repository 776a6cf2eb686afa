"""What prose does not say is found by its letters first: that leaves out nothing the patterns would find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.events.sentences.furniture import ANYWHERE, is_foreign

PIECES = (
    "Subscribe", "subſcribe", "BOOKMARK", "booKmark", "privacy", "prıvacy", " policy", "terms", " of", " use", "all",
    " rıghts", " RESERVED", "clİck", " here", "follow", " us on", "Our", " offices", " are", "to", "now", "@", "a.b",
    "http", "s://", "www.", "0161", " 496", "-0123", " ", "\n",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=8))
def test_letters_leave_out_nothing_that_the_patterns_find(pieces: list[str]) -> None:
    words = "".join(pieces)

    assert is_foreign(words) == any(pattern.search(words) for _, pattern in ANYWHERE)


@pytest.mark.parametrize(
    ("words", "foreign"),
    [
        ("Subscribe to our letter today", True),
        ("Call 0161 496 0123 at any hour", True),
        ("Click here for more", True),
        ("Write to desk@paper.example", True),
        ("Our readers are many", True),
        ("Four readers are many", False),
        ("He subscribed to the view of 2014", False),
    ],
)
def test_what_prose_does_not_say(words: str, foreign: bool) -> None:
    assert is_foreign(words) == foreign
