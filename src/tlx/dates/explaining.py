"""What words would mean in a text of some day: for the command line and for newcomers."""

from __future__ import annotations

from tlx.dates.finding import find
from tlx.dates.resolving import resolve
from tlx.model import Basis, Dating, Mode, TimeExpression, When
from tlx.text import read


def explain(words: str, on: When | None) -> TimeExpression | None:
    """The first expression in some words, as a text dated ``on`` would mean it; ``None`` if there is none."""
    reading = read(words)
    dating = Dating(on, Basis.GIVEN, confidence=1.0)
    return next(iter(resolve(find(reading), reading, dating, Mode.NEWS)), None)
