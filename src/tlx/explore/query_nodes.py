"""The pieces of a query: each finds its events, says itself in words, and knows the words it looks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from tlx.explore.filters import Asked, Filter
from tlx.explore.query_dates import Window
from tlx.explore.query_regex import Matched, Regex
from tlx.index import Ordinals, Timeline
from tlx.text import capitals, fold
from tlx.text.fold import WORD


@dataclass(frozen=True, slots=True)
class Sought:
    """Folded words to light up in a text, one after the other; the last may go on unless it is ``whole``.

    ``capitals`` are the beginnings that must be written so.
    """

    words: tuple[str, ...]
    whole: bool
    capitals: tuple[str, ...] = ()


Lights = Sought | Matched


class Node(Protocol):
    """A piece of a query."""

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """The events it finds."""

    def said(self, timeline: Timeline | None) -> str:
        """Itself in words, to stand after "events"; with a timeline names are said in full."""

    def sought(self) -> tuple[Lights, ...]:
        """The words it looks for."""


@dataclass(frozen=True, slots=True)
class Word:
    """Typed text: its last word may go on. "counter-terr" is two words."""

    text: str
    terms: tuple[str, ...]

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """Events with all of its words, written so where they have capitals."""
        found = timeline.prefix(self.terms[-1]).intersection(*map(timeline.word, self.terms[:-1]))
        return found.intersection(*map(timeline.capitalised, capitals(self.text)))

    def said(self, _: Timeline | None) -> str:
        """As typed."""
        return f"with a word beginning {self.text}"

    def sought(self) -> tuple[Lights, ...]:
        """Its words, where they follow one another."""
        return (Sought(_words(self.text), whole=False, capitals=tuple(capitals(self.text))),)


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
        return timeline.phrase(whole, candidates).intersection(*map(timeline.capitalised, capitals(self.text)))

    def said(self, _: Timeline | None) -> str:
        """As typed."""
        return f"with “{self.text.strip()}”"

    def sought(self) -> tuple[Lights, ...]:
        """Its words."""
        return (Sought(_words(self.text), self.is_closed, tuple(capitals(self.text))),)


@dataclass(frozen=True, slots=True)
class Dated:
    """A year or a date among the words: what may lie then, and what has it in its text."""

    phrase: Phrase
    window: Window

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """Either."""
        return timeline.overlapping(self.window.lo, self.window.hi) | self.phrase.ordinals(timeline)

    def said(self, _: Timeline | None) -> str:
        """Both readings."""
        return f"of {self.window.said}, or naming it"

    def sought(self) -> tuple[Lights, ...]:
        """The date as it is written."""
        return self.phrase.sought()


@dataclass(frozen=True, slots=True)
class Between:
    """A range of dates."""

    window: Window

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """What may lie in it."""
        return timeline.overlapping(self.window.lo, self.window.hi)

    def said(self, _: Timeline | None) -> str:
        """Both its ends."""
        return self.window.said

    def sought(self) -> tuple[Lights, ...]:
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

    def said(self, timeline: Timeline | None) -> str:
        """In the filter's own words."""
        return self.filter.said(self.asked, timeline)

    def sought(self) -> tuple[Lights, ...]:
        """No words."""
        return ()


@dataclass(frozen=True, slots=True)
class Not:
    """What a piece does not find."""

    part: Node

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """All others."""
        return timeline.everything - self.part.ordinals(timeline)

    def said(self, timeline: Timeline | None) -> str:
        """What it is without, or not."""
        said = self.part.said(timeline)
        return f"without {said.removeprefix('with ')}" if said.startswith("with ") else f"not {said}"

    def sought(self) -> tuple[Lights, ...]:
        """No words: what it looks for is not there."""
        return ()


@dataclass(frozen=True, slots=True)
class All:
    """Everything at once; of nothing, all events."""

    parts: tuple[Node, ...] = ()

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """What all parts find: the index first, the rarest first, and what looks at each event last."""
        quick, slow = ([part for part in self.parts if _looks(part) == looks] for looks in (False, True))
        wanted = sorted((part.ordinals(timeline) for part in quick if not isinstance(part, Not)), key=len)
        unwanted = [part.part.ordinals(timeline) for part in quick if isinstance(part, Not)]
        found = wanted[0].intersection(*wanted[1:]) if wanted else timeline.everything
        found = found.difference(*unwanted)
        for part in slow:
            found = _among(part, timeline, found)
        return found

    def said(self, timeline: Timeline | None) -> str:
        """Words together; with anything else each part for itself, as typed."""
        words = [part.text for part in self.parts if isinstance(part, Word)]
        if words and len(words) == len(self.parts):
            return f"with words beginning {_listed(words)}"
        return " · ".join(_in_a_row(part, timeline) for part in self.parts)

    def sought(self) -> tuple[Lights, ...]:
        """Those of its parts."""
        return tuple(sought for part in self.parts for sought in part.sought())


@dataclass(frozen=True, slots=True)
class Either:
    """One or another."""

    parts: tuple[Node, ...]

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """What any part finds."""
        return Ordinals().union(*(part.ordinals(timeline) for part in self.parts))

    def said(self, timeline: Timeline | None) -> str:
        """Words together, anything else one after the other."""
        if self.is_of_words:
            return f"with a word beginning {' or '.join(part.text for part in self.parts if isinstance(part, Word))}"
        return " or ".join(part.said(timeline) for part in self.parts)

    @property
    def is_of_words(self) -> bool:
        """True when every part is a word."""
        return all(isinstance(part, Word) for part in self.parts)

    def sought(self) -> tuple[Lights, ...]:
        """Those of its parts."""
        return tuple(sought for part in self.parts for sought in part.sought())


def _looks(part: Node) -> bool:
    """True for what looks at each event."""
    return isinstance(part.part if isinstance(part, Not) else part, Regex)


def _among(part: Node, timeline: Timeline, found: Ordinals) -> Ordinals:
    if isinstance(part, Not):
        return found - _among(part.part, timeline, found)
    return part.among(timeline, found) if isinstance(part, Regex) else found & part.ordinals(timeline)


def _in_a_row(part: Node, timeline: Timeline | None) -> str:
    if isinstance(part, Word):
        return f"“{part.text}…”"
    said = part.said(timeline)
    return f"({said})" if isinstance(part, Either) and not part.is_of_words else said.replace("with “", "“", 1)


def _words(text: str) -> tuple[str, ...]:
    """Folded words as they stand in a folded text: the index alone knows Chinese by pairs of characters."""
    return tuple(WORD.findall(fold(text)))


def _listed(words: list[str]) -> str:
    """Commas, and before the last one "and"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
