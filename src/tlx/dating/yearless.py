"""A dateline without its year, "SALVADOR, Feb 26 -": the year stands in the file's name or in a line of copyright.

Where it stands in neither, a dated document that tells the same story may lend it. The latest year that the text
speaks of does not tell it: of 500 agency reports that name one it gave the right year to one in three.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from tlx.dates import Found
from tlx.dating.lines import AFTER_PLACE, OPENING, PLACE
from tlx.dating.source import Source
from tlx.model import Basis, Dating, NoSuchDayError, When

YEARLESS: Final = frozenset({"month_day", "day_month"})
YEAR: Final = r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)"
IN_PATH: Final = re.compile(YEAR)
COPYRIGHT: Final = re.compile(rf"(?:©|\(c\)|\bcopyright\b)[ ,(c)©]{{0,12}}{YEAR}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dateline:
    """The month and day of a dateline, and the line it stands in, counted from 1."""

    month: int
    day: int
    line: int

    def within(self, year: int) -> When | None:
        """The day in a year; None where the year has no such day."""
        try:
            return When.at(year, self.month, self.day)
        except NoSuchDayError:
            return None


def yearless_dateline(source: Source) -> Dateline | None:
    """The dateline that a text begins with, where it names a day and no year."""
    found = next(iter(source.found), None)
    if found is None or found.rule.name not in YEARLESS or not _is_dateline(source, found):
        return None
    return Dateline(found.values["month"], found.values["day"], source.document.line_of(found.span.start))


def from_yearless_dateline(source: Source) -> Dating | None:
    """The day of a dateline in the one year that the file's name or the copyright gives."""
    dateline, document = yearless_dateline(source), source.document
    if dateline is None:
        return None
    years = {int(each["year"]) for each in (*IN_PATH.finditer(document.path), *COPYRIGHT.finditer(document.text))}
    when = dateline.within(years.pop()) if len(years) == 1 else None
    where = f"found in its line {dateline.line}, the year in its file name or copyright"
    return None if when is None else Dating(when, Basis.INFERRED, where, 0.75)


def _is_dateline(source: Source, found: Found) -> bool:
    line, text = source.line(found.span.start), source.document.text
    before, after = text[line.start : found.span.start], text[found.span.end : line.end]
    opens = found.span.start <= OPENING and PLACE.fullmatch(before) is not None
    return opens and AFTER_PLACE.match(after) is not None
