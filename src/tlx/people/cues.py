"""A cue: one sign that speaks for or against a name, with its weight and a sentence why.

The weights of the cues that hold are added up; at :data:`SHOWN` a name is shown, from :data:`POSSIBLE`
on it is "possible". To add one, write a row in ``person_cues``, ``surrounding_cues``,
``document_cues``, ``thing_cues`` or ``thing_signs``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final, Generic, TypeVar

SHOWN: Final = 1.4
POSSIBLE: Final = 1.0
IN_FULL: Final = "named in full"
"""The cue of what a firm is called for short: it is named in full elsewhere in the document."""

ONLY_ONE: Final = "the only one here"
"""The cue of what a body is called by its kind: "the Commission", where the document names one alone."""

Subject_contra = TypeVar("Subject_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class Need:
    """A word that a cue cannot hold without: where it stands, and the lists it is on or the words it is one of.

    ``lists`` are those of :attr:`tlx.people.words.Word.signs`; ``words`` are folded. One of them all is enough.
    """

    where: str
    lists: frozenset[str]
    words: frozenset[str]


Needs = tuple[Need, ...]


def _need(where: str, *lists: str, words: Iterable[str] = ()) -> Needs:
    return (Need(where, frozenset(lists), frozenset(words)),)


TITLE, BEFORE, AFTER = "title", "before", "after"
"""Places around a candidate."""
FIRST, LAST, WITHIN = "first", "last", "within"
"""Places in a name: its first word, its last, and any of them."""
MANNER, JOINED, HEADLINE, OPENING = "manner", "joined", "headline", "opening"
"""How a candidate stands there: with a particle in it, in a headline, or at the head of a sentence."""
WHOLE, ENDING = "whole", "ending"
"""A name in a document, and the last of several words: the lists are those of :class:`tlx.people.known.Known`."""

title = partial(_need, TITLE)
before = partial(_need, BEFORE)
after = partial(_need, AFTER)
first = partial(_need, FIRST)
last = partial(_need, LAST)
within = partial(_need, WITHIN)
joined = _need(MANNER, JOINED)
opening = _need(MANNER, OPENING)
in_headline = _need(MANNER, HEADLINE)
whole = partial(_need, WHOLE)
ending = partial(_need, ENDING)


def _always(_subject: object) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Cue(Generic[Subject_contra]):
    """A sign of a subject: the words of a name, a candidate in its place, or a candidate in its document.

    It holds where one of its needs is met and ``holds`` says so. Whatever can be said as a need should be:
    most candidates then never meet the cue, where each would have to be asked.
    """

    name: str
    weight: float
    why: str
    holds: Callable[[Subject_contra], bool] = _always
    needs: Needs = ()
