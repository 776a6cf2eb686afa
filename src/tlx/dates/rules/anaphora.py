"""Dates that lean on the one told before: that year, the same day, the following week, that night."""

from __future__ import annotations

from dataclasses import replace

from tlx.dates.direction import nearest
from tlx.dates.rule import collect, rule
from tlx.dates.sense import Anchor, Course, Sense, Told
from tlx.dates.units import CLOCK, away, holding, moved
from tlx.model import Precision, When
from tlx.model.calendar import civil, month_length


def _within(previous: Told, unit: str) -> When | None:
    """The unit that holds what was told, ``None`` when that is longer than such a unit."""
    whole = holding(previous.when.lo, unit)
    return whole if unit not in CLOCK and previous.when.hi <= whole.hi else None


def _next_to(previous: Told, unit: str, count: int) -> When | None:
    return _within(previous, unit) and away(previous.when.lo, count, unit)


@rule(
    "(that|the? same|that same) {unit} (?!<units_name>)",
    yes={
        "It fell on 9 December 2012 and that year": "2012",
        "They met on 4 May 2011. The same day": "2011-05-04",
    },
    no=["In 2012 they said that day"],
)
def that_unit(previous: Told, unit: str) -> When | None:
    """the same {unit} as {told}"""
    return _within(previous, unit)


@rule(
    "({month} | {month} the? {day} | the? {day} of? {month}) (of|in) (that|the? same) year",
    yes={
        "They met in 2012, and in August of that year": "2012-08",
        "It fell on 9 December 2012; on 3 March of the same year": "2012-03-03",
    },
)
def month_of_that_year(previous: Told, month: int, day: int | None = None) -> When:
    """in the year of {told}"""
    return When.at(civil(previous.when.lo)[0], month, day)


@rule(
    "that {month} (?!({day}|,? {year}))",
    yes={"They came in June 2012 and left that August.": "2012-08"},
    no=["that May be so"],
)
def that_month(previous: Told, month: int) -> When:
    """in the year of {told}"""
    return When.at(civil(previous.when.lo)[0], month)


@rule(
    "(the next|the following|following) {unit} | (?<!to) the {unit} after (?!(<found_date>|<word>|<name>|a|an))",
    yes={"They met on 4 May 2011. The next day": "2011-05-05", "In 2012 and the following year": "2013"},
    no=[
        "They met on 4 May 2011 and will sell it the day after airing",
        "On 4 May 2011, a year to the day after the fire",
    ],
)
def following_unit(previous: Told, unit: str) -> When | None:
    """the {unit} after {told}"""
    return _next_to(previous, unit, 1)


@rule(
    "the? (previous|preceding|prior) {unit} | the {unit} (before|earlier) (?!<found_date>)",
    yes={"In 2012, more than the previous year": "2011", "On 4 May 2011, unlike the day before": "2011-05-03"},
)
def previous_unit(unit: str, previous: Told | None = None, anchor: Anchor | None = None) -> Sense | None:
    """the {unit} before {told}"""
    if previous is not None:
        return _aside(_next_to(previous, unit, -1))
    return _aside(away(anchor.day, -1, unit)) if anchor and unit not in CLOCK else None


def _aside(when: When | None) -> Sense | None:
    """A look back from where the story stays."""
    return Sense(when, moves=False) if when else None


@rule(
    "(that|the? same) {part}",
    yes={"They met on 4 May 2011. That night": "2011-05-04 night"},
)
def that_part(previous: Told, part: str) -> When | None:
    """the {part} of {told}"""
    return When.of_day(previous.when.lo, part) if _is_day(previous) else None


@rule(
    "the? (next|following) {part}",
    yes={"They met on 4 May 2011. The next morning": "2011-05-05 morning"},
)
def following_part(previous: Told, part: str) -> When | None:
    """the {part} after {told}"""
    return When.of_day(previous.when.lo + 1, part) if _is_day(previous) else None


def _is_day(previous: Told) -> bool:
    return previous.when.precision in (Precision.DAY, Precision.PART, Precision.MINUTE)


@rule(
    "(the following|the next|following) {weekday}",
    yes={"They met on 4 May 2011. The following Friday": "2011-05-06"},
)
def following_weekday(previous: Told, weekday: int) -> When:
    """the {weekday} after {told}"""
    day = previous.when.lo
    return When.of_day(day + 1 + (weekday - day - 6 - 1) % 7)


@rule(
    "(?<=(on|until|by|and)) the {day_th} (?!(<word>|<name>|<incident>))"
    " | (?<=on) the {day_th} (?=(i|we|you|he|she|they|it|there))",
    yes={
        "They met on 4 May 2011 and again on the 21st.": "2011-05-21",
        "We left on 4 May 2011, and on the 9th we saw it": "2011-05-09",
    },
    no=["on the 1st floor"],
)
def day_of_that_month(previous: Told, day_th: int) -> When | None:
    """such a day of the month of {told}"""
    year, month, day = civil(previous.when.lo)
    if day_th < day:
        year, month, _ = civil(moved(previous.when.lo, 1, "month"))
    return When.at(year, month, day_th) if day_th <= month_length(year, month) else None


# -- the period a report speaks of ---------------------------------------------------------------------


def _in_year(period: Told, year: int) -> When | None:
    point = period.when.first
    return When.on(replace(point, year=year)) if point else None


@rule(
    "(the|a)? (comparable|corresponding)? year - (ago|earlier) {period_name}?",
    yes={
        "In the third quarter of 1988, from the year-earlier quarter": "1987-35",
        "It rose in the third quarter from a year-ago loss": "2013-35",
    },
)
def year_earlier_period(anchor: Anchor, period: Told | None = None, period_name: str = "") -> Sense | None:
    """a year before the period the text reports on"""
    if period is None:
        return Sense(away(anchor.day, -1, "year"), moves=False)
    return Sense(_in_year(period, civil(period.when.lo)[0] - 1), moves=False)


@rule(
    "last year ' s {period_name} | the? (corresponding|same|comparable) {period_name} (of|in)? last year",
    yes={"sales for last year's quarter": "2014", "In the third quarter; the same period last year": "2013-35"},
)
def period_of_last_year(anchor: Anchor, period_name: str, period: Told | None = None) -> Sense | None:
    """the same part of the year before"""
    year = anchor.year - 1
    return Sense(_in_year(period, civil(period.when.lo)[0] - 1) if period else When.at(year), moves=False)


@rule("(the|a)? year - (ago|earlier) {nth_word} quarter", yes={"In the year-ago third quarter": "2013-35"})
def year_earlier_quarter(anchor: Anchor, course: Course, nth_word: int) -> Sense | None:
    """that quarter a year before the last one"""
    if not 1 <= nth_word <= 4:
        return None
    last = nearest([When.at(anchor.year + by, 32 + nth_word) for by in (-1, 0)], anchor, course).when
    return Sense(When.at(last.first.year - 1, 32 + nth_word), moves=False) if last and last.first else None


@rule(
    "the {year} {period_name}",
    yes={"It rose in the third quarter; in the 1988 period": "1988-35"},
)
def period_of_year(year: int, period_name: str, period: Told | None = None) -> Sense | None:
    """the same part of the year said"""
    return Sense(_in_year(period, year) if period else When.at(year), moves=False)


@rule(
    "the (latest|current|most recent)? {period_name} | that quarter",
    yes={
        "In the third quarter of 1988 it rose; in the quarter": "1988-35",
        "sales in the third quarter fell; the latest period": "2014-35",
    },
    no=["In 2012 a quarter of them, in the period of"],
)
def the_period_reported(period: Told, anchor: Anchor, period_name: str = "") -> When:
    """the period the text reports on"""
    return period.when if period.when.hi < anchor.day else away(anchor.day, -1, "quarter")


@rule(
    "(?<=(in|for|during|of)) the quarter | the latest quarter",
    yes={"It rose 3% in the quarter": "2014-36", "sales in the latest quarter": "2014-36"},
)
def the_last_quarter(anchor: Anchor) -> When:
    """the quarter that had ended by then"""
    return away(anchor.day, -1, "quarter")


RULES = collect(globals())
