"""The cues of organisations and of places."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from tlx.people.candidates import Candidate, Name, is_expanded
from tlx.people.cues import Cue, after, before, first, last, within
from tlx.people.cutting import LINKS
from tlx.people.words import Word

SIGNS: Final = frozenset({"place", "organisation", "ending", "facility", "place beginning"})

LONGEST_ACRONYM: Final = 6
LONGEST_WORDLIKE: Final = 4
"""A longer common word in capitals is a word that is shouted, no acronym."""


def _is_acronym(one: Word) -> bool:
    if not one.upper or len(one.text) > LONGEST_ACRONYM or not one.text.replace("-", "").isalpha():
        return False
    if "word" in one.kinds and len(one.text) > LONGEST_WORDLIKE:
        return False
    return not one.kinds & {"place", "rank", "calendar", "suffix", "acronym"}


def _is_headed(name: Name) -> bool:
    return any("head" in one.kinds and link.folded in LINKS for one, link in pairwise(name.words))


def may_be_one(name: Name) -> bool:
    """True when a list or its capitals speak for a thing; most names are neither, and need no weighing."""
    return bool(name.known & SIGNS) or any(each.upper or each.kinds & SIGNS for each in name.words)


def _may_be_only_a_word(candidate: Candidate) -> bool:
    return candidate.opens and candidate.name.size == 1 and "word" in candidate.name.first.kinds


ORGANISATION: Final[tuple[Cue[Name], ...]] = (
    Cue("organisation", 4.0, "it is a well-known organisation", lambda n: "organisation" in n.known),
    Cue("place", -4.0, "it is the name of a place", lambda n: "place" in n.known),
)

ORGANISATION_ALONE: Final[tuple[Cue[Name], ...]] = (
    Cue("acronym", 2.0, "one word of two to six capitals", lambda n: _is_acronym(n.first), first("upper")),
)

ORGANISATION_WORDS: Final[tuple[Cue[Name], ...]] = (
    Cue("organisation of several words", 2.0, "it is well known by all its words, and may be made of people's",
        lambda n: "organisation" in n.known),
    Cue("organisation's ending", 3.0, "its last word is that of an organisation", needs=last("ending")),
    Cue("organisation's head", 4.0, "it is the … of or the … for something", _is_headed, within("head")),
    Cue("organisation first", 2.0, "it begins with a well-known organisation", needs=first("organisation")),
    Cue("organisation's word", 0.7, "a word of organisations stands in it", needs=within("institution")),
    Cue("place's ending", -1.0, "its last word is that of a place", needs=last("facility")),
)  # fmt: skip

ORGANISATION_CONTEXT: Final[tuple[Cue[Candidate], ...]] = (
    Cue("article", 0.4, "an article stands before it", needs=before("article")),
    Cue("acronym behind", 4.0, "its acronym stands behind it in brackets", is_expanded, after(words={"("})),
    Cue("common word first", -4.0, "a common word that opens a sentence", _may_be_only_a_word),
)

PLACE: Final[tuple[Cue[Name], ...]] = (
    Cue("place", 3.0, "it is a country, a state or a city", lambda n: "place" in n.known),
    Cue("organisation", -4.0, "it is a well-known organisation", lambda n: "organisation" in n.known),
)

PLACE_WORDS: Final[tuple[Cue[Name], ...]] = (
    Cue("place's ending", 2.5, "its last word is that of a place", needs=last("facility")),
    Cue("place's beginning", 2.0, "it begins like a place: “San”, “Port”", needs=first("place beginning")),
    Cue("place in it", 0.7, "a place stands in it", needs=within("place")),
)  # fmt: skip

PLACE_CONTEXT: Final[tuple[Cue[Candidate], ...]] = (
    Cue("preposition", 1.0, "“in”, “at”, “from” or “near” stands before it", needs=before("preposition")),
    Cue("place after", 1.0, "a place stands after it and a comma",
        lambda c: "place" in c.after2.kinds, after(words={","})),
    Cue("possessive before", -2.0, "one word after “'s” belongs to the name before",
        lambda c: c.name.size == 1, before(words={"s"})),
    Cue("speech after", -1.0, "a verb of saying stands after it",
        lambda c: c.after.text.islower(), after("speech")),
)  # fmt: skip
