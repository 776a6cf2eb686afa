"""How old somebody is, or when they were born, in the words right behind a name."""

from __future__ import annotations

from typing import Final

from tlx.text import Tokens

BORN: Final = frozenset({"born", "b"})
BETWEEN: Final = frozenset({"in", "."})
"""What may stand between "born" and the year."""
OPENING: Final = frozenset({",", "("})
CLOSING: Final = frozenset({",", ".", ")", ";", "-"})
"""What stands behind an age; the dash is that of "Ann Lee, 34-year-old"."""
OLDEST: Final = 115
FIRST_YEAR: Final = 1000
YEAR: Final = 4


def years_behind(tokens: Tokens, stop: int) -> tuple[int | None, int | None]:
    """The age and the year of birth behind a name: ", 34," · "(34)" · "(1931–1999)" · "(born in 1954)"."""
    if tokens.word(stop) not in OPENING:
        return None, None
    first = tokens.word(stop + 1)
    if first.isascii() and first.isdecimal():
        return _age(first, tokens.word(stop + 2)), _lifespan(tokens, stop)
    return None, _year(_behind_born(tokens, stop + 1)) if first.lower() in BORN else None


def _age(number: str, behind: str) -> int | None:
    is_age = len(number) < YEAR and 0 < int(number) <= OLDEST
    return int(number) if is_age and behind in CLOSING else None


def _lifespan(tokens: Tokens, stop: int) -> int | None:
    """The first of two years in brackets: one alone is that of a book."""
    mark, until = tokens.word(stop + 2), tokens.word(stop + 3)
    is_span = tokens.word(stop) == "(" and mark in {"-", "–", "—"} and (_year(until) or until == ")")
    return _year(tokens.word(stop + 1)) if is_span else None


def _behind_born(tokens: Tokens, at: int) -> str:
    return next((tokens.word(index) for index in range(at + 1, at + 3) if tokens.word(index) not in BETWEEN), "")


def _year(word: str) -> int | None:
    is_year = len(word) == YEAR and word.isascii() and word.isdecimal()
    return int(word) if is_year and int(word) >= FIRST_YEAR else None
