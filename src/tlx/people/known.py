"""What a document says of its names as a whole, once each has been weighed for its own sake."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tlx.model import Sort
from tlx.model.values import value
from tlx.people import surrounding_cues as surroundings
from tlx.people.candidates import Candidate, Name
from tlx.people.person_cues import GIVEN
from tlx.people.weighing import Weighed
from tlx.people.words import kinds_of
from tlx.text import Tokens

FIRMS: Final = frozenset(
    "corp corporation co company inc ltd limited plc llc ag nv sa spa gmbh bancorp group holdings airlines airways"
    " motors industries technologies systems communications pharmaceuticals securities enterprises electronics"
    " bank".split()
)
"""Last words of the names of firms, which are left out when a firm is called for short."""
BUSINESSES: Final = frozenset(
    "company firm airline carrier carmaker automaker planemaker chipmaker drugmaker shipbuilder steelmaker brewer bank"
    " retailer manufacturer insurer lender broadcaster supermarket conglomerate subsidiary operator supplier"
    " maker agency union newspaper daily weekly brokerage".split()
)
"""What stands right before the name of a firm: "the Swedish carmaker Albion"."""
LEAST_SHARE: Final = 5
LEAST_SHARE_OF_SURNAME: Final = 20
FEWEST_WITH_TAIL: Final = 3
"""Words of a name that is more than a given name and a surname."""
NOTED: Final = frozenset(
    {surroundings.SHIP, surroundings.PLACED, *surroundings.NOT_ONE, *surroundings.DEEDS, *surroundings.SOMEWHERE}
)
"""The cues that say something of the name wherever else it stands."""
NO_PERSON: Final = frozenset({"nationality", "calendar", "organisation", "rank", "honorific", "role"})
"""What is nobody's name behind a title."""


@dataclass(frozen=True)
class Uncapitalised:
    """The words that a text also writes without a capital: looked for when they are asked for, as in few texts."""

    tokens: Tokens

    @cached_property
    def words(self) -> frozenset[str]:
        """As they are written, without white space."""
        return frozenset(map(str.strip, filter(str.islower, set(self.tokens.raw))))


@value(frozen=True, slots=True)
class Known:
    """The names a document is sure of, folded, and the words it also writes without a capital."""

    full: frozenset[str]
    surnames: frozenset[str]
    given: frozenset[str]
    alone: frozenset[str]
    single: frozenset[str]
    lower: Uncapitalised
    ships: frozenset[str]
    many: frozenset[str]
    firms: frozenset[str]
    titled: frozenset[str]
    """single names that stand behind a title somewhere"""
    places: frozenset[str]
    """single names that stand behind "in" and the like somewhere"""
    bearers: frozenset[str]
    """surnames behind what is only a given name"""
    tails: frozenset[str]
    """full names without their first word: "Zambada Imperial" """


def known(groups: Sequence[Sequence[Weighed]], tokens: Tokens) -> Known:
    """What the candidates that are surely people, or firms, say about other words of the document."""
    weighed = [group[0] for group in groups]
    sure = [one for one in weighed if one.is_sure_person]
    full = [one.candidate.name for one in sure if one.candidate.name.size > 1]
    single = [one for one in weighed if one.candidate.name.size == 1]
    noted = [one for one in weighed if not NOTED.isdisjoint(one.cues)]
    return Known(
        frozenset([name.phrase for name in full]),
        frozenset([surname for name in full for surname in family_names(name)]),
        frozenset([name.first.folded for name in full]),
        _often_alone(single, noted),
        frozenset([one.candidate.name.phrase for one in single if _is_plain(one.candidate.name)]),
        Uncapitalised(tokens),
        frozenset(_names_with({surroundings.SHIP}, noted)),
        frozenset(_names_with(surroundings.NOT_ONE, noted)),
        frozenset(_short_of_firms(groups)),
        frozenset([one.candidate.name.phrase for one in single if _is_titled_person(one)]),
        frozenset(_names_with({surroundings.PLACED}, noted)),
        frozenset([one.candidate.name.last.folded for one in sure if GIVEN in one.cues]),
        frozenset([name.phrase.partition(" ")[2] for name in full if name.size >= FEWEST_WITH_TAIL]),
    )


def _names_with(cues: AbstractSet[str], weighed: Iterable[Weighed]) -> list[str]:
    """The names of which one of these cues holds, as often as it does."""
    return [one.candidate.name.phrase for one in weighed if not cues.isdisjoint(one.cues)]


def family_names(name: Name) -> tuple[str, ...]:
    """The last word of a full name, and the first of one that begins with a family name of East Asia."""
    return (name.last.folded, name.first.folded) if "eastern" in name.first.kinds else (name.last.folded,)


def _is_plain(name: Name) -> bool:
    return name.first.kinds.isdisjoint({"word", "place", "organisation", "nationality"})


def _is_titled_person(one: Weighed) -> bool:
    """True for one word that is somebody's behind a title, not a nationality or the like."""
    name = one.candidate.name
    return name.titled and one.is_sure_person and name.first.kinds.isdisjoint(NO_PERSON)


# -- firms -----------------------------------------------------------------------------------------


def _short_of_firms(groups: Iterable[Iterable[Weighed]]) -> Iterator[str]:
    """How firms are called for short, or without more: "Albion" for "Albion Mutual Corp" and "the carmaker Albion"."""
    for person, *things in groups:
        if surroundings.PARTNERS in person.cues or _is_called_a_business(person.candidate):
            yield person.candidate.name.phrase
        for one in things:
            if one.sort is Sort.ORGANISATION and one.candidate.name.last.folded in FIRMS:
                yield from _beginnings(one.candidate.name)


def _beginnings(name: Name) -> Iterator[str]:
    return (" ".join([each.folded for each in name.words[:stop]]) for stop in range(1, name.size))


def _is_called_a_business(candidate: Candidate) -> bool:
    """True for "carmaker Albion"; not for "company Ann Lee" and the like, which nobody writes but by mistake."""
    name, before = candidate.name, candidate.before
    if before.folded not in BUSINESSES or not before.text.islower():
        return False
    return not (name.titled or (name.size > 1 and "given" in name.first.kinds))


# -- names alone -----------------------------------------------------------------------------------


def _often_alone(single: Sequence[Weighed], noted: Sequence[Weighed]) -> frozenset[str]:
    """Single names that are surely somebody's in a fifth of the places where they stand, or more.

    A mere surname may be so in fewer, and a word that no list has where somebody so called does two things people do.
    """
    sure = Counter([one.candidate.name.phrase for one in single if one.is_sure_person])
    if not sure:
        return frozenset()
    every = Counter([one.candidate.name.phrase for one in single])
    acting = Counter(_names_with(surroundings.DEEDS, noted))
    placed = Counter(_names_with(surroundings.SOMEWHERE, noted))
    known_here = [phrase for phrase, count in sure.items() if count >= placed[phrase]]
    often = [phrase for phrase in known_here if sure[phrase] * _least_share(phrase) >= every[phrase]]
    return frozenset([*often, *(phrase for phrase in known_here if acting[phrase] > 1 and not kinds_of(phrase))])


def _least_share(phrase: str) -> int:
    return LEAST_SHARE_OF_SURNAME if kinds_of(phrase) == {"surname"} else LEAST_SHARE
