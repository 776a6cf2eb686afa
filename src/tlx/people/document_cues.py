"""The cues of people that lie in the document: who else it names, how, and where."""

from __future__ import annotations

from typing import Final

from tlx.model.values import value
from tlx.people.candidates import Candidate, Name
from tlx.people.cues import Cue, after, ending, whole
from tlx.people.known import Known
from tlx.people.person_cues import THING
from tlx.people.roles_behind import role_after
from tlx.people.vocabulary import PARTICLES
from tlx.text import Tokens

PAIR: Final = 2
LONGEST_INITIALS: Final = 3
"""Letters: longer words in capitals may be surnames, as courts write them."""


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
    return not placed.sure and placed.name.phrase not in placed.among.surnames and _may_stand_alone(placed)


def _is_called_by_a_things_word(placed: Placed) -> bool:
    is_thing = not THING.isdisjoint(placed.name.first.kinds)
    return is_thing and "article" not in placed.candidate.before.kinds and _is_titled_here(placed)


def _is_no_place_here(placed: Placed) -> bool:
    """A surname that is a place, too, where the document never says "in" it, or where it does what people do."""
    candidate, kinds = placed.candidate, placed.name.first.kinds
    if candidate.title.kinds or not kinds >= {"place", "surname"} or "word" in kinds:
        return False
    acts = candidate.after.text.islower() and not candidate.after.kinds.isdisjoint({"speech", "act"})
    return acts or (placed.name.phrase not in placed.among.places and candidate.after2.text.islower())


def _is_known_given_name(placed: Placed) -> bool:
    is_surname = placed.name.phrase in placed.among.surnames
    return not is_surname and "word" not in placed.name.first.kinds and _may_stand_alone(placed)


def _has_a_role_after(placed: Placed) -> bool:
    if placed.sure or placed.name.size == 1:
        return False
    return role_after(placed.tokens, placed.candidate.stop, frozenset()) is not None


def _shares_a_surname(placed: Placed) -> bool:
    return placed.name.last.kinds.isdisjoint({"place", "institution", "ending"})


def _stands_in_capitals(placed: Placed) -> bool:
    return placed.name.first.upper and len(placed.name.phrase) > LONGEST_INITIALS


def _is_sure_elsewhere(placed: Placed) -> bool:
    return not placed.sure and "word" not in placed.name.first.kinds and _may_stand_alone(placed)


def _is_one_of_many(placed: Placed) -> bool:
    return placed.name.phrase not in placed.among.surnames and _is_untitled(placed)


def _is_untitled(placed: Placed) -> bool:
    return not placed.candidate.title.kinds


def _has_its_particle(placed: Placed) -> bool:
    """“Bin Laden”, “De Silva”: the surname of somebody named in full, with its particle at the head of a sentence."""
    name = placed.name
    is_particle = name.size == PAIR and name.first.folded in PARTICLES and not name.first.initial
    return is_particle and not placed.sure


def _is_a_bowler(placed: Placed) -> bool:
    """“Marsh 14-2-49-1”: four numbers with dashes."""
    at, word = placed.candidate.stop, placed.tokens.word
    return word(at + 1) == word(at + 3) == word(at + 5) == "-"


def _has_a_record(placed: Placed) -> bool:
    """“Marsh (17-8)”: a pitcher's games won and lost."""
    candidate, word = placed.candidate, placed.tokens.word
    if placed.name.size > 1 or not candidate.after2.text.isdigit():
        return False
    is_plain = placed.name.first.kinds <= {"surname", "given"}
    return is_plain and word(candidate.stop + 2) == "-" and word(candidate.stop + 4) == ")"


DOCUMENT: Final[tuple[Cue[Placed], ...]] = (
    Cue("surname of somebody here", 4.5, "the document names somebody with this surname in full",
        _may_stand_alone, whole("surnames")),
    Cue("capitals of a surname here", 3.0, "the document names somebody in full whose surname stands here in capitals",
        _stands_in_capitals, whole("surnames")),
    Cue("titled here", 4.5, "the document calls somebody so behind a title", _is_titled_here, whole("titled")),
    Cue("thing's word titled here", 4.0, "a word of things that the document calls somebody by behind a title",
        _is_called_by_a_things_word, whole("titled")),
    Cue("somebody's, no place here", 9.0, "the document names somebody so, and nobody is in it or from it",
        _is_no_place_here, whole("bearers")),
    Cue("end of a name here", 3.5, "the document names somebody in full whose name ends so",
        lambda p: not p.sure, whole("tails")),
    Cue("given name of somebody here", 2.4, "the document names somebody with this given name in full",
        _is_known_given_name, whole("given")),
    Cue("named here alone", 3.5, "the document surely names somebody so elsewhere", _is_sure_elsewhere, whole("alone")),
    Cue("particle and surname here", 4.5, "the document names somebody in full whose surname has this particle",
        _has_its_particle, ending("surnames")),
    Cue("bowler", 4.0, "figures of bowling stand after it", _is_a_bowler, after("figures")),
    Cue("pitcher", 0.7, "games won and lost stand after it in brackets", _has_a_record, after(words={"("})),
    Cue("role after", 2.5, "what somebody is stands after it and a comma", _has_a_role_after, after(words={","})),
    Cue("named here in full", 0.6, "the document surely names somebody so elsewhere",
        lambda p: not p.sure, whole("full")),
    Cue("shortened here", 1.2, "its last word stands alone elsewhere in the document",
        needs=ending("single")),
    Cue("firm here", -4.0, "the document names a firm that begins so", _is_untitled, whole("firms")),
    Cue("partner of a firm here", -4.0, "a comma stands after it, and one who gives a firm its name",
        lambda p: p.candidate.after2.folded in p.among.firms and p.name.size == 1, after(words={","})),
    Cue("plural here", -4.0, "the document speaks of many so called", _is_one_of_many, whole("many")),
    Cue("ship here", -8.0, "the document calls a ship so", needs=whole("ships")),
    Cue("shares a surname", 2.0, "somebody with this surname is named in the document",
        _shares_a_surname, ending("alone")),
)  # fmt: skip
