"""The cues of organisations and of places."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from tlx.people.candidates import Candidate, Name, is_expanded
from tlx.people.cues import Cue, after, before, first, last, opening, within
from tlx.people.cutting import LINKS
from tlx.people.thing_vocabulary import (
    CLUB_BEGINNINGS,
    DIRECTIONS,
    EVENTS,
    FIRM_ENDINGS,
    PLACE_HEADS,
    PRAISE,
    STATE_LETTERS,
)
from tlx.people.well_known import KNOWN_ACRONYMS
from tlx.people.words import Word, kinds_of, word

SIGNS: Final = frozenset({"place", "organisation", "ending", "facility", "place beginning"})

MONEY: Final = frozenset({"$", "dollar", "dollars"})
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
    heads = (one for one, link in pairwise(name.words) if link.folded in LINKS)
    return any("head" in one.kinds or one.folded == "hall" for one in heads)


def _is_a_nation_s(name: Name) -> bool:
    """True for "Spanish Air Force": a body that is known without its nation, too."""
    rest = " ".join([each.folded for each in name.words[1:]])
    return "ending" in name.last.kinds and "organisation" in kinds_of(rest)


def may_be_one(name: Name) -> bool:
    """True when a list or its capitals speak for a thing; most names are neither, and need no weighing."""
    if name.known & SIGNS or any(each.upper or each.kinds & SIGNS for each in name.words):
        return True
    if name.size == 1:
        return name.phrase in STATE_LETTERS
    return _is_parted(name) or _has_partners(name) or _ends_a_firm(name) or name.first.folded in CLUB_BEGINNINGS


def _is_parted(name: Name) -> bool:
    """True for a part of a place: "Southern Africa", "Greater Zell"; no common word is one."""
    if name.first.folded not in DIRECTIONS:
        return False
    rest = name.words[1:]
    whole = "place" in word(" ".join(each.folded for each in rest)).kinds
    return whole or (len(rest) == 1 and "place" in rest[0].kinds)


def _is_of_a_place(name: Name) -> bool:
    return any(one.folded in PLACE_HEADS and link.folded == "of" for one, link in pairwise(name.words))


def _ends_a_firm(name: Name) -> bool:
    """True for "Taft Broadcasting", not for "Solar Power"."""
    return name.last.folded in FIRM_ENDINGS and any("word" not in each.kinds for each in name.words[:-1])


def _is_a_team(name: Name) -> bool:
    """True for a place and many: "Zell Rovers", "New Zell Eagles"."""
    last = name.last.folded
    if not last.endswith("s") or last.endswith("ss") or last in EVENTS or "place" in name.known:
        return False
    before = name.words[:-1]
    where = before[0].kinds if len(before) == 1 else word(" ".join(each.folded for each in before)).kinds
    return "place" in where and name.last.kinds.isdisjoint({"facility", "place", "given"})


def _is_common(name: Name) -> bool:
    return all("word" in each.kinds for each in name.words)


def _has_partners(name: Name) -> bool:
    """True for "Smith & Wesson" and "Wesson & Co"."""
    return name.size > 2 and any(each.folded == "&" for each in name.words)


def _is_a_state(candidate: Candidate) -> bool:
    """True for the "N.Y." of "Albany, N.Y."; a lower-case word stands before no state's letters."""
    if candidate.name.phrase not in STATE_LETTERS:
        return False
    town = candidate.before2
    return town.text[:1].isupper() and ("suffix" not in candidate.name.first.kinds or "place" in town.kinds)


def _may_be_only_a_word(candidate: Candidate) -> bool:
    return candidate.name.size == 1 and "word" in candidate.name.first.kinds


ORGANISATION: Final[tuple[Cue[Name], ...]] = (
    Cue("organisation", 4.0, "it is a well-known organisation", lambda n: "organisation" in n.known),
    Cue("place", -4.0, "it is the name of a place", lambda n: "place" in n.known),
)

ORGANISATION_ALONE: Final[tuple[Cue[Name], ...]] = (
    Cue("known letters", 3.5, "well known by these letters, which are written in capitals",
        lambda n: n.first.upper, first(words=KNOWN_ACRONYMS)),
    Cue("acronym", 0.9, "one word of two to six capitals", lambda n: _is_acronym(n.first), first("upper")),
)  # fmt: skip

ORGANISATION_WORDS: Final[tuple[Cue[Name], ...]] = (
    Cue("organisation of several words", 2.0, "it is well known by all its words, and may be made of people's",
        lambda n: "organisation" in n.known),
    Cue("organisation's ending", 3.0, "its last word is that of an organisation", needs=last("ending")),
    Cue("firm's ending", 1.6, "its last word is that of a firm, and one before is no common word",
        _ends_a_firm, last(words=FIRM_ENDINGS)),
    Cue("team", 2.6, "a place and a plural, as teams are called", _is_a_team, first("place", "place beginning")),
    Cue("club's beginning", 3.0, "it begins like a football club: “FC”",
        lambda n: n.first.upper, first(words=CLUB_BEGINNINGS)),
    Cue("partners", 2.0, "“&” joins its words", _has_partners, within(words={"&"})),
    Cue("organisation's head", 4.0, "it is the … of or the … for something",
        _is_headed, within("head") + within(words={"hall"})),
    Cue("nation's body", 7.0, "it is well known without the nationality before it",
        _is_a_nation_s, first("nationality")),
    Cue("organisation first", 2.0, "it begins with a well-known organisation", needs=first("organisation")),
    Cue("organisation's word", 0.7, "a word of organisations stands in it", needs=within("institution")),
    Cue("praise", -5.0, "it begins with praise or blame", _is_common, first(words=PRAISE)),
    Cue("place's ending", -1.0, "its last word is that of a place", needs=last("facility")),
)  # fmt: skip

ORGANISATION_CONTEXT: Final[tuple[Cue[Candidate], ...]] = (
    Cue("article", 0.4, "an article stands before it", needs=before("article")),
    Cue("acronym behind", 4.0, "its acronym stands behind it in brackets", is_expanded, after(words={"("})),
    Cue("state behind a town", -4.0, "letters of a state behind a name and a comma", _is_a_state, before(words={","})),
    Cue("common word first", -4.0, "a common word that opens a sentence", _may_be_only_a_word, opening),
)

PLACE: Final[tuple[Cue[Name], ...]] = (
    Cue("place", 3.0, "it is a country, a state or a city", lambda n: "place" in n.known),
    Cue("organisation", -4.0, "it is a well-known organisation, and no town a club is called after",
        lambda n: "organisation" in n.known and not (n.size == 1 and "place" in n.known)),
)  # fmt: skip

PLACE_WORDS: Final[tuple[Cue[Name], ...]] = (
    Cue("place's ending", 2.5, "its last word is that of a place", needs=last("facility")),
    Cue("place's beginning", 2.0, "it begins like a place: “San”, “Port”", needs=first("place beginning")),
    Cue("part of a place", 2.0, "a place stands in it behind a direction", _is_parted, first(words=DIRECTIONS)),
    Cue("place's head", 3.5, "it is the “Republic of” or the “Gulf of” something",
        _is_of_a_place, within(words=PLACE_HEADS)),
    Cue("people of a place", -3.0, "its last word is a nationality: “Costa Rican”", needs=last("nationality")),
    Cue("place in it", 0.7, "a place stands in it", needs=within("place")),
)  # fmt: skip

PLACE_CONTEXT: Final[tuple[Cue[Candidate], ...]] = (
    Cue("preposition", 1.0, "“in”, “at”, “from” or “near” stands before it", needs=before("preposition")),
    Cue("place after", 1.0, "a place stands after it and a comma",
        lambda c: "place" in c.after2.kinds, after(words={","})),
    Cue("possessive before", -2.0, "one word after “'s” belongs to the name before",
        lambda c: c.name.size == 1 and "place" not in c.name.known, before(words={"s"})),
    Cue("state behind a town", 2.5, "letters of a state behind a name and a comma", _is_a_state, before(words={","})),
    Cue("speech after", -1.0, "a verb of saying stands after it",
        lambda c: c.after.text.islower(), after("speech")),
    Cue("money", -5.0, "it says whose dollars they are", needs=after(words=MONEY)),
)  # fmt: skip
