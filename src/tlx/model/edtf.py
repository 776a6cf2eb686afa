"""Extended Date/Time Format (ISO 8601-2), as far as one unbroken window of days can hold it.

Levels 0 and 1, and of level 2 the one-of sets, the sub-years 25 to 41 and unspecified figures inside a part
(``2014-1X``). What names days with gaps between them (``XXXX-12-25``, ``156X-12``, ``[2014,2016]``) is refused:
its window would claim the days in the gaps. So are all-of sets, marks of doubt on one part, and years beyond
six figures; each with a sentence.

Reading and writing are inverse: ``write(read(text)) == text`` for every text that :func:`write` can make. One
meaning is written in one way: ``2014-1X`` as ``[2014-10..2014-12]``, ``[..2014]`` as ``../2014``. An end that is
open is ``..``, one that is not known is empty (``/2014``). Part of day and sort end are not EDTF: they travel
beside it. A clock time is read (``2014-12-09T14:30``) and :func:`write_timed` writes it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from tlx.model.calendar import MONTHS_IN_YEAR, add_months, month_length
from tlx.model.when import Edge, Point, Shape, When

DATE: Final = re.compile(
    r"(?P<year>-?\d[\dX]{3}|Y-?[1-9]\d{4,5})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?(?P<mark>[?~%]?)",
    re.ASCII,
)
TIME: Final = re.compile(r"(?P<day>-?\d{4}-\d\d-\d\d)T(?P<time>\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)", re.ASCII)
UNBROKEN: Final = re.compile(r"[Y-]*\d[\d-]*[X-]*")
"""Behind a figure that is not known none is: else there are gaps between the days that are meant."""
UNKNOWN: Final = "XX"
MARKS: Final = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
FLAGS: Final = {mark: flags for flags, mark in MARKS.items()}
OPEN: Final = ".."

NORTHERN: Final = {25: 21, 26: 22, 27: 23, 28: 24}
"""The seasons of the northern half of the world, which are those tlx means anyway."""
SPELLS: Final = {29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3), 37: (1, 4), 38: (5, 4), 39: (9, 4)}
"""Southern seasons and thirds of a year, kept as windows: first month, number of months."""

LONGEST_MONTH: Final = 31

Ends = tuple[Point, Point]

HINT: Final = "try 2014, 2014-10, 2014-10-09 or 2014-10/2015-02"
REFUSED: Final = (
    (r"-0000.*", "there is no year -0: 1 BC is 0000"),
    (r"X{4}.*", "no year is known, so it lies nowhere on a timeline"),
    (r"\{.*\}", "all of several dates: give each its own"),
    (r"Y-?(\d{7,}|\d+E\d+).*", "tlx counts no further than the year 999999"),
    (r"Y.*", "only a year of five or six figures is written with Y"),
    (r".*S\d+", "how many figures of a year count is not kept: write X for those that do not, as in 19XX"),
    (r".*[?~%].*\w", "a mark of doubt holds for the whole date: write it at the end"),
    (r".*T\d.*", "a time of day is read as in 2014-12-09T14:30, and not inside a range"),
)
"""What the standard allows and tlx does not hold, or forbids where one would not look for it."""


def read(text: str, part: str = "", sorts_at: Edge = Edge.START) -> When:
    """The meaning of an EDTF text. Raises :class:`ValueError` with a sentence for anything else."""
    if text.startswith("[") and text.endswith("]"):
        return _instant(*_ends_of_set(text), part, sorts_at)
    if timed := TIME.fullmatch(text):
        return When.on(_read_date(timed["day"])[0], part or timed["time"])
    if "/" not in text:
        return _instant(*_read_date(text), part, sorts_at)
    first, last = text.split("/", 1)
    if first == OPEN and last not in ("", OPEN):
        return When.before(_read_date(last)[1])
    if last == OPEN and first not in ("", OPEN):
        return When.after(_read_date(first)[0])
    return When(_read_end(first, 0), _read_end(last, 1), Shape.EXTENT, part, sorts_at)


def _instant(first: Point | None, last: Point | None, part: str, sorts_at: Edge) -> When:
    """Somewhere in a window; with an open end only the other is known."""
    if last is None and first is not None:
        return When.after(first)
    if first is None and last is not None:
        return When.before(last)
    return When(first, last, Shape.INSTANT, part, sorts_at)


def write(when: When) -> str:
    """The EDTF text of a meaning."""
    if when.shape is Shape.BEFORE:
        return f"{OPEN}/{_write_point(when.last)}"
    if when.shape is Shape.AFTER:
        return f"{_write_point(when.first)}/{OPEN}"
    if when.shape is Shape.EXTENT:
        return f"{_write_point(when.first)}/{_write_point(when.last)}"
    if when.first == when.last:
        return _write_point(when.first)
    return f"[{_write_point(when.first)}..{_write_point(when.last)}]"


def write_timed(when: When) -> str:
    """The EDTF text with its clock time, where it has one."""
    timed = f"{write(when)}T{when.part}"
    return timed if TIME.fullmatch(timed) else write(when)


def _ends_of_set(text: str) -> tuple[Point | None, Point | None]:
    """The first and the last of dates that follow one another: ``[2014-10..2015-02]``, ``[2014,2015]``."""
    pieces = [piece.strip() for piece in text[1:-1].split(",")]
    ends = [_ends_of_piece(piece) for piece in pieces]
    for (_, last), (first, _) in pairwise(ends):
        if last is None or first is None or first.lo != last.hi + 1:
            raise ValueError(f"not a date tlx can hold: {text!r} (there are gaps between its dates)")
    return ends[0][0], ends[-1][1]


def _ends_of_piece(piece: str) -> tuple[Point | None, Point | None]:
    first, dots, last = piece.partition(OPEN)
    if not dots:
        return _read_date(piece)
    if not first and not last:
        raise ValueError(f"two dots need a date before or after them ({HINT})")
    return (_read_date(first)[0] if first else None), (_read_date(last)[1] if last else None)


def _read_end(text: str, end: int) -> Point | None:
    """One end of what lasted; ``None`` where it is not known."""
    return _read_date(text)[end] if text else None


def _read_date(text: str) -> Ends:
    """The first and the last point of a date, which are mostly one."""
    match = DATE.fullmatch(text)
    if match is None or text.startswith("-0000"):
        raise ValueError(f"not a date tlx can read: {text!r} ({_why_not(text)})")
    year, month, _, mark = match.groups()
    if month and month.isdigit() and (spell := SPELLS.get(int(month))):
        return _spell(int(year.lstrip("Y")), *spell, mark)
    if "X" not in text:
        return (point := _point(match), point)
    if not UNBROKEN.fullmatch(text.rstrip(mark)):
        raise ValueError(f"not a date tlx can hold: {text!r} (there are gaps between the days it may be)")
    return _point(match, "0"), _point(match, "9")


def _why_not(text: str) -> str:
    return next((why for shape, why in REFUSED if re.fullmatch(shape, text, re.ASCII)), HINT)


def _spell(year: int, month: int, months: int, mark: str) -> Ends:
    last_year, last_month = add_months(year, month, months - 1)
    return Point(year, month, None, 0, *FLAGS[mark]), Point(last_year, last_month, None, 0, *FLAGS[mark])


def _point(match: re.Match[str], unknown: str = "") -> Point:
    """A date with "0" or "9" for its figures that are not known: the first or the last that it may be."""
    figures, month_figures, day_figures, mark = match.groups()
    year, digits = _year(figures, unknown)
    month = _within(month_figures, unknown, MONTHS_IN_YEAR)
    day = _within(
        day_figures, unknown, month_length(year, month) if month and month <= MONTHS_IN_YEAR else LONGEST_MONTH
    )
    masked = (month_figures, day_figures).count(UNKNOWN)
    return Point(year, NORTHERN.get(month or 0, month), day, digits, *FLAGS[mark], masked)


def _year(figures: str, unknown: str) -> tuple[int, int]:
    """A year, and how many of its last figures are not known: of a decade or a century since year 0."""
    if figures[0] == "-":
        return int(figures.replace("X", {"0": "9", "9": "0"}.get(unknown, ""))), 0
    digits = figures.count("X")
    if digits <= 2:
        return int(figures.lstrip("Y").replace("X", "0")), digits
    return int(figures.replace("X", unknown)), 0


def _within(figures: str | None, unknown: str, most: int) -> int | None:
    """A month or a day, between 1 and the last there is where a figure is not known."""
    if figures is None or figures == UNKNOWN:
        return None
    if "X" not in figures:
        return int(figures)
    number = int(figures.replace("X", unknown))
    return max(number, 1) if unknown == "0" else min(number, most)


def _write_point(point: Point | None) -> str:
    if point is None:
        return ""
    sign, figures = "-" * (point.year < 0), f"{abs(point.year):04d}"
    year = "Y" * (len(figures) > 4) + sign + figures[: len(figures) - point.digits] + "X" * point.digits
    month = "" if point.month is None else f"-{point.month:02d}"
    day = "" if point.day is None else f"-{point.day:02d}"
    return f"{year}{month}{day}{'-XX' * point.masked}{MARKS[point.approx, point.uncertain]}"
