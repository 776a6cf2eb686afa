"""A document as the cascade sees it: its text, and the dates in it that need no other date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tlx import dates
from tlx.dates import Found
from tlx.model import Basis, Dating, Document, Precision, Shape, Span, TimeExpression
from tlx.text import Reading

LONGEST_LINE: Final = 300
"""Characters: in a giant line nothing is looked for from end to end."""


@dataclass(frozen=True)
class Source:
    """A document, its reading and its time expressions as found.

    ``day_first`` is true where it writes 9/12 for 9 December, ``None`` where neither the user nor the text says.
    """

    document: Document
    reading: Reading
    found: tuple[Found, ...]
    day_first: bool | None = None

    @cached_property
    def expressions(self) -> tuple[TimeExpression, ...]:
        """Its time expressions as resolved without any date of the document: one whose metadata has it needs none."""
        return dates.resolve(self.found, self.reading, Dating(), day_first=self.day_first)

    @cached_property
    def days(self) -> tuple[TimeExpression, ...]:
        """The expressions that name one day of the calendar without context: nearly every step asks for them."""
        return tuple([each for each in self.expressions if _is_day(each)])

    @cached_property
    def months(self) -> tuple[TimeExpression, ...]:
        """The expressions that name one month of one year."""
        return tuple([each for each in self.expressions if _is_month(each)])

    def line(self, offset: int) -> Span:
        """The line that holds a character, or as much of it as a date line could have."""
        text = self.document.text
        floor, ceiling = max(0, offset - LONGEST_LINE), min(len(text), offset + LONGEST_LINE)
        start, end = text.rfind("\n", floor, offset), text.find("\n", offset, ceiling)
        return Span(floor if start < 0 else start + 1, ceiling if end < 0 else end)


def _is_day(expression: TimeExpression) -> bool:
    """True for a single day with its year, whatever else is said with it: "Tue 9 Dec 2014, 10:15"."""
    when = expression.when
    if when is None or when.shape is not Shape.INSTANT or when.first != when.last:
        return False
    if when.first is None or when.first.unit is not Precision.DAY:
        return False
    return expression.basis is Basis.STATED or f"{when.first.year:04d}" in expression.words


def _is_month(expression: TimeExpression) -> bool:
    when = expression.when
    if when is None or when.shape is not Shape.INSTANT or expression.basis is not Basis.STATED or when.approx:
        return False
    return when.first == when.last and when.precision is Precision.MONTH
