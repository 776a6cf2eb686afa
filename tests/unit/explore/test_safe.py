"""Documents are hostile: what they hold must neither act on the terminal nor lose its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore.safe import safe

CASES = [
    ("plain words", "plain words", "most text is left alone"),
    ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m", "an escape sequence is shown, not obeyed"),
    ("\x9b31m", "�31m", "nor its one-byte form"),
    ("a\x00b", "a␀b", "a NUL"),
    ("a\tb\nc\u2028d", "a b c d", "tabs and line ends are spaces"),
    ("pay \u202e000,1\u202c now", "pay �000,1� now", "nothing is written from right to left unseen"),
    ("[bold]x[/] [@click=quit]", "[bold]x[/] [@click=quit]", "markup is just text: whoever draws it reads none"),
    ("ragged \ud800 half", "ragged � half", "half a character could not be written at all"),
    ("e\u0301 👩\u200d🚒 伯明翰", "e\u0301 👩\u200d🚒 伯明翰", "accents, joined emoji and wide letters stay"),
]


@pytest.mark.parametrize(("text", "expected", "note"), CASES, ids=[note for *_, note in CASES])
def test_text_is_made_harmless(text: str, expected: str, note: str) -> None:
    assert safe(text) == expected, note


@given(st.text(st.characters(codec=None)))
def test_offsets_stay_and_nothing_acts(text: str) -> None:
    shown = safe(text)
    assert len(shown) == len(text)
    assert not any(char < " " or "\x7f" <= char < "\xa0" or "\ud800" <= char <= "\udfff" for char in shown)
    assert safe(shown) == shown
