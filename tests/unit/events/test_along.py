"""What is told along with an act, in a text of Friday 16 January 2015: below the first view, on the day of the act."""

import pytest
from pipeline import Folder, Row, mine

from tlx.model import SHOWN_CONFIDENCE, When


def rows(words: str, least: float = 0.0) -> list[Row]:
    return mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})).rows(least)


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("On Monday Boeing closed the mill, dismissing 40 people.", "Boeing dismissing 40 people", "behind a comma"),
        ("On Monday Ann Lee opened the gate by breaking the lock.", "Ann Lee breaking the lock", "by what"),
        ("On Monday Ann Lee left the hall while reading a letter.", "Ann Lee reading a letter", "meanwhile"),
        ("On Monday Ann Lee returned to Leeds to open the fair.", "Ann Lee to open the fair", "for what"),
    ],
)
def test_what_is_told_along_with_an_act_is_of_its_day(words: str, headline: str, note: str) -> None:
    assert ("2015-01-12", headline) in [(row.date, row.headline) for row in rows(words)], note
    assert headline not in [row.headline for row in rows(words, SHOWN_CONFIDENCE)], note


def test_what_is_told_along_keeps_a_date_of_its_own() -> None:
    told = rows("In 1990 Boeing opened a mill, prompting the council to sue in 1995.")

    assert [(row.date, row.trigger) for row in told] == [("1990", "opened"), ("1995", "prompting")]


def test_what_is_said_along_is_a_statement() -> None:
    told = rows("On Monday Ann Lee opened the gate, saying it was late.")

    assert [row.kind for row in told if row.trigger == "saying"] == ["statement"]


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("On Monday Boeing closed the mill, being short of money.", "no deed"),
        ("On Monday men closed the mill, leaving by the gate.", "nobody in particular"),
        ("On Monday Boeing was bought by leading rivals.", "who did it"),
        ("On Monday Boeing sold the mill to finance a ship.", "a purpose that may not have been met"),
        ("Boeing will close the mill on 3 May, dismissing 40 people.", "still to come"),
    ],
)
def test_no_other_participle_or_purpose_makes_a_row(words: str, note: str) -> None:
    assert len(rows(words)) == 1, note
