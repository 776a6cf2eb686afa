"""Decades, centuries, quarters, halves and seasons, with their year or seen from the text."""

from __future__ import annotations

from typing import Final

from tlx.dates import timex
from tlx.dates.direction import nearest
from tlx.dates.rule import collect, rule
from tlx.dates.rules.months import day_of_each_year
from tlx.dates.sense import Anchor, Course, Sense
from tlx.dates.units import CLOCK, holding, moved
from tlx.model import Point, When

AROUND = (-1, 0, 1)
"""The years a season or quarter without one may be of."""


@rule(
    "the? {full_decade} | the {decade}"
    " | (?<!(teens (or|and|to) (early|mid|late))) (?<=(early|mid|late|-)) {decade} | {decade:short_decade}",
    yes={"the 1990s": "199X", "the '80s": "198X", "the sixties": "196X", "in 1930s Berlin": "193X"},
    no=["in his sixties", "temperatures in the low 80s", "in his late teens or early 20s"],
)
def decade_written(decade: int = 0, full_decade: int = 0) -> When:
    """says the decade itself"""
    return When.on(Point((decade or full_decade) // 10 * 10, digits=1))


@rule("the? {nth} -? century", yes={"the 20th century": "19XX", "a nineteenth-century church": "18XX"})
def century_written(nth: int) -> When:
    """says the century itself"""
    return When.on(Point(100 * (nth - 1), digits=2))


@rule("the? {nth} -? century <before_christ>", yes={"the 5th century BC": "[-0499..-0400]"})
def century_before_christ(nth: int) -> When:
    """says the century itself"""
    return When.between(Point(1 - 100 * nth), Point(-100 * (nth - 1)))


AROUND_THE_TURN: Final = 5
"""Years to either side that "the turn of the century" is said of."""


def _turn(year: int) -> Sense:
    first, last = Point(year - AROUND_THE_TURN, approx=True), Point(year + AROUND_THE_TURN, approx=True)
    return Sense(When.between(first, last), value=f"{year:04d}")


@rule(
    "the? turn of the {nth} -? century",
    yes={"at the turn of the 20th century": "[1895~..1905~]"},
)
def turn_of_century(nth: int) -> Sense:
    """the years in which that century began"""
    return _turn(100 * (nth - 1))


@rule(
    "the? turn of the (century|millennium)",
    yes={"built at the turn of the century": "[1995~..2005~]", "By the turn of the millennium": "[1995~..2005~]"},
    no=["the turn of the screw"],
)
def turn_of_the_century(anchor: Anchor, course: Course) -> Sense:
    """the years around the nearest turn of a century"""
    century = anchor.year // 100
    turns = [When.at(100 * (century + by)) for by in (-1, 0, 1)]
    turn = nearest(turns, anchor, course).when
    return _turn(turn.first.year if turn and turn.first else 100 * century)


# -- quarters and halves -------------------------------------------------------------------------


def _quarter(year: int, nth: int) -> When | None:
    return When.at(year, 32 + (nth or 4)) if nth <= 4 else None


@rule(
    "the? (fiscal)? {nth_word} (fiscal)? -? quarter (of|in|,)? (fiscal)? {year} | the? {year} {nth_word} quarter",
    yes={"the third quarter of 1988": "1988-35", "the 1988 second quarter": "1988-34"},
)
def quarter_of_year(nth_word: int, year: int) -> When | None:
    """says the quarter itself"""
    return _quarter(year, nth_word)


@rule("q {number_of:month_number} {year} | {year} q {number_of:month_number}", yes={"Q 3 2014": "2014-35"})
def quarter_by_letter(number_of: int, year: int) -> When | None:
    """says the quarter itself"""
    return _quarter(year, number_of)


@rule(
    "the? ({nth_word}|latest)? quarter (?=(ended|ending) {month:month} {day:day})",
    yes={"for the quarter ended Sept. 30": "2014-35", "the second quarter ended Oct. 31": "2014-36"},
)
def quarter_ended(anchor: Anchor, course: Course, month: int, day: int, nth_word: int = 0) -> Sense:
    """the three months up to the day named after it"""
    ended = nearest(day_of_each_year(anchor, month, day), anchor, course.results).when
    when = holding(ended.lo if ended else anchor.day, "quarter")
    return Sense(when, value=f"{timex.value(when)[:4]}-Q{nth_word}" if nth_word else "")


@rule(
    "the? {nth_word} -? quarter (?!<unit_name>)",
    yes={
        "sales rose in the third quarter": "2014-35",
        "first-quarter profits will rise": "2015-33",
        "third-quarter": "2014-35",
    },
    no=["the last quarter of an hour"],
)
def quarter_alone(anchor: Anchor, course: Course, nth_word: int) -> Sense | None:
    """that quarter {side}"""
    if not 1 <= nth_word <= 4:
        return None
    return nearest([When.at(anchor.year + by, 32 + nth_word) for by in AROUND], anchor, course.results)


@rule(
    "the? (fiscal {nth_word} | {nth_word} fiscal) -? quarter",
    yes={"in the fiscal first quarter": "2015~"},
)
def fiscal_quarter(anchor: Anchor, nth_word: int) -> Sense | None:
    """a quarter of that year as the firm counts it, from a month not said"""
    year = f"{anchor.year:04d}"
    return (
        Sense(holding(anchor.day, "year").qualified(approx=True), value=f"{year}-Q{nth_word}")
        if 1 <= nth_word <= 4
        else None
    )


@rule(
    "the? {nth_word} quarter (of|in)? {which} year | {which} year ' s {nth_word} quarter",
    yes={"the first quarter of last year": "2014-33", "the first quarter of next year": "2016-33"},
)
def quarter_of_relative_year(anchor: Anchor, nth_word: int, which: int) -> When | None:
    """that quarter of the year named"""
    return _quarter(anchor.year + which, nth_word)


@rule(
    "the? {nth_word} half of {year}",
    yes={"the first half of 2014": "2014-40", "the latter half of 1944": "1944-41"},
)
def half_of_year(nth_word: int, year: int) -> When | None:
    """says the half of the year itself"""
    return When.at(year, 39 + (nth_word or 2)) if nth_word <= 2 else None


@rule("the? {nth_word} half (?!of|a|an|hour|hours)", yes={"profits fell in the second half": "2014-41"})
def half_alone(anchor: Anchor, course: Course, nth_word: int) -> Sense | None:
    """that half of the year {side}"""
    if not 1 <= nth_word <= 2:
        return None
    return nearest([When.at(anchor.year + by, 39 + nth_word) for by in AROUND], anchor, course)


@rule(
    "(fiscal|financial|tax) year? {year} | fy {year}",
    yes={"in fiscal 1998": "1998", "financial year 2014": "2014", "FY2014": "2014"},
)
def fiscal_year(year: int) -> When:
    """says the fiscal year itself"""
    return When.at(year)


@rule("h {number_of:month_number} {year}", yes={"profits in H1 2014": "2014-40"})
def half_by_letter(number_of: int, year: int) -> When | None:
    """says the half of the year itself"""
    return When.at(year, 39 + number_of) if number_of <= 2 else None


@rule(
    "((fiscal|financial|tax|academic) year?)? {year} / ({two_digits} | {next_year:year})"
    " | (fiscal|financial|tax|academic) year? {year} - {two_digits}"
    " | {year} - {two_digits} (?=(season|academic|financial|fiscal|tax))",
    yes={
        "relegated in 2014/15": "[2014..2015]",
        "the 1999/00 season": "[1999..2000]",
        "the tax year 2014/15": "[2014..2015]",
        "fiscal 2014-15": "[2014..2015]",
        "the 2014-15 season": "[2014..2015]",
        "in 2014/2015": "[2014..2015]",
    },
    no=["in 2014/17", "2014/12/09", "1914-18"],
)
def year_across_years(year: int, two_digits: int = -1, next_year: int = 0) -> When | None:
    """the year that runs from the one into the other"""
    follows = next_year == year + 1 or (year + 1) % 100 == two_digits
    return When.between(Point(year), Point(year + 1)) if follows else None


# -- from a day on, up to a day -----------------------------------------------------------------------------


@rule(
    "the? (fiscal|financial|tax|academic)? {unit} (commencing|beginning|starting) (on|from)? the? {date}",
    yes={
        "the week commencing 5 May 2014": "[2014-05-05..2014-05-11]",
        "in the year beginning Oct. 1": "[2014-10-01..2015-09-30]",
        "the month starting on 15 April 2014": "[2014-04-15..2014-05-14]",
    },
    no=["the hour beginning 5 May 2014", "the year beginning in 2012"],
)
def unit_from_day(unit: str, date: When) -> When | None:
    """the {unit} from that day on"""
    if unit in CLOCK or unit == "day" or date.lo < date.hi:
        return None
    return When.between(Point.of_day(date.lo), Point.of_day(moved(date.lo, 1, unit) - 1))


@rule("w / c {date}", yes={"w/c 5 May 2014": "[2014-05-05..2014-05-11]"}, no=["w/c May 2014"])
def week_from_day(date: When) -> When | None:
    """the week from that day on"""
    if date.lo < date.hi:
        return None
    return When.between(Point.of_day(date.lo), Point.of_day(date.lo + 6))


@rule(
    "the? {unit} (ending|ended) (on)? the? {date}",
    yes={"the week ending 11 May 2014": "[2014-05-05..2014-05-11]"},
    no=["the day ended 5 May 2014"],
)
def week_to_day(unit: str, date: When) -> When | None:
    """the {unit} up to that day"""
    if unit not in ("week", "fortnight") or date.lo < date.hi:
        return None
    return When.between(Point.of_day(moved(date.lo, -1, unit) + 1), Point.of_day(date.lo))


# -- seasons -------------------------------------------------------------------------------------


@rule(
    "the? {season} (,|of)? {year}",
    yes={"summer 2014": "2014-22", "the winter of 1941": "1941-24", "Spring, 1999": "1999-21"},
)
def season_of_year(season: int, year: int) -> When:
    """says the season itself"""
    return When.at(year, season)


@rule(
    "the? {year} {season:sure_season} | the? {year} {season:spring}",
    yes={"in the 1982 summer": "1982-22", "their 1982 spring offensive": "1982-21"},
)
def year_and_season(season: int, year: int) -> When:
    """says the season itself"""
    return When.at(year, season)


@rule(
    "{season} (?=<name> of {year}) | {season} (?=(offensive|campaign|floods|riots|elections) of {year})",
    yes={"The Spring Offensive of 1918": "1918-21"},
)
def season_before_year(season: int, year: int) -> When:
    """the {season} of the year named after it"""
    return When.at(year, season)


@rule("the? {season} of? {year} (-|/) <two_digits>", yes={"the winter of 1941-42": "1941-24"})
def season_across_years(season: int, year: int) -> When:
    """says the season itself"""
    return When.at(year, season)


@rule(
    "(last|the past) {season}",
    yes={
        "Last summer": "2014-22",
        "over the past summer": "2014-22",
        "last winter": "2013-24",
        "last autumn": "2014-23",
    },
    no=["last summertime"],
)
def last_season(anchor: Anchor, season: int) -> When:
    """the {season} before"""
    return next(when for by in range(3) if (when := When.at(anchor.year - by, season)).hi < anchor.day)


@rule("(next|coming) {season}", yes={"next summer": "2015-22", "the coming winter": "2015-24"})
def next_season(anchor: Anchor, season: int) -> When:
    """the {season} after"""
    return next(when for by in range(3) if (when := When.at(anchor.year + by, season)).lo > anchor.day)


@rule("this (past|coming)? {season}", yes={"this summer": "2015-22", "this winter": "2014-24"})
def this_season(anchor: Anchor, season: int) -> When:
    """the {season} nearest to that day"""
    years = [When.at(anchor.year + by, season) for by in AROUND]
    return next((when for when in years if when.lo <= anchor.day <= when.hi), years[1])


@rule(
    "(?<=(in|during|since|until|till|by|from|through|late|early|mid|that|-)) the? {season} (?!<word>|<name>|of|before)"
    " | the {season:sure_season} (?!<word>|<name>|before)"
    " | {season} (?=(offensive|offensives|counter|campaign|campaigns|monsoon|fighting))"
    " | (?<=(in|during|throughout|over|spent|of|the)) the? {season}"
    " (?=(and|or) the? <season_name> (?!(<word>|<name>|of)))"
    " | (?<=(<season_name> (and|or))) the? {season} (?!<word>|<name>|of)",
    yes={
        "It began in the summer": "2014-22",
        "It will open by spring": "2015-21",
        "before the winter offensive": "2014-24",
        "It lasted throughout the autumn and winter.": "2014-23",
    },
    no=["a summer job", "in spring water supplies", "in the spring before the wedding"],
)
def season_alone(anchor: Anchor, course: Course, season: int = 0) -> Sense | None:
    """the {season} {side}"""
    return nearest([When.at(anchor.year + by, season) for by in AROUND], anchor, course) if season else None


RULES = collect(globals())
