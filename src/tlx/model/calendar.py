"""Day numbers in the proleptic Gregorian calendar, for any year.

``datetime.date`` stops at year 1; histories start in 490 BC. A day number equals
``date.toordinal()`` wherever that exists: day 1 is 1 January of year 1, year 0 is 1 BC.
"""

from functools import lru_cache
from typing import Final

KEPT = 20_000
"""Texts name few days and come back to them again and again: so many are worked out once."""
MONTHS_IN_YEAR = 12
DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FEBRUARY = 2

MONTH_NAMES: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The number of a day; years before 1 count down through 0 (1 BC)."""
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146_097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 305


@lru_cache(maxsize=KEPT)
def civil(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number: the inverse of :func:`day_number`."""
    era, rest = divmod(number + 305, 146_097)
    year_of_era = (rest - rest // 1460 + rest // 36_524 - rest // 146_096) // 365
    day_of_year = rest - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    quarter = (5 * day_of_year + 2) // 153
    month = quarter + 3 if quarter < 10 else quarter - 9
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * quarter + 2) // 5 + 1


def month_length(year: int, month: int) -> int:
    """Days in a month, 1 to 12."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return DAYS_IN_MONTH[month - 1] + (leap and month == FEBRUARY)


def weekday(number: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (number + 6) % 7


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month ``count`` months away (negative: before)."""
    years, index = divmod(month - 1 + count, MONTHS_IN_YEAR)
    return year + years, index + 1
