"""The order of day and month, as the user says it, reaches the dates of a document."""

from __future__ import annotations

import pytest

from tlx import build
from tlx.case import Case, Given
from tlx.model import Document, When, edtf


@pytest.mark.parametrize(
    ("day_first", "expected", "note"),
    [
        (None, "2008-12-09?", "the day comes first where nothing tells, and that is not sure"),
        (True, "2008-12-09", "9 December"),
        (False, "2008-09-12", "September 12"),
    ],
)
def test_the_order_of_day_and_month_can_be_given(day_first: bool | None, expected: str, note: str) -> None:
    letter = Document("letter.txt", "The firm was sold to its rival on 9/12/2008 after a vote.", "0")
    word = Case({"letter.txt": Given(date=When.at(2009, 6, 30), day_first=day_first)})

    (event,) = build.mine([letter], word).events

    assert event.when is not None
    assert edtf.write(event.when) == expected, note
