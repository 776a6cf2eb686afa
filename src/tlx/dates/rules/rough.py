"""Dates that are said to be known only roughly: "about 3 May 2014", "c. 1890", "on or about Monday"."""

from __future__ import annotations

from tlx.dates.rule import collect, rule
from tlx.dates.rules.lookalikes import COUNTED
from tlx.dates.sense import Clocks
from tlx.model import Shape, When

ABOUT = "about|around|approximately|roughly"
IS = "is|was|are|were"
NOT_OF_WHAT_IS_TOLD = (
    f"(?<!(<speaking>|<telling>)) (?<!(<telling> ({IS})))"
    f" (?<!(<telling> ({IS}) (all|only|not|really|mainly|also|partly)))"
)
"""After these "about" says what is spoken of: "he wrote about 1968", "the book is all about 1968"."""
CIRCA = "(circa | (c|ca) .?)"


def _roughly(when: When) -> When:
    return when.qualified(approx=True)


@rule(
    f"((on|in|at) or)? {NOT_OF_WHAT_IS_TOLD} ({ABOUT}) the? {{date}} | {CIRCA} the? {{date}}",
    yes={
        "on or about 3 May 2014": "2014-05-03~",
        "approximately May 2014": "2014-05~",
        "circa 3 May 2014": "2014-05-03~",
        "We met around Christmas": "2014-12-25~",
    },
    no=[
        "He spoke about May 2014",
        "two or three dates around 2014-15",
        "The book is about May 2014",
        "a letter about Monday",
    ],
)
def about_date(date: When) -> When | None:
    """{date}, about"""
    return _roughly(date) if date.shape is Shape.INSTANT and not date.part else None


@rule(
    f"(?<=(in|from|since|until|till|by|to|or|before|after|between)) ({ABOUT}) {{year}} (?!({COUNTED}))"
    f" | in or ({ABOUT}) {{year}} (?!({COUNTED})) | {CIRCA} {{year}} (?!({COUNTED}))",
    yes={
        "It was built in about 1890": "1890~",
        "a church of c. 1450": "1450~",
        "in or about 1890": "1890~",
        "the bridge, ca. 1700": "1700~",
    },
    no=["in about 2000 cases", "from around 1500 people"],
)
def about_year(year: int) -> When:
    """says the year itself, about"""
    return _roughly(When.at(year))


@rule(
    f"{NOT_OF_WHAT_IS_TOLD} (?<!at) ({ABOUT}) {{year}} (?!({COUNTED}|<word>|<name>|<past_verb>|<auxiliary>|<modal>))",
    yes={"born around 1890": "1890~", "Born about 1945, he": "1945~"},
    no=[
        "around 2000 were killed",
        "About 1900, he said.",
        "around 1890 took part",
        "spoke about 1945",
        "a film about 1945.",
    ],
)
def about_year_alone(year: int, clocks: Clocks) -> When | None:
    """says the year itself, about"""
    return _roughly(When.at(year)) if year % 100 and not clocks.may_be(year) else None


RULES = collect(globals())
