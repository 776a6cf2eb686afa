"""What a whole text tells about its dates: which number is the day, and whether it reports or narrates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tlx.dates.grammar import Found
from tlx.model import Dating, Mode

DAY_FIRST: Final = frozenset({"day_month_year", "day_month"})
MONTH_FIRST: Final = frozenset({"month_day_year", "month_day"})
LONG_BEFORE: Final = 366
"""Days before the date of a text after which what it tells is history."""


def day_comes_first(found: Sequence[Found]) -> bool:
    """True when 9/12 is 9 December: a number over 12 decides, then how dates in words are written."""
    for one in found:
        first, second, *_ = one.values.get("slashed", (0, 0))
        if max(first, second) > 12:
            return bool(first > 12)
    words = [one.rule.name for one in found]
    return sum(name in DAY_FIRST for name in words) >= sum(name in MONTH_FIRST for name in words)


def mode_of(found: Sequence[Found], dating: Dating) -> Mode:
    """A narrative has no date of its own, or names mostly years long before it."""
    years = [one.values["year"] for one in found if isinstance(one.values.get("year"), int)]
    if dating.when is None or dating.when.last is None:
        return Mode.NARRATIVE if len(years) > 2 else Mode.NEWS
    own = dating.when.last.year
    old = sum(year < own - 1 for year in years)
    return Mode.NARRATIVE if len(years) > 4 and old * 2 > len(found) else Mode.NEWS
