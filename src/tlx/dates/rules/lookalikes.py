"""What looks like a time and is none."""

from __future__ import annotations

from tlx.dates.rule import collect, lookalike

around_the_clock = lookalike("around_the_clock", "24 / 7", "means all the time", no=["on standby 24/7"])
telephone = lookalike(
    "telephone", "<count> <small_number> <small_number>+", "a telephone number", no=["call 0800 789 321"]
)
name_of_a_programme = lookalike(
    "name_of_a_programme", "<name> <day_name_capital>", "part of a name", no=["BBC Midlands Today special"]
)
quantity = lookalike(
    "quantity",
    "<year_number> (people|men|women|children|officers|police|soldiers|troops|workers|jobs|miles|feet|metres|%|percent"
    "|million|billion|dollars|pounds|tons|tonnes|members|votes|points|shares|employees|copies)"
    " | (£|$|€) <year_number> | (than|nearly|almost|over|some|around|about) <year_number>",
    "a number of things",
    no=["2008 people", "£2014", "2014 %", "more than 2000"],
)

RULES = collect(globals())
