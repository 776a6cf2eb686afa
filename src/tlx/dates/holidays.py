"""On which day a feast or public holiday falls in a year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tlx.model import Point, When
from tlx.model.calendar import day_number, month_length, weekday

OnYear = Callable[[int], When]


def _fixed(month: int, day: int) -> OnYear:
    return lambda year: When.at(year, month, day)


def _easter(year: int, days: int = 0) -> When:
    """Western Easter by dateutil, with feasts counted from it."""
    from dateutil.easter import easter

    return When.of_day(easter(year).toordinal() + days)


def _nth(month: int, number: int, on: int) -> OnYear:
    """The fourth Thursday of November; ``number`` 0 is the last one of a month."""

    def holiday(year: int) -> When:
        if number == 0:
            last = day_number(year, month, month_length(year, month))
            return When.of_day(last - (weekday(last) - on) % 7)
        first = day_number(year, month)
        return When.of_day(first + (on - weekday(first)) % 7 + 7 * (number - 1))

    return holiday


def _islamic(month: int, day: int, days: int, year: int) -> When:
    """A feast of the Islamic calendar by its tabular form: right to a day or two, and marked so.

    Of the two that may fall in one year the first is taken.
    """
    first = min(number for hijri in _hijri_years(year) if (number := _hijri_day(hijri, month, day)) >= day_number(year))
    return When.between(Point.of_day(first), Point.of_day(first + days - 1)).qualified(approx=True)


def _hijri_years(year: int) -> range:
    guess = round((year - 622) * 33 / 32)
    return range(guess - 1, guess + 3)


def _hijri_day(year: int, month: int, day: int) -> int:
    """The day number of a date of the tabular Islamic calendar, whose epoch is 19 July 622."""
    return day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30 + 227_014


MONDAY, THURSDAY = 0, 3

HOLIDAYS: Final[Mapping[str, OnYear]] = {
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "new year 's eve": _fixed(12, 31),
    "new year 's day": _fixed(1, 1),
    "valentine 's day": _fixed(2, 14),
    "st patrick 's day": _fixed(3, 17),
    "may day": _fixed(5, 1),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "halloween": _fixed(10, 31),
    "bonfire night": _fixed(11, 5),
    "guy fawkes night": _fixed(11, 5),
    "armistice day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "easter": _easter,
    "easter sunday": _easter,
    "easter day": _easter,
    "easter monday": partial(_easter, days=1),
    "good friday": partial(_easter, days=-2),
    "maundy thursday": partial(_easter, days=-3),
    "palm sunday": partial(_easter, days=-7),
    "ash wednesday": partial(_easter, days=-46),
    "shrove tuesday": partial(_easter, days=-47),
    "mardi gras": partial(_easter, days=-47),
    "ascension day": partial(_easter, days=39),
    "pentecost": partial(_easter, days=49),
    "whit sunday": partial(_easter, days=49),
    "whit monday": partial(_easter, days=50),
    "martin luther king day": _nth(1, 3, MONDAY),
    "presidents day": _nth(2, 3, MONDAY),
    "memorial day": _nth(5, 0, MONDAY),
    "labor day": _nth(9, 1, MONDAY),
    "columbus day": _nth(10, 2, MONDAY),
    "thanksgiving": _nth(11, 4, THURSDAY),
    "thanksgiving day": _nth(11, 4, THURSDAY),
    "early may bank holiday": _nth(5, 1, MONDAY),
    "may bank holiday": _nth(5, 1, MONDAY),
    "spring bank holiday": _nth(5, 0, MONDAY),
    "august bank holiday": _nth(8, 0, MONDAY),
    "summer bank holiday": _nth(8, 0, MONDAY),
    "ramadan": partial(_islamic, 9, 1, 30),
    "eid al-fitr": partial(_islamic, 10, 1, 1),
    "eid al-adha": partial(_islamic, 12, 10, 1),
}
"""Names as their tokens stand, with a blank between."""

NAMES: Final = tuple(HOLIDAYS)
