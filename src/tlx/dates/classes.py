"""What a token can be: the classes of words that patterns are written with.

A token may be several things ("second" is an ordinal and a unit, "14" a day, an hour and a number).
Each distinct set of classes is one character of the class string, so that a pattern is an ordinary
regular expression over that string and still says what a word may mean.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property
from typing import Final

from tlx.dates.pattern import ANY, One
from tlx.text import Classes
from tlx.text.vocabulary import (
    AUXILIARIES,
    DECADES,
    INCIDENTS,
    MODALS,
    MONTHS,
    MONTHS_SHORT,
    NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    PAST_VERBS,
    PLANNING_WORDS,
    PLURAL_UNITS,
    PRESENT_NAMES_OF_DAYS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    WEEKDAYS_SHORT,
)


class Spelling(Enum):
    """Which spellings of a word are meant."""

    ANY = "any"
    CAPITAL = "Capital"
    LOWER = "lower"


ALSO_WORDS: Final = frozenset({"march", "may", "august"})
"""Months that are other words in lower case."""
ALSO_NAMES: Final = frozenset({"april", "june", "may", "august"})
"""Months that people are called."""

MANNERS: Final = frozenset(
    "more full whole entire consecutive straight successive additional extra further long business working trading"
    " calendar fiscal short solid".split()
)
"""What may stand between a number and its unit."""
STATUTES: Final = frozenset("act acts regulations order rules bill directive convention treaty code".split())
"""A year beside one of these is part of its name."""
PAPERS: Final = frozenset("times telegraph mirror mail express post herald sport star world".split())
"""A weekday before one of these is part of a name."""
SPEAKING: Final = frozenset(
    "asked talked spoke told wrote heard knew thought worried complained warned learned testified wondered said joked"
    " argued lied boasted inquired enquired questioned interviewed reminded informed briefed debated".split()
)
"""Pasts after which "about" says what was spoken of, not that a number is rough."""
TELLING: Final = frozenset(
    "article articles argument book books complaint complaints concern concerns conversation conversations debate"
    " debates discussion discussions documentary doubt doubts email emails essay evidence film films information"
    " inquiries inquiry joke jokes lecture letter letters memoir message messages movie note notes novel paper"
    " piece play poem program programme question questioning questions report reports rumour rumours series song"
    " speech stories story talk talks testimony worries worry".split()
)
"""Nouns after which "about" says what is spoken of: "a book about 1968"."""
TRADED: Final = frozenset(
    "share shares stock stocks index futures bond bonds gilts oil gold yield rate pound dollar euro".split()
)
"""What has a price: "shares closed at 14.30" names no time of day."""
NAMED_AND_PLAIN: Final = (
    TELLING
    | TRADED
    | frozenset(
        "campaign campaigns offensive offensives elections rebellions floods season fighting young youth world"
        " turn i you he she it we they there society generation standards age culture technology children"
        " consumers".split()
    )
)
"""Words that patterns name and that are plain words all the same."""
ZONES: Final = frozenset("gmt bst utc est edt cet cest pst pdt cst cdt mst et ist".split())

WORD_CLASSES: Final[Mapping[str, tuple[Collection[str], Spelling]]] = {
    "month_name": (MONTHS.keys() - ALSO_WORDS, Spelling.ANY),
    "month_word": (ALSO_WORDS, Spelling.CAPITAL),
    "month_given_name": (ALSO_NAMES, Spelling.CAPITAL),
    "month_short": (MONTHS_SHORT.keys() - {"may"}, Spelling.CAPITAL),
    "weekday_name": (WEEKDAYS, Spelling.ANY),
    "weekday_short": (WEEKDAYS_SHORT, Spelling.CAPITAL),
    "weekdays": ([f"{name}s" for name in WEEKDAYS], Spelling.ANY),
    "count_or_word": (NUMBERS, Spelling.ANY),
    "number_word": (NUMBERS, Spelling.ANY),
    "ordinal_word": (ORDINALS, Spelling.ANY),
    "decade_word": (DECADES, Spelling.ANY),
    "season_name": (SEASONS, Spelling.ANY),
    "season_word": ({"fall", "spring"}, Spelling.ANY),
    "unit_name": (UNITS, Spelling.ANY),
    "units_name": (PLURAL_UNITS, Spelling.ANY),
    "part_name": (PARTS_OF_DAY, Spelling.ANY),
    "day_name": (PRESENT_NAMES_OF_DAYS, Spelling.ANY),
    "day_name_capital": (PRESENT_NAMES_OF_DAYS, Spelling.CAPITAL),
    "incident": (INCIDENTS, Spelling.ANY),
    "frequency": (("daily", "nightly", "weekly", "monthly", "yearly", "hourly"), Spelling.LOWER),
    "manner": (MANNERS, Spelling.LOWER),
    "before_christ": (("bc", "bce"), Spelling.CAPITAL),
    "our_era": (("ad", "ce"), Spelling.CAPITAL),
    "statute": (STATUTES, Spelling.CAPITAL),
    "paper": (PAPERS, Spelling.CAPITAL),
    "speaking": (SPEAKING, Spelling.ANY),
    "telling": (TELLING, Spelling.LOWER),
    "traded": (TRADED, Spelling.ANY),
    "opening": (("(", "["), Spelling.ANY),
    "half_day": (("am", "pm", "a.m", "p.m", "a.m.", "p.m."), Spelling.ANY),
    "zone": (ZONES, Spelling.CAPITAL),
    "past_verb": (PAST_VERBS, Spelling.ANY),
    "auxiliary": (AUXILIARIES, Spelling.ANY),
    "modal": (MODALS, Spelling.LOWER),
    "planning": (PLANNING_WORDS, Spelling.LOWER),
}
NUMBER_SHAPES: Final = (
    (r"0?[1-9]|1[0-2]", "month_number"),
    (r"0?[1-9]|[12]\d|3[01]", "day_number"),
    (r"00?|3[2-9]|[4-9]\d|(?:3[2-9]|[4-9]\d)(?i:st|nd|rd|th)", "no_day"),
    (r"[01]?\d|2[0-4]", "hour_number"),
    (r"\d\d", "two_digits"),
    (r"\d{1,3}", "small_number"),
    (r"\d{1,3}(?:,\d{3})+|\d{1,6}|\d+\.\d+", "count count_or_word"),
    (r"(?:[01]\d|2[0-3])[0-5]\d", "four_figure_clock"),
    (r"0\d[0-5]\d", "early_clock"),
    (r"1[0-9]\d\d|2[01]\d\d", "year_number"),
    (r"1[89]\d\d|20\d\d", "modern_year"),
    (r"\d{1,4}", "old_year"),
    (r"\d{4}-\d\d?-\d\d?", "iso_date"),
    (r"\d\d?[/.]\d\d?[/.]\d+", "slash_date"),
    (r"\d\d?[:.]\d\d(?::\d\d)?", "clock_time"),
    (r"\d\d?:\d\d(?::\d\d)?", "clock_colon"),
    (r"(?i:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)", "day_ordinal"),
    (r"\d+(?i:st|nd|rd|th)", "ordinal_number"),
    (r"(?:\d\d)?\d0['’]?s", "decade_number"),
    (r"\d{3}0['’]?s", "full_decade"),
    (r"\d\d0['’]?s", "old_decade"),
)
NUMBERS_OF_EACH_SHAPE: Final = (
    "0 00 1 01 9 10 12 13 14 20 24 25 31 32 40 99 000 100 366 0366 999 0999 1000 1066 1999 1799 2014 2100 2199"
    " 2200 9999 0930 0999 1530 1850 2130 2158 2230 01000 10000 123456 1234567 1,000 20,000 3.5 21.30 21.3 25.99"
    " 2014-12-09 1/2/14 31.12.2014 31/12/2014 9:30 21:30 12:30:15 1st 01st 21st 31st 32nd 100th 1990s 470s 80s"
    " 90's 1985s"
).split()
"""A token of every set of number classes that :data:`NUMBER_SHAPES` can give."""

BARRIER: Final = "#"
OTHER: Final = "~"
FIRST_CHARACTER: Final = 0xA1
PLAIN_WORDS: Final = ("Unheard", "unheard", "Unheard-of", "houses", "walked", "UNHEARD", "X", "x", "-", "§")


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], list[str]], ...]:
    return tuple((re.compile(shape, re.ASCII), names.split()) for shape, names in NUMBER_SHAPES)


def _number_classes(word: str) -> frozenset[str]:
    return frozenset(name for shape, names in _shapes() if shape.fullmatch(word) for name in names)


def _is_spelled(word: str, case: Spelling) -> bool:
    return case is Spelling.ANY or word[0].isupper() is (case is Spelling.CAPITAL)


def _plain_word(word: str) -> tuple[str, ...]:
    """A word of no other class; one that looks like a plural may be what is counted."""
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return ("word", "plural") if is_plural else ("word",)


@dataclass(frozen=True)
class Alphabet:
    """The class characters that a set of literal words gives, and the tokens each stands for."""

    literals: frozenset[str]

    def classes(self, word: str) -> frozenset[str]:
        """Everything a token can be; a word that patterns name is a class of its own, ``=word``."""
        if word[0].isdigit():
            literal = {f"={word}"} if word in self.literals else frozenset()
            return _number_classes(word) | literal
        return self._word_classes(word)

    def _word_classes(self, word: str) -> frozenset[str]:
        lower = word.lower().replace("’", "'").replace("–", "-").replace("—", "-")
        found = {name for name, case in self._spelled.get(lower, ()) if _is_spelled(word, case)}
        if len(lower) > 4 and lower.endswith("ed") and not word[0].isupper():
            found.add("past_verb")
        if (not found or lower in NAMED_AND_PLAIN) and word[0].isalpha():
            found.update(("name",) if word[0].isupper() else _plain_word(lower))
        return frozenset(found)

    @cached_property
    def _spelled(self) -> Mapping[str, Sequence[tuple[str, Spelling]]]:
        """For each word of the tables, in lower case, what it can be: most words of a text are in none."""
        found: dict[str, list[tuple[str, Spelling]]] = {word: [(f"={word}", Spelling.ANY)] for word in self.literals}
        for name, (table, case) in WORD_CLASSES.items():
            for word in table:
                found.setdefault(word, []).append((name, case))
        return found

    @cached_property
    def characters(self) -> Mapping[frozenset[str], str]:
        """A character for every set of classes that occurs."""
        words = {*self.literals, *(word for table, _ in WORD_CLASSES.values() for word in table)}
        spellings = (*PLAIN_WORDS, *words, *map(str.capitalize, words))
        sets = {self.classes(word) for word in (*spellings, *NUMBERS_OF_EACH_SHAPE)} - {frozenset()}
        return {names: chr(FIRST_CHARACTER + number) for number, names in enumerate(sorted(sets, key=sorted))}

    @cached_property
    def _of_class(self) -> Mapping[str, str]:
        """For each class, the characters of every set that holds it."""
        table: dict[str, str] = {}
        for names, char in self.characters.items():
            for name in names:
                table[name] = table.get(name, "") + char
        return table

    def of(self, one: One) -> str:
        """The characters that a token of a pattern may have."""
        if one.atom == ANY:
            return OTHER + "".join(self.characters.values())
        return self._of_class.get(f"={one.atom}" if one.literal else one.atom, "")

    @cached_property
    def memo(self) -> Classes:
        """Tokens to characters, each spelling once."""
        return Classes(self._character)

    def _character(self, raw: str) -> str:
        word = raw.strip()
        if not word:
            return BARRIER
        return self.characters.get(self.classes(word), OTHER)


def alphabet(literals: Iterable[str]) -> Alphabet:
    """The class characters for patterns that use these words."""
    return Alphabet(frozenset(literals))
