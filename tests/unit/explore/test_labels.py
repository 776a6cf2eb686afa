"""Names in columns."""

import pytest

from tlx.explore import labels

SOURCES = [
    ("The Independent", "Independent", "without its article"),
    ("BBC News", "BBC News", "short names stay"),
    ("National Police Chiefs' Council", "NPCC", "three words and too long: initials"),
    ("Ministry of the Interior", "Ministry of the Interior", "two words that count: cut by the face"),
    ("Ministry of Health and Social Care", "MHSC", "small words give no initial"),
    ("a regional newspaper, not named", "newspaper", "a description is named by its noun"),
    ("Times, London", "Times", "the text before a comma"),
    ("", "", "no publisher"),
    ("notes/2014-05.txt", "2014-05", "a file is named without its folder and ending"),
    ("1987-02-26_reut00218.txt", "…_reut00218", "and by its end, where files differ"),
]


@pytest.mark.parametrize(("name", "expected", "note"), SOURCES, ids=[note for *_, note in SOURCES])
def test_a_publisher_is_made_short(name: str, expected: str, note: str) -> None:
    assert labels.source(name) == expected, note


def test_a_person_is_named_by_the_last_word() -> None:
    assert [labels.surname(name) for name in ("Garry Forsyth", "Cher", "")] == ["Forsyth", "Cher", ""]
