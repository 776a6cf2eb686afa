"""A day that a text names as its date of a text: with its doubt, and with the other day it may be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tlx.model import Basis, Dating, TimeExpression, When, say

IN_DOUBT: Final = 0.6
"""How sure a date can be that may be read in two ways."""


def dated(expression: TimeExpression, basis: Basis, origin: str, confidence: float) -> Dating:
    """The date of a text that an expression names; where that may be another day, it is doubted and says so."""
    when = day_of(expression)
    if not is_doubted(when):
        return Dating(when, basis, origin, confidence)
    return Dating(when, basis, origin, min(confidence, IN_DOUBT), tuple(_other_readings(expression)))


def day_of(expression: TimeExpression) -> When:
    """The day alone, with its doubt: a text has a date, its hour is no matter."""
    doubted = expression.when is not None and is_doubted(expression.when)
    return When.of_day(day_number_of(expression)).qualified(uncertain=doubted)


def day_number_of(expression: TimeExpression) -> int:
    """The day it names, of those of :meth:`~tlx.dating.source.Source.days`."""
    return expression.when.hi if expression.when is not None else 0


def is_doubted(when: When) -> bool:
    """True when its source is not sure of it."""
    return any(point is not None and point.uncertain for point in (when.first, when.last))


def _other_readings(expression: TimeExpression) -> Iterator[str]:
    for other in expression.alternatives:
        yield f"“{expression.words}” may be {say.long(other.when)}: {other.why}"
