"""Numbers that open the lines of a list of notes, one after another: they are no years."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import Final

from tlx.dates.classes import OTHER
from tlx.text import Reading

DATED_LINE: Final = r"""\n[ \t]{0,8}(?P<number>\d{4})[ \t.):]
    [^\n]{0,200}?(?<!\d)\d\d?(?P<sign>[/.-])\d\d?(?P=sign)(?P<year>\d{4}|\d\d)(?!\d)"""


def without_line_numbers(reading: Reading, classes: str) -> str:
    """The classes of a text's tokens, with nothing said of the numbers of dated lines that count on by one.

    The years of a chronology open its lines one after another too, but the dates in them are of those years.
    """
    lines = [(int(line["number"]), line.start("number") - 1) for line in _dated_lines(reading.text)]
    counted = {at for one, after in pairwise(lines) if after[0] == one[0] + 1 for _, at in (one, after)}
    if not counted:
        return classes
    numbers = {bisect_right(reading.tokens.ends, at) for at in counted}
    return "".join(OTHER if token in numbers else char for token, char in enumerate(classes))


def _dated_lines(text: str) -> list[re.Match[str]]:
    """Looked for in the text with a line end before it: their offsets are one too high."""
    return [line for line in _pattern().finditer(f"\n{text}") if not line["number"].endswith(line["year"])]


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(DATED_LINE, re.VERBOSE)
