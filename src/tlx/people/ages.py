"""How old somebody is, or when they were born, in the words right behind a name."""

from __future__ import annotations

from typing import Final

from tlx.people.vocabulary import CALENDAR
from tlx.text import Tokens, fold

BORN: Final = frozenset({"born", "b"})
BETWEEN: Final = frozenset({"in", "."})
"""What may stand between "born" and the year."""
OPENING: Final = frozenset({",", "("})
CLOSING: Final = frozenset({",", ".", ")", ";", "-"})
"""What stands behind an age; the dash is that of "Ann Lee, 34-year-old"."""
DASHES: Final = frozenset({"-", "–", "—"})
LONGEST_DAY: Final = 5
"""Tokens of "August 2, 1754"."""
LONGEST_NAME: Final = 24
"""Tokens of a name in another language."""
BETWEEN_DAYS: Final = frozenset({",", ".", "on", "in"})
OLDEST: Final = 115
FIRST_YEAR: Final = 1000
YEAR: Final = 4


def years_behind(tokens: Tokens, stop: int) -> tuple[int | None, int | None]:
    """The age and the year of birth behind a name: ", 34," · "(34)" · "(1931–1999)" · "(born in 1954)".

    Whole days are read too: "(2 August 1754 – 14 June 1825)", "(born August 2, 1954)".
    """
    opening = tokens.word(stop)
    if opening not in OPENING:
        return None, None
    first = tokens.word(stop + 1)
    if first.lower() in BORN:
        return None, _year(_behind_born(tokens, stop + 1)) or _dated(tokens, stop + 2)
    if first.isascii() and first.isdecimal() and tokens.word(stop + 2) in CLOSING | DASHES:
        return _age(first, tokens.word(stop + 2)), _lifespan(tokens, stop)
    return None, _lifespan_of_days(tokens, _behind_language(tokens, stop + 1)) if opening == "(" else None


def _age(number: str, behind: str) -> int | None:
    is_age = len(number) < YEAR and 0 < int(number) <= OLDEST
    return int(number) if is_age and behind in CLOSING else None


def _lifespan(tokens: Tokens, stop: int) -> int | None:
    """The first of two years in brackets: one alone is that of a book."""
    mark, until = tokens.word(stop + 2), tokens.word(stop + 3)
    is_span = tokens.word(stop) == "(" and mark in DASHES and (_year(until) or until == ")")
    return _year(tokens.word(stop + 1)) if is_span else None


def _lifespan_of_days(tokens: Tokens, first: int) -> int | None:
    """The year of a day that a dash follows, in brackets behind a name."""
    last = _last_of_a_day(tokens, first)
    return _year(tokens.word(last)) if last is not None and tokens.word(last + 1) in DASHES else None


def _behind_language(tokens: Tokens, first: int) -> int:
    """Where the years of "(French: Anne Lee; 1901–1950)" begin."""
    if tokens.word(first + 1) != ":":
        return first
    return next((at + 1 for at in range(first, first + LONGEST_NAME) if tokens.word(at) == ";"), first)


def _dated(tokens: Tokens, first: int) -> int | None:
    """The year of a day: "August 2, 1754"."""
    last = _last_of_a_day(tokens, first)
    return _year(tokens.word(last)) if last is not None else None


def _last_of_a_day(tokens: Tokens, first: int) -> int | None:
    """Where the year stands of a day or a month that begins here, none when no month is in it."""
    year = next((at for at in range(first, first + LONGEST_DAY) if _year(tokens.word(at))), None)
    words = [fold(tokens.word(at)) for at in range(first, year or first)]
    is_day = any(each in CALENDAR for each in words) and all(
        each in CALENDAR | BETWEEN_DAYS or each.isdecimal() for each in words
    )
    return year if is_day else None


def _behind_born(tokens: Tokens, at: int) -> str:
    return next((tokens.word(index) for index in range(at + 1, at + 3) if tokens.word(index) not in BETWEEN), "")


def _year(word: str) -> int | None:
    is_year = len(word) == YEAR and word.isascii() and word.isdecimal()
    return int(word) if is_year and int(word) >= FIRST_YEAR else None
