"""The number of the line a character stands in: counted once in steps, then from the step before."""

from __future__ import annotations

from itertools import accumulate
from typing import Final

STEP: Final = 65_536
"""Characters between two counts: so many are looked through in some 5 µs."""


def line_ends(text: str) -> list[int]:
    """How many line ends stand before each step of a text."""
    return list(accumulate((text.count("\n", at, at + STEP) for at in range(0, len(text), STEP)), initial=0))


def line_of(text: str, ends: list[int], offset: int) -> int:
    """The number of the line, from 1. ``ends`` are those of the same text."""
    step = min(offset, len(text)) // STEP
    return ends[step] + text.count("\n", step * STEP, offset) + 1
