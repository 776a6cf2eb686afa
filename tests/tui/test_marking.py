"""Marking text with the mouse: what is lit, and what of it is copied."""

from __future__ import annotations

import pytest
from screens import driven, text

from tlx.tui.app import TlxApp
from tlx.tui.lines import Drawn, line
from tlx.tui.marking import Cell, Marked, lit, text_of

LINES = [
    Drawn(line((" why ", "quiet"), "the words")),
    Drawn(line(("  4 ", "faint"), ("▌", "cursor"), ("In ", "quote"), ("October", "timeword"), " the 水 rose", "  ")),
    Drawn(line("     ", "and fell again.  ")),
    Drawn(line(("  5 ", "faint"), " ", "Nobody saw.")),
]
CELLS = 30


def marked(first: tuple[int, int], last: tuple[int, int]) -> Marked:
    return Marked("source", Cell(*first), Cell(*last))


@pytest.mark.parametrize(
    ("first", "last", "expected", "note"),
    [
        ((1, 8), (1, 14), "October", "in one line"),
        ((1, 14), (1, 8), "October", "backwards"),
        ((1, 0), (2, 29), "In October the 水 rose and fell again.", "a paragraph is one line, without its margin"),
        ((1, 20), (3, 29), "水 rose and fell again.\nNobody saw.", "a new paragraph is a new line"),
        ((0, 0), (1, 7), "why the words\nIn", "what is no document's text stays as it is"),
        ((3, 25), (3, 29), "", "nothing there"),
    ],
)
def test_what_is_marked_reads_as_one_would_type_it(
    first: tuple[int, int], last: tuple[int, int], expected: str, note: str
) -> None:
    assert text_of(LINES, marked(first, last), CELLS) == expected, note


def test_what_is_marked_is_lit_and_the_line_stays_as_wide() -> None:
    shown = lit(LINES, marked((1, 8), (2, 7)), CELLS)
    assert [piece.text for drawn in shown for piece in drawn.line if piece.tone == "hit"] == [
        "October", " the 水 rose", "  ", "     ", "and",
    ]  # fmt: skip
    assert ["".join(piece.text for piece in drawn.line) for drawn in shown] == [
        "".join(piece.text for piece in drawn.line) for drawn in LINES
    ]


async def test_a_drag_marks_and_copies_within_its_pane_and_moves_no_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []
    monkeypatch.setattr(TlxApp, "_copy", lambda _, effect: copied.append(effect.text))
    async with driven((160, 48)) as (app, pilot):
        rows, before = text(app).splitlines(), app.view.cursor
        y = next(at for at, row in enumerate(rows) if "── Source ──" in row) + 1
        await pilot.mouse_down(offset=(101, y))
        await pilot.hover(offset=(2, y + 1))
        await pilot.mouse_up(offset=(2, y + 1))
        await pilot.pause()

    assert app.view.cursor == before
    assert [each.split()[0] in rows[y] for each in copied] == [True]
