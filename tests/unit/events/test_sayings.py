"""What a body says, kept below the first view: one more row for who asks for all."""

import pytest
from pipeline import Folder, Row, mine

from tlx.model import SHOWN_CONFIDENCE, When

LEAD = "The wall fell in Leeds on Monday."


def said(words: str, least: float = 0.0) -> list[Row]:
    """The statement rows of a text of Friday 16 January 2015."""
    folder = Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})
    return [row for row in mine(folder).rows(least) if row.kind == "statement"]


@pytest.mark.parametrize(
    ("words", "date", "headline", "note"),
    [
        (f"{LEAD} Boeing said the gate was sound.", "2015-01-12", "Boeing said the gate was sound", "with the story"),
        (f"{LEAD} Boeing says the gate is sound.", "2015-01-16", "Boeing says the gate is sound", "the text speaks"),
        (f"{LEAD} Boeing left. It said the gate was sound.", "2015-01-12", "Boeing said the gate was sound",
         "meant by “it”"),
        (f"{LEAD} Boeing said sales fell.", "2015-01-12", "Boeing said sales fell", "what it says is not its deed"),
    ],
)  # fmt: skip
def test_a_body_that_speaks_has_a_row_below_the_first_view(words: str, date: str, headline: str, note: str) -> None:
    assert [(row.date, row.headline) for row in said(words)] == [(date, headline)], note
    assert said(words, SHOWN_CONFIDENCE) == [], note


@pytest.mark.parametrize(
    ("words", "note"),
    [
        (f"{LEAD} Boeing said it has closed the gate.", "what is said is the event"),
        (f"{LEAD} Analysts said the gate was sound.", "nobody in particular"),
        (f"{LEAD} A letter of Boeing said the gate was sound.", "a letter of one is not one"),
        (f"{LEAD} Boeing has not said that the gate was sound.", "nobody spoke"),
        (f"{LEAD} “Boeing said the gate was sound.”", "in somebody else's words"),
    ],
)
def test_no_other_saying_has_one(words: str, note: str) -> None:
    assert said(words) == [], note
