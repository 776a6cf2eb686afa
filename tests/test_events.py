"""The passages of cases/events.md give the rows that stand below each, in that order, and no other."""

import re
from pathlib import Path

import pytest
from pipeline import Folder, Row, mine, names, table

from tlx.model import edtf

PAGE = (Path(__file__).parent / "cases" / "events.md").read_text(encoding="utf-8")
SECTIONS = re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]
DATED = re.compile(r"Dated `([^`]+)`")
PASSAGE = re.compile(r"```text\n(.*?)\n```", re.DOTALL)
DOCUMENT = "passage.txt"


def titles() -> list[str]:
    return [section.splitlines()[0] for section in SECTIONS]


@pytest.mark.parametrize("section", SECTIONS, ids=titles())
def test_a_passage_gives_the_rows_below_it(section: str) -> None:
    dated, passage = DATED.search(section), PASSAGE.search(section)
    assert passage is not None
    folder = Folder({DOCUMENT: passage[1]}, {DOCUMENT: edtf.read(dated[1])} if dated else {})

    assert mine(folder).rows() == [expected(cells) for cells in table(section[passage.end() :])]


def expected(cells: list[str]) -> Row:
    date, part, kind, basis, trigger, persons, headline = cells
    return Row(date, part, kind, basis, trigger, (DOCUMENT,), names(persons), headline)
