"""A date as it is typed to go there: EDTF, begun or whole, or as people write it."""

from __future__ import annotations

import re
from typing import Final

from tlx.model import When, edtf
from tlx.text.vocabulary import MONTHS, SEASONS

BEGUN: Final = re.compile(r"(\d{1,4})(?:-(\d{0,2}))?(?:-(\d{0,2}))?", re.ASCII)
"""A date of figures, however far it has been typed."""
WORDS: Final = re.compile(r"[^\W\d_]+|\d+")


def read(typed: str, year: int | None) -> When | None:
    """The meaning of "2014", "201", "2014-1", "9 dec 2014", "oct"; without a year that of ``year``. None of nothing."""
    begun = BEGUN.fullmatch(typed.strip())
    written = _figures(begun) if begun else _words(typed.lower(), year) or typed.strip()
    try:
        return edtf.read(written) if written else None
    except ValueError:
        return None


def _figures(begun: re.Match[str]) -> str:
    """What is still to be typed of a part is any figure: "201" is "201X", "2014-1" is "2014-1X"."""
    parts = [part.ljust(width, "X") for part, width in zip(begun.groups(), (4, 2, 2), strict=True) if part]
    return "-".join(parts)


def _words(typed: str, year: int | None) -> str:
    """EDTF of words: a month or season with a year, and a day; "" where they are not all understood."""
    words = WORDS.findall(typed)
    month = next((number for word in words if (number := _month(word))), 0)
    years = [word for word in words if word.isdecimal() and len(word) == 4]
    days = [int(word) for word in words if word.isdecimal() and len(word) <= 2]
    if not month or len(words) != 1 + len(years) + len(days) or len(years) > 1 or len(days) > 1:
        return ""
    of = years[0] if years else f"{year:04}" if year is not None and year > 0 else ""
    if not of or (days and month > len(MONTHS)):
        return ""
    return f"{of}-{month:02}" + (f"-{days[0]:02}" if days else "")


def _month(word: str) -> int:
    """The number of a month that begins so, or EDTF's of a season; 0 for another word."""
    if word in SEASONS:
        return SEASONS[word]
    found = [number for number, name in enumerate(MONTHS, 1) if len(word) >= 3 and name.startswith(word)]
    return found[0] if found else 0
