"""Dates in figures, and years of two figures: "2014-12-09", "9/12/2014", "3 May '14", "in '89"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tlx.dates.doubt import doubted, fitting, on_weekday
from tlx.dates.rule import collect, rule
from tlx.dates.rules.lookalikes import THINGS
from tlx.dates.sense import Order, Sense
from tlx.model import When

AHEAD: Final = 20
"""Years: two figures are a year up to 20 ahead of the text or 79 behind it, as most programs read them."""
LAST_YEAR: Final = 2029
"""The last one where the year of the text is not known: '29 is 2029, '30 is 1930."""
COUNTS: Final = (
    f"{THINGS}|<plural>|<word>|<past_verb>|<auxiliary>|<modal>|<manner>|<unit_name>|<units_name>|<half_day>|<count>|<month_name>"
    "|<month_short>|<month_word>|of|or|o|:|/|- <unit_name>"
)
"""What a number of two figures behind a month counts, if it stands before one of these."""


@rule(
    "({weekday} ,?)? {iso}",
    yes={"2014-12-09": "2014-12-09", "2014/12/09": "2014-12-09", "Tue 2014-12-09": "2014-12-09"},
    no=["2014-13-09", "0800-789-321"],
)
def iso_date(iso: tuple[int, int, int], weekday: int | None = None) -> Sense:
    """says the day itself"""
    return on_weekday(When.at(*iso), weekday)


@rule(
    "({weekday} ,?)? {slashed}",
    yes={
        "31/12/2014": "2014-12-31",
        "12/31/2014": "2014-12-31",
        "9/12/14": "2014-12-09?",
        "1.2.2003": "2003-02-01?",
        "9-12-2014": "2014-12-09?",
        "Friday 12/9/2014": "2014-09-12",
        "Tuesday 12/9/2014": "2014-12-09",
    },
    no=["31/13/2014", "3.11.200", "2.0.14"],
)
def slash_date(
    slashed: tuple[int, int, int], order: Order, here: int | None = None, weekday: int | None = None
) -> Sense | None:
    """says the day itself, read {side}"""
    first, second, figures = slashed
    if 0 in (first, second):
        return None
    return in_order(first, second, full_year(figures, here), order, weekday)


def in_order(first: int, second: int, year: int, order: Order, weekday: int | None = None) -> Sense | None:
    """The day of two numbers, either of which may be the month; a weekday that one reading has decides."""
    days = _readings(first, second, year, order)
    right = fitting(days, weekday)
    if not right:
        return None
    taken = right[0]
    other = next((day for day in days if day != taken), None)
    side = "day/month" if taken.first and taken.first.day == first else "month/day"
    if len(right) < len(days):
        return Sense(taken, side=side, other=other, ruled_out="the weekday is not that of the text")
    sense = Sense(taken, side=side, other=other, ruled_out=order.because)
    return doubted(sense if order.sure or other is None else _unsure(sense), weekday)


def _readings(first: int, second: int, year: int, order: Order) -> list[When]:
    """The days it may be, the likelier first."""
    pairs = [(first, second), (second, first)] if order.day_first else [(second, first), (first, second)]
    return [When.at(year, month, day) for day, month in dict.fromkeys(pairs) if month <= 12]


def _unsure(sense: Sense) -> Sense:
    return replace(sense, when=sense.when and sense.when.qualified(uncertain=True), doubt=sense.ruled_out)


# -- years of two figures --------------------------------------------------------------------------------


def full_year(figures: int, here: int | None) -> int:
    """The year that two figures stand for in a text of some year; more figures are a year themselves."""
    last = LAST_YEAR if here is None else here + AHEAD
    return figures if figures >= 100 else last - (last - figures) % 100


def _of_short_year(figures: int, here: int | None, month: int, day: int | None = None) -> Sense:
    """A day or month of such a year; where that is still to come, the one a century before may be meant."""
    when = When.at(full_year(figures, here), month, day)
    if here is None or when.first is None or when.first.year <= here or (month, day) == (2, 29):
        return Sense(when)
    before = When.at(when.first.year - 100, month, day)
    return Sense(when, other=before, ruled_out="a century farther from the text")


@rule(
    "({weekday} ,?)? the? {day} (of|-)? {month} (,|-)? {short_year}"
    f" | ({{weekday}} ,?)? {{day}} {{month}} {{figures:two_digits}} (?!({COUNTS}|<name>|%))"
    f" | {{day}} (-|/) {{month}} (-|/) {{figures:two_digits}} (?!({COUNTS}|%))"
    " | (?<!(on|by|of|from|since|until|before|after|to)) {day} {month} {figures:two_digits} (?=(<name>|<past_verb>))",
    yes={
        "3 May '14": "2014-05-03",
        "signed on 3 May 14, in Leeds": "2014-05-03",
        "3-May-14": "2014-05-03",
        "5 Jan. 98": "1998-01-05",
        "3 May ’19": "2019-05-03",
        "3 May 14 Met Ann": "2014-05-03",
    },
    no=[
        "On 3 May 14 people died",
        "on 3 May 14-year-old Ann",
        "3 May 14:30",
        "on 3 May 20% fewer",
        "On 3 May 14 Swiss",
    ],
)
def day_month_short_year(
    day: int,
    month: int,
    short_year: int = 0,
    figures: int = 0,
    here: int | None = None,
    weekday: int | None = None,
) -> Sense:
    """says the day, and the last two figures of its year"""
    return doubted(_of_short_year(short_year or figures, here, month, day), weekday)


@rule("({weekday} ,?)? {month} the? {day} ,? {short_year}", yes={"May 3 '14": "2014-05-03", "May 3, '98": "1998-05-03"})
def month_day_short_year(
    day: int, month: int, short_year: int, here: int | None = None, weekday: int | None = None
) -> Sense:
    """says the day, and the last two figures of its year"""
    return doubted(_of_short_year(short_year, here, month, day), weekday)


@rule("{month} {short_year}", yes={"in May '14": "2014-05", "Sept. '98": "1998-09"})
def month_short_year(month: int, short_year: int, here: int | None = None) -> Sense:
    """says the month, and the last two figures of its year"""
    return _of_short_year(short_year, here, month)


@rule(
    "(?<=(in|since|until|till|by|during|from|to|before|after|between|and|of|the|around|about|early|late|mid|-|summer"
    "|winter|autumn|spring|<opening>)) {short_year} (?!(<word>|<units_name>))",
    yes={"in '89.": "1989", "the class of '04,": "2004"},
    no=["It closed in 2016.'47", "It was so. '91"],
)
def two_figure_year(short_year: int, here: int | None = None) -> When:
    """says the last two figures of the year"""
    return When.at(full_year(short_year, here))


RULES = collect(globals())
