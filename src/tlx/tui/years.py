"""Round years, for an axis that has no room for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

STEPS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 1_000_000)


def rounded(years: range, step: int) -> Iterator[int]:
    """The first year, then the round ones as readers count them: 400 BC is round, and is the year -399."""
    first = years.start
    yield first
    yield from (year for year in (1 - times * step for times in range(-first // step + 1, 0, -1)) if year > first)
    yield from range(max(1, first // step + 1) * step, years.stop, step)
