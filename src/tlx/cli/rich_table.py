"""The list as a table for a terminal: Rich fits it to the width."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from rich.console import Console
from rich.table import Table
from rich.text import Text

from tlx.cli import plain
from tlx.cli.opening import Selection
from tlx.explore import labels, marks
from tlx.explore.orders import DATE
from tlx.explore.safe import safe
from tlx.index import Row
from tlx.model import say


def print_table(selection: Selection, said: Callable[[str], str] = str) -> None:
    """Print the rows, the date never cut and never broken, the headline wrapped; years head them in order of date."""
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(style="dim")
    has_years = selection.order == DATE
    rows = selection.timeline.rows(selection.rows)
    for year, own in groupby(rows, key=lambda row: row.year if has_years else None):
        if has_years:
            table.add_row(Text(plain.heading(year), style="bold"))
        for row in own:
            table.add_row(*_cells(row, said, with_year=not has_years))
    Console().print(table)


def _cells(row: Row, said: Callable[[str], str], *, with_year: bool) -> tuple[Text, ...]:
    date = say.short(row.when, with_year=with_year) if row.when else say.DateText("", "")
    mark = marks.mark(row.kind, row.when.precision if row.when else None).sign
    return (
        Text.assemble((said(f"{date.qualifier} ").lstrip(), "dim"), said(date.date)),
        Text(said(f"{marks.BASIS[row.basis].sign} {mark}")),
        Text(said(safe(f"{plain.own(row)}{row.headline}"))),
        Text(said(safe(plain.told_by(row, labels.source)))),
        Text(said(safe(", ".join(row.people)))),
    )
