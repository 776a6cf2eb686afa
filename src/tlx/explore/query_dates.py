"""Dates as they are typed into a query: EDTF, and ranges with two dots."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from tlx.model import OPEN_HI, OPEN_LO, When, edtf, say

DATE: Final = re.compile(r"\d{4}(?:-\d\d){0,2}|\d{3}X|\d\dXX")
"""A date that stands alone among words is one of these; the filters take any EDTF."""
RANGE: Final = re.compile(r"(-?\d[\w~?%-]*)?\.\.(-?\d[\w~?%-]*)?")


@dataclass(frozen=True, slots=True)
class Window:
    """First and last day asked for (day numbers), and the same in words."""

    lo: int
    hi: int
    said: str


def read(text: str) -> Window:
    """A date or a range: "2014", "2014-10..2015", "2014..". Raises :class:`ValueError` with a sentence."""
    first, dots, last = ("", "", "") if text.startswith("[") else text.partition("..")
    if not dots or "/" in text:
        return _window(edtf.read(text))
    if not first and not last:
        raise ValueError("two dots need a date before or after them, as in 2014..2015")
    return _between(first and edtf.read(first), last and edtf.read(last))


def _window(when: When) -> Window:
    return Window(when.lo, when.hi, say.long(when))


def _between(first: When | str, last: When | str) -> Window:
    if isinstance(first, str):
        return until(last) if isinstance(last, When) else Window(OPEN_LO, OPEN_HI, "any date")
    if isinstance(last, str):
        return since(first)
    if last.hi < first.lo:
        raise ValueError(f"{say.long(last)} is before {say.long(first)}")
    return Window(first.lo, last.hi, f"{say.long(first)} to {say.long(last)}")


def since(when: When) -> Window:
    """From its first day on."""
    return Window(when.lo, OPEN_HI, f"from {say.long(when)} on")


def until(when: When) -> Window:
    """To the end of its last day."""
    return Window(OPEN_LO, when.hi, f"up to {say.long(when)}")


def ahead_of(when: When) -> Window:
    """To the day before its first."""
    return Window(OPEN_LO, when.lo - 1, f"before {say.long(when)}")
