"""The pieces of a query: each finds its events, says itself in words, and knows the words it looks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from tlx.explore.filters import Asked, Filter
from tlx.explore.query_dates import Window
from tlx.index import Ordinals, Timeline
from tlx.text import fold
from tlx.text.fold import WORD


@dataclass(frozen=True, slots=True)
class Sought:
    """Folded words to light up in a text, one after the other; the last may go on unless it is ``whole``."""

    words: tuple[str, ...]
    whole: bool


class Node(Protocol):
    """A piece of a query."""

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """The events it finds."""

    def said(self) -> str:
        """Itself in words, to stand after "events"."""

    def sought(self) -> tuple[Sought, ...]:
        """The words it looks for."""


@dataclass(frozen=True, slots=True)
class Word:
    """Typed text: its last word may go on. "counter-terr" is two words."""

    text: str
    terms: tuple[str, ...]

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """Events with all of its words."""
        return timeline.prefix(self.terms[-1]).intersection(*map(timeline.word, self.terms[:-1]))

    def said(self) -> str:
        """As typed."""
        return f"with a word beginning {self.text}"

    def sought(self) -> tuple[Sought, ...]:
        """Its words, where they follow one another."""
        return (Sought(_words(self.text), whole=False),)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in quotes: they follow one another. While the quotes are open the last may go on."""

    text: str
    terms: tuple[str, ...]
    is_closed: bool

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """Events with these very words."""
        whole = self.terms if self.is_closed else self.terms[:-1]
        candidates = timeline.everything if self.is_closed else timeline.prefix(self.terms[-1])
        return timeline.phrase(whole, candidates)

    def said(self) -> str:
        """As typed."""
        return f"with “{self.text.strip()}”"

    def sought(self) -> tuple[Sought, ...]:
        """Its words."""
        return (Sought(_words(self.text), self.is_closed),)


@dataclass(frozen=True, slots=True)
class Dated:
    """A year or a date among the words: what may lie then, and what has it in its text."""

    phrase: Phrase
    window: Window

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """Either."""
        return timeline.overlapping(self.window.lo, self.window.hi) | self.phrase.ordinals(timeline)

    def said(self) -> str:
        """Both readings."""
        return f"of {self.window.said}, or naming it"

    def sought(self) -> tuple[Sought, ...]:
        """The date as it is written."""
        return self.phrase.sought()


@dataclass(frozen=True, slots=True)
class Between:
    """A range of dates."""

    window: Window

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """What may lie in it."""
        return timeline.overlapping(self.window.lo, self.window.hi)

    def said(self) -> str:
        """Both its ends."""
        return self.window.said

    def sought(self) -> tuple[Sought, ...]:
        """No words."""
        return ()


@dataclass(frozen=True, slots=True)
class Filtered:
    """A filter with its value."""

    filter: Filter
    asked: Asked

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """What the filter leaves."""
        return self.filter.function(timeline, self.asked)

    def said(self) -> str:
        """In the filter's own words."""
        return self.filter.said(self.asked)

    def sought(self) -> tuple[Sought, ...]:
        """No words."""
        return ()


@dataclass(frozen=True, slots=True)
class Not:
    """What a piece does not find."""

    part: Node

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """All others."""
        return timeline.everything - self.part.ordinals(timeline)

    def said(self) -> str:
        """What it is without, or not."""
        said = self.part.said()
        return f"without {said.removeprefix('with ')}" if said.startswith("with ") else f"not {said}"

    def sought(self) -> tuple[Sought, ...]:
        """No words: what it looks for is not there."""
        return ()


@dataclass(frozen=True, slots=True)
class All:
    """Everything at once; of nothing, all events."""

    parts: tuple[Node, ...] = ()

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """What all parts find, the rarest first."""
        wanted = sorted((part.ordinals(timeline) for part in self.parts if not isinstance(part, Not)), key=len)
        unwanted = [part.part.ordinals(timeline) for part in self.parts if isinstance(part, Not)]
        found = wanted[0].intersection(*wanted[1:]) if wanted else timeline.everything
        return found.difference(*unwanted)

    def said(self) -> str:
        """Words together, then the rest as typed."""
        words = [part.text for part in self.parts if isinstance(part, Word)]
        others = [_bracketed(part) for part in self.parts if not isinstance(part, Word)]
        beginning = [f"with {'a word' if len(words) == 1 else 'words'} beginning {_listed(words)}"] if words else []
        return " · ".join(beginning + others)

    def sought(self) -> tuple[Sought, ...]:
        """Those of its parts."""
        return tuple(sought for part in self.parts for sought in part.sought())


@dataclass(frozen=True, slots=True)
class Either:
    """One or another."""

    parts: tuple[Node, ...]

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """What any part finds."""
        return Ordinals().union(*(part.ordinals(timeline) for part in self.parts))

    def said(self) -> str:
        """Words together, anything else one after the other."""
        if self.is_of_words:
            return f"with a word beginning {' or '.join(part.text for part in self.parts if isinstance(part, Word))}"
        return " or ".join(part.said() for part in self.parts)

    @property
    def is_of_words(self) -> bool:
        """True when every part is a word."""
        return all(isinstance(part, Word) for part in self.parts)

    def sought(self) -> tuple[Sought, ...]:
        """Those of its parts."""
        return tuple(sought for part in self.parts for sought in part.sought())


def _bracketed(part: Node) -> str:
    return f"({part.said()})" if isinstance(part, Either) and not part.is_of_words else part.said()


def _words(text: str) -> tuple[str, ...]:
    """Folded words as they stand in a folded text: the index alone knows Chinese by pairs of characters."""
    return tuple(WORD.findall(fold(text)))


def _listed(words: list[str]) -> str:
    """Commas, and before the last one "and"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
