"""Whole texts: prose, the date of the document, and a table of all that must be found in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tlx.dates import find, resolve
from tlx.model import Basis, Dating, Mode, TimeExpression, edtf
from tlx.text import read

CASES = Path(__file__).parents[2] / "cases"
PAGES = [(CASES / name).read_text(encoding="utf-8") for name in ("dates.md", "dates_in_documents.md")]
SECTIONS = [section for page in PAGES for section in re.split(r"(?m)^## ", page)[1:]]


def field(section: str, name: str) -> str:
    match = re.search(rf"(?m)^{name}: *(.*)$", section)
    return match[1].strip() if match else ""


def prose(section: str) -> str:
    return "\n".join(line[2:] for line in section.splitlines() if line.startswith(">"))


def expected(section: str) -> list[tuple[str, ...]]:
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [tuple(cell.strip() for cell in row) for row in rows[2:]]


def row(one: TimeExpression) -> tuple[str, ...]:
    when = f"{edtf.write(one.when)} {one.when.part}".strip() if one.when else "—"
    return " ".join(one.words.split()), when, one.basis.value, one.reason.why


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.splitlines()[0])
def test_a_text_is_read_as_its_table_says(section: str) -> None:
    reading = read(prose(section))
    date, mode = field(section, "date"), field(section, "mode")
    dating = Dating(edtf.read(date) if date else None, Basis.GIVEN, "given")
    expressions = resolve(find(reading), reading, dating, Mode(mode) if mode else None)
    assert [row(one) for one in expressions] == expected(section)


def later(text: str) -> str:
    """28 years on, when every day of the month falls on the same weekday again."""
    return re.sub(r"(?<![\d-])(1[89]|20)\d\d(?!\d)", lambda year: str(int(year[0]) + 28), text)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.splitlines()[0])
def test_nothing_hangs_on_the_years_of_an_example(section: str) -> None:
    test_a_text_is_read_as_its_table_says(later(section))
