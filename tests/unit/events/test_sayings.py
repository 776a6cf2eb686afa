"""What a body says: one row for each in the first view, as for a person, and more for who asks for all."""

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
    ],
)  # fmt: skip
def test_a_body_that_speaks_has_a_row(words: str, date: str, headline: str, note: str) -> None:
    assert [(row.date, row.headline) for row in said(words, SHOWN_CONFIDENCE)] == [(date, headline)], note


def test_of_more_that_a_body_says_the_first_is_in_the_first_view() -> None:
    words = f"{LEAD} Boeing said the gate was sound. Boeing said the roof was old."

    assert [row.headline for row in said(words, SHOWN_CONFIDENCE)] == ["Boeing said the gate was sound"]
    assert len(said(words)) == 2


def test_what_a_body_says_of_an_event_that_is_not_its_deed_is_below_the_first_view() -> None:
    words = f"{LEAD} Boeing said sales fell."

    assert [row.headline for row in said(words)] == ["Boeing said sales fell"]
    assert said(words, SHOWN_CONFIDENCE) == []


def test_what_a_body_says_on_no_day_is_below_the_first_view() -> None:
    words = "In May 2014 an arch fell. Boeing said the gate was sound."

    assert len(said(words)) == 1
    assert said(words, SHOWN_CONFIDENCE) == []


@pytest.mark.parametrize(
    ("words", "note"),
    [
        (f"{LEAD} Boeing said it has closed the gate.", "what is said is the event"),
        (f"{LEAD} Analysts said the gate was sound.", "nobody in particular"),
        (f"{LEAD} Analysts told Boeing that the gate was sound.", "who is told says nothing"),
        (f"{LEAD} The gate was sound, Boeing said.", "its words stand before it"),
        (f"{LEAD} A letter of Boeing said the gate was sound.", "a letter of one is not one"),
        (f"{LEAD} Boeing has not said that the gate was sound.", "nobody spoke"),
        (f"{LEAD} “Boeing said the gate was sound.”", "in somebody else's words"),
    ],
)
def test_no_other_saying_has_one(words: str, note: str) -> None:
    assert said(words) == [], note


def test_who_likely_speaks_without_a_name_has_a_row_below_the_first_view() -> None:
    words = "John Hart is a builder. The wall fell on Monday. He said the roof was old."

    assert [(row.people, row.headline) for row in said(words)] == [(("John Hart",), "John Hart said the roof was old")]
    assert said(words, SHOWN_CONFIDENCE) == []
