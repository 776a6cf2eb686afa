"""What a text speaks of cannot lie after it: the latest past date in it is its lower bound."""

from __future__ import annotations

import re
from typing import Final

from tlx.dating.lines import stands_alone
from tlx.dating.source import Source
from tlx.model import Basis, Dating, Point, Precision, TimeExpression, When
from tlx.model.when import RANK

AHEAD: Final = re.compile(
    r"\b(?:will|shall|would|by|until|till|from|to|next|due|expected|scheduled|planned|before|if|could|may|should)\b[^.!?\n]*$",
    re.IGNORECASE,
)
"""Words before a date that put it in the future of its text."""
LOOK_BACK: Final = 60
UNKNOWN: Final = Dating()


def latest_past(source: Source) -> TimeExpression | None:
    """The latest date the text speaks of as past; a date on a line of its own is no speech."""
    told = (each for each in source.expressions if _is_past(source, each))
    past = (each for each in told if not stands_alone(source, each.span))
    return max(past, key=lambda each: _first(each).lo, default=None)


def not_before(latest: TimeExpression | None) -> Dating:
    """A text was not written before what it speaks of; unknown where that is nothing."""
    if latest is None:
        return UNKNOWN
    bound = When.after(_first(latest))
    return Dating(bound, Basis.INFERRED, f"not before what it speaks of: “{latest.words}”", 0.3)


def _is_past(source: Source, expression: TimeExpression) -> bool:
    when = expression.when
    if when is None or expression.basis is not Basis.STATED or when.first is None or when.approx:
        return False
    if RANK[when.precision] < RANK[Precision.YEAR]:
        return False
    start = expression.span.start
    return AHEAD.search(source.document.text[max(0, start - LOOK_BACK) : start]) is None


def _first(expression: TimeExpression) -> Point:
    when = expression.when
    if when is None or when.first is None:
        raise ValueError("a date without a beginning")
    return when.first
