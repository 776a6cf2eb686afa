"""The folders of cases/merging.md give the joined events in the table below each, and no other."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pipeline import Folder, Mined, mine, names, table

from tlx.model import edtf

PAGE = (Path(__file__).parent / "cases" / "merging.md").read_text(encoding="utf-8")
SECTIONS = re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]
TEXT = re.compile(r"```text (\S+)\n(.*?)\n```", re.DOTALL)


def titles() -> list[str]:
    return [section.splitlines()[0] for section in SECTIONS]


@pytest.mark.parametrize("section", SECTIONS, ids=titles())
def test_a_folder_gives_the_joined_events_below_it(section: str) -> None:
    found = mine(Folder(dict(TEXT.findall(section))))

    assert list(joined(found)) == [expected(cells) for cells in table(TEXT.sub("", section))]


Line = tuple[str, str, tuple[str, ...], str, str]


def joined(found: Mined) -> Iterator[Line]:
    """The events of several accounts, and under each event those that may be the same."""
    headlines = {event.id: event.headline for event in found.events}
    for event in found.events:
        date = edtf.write(event.when) if event.when else ""
        docs = tuple(sorted({account.doc.removesuffix(".txt") for account in event.accounts}))
        if len(event.accounts) > 1:
            yield "one" if event.agreed else "one, dates differ", date, docs, event.headline, event.joined
        for other in event.similar:
            yield "maybe", date, docs, headlines[other.event], other.why


def expected(cells: list[str]) -> Line:
    how, date, documents, headline, why = cells
    return how, date, names(documents), headline, why
