"""Lines of the list: an event, the heading of a year, a gap. Columns are dropped whole, the date never."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from tlx.explore import labels, marks
from tlx.explore.layout import Group, Heading
from tlx.explore.safe import safe
from tlx.index import Row
from tlx.model import Kind, say
from tlx.tui.lines import Line, Piece, cut, cut_at_word, fit, line, pad, width
from tlx.tui.scene import lit_pieces
from tlx.tui.theme import Tone

if TYPE_CHECKING:
    from tlx.explore.query_nodes import Lights

ROOMY_FROM: Final = 90
"""Cells from which a blank stands between the slot of a row and its date, and its source after the headline.

Below, the headline has that room: the pane under the list names the source of the row under the cursor.
"""
PERSON_FROM: Final = 92
WEEKDAY_FROM: Final = 50
PADDED_FROM: Final = 40
"""Below so many cells dates stand flush left, and nothing stands after the headline."""
PERSON_WIDTH: Final = 8
LOUD: Final = frozenset({Kind.EVENT, Kind.BACKGROUND})
"""What happened speaks; what was said, counted or planned stands back."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a row stands in the view."""

    is_cursor: bool = False
    is_dim: bool = False
    is_hit: bool = False
    is_starred: bool = False
    is_edited: bool = False
    is_marked: bool = False
    is_again: bool = False
    is_disputed: bool = False
    has_year: bool = False


@lru_cache(maxsize=4096)
def row_line(row: Row, how: Standing, sought: tuple[Lights, ...], cells: int) -> Line:
    """An event in exactly so many cells."""
    dim = how.is_dim and not how.is_cursor
    left = (*_edge(how, cells), *_date(row, how, cells), *_mark(row, dim=dim))
    right = _right(row, cells, dim=dim, is_disputed=how.is_disputed)
    room = cells - width(left) - width(right)
    headline = fit(lit_pieces(cut_at_word(row.headline, room), _headline_tone(row, how), () if dim else sought), room)
    return (*left, *headline, *right)


def _edge(how: Standing, cells: int) -> Line:
    cursor = Piece(marks.CURSOR.sign if how.is_cursor else " ", "cursor")
    slot = _slot(how)
    return cursor, Piece(pad(slot.text, 2 if cells >= ROOMY_FROM else 1), slot.tone)


def _slot(how: Standing) -> Piece:
    if how.is_marked:
        return Piece(marks.MARKED.sign, "key")
    if how.is_hit:
        return Piece(marks.HIT.sign, "key")
    is_back = how.is_dim and not how.is_cursor
    if how.is_starred:
        return Piece(marks.STAR.sign, "dimmed" if is_back else "time")
    return Piece(marks.EDITED.sign, "dimmed" if is_back else "quiet") if how.is_edited else Piece(" ")


def _date(row: Row, how: Standing, cells: int) -> Line:
    """Flush right, so that the month or year of every precision stands on one edge."""
    said = say.short(row.when, with_year=how.has_year) if row.when is not None else say.DateText("", "")
    drops_weekday = cells < WEEKDAY_FROM and said.qualifier in say.WEEKDAYS
    qualifier = f"{said.qualifier} " if said.qualifier and not drops_weekday else ""
    is_back = how.is_dim and not how.is_cursor
    tone: Tone = "dimmed" if is_back else "quiet" if how.is_again else "text"
    missing = say.SHORT_WIDTH - cell_len(qualifier) - cell_len(said.date)
    padding = " " * missing if cells >= PADDED_FROM else ""
    return line((padding + qualifier, "dimmed" if is_back else "quiet"), (said.date, tone))


def _mark(row: Row, *, dim: bool) -> Line:
    """The sign of the basis beside the date, then the mark before the headline."""
    mark = marks.mark(row.kind, row.when.precision if row.when else None)
    sign = marks.BASIS[row.basis].sign if row.when else " "
    quiet: Tone = "dimmed" if dim else "quiet"
    return line((sign, quiet), " ", (mark.sign, quiet if dim or row.kind not in LOUD else "time"), " ")


def _headline_tone(row: Row, how: Standing) -> Tone:
    if how.is_cursor:
        return "title"
    if how.is_dim:
        return "dimmed"
    return "bright" if row.kind in LOUD else "text"


def _right(row: Row, cells: int, *, dim: bool, is_disputed: bool) -> Line:
    """What a row has room for beside its headline: how many sources, the first one, who is named."""
    quiet: Tone = "dimmed" if dim else "quiet"
    times = _times(row, dim=dim, is_disputed=is_disputed)
    if cells < PADDED_FROM:
        return (Piece(" "),)
    if cells < ROOMY_FROM:
        return (Piece(" "), times, Piece(" ")) if times.text else (Piece(" "),)
    source = labels.source(safe(row.sources[0])) if row.sources else ""
    number = pad(times.text, 3) if times.text else ""  # most rows have none: there the headline is longer
    shown = line(" ", (number, times.tone), (pad(source, labels.SOURCE_WIDTH), quiet))
    person = line(" ", (pad(_who(row), PERSON_WIDTH), "dimmed" if dim else "people")) if cells >= PERSON_FROM else ()
    return (*shown, *person, Piece(" "))


def _times(row: Row, *, dim: bool, is_disputed: bool) -> Piece:
    if is_disputed:
        return Piece(f"{marks.DISAGREE.sign}{max(2, len(row.sources))}", "dimmed" if dim else "trouble")
    several = len(row.sources) > 1
    return Piece(f"{marks.SOURCES.sign}{len(row.sources)}" if several else "", "dimmed" if dim else "text")


def _who(row: Row) -> str:
    """Who is named besides those whom the headline names."""
    others = [name for name in row.people if labels.surname(name) not in row.headline]
    if not others:
        return ""
    more = f" +{len(others) - 1}" if len(others) > 1 else ""
    return cut(labels.surname(safe(others[0])), PERSON_WIDTH - len(more)) + more


def heading(group: Group, count: str, cells: int, *, is_cursor: bool = False) -> Line:
    """A year in a hairline with the number of its events; a folded one carries a mark."""
    edge = marks.CURSOR.sign if is_cursor else " "
    fold = marks.FOLDED.sign if group.is_folded else " "
    name = _name(group.name, cells - 12)
    left = line((edge, "cursor"), (fold, "quiet"), *name, " ")
    right = line((f" {count} ", "quiet"))
    return (*left, Piece("─" * max(0, cells - width(left) - width(right)), "rule"), *right)


def _name(name: Heading, cells: int) -> Line:
    if isinstance(name, int):
        return (Piece(year_name(name), "year"),)
    if isinstance(name, tuple):
        return Piece(year_name(name[0]), "year"), Piece(f" {say.MONTHS[name[1] - 1]}", "time")
    return (Piece(say.UNDATED if name is None else cut(safe(name) or "no source", cells), "title"),)


def year_name(year: int) -> str:
    """A year as readers write it."""
    return str(year) if year > 0 else f"{1 - year} BC"


def gap_line(years: int, cells: int) -> Line:
    """Empty years are left empty, and said."""
    text = f"· {years} year{'' if years == 1 else 's'} ·"
    return fit(line((text.rjust(say.SHORT_WIDTH + (3 if cells >= ROOMY_FROM else 2)), "faint")), cells)


def undated_line(undated: int, less_certain: int, cells: int, *, is_cursor: bool) -> Line:
    """The last line while the events without a date are folded away: how many, and what else is not shown."""
    edge = marks.CURSOR.sign if is_cursor else " "
    label = say.UNDATED.rjust(say.SHORT_WIDTH + (1 if cells >= ROOMY_FROM else 0))
    more = f"   and {less_certain} row{'' if less_certain == 1 else 's'} less certain: " if less_certain else ""
    count = f"    {undated} event{'' if undated == 1 else 's'}"
    return fit(
        line(
            (edge, "cursor"),
            f"{marks.FOLDED.sign}{label}",
            (count, "quiet"),
            (more, "faint"),
            ("a" if more else "", "key"),
        ),
        cells,
    )
