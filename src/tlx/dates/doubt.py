"""What a text says against itself: a weekday that the day did not have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tlx.dates.sense import Sense
from tlx.model import When
from tlx.model import calendar as cal


def on_weekday(day: When, weekday: int | None) -> Sense:
    """A day with the weekday a text gives it; of two that differ the day is kept, and doubted."""
    return doubted(Sense(day), weekday)


def doubted(sense: Sense, weekday: int | None) -> Sense:
    """The same with doubt, and the nearest such weekday in its place, where the day was another."""
    if weekday is None or sense.when is None or cal.weekday(sense.when.lo) == weekday:
        return sense
    day = sense.when.lo
    nearest = When.of_day(day + (weekday - cal.weekday(day) + 3) % 7 - 3)
    return replace(
        sense,
        when=sense.when.qualified(uncertain=True),
        other=nearest,
        ruled_out=f"the nearest {cal.WEEKDAY_NAMES[weekday]}; the text gives another day of the month",
        doubt=f"but that day was a {cal.WEEKDAY_NAMES[cal.weekday(day)]}",
    )


def fitting(days: Sequence[When], weekday: int | None) -> Sequence[When]:
    """The days that have that weekday; all where none has, or none is said."""
    return [day for day in days if weekday == cal.weekday(day.lo)] or days
