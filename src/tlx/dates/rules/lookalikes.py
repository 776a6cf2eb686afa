"""What looks like a time and is none."""

from __future__ import annotations

from tlx.dates.rule import collect, lookalike

THINGS = (
    "people|men|women|children|officers|police|soldiers|troops|workers|jobs|miles|feet|metres|%|percent|million|billion"
    "|dollars|pounds|euros|tons|tonnes|members|votes|points|shares|employees|copies"
)
"""What is counted: "2008 people"."""
COUNTED = f"{THINGS}|<plural>"
"""The same, with all that looks like a plural."""
COUNTING = (
    "sold|bought|made|built|shipped|counted|received|killed|injured|arrested|rescued|seized|found|hired|lost|won|planted"
    "|delivered|ordered|employed|produced"
)
"""What is done to so many things: "sold 2010 cars"."""

around_the_clock = lookalike(
    "around_the_clock", "24 / 7 | (24|twenty - four) hours a day | seven days a week", "means all the time",
    no=["on standby 24/7", "open 24 hours a day, seven days a week"],
)  # fmt: skip
telephone = lookalike(
    "telephone", "<count> <small_number> <small_number>+", "a telephone number", no=["call 0800 789 321"]
)
name_of_a_programme = lookalike(
    "name_of_a_programme", "<name> <day_name_capital>", "part of a name", no=["BBC Midlands Today special"]
)
named_weekday = lookalike(
    "named_weekday",
    "(bloody|black|cyber|super|holy) <weekday_name> | <weekday_name> (<paper>|night live|night football)",
    "part of a name",
    no=["the Sunday Times", "Black Friday", "Bloody Sunday"],
)
statute = lookalike(
    "statute", "the? <year_number> <statute> | <statute> <year_number>", "the name of a law",
    no=["Section 12 of the 2012 Act", "the Housing Act 1996"],
)  # fmt: skip
citation = lookalike(
    "citation", "<opening> <year_number> ] <count>? <name>", "the reference of a case", no=["Hill v Day [2012] EWCA 12"]
)
number_of_a_thing = lookalike(
    "number_of_a_thing",
    "(page|pages|section|sections|article|clause|paragraph|number|room|rooms|suite|flat|flight|route|highway|bus|box"
    "|case|docket|exhibit|exhibits|#|§) <year_number> | (no|nos) . <year_number>",
    "the number of a thing",
    no=["on page 1999", "Flight 1985 was late", "Section 2004 was repealed", "No. 2014", "§ 1983"],
)
after_hours = lookalike(
    "after_hours", "after -? hours (trading|trade|club|clubs|work|parking|service) | office hours | working hours",
    "a kind of hours", no=["slid in after hours trading", "during office hours"],
)  # fmt: skip
high_noon = lookalike("high_noon", "high noon", "a moment of decision, or a film", no=["High Noon"])
age = lookalike("age", "the? {amount} -? {any_unit} -? old", "an age", no=["a 31-year-old man", "52 years old"])
quantity = lookalike(
    "quantity",
    f"<year_number> ({THINGS}) | (£|$|€) <year_number> | (than|nearly|almost|over|some|around) <year_number>"
    " | (?<!<telling>) about <year_number>"
    f" | (?<=({COUNTING})) <year_number> <word>? <plural>",
    "a number of things",
    no=["2008 people", "£2014", "2014 %", "more than 2000", "They sold 2010 used cars"],
)

RULES = collect(globals())
