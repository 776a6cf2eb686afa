"""The timeline of the five bundled documents holds the rows of cases/seeds.md, in that order, and no other."""

from pathlib import Path

import pytest
from pipeline import Mined, as_row, mine, seeds, table

from tlx import dates, dating, text
from tlx.model import Document, edtf

EXPECTED = (Path(__file__).parent / "cases" / "seeds.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def mined() -> Mined:
    return mine(seeds())


def test_the_default_view_holds_the_listed_rows_in_order_and_no_other(mined: Mined) -> None:
    paths = {path[:3]: path for path in mined.documents}

    assert mined.rows() == [as_row(cells, paths) for cells in table(EXPECTED)]


def test_the_default_view_is_no_longer_than_a_reader_reads(mined: Mined) -> None:
    assert len(mined.rows()) <= 40


def test_headlines_are_short(mined: Mined) -> None:
    in_the_first_view = sorted(len(row.headline) for row in mined.rows())

    assert max(len(event.headline) for event in mined.events) <= 90
    assert in_the_first_view[len(in_the_first_view) // 2] <= 60


def test_every_time_expression_made_a_row_or_has_a_reason(mined: Mined) -> None:
    used = {(account.doc, account.time) for event in mined.events for account in event.accounts if account.time}
    left = {(unused.doc, unused.span) for unused in mined.unused}
    folder = seeds()
    for path, words in folder.texts.items():
        reading = text.read(words)
        dated = dating.date([(Document(path, words, ""), reading, dates.find(reading))], folder.dates)
        for expression in dates.resolve(dates.find(reading), reading, dated[path]):
            inside = any(doc == path and span.holds(expression.span) for doc, span in used)
            assert inside or (path, expression.span) in left, (path, expression.words)


def test_every_account_can_be_checked_against_its_text(mined: Mined) -> None:
    for event in mined.events:
        for account in event.accounts:
            words = mined.documents[account.doc].text
            assert account.span.of(words) == account.quote
            assert account.span.holds(account.trigger)
            assert account.time is None or account.span.holds(account.time)


@pytest.mark.parametrize(
    ("document", "date", "origin"),
    [
        ("000", "2014-12-09", "the date of 001_06462d848cbc6da8.txt, which tells the same story"),
        ("001", "2014-12-09", "found at its foot, line 34, the latest of 3 such lines"),
        ("002", None, ""),
        ("003", "2015-01-16", "found in its line 1"),
        ("004", "2017-03/..", "not before what it speaks of: “March 2017”"),
    ],
)
def test_without_the_user_s_word_each_document_knows_what_it_can(document: str, date: str | None, origin: str) -> None:
    readings = {path: text.read(words) for path, words in seeds().texts.items()}
    documents = [(Document(path, each.text, ""), each, dates.find(each)) for path, each in readings.items()]
    (found,) = (dated for path, dated in dating.date(documents, {}).items() if path.startswith(document))

    assert (edtf.write(found.when) if found.when else None, found.origin) == (date, origin)
    assert bool(found.evidence) == (found.when is None or found.confidence < 0.5)
