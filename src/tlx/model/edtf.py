"""Extended Date/Time Format (ISO 8601-2), the subset tlx stores and exchanges.

Levels 0 and 1, and of level 2 the one-of set ``[a..b]``, quarters and halves. Reading and writing are
inverse: ``write(read(text)) == text`` for every text that :func:`write` can make. Part of day and
sort end are not EDTF: they travel beside it. A clock time is read (``2014-12-09T14:30``) and
:func:`write_timed` writes it; an end that is unknown (``/2014``) is read as one that is open (``../2014``).
"""

from __future__ import annotations

import re
from typing import Final

from tlx.model.when import Edge, Point, Shape, When

DATE: Final = re.compile(
    r"(?P<year>-?\d{4}|Y-?[1-9]\d{4,5}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<mark>[?~%]?)"
)
TIME: Final = re.compile(r"(?P<day>-?\d{4}-\d\d-\d\d)T(?P<time>\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)")
UNKNOWN: Final = "XX"
MARKS: Final = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
FLAGS: Final = {mark: flags for flags, mark in MARKS.items()}
OPEN: Final = ".."


def read(text: str, part: str = "", sorts_at: Edge = Edge.START) -> When:
    """The meaning of an EDTF text. Raises :class:`ValueError` with a sentence for anything else."""
    if text.startswith("[") and text.endswith("]"):
        first, dots, last = text[1:-1].partition("..")
        if not dots:
            raise ValueError(f"not a range of dates: {text!r}")
        return When(_read_point(first), _read_point(last), Shape.INSTANT, part, sorts_at)
    if timed := TIME.fullmatch(text):
        return When.on(_read_point(timed["day"]), part or timed["time"])
    first, slash, last = text.partition("/")
    if not slash:
        return When.on(_read_point(text), part)
    if first in ("", OPEN):
        return When.before(_read_point(last))
    if last in ("", OPEN):
        return When.after(_read_point(first))
    return When(_read_point(first), _read_point(last), Shape.EXTENT, part, sorts_at)


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


def _read_point(text: str) -> Point:
    match = DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"not a date tlx can read: {text!r} (try 2014, 2014-10, 2014-10-09 or 2014-10/2015-02)")
    approx, uncertain = FLAGS[match["mark"]]
    year, month, day = match["year"], match["month"], match["day"]
    if month == UNKNOWN and day not in (None, UNKNOWN):
        raise ValueError(f"not a date tlx can read: {text!r} (a day without its month)")
    return Point(
        int(year.lstrip("Y").replace("X", "0")),
        _known(month),
        _known(day),
        year.count("X"),
        approx,
        uncertain,
        (month, day).count(UNKNOWN),
    )


def _known(figures: str | None) -> int | None:
    return None if figures in (None, UNKNOWN) else int(figures or 0)


def _write_point(point: Point | None) -> str:
    if point is None:
        return OPEN
    sign, figures = "-" * (point.year < 0), f"{abs(point.year):04d}"
    year = "Y" * (len(figures) > 4) + sign + figures[: len(figures) - point.digits] + "X" * point.digits
    month = "" if point.month is None else f"-{point.month:02d}"
    day = "" if point.day is None else f"-{point.day:02d}"
    return f"{year}{month}{day}{'-XX' * point.masked}{MARKS[point.approx, point.uncertain]}"
