"""The words nearest to one that nobody wrote: help with a slip of the fingers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

SLIPS: Final = ((4, 1), (1000, 2))
"""Up to so many letters, so many slips: at two slips every short word is near every other."""
OFFERED: Final = 3


def nearest(typed: str, counted: Iterable[tuple[str, int]], offered: int = OFFERED) -> list[tuple[str, int]]:
    """The few words with the fewest slips to what was typed, then the most frequent.

    ``counted`` are words in alphabetical order with their counts. A slip is a letter too many, too
    few, wrong, or two neighbours exchanged (optimal string alignment).
    """
    slips = next((slips for length, slips in SLIPS if len(typed) <= length), 0)
    found = [(distance, -count, word) for word, count, distance in _within(typed, counted, slips)]
    return [(word, -count) for _, count, word in sorted(found)[:offered]]


def _within(typed: str, counted: Iterable[tuple[str, int]], slips: int) -> Iterable[tuple[str, int, int]]:
    """Words at most so many slips away, with their distance.

    Neighbours in the alphabet share their beginnings: the rows of the table are kept for the
    beginning shared, and words that begin like a hopeless one are passed over.
    """
    rows = [list(range(len(typed) + 1))]
    last, hopeless = "", "\0"
    for word, count in counted:
        if word.startswith(hopeless):
            continue
        del rows[_shared(last, word) + 1 :]
        last = word
        while len(rows) <= len(word) and min(rows[-1]) <= slips:
            rows.append(_next_row(typed, word, rows))
        if min(rows[-1]) > slips:
            hopeless = last = word[: len(rows) - 1]
        elif rows[-1][-1] <= slips:
            yield word, count, rows[-1][-1]


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _next_row(typed: str, word: str, rows: list[list[int]]) -> list[int]:
    """Distances of one letter more of ``word`` to every beginning of ``typed``."""
    at = len(rows) - 1
    above, letter = rows[-1], word[at]
    row = [at + 1]
    for column, other in enumerate(typed, 1):
        best = min(above[column] + 1, row[-1] + 1, above[column - 1] + (letter != other))
        swapped = at and column > 1 and letter == typed[column - 2] and word[at - 1] == other
        row.append(min(best, rows[-2][column - 2] + 1) if swapped else best)
    return row
