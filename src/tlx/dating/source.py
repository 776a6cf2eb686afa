"""A document as the cascade sees it: its text, and the dates in it that need no other date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tlx.model import Basis, Document, Precision, Shape, Span, TimeExpression
from tlx.text import Reading

GLUE: Final = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class Source:
    """A document, its reading, and its time expressions resolved without any date of the document."""

    document: Document
    reading: Reading
    expressions: tuple[TimeExpression, ...]

    def days(self) -> Iterator[TimeExpression]:
        """The expressions that name one day of the calendar without context."""
        return (each for each in self.expressions if _is_day(each))

    def line(self, offset: int) -> Span:
        """The line that holds a character."""
        text = self.document.text
        end = text.find("\n", offset)
        return Span(text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end)


def _is_day(expression: TimeExpression) -> bool:
    """True for a single day with its year, whatever else is said with it: "Tue 9 Dec 2014, 10:15"."""
    when = expression.when
    if when is None or when.shape is not Shape.INSTANT or when.first != when.last:
        return False
    if when.first is None or when.first.unit is not Precision.DAY:
        return False
    return expression.basis is Basis.STATED or f"{when.first.year:04d}" in expression.words
