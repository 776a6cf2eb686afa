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
        for each in self.expressions:
            when = each.when
            if when is not None and each.basis is Basis.STATED and when.shape is Shape.INSTANT:
                if when.first == when.last and when.first is not None and when.first.unit is Precision.DAY:
                    yield each

    def line(self, offset: int) -> Span:
        """The line that holds a character."""
        text = self.document.text
        end = text.find("\n", offset)
        return Span(text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end)
