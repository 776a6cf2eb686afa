"""Dates that say themselves: written out in full, as a month or a year."""

from __future__ import annotations

from tlx.dates.doubt import on_weekday
from tlx.dates.rule import collect, rule
from tlx.dates.sense import NO_SUCH_DAY, Clocks, Sense
from tlx.dates.slots import MONTH, ZONE
from tlx.model import Point, When

AMBIGUOUS = "by|until|till|from|to|before|after|between|and|-"
"""Words before a year, and before a time of day in four figures."""
NO_CLOCK = f"(?! (-|/|to|and|until) <four_figure_clock> ({ZONE}|hours|hrs))"


@rule(
    "({weekday} ,?)? the? {day} (day? of)? {month} (,|of)? {year} | {day} (-|/) {month} (-|/) {year}",
    yes={
        "9 December 2014": "2014-12-09",
        "16 Jan 2015": "2015-01-16",
        "Tuesday, 9th of December, 2014": "2014-12-09",
        "Friday, 9 December 2014": "2014-12-09?",
        "9-Dec-2014": "2014-12-09",
        "Published9 December 2014": "2014-12-09",
        "the twenty-first of March 2001": "2001-03-21",
    },
    no=["9 December 20145", "31 February 2014"],
)
def day_month_year(day: int, month: int, year: int, weekday: int | None = None) -> Sense:
    """says the day itself"""
    return on_weekday(When.at(year, month, day), weekday)


@rule(
    "({weekday} ,?)? {month} the? {day} (,|of)? {year}",
    yes={
        "July 7, 2005": "2005-07-07",
        "Friday, Jan. 16 2015": "2015-01-16",
        "March eighth, nineteen ninety-eight": "1998-03-08",
    },
    no=["July 70, 2005"],
)
def month_day_year(day: int, month: int, year: int, weekday: int | None = None) -> Sense:
    """says the day itself"""
    return on_weekday(When.at(year, month, day), weekday)


@rule(
    "({weekday} ,?)? {month} {day_in_words} ,? {year}",
    yes={"effective August one, 1985": "1985-08-01"},
    no=["In May two thousand and eight"],
)
def month_day_in_words_year(day_in_words: int, month: int, year: int, weekday: int | None = None) -> Sense:
    """says the day itself"""
    return on_weekday(When.at(year, month, day_in_words), weekday)


@rule(
    "(?<!(no|vol|volume|number|issue|page|route|room)) (?<!((no|vol) .)) the? <no_day> (day? of)?"
    f" ({MONTH}) ,? <year_number> | ({MONTH}) the? <no_day> ,? <year_number>"
    f" | (?<=on) (the? <no_day> of? ({MONTH}) | ({MONTH}) <no_day>)",
    yes={"On 32 May 2014": "", "died on December 0, 2014": "", "on the 45th of March": ""},
    no=["Vol. 45 May 2014", "32 people in May 2014", "in May 45 people met"],
)
def no_such_day() -> Sense:
    """no such day in the calendar"""
    return NO_SUCH_DAY


@rule(
    "{month} (,|of)? {year}",
    yes={
        "March 2017": "2017-03",
        "Sept. 1999": "1999-09",
        "May of 1968": "1968-05",
        "June two thousand and eight": "2008-06",
    },
    no=["March 20175"],
)
def month_year(month: int, year: int) -> When:
    """says the month itself"""
    return When.at(year, month)


@rule(
    f"(?<!(at|/|{AMBIGUOUS})) {{modern_year}} {NO_CLOCK}"
    f" | (?<=((<year_number>|<month_name>|<month_short>) /)) {{modern_year}}"
    " | (?<=(in|since|during|,|year|early|late|mid|<opening>)) {year} | (?<=of) {year} (?!<word>)",
    yes={
        "In 2014": "2014",
        "a 2007 failed plot": "2007",
        "in Mumbai in 2008": "2008",
        "since 1066": "1066",
        "in two thousand and eight": "2008",
        "the 2010 elections": "2010",
        "a film about 1968": "1968",
    },
    no=[
        "2008 people",
        "£2014",
        "2014 %",
        "more than 2000",
        "room 1215",
        "at 1945 prices",
        "case 12/2058",
        "They sold 2010 used cars",
        "Section 2004 was repealed",
        "a list of 1500 campus computer users",
    ],
)
def year_alone(modern_year: int = 0, year: int = 0) -> When:
    """says the year itself"""
    return When.at(modern_year or year)


@rule(
    f"(?<=({AMBIGUOUS})) ({{modern_year}} | {{year}} (?!<word>)) {NO_CLOCK}",
    yes={"until 2012": "2012", "from 1914 to 1918": "1914", "William conquered it by 1066": "1066"},
    no=["at 0900. By 1530", "from 1500 campus computer users", "between 1900 and 2000 GMT"],
)
def year_or_clock(clocks: Clocks, modern_year: int = 0, year: int = 0) -> When | None:
    """says the year itself"""
    named = modern_year or year
    return None if clocks.may_be(named) else When.at(named)


@rule(
    "the year (two thousand (?!<number_word>|and) | {year})",
    yes={"in the year 1215": "1215", "the year two thousand": "2000"},
)
def the_year(year: int = 2000) -> When:
    """says the year itself"""
    return When.at(year)


@rule(
    "(the year)? {year_in_words}",
    yes={"It was nineteen ninety-seven": "1997", "eighteen forty-eight": "1848"},
    no=["nineteen people", "two thousand people"],
)
def year_in_words(year_in_words: int) -> When:
    """says the year itself"""
    return When.at(year_in_words)


@rule(
    "{old_year} (<before_christ> | b . c .?) | {old_year} (?=(-|to|and|until) <old_year> (<before_christ> | b . c .?))",
    yes={"in 490 BC": "-0489", "44 BCE": "-0043", "149 B.C.": "-0148", "from 477 to 450 BC": "-0476"},
)
def year_before_christ(old_year: int) -> When:
    """says the year itself"""
    return When.at(1 - old_year)


@rule("<our_era> {old_year} | {old_year} <our_era>", yes={"in AD 43": "0043", "476 AD": "0476"}, no=["an ad 43"])
def year_of_our_lord(old_year: int) -> When:
    """says the year itself"""
    return When.at(old_year)


@rule(
    "{month} (,|of)? {old_year} (<before_christ> | b . c .?)",
    yes={"August 480 BC": "-0479-08", "In March, 44 BC": "-0043-03"},
)
def month_before_christ(month: int, old_year: int) -> When:
    """says the month itself"""
    return When.at(1 - old_year, month)


@rule(
    "the? {season} (,|of)? {old_year} (<before_christ> | b . c .?)",
    yes={"the spring of 480 BC": "-0479-21"},
)
def season_before_christ(season: int, old_year: int) -> When:
    """says the season itself"""
    return When.at(1 - old_year, season)


@rule("the? {old_decade} (<before_christ> | b . c .?)", yes={"throughout the 470s BC": "[-0478..-0469]"})
def decade_before_christ(old_decade: int) -> When:
    """says the decade itself"""
    return When.between(Point(-8 - old_decade), Point(1 - old_decade))


@rule("the? {day} of? {month} , {old_year} <before_christ>", yes={"15 March, 44 BC": "-0043-03-15"})
def day_before_christ(day: int, month: int, old_year: int) -> When:
    """says the day itself"""
    return When.at(1 - old_year, month, day)


RULES = collect(globals())
