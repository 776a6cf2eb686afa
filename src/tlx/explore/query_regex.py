"""A regular expression as a piece of a query: it looks through what the index left, and through no more than it may."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tlx.explore import regex
from tlx.explore.automaton import Automaton, TooMuchWork, Work
from tlx.index import Ordinals, Timeline
from tlx.text import fold, fold_in_case

WORK: Final = 4_000_000
"""What one expression may do: some 10,000 events of a sentence, or the better part of a second."""
AN_EVENT: Final = 200
"""Reading an event costs as much as looking at so many characters."""
MOST: Final = 4
"""Of one query."""


@dataclass(frozen=True, slots=True)
class Matched:
    """What a regular expression matches, to light up in a text."""

    automaton: Automaton
    in_case: bool


@dataclass(frozen=True, slots=True)
class Regex:
    """An expression between two strokes; case counts when it asks for a capital."""

    text: str
    matched: Matched

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """What it matches of all events. Raises :class:`TooMuchWork`."""
        return self.among(timeline, timeline.everything)

    def among(self, timeline: Timeline, candidates: Ordinals) -> Ordinals:
        """Those of the candidates with a text that it matches. Raises :class:`TooMuchWork`."""
        if len(candidates) * AN_EVENT > WORK:
            raise TooMuchWork
        return _matching(timeline, self.matched, candidates)

    def said(self, _: Timeline | None) -> str:
        """As typed."""
        return f"matching /{self.text}/"

    def sought(self) -> tuple[Matched, ...]:
        """Itself."""
        return (self.matched,)


def regex_node(text: str) -> Regex:
    """The expression as a piece. Raises :class:`ValueError` with a sentence on what cannot be read."""
    in_case = regex.has_capital(text)
    tree = regex.read(text, fold_in_case if in_case else fold)
    return Regex(text, Matched(Automaton(tree), in_case))


@lru_cache(maxsize=16)
def _matching(timeline: Timeline, matched: Matched, candidates: Ordinals) -> Ordinals:
    work, folded = Work(WORK), fold_in_case if matched.in_case else fold
    found = []
    for ordinal in candidates:
        work.do(AN_EVENT)
        if any(matched.automaton.is_in(folded(text), work) for text in timeline.texts(ordinal)):
            found.append(ordinal)
    return Ordinals(found)
