"""A table with a row for each event: for spreadsheets, so no cell can be a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from typing import Final

from tlx.explore.safe import safe
from tlx.export.citing import line_finder
from tlx.index import Timeline
from tlx.model import Account, Event, edtf, say
from tlx.model.marks import EXPORT_MARK

COLUMNS: Final = (
    "id date lo hi shown precision basis kind confidence headline people sources quote file line start end reason"
    f" sha256 {EXPORT_MARK}"
).split()
"""Quote, place and reason are those of the first account. The last column is empty: its name is tlx's mark."""

FORMULA: Final = tuple("=+-@\t\r＝＋－＠")
"""What a spreadsheet takes for the beginning of a formula, in both widths."""


def write(timeline: Timeline, ordinals: Iterable[int], query: str = "") -> str:  # noqa: ARG001 — formats are called alike
    """These events in this order, under a line of column names."""
    line_of, digests = line_finder(timeline), {document.path: document.sha256 for document in timeline.documents}
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\n")
    table.writerow(COLUMNS)
    for row in timeline.rows(ordinals):
        event = timeline.event(row.ordinal)
        cells = (*_event(event), "; ".join(row.sources), *_account(event, line_of, digests))
        table.writerow([_cell(cell) for cell in cells])
    return file.getvalue()


def _event(it: Event) -> tuple[object, ...]:
    people = "; ".join(f"{person.name} ({person.role})" if person.role else person.name for person in it.people)
    when, shown = it.when, say.long(it.when)
    dated = (edtf.write(when), say.iso_day(when.lo), say.iso_day(when.hi), shown, when.precision) if when else None
    return it.id, *(dated or ("", "", "", shown, "")), it.basis, it.kind, round(it.confidence, 3), it.headline, people


def _account(event: Event, line_of: Callable[[Account], int], digests: dict[str, str]) -> tuple[object, ...]:
    it = event.accounts[0]
    where = it.doc, line_of(it), it.span.start, it.span.end
    return it.quote, *where, say.reason(it.reason), digests.get(it.doc), None


def _cell(value: object) -> object:
    """Text on one line that shows what it holds; what would be a formula gets a quote mark before it."""
    if not isinstance(value, str):
        return value
    text = " ".join(safe(value).split())
    return f"'{text}" if text.startswith(FORMULA) else text
