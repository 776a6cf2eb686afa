"""A table for spreadsheets: a row for each account of each event, so that no source's words are lost.

What is said of the event stands in each of its rows again (``id`` to ``sources``; of very many people and
sources, the first of them, and all in its first row). ``account`` numbers the rows ("1 of 2"), and what
follows is what that one document says: its publisher, its words and the date they give (EDTF), where they
stand, why that date, and the digest of the file; then what
the user said of the event. The last column is empty: its name is tlx's mark.
No cell can be a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tlx.explore.safe import safe
from tlx.index import Row, Timeline
from tlx.model import Account, Event, Word, edtf, say
from tlx.model.marks import EXPORT_MARK

COLUMNS: Final = (
    "id date lo hi shown precision basis kind confidence headline people sources"
    f" account source quote account_date file line start end reason sha256"
    f" starred tags note date_given {EXPORT_MARK}"
).split()

REPEATED: Final = 20
"""People and sources that stand in each row: all of 3,000 in each of 30,000 rows would fill a disk."""
FORMULA: Final = tuple("=+-@\t\r＝＋－＠")
"""What a spreadsheet takes for the beginning of a formula, in both widths."""


def pieces(timeline: Timeline, ordinals: Iterable[int], query: str = "") -> Iterator[str]:  # noqa: ARG001 — formats are called alike
    """A line of column names, then these events in this order, a line at a time."""
    yield _line(COLUMNS)
    for ordinal in ordinals:
        event, row = timeline.event(ordinal), timeline.rows([ordinal])[0]
        whole, again = _event(event, row, None), _event(event, row, REPEATED)
        for number, account in enumerate(event.accounts):
            own = f"{number + 1} of {len(event.accounts)}", *_account(account, timeline)
            yield _line((*(again if number else whole), *own, *_word(event.word), None))


def _event(it: Event, row: Row, most: int | None) -> tuple[object, ...]:
    people = [f"{person.name} ({person.role})" if person.role else person.name for person in it.people]
    when, shown = it.when, say.long(it.when)
    dated = (edtf.write(when), say.iso_day(when.lo), say.iso_day(when.hi), shown, when.precision) if when else None
    known = it.basis, it.kind, round(it.confidence, 3), it.headline
    return it.id, *(dated or ("", "", "", shown, "")), *known, _listed(people, most), _listed(row.sources, most)


def _listed(names: Sequence[str], most: int | None) -> str:
    rest = len(names[most:]) if most else 0
    return "; ".join((*names[:most], f"and {rest:,} more") if rest else names)


def _account(it: Account, timeline: Timeline) -> tuple[object, ...]:
    document = timeline.info(it.doc)
    source, digest = (document.source, document.sha256) if document else ("", "")
    where = it.doc, timeline.line_of(it.doc, it.span.start), it.span.start, it.span.end
    return source, it.quote, it.when and edtf.write(it.when), *where, say.reason(it.reason), digest


def _word(it: Word) -> tuple[object, ...]:
    """What the user said of the event."""
    return "yes" if it.starred else "", "; ".join(it.tags), it.note, say.reason(it.reason) if it.reason else ""


def _line(cells: Iterable[object]) -> str:
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerow(map(cell, cells))
    return file.getvalue()


def cell(value: object) -> object:
    """Text on one line that shows what it holds; what would be a formula gets a quote mark before it."""
    if not isinstance(value, str):
        return value
    text = " ".join(safe(value).split())
    return f"'{text}" if text.startswith(FORMULA) else text
