"""What a whole text tells about its dates: which number is the day, and whether it reports or narrates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tlx.dates.grammar import Found
from tlx.model import Dating, Mode

DAY_FIRST: Final = frozenset({"day_month_year", "day_month"})
MONTH_FIRST: Final = frozenset({"month_day_year", "month_day"})
SEEN_FROM_THE_TEXT: Final = frozenset(
    "today yesterday tomorrow tonight last_night weekday_alone last_weekday this_weekday next_weekday last_unit"
    " this_unit next_unit ago last_season this_season next_season last_month_named next_month_named"
    " earlier_this_unit this_part the_weekend recent_units the_last_units the_last_few_units the_next_units".split()
)
"""Rules whose words make sense only to the reader of the day."""
ENOUGH_YEARS: Final = 5
"""Years a text must name before they say that it is a history."""


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
    named = [one.values.get("year") or one.values.get("modern_year") for one in found]
    years = [year for year in named if isinstance(year, int)]
    if dating.when is None or dating.when.last is None:
        return Mode.NARRATIVE if len(years) > 2 else Mode.NEWS
    own = dating.when.last.year
    old = sum(year < own - 1 for year in years)
    from_here = sum(one.rule.name in SEEN_FROM_THE_TEXT for one in found)
    history = len(years) >= ENOUGH_YEARS and old * 2 > len(years) and from_here * 2 < old
    return Mode.NARRATIVE if history else Mode.NEWS
