"""What a whole text tells about its dates: which number is the day, and whether it reports or narrates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tlx.dates.grammar import Found
from tlx.dates.sense import Habit, Order
from tlx.model import Dating, Mode, Precision

ORDER_GIVEN: Final = "the order of day and month is given"
ORDER_OF_OTHERS: Final = "the text's other dates are not written in that order"
ORDER_UNKNOWN: Final = "nothing in the text says whether day or month stands first"
DAY_FIRST: Final = frozenset({"day_month_year", "day_month", "day_month_short_year"})
MONTH_FIRST: Final = frozenset({"month_day_year", "month_day", "month_day_short_year"})
SEEN_FROM_THE_TEXT: Final = frozenset(
    "today yesterday tomorrow tonight last_night weekday_alone weekday_with_possessive last_weekday next_weekday"
    " last_unit this_unit next_unit ago earlier_this_unit later_this_unit this_part the_weekend".split()
)
"""Rules whose words make sense only to the reader of the day."""
OPENING: Final = 800
"""Characters in which a report says when its news happened, and a history never does."""
FOR_EACH: Final = 5
"""Years long past for every word of the day: histories quote what was said "today"."""
HABIT: Final = "clock_by_habit"
CLOCKS: Final = frozenset({"clock_alone", HABIT})
YEARS: Final = ("year", "modern_year", "old_year")
ENOUGH_YEARS: Final = 5
"""Years a text must name before they say that it is a history."""
ENOUGH_DAYS: Final = 4
"""Days or months of years gone by that a text must name to be a report after its story; one will do where the text
itself is dated by a month or a year, as only reports are."""


def order_of(found: Sequence[Found], day_first: bool | None) -> Order:
    """Whether 9/12 is 9 December: the user decides, else a number over 12, else how dates in words are written.

    Where these say nothing or two things the day stands first, as in most of the world, and that is not sure.
    """
    if day_first is not None:
        return Order(day_first, sure=True, because=ORDER_GIVEN)
    for votes in (_in_figures(found), _in_words(found)):
        if votes:
            return Order(votes > 0, sure=True, because=ORDER_OF_OTHERS)
    return Order(day_first=True, sure=False, because=ORDER_UNKNOWN)


def writes_day_first(found: Sequence[Found]) -> bool | None:
    """Whether a text writes 9/12 for 9 December; ``None`` where nothing in it says."""
    order = order_of(found, None)
    return order.day_first if order.sure else None


def _in_figures(found: Sequence[Found]) -> int:
    """More than 0 when days stand first, less when months do, 0 when nothing tells or both do."""
    pairs = [one.values["slashed"][:2] for one in found if "slashed" in one.values]
    days = any(first > 12 >= second for first, second in pairs)
    return days - any(second > 12 >= first for first, second in pairs)


def _in_words(found: Sequence[Found]) -> int:
    words = [one.rule.name for one in found]
    return sum(name in DAY_FIRST for name in words) - sum(name in MONTH_FIRST for name in words)


def clocks_in(found: Sequence[Found]) -> Habit:
    """Where a text writes times of day in four figures, or seems to, and whether one of them is sure."""
    clocks = [one for one in _all(found) if one.rule.name in CLOCKS and one.words[:4].isdigit()]
    if not clocks:
        return Habit()
    sure = any(one.rule.name != HABIT or one.words[0] == "0" for one in clocks)
    return Habit(tuple(sorted(one.span.start for one in clocks)), sure)


def _all(found: Sequence[Found]) -> Iterator[Found]:
    for one in found:
        yield one
        if one.inner:
            yield from _all(one.inner)


def mode_of(found: Sequence[Found], dating: Dating) -> Mode:
    """A narrative has no date of its own, or names mostly years long before it and hardly a day seen from its own.

    A report long after its story is told like one: it names days of years gone by, and no day as seen from its own.
    """
    named = [(one, year) for one in found if (year := _year_in(one))]
    from_here = [one.span.start for one in _all(found) if one.rule.name in SEEN_FROM_THE_TEXT]
    if dating.when is None or dating.when.last is None:
        seen = any(place < OPENING for place in from_here) and len(from_here) * FOR_EACH >= len(named)
        return Mode.NARRATIVE if len(named) > 2 and not seen else Mode.NEWS
    own = dating.when.last.year
    old = sum(year < own - 1 for _, year in named)
    opening = [*from_here, *(one.span.start for one, year in named if year in (own, own - 1))]
    reports = any(place < OPENING for place in opening) or len(from_here) * FOR_EACH > old
    history = len(named) >= ENOUGH_YEARS and old * 2 > len(named)
    enough = ENOUGH_DAYS if dating.when.last.unit is Precision.DAY else 1
    after = not from_here and _looks_back([year for one, year in named if "month" in one.values], own, enough)
    return Mode.NARRATIVE if after or (history and not reports) else Mode.NEWS


def _year_in(found: Found) -> int:
    """The year that its words name, 0 for none."""
    for slot in YEARS:
        year = found.values.get(slot)
        if year and isinstance(year, int):
            return year
    return 0


def _looks_back(years: Sequence[int], own: int, enough: int) -> bool:
    """True where most of the days and months told with their year are of years gone by."""
    past = sum(year < own for year in years)
    return past >= enough and past * 2 > len(years)
