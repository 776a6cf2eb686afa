"""The cues: what speaks for or against a name being somebody's, an organisation's or a place's.

Each is one row: its name, its weight and a sentence why. The weights of the cues that hold are added
up; at :data:`SHOWN` a name is shown, from :data:`POSSIBLE` on it is "possible". To add one, write a row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tlx.people.candidates import Candidate
from tlx.people.words import Word

SHOWN: Final = 1.4
POSSIBLE: Final = 1.0


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign, what it weighs, and why; ``holds`` says whether a candidate shows it."""

    name: str
    weight: float
    why: str
    holds: Callable[[Candidate], bool]


AGENT_ENDINGS: Final = ("er", "or", "ist", "man", "woman", "ian", "ant")
SINGLE_LETTERS: Final = 2
LONGEST_ACRONYM: Final = 6
LONGEST_WORDLIKE: Final = 4
"""A longer common word in capitals is a word that is shouted, no acronym."""


def _common(name: Word) -> bool:
    return "word" in name.kinds


def _ambiguous(name: Word) -> bool:
    """Also a common word or a place: "Rose", "Paris"."""
    return bool(name.kinds & {"word", "place"})


def _is_known_name(name: Word) -> bool:
    return bool(name.kinds & {"given", "surname"})


def _plain_words(candidate: Candidate) -> int:
    return sum("word" in each.kinds and not _is_known_name(each) for each in candidate.words)


def _has(kind: str, candidate: Candidate) -> bool:
    return any(kind in each.kinds for each in candidate.words)


def _syllables(name: Word) -> bool:
    """A hyphen with a small letter after it, and no English word before: "Shu-kwan"."""
    head, hyphen, tail = name.text.partition("-")
    return bool(hyphen) and tail.islower() and head[1:].islower() and "word" not in name.kinds and len(tail) < 7


def _is_agent(before: Word) -> bool:
    return before.text.islower() and len(before.text) > 4 and before.folded.endswith(AGENT_ENDINGS)


def _is_acronym(name: Word) -> bool:
    if not name.upper or len(name.text) > LONGEST_ACRONYM or (_common(name) and len(name.text) > LONGEST_WORDLIKE):
        return False
    return not name.kinds & {"place", "rank", "calendar", "function", "suffix"}


def _apposition(candidate: Candidate) -> bool:
    return candidate.after.text == "," and candidate.after2.folded in {"a", "an", "the", "his", "her", "whose", "who"}


def _is_age(number: Word) -> bool:
    return number.text.isdigit() and len(number.text) < 3


def _is_eastern(candidate: Candidate) -> bool:
    first, second = candidate.words[0], candidate.words[1]
    return "eastern" in first.kinds and candidate.size < 4 and not (_ambiguous(second) or second.upper)


PERSON: Final = (
    Cue("honorific", 6.0, "a word of courtesy stands before it", lambda c: "honorific" in c.title.kinds),
    Cue("rank", 3.5, "an office or a rank stands before it", lambda c: "rank" in c.title.kinds),
    Cue("given name", 2.6, "its first word is a given name and nothing else",
        lambda c: c.size > 1 and "given" in c.words[0].kinds and not _ambiguous(c.words[0])),
    Cue("given name or word", 1.2, "its first word is a given name, but also a word or a place",
        lambda c: c.size > 1 and "given" in c.words[0].kinds and _ambiguous(c.words[0])),
    Cue("surname", 1.2, "its last word is a surname and no common word",
        lambda c: c.size > 1 and "surname" in c.words[-1].kinds and not _common(c.words[-1])),
    Cue("surname or word", 0.5, "its last word is a surname, but also a common word",
        lambda c: c.size > 1 and "surname" in c.words[-1].kinds and _common(c.words[-1])),
    Cue("second given name", 0.8, "a given name stands in its middle",
        lambda c: c.size > 2 and any("given" in each.kinds for each in c.words[1:-1])),
    Cue("initial", 2.0, "it has an initial", lambda c: c.size > 1 and any(each.initial for each in c.words[:-1])),
    Cue("no common word", 1.3, "two or three words, none of them a common one or in capitals",
        lambda c: 1 < c.size < 4 and not any(_common(each) or each.upper for each in c.words)),
    Cue("syllables", 2.5, "a name written in syllables with a hyphen", lambda c: any(map(_syllables, c.words))),
    Cue("surname first", 2.0, "it begins with a family name of East Asia", lambda c: c.size > 1 and _is_eastern(c)),
    Cue("particle", 0.6, "a particle stands in it, or a nickname", lambda c: c.particle),
    Cue("one word", -0.5, "one word alone could be anything", lambda c: c.size == 1 and not c.title.kinds),
    Cue("given name alone", 1.2, "a given name and nothing else",
        lambda c: c.size == 1 and "given" in c.words[0].kinds and not _ambiguous(c.words[0])),
    Cue("surname alone", 0.4, "a surname and no common word",
        lambda c: c.size == 1 and "surname" in c.words[0].kinds and not _common(c.words[0])),
    Cue("role before", 2.5, "what somebody is or does stands before it",
        lambda c: "role" in c.before.kinds and c.before.text.islower()),
    Cue("agent before", 1.0, "a word in -er, -ist or -man stands before it",
        lambda c: "role" not in c.before.kinds and "function" not in c.before.kinds and _is_agent(c.before)),
    Cue("speech before", 0.8, "a verb of saying stands before it",
        lambda c: "speech" in c.before.kinds and c.before.text.islower()),
    Cue("by", 0.4, "“by” stands before it", lambda c: c.before.folded == "by"),
    Cue("role and comma before", 2.0, "what somebody is stands before it and a comma",
        lambda c: c.before.text == "," and "role" in c.before2.kinds),
    Cue("article before", -3.0, "an article stands before it",
        lambda c: "article" in c.before.kinds and not c.title.kinds),
    Cue("place before", -1.2, "“in”, “at”, “from” or “near” stands before it",
        lambda c: "preposition" in c.before.kinds and not c.title.kinds),
    Cue("speech after", 2.2, "a verb of saying stands after it",
        lambda c: "speech" in c.after.kinds and c.after.text.islower()),
    Cue("age", 3.0, "an age stands after it", lambda c: c.after.text == "," and _is_age(c.after2)),
    Cue("who", 2.0, "“who” stands after it",
        lambda c: c.after.folded in {"who", "whose"} or (c.after.text == "," and c.after2.folded in {"who", "whose"})),
    Cue("apposition", 0.7, "it is explained after a comma", _apposition),
    Cue("number in brackets", 0.8, "a number in brackets stands after it",
        lambda c: c.after.text == "(" and c.after2.text.isdigit()),
    Cue("organisation's word last", -4.5, "its last word is that of an organisation",
        lambda c: bool(c.words[-1].kinds & {"ending", "institution"})),
    Cue("organisation's word", -3.0, "a word of organisations stands in it",
        lambda c: any(each.kinds & {"ending", "institution"} for each in c.words[:-1])),
    Cue("facility's word last", -4.5, "its last word is that of a place",
        lambda c: c.size > 1 and "facility" in c.words[-1].kinds),
    Cue("nationality", -2.5, "a nationality stands in it", lambda c: _has("nationality", c)),
    Cue("place", -4.0, "it is the name of a place", lambda c: "place" in c.known),
    Cue("place of several words", -4.0, "a place of several words is nobody's name",
        lambda c: c.size > 1 and "place" in c.known),
    Cue("place last", -2.0, "its last word is a place",
        lambda c: c.size > 1 and "place" in c.words[-1].kinds and "given" not in c.words[0].kinds),
    Cue("place last, given name first", -0.6, "its last word is a place, but a given name stands before",
        lambda c: c.size > 1 and "place" in c.words[-1].kinds and "given" in c.words[0].kinds),
    Cue("organisation", -4.0, "it is the name of an organisation or a make", lambda c: "organisation" in c.known),
    Cue("organisation first", -3.0, "it begins with the name of an organisation or a make",
        lambda c: c.size > 1 and "organisation" in c.words[0].kinds and "given" not in c.words[0].kinds),
    Cue("function word", -3.0, "a word of grammar stands in it",
        lambda c: any("function" in each.kinds and not _is_known_name(each) for each in c.words)),
    Cue("capitals alone", -3.0, "one word in capitals is an acronym", lambda c: c.size == 1 and c.words[0].upper),
    Cue("capitals", -1.5, "one of its words is in capitals, and not all",
        lambda c: c.size > 1 and any(each.upper and len(each.text) > SINGLE_LETTERS for each in c.words)
        and not all(each.upper for each in c.words)),
    Cue("headline", -1.0, "it stands in a headline, where all words have capitals", lambda c: c.headline),
    Cue("common word", -1.1, "a common word stands in it",
        lambda c: not c.title.kinds and _plain_words(c) > 0),
    Cue("common words", -1.1, "several common words stand in it",
        lambda c: not c.title.kinds and _plain_words(c) > 1),
    Cue("common word alone", -2.0, "one common word alone",
        lambda c: c.size == 1 and _common(c.words[0]) and not c.title.kinds),
    Cue("long", -0.8, "four words or more", lambda c: c.size > 3),
)  # fmt: skip


ORGANISATION: Final = (
    Cue("organisation's ending", 3.0, "its last word is that of an organisation",
        lambda c: c.size > 1 and "ending" in c.words[-1].kinds),
    Cue("known organisation", 4.0, "it is a well-known organisation",
        lambda c: "organisation" in c.known and not (c.opens and _common(c.words[0]))),
    Cue("known organisation first", 2.0, "it begins with a well-known organisation",
        lambda c: c.size > 1 and "organisation" in c.words[0].kinds),
    Cue("acronym", 2.0, "one word of two to six capitals", lambda c: c.size == 1 and _is_acronym(c.words[0])),
    Cue("organisation's word", 0.7, "a word of organisations stands in it",
        lambda c: c.size > 1 and _has("institution", c)),
    Cue("article", 0.4, "an article stands before it", lambda c: "article" in c.before.kinds),
    Cue("place's ending", -1.0, "its last word is that of a place",
        lambda c: c.size > 1 and "facility" in c.words[-1].kinds),
    Cue("place", -4.0, "it is the name of a place", lambda c: "place" in c.known),
    Cue("title", -3.0, "a word of courtesy or office stands before it", lambda c: bool(c.title.kinds)),
)  # fmt: skip

PLACE: Final = (
    Cue("known place", 3.0, "it is a country, a state or a city", lambda c: "place" in c.known),
    Cue("place's ending", 2.5, "its last word is that of a place",
        lambda c: c.size > 1 and "facility" in c.words[-1].kinds),
    Cue("place in it", 0.7, "a place stands in it",
        lambda c: c.size > 1 and _has("place", c)),
    Cue("preposition", 1.0, "“in”, “at”, “from” or “near” stands before it",
        lambda c: "preposition" in c.before.kinds),
    Cue("place after", 1.0, "a place stands after it and a comma",
        lambda c: c.after.text == "," and "place" in c.after2.kinds),
    Cue("possessive before", -2.0, "one word after “'s” belongs to the name before",
        lambda c: c.size == 1 and c.before.folded == "s"),
    Cue("speech after", -1.0, "a verb of saying stands after it",
        lambda c: "speech" in c.after.kinds and c.after.text.islower()),
    Cue("organisation", -4.0, "it is a well-known organisation", lambda c: "organisation" in c.known),
    Cue("title", -6.0, "a word of courtesy or office stands before it", lambda c: bool(c.title.kinds)),
)  # fmt: skip
