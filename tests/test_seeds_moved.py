"""Nothing is fitted to the five documents: moved by 28 years and with other names, they give the same rows.

After 28 years every date falls on its weekday again, so that relative words ("on Monday") keep their sense.
Feasts of the moon do not come back with the years; no row of the first view leans on one.
"""

import re
from dataclasses import replace

from pipeline import Folder, Row, mine, seeds

from tlx.model import When, edtf

YEARS = 28
YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
NAMES = {
    "Garry Forsyth": "Martin Holloway",
    "Theresa May": "Helen Marsh",
    "Peter Wilson": "Andrew Clarke",
    "Sarah Boycott": "Laura Bennett",
    "David Jamieson": "Robert Fletcher",
    "Mark Rowley": "Simon Harper",
    "Sajid Javid": "Imran Qureshi",
    "Mr Javid": "Mr Qureshi",
    "Birmingham": "Nottingham",
    "North London": "South Leeds",
    "London": "Leeds",
    "Manchester": "Sheffield",
    "Paris": "Madrid",
    "Mumbai": "Karachi",
    "Finsbury Park": "Roundhay Park",
    "Belgium": "Portugal",
}
"""Ordinary names in the place of those in the documents; longer ones first where one holds the other."""


def moved(words: str) -> str:
    return YEAR.sub(lambda year: str(int(year[1]) + YEARS), words)


def renamed(words: str) -> str:
    for name, other in NAMES.items():
        words = words.replace(name, other)
    return words


def moved_when(when: When) -> When:
    return edtf.read(moved(edtf.write(when)), when.part, when.sorts_at)


def moved_row(row: Row) -> Row:
    return replace(
        row,
        date=moved(row.date),
        people=tuple(map(renamed, row.people)),
        headline=renamed(moved(row.headline)),
    )


def test_in_another_time_and_with_other_names_the_rows_are_the_same() -> None:
    here = seeds()
    there = Folder(
        {path: renamed(moved(words)) for path, words in here.texts.items()},
        {path: moved_when(when) for path, when in here.dates.items()},
    )

    assert mine(there).rows() == [moved_row(row) for row in mine(here).rows()]
