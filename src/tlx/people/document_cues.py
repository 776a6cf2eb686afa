"""The cues of people that lie in the document: who else it names, how, and where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tlx.model.values import value
from tlx.people.candidates import Candidate, Name
from tlx.people.cues import Cue, alone, several
from tlx.people.person_cues import THING
from tlx.people.roles_behind import role_after
from tlx.people.vocabulary import PARTICLES
from tlx.text import Tokens

PAIR: Final = 2
LONGEST_INITIALS: Final = 3
"""Letters: longer words in capitals may be surnames, as courts write them."""


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


@value(frozen=True, slots=True)
class Placed:
    """A candidate in its document; ``sure`` when it is shown already for its own sake."""

    candidate: Candidate
    name: Name
    among: Known
    tokens: Tokens
    sure: bool


def _may_stand_alone(placed: Placed) -> bool:
    """No place, and no common word that opens a sentence."""
    candidate, only = placed.candidate, placed.name.first
    if "place" in only.kinds and not candidate.title.kinds:
        return False
    return not (candidate.opens and "word" in only.kinds and only.folded in placed.among.lower.words)


def _is_titled_here(placed: Placed) -> bool:
    """One word that stands behind a title elsewhere: "Mr Hall … Hall said", "President Bush … Bush sent"."""
    only, among = placed.name.first.folded, placed.among
    fits = not placed.sure and only in among.titled and only not in among.surnames
    return fits and _may_stand_alone(placed)


def _is_no_place_here(placed: Placed) -> bool:
    """A surname that is a place, too, where the document never says "in" it, or where it does what people do."""
    candidate, among = placed.candidate, placed.among
    only = placed.name.first
    if only.folded not in among.bearers or candidate.title.kinds:
        return False
    if not only.kinds >= {"place", "surname"} or "word" in only.kinds:
        return False
    acts = candidate.after.text.islower() and not candidate.after.kinds.isdisjoint({"speech", "act"})
    return acts or (only.folded not in among.places and candidate.after2.text.islower())


def _is_known_given_name(placed: Placed) -> bool:
    only = placed.name.first
    if only.folded not in placed.among.given or only.folded in placed.among.surnames:
        return False
    return "word" not in only.kinds and _may_stand_alone(placed)


def _has_a_role_after(placed: Placed) -> bool:
    candidate = placed.candidate
    if placed.sure or candidate.after.text != ",":
        return False
    return role_after(placed.tokens, candidate.stop, frozenset()) is not None


def _shares_a_surname(placed: Placed) -> bool:
    surname = placed.name.last
    return surname.folded in placed.among.alone and surname.kinds.isdisjoint({"place", "institution", "ending"})


def _is_called_by_a_things_word(placed: Placed) -> bool:
    is_thing = not THING.isdisjoint(placed.name.first.kinds)
    return is_thing and "article" not in placed.candidate.before.kinds and _is_titled_here(placed)


def _stands_in_capitals(placed: Placed) -> bool:
    phrase = placed.name.phrase
    return placed.name.first.upper and len(phrase) > LONGEST_INITIALS and phrase in placed.among.surnames


def _is_sure_elsewhere(placed: Placed) -> bool:
    if placed.sure or placed.name.phrase not in placed.among.alone or "word" in placed.name.first.kinds:
        return False
    return _may_stand_alone(placed)


def _is_one_of_many(placed: Placed) -> bool:
    phrase, among = placed.name.phrase, placed.among
    return phrase in among.many and phrase not in among.surnames and not placed.candidate.title.kinds


def _has_its_particle(placed: Placed) -> bool:
    """“Bin Laden”, “De Silva”: the surname of somebody named in full, with its particle at the head of a sentence."""
    name = placed.candidate.name
    is_particle = name.size == PAIR and name.first.folded in PARTICLES and not name.first.initial
    return is_particle and name.last.folded in placed.among.surnames


def _is_a_bowler(placed: Placed) -> bool:
    """“Marsh 14-2-49-1”: four numbers with dashes."""
    candidate, word = placed.candidate, placed.tokens.word
    if candidate.after2.text != "-" or not candidate.after.text.isdigit():
        return False
    return word(candidate.stop + 3) == word(candidate.stop + 5) == "-"


def _has_a_record(placed: Placed) -> bool:
    """“Marsh (17-8)”: a pitcher's games won and lost."""
    candidate, word = placed.candidate, placed.tokens.word
    if candidate.after.text != "(" or not candidate.after2.text.isdigit():
        return False
    is_plain = candidate.name.first.kinds <= {"surname", "given"}
    return is_plain and word(candidate.stop + 2) == "-" and word(candidate.stop + 4) == ")"


DOCUMENT: Final[tuple[Cue[Placed], ...]] = (
    Cue("surname of somebody here", 4.5, "the document names somebody with this surname in full",
        lambda p: p.name.first.folded in p.among.surnames and _may_stand_alone(p), alone),
    Cue("capitals of a surname here", 3.0, "the document names somebody in full whose surname stands here in capitals",
        _stands_in_capitals, alone),
    Cue("titled here", 4.5, "the document calls somebody so behind a title", _is_titled_here, alone),
    Cue("thing's word titled here", 4.0, "a word of things that the document calls somebody by behind a title",
        _is_called_by_a_things_word, alone),
    Cue("somebody's, no place here", 9.0, "the document names somebody so, and nobody is in it or from it",
        _is_no_place_here, alone),
    Cue("end of a name here", 3.5, "the document names somebody in full whose name ends so",
        lambda p: not p.sure and p.name.phrase in p.among.tails, several),
    Cue("given name of somebody here", 2.4, "the document names somebody with this given name in full",
        _is_known_given_name, alone),
    Cue("named here alone", 3.5, "the document surely names somebody so elsewhere", _is_sure_elsewhere, alone),
    Cue("particle and surname here", 4.5, "the document names somebody in full whose surname has this particle",
        _has_its_particle, several),
    Cue("bowler", 4.0, "figures of bowling stand after it", _is_a_bowler),
    Cue("pitcher", 0.7, "games won and lost stand after it in brackets", _has_a_record, alone),
    Cue("role after", 2.5, "what somebody is stands after it and a comma", _has_a_role_after, several),
    Cue("named here in full", 0.6, "the document surely names somebody so elsewhere",
        lambda p: not p.sure and p.name.phrase in p.among.full, several),
    Cue("shortened here", 1.2, "its last word stands alone elsewhere in the document",
        lambda p: p.name.last.folded in p.among.single, several),
    Cue("firm here", -4.0, "the document names a firm that begins so",
        lambda p: p.name.phrase in p.among.firms and not p.candidate.title.kinds),
    Cue("plural here", -4.0, "the document speaks of many so called", _is_one_of_many, alone),
    Cue("ship here", -8.0, "the document calls a ship so", lambda p: p.name.phrase in p.among.ships),
    Cue("shares a surname", 2.0, "somebody with this surname is named in the document", _shares_a_surname, several),
)  # fmt: skip
