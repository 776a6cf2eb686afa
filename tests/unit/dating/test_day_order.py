"""A date line in figures: which number is the day is told by the whole document, or by the user."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tlx import build
from tlx.case import Case, Given
from tlx.index import Contents
from tlx.model import Dating, Document, edtf

LETTER = "Dated 3/4/2014\n\nThe board met on Monday and sold the mill.{more}\n"


def mined(text: str, day_first: bool | None = None, metadata: Mapping[str, str] | None = None) -> Contents:
    document = Document("letter.txt", text, "0", metadata=metadata or {})
    return build.mine([document], Case({"letter.txt": Given(day_first=day_first)}))


def dating(contents: Contents) -> tuple[str, tuple[str, ...]]:
    found: Dating = contents.datings["letter.txt"]
    return (edtf.write(found.when) if found.when else "", found.evidence)


@pytest.mark.parametrize(
    ("more", "expected", "note"),
    [
        (" It had bought it on 25/12/2013.", "2014-04-03", "25 can only be a day"),
        (" It had bought it on 12/25/2013.", "2014-03-04", "25 can only be a day"),
        (" It had bought it on 25 December 2013.", "2014-04-03", "days first in words"),
        (" It had bought it on December 25, 2013.", "2014-03-04", "months first in words"),
    ],
)
def test_the_other_dates_of_the_document_say_which_number_is_the_day(more: str, expected: str, note: str) -> None:
    assert dating(mined(LETTER.format(more=more))) == (expected, ()), note


@pytest.mark.parametrize(("day_first", "expected"), [(True, "2014-04-03"), (False, "2014-03-04")])
def test_so_does_the_user_and_that_settles_it(day_first: bool, expected: str) -> None:
    against = " It had bought it on 12/25/2013." if day_first else " It had bought it on 25/12/2013."
    assert dating(mined(LETTER.format(more=""), day_first)) == (expected, ())
    assert dating(mined(LETTER.format(more=against), day_first)) == (expected, ())


def test_a_weekday_beside_it_says_so_too() -> None:
    assert dating(mined("Tuesday 3/4/2014\n\nThe board sold the mill.\n")) == ("2014-03-04", ())


def test_where_nothing_tells_the_date_is_doubted_and_the_other_day_is_kept() -> None:
    contents = mined(LETTER.format(more=""))

    assert dating(contents) == (
        "2014-04-03?",
        ("“3/4/2014” may be Tue 4 Mar 2014: nothing in the text says whether day or month stands first",),
    )
    monday = contents.events[0].when
    assert monday is not None
    assert edtf.write(monday) == "2014-03-31?", "what leans on a doubted date is doubted"


@pytest.mark.parametrize(
    ("more", "expected"), [(" It rained on 25/12/2013.", "2014-04-03"), (" It rained on 12/25/2013.", "2014-03-04")]
)
def test_a_date_in_its_header_is_read_as_the_text_writes_dates(more: str, expected: str) -> None:
    assert dating(mined(f"The board sold the mill.{more}", metadata={"date": "3/4/2014"})) == (expected, ())


@pytest.mark.parametrize(
    ("day_first", "expected"), [(True, "2014-04-03"), (False, "2014-03-04"), (None, "2014-04-03?")]
)
def test_a_date_at_its_foot_is_read_so_too(day_first: bool | None, expected: str) -> None:
    weekdays = "Thursday" if day_first is not False else "Tuesday"
    story = f"The mill was sold on {weekdays}, the board said.\n" * 9
    assert dating(mined(f"{story}\nPublished 3/4/2014\n", day_first))[0] == expected
