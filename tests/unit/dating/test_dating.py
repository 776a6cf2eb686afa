"""The date a document has itself: each way of knowing it, in the order of the cascade."""

from collections.abc import Mapping

import pytest

from tlx import dates, dating, text
from tlx.model import Basis, Dating, Document, When, edtf


def dated(words: str, path: str = "a.txt", metadata: Mapping[str, str] | None = None) -> Dating:
    return all_dated({path: words}, metadata=metadata)[path]


def all_dated(
    texts: Mapping[str, str], given: Mapping[str, When] | None = None, metadata: Mapping[str, str] | None = None
) -> dict[str, Dating]:
    documents = [Document(path, words, "", metadata=metadata or {}) for path, words in texts.items()]
    readings = [text.read(document.text) for document in documents]
    return dating.date(
        [(document, reading, dates.find(reading)) for document, reading in zip(documents, readings, strict=True)],
        given or {},
    )


def date_of(found: Dating) -> str | None:
    return edtf.write(found.when) if found.when else None


def test_the_user_has_the_last_word() -> None:
    found = all_dated({"2011-05-04.txt": "16 Jan 2015\nA text."}, given={"2011-05-04.txt": When.at(2018, 6)})

    assert found["2011-05-04.txt"] == Dating(When.at(2018, 6), Basis.GIVEN, "given in tlx.toml", 1.0)


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2014-12-09", "2014-12-09"),
        ("2014-12-09T10:15:00Z", "2014-12-09"),
        ("Tue, 9 Dec 2014 10:15:00 +0000", "2014-12-09"),
        ("December 2014", "2014-12"),
        ("unknown", None),
    ],
)
def test_metadata_is_read_in_the_ways_it_is_written(value: str, date: str | None) -> None:
    assert date_of(dated("A text.", metadata={"date": value})) == date


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("16 Jan 2015\nIn light of the storm we have met.", "2015-01-16", "a line of its own"),
        ("Storm hits coast\n\nPublished 9 December 2014\n\nIt rained.", "2014-12-09", "with a label"),
        ("Storm hits coast\nTuesday 9 December 2014, 10:30 GMT\nIt rained.", "2014-12-09", "with weekday and time"),
        ("Storm hits coast\nBy Ann Lee, 9 December 2014\nIt rained.", "2014-12-09", "behind a name"),
        ("LONDON, 9 December 2014 (Agency) - It rained on Monday.", "2014-12-09", "a dateline"),
        ("The storm of 9 December 2014 took the roof.", "2014-12-09/..", "in a sentence it is only a bound"),
        ("9 May 2014 - Claim filed.\n12 June 2014 - Reply.\n3 July 2014 - Hearing.", "2014-07-03/..",
         "a list of dates has none of its own"),
    ],
)  # fmt: skip
def test_a_date_at_the_head_is_the_document_s_own_where_it_stands_apart(words: str, date: str, note: str) -> None:
    assert date_of(dated(words)) == date, note


def test_the_origin_says_where_it_was_found() -> None:
    assert dated("Storm hits coast\n16 Jan 2015\nIt rained.").origin == "found in its line 2"


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("2014-12-09.txt", "2014-12-09"),
        ("news/2014/12/09/storm.txt", "2014-12-09"),
        ("20141209_minutes.md", "2014-12-09"),
        ("minutes-2014-12.md", "2014-12"),
        ("003_20141209ab77.txt", None),
        ("201412.txt", None),
        ("2014-13-41.txt", None),
    ],
)
def test_a_file_name_may_hold_a_date(path: str, date: str | None) -> None:
    assert date_of(dated("It rained.", path)) == date


STORY = "A man was held on Tuesday.\nIt rained on the harbour for hours.\nNobody was hurt in the town.\nA wall fell.\n"


@pytest.mark.parametrize(
    ("foot", "date", "note"),
    [
        ("Published9 December 2014\n\nPublished 23 November 2014\n", "2014-12-09", "the latest; it was a Tuesday"),
        ("Published 10 December 2014\n", "2014-12-10", "the day after a Tuesday"),
        ("Published 12 December 2014\n", None, "a Friday: perhaps of another story"),
    ],
)
def test_foot_lines_are_believed_when_the_weekdays_agree(foot: str, date: str | None, note: str) -> None:
    assert date_of(dated(STORY + foot)) == date, note


ONE = """9 December 2014
A police officer of the Harbour Watch was threatened by smugglers on Monday, Inspector Ann Lee said.
Ann Lee said the smugglers wanted revenge for the seizure of 4,200 crates of brandy at Port Ellery.
"""
TWO = """Smugglers threaten Harbour Watch
Inspector Ann Lee told reporters on Monday that smugglers had threatened an officer of the Harbour Watch.
They seek revenge for 4,200 crates of brandy seized at Port Ellery, Ann Lee added.
"""
THREE = """16 January 2015
The choir sang in the old chapel and the children ate cake. Nobody expected the snow on Friday.
"""


def test_a_document_borrows_the_date_of_the_same_story() -> None:
    found = all_dated({"one.txt": ONE, "three.txt": THREE, "two.txt": TWO})["two.txt"]

    assert date_of(found) == "2014-12-09"
    assert found.origin == "the date of one.txt, which tells the same story"


def test_another_story_lends_no_date() -> None:
    assert (
        date_of(all_dated({"one.txt": ONE, "three.txt": THREE, "four.txt": "The cat slept on Monday."})["four.txt"])
        is None
    )


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("Four plots were stopped since March 2017.", "2017-03/..", "what it speaks of came before it"),
        ("It opened in 1998 and closed in 2003.", "2003/..", "the latest counts"),
        ("The bridge will open in May 2031. It was begun in 2014.", "2014/..", "what is to come counts nothing"),
        ("He said he would attend tomorrow.", None, "nothing on the calendar"),
    ],
)
def test_content_gives_bounds(words: str, date: str | None, note: str) -> None:
    assert date_of(dated(words)) == date, note


def test_an_unknown_date_is_asked_for_with_what_waits_on_it() -> None:
    found = dated("The attack was last night. A fair opens tomorrow.")

    assert found.when is None
    assert found.evidence[0] == "it says “last night”, “tomorrow”"
