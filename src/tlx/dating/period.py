"""The days that a report covers, by its title: "Weekly report, 9-15 August 1999" is of the last of them."""

from __future__ import annotations

import re
from typing import Final

from tlx.dating.lines import head_end, where
from tlx.dating.source import Source
from tlx.model import Basis, Dating, TimeExpression, When

TITLE: Final = re.compile(
    r"[^.!?;]{0,60}?\b(?:report|update|bulletin|sitrep|summary|digest|newsletter|diary|log|round-?up"
    r"|(?:reporting )?period(?: covered| under review)?)\b[^.!?;]{0,40}$",
    re.IGNORECASE,
)
"""What stands before the days in such a title."""
AT_END: Final = re.compile(r"[\s).]*(?:\n|$)")
LONGEST: Final = 100
"""Days: what covers more is about a year, and may be written long after it."""


def from_period(source: Source) -> Dating | None:
    """The last of the days that a line of the head says a report is of."""
    end = head_end(source.document.text)
    found = (each for each in source.expressions if each.span.start < end and _is_of_days(each))
    titled = next((each for each in found if _is_a_title(source, each)), None)
    if titled is None or titled.when is None:
        return None
    return Dating(When.of_day(titled.when.hi), Basis.STATED, f"{where(source, titled)}, the end of its period", 0.85)


def _is_of_days(expression: TimeExpression) -> bool:
    """True for a stretch of days of which both ends are known: "9-15 August 1999"."""
    when = expression.when
    if when is None or when.first is None or when.last is None or expression.basis is not Basis.STATED:
        return False
    return 0 < when.hi - when.lo < LONGEST


def _is_a_title(source: Source, each: TimeExpression) -> bool:
    line, text = source.line(each.span.start), source.document.text
    return TITLE.match(text[line.start : each.span.start]) is not None and AT_END.match(text, each.span.end) is not None
