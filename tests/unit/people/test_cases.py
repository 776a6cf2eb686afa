"""Whole texts from tests/cases/people.md: every person shown, the words that mean them, and their role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tlx.model import Document, Person, Sort
from tlx.people import SHOWN, find, link
from tlx.text import read

CASES = Path(__file__).parents[2] / "cases" / "people.md"

Row = tuple[str, str, str]


@dataclass(frozen=True)
class Case:
    """A text and its rows: person, words that mean them, role."""

    title: str
    text: str
    rows: list[Row]


def cases() -> Iterator[Case]:
    for section in CASES.read_text(encoding="utf-8").split("\n## ")[1:]:
        lines = section.splitlines()
        text = "\n".join(re.sub(r"^> ?", "", line) for line in lines if line.startswith(">"))
        cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
        yield Case(lines[0], text, [(row[0], row[1], row[2]) for row in cells[2:]])


def row(person: Person) -> Row:
    return person.name, "; ".join(mention.name for mention in person.mentions), person.role_in("text") or "—"


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.title)
def test_the_people_of_a_whole_text(case: Case) -> None:
    document = Document("text", case.text, sha256="")

    people = [each for each in link(find(document, read(case.text))) if each.sort is Sort.PERSON]
    shown = [each for each in people if max(mention.score for mention in each.mentions) >= SHOWN]
    first_mention = [each for _, _, each in sorted((each.mentions[0].span, each.id, each) for each in shown)]

    assert [row(each) for each in first_mention] == case.rows
