"""Chosen words of a sentence, and where they may be cut without breaking."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tlx.events import words as w
from tlx.events.sentence import Sentence
from tlx.text import fold

LIMIT: Final = 90
"""Characters: the longest headline."""
WANTED: Final = 68
"""Characters: what is longer is cut, where it can be."""
LEAST: Final = 24
LEAST_SPOKEN: Final = 40
"""Characters a cut must leave."""


@dataclass(frozen=True, slots=True)
class Size:
    """Characters: how long at best, how short at least after a cut, how long at most."""

    wanted: int
    least: int
    room: int


NOT_INSIDE: Final = r"(?<!t[cN])(?<!t[cN]&[cN])(?<!a&[cN])"
"""Not behind a verb that waits for its object: "to seize", "to seize and hold"."""
EARLY: Final = re.compile(r"(?<=[cCN^n\"'q@v)])(?=,[PgWTdv&]|,?W|;|:|-|\()")
"""Where a headline ends even when there is room: before what only explains."""
CUTS: Final = (
    re.compile(NOT_INSIDE + r"(?<=[cCN^n\"'q@)])(?=,|[kWT(;:\-]|t[cN]|&[dpi])|(?<=a)(?=&c)"),
    re.compile(NOT_INSIDE + r"(?<=[cCN^n\"'q@v)])(?=[Ptk]|v[PtcN]|g[tPd])"),
    re.compile(r"(?<=[cN])(?=o)"),
)
"""Where it is cut when it is too long. Surest first: before a connective, a comma or "to …"; before a
preposition or a participle; before "of"."""
TRAILING: Final = re.compile(r"[,\"'.:;T&PokdtmW\-]*$")

MARKS: Final = re.compile(r"[,\"'.:;&T\-]*$")
"""What is left off at the end of words that were cut, and of words that were not."""


@dataclass(frozen=True)
class Phrase:
    """Words of a sentence by their numbers, in order, not all of them neighbours."""

    sentence: Sentence
    words: tuple[int, ...]

    @cached_property
    def classes(self) -> str:
        """A class character for each word."""
        return "".join(self.sentence.classes[index] for index in self.words)

    def first(self, count: int) -> Phrase:
        """The first words of it."""
        return Phrase(self.sentence, self.words[:count])

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """How long the text is after each word."""
        ends, length = [], 0
        for piece in self.pieces:
            length += len(piece)
            ends.append(length)
        return tuple(ends)

    def text(self, count: int) -> str:
        """The first words with single spaces between, double quotation marks left out."""
        return "".join(self.pieces[:count]).strip()

    @cached_property
    def pieces(self) -> Sequence[str]:
        """Each word as it stands in the text, with the space before it."""
        return [self._piece(at, index) for at, index in enumerate(self.words)]

    def _piece(self, at: int, index: int) -> str:
        raw = self._raw(index)
        if self.sentence.classes[index] == '"':
            return ""
        if self.sentence.classes[index] in ",.;:)":
            return raw.strip()
        apart = at > 0 and self.words[at - 1] != index - 1
        after_mark = at > 0 and self.sentence.classes[index - 1] == '"' and self._raw(index - 1)[:1].isspace()
        return (" " if at and (raw[:1].isspace() or apart or after_mark) else "") + raw.strip()

    def _raw(self, index: int) -> str:
        return self.sentence.tokens.raw[self.sentence.offset + index]


def said(phrase: Phrase, head: int, size: Size) -> str:
    """The words as text, cut to the size wanted but never before the word ``head``."""
    phrase = _outside_brackets(phrase)
    ending = MARKS.search(phrase.classes)
    phrase = phrase.first(ending.start() if ending else len(phrase.words))
    stop = _length(phrase, head, size)
    trailing = TRAILING.search(phrase.classes[:stop]) if stop < len(phrase.words) else None
    text = phrase.text(trailing.start() if trailing and trailing.start() else stop)
    return text if len(text) <= size.room else text[: size.room - 1].rsplit(" ", 1)[0] + "…"


def _length(phrase: Phrase, head: int, size: Size) -> int:
    """How many words to keep: up to what only explains; when that is too long, the best cut before it."""
    floor = next((at for at, index in enumerate(phrase.words) if index > head), len(phrase.words)) + 1
    early = _cuts(EARLY, phrase, floor, LEAST, size.room)
    stop = early[0] if early else len(phrase.words)
    if not stop or phrase.ends[stop - 1] <= size.wanted:
        return stop
    whole = phrase.first(stop) if stop < len(phrase.words) else phrase
    return next((cuts[-1] for pattern in CUTS if (cuts := _cuts(pattern, whole, floor, size.least, size.wanted))), stop)


def _cuts(pattern: re.Pattern[str], phrase: Phrase, floor: int, least: int, most: int) -> list[int]:
    """Where a pattern would cut and leave neither too little nor too much."""
    cuts = (cut.start() for cut in pattern.finditer(phrase.classes, floor) if cut.start())
    return [cut for cut in cuts if least <= phrase.ends[cut - 1] <= most and not _waits(phrase, cut)]


def _waits(phrase: Phrase, cut: int) -> bool:
    """True behind a noun that says nothing without what follows: "the need to …", "a number of …"."""
    last, after = fold(phrase.sentence.word(phrase.words[cut - 1])), phrase.classes[cut : cut + 1]
    return (after == "t" and last in w.TAKES_TO) or (after in ("o", "P") and last in w.TAKES_OF)


BRACKETS: Final = re.compile(r"\([^()]*\)")


def _outside_brackets(phrase: Phrase) -> Phrase:
    """Without what stands in brackets that close."""
    if "(" not in phrase.classes:
        return phrase
    inside = {at for found in BRACKETS.finditer(phrase.classes) for at in range(*found.span())}
    return Phrase(phrase.sentence, tuple(index for at, index in enumerate(phrase.words) if at not in inside))
