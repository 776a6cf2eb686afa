"""A document as the cascade sees it: its text, and the dates in it that need no other date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tlx.model import Basis, Document, Precision, Shape, Span, TimeExpression, When
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
        return (each for each in self.expressions if each.basis is Basis.STATED and _is_day(each.when))

    def line(self, offset: int) -> Span:
        """The line that holds a character."""
        text = self.document.text
        end = text.find("\n", offset)
        return Span(text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end)


def _is_day(when: When | None) -> bool:
    """True for a single day, told as such."""
    if when is None or when.shape is not Shape.INSTANT or when.first != when.last:
        return False
    return when.first is not None and when.first.unit is Precision.DAY
