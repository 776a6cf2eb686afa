"""Lines in which a capital says little: those written in capitals, and headlines In Title Case."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Final

from tlx.model import Span

LONGEST_HEADLINE: Final = 200
FEWEST_IN_CAPITALS: Final = 3
CAPITALS_SHARE: Final = 0.7
TITLE_SHARE: Final = 0.75
FEWEST_TITLE_WORDS: Final = 5
FIRST_LETTER: Final = itemgetter(0)
SENTENCE_ENDS: Final = (".", "!", "?", "”", '"', ",", ";")


@dataclass(frozen=True)
class Lines:
    """Stretches of a text, in order, that lie on one kind of line."""

    spans: tuple[Span, ...]

    def hold(self, offset: int) -> bool:
        """True when a character stands on such a line."""
        index = bisect_right(self._starts, offset)
        return index > 0 and offset < self.spans[index - 1].end

    @cached_property
    def _starts(self) -> list[int]:
        """Where they begin: asked for at every name, so it is a plain row of numbers."""
        return [span.start for span in self.spans]


def in_capitals(text: str) -> Lines:
    """Lines of three words or more, nearly all in capitals."""
    return Lines(tuple(_lines(text, _is_in_capitals)))


def in_title_case(text: str) -> Lines:
    """Headlines: most words of weight begin with a capital, and no full stop ends them."""
    return Lines(tuple(_lines(text, _is_in_title_case)))


def _lines(text: str, are_meant: Callable[[str], bool]) -> Iterator[Span]:
    """Where the lines of one kind stand; most are of none."""
    at = 0
    for line in text.split("\n"):
        if are_meant(line):
            yield Span(at, at + len(line))
        at += len(line) + 1


def _is_in_capitals(line: str) -> bool:
    if len(line) > LONGEST_HEADLINE:
        return line.isupper()
    every = line.split()
    if sum(map(str.isupper, every)) < FEWEST_IN_CAPITALS:
        return False
    words = [word for word in every if word[0].isalpha()]
    return len(words) >= FEWEST_IN_CAPITALS and sum(map(str.isupper, words)) > CAPITALS_SHARE * len(words)


def _is_in_title_case(line: str) -> bool:
    if len(line) > LONGEST_HEADLINE or line.rstrip().endswith(SENTENCE_ENDS):
        return False
    every = line.split()
    capitals = sum(map(str.isupper, map(FIRST_LETTER, every)))
    if capitals <= TITLE_SHARE * FEWEST_TITLE_WORDS:
        return False
    words = [word for word in every if len(word) > 3 or word[0].isupper()]
    return len(words) >= FEWEST_TITLE_WORDS and capitals > TITLE_SHARE * len(words)
