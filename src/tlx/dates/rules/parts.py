"""Parts of a day and clock times, beside a date or alone."""

from __future__ import annotations

from dataclasses import replace

from tlx.dates.rule import Finds, collect, rule
from tlx.dates.rules.explicit import AMBIGUOUS
from tlx.dates.rules.lookalikes import COUNTED
from tlx.dates.sense import Anchor, Clock, Clocks, Course, Sense, Tense, Told
from tlx.model import Mode, Precision, When

PRICED = "priced|traded|quoted|valued|sold|bought"
"""Words before "at 14.30" that make it a price."""
NOON = 12
"""Hours: "at 9.30" may be a price or a time of day, "at 14.30" is mostly a time."""
NO_COURSE = Course()
DAWN = 6
"""The hour before which a clock that follows an evening has passed midnight."""
SAME_PASSAGE = 200
"""Characters: "in the morning" is that of a day named about a sentence before."""


def _at(date: When, part: str) -> When | None:
    return replace(date, part=part) if _is_day(date) else None


def _is_day(date: When) -> bool:
    return date.precision in (Precision.DAY, Precision.PART)


@rule(
    "{date} ,? (early|late)? -? {part}",
    yes={
        "on Monday night": "2015-01-12 night",
        "on Tuesday afternoon": "2015-01-13 afternoon",
        "yesterday evening": "2015-01-15 evening",
    },
)
def day_and_part(date: When, part: str) -> When | None:
    """{date}, in the {part}"""
    return _at(date, part)


@rule(
    "(the|early|late|on the|in the)* (<weekday_name>)? {part} (of|on) the? {date} | (?<=at) {part} {date}"
    " | mid -? {part} on? {date}",
    yes={
        "at mid-afternoon yesterday": "2015-01-15 afternoon",
        "at lunchtime on Thursday": "2015-01-15 afternoon",
        "at lunchtime yesterday": "2015-01-15 afternoon",
        "the night of 4 March 2001": "2001-03-04 night",
        "on the morning of 9 December 2014": "2014-12-09 morning",
    },
)
def part_of_day(date: When, part: str) -> When | None:
    """{date}, in the {part}"""
    return _at(date, part)


@rule(
    "the? (early|small) morning? hours (of|on) the? {date}",
    yes={"in the early hours of 9 December 2014": "2014-12-09 morning"},
)
def early_hours(date: When) -> When | None:
    """{date}, before sunrise"""
    return _at(date, "morning")


@rule(
    "(about|around)? {time} (<opening> (_|<found_time>) <zone>? _)? ,? (on|of)? {date}",
    yes={
        "at 9pm on 9 December 2014": "2014-12-09 21:00",
        "10 p.m. Wednesday": "2015-01-14 22:00",
        "half past nine on Tuesday": "2015-01-13 09:30",
        "at 10:35 a.m. (0735 GMT) Tuesday": "2015-01-13 10:35",
    },
)
def clock_and_day(date: When, time: Clock) -> When | None:
    """{date}, at the time said"""
    return _at(date, str(time))


@rule(
    "{date} ,? (at|around|about|by|from|t)* {time}",
    yes={"on 9 December 2014 at 21:30": "2014-12-09 21:30", "yesterday at 9 p.m.": "2015-01-15 21:00"},
)
def day_and_clock(date: When, time: Clock) -> When | None:
    """{date}, at the time said"""
    return _at(date, str(time))


@rule(
    "{clock} (hours (?!of) | hrs)? {zone}? (in the {part})?",
    yes={
        "He died at 9.30pm": "2015-01-16 21:30",
        "They met on Monday evening. At 2.10am": "2015-01-13 02:10",
        "He was pushed off on Friday 2 January. A doctor was called at 8.47pm": "2015-01-02 20:47",
        "On the morning of 4 May 2011 they left at 9.15am": "2011-05-04 09:15",
        "at 21:30 GMT": "2015-01-16 21:30 GMT",
        "at 1850 gmt": "2015-01-16 18:50 GMT",
        "0900 to 1305 Central Time": "2015-01-16 13:05 Central Time",
        "from 0900 to 1700 hrs": "2015-01-16 17:00",
        "The strike will begin at midnight": "2015-01-17 00:00",
        "They left at 9pm on Monday. By 11pm it was dark": "2015-01-12 23:00",
        "1430hrs: the call came": "2015-01-16 14:30",
        "from 14.30 GMT": "2015-01-16 14:30 GMT",
    },
    no=["they flew 1500 hours", "at 1500 hours of flight", "he logged 1430 hrs", "1430 hrs of it"],
    finds=Finds.TIME,
)
def clock_alone(
    clock: Clock,
    part: str = "",
    zone: str = "",
    story: Told | None = None,
    anchor: Anchor | None = None,
    course: Course = NO_COURSE,
) -> Sense:
    """at that time of the day"""
    return _on_a_day(clock.in_the(part)._replace(zone=zone), _not_ahead(story, anchor, course), anchor, course)


def _on_a_day(time: Clock, story: Told | None, anchor: Anchor | None, course: Course) -> Sense:
    """A time of the day the story is on, else of that of the text."""
    if story is not None and _goes_on(story, anchor, course):
        day = story.when.lo + (time.hour < DAWN and _is_late(story.when))
        return Sense(When.of_day(day, str(time)), clock=time)
    when = When.of_day(anchor.day + _is_the_next(time, course), str(time)) if anchor else None
    return Sense(when, "TIME", "" if when else f"T{time._replace(zone='')}", clock=time)


def _is_the_next(time: Clock, course: Course) -> bool:
    """True for a midnight to come, with which the next day begins."""
    return (time.hour, time.minute) == (0, 0) and course.cue.tense is Tense.FUTURE


def _is_late(when: When) -> bool:
    """True for an evening or a night: what follows it in the small hours is of the next day."""
    return when.part in ("evening", "night") or (when.part[:1].isdigit() and when.part[:2] > "16")


def _not_ahead(story: Told | None, anchor: Anchor | None, course: Course) -> Told | None:
    """The day of the story, unless that is still to come and what is told now, in another sentence, is over."""
    if story is None or story.near or anchor is None or course.mode is Mode.NARRATIVE:
        return story
    return None if story.when.lo > anchor.day and course.cue.tense is Tense.PAST else story


def _goes_on(story: Told, anchor: Anchor | None, course: Course) -> bool:
    """True for a day in the same sentence, for what is told in the past, and in a log that tells on in the same night.

    Where the text itself is dated by no day, any day told before is better.
    """
    if story.near or course.mode is Mode.NARRATIVE or (anchor and anchor.point.unit is not Precision.DAY):
        return True
    if course.cue.tense is Tense.PAST and anchor is not None and story.when.lo < anchor.day:
        return True
    return story.when.precision in (Precision.MINUTE, Precision.PART) and story.distance < SAME_PASSAGE


@rule(
    "(?<=(at|from|until|by|about|around)) {dotted} (hours|hrs|h)? ,? on? {date}",
    yes={"at 14.30 on Tuesday": "2015-01-13 14:30", "at 9.15 yesterday": "2015-01-15 09:15"},
    no=["at 14.75 on Tuesday", "fell 1%, or 6.43, on Tuesday", "sold at 14.30 in May 2014"],
)
def dotted_clock_and_day(date: When, dotted: Clock) -> When | None:
    """{date}, at the time said"""
    return _at(date, str(dotted))


@rule(
    f"{{date}} ,? (at|from|until) {{dotted}} (?!(%|{COUNTED}|<word>|<unit_name>))",
    yes={"on Tuesday at 14.30": "2015-01-13 14:30", "on 9 December 2014, at 9.15.": "2014-12-09 09:15"},
    no=["fell on Tuesday at 14.30 marks", "on Tuesday at 14.30 %"],
)
def day_and_dotted_clock(date: When, dotted: Clock) -> When | None:
    """{date}, at the time said"""
    return _at(date, str(dotted))


@rule(
    f"(?<!(({PRICED}) at)) (?<!(<traded> <past_verb> at)) (?<=at) {{dotted}} (hours|hrs)?"
    f" (?!(%|{COUNTED}|<word>|<unit_name>|<found_date>))",
    yes={"The meeting opened at 14.30": "2015-01-16 14:30"},
    no=["Shares closed at 14.30", "at 14.30 dollars", "at 9.30", "opened at 14.30 %"],
    finds=Finds.TIME,
)
def dotted_clock(
    dotted: Clock, story: Told | None = None, anchor: Anchor | None = None, course: Course = NO_COURSE
) -> Sense | None:
    """at that time of the day"""
    return _on_a_day(dotted, _not_ahead(story, anchor, course), anchor, course) if dotted.hour > NOON else None


@rule(
    f"(?<=at) (about|around)? {{four_figures}} (?!({COUNTED})) | (?<=({AMBIGUOUS})) {{four_figures}} (?!({COUNTED}))",
    yes={
        "It rang at 2152. At 0915 it rang": "2015-01-16 21:52",
        "From 1500 GMT they waited, until 1530": "2015-01-16 15:30",
    },
    no=["It closed at 1850", "until 1945", "at 2000 feet"],
    finds=Finds.TIME,
)
def clock_by_habit(
    four_figures: Clock, clocks: Clocks, story: Told | None = None, anchor: Anchor | None = None
) -> Sense | None:
    """at that time of the day, as this text writes times"""
    may_be = clocks.sure and clocks.may_be(four_figures.hour * 100 + four_figures.minute)
    if four_figures.hour >= 10 and not may_be:
        return None
    return _on_a_day(four_figures, story, anchor, NO_COURSE)


@rule(
    "(?<=in) the {part} (?!of) | (?<=(by|at|until|since)) mid -? {part} (?!(on|<day_name>|<weekday_name>))",
    yes={
        "They met on Monday and left in the morning": "2015-01-12 morning",
        "By mid-afternoon": "2015-01-16 afternoon",
    },
)
def part_alone(part: str, previous: Told | None = None, anchor: Anchor | None = None) -> When | None:
    """the {part} of that day"""
    if previous is not None and previous.distance < SAME_PASSAGE:
        return When.of_day(previous.when.lo, part) if _is_day(previous.when) else None
    return When.of_day(anchor.day, part) if anchor else None


@rule(
    "(later|earlier) (that|the same) day",
    yes={"They met on 4 May 2011 and later that day": "2011-05-04"},
)
def later_that_day(previous: Told) -> When | None:
    """the day of {told}"""
    return When.of_day(previous.when.lo) if _is_day(previous.when) else None


RULES = collect(globals())
