"""The cues of people that lie in the document: who else it names, how, and where."""

from __future__ import annotations

from typing import Final

from tlx.model.values import value
from tlx.people.candidates import Candidate
from tlx.people.cues import Cue
from tlx.people.person_cues import THING
from tlx.people.roles_behind import role_after
from tlx.text import Tokens

LONGEST_INITIALS: Final = 3
"""Letters: longer words in capitals may be surnames, as courts write them."""


@value(frozen=True, slots=True)
class Known:
    """The names a document is sure of, folded, and the words it also writes without a capital."""

    full: frozenset[str]
    surnames: frozenset[str]
    given: frozenset[str]
    alone: frozenset[str]
    single: frozenset[str]
    lower: frozenset[str]
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


@value(frozen=True, slots=True)
class Placed:
    """A candidate in its document; ``sure`` when it is shown already for its own sake."""

    candidate: Candidate
    among: Known
    tokens: Tokens
    sure: bool


def _may_stand_alone(placed: Placed) -> bool:
    """One word that is no place, and no common word that opens a sentence."""
    candidate = placed.candidate
    only = candidate.name.first
    if candidate.name.size > 1 or ("place" in only.kinds and not candidate.title.kinds):
        return False
    return not (candidate.opens and "word" in only.kinds and only.folded in placed.among.lower)


def _is_titled_here(placed: Placed) -> bool:
    """One word that stands behind a title elsewhere: "Mr Hall … Hall said", "President Bush … Bush sent"."""
    only, among = placed.candidate.name.first, placed.among
    return not placed.sure and only.folded in among.titled - among.surnames and _may_stand_alone(placed)


def _is_no_place_here(placed: Placed) -> bool:
    """A surname that is a place, too, where the document never says "in" it, or where it does what people do."""
    candidate, among = placed.candidate, placed.among
    only = candidate.name.first
    named = candidate.name.size == 1 and only.folded in among.bearers
    if not named or candidate.title.kinds or not only.kinds >= {"place", "surname"} or "word" in only.kinds:
        return False
    acts = candidate.after.text.islower() and not candidate.after.kinds.isdisjoint({"speech", "act"})
    return acts or (only.folded not in among.places and candidate.after2.text.islower())


def _is_known_given_name(placed: Placed) -> bool:
    only = placed.candidate.name.first
    if only.folded not in placed.among.given or only.folded in placed.among.surnames:
        return False
    return "word" not in only.kinds and _may_stand_alone(placed)


def _has_a_role_after(placed: Placed) -> bool:
    candidate = placed.candidate
    if placed.sure or candidate.after.text != "," or candidate.name.size == 1:
        return False
    return role_after(placed.tokens, candidate.stop, frozenset()) is not None


def _shares_a_surname(placed: Placed) -> bool:
    name = placed.candidate.name
    is_thing = name.last.kinds & {"place", "institution", "ending"}
    return name.size > 1 and name.last.folded in placed.among.alone and not is_thing


DOCUMENT: Final[tuple[Cue[Placed], ...]] = (
    Cue("surname of somebody here", 4.5, "the document names somebody with this surname in full",
        lambda p: p.candidate.name.last.folded in p.among.surnames and _may_stand_alone(p)),
    Cue("capitals of a surname here", 3.0, "the document names somebody in full whose surname stands here in capitals",
        lambda p: p.candidate.name.size == 1 and p.candidate.name.first.upper
        and len(p.candidate.name.phrase) > LONGEST_INITIALS and p.candidate.name.phrase in p.among.surnames),
    Cue("titled here", 4.5, "the document calls somebody so behind a title", _is_titled_here),
    Cue("thing's word titled here", 4.0, "a word of things that the document calls somebody by behind a title",
        lambda p: _is_titled_here(p) and not THING.isdisjoint(p.candidate.name.first.kinds)
        and "article" not in p.candidate.before.kinds),
    Cue("somebody's, no place here", 9.0, "the document names somebody so, and nobody is in it or from it",
        _is_no_place_here),
    Cue("end of a name here", 3.5, "the document names somebody in full whose name ends so",
        lambda p: not p.sure and p.candidate.name.phrase in p.among.tails),
    Cue("given name of somebody here", 2.4, "the document names somebody with this given name in full",
        _is_known_given_name),
    Cue("named here alone", 3.5, "the document surely names somebody so elsewhere",
        lambda p: not p.sure and p.candidate.name.phrase in p.among.alone and "word" not in p.candidate.name.first.kinds
        and _may_stand_alone(p)),
    Cue("role after", 2.5, "what somebody is stands after it and a comma", _has_a_role_after),
    Cue("named here in full", 0.6, "the document surely names somebody so elsewhere",
        lambda p: not p.sure and p.candidate.name.phrase in p.among.full),
    Cue("shortened here", 1.2, "its last word stands alone elsewhere in the document",
        lambda p: p.candidate.name.size > 1 and p.candidate.name.last.folded in p.among.single),
    Cue("firm here", -4.0, "the document names a firm that begins so",
        lambda p: p.candidate.name.phrase in p.among.firms and not p.candidate.title.kinds),
    Cue("plural here", -4.0, "the document speaks of many so called",
        lambda p: p.candidate.name.phrase in p.among.many - p.among.surnames and not p.candidate.title.kinds),
    Cue("ship here", -8.0, "the document calls a ship so", lambda p: p.candidate.name.phrase in p.among.ships),
    Cue("shares a surname", 2.0, "somebody with this surname is named in the document", _shares_a_surname),
)  # fmt: skip
