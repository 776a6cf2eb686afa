"""Lengths of time, and dates counted in them: "two days ago", "three weeks after the crash of 1929"."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from tlx.dates import timex
from tlx.dates.rule import Finds, collect, frame, rule
from tlx.dates.rules.lookalikes import THINGS
from tlx.dates.sense import Amount, Anchor, Length, Sense, Told
from tlx.dates.units import CLOCK, DAYS, anniversary, away, holding, moved
from tlx.model import Point, Shape, When
from tlx.model.calendar import civil

A_MONTH = 31
A_WEEK = 7
A_SEASON = 92
"""Days: from what is known no better no summer is counted."""
ROUGH_UNITS = {"decade": 10, "century": 100}
"""Years in units of which "two ago" names a year roughly, and not another decade."""
YEARS = range(1800, 2100)
"""No number of quarters: "the 1988 quarter"; nor are "a quarter" and "three quarters", which are fractions."""


def _length(amount: Amount | None, unit: str) -> Sense:
    return Sense(None, "DURATION", timex.length(amount, unit), length=Length(amount or Amount(3, exact=False), unit))


@rule(
    "the? {amount} -? <manner>? -? {any_unit}",
    yes={
        "for three years": "P3Y",
        "a couple of days": "P2D",
        "for some years now": "PXY",
        "a ten-day siege": "P10D",
        "two and a half years": "P2Y6M",
        "nine consecutive months": "P9M",
    },
    finds=Finds.DURATION,
)
def duration(amount: Amount, any_unit: str) -> Sense | None:
    """a length of time, on no day of the calendar"""
    return None if any_unit == "quarter" and amount.number in (1, 3, *YEARS) else _length(amount, any_unit)


@rule(
    "(?!<four_figure_clock> (to|-) <four_figure_clock>) <count_or_word> (or|to|-) {amount:number} -? {any_unit}",
    yes={"12 to 18 months": "PXM", "three or four days": "PXD"},
    finds=Finds.DURATION,
)
def duration_between(amount: Amount, any_unit: str) -> Sense:
    """a length of time, on no day of the calendar"""
    return _length(_about(amount), any_unit)


def _about(amount: Amount) -> Amount:
    return Amount(amount.number, exact=False)


@rule(
    "(?<=(for|in|within|after|take|took|over|lasted|many|spent|two|three)) {units}",
    yes={"for weeks": "PXW", "took hours": "PTXH"},
    finds=Finds.DURATION,
    no=["office hours"],
)
def bare_units(units: str) -> Sense:
    """a length of time, on no day of the calendar"""
    return Sense(None, "DURATION", timex.length(None, units), length=Length(Amount(3, exact=False), units))


@rule(
    "({unit}|{units}) - (long|old)",
    yes={"their day-long meeting": "P1D", "the decades-long embargo": "PXDE"},
    finds=Finds.DURATION,
)
def unit_long(unit: str = "", units: str = "") -> Sense:
    """a length of time, on no day of the calendar"""
    return Sense(None, "DURATION", timex.length(Amount(1) if unit else None, unit or units))


@rule(
    "(a|an|one) {unit} and a half",
    yes={"a minute and a half": "PT1M30S", "an hour and a half": "PT1H30M"},
    finds=Finds.DURATION,
)
def unit_and_a_half(unit: str) -> Sense:
    """a length of time, on no day of the calendar"""
    return _length(Amount(1.5), unit)


@rule(
    "the first {amount} {units} (?!of)",
    yes={"in the first nine months": "P9M"},
    finds=Finds.DURATION,
)
def the_first_units(amount: Amount, units: str) -> Sense:
    """a length of time, on no day of the calendar"""
    return _length(amount, units)


@rule(
    "the (fiscal|financial)? year (?=(ended|ending|to|through))",
    yes={"in the fiscal year ended Jan. 31": "P1Y"},
    finds=Finds.DURATION,
)
def the_year_ended() -> Sense:
    """a length of time, on no day of the calendar"""
    return _length(Amount(1), "year")


# -- counted from the text -------------------------------------------------------------------------


def _counted(day: int, length: Length, sign: int) -> Sense:
    """So many units away, about there when the number is vague."""
    amount, unit = length
    if unit == "year" and amount.number % 1:
        amount, unit = amount._replace(number=amount.number * 12), "month"
    when = away(day, sign * amount.number, unit)
    if unit in ROUGH_UNITS and amount.exact:
        about = away(day, sign * amount.number * ROUGH_UNITS[unit], "year")
        return Sense(about.qualified(approx=True), value=timex.value(when), moves=sign > 0)
    if unit in CLOCK:
        return Sense(when, "DURATION", timex.length(amount, unit), moves=False)
    if not amount.exact:
        return Sense(when.qualified(approx=True), value="PAST_REF" if sign < 0 else "FUTURE_REF")
    return Sense(when, moves=sign > 0)


@rule(
    "{duration} (ago|back|or so ago)",
    yes={
        "two days ago": "2015-01-14",
        "ten years ago": "2005",
        "a week ago": "[2015-01-05..2015-01-11]",
        "several months ago": "2014-09~",
        "two decades ago": "1995~",
    },
)
def ago(anchor: Anchor, duration: Length, period: Told | None = None) -> Sense:
    """counted back from that day"""
    return _years_before(period, duration) or _counted(anchor.day, duration, -1)


@rule(
    "{number} {seasons} ago",
    yes={"two summers ago": "2013-22", "three springs ago": "2012-21", "two winters ago": "2012-24"},
)
def seasons_ago(anchor: Anchor, number: Amount, seasons: int) -> When:
    """so many of them back, the last being one"""
    last = next(year for year in count(anchor.year, -1) if When.at(year, seasons).hi < anchor.day)
    return When.at(last - round(number.number) + 1, seasons)


@rule("{units} ago", yes={"years ago": "2012~"})
def units_ago(anchor: Anchor, units: str) -> Sense:
    """some {units} before, no telling how many"""
    return _counted(anchor.day, Length(Amount(3, exact=False), units), -1)


@rule("{amount} {any_unit} (from now|hence)", yes={"two weeks from now": "[2015-01-26..2015-02-01]"})
def from_now(anchor: Anchor, amount: Amount, any_unit: str) -> Sense:
    """counted on from that day"""
    return _counted(anchor.day, Length(amount, any_unit), 1)


@rule("a {unit} (from|ago) {weekday:sure_weekday}", yes={"a week from Monday": "2015-01-26"})
def week_from_weekday(anchor: Anchor, unit: str, weekday: int) -> When | None:
    """the {weekday} of that week"""
    monday = anchor.day - anchor.weekday + weekday
    return When.of_day(monday + 14) if unit == "week" else None


# -- counted from the date told before ------------------------------------------------------------------


def _years_before(period: Told | None, length: Length) -> Sense | None:
    """A year from a quarter is a quarter again: reports compare like with like."""
    amount, unit = length
    point = period.when.first if period else None
    if point is None or unit != "year" or amount != Amount(1):
        return None
    return Sense(When.on(replace(point, year=point.year - 1)), moves=False)


@rule(
    "{duration} (later|afterwards|afterward) | {duration} after (?=(,|;|.))",
    yes={
        "It fell on 9 December 2014 and two days later": "2014-12-11",
        "It fell on 9 December 2014. Six months after, it rose.": "2015-06",
        "It fell in May 2014 and two weeks later it rose.": "[2014-05-12..2014-06-15]",
        "In June 2014 it fell; half a year later": "2014-12",
    },
    no=["In 2014 it fell; two days later"],
)
def later(previous: Told, duration: Length) -> Sense | None:
    """counted on from {told}"""
    return None if _is_coarser(previous.when, duration.unit) else _counted_from(previous.when, duration, 1)


@rule(
    "{number} {seasons} (later|on)",
    yes={
        "It fell in the spring of 1841. Two winters later": "1842-24",
        "In May 2011 it fell; two summers later": "2012-22",
    },
    no=["In the 1840s it rose. Two winters later", "In 1841 it rose. Two winters later"],
)
def seasons_later(previous: Told, number: Amount, seasons: int) -> When | None:
    """so many of them on from {told}"""
    told = previous.when
    if told.hi - told.lo > A_SEASON:
        return None
    first = next(year for year in count(civil(told.lo)[0]) if When.at(year, seasons).lo > told.hi)
    return When.at(first + round(number.number) - 1, seasons)


def _counted_from(when: When, length: Length, sign: int) -> Sense:
    """The same from any day of a window; TIMEX3 counts from its first."""
    first, last = _counted(when.lo, length, sign), _counted(when.hi, length, sign)
    if first.when is None or last.when is None:
        return first
    counted = first.when.or_(last.when).qualified(approx=when.approx)
    return replace(first, when=counted, value=first.value or timex.value(first.when))


def _is_coarser(when: When, unit: str) -> bool:
    """True for a year or a season where days or weeks are counted: no telling from which of its days."""
    return unit in DAYS and when.hi - when.lo > A_MONTH


@rule(
    "{duration} -? (earlier|previously) (?!(that|the|this|<found_date>))"
    " | {duration} before (?!(that|the|this|a|an|its|their|<found_date>|<word>|<name>))",
    yes={"It fell in 2012; ten years earlier": "2002", "It fell in 2012; as ten years before,": "2002"},
    no=["In 2012 they waited 30 days before closing", "In 2012 it took a year before he came"],
)
def earlier(
    duration: Length, previous: Told | None = None, period: Told | None = None, anchor: Anchor | None = None
) -> Sense | None:
    """counted back from {told}"""
    if compared := _years_before(period, duration):
        return compared
    if previous is not None:
        return _counted_from(previous.when, duration, -1)
    return _counted(anchor.day, duration, -1) if anchor else None


@rule(
    "{duration} (after|following) the? {date}"
    f" | (?<!({THINGS})) (?<!<count_or_word>) {{duration}} from the? {{date}}",
    yes={"three weeks after 1 March 2014": "[2014-03-17..2014-03-23]", "two days after Christmas": "2014-12-27"},
    no=["2 billion euros a year from 2010", "$40 a month from May 2015"],
)
def after_date(duration: Length, date: When) -> Sense:
    """counted on from that day"""
    return _counted(date.hi if date.shape is Shape.EXTENT else date.lo, duration, 1)


@rule(
    "(?<=(in|over|during|for)) the? {duration} (before|leading up to|up to|prior to) the? {date}",
    yes={"sold in the six weeks before Christmas": "2014-11-13/2014-12-24"},
    no=["six weeks before Christmas"],
)
def stretch_before(duration: Length, date: When) -> When | None:
    """all through that long before it"""
    amount, unit = duration
    if unit in CLOCK or not amount.exact:
        return None
    first, last = moved(date.lo, -amount.number, unit), date.lo - 1
    return When.lasting(Point.of_day(first), Point.of_day(last)) if first <= last else None


@rule(
    "{duration} (before|prior to) the? {date}",
    yes={"two days before Christmas": "2014-12-23", "ten years before 1066": "1056"},
)
def before_date(duration: Length, date: When) -> Sense:
    """counted back from that day"""
    return _counted(date.lo, duration, -1)


@frame(
    "{duration} (ended|ending) (on)? the? {date} | (?<=(in|for|over|during)) {duration} (to|through) the? {date}",
    yes={
        "profit for the year ended March 31": "2013-04-01/2014-03-31",
        "in the six months to 30 June 2014": "2014-01-01/2014-06-30",
        "for the year ending June 2014": "2013-07/2014-06",
    },
    no=["lasted two hours to Monday", "in a few years to 2014"],
)
def stretch_to_date(duration: Length, date: When) -> When | None:
    """that long, up to then"""
    amount, unit = duration
    if unit in CLOCK or not amount.exact or date.last is None or date.shape is not Shape.INSTANT:
        return None
    first = Point.of_day(moved(date.hi + 1, -amount.number, unit))
    return When.lasting(first if date.last.day else Point(first.year, first.month), date.last)


def _part_of(date: When, length: Length, *, at_end: bool) -> When | None:
    """The first or last so many months or weeks of a year, or of another date that is longer."""
    amount, unit = length
    if unit in CLOCK or not amount.exact or date.first is None or date.last is None:
        return None
    day = moved(date.hi + 1, -amount.number, unit) if at_end else moved(date.lo, amount.number, unit) - 1
    if not date.lo <= day <= date.hi or date.hi - date.lo < A_WEEK:
        return None
    bound = Point.of_day(day) if unit in DAYS else Point(*civil(day)[:2])
    return When.lasting(bound, date.last) if at_end else When.lasting(date.first, bound)


@frame(
    "the? first {duration} of the? {date}",
    yes={
        "In the first nine months of 2014": "2014/2014-09",
        "the first two weeks of May 2014": "2014-05/2014-05-14",
        "the first two months of last year": "2014/2014-02",
    },
    no=["the first two days of Monday"],
)
def first_part(duration: Length, date: When) -> When | None:
    """so long from its beginning"""
    return _part_of(date, duration, at_end=False)


@frame(
    "the (last|final) {duration} of the? {date}",
    yes={"In the last three months of 2013": "2013-10/2013", "the final ten days of May 2014": "2014-05-22/2014-05"},
)
def last_part(duration: Length, date: When) -> When | None:
    """so long up to its end"""
    return _part_of(date, duration, at_end=True)


@rule("the {unit} before {date}", yes={"the day before 9 December 2014": "2014-12-08", "the year before 2014": "2013"})
def unit_before_date(unit: str, date: When) -> When | None:
    """the {unit} before it"""
    return None if unit in CLOCK else away(date.lo, -1, unit)


@rule("the {unit} (after|following) {date}", yes={"the day after 9 December 2014": "2014-12-10"})
def unit_after_date(unit: str, date: When) -> When | None:
    """the {unit} after it"""
    return None if unit in CLOCK else away(date.hi, 1, unit)


@rule("the eve of the? {date}", yes={"on the eve of 9 December 2014": "2014-12-08"})
def eve_of_date(date: When) -> When:
    """the day before it"""
    return When.of_day(date.lo - 1)


@rule("the {season} before the? {date}", yes={"the spring before 9 December 2014": "2014-21"}, no=["the spring before"])
def season_before_date(season: int, date: When) -> When:
    """the last {season} before it"""
    point = Point.of_day(date.lo)
    when = When.at(point.year, season)
    return when if when.hi < date.lo else When.at(point.year - 1, season)


@rule(
    "the? {nth} anniversary of the? {date}",
    yes={"the tenth anniversary of 9 December 2004": "2014-12-09", "the 50th anniversary of June 1944": "1994-06"},
)
def anniversary_of_date(nth: int, date: When) -> When | None:
    """so many years after it"""
    return anniversary(date, nth)


@rule(
    "{units} (after|before) the? {date}",
    yes={"Minutes after 9 December 2014 it fell": "2014-12-09", "hours before 9 December 2014": "2014-12-09"},
    no=["in the days after 9 December 2014"],
)
def moments_from_date(units: str, date: When) -> When | None:
    """soon after or before, on that day"""
    return replace(date, part="") if units in CLOCK else None


@rule(
    "within ((the|an|{number}) hour | (minutes|hours|moments)) (?!(of|after|before))",
    yes={"It fell on 9 December 2014. They came within the hour.": "2014-12-09"},
    no=["It fell on 9 December 2014; within hours of that they came"],
)
def within_hours(previous: Told, number: Amount | None = None) -> When | None:
    """soon after {told}"""
    del number
    return replace(previous.when, part="") if previous.when.lo == previous.when.hi else None


@rule("the? {unit} of the? {date}", yes={"the week of 9 December 2014": "[2014-12-08..2014-12-14]"})
def unit_of_date(unit: str, date: When) -> When | None:
    """the {unit} that holds it"""
    whole = holding(date.lo, unit)
    return whole if unit not in CLOCK and date.hi <= whole.hi and whole.lo < whole.hi else None


RULES = collect(globals())
