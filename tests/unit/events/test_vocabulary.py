"""What class a word gets from its spelling."""

import pytest

from tlx.events.sentences.vocabulary import classify


@pytest.mark.parametrize(
    ("raw", "char", "note"),
    [
        (" states", "y", "says"),
        (" States", "C", "the United States"),
        (" walked", "v", "a word in -ed"),
        (" Alfred", "C", "a name in -ed"),
        (" RESOLVED", "v", "minutes shout their resolutions"),
        (" Said", "s", "a past of saying may open a sentence"),
        (" attacks", "N", "an event in the plural"),
    ],
)
def test_a_capital_makes_a_name_of_what_else_would_be_a_verb(raw: str, char: str, note: str) -> None:
    assert classify(raw) == char, note
