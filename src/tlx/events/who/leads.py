"""Whom the lead of a story speaks of: "A lorry driver was jailed …" is who the next sentence names with an age.

Reports of courts and accidents tell first what happened to somebody, and then who it was.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tlx.events.sentences.persons import is_somebody
from tlx.events.sentences.vocabulary import CLASSES
from tlx.model import Named, Sort, Span
from tlx.people.words import word
from tlx.text import Reading, Tokens, fold

ARTICLES: Final = frozenset({"a", "an"})
EARLY: Final = 12
"""Sentences and lines before which the lead stands."""
FARTHEST_NOUN: Final = 8
"""Tokens from the article to the noun."""
OPENING: Final = 5
"""Tokens in which the name stands that opens the next sentence."""
BEHIND: Final = frozenset("WVvBbHh,")
"""What stands behind the noun: a verb, "who", a comma; not another noun, nor "of"."""
COURT: Final = frozenset(
    "court charged convicted sentenced jailed indicted acquitted arraigned remanded pleaded arrested appeared admitted"
    " admits denied denies fined banned cleared accused guilty bail hearing magistrates jury trial prison".split()
)
DEATH: Final = frozenset("died dies killed dead death drowned crushed fatally fatal".split())
SAME: Final = (COURT, DEATH)
"""What both sentences must speak of."""


def lead(reading: Reading, persons: Sequence[Named]) -> Named | None:
    """The noun of a lead that speaks of somebody without a name, with who is named right behind it."""
    spans = reading.sentences[:EARLY]
    for first, behind in pairwise(spans):
        if first.of(reading.text).rstrip().endswith("."):
            return _lead(reading.tokens, first, behind, persons)
    return None


def _lead(tokens: Tokens, first: Span, behind: Span, persons: Sequence[Named]) -> Named | None:
    start, stop = _range(tokens, first)
    noun = _noun(tokens, start, stop) if tokens.word(start).lower() in ARTICLES else None
    one = _aged(tokens, behind, persons)
    named = any(first.holds(person.span) for person in persons)
    if noun is None or one is None or named or not _speak_of_the_same(tokens, first, behind):
        return None
    return Named(tokens.span(start + 1, noun + 1), one.who)


def _range(tokens: Tokens, span: Span) -> tuple[int, int]:
    return bisect_right(tokens.ends, span.start), bisect_left(tokens.ends, span.end) + 1


def _noun(tokens: Tokens, start: int, stop: int) -> int | None:
    """The noun of people that the sentence opens with: "driver" of "A lorry driver who …"."""
    for index in range(start + 1, min(start + FARTHEST_NOUN, stop - 1)):
        if is_somebody(word(tokens.word(index))) and CLASSES[tokens.raw[index + 1]] in BEHIND:
            return index
    return None


def _aged(tokens: Tokens, behind: Span, persons: Sequence[Named]) -> Named | None:
    """Whoever opens a sentence by name and age: "Tom Reid, 42, …"."""
    start, _ = _range(tokens, behind)
    opening = (one for one in persons if one.sort is Sort.PERSON and behind.holds(one.span))
    first = next(opening, None)
    if first is None or bisect_left(tokens.ends, first.span.start + 1) - start > OPENING:
        return None
    at = bisect_left(tokens.ends, first.span.end) + 1
    return first if tokens.word(at) == "," and tokens.word(at + 1).isdecimal() else None


def _speak_of_the_same(tokens: Tokens, first: Span, behind: Span) -> bool:
    told, tells = (_words(tokens, span) for span in (first, behind))
    return any(not told.isdisjoint(same) and not tells.isdisjoint(same) for same in SAME)


def _words(tokens: Tokens, span: Span) -> frozenset[str]:
    start, stop = _range(tokens, span)
    return frozenset(fold(raw.strip()) for raw in tokens.raw[start:stop])
