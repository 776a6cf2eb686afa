"""Chosen words of a sentence, written out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tlx.events.sentence import Sentence

BRACKETS: Final = re.compile(r"\([^()]*\)")
FIRM: Final = re.compile(r"<\w*[a-z]\w*.*\s.*")
"""“<Harbour Trust Ltd>” is the name of a firm that has no ticker; “<HBR.L>” is one."""


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

    def raw(self, at: int) -> str:
        """A word of it with the white space before it, "" beyond its ends."""
        return self._raw(self.words[at]) if 0 <= at < len(self.words) else ""

    def word(self, at: int) -> str:
        """A word of it as written, "" beyond its ends."""
        return self.sentence.word(self.words[at]) if 0 <= at < len(self.words) else ""

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
        if self.sentence.classes[index] == '"' or raw.strip() in ("<", ">"):
            return ""
        if self.sentence.classes[index] in ",.;:)":
            return raw.strip()
        apart = at > 0 and self.words[at - 1] != index - 1
        after_mark = at > 0 and self.sentence.classes[index - 1] == '"' and self._raw(index - 1)[:1].isspace()
        return (" " if at and (raw[:1].isspace() or apart or after_mark) else "") + raw.strip()

    def _raw(self, index: int) -> str:
        return self.sentence.tokens.raw[self.sentence.offset + index]

    def outside_brackets(self) -> Phrase:
        """Without what stands in brackets that close; of a firm named in them only the marks are left out."""
        if "(" not in self.classes:
            return self
        inside = {at for found in BRACKETS.finditer(self.classes) for at in self._bracketed(*found.span())}
        return Phrase(self.sentence, tuple(index for at, index in enumerate(self.words) if at not in inside))

    def _bracketed(self, first: int, stop: int) -> Iterator[int]:
        words = "".join(self._raw(index) for index in self.words[first : stop - 1]).strip()
        yield from (first, stop - 1) if FIRM.fullmatch(words) else range(first, stop)
