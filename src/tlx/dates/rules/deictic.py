"""Days, weeks and years seen from the text: today, on Monday, last week, earlier this year."""

from __future__ import annotations

from tlx.dates import timex
from tlx.dates.direction import chosen
from tlx.dates.rule import collect, rule
from tlx.dates.sense import Anchor, Course, Sense, Tense, Told
from tlx.dates.units import CLOCK, away, holding
from tlx.model import Mode, Point, When


@rule("tonight", yes={"tonight": "2015-01-16 night"})
def tonight(anchor: Anchor) -> When:
    """the night of that day"""
    return When.of_day(anchor.day, "night")


@rule("last night", yes={"in Belgium last night": "[2015-01-15..2015-01-16] night"})
def last_night(anchor: Anchor) -> When:
    """the night before"""
    return When.between(Point.of_day(anchor.day - 1), Point.of_day(anchor.day), "night")


@rule(
    "(late|early|earlier|later)? this {part} | (late|early|earlier|later) tonight",
    yes={"early this morning": "2015-01-16 morning"},
)
def this_part(anchor: Anchor, part: str = "night") -> When:
    """the {part} of that day"""
    return When.of_day(anchor.day, part)


@rule(
    "overnight (?!<word>)", yes={"were arrested overnight": "[2015-01-15..2015-01-16] night"}, no=["an overnight train"]
)
def overnight(anchor: Anchor) -> When:
    """the night before"""
    return When.between(Point.of_day(anchor.day - 1), Point.of_day(anchor.day), "night")


@rule("the day before yesterday", yes={"the day before yesterday": "2015-01-14"})
def day_before_yesterday(anchor: Anchor) -> When:
    """two days before"""
    return When.of_day(anchor.day - 2)


@rule("the day after tomorrow", yes={"the day after tomorrow": "2015-01-18"})
def day_after_tomorrow(anchor: Anchor) -> When:
    """two days after"""
    return When.of_day(anchor.day + 2)


@rule(
    "today (?!' s (young|youth|world|society|generation|standards|age|culture|technology|children|consumers))",
    yes={"extra measures today": "2015-01-16", "at today's hearing": "2015-01-16"},
    no=["BBC Midlands Today", "in today's world"],
)
def today(anchor: Anchor) -> When:
    """that same day"""
    return When.of_day(anchor.day)


@rule("yesterday", yes={"They met yesterday": "2015-01-15"})
def yesterday(anchor: Anchor) -> When:
    """the day before"""
    return When.of_day(anchor.day - 1)


@rule("tomorrow", yes={"an iftar tomorrow": "2015-01-17"})
def tomorrow(anchor: Anchor) -> When:
    """the day after"""
    return When.of_day(anchor.day + 1)


# -- weekdays ------------------------------------------------------------------------------------


@rule("{weekday:sure_weekday} (?=' s)", yes={"It follows Tuesday's vote": "2015-01-13"})
def weekday_with_possessive(anchor: Anchor, weekday: int) -> When:
    """the {weekday} before, as what it had is known"""
    return When.of_day(anchor.day - (anchor.weekday - weekday) % 7)


@rule(
    "({weekday:sure_weekday} | (?<=(on|until|by|since)) {weekday})"
    " (?!and <weekday_name> (mornings|afternoons|evenings|nights))",
    yes={
        "on Monday": "2015-01-12",
        "will meet on Monday": "2015-01-19",
        "The court meets Monday": "2015-01-19",
        "Friday": "2015-01-16",
    },
    no=["Sunday Times", "Black Friday", "Bloody Sunday"],
)
def weekday_alone(anchor: Anchor, course: Course, weekday: int) -> Sense:
    """the {weekday} {side}"""
    back = (anchor.weekday - weekday) % 7
    before, after = When.of_day(anchor.day - back), When.of_day(anchor.day + 7 - back)
    if back == 0:
        return chosen(before, None, anchor, course)
    ahead = course.cue.tense is Tense.FUTURE or course.mode is Mode.NARRATIVE
    return chosen(after, before, anchor, course) if ahead else chosen(before, after, anchor, course)


@rule(
    "(last|the previous|previous) {weekday} | {weekday} last",
    yes={"last Friday": "2015-01-09", "on Monday last": "2015-01-12"},
)
def last_weekday(anchor: Anchor, weekday: int) -> When:
    """the {weekday} before"""
    return When.of_day(anchor.day - 1 - (anchor.weekday - weekday - 1) % 7)


@rule("(next|coming) {weekday} | {weekday} next", yes={"next Monday": "2015-01-19", "next Friday": "2015-01-23"})
def next_weekday(anchor: Anchor, weekday: int) -> When:
    """the {weekday} after"""
    return When.of_day(anchor.day + 1 + (weekday - anchor.weekday - 1) % 7)


@rule("this (past|coming)? {weekday}", yes={"this Thursday": "2015-01-15"})
def this_weekday(anchor: Anchor, weekday: int) -> When:
    """the {weekday} of that week"""
    return When.of_day(anchor.day - anchor.weekday + weekday)


@rule(
    "{weekday} (of)? {which} week | (on)? {weekday} (a|the) week",
    yes={"on Tuesday last week": "2015-01-06", "Monday of next week": "2015-01-19"},
)
def weekday_of_week(anchor: Anchor, weekday: int, which: int = -1) -> When:
    """the {weekday} of the week named"""
    return When.of_day(anchor.day - anchor.weekday + weekday + 7 * which)


# -- units ---------------------------------------------------------------------------------------


@rule(
    "last {unit} (?!of)",
    yes={
        "last week": "[2015-01-05..2015-01-11]",
        "last month": "2014-12",
        "last year's": "2014",
        "last weekend": "[2015-01-10..2015-01-11]",
    },
    no=["the last day of March"],
)
def last_unit(anchor: Anchor, unit: str) -> When | None:
    """the {unit} before"""
    return None if unit in CLOCK else away(anchor.day, -1, unit)


@rule(
    "(?<!the) next {unit} | the? coming {unit}",
    yes={"next year": "2016", "next week": "[2015-01-19..2015-01-25]", "next weekend": "[2015-01-24..2015-01-25]"},
)
def next_unit(anchor: Anchor, unit: str) -> When | None:
    """the {unit} after"""
    return None if unit in CLOCK else away(anchor.day, 1, unit)


@rule(
    "(this|the current) {unit}",
    yes={"this year": "2015", "this week": "[2015-01-12..2015-01-18]", "this quarter": "2015-33"},
)
def this_unit(anchor: Anchor, unit: str) -> When | None:
    """that same {unit}"""
    return None if unit in CLOCK else holding(anchor.day, unit)


@rule(
    "earlier (this|in the) {unit}",
    yes={"earlier this year": "[2015-01-01..2015-01-16]", "earlier this week": "[2015-01-12..2015-01-16]"},
)
def earlier_this_unit(anchor: Anchor, unit: str) -> Sense | None:
    """that {unit} up to that day"""
    whole = holding(anchor.day, unit)
    if unit in CLOCK or unit == "day":
        return None
    return Sense(When.between(Point.of_day(whole.lo), anchor.point), value=timex.value(whole))


@rule("later (this|in the) {unit}", yes={"later this year": "[2015-01-16..2015-12-31]"})
def later_this_unit(anchor: Anchor, unit: str) -> Sense | None:
    """that {unit} from that day on"""
    whole = holding(anchor.day, unit)
    if unit in CLOCK or unit == "day":
        return None
    return Sense(When.between(anchor.point, Point.of_day(whole.hi)), value=timex.value(whole))


@rule(
    "(?<=(over|at|for|during|of|this)) the weekend",
    yes={
        "He said over the weekend": "[2015-01-10..2015-01-11]",
        "It will rain over the weekend": "[2015-01-17..2015-01-18]",
    },
)
def the_weekend(anchor: Anchor, course: Course) -> Sense:
    """the weekend nearest {side}"""
    here = anchor.weekday >= 5 or course.cue.tense is Tense.FUTURE
    return chosen(away(anchor.day, 0 if here else -1, "weekend"), None, anchor, course)


@rule(
    "(?<=by) the weekend",
    yes={
        "They met on Tuesday 6 January. By the weekend 31 had left": "[2015-01-10..2015-01-11]",
        "It will be over by the weekend": "[2015-01-17..2015-01-18]",
    },
)
def the_weekend_ahead(anchor: Anchor, course: Course, story: Told | None = None) -> When:
    """the weekend that followed"""
    told = story is not None and course.cue.tense is Tense.PAST
    return away(story.when.lo if story is not None and told else anchor.day, 0, "weekend")


@rule(
    "the (full|whole|current|current fiscal) year | (?<=(for|of|in|during)) the fiscal? year"
    " (?!(<word>|<past_verb>|<found_date>|of|in|to|before|after|<year_number>))",
    yes={"It rose 3% for the year.": "2015"},
    no=["the year to March"],
)
def the_year_of_the_text(anchor: Anchor) -> When:
    """that same year"""
    return holding(anchor.day, "year")


@rule("(this time|(on)? this day) {which} year", yes={"this time last year": "2014-01"})
def this_time_of_year(anchor: Anchor, which: int) -> When:
    """the same month of the year named"""
    return When.at(anchor.year + which, anchor.month)


RULES = collect(globals())
