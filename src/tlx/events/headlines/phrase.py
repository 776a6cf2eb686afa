"""Chosen words of a sentence, written out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from tlx.events.sentences.sentence import Sentence
from tlx.model.values import value

BRACKETS: Final = re.compile(r"\([^()]*\)")
FIRM: Final = re.compile(r"<\w*[a-z]\w*.*\s.*")
"""“<Harbour Trust Ltd>” is the name of a firm that has no ticker; “<HBR.L>” is one."""
UNWRITTEN: Final = frozenset("<>")
GLUED: Final = frozenset(",.;:)")
"""Marks that stand right behind the word before them."""


@value(frozen=True, slots=True)
class Phrase:
    """Words of a sentence by their numbers, in order, not all of them neighbours, each with what rules ask for.

    ``pieces`` are the words as they are written out, with the space before them, ``ends`` how long the text is after
    each. Words of one phrase are cut off a dozen times over, so all of this is made once.
    """

    sentence: Sentence
    words: Sequence[int]
    classes: str
    folds: Sequence[str]
    pieces: Sequence[str]
    ends: Sequence[int]

    def first(self, count: int) -> Phrase:
        """The first words of it."""
        return Phrase(
            self.sentence,
            self.words[:count],
            self.classes[:count],
            self.folds[:count],
            self.pieces[:count],
            self.ends[:count],
        )

    def folded(self, at: int) -> str:
        """A word of it, folded, "" beyond its ends."""
        return self.folds[at] if 0 <= at < len(self.folds) else ""

    def is_apart(self, at: int) -> bool:
        """True for a word with white space before it."""
        return 0 <= at < len(self.words) and _is_apart(self.sentence, self.words[at])

    def text(self, count: int) -> str:
        """The first words with single spaces between, double quotation marks left out."""
        return "".join(self.pieces[:count]).strip()


def phrase(sentence: Sentence, words: Sequence[int]) -> Phrase:
    """Words of a sentence, without what stands in brackets that close; of a firm in them only the marks go."""
    classes = _classes(sentence, words)
    if "(" in classes:
        inside = {at for found in BRACKETS.finditer(classes) for at in _bracketed(sentence, words, *found.span())}
        words = [index for at, index in enumerate(words) if at not in inside]
        classes = _classes(sentence, words)
    pieces = _pieces(sentence, words)
    folds = [sentence.folds[index] for index in words]
    return Phrase(sentence, words, classes, folds, pieces, list(accumulate(map(len, pieces))))


def _classes(sentence: Sentence, words: Sequence[int]) -> str:
    return "".join([sentence.classes[index] for index in words])


def _bracketed(sentence: Sentence, words: Sequence[int], first: int, stop: int) -> Iterator[int]:
    inside = "".join(sentence.tokens.raw[sentence.offset + index] for index in words[first : stop - 1]).strip()
    yield from (first, stop - 1) if FIRM.fullmatch(inside) else range(first, stop)


def _pieces(sentence: Sentence, words: Sequence[int]) -> list[str]:
    pieces: list[str] = []
    raw, offset, before = sentence.tokens.raw, sentence.offset, -1
    for index in words:
        word, kind = sentence.words[index], sentence.classes[index]
        if kind == '"' or word in UNWRITTEN:
            pieces.append("")
        elif not pieces or kind in GLUED:
            pieces.append(word)
        else:
            apart = len(raw[offset + index]) > len(word) or before != index - 1
            pieces.append(f" {word}" if apart or _follows_a_mark(sentence, index) else word)
        before = index
    return pieces


def _follows_a_mark(sentence: Sentence, index: int) -> bool:
    """True behind a quotation mark, which is left out, that has white space before it."""
    return sentence.classes[index - 1] == '"' and _is_apart(sentence, index - 1)


def _is_apart(sentence: Sentence, index: int) -> bool:
    return len(sentence.tokens.raw[sentence.offset + index]) > len(sentence.words[index])
