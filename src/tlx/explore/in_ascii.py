"""Every sign that tlx draws, in characters that each keyboard has. Nothing grows wider: columns stay where they are.

Letters of documents are left as they are, so a text that is all ASCII is shown without a byte above 127.
"""

from __future__ import annotations

import re
from typing import Final

from tlx.explore import marks

LINES: Final = dict(zip("─━│╭╮╰╯▲▼▏├┤╌╎", "-=|++++^v_||.:", strict=True))
BARS: Final = dict(zip("▁▂▃▄▅▆▇█", ".:-=+*##", strict=True))
ARROWS: Final = dict(zip("→←↑↓", "><^v", strict=True))
QUOTATION: Final = dict(zip("“”„«‘’‚", "\"\"\"<'''", strict=True))
OTHERS: Final = {"·": "-", "–": "-", "—": "-", "•": "*", "…": ".", "\u00a0": " "}
UNSHOWN: Final = {**dict.fromkeys(map(chr, range(0x2400, 0x2422)), "?"), "\ufffd": "?"}
"""What stands for characters that would act on a terminal."""
SIGMA: Final = re.compile(r"(?<!\S)Σ(?!\S)")
"""A mark that is a letter of some script changes only where it stands alone."""
TABLE: Final = str.maketrans(
    {
        **LINES,
        **BARS,
        **ARROWS,
        **QUOTATION,
        **OTHERS,
        **UNSHOWN,
        **{mark.sign: mark.ascii for mark in marks.MARKS if mark is not marks.COUNTED},
    }
)
CUT: Final = re.compile("[ -~]…")
"""What was cut ends in two points, the first in place of the last letter."""


def in_ascii(text: str) -> str:
    """The same in as many cells: "● Attack…" is "d Attac..", a hit's mark before a blank is two signs wide."""
    if text.isascii():
        return text
    plain = CUT.sub("..", text.replace("» ", ">>")).translate(TABLE)
    return SIGMA.sub(marks.COUNTED.ascii, plain)
