"""What is told once more without its verb, in a text of Friday 16 January 2015."""

import pytest
from pipeline import Folder, Row, mine

from tlx.model import When


def rows(words: str) -> list[Row]:
    return mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})).rows()


@pytest.mark.parametrize(
    ("words", "told", "note"),
    [
        ("The firm opened a mill in Leeds in 2001, a second in York in 2004 and a third in Hull in 2009.",
         [("2001", "Firm opened a mill in Leeds"), ("2004", "Firm opened a second in York"),
          ("2009", "Firm opened a third in Hull")], "one verb, three objects"),
        ("It was renamed Leeds College in 1931 and Leeds University in 1943.",
         [("1931", "It was renamed Leeds College"), ("1943", "It was renamed Leeds University")], "what it was called"),
        ("The league was enlarged to include Leeds in 1952 and York in 1955.",
         [("1952", "League enlarged to include Leeds"), ("1955", "League enlarged to include York")],
         "behind “to include”"),
        ("The army crossed the Wear on 3 May 1951, seizing Leeds on 9 May 1951.",
         [("1951-05-03", "Army crossed the Wear, seizing Leeds on 9 May 1951"), ("1951-05-09", "Army seizing Leeds")],
         "a participle with a date of its own"),
    ],
)  # fmt: skip
def test_each_date_tells_of_its_own(words: str, told: list[tuple[str, str]], note: str) -> None:
    assert [(row.date, row.headline) for row in rows(words)] == told, note


@pytest.mark.parametrize(
    ("words", "dates", "note"),
    [
        ("Leeds fell on 14 January 1951, followed by York on 26 January 1951.", ["1951-01-14"], "another verb between"),
        ("The board met on 3 May 2012, citing a paper of 9 May 2012.", ["2012-05-03"], "what goes with it"),
    ],
)
def test_other_words_between_two_dates_tell_nothing_more(words: str, dates: list[str], note: str) -> None:
    assert [row.date for row in rows(words) if row.basis == "stated"] == dates, note


@pytest.mark.parametrize(
    ("words", "date", "headline", "note"),
    [
        ("He was jailed for stabbing a man in Leeds in 2012.", "2012", "Stabbing a man in Leeds", "what he did"),
        ("He pleaded guilty on Monday to robbing a bank in June 2012.", "2012-06", "Robbing a bank", "beside his plea"),
        ("She is accused of killing her husband on 3 May 2014.", "2014-05-03", "Accused of killing her husband",
         "what nobody has shown"),
        ("He was charged with murdering Ann Lee on 3 May 2014.", "2014-05-03", "Charged with murdering Ann Lee",
         "so with a charge"),
    ],
)  # fmt: skip
def test_the_day_of_a_deed_is_not_that_of_its_trial(words: str, date: str, headline: str, note: str) -> None:
    told = [(row.date, row.headline) for row in rows(words)]

    assert (date, headline) in told, note
    assert not [said for when, said in told if when == date and said != headline], note
