"""The second pass over a document: once somebody is named in full, a surname alone is a name too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from tlx.people.candidates import Candidate
from tlx.people.cues import Cue
from tlx.text import Tokens


@dataclass(frozen=True, slots=True)
class Known:
    """The names a document is sure of, folded, and the words it also writes without a capital."""

    full: frozenset[str]
    surnames: frozenset[str]
    given: frozenset[str]
    alone: frozenset[str]
    lower: frozenset[str]


def known(sure: Iterable[Candidate], tokens: Tokens) -> Known:
    """What the candidates that are surely people say about other words of the document."""
    people = list(sure)
    full = [each.words for each in people if each.size > 1]
    return Known(
        frozenset(each.phrase for each in people if each.size > 1),
        frozenset(_family_name(words[0].kinds, words[0].folded, words[-1].folded) for words in full),
        frozenset(words[0].folded for words in full),
        frozenset(each.phrase for each in people if each.size == 1),
        frozenset(raw.strip() for raw in set(tokens.raw) if raw.islower()),
    )


def _family_name(kinds: frozenset[str], first: str, last: str) -> str:
    return first if "eastern" in kinds and "given" not in kinds else last


@dataclass(frozen=True, slots=True)
class DocumentCue:
    """A cue that needs to know who else is named in the document."""

    cue: Cue
    holds: Callable[[Candidate, Known], bool]


def _row(name: str, weight: float, why: str, holds: Callable[[Candidate, Known], bool]) -> DocumentCue:
    return DocumentCue(Cue(name, weight, why, lambda _candidate: False), holds)


def _stands_alone(candidate: Candidate, names: Known) -> bool:
    """One word that is no place, no month after "in", and no common word that opens a sentence."""
    only = candidate.words[0]
    if candidate.size > 1 or ("place" in only.kinds and not candidate.title.kinds):
        return False
    return not (candidate.opens and "word" in only.kinds and only.folded in names.lower)


DOCUMENT: Final = (
    _row("surname of somebody named here", 3.9, "the document names somebody with this surname in full",
         lambda c, names: c.words[-1].folded in names.surnames and _stands_alone(c, names)),
    _row("given name of somebody named here", 2.4, "the document names somebody with this given name in full",
         lambda c, names: c.words[0].folded in names.given and _stands_alone(c, names)
         and c.words[0].folded not in names.surnames and "word" not in c.words[0].kinds),
    _row("named here alone", 3.9, "the document surely names somebody so elsewhere",
         lambda c, names: c.phrase in names.alone and _stands_alone(c, names) and "word" not in c.words[0].kinds),
    _row("named here in full", 1.4, "the document surely names somebody so elsewhere",
         lambda c, names: c.phrase in names.full),
    _row("shares a name", 2.0, "somebody with this surname is named in the document",
         lambda c, names: c.size > 1 and c.words[-1].folded in names.alone
         and not c.words[-1].kinds & {"place", "institution", "ending"}),
)  # fmt: skip
