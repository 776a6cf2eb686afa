"""Statements: one row a speaker in the first view, all they said below the line, on the day they spoke."""

from __future__ import annotations

import pytest
from pipeline import Folder, mine

from tlx.model import SHOWN_CONFIDENCE, When

TALK = """Ann Smith opened the new pier {day}. “It will last a hundred years,” Smith said.
“The builders deserve all our thanks,” she added."""


def said(words: str, least: float) -> list[tuple[str, str]]:
    """Date and headline of each statement row of a text of Friday 16 January 2015."""
    folder = Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})
    return [(row.date, row.headline) for row in mine(folder).rows(least) if row.kind == "statement"]


def test_the_first_view_has_one_row_a_speaker() -> None:
    assert [headline for _, headline in said(TALK.format(day="yesterday"), SHOWN_CONFIDENCE)] == [
        "Ann Smith: it will last a hundred years"
    ]


def test_all_rows_have_all_that_was_said() -> None:
    assert len(said(TALK.format(day="yesterday"), 0.0)) == 2


@pytest.mark.parametrize(
    ("day", "date", "note"),
    [
        ("yesterday", "2015-01-15", "the speaker was at something told of that day"),
        ("on Tuesday", "2015-01-13", "soon before the text"),
        ("on 5 January", "2015-01-16", "too long before the text: said to it"),
        ("last year", "2015-01-16", "no day"),
    ],
)
def test_who_is_told_of_on_a_day_soon_before_a_text_spoke_there(day: str, date: str, note: str) -> None:
    assert {when for when, _ in said(TALK.format(day=day), 0.0)} == {date}, note


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("At a July 16 hearing, Ann Smith said that the pier was safe.", "2014-07-16", "the hearing's day"),
        ("Ann Smith announced on Tuesday that the pier is safe.", "2015-01-13", "right behind the verb"),
        ("Ann Smith said that the pier was closed on Tuesday.", "2015-01-13", "what was said has the date"),
        ("Ann Smith said that the pier is safe.", "2015-01-16", "no day"),
    ],
)
def test_the_words_around_what_was_said_give_its_day(words: str, date: str, note: str) -> None:
    folder = Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})
    assert date in {row.date for row in mine(folder).rows()}, note


@pytest.mark.parametrize(
    ("words", "row", "note"),
    [
        (
            "A spokeswoman for the council said on Tuesday that the pier had been closed.",
            ("2015-01-13", "Council spokeswoman: the pier had been closed"),
            "also where what was said has a row of its own",
        ),
        ("Ann Smith said on Tuesday the pier is safe.", ("2015-01-13", "Ann Smith said the pier is safe"), "once"),
        (
            "Ann Smith said Tuesday's vote would be held in the town hall.",
            ("2015-01-16", "Ann Smith: Tuesday's vote would be held in the town hall"),
            "the day of the vote",
        ),
    ],
)
def test_the_day_right_behind_said_is_that_of_the_saying(words: str, row: tuple[str, str], note: str) -> None:
    assert said(words, 0.0) == [row], note


@pytest.mark.parametrize(
    ("words", "rows", "note"),
    [
        ("Ann Smith said the mill was sold last year.", [("2015-01-16", "Ann Smith: the mill was sold last year")],
         "what others did is not hers, and that she said so is"),
        ("Ann Smith said she sold the mill last year.", [], "the row of what she did is hers"),
    ],
)  # fmt: skip
def test_who_tells_what_others_did_has_a_row_for_that(words: str, rows: list[tuple[str, str]], note: str) -> None:
    assert said(words, 0.0) == rows, note
    assert said(words, SHOWN_CONFIDENCE) == [], note


def test_who_is_told_of_on_two_days_spoke_on_the_one_told_last() -> None:
    words = "Ann Smith opened the pier on Wednesday. “It is long,” Smith said. She left today. “It is old,” Smith said."

    assert [date for date, _ in said(words, 0.0)] == ["2015-01-14", "2015-01-16"]


def test_a_saying_that_gives_its_own_day_has_no_row_of_another() -> None:
    assert {date for date, _ in said("Ann Smith announced in June 2014 that the pier is long.", 0.0)} == {"2014-06"}
