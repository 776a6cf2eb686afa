"""Extended Date/Time Format (ISO 8601-2), the subset tlx stores and exchanges.

Levels 0 and 1, and of level 2 the one-of set ``[a..b]``, quarters and halves. Reading and writing are
inverse: ``write(read(text)) == text`` for every text that :func:`write` can make. Part of day and
sort end are not EDTF: they travel beside it.
"""

from __future__ import annotations

import re
from typing import Final

from tlx.model.when import Edge, Point, Shape, When

DATE: Final = re.compile(r"(?P<year>-?\d{4,6}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?(?P<mark>[?~%]?)")
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


def _read_point(text: str) -> Point:
    match = DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"not a date tlx can read: {text!r} (try 2014, 2014-10, 2014-10-09 or 2014-10/2015-02)")
    approx, uncertain = FLAGS[match["mark"]]
    year = match["year"]
    return Point(
        int(year.replace("X", "0")),
        int(match["month"]) if match["month"] else None,
        int(match["day"]) if match["day"] else None,
        year.count("X"),
        approx,
        uncertain,
    )


def _write_point(point: Point | None) -> str:
    if point is None:
        return OPEN
    digits = f"{point.year:04d}" if point.year >= 0 else f"-{-point.year:04d}"
    year = digits[: len(digits) - point.digits] + "X" * point.digits
    month = "" if point.month is None else f"-{point.month:02d}"
    day = "" if point.day is None else f"-{point.day:02d}"
    return f"{year}{month}{day}{MARKS[point.approx, point.uncertain]}"
