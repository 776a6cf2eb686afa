"""A sentence as the rules see it: a stretch of tokens and its class string."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.vocabulary import CLASSES, GLUED
from tlx.model import Span
from tlx.model.values import value
from tlx.text import Memo, Reading, Tokens, fold

CUT_SHORT: Final = re.compile(r"'(?=[jwHbm])")
"""The apostrophe of "hasn't" and "we've" is no quotation mark."""
NO_AUXILIARY: Final = re.compile(r"[wm](?:(?=[VsBbh]|'?q|,W)|(?=v)(?<![^#.\"':;\-].))")
"""Where "will" and "may" cannot stand: before a past, a possessive or "who"; as the first word, before a form too."""
SINCE_THEN: Final = re.compile(r"(?<=[Hh])k(?=[vuVE])")
"""“has since sold it”: between "has" and its verb, "since" joins no clause."""
AGAIN: Final = re.compile(r"b_(?=v)")
"""“re-entered” is no form of "be"."""
REPORTS_OF: Final = re.compile(r"y(?=o)|(?<=[cvgdN])y(?=P)")
"""“reports of a fire”, "address claims by the union": no verb."""
QUANTITY: Final = re.compile(r"P(?=n)(?:(?<=^P)|(?<=[#.,\"&Tsyk;:]P))")
APPROXIMATELY: Final = frozenset("about around over under above below".split())
"""Prepositions that stand before a number as adverbs."""
UNITS_OF_TIME: Final = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years".split()
)
TIME_CLASS = "@"
NAME_CLASS = "^"
INTENT_CLASS = "I"
PRONOUN_CLASS = "p"
UNIT: Final = re.compile(r"(?<=n)[bmqj]")
"""“£40m”, "5d": a letter right behind a figure may be a unit, and is no verb cut short."""
INTENT: Final = re.compile(r"c(?=[aj]?t)(?<=[cCN^pin'\"),Wa&]c)|d(?=[Tpid@])(?<=[sy]d)")
"""Where a word that intends can stand: behind what can be its subject, before "to"; and "her" in "told her that".

What stands before is asked last here and above: a pattern that begins with a class is found in half the time.
"""
FOLDED: Final = Memo(lambda raw: fold(raw.strip()))
"""The memo of folded words: each spelling is folded once in the life of the program."""


SHORT: Final = 2
"""Words."""


@value(frozen=True, slots=True, order=True)
class Stretch:
    """Tokens from ``first`` up to, not including, ``stop``, counted within a sentence."""

    first: int
    stop: int

    def __len__(self) -> int:
        """How many tokens."""
        return self.stop - self.first if self else 0

    def __bool__(self) -> bool:
        """True unless it is empty."""
        return self.first < self.stop

    def __contains__(self, index: int) -> bool:
        """True for a token inside."""
        return self.first <= index < self.stop

    def within(self, other: Stretch) -> bool:
        """True when no token of it lies outside ``other``."""
        return other.first <= self.first and self.stop <= other.stop


@value(frozen=True, slots=True)
class Sentence:
    """A sentence: its number in the document, its tokens from ``offset``, and a class for each.

    ``words`` are these as written, ``folds`` the same folded: rules ask for each of them a dozen times.
    """

    number: int
    span: Span
    tokens: Tokens
    offset: int
    classes: str
    words: tuple[str, ...] = field(repr=False, compare=False)
    folds: tuple[str, ...] = field(repr=False, compare=False)
    whole: Stretch = field(repr=False, compare=False)
    """all of it"""

    def word(self, index: int) -> str:
        """A token as written, "" before the first and after the last."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def folded(self, index: int) -> str:
        """The same, folded."""
        return self.folds[index] if 0 <= index < len(self.folds) else ""

    def has(self, words: frozenset[str], first: int, stop: int) -> bool:
        """True when one of some folded words stands among the tokens from ``first`` up to ``stop``."""
        return not words.isdisjoint(self.folds[max(0, first) : max(0, stop)])

    def place(self, stretch: Stretch) -> Span:
        """Where a stretch stands in the text."""
        return Span(*self.bounds(stretch))

    def bounds(self, stretch: Stretch) -> tuple[int, int]:
        """The same as two offsets: rules ask what stands in between a hundred times as often as they keep it."""
        return self.tokens.start(self.offset + stretch.first), self.tokens.ends[self.offset + stretch.stop - 1]

    def text(self, stretch: Stretch) -> str:
        """The words of a stretch as written."""
        if not stretch:
            return ""
        start, end = self.bounds(stretch)
        return self.tokens.text[start:end]

    def said(self, stretch: Stretch) -> str:
        """The same, folded, of one word or two, "" for more: what rules name is no longer than "the company"."""
        words = stretch.stop - stretch.first
        return self.folds[stretch.first] if words == 1 else fold(self.text(stretch)) if words == SHORT else ""

    def kinds(self, stretch: Stretch) -> str:
        """The classes of a stretch."""
        return self.classes[stretch.first : stretch.stop]

    def stretch_of(self, span: Span) -> Stretch:
        """The tokens a span of the text covers; empty when it lies elsewhere."""
        first = bisect_right(self.tokens.ends, span.start) - self.offset
        stop = bisect_left(self.tokens.ends, span.end) + 1 - self.offset
        return Stretch(max(0, first), min(stop, len(self.classes)))


def sentences(reading: Reading, times: Sequence[Span], names: Sequence[Span]) -> Iterator[Sentence]:
    """The sentences of a text, the words of time expressions and of known names lifted out."""
    tokens = reading.tokens
    classes = _lifted(tokens, times, names)
    words, folded = tuple(map(str.strip, tokens.raw)), tuple(map(FOLDED.__getitem__, tokens.raw))
    for number, span in enumerate(reading.sentences):
        first, stop = _range(tokens, span)
        inside, kinds = slice(first, stop), classes[first:stop]
        yield Sentence(number, span, tokens, first, kinds, words[inside], folded[inside], Stretch(0, len(kinds)))


def _lifted(tokens: Tokens, times: Iterable[Span], names: Iterable[Span]) -> str:
    classes = list(CLASSES.string(tokens))
    for span in names:
        first, stop = _range(tokens, span)
        classes[first:stop] = NAME_CLASS * (stop - first)
    for span in times:
        first, stop = _range(tokens, span)
        told_from = not w.RELATING.isdisjoint(map(FOLDED.__getitem__, tokens.raw[first:stop]))
        for index in range(first, stop):
            kept = not told_from and _is_named_event(tokens, classes, index)
            classes[index] = classes[index] if kept else TIME_CLASS
    whole = _with_quantities(tokens, _with_units(tokens, _with_adverbs("".join(classes))))
    return _with_intents(tokens, _with_names(tokens, whole))


def _with_adverbs(classes: str) -> str:
    return REPORTS_OF.sub("c", AGAIN.sub("aa", SINCE_THEN.sub("a", CUT_SHORT.sub("a", classes))))


def _with_units(tokens: Tokens, classes: str) -> str:
    """The classes with the "m" of "£40m" a word like others."""

    def plain(found: re.Match[str]) -> str:
        return "n" if tokens.raw[found.start()] in GLUED else found.group()

    return UNIT.sub(plain, classes)


def _with_quantities(tokens: Tokens, classes: str) -> str:
    """The classes with "about" in "About 1,200 people left" like an article: no place follows."""

    def counting(found: re.Match[str]) -> str:
        at = found.start()
        counts = FOLDED[tokens.raw[at]] in APPROXIMATELY and tokens.word(at + 2) not in UNITS_OF_TIME
        return "d" if counts else found.group()

    return QUANTITY.sub(counting, classes)


def _with_names(tokens: Tokens, classes: str) -> str:
    """The classes with “May” in "May resigned" a name: no auxiliary stands there, and it has a capital."""

    def named(found: re.Match[str]) -> str:
        return NAME_CLASS if tokens.word(found.start())[:1].isupper() else found.group()

    return NO_AUXILIARY.sub(named, classes)


def _with_intents(tokens: Tokens, classes: str) -> str:
    """The classes with "hopes" in "the army hopes to finish it" a verb that looks ahead, and "her" somebody told."""

    def intending(found: re.Match[str]) -> str:
        at = found.start()
        if FOLDED[tokens.raw[at]] == "her":
            return PRONOUN_CLASS
        known = w.ONLY_INTENDING if classes[at - 1] == "&" else w.INTENDING
        return INTENT_CLASS if FOLDED[tokens.raw[at]] in known else found.group()

    return INTENT.sub(intending, classes)


def _range(tokens: Tokens, span: Span) -> tuple[int, int]:
    return bisect_right(tokens.ends, span.start), bisect_left(tokens.ends, span.end) + 1


def _is_named_event(tokens: Tokens, classes: Sequence[str], index: int) -> bool:
    """Some times carry the event they are named after: "the 7/7 bombings". March is a month here, no procession."""
    return classes[index] == "N" and tokens.word(index) not in ("March", "MARCH")
