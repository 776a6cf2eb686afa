"""Slots: the pieces a rule's pattern is made of, each with the value its words mean.

A slot is a pattern over words and classes and a function from its words (in lower case) to a value;
``None`` means that these words are none after all. ``say`` writes the value into a reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from tlx.dates.holidays import HOLIDAYS
from tlx.dates.sense import Amount, Clock
from tlx.model.calendar import MONTH_NAMES, WEEKDAY_NAMES
from tlx.text.vocabulary import (
    DECADES,
    MONTHS,
    MONTHS_SHORT,
    NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    PLURAL_UNITS,
    PRESENT_NAMES_OF_DAYS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    WEEKDAYS_SHORT,
)

Words = Sequence[str]


@dataclass(frozen=True, slots=True)
class SlotKind:
    """A pattern and what its words mean."""

    pattern: str
    value: Callable[[Words], Any]
    say: Callable[[Any], str] | None = None


def _lookup(*tables: Mapping[str, Any]) -> Callable[[Words], Any]:
    """The value of the first word that some table knows."""

    def value(words: Words) -> Any:  # noqa: ANN401 - a table of the vocabulary may hold anything
        return next((table[word] for word in words for table in tables if word in table), None)

    return value


def _leading_number(word: str) -> int | None:
    digits = word.rstrip("stndrh'’")
    return int(digits) if digits.isdigit() else None


def _ordinal(words: Words) -> int | None:
    """For example "9", "9th", "ninth", "twenty-first"."""
    tens = sum(NUMBERS.get(word, 0) for word in words[:-1])
    return tens + ORDINALS[words[-1]] if words[-1] in ORDINALS else _leading_number(words[0])


def _day_of_month(words: Words) -> int | None:
    day = _ordinal(words)
    return day if day and day <= 31 else None


def _day_in_words(words: Words) -> int | None:
    """For example "nine", "twenty-one": agencies once wrote "March nine"."""
    day = sum(NUMBERS.get(word, 0) for word in words)
    return day if 1 <= day <= 31 else None


VAGUE_AMOUNTS: Final = {"few": 3, "several": 4, "some": 3, "many": 5, "number": 3, "recent": 3, "dozens": 24}
"""About how many are meant; the interval says "about"."""


def _amount(words: Words) -> Amount | None:
    """For example "3", "three", "twenty-four", "a hundred and ten", "two and a half", "a few", "a couple of"."""
    vague = next((VAGUE_AMOUNTS[word] for word in words if word in VAGUE_AMOUNTS), None)
    if vague:
        return Amount(vague, exact=False)
    if "couple" in words or words[0] == "half":
        return Amount(2 if "couple" in words else 0.5)
    part = _fraction(words)
    whole = _number([word for word in words[: words.index("/") - 1 if "/" in words else None] if word not in NOISE])
    return Amount(whole + part) if whole + part > 0 else None


NOISE: Final = frozenset({"half", "and", "of", "-"})


def _fraction(words: Words) -> float:
    if "/" in words:
        return int(words[-3]) / int(words[-1])
    return 0.5 if "half" in words else 0


def _number(words: Words) -> float:
    total: float = 0
    for word in words:
        if word in ("hundred", "thousand"):
            total = max(1, total) * NUMBERS[word]
        elif word in NUMBERS:
            total += NUMBERS[word]
        elif word[0].isdigit():
            total += float(word.replace(",", ""))
        elif word in ("a", "an") and len(words) == 1:
            total = 1
    return total


def _holiday(words: Words) -> str | None:
    name = " ".join(words).replace("' s", "'s").replace("'s", " 's").replace("  ", " ").replace(" - ", "-")
    return name if name in HOLIDAYS else None


YEAR_IN_WORDS: Final = (
    "two thousand and? <number_word> (-? <number_word>)? | <number_word> <number_word> (-? <number_word>)?"
)


def _year(words: Words) -> int | None:
    """For example "nineteen ninety-six", "two thousand and eight"."""
    if words[0].isdigit():
        return int(words[0])
    values = [NUMBERS[word] for word in words if word in NUMBERS]
    if values[:2] == [2, 1000]:
        return 2000 + sum(values[2:]) if values[2:] else None
    if values[0] not in range(10, 21) or not 10 <= values[1] < 100 or values[2:] > [9]:
        return None
    return values[0] * 100 + sum(values[1:])


def _decade(words: Words) -> int | None:
    """The first year of "the 1990s", "the ’80s", "the sixties"."""
    if words[-1] in DECADES:
        return 1900 + 10 * DECADES[words[-1]]
    number = int("".join(filter(str.isdigit, words[-1])))
    return number if number >= 100 else number + (1900 if number >= 30 else 2000)


def _clock(words: Words) -> Clock | None:
    """For example "21:30", "9.30pm", "9 p.m.", "nine o'clock", "noon"."""
    if words[0] in NAMED_HOURS:
        return Clock(NAMED_HOURS[words[0]])
    if words[0] in PARTS_OF_AN_HOUR:
        return _clock_in_words(words)
    figures = words[0].replace(".", ":").split(":")
    if len(words[0]) == 4 and words[0].isdigit():
        return Clock(int(words[0][:2]), int(words[0][2:]))
    hour = int(figures[0]) if figures[0].isdigit() else NUMBERS.get(words[0], 99)
    half = "".join(words[1:]).replace(".", "")
    hour = hour % 12 + 12 * half.startswith("pm") if half[:2] in ("am", "pm") else hour
    minute = int(figures[1]) if len(figures) > 1 else 0
    return Clock(hour, minute) if hour <= 24 and minute < 60 else None


def _figures(words: Words) -> tuple[int, ...]:
    """The three numbers of a date in figures."""
    return tuple(map(int, re.findall(r"\d+", " ".join(words))))


def _iso_month(words: Words) -> tuple[int, int] | None:
    """A year and its month; "2010-11" is rather two years."""
    year, month = int(words[0]), int(words[-1])
    return (year, month) if 1 <= month <= 12 and month <= year % 100 else None


def _zone(words: Words) -> str:
    """For example "GMT", "Central Time"; local time is in no zone that the words name."""
    if words[0] == "local":
        return ""
    return words[0].upper() if len(words) == 1 else " ".join(words).title()


def _clock_in_words(words: Words) -> Clock | None:
    """For example "half past nine", "quarter to 10"."""
    hour = int(words[2]) if words[2].isdigit() else NUMBERS[words[2]]
    minutes = hour * 60 + PARTS_OF_AN_HOUR[words[0]] * (-1 if words[1] == "to" else 1)
    return Clock(*divmod(minutes, 60)) if 1 <= hour <= 12 else None


HOLIDAY_NAMES: Final = " | ".join(
    name.replace("'s", "' s").replace("-", " - ") for name in sorted(HOLIDAYS, key=len, reverse=True)
)


WHICH: Final = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}


def _which(words: Words) -> int | None:
    """First, second … of several; 0 for the last."""
    return 0 if words[0] in ("last", "latter", "final") else _ordinal(words)


PARTS_OF_AN_HOUR: Final = {"quarter": 15, "half": 30}
NAMED_HOURS: Final = {"noon": 12, "midday": 12, "midnight": 0}

ZONE: Final = (
    "<zone> | z | gmt | utc | bst | (local|central|eastern|pacific|mountain|greenwich|atlantic)"
    " (standard|daylight|mean)? time"
)
BEFORE_CLOCK: Final = "at|by|until|till|from|between|around|about"
HOURS: Final = "(hours|hrs) (?!of)"
"""What shows four figures to be a time of day: "1500 GMT", "at 1500 hours"."""
NO_SUM: Final = "(?<!(<past_verb>|of|in|for|than|over|nearly|almost|some|total|another|<planning>))"
"""Before so many hours: "flew 1500 hrs"."""

MONTH: Final = "<month_name> | <month_word> | <month_short> .?"
TENS: Final = "(twenty|thirty) -? "

SLOTS: Final[Mapping[str, SlotKind]] = {
    "month": SlotKind(MONTH, _lookup(MONTHS, MONTHS_SHORT), lambda month: MONTH_NAMES[month - 1]),
    "sure_month": SlotKind(
        "<month_name> | <month_short> .", _lookup(MONTHS, MONTHS_SHORT), lambda month: MONTH_NAMES[month - 1]
    ),
    "month_number": SlotKind("<month_number>", lambda words: int(words[0])),
    "day": SlotKind(f"<day_number> | <day_ordinal> | ({TENS})? <ordinal_word>", _day_of_month, str),
    "day_in_words": SlotKind("<number_word> (-? <number_word>)?", _day_in_words),
    "nth": SlotKind(f"<ordinal_number> | ({TENS})? <ordinal_word>", _ordinal),
    "year": SlotKind(f"<year_number> | {YEAR_IN_WORDS}", _year),
    "year_in_words": SlotKind(YEAR_IN_WORDS, _year),
    "old_year": SlotKind("<old_year>", lambda words: int(words[0])),
    "short_year": SlotKind("' <two_digits>", lambda words: int(words[1])),
    "two_digits": SlotKind("<two_digits>", lambda words: int(words[0])),
    "old_decade": SlotKind("<old_decade>", _decade),
    "full_decade": SlotKind("<full_decade>", _decade),
    "short_decade": SlotKind("' <decade_number>", _decade),
    "decade": SlotKind("<decade_number> | ' <decade_number> | <decade_word>", _decade),
    "weekday": SlotKind(
        "<weekday_name> | <weekday_short> .?", _lookup(WEEKDAYS, WEEKDAYS_SHORT), lambda number: WEEKDAY_NAMES[number]
    ),
    "sure_weekday": SlotKind("<weekday_name>", _lookup(WEEKDAYS), lambda number: WEEKDAY_NAMES[number]),
    "day_th": SlotKind("<day_ordinal>", _day_of_month),
    "weekdays": SlotKind("<weekdays>", lambda words: WEEKDAYS[words[0][:-1]], lambda number: WEEKDAY_NAMES[number]),
    "sure_season": SlotKind("summer | winter | autumn", _lookup(SEASONS)),
    "spring": SlotKind("spring", _lookup(SEASONS)),
    "season": SlotKind("<season_name>", _lookup(SEASONS)),
    "seasons": SlotKind("summers | winters | autumns | springs", lambda words: SEASONS[words[0].lower()[:-1]]),
    "unit": SlotKind("<unit_name>", _lookup(UNITS)),
    "units": SlotKind("<units_name>", _lookup(PLURAL_UNITS), lambda unit: f"{unit}s"),
    "any_unit": SlotKind("<unit_name> | <units_name>", _lookup(UNITS, PLURAL_UNITS)),
    "amount": SlotKind(
        "<count> (<month_number> / <month_number>)? (and a? half)?"
        " | <number_word> (-? <number_word>)* (and (a half | <number_word>))?"
        " | (a|an) ((very? few|couple of?|hundred|dozen|number of|great? many))? | half (a|an)"
        " | several | some | many | few",
        _amount,
    ),
    "number": SlotKind("<count> | <number_word> (-? <number_word>)*", _amount),
    "few": SlotKind("few | several | couple of? | some | recent", _amount),
    "part": SlotKind("<part_name>", _lookup(PARTS_OF_DAY)),
    "day_name": SlotKind("<day_name>", _lookup(PRESENT_NAMES_OF_DAYS)),
    "clock": SlotKind(
        "<clock_time> <half_day> | <clock_colon>"
        " | (<hour_number>|<number_word>) (<half_day> | o ' clock | (?=in the <part_name>))"
        " | (half|quarter) (past|to) (<hour_number>|<number_word>) | noon | midday | midnight"
        f" | <four_figure_clock> (?= ((-|/|to|and|until) <four_figure_clock>)? ({ZONE}))"
        f" | (?<=({BEFORE_CLOCK})) <four_figure_clock> (?= ((-|/|to|and|until) <four_figure_clock>)? {HOURS})"
        f" | (?<=(<four_figure_clock> (-|/|to|and|until))) <four_figure_clock> (?= {HOURS})"
        f" | {NO_SUM} <four_figure_clock> (?= hrs (?!(of|a|per|each|every|and)))"
        f" | (?<=({BEFORE_CLOCK})) <clock_time> (?= {ZONE})",
        _clock,
    ),
    "zone": SlotKind(ZONE, _zone),
    "four_figures": SlotKind("<four_figure_clock>", _clock),
    "dotted": SlotKind("<clock_time>", _clock),
    "iso_month": SlotKind("<year_number> - <two_digits>", _iso_month),
    "iso": SlotKind("<iso_date> | <year_number> / <month_number> / <day_number>", _figures),
    "slashed": SlotKind("<slash_date> | <day_number> - <day_number> - <year_number>", _figures),
    "modern_year": SlotKind("<modern_year>", lambda words: int(words[0])),
    "holiday": SlotKind(HOLIDAY_NAMES, _holiday, lambda name: name.title().replace(" 'S", "'s")),
    "nth_word": SlotKind("<ordinal_word> | <ordinal_number> | last | latter | final", _which),
    "which": SlotKind(" | ".join(WHICH), lambda words: WHICH[words[0]]),
    "frequency": SlotKind("<frequency>", lambda words: words[0]),
    "early_or_late": SlotKind("early | mid | late", lambda words: words[0]),
    "period_name": SlotKind("quarter | period", lambda words: words[0]),
    "edge": SlotKind("middle | beginning | start | end | close", lambda words: words[0]),
}

SPELLINGS: Final = 20_000


@lru_cache(maxsize=SPELLINGS)
def understood(kind: str, raw: tuple[str, ...]) -> tuple[Any, str]:
    """What the tokens of a slot mean, ``None`` for nothing, and how a reason says it: each spelling once."""
    slot, words = SLOTS[kind], [token.strip().lower().replace("’", "'") for token in raw]
    value = slot.value(words)
    return value, slot.say(value) if slot.say and value is not None else " ".join(words)
