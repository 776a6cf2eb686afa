"""A text, read once: its tokens and sentences, shared by dates, people and events."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from tlx.model import Span
from tlx.text.gluing import unglued
from tlx.text.sentences import sentences
from tlx.text.tokens import Tokens, lex


@dataclass(frozen=True, slots=True)
class Reading:
    """What one pass over a text gives."""

    text: str
    tokens: Tokens
    sentences: tuple[Span, ...]
    starts: tuple[int, ...] = field(repr=False)
    """Where the sentences begin: asked for at every date and name, so it is a plain row of numbers."""
    stops: tuple[int, ...] = field(repr=False)
    """The token behind each sentence."""

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds a character, or the last one before it."""
        index = bisect_right(self.starts, offset)
        return self.sentences[max(0, index - 1)] if self.sentences else Span(0, 0)

    def around(self, token: int) -> tuple[int, int]:
        """The tokens of the sentence that holds a token: the first, and the one behind the last."""
        index = bisect_right(self.stops, token)
        first = self.stops[index - 1] if index else 0
        stop = self.stops[index] if index < len(self.stops) else len(self.tokens)
        return first + self.tokens.raw[first].isspace(), stop


def read(text: str) -> Reading:
    """Read a text: the one pass that everything else works on."""
    spans, tokens = sentences(text), unglued(lex(text))
    stops = tuple(bisect_right(tokens.ends, span.end) for span in spans)
    return Reading(text, tokens, spans, tuple(span.start for span in spans), stops)
