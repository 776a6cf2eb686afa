"""Times that return: every day, weekly, on Tuesdays. Found, typed, muted."""

from __future__ import annotations

from typing import Final

from tlx.dates import timex
from tlx.dates.rule import Finds, collect, rule
from tlx.dates.sense import Amount, Sense

ONE: Final = Amount(1)
FREQUENCIES: Final = {
    "daily": "day",
    "nightly": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "hourly": "hour",
}


def _every(unit: str, number: float = 1) -> Sense:
    return Sense(None, "SET", timex.length(Amount(number), unit))


@rule(
    "(every|each|per) {unit} | (every|each) {number} {units}",
    yes={"every day": "P1D", "every two weeks": "P2W"},
    finds=Finds.SET,
)
def every_unit(unit: str = "", units: str = "", number: Amount = ONE) -> Sense:
    """it returns, and is on no day of the calendar"""
    return _every(unit or units, number.number)


@rule(
    "(once|twice|<count_or_word> times) (a|an|every|each) {unit}",
    yes={"twice a week": "P1W", "four times a year": "P1Y"},
    finds=Finds.SET,
)
def times_a_unit(unit: str) -> Sense:
    """it returns, and is on no day of the calendar"""
    return _every(unit)


@rule("{frequency}", yes={"a weekly meeting": "P1W", "daily": "P1D"}, finds=Finds.SET, no=["Daily Mail"])
def frequency(frequency: str) -> Sense:
    """it returns, and is on no day of the calendar"""
    return _every(FREQUENCIES[frequency])


@rule(
    "(every|each) {weekday} | {weekdays}",
    yes={"every Monday": "XXXX-WXX-1", "on Sundays": "XXXX-WXX-7"},
    finds=Finds.SET,
)
def weekdays(weekday: int = 0, weekdays: int | None = None) -> Sense:
    """it returns, and is on no day of the calendar"""
    return Sense(None, "SET", f"XXXX-WXX-{(weekday if weekdays is None else weekdays) + 1}")


@rule(
    "{weekday} (?=and <weekday_name> (mornings|afternoons|evenings|nights))"
    " | {weekday} (mornings|afternoons|evenings|nights)",
    yes={"on Friday evenings": "XXXX-WXX-5", "on Monday and Thursday nights": "XXXX-WXX-1"},
    finds=Finds.SET,
)
def weekday_parts(weekday: int) -> Sense:
    """it returns, and is on no day of the calendar"""
    return Sense(None, "SET", f"XXXX-WXX-{weekday + 1}")


@rule("(every|each) {month}", yes={"every October": "XXXX-10"}, finds=Finds.SET)
def every_month(month: int) -> Sense:
    """it returns, and is on no day of the calendar"""
    return Sense(None, "SET", f"XXXX-{month:02d}")


@rule("(every|each) {part}", yes={"every morning": "XXXX-XX-XXTMO"}, finds=Finds.SET)
def every_part(part: str) -> Sense:
    """it returns, and is on no day of the calendar"""
    return Sense(None, "SET", f"XXXX-XX-XXT{timex.PART_CODES[part]}")


RULES = collect(globals())
