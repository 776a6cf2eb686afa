"""The signs by which a document tells organisations and places that no list has: what stands around them.

Their weights come from how often each holds beside a name of the sort, and of none, in openly licensed texts.
"""

from __future__ import annotations

from typing import Final

from tlx.people.asking import around
from tlx.people.candidates import Candidate
from tlx.people.cues import Cue, after, before, in_headline, opening
from tlx.people.thing_vocabulary import (
    BODY_KINDS,
    BODY_NOUNS,
    BODY_RELATIONS,
    DIRECTIONS,
    FIRM_ACTS,
    NEAR_WORDS,
    PLACE_NOUNS,
    STATES,
)

Signs = tuple[Cue[Candidate], ...]

AROUND: Final = frozenset({"near", "outside", "across", "around", "throughout", "inside"})
TOWARDS: Final = frozenset({"from", "to", "into", "towards", "toward", "at", "on"})
BESIDE: Final = frozenset({",", "and", "or"})
APOSTROPHES: Final = frozenset({"'", "’"})
DOERS: Final = frozenset({"by", "with", "at"})
GIVEN_TO: Final = frozenset({"to", "from", "for"})
HAVING: Final = frozenset({"has", "have", "are"})
"""Words around a name."""


def _is_noun_behind(candidate: Candidate) -> bool:
    """True before a word in small letters that is no word of grammar and no verb: "in Albion stores"."""
    after = candidate.after
    return after.text.isalpha() and after.text.islower() and after.kinds.isdisjoint({"function", "speech", "act"})


def _is_small_behind(candidate: Candidate) -> bool:
    return candidate.after.text.islower()


def _is_small_before(candidate: Candidate) -> bool:
    return candidate.before.text.islower()


def _is_beside_a_place(candidate: Candidate) -> bool:
    before = candidate.before.folded in BESIDE and "place" in candidate.before2.kinds
    return before or (candidate.after.folded in BESIDE and "place" in candidate.after2.kinds)


def _is_numbered(candidate: Candidate) -> bool:
    """True beside a number or before a hyphen: "125 DKK", "CH-53"."""
    after = candidate.after.text
    return candidate.before.text[:1].isdigit() or after[:1].isdigit() or after == "-"


def _is_owner(candidate: Candidate) -> bool:
    tokens = candidate.tokens
    return tokens.raw[candidate.stop + 1 : candidate.stop + 2] == ("s",)


def _is_bracketed(candidate: Candidate) -> bool:
    is_closed = candidate.after.text == ")"
    return is_closed and any("word" not in each.kinds for each in candidate.name.words)


def _is_a_town_in(candidate: Candidate) -> bool:
    """True before a state: "Concord, Massachusetts", "Independence, Mo."."""
    state = candidate.after2
    return state.text[:1].isupper() and state.folded in STATES


def _is_kind_of_place_before(candidate: Candidate) -> bool:
    return candidate.before2.folded in PLACE_NOUNS


def _is_related(candidate: Candidate) -> bool:
    return candidate.before2.folded in BODY_RELATIONS


RELATING: Final = before(words={"of", "for", "at"})
SPEECH: Final = after("speech")
OWNER: Final = after(words=APOSTROPHES)

PLACE: Final[Signs] = (
    Cue("in", 2.2, "“in” stands before it", needs=before(words={"in"})),
    Cue("around", 1.9, "“near”, “outside” or the like stands before it", needs=before(words=AROUND)),
    Cue("towards", 0.9, "“from”, “to”, “at” or “on” stands before it", needs=before(words=TOWARDS)),
    Cue("of", 0.8, "“of” stands before it", needs=before(words={"of"})),
    Cue("place after", 1.4, "a place stands behind it and a comma",
        lambda c: "place" in c.after2.kinds, after(words={","})),
    Cue("state after", 3.2, "a state stands behind it and a comma", _is_a_town_in, after(words={","})),
    Cue("beside a place", 1.5, "“and” or a comma stands between it and a place",
        _is_beside_a_place, before(words=BESIDE) + after(words={"and", "or"})),
    Cue("kind of place before", 2.4, "“town of” or the like stands before it",
        _is_kind_of_place_before, before(words={"of"})),
    Cue("kind of place after", 1.9, "“district” or the like stands behind it",
        _is_small_behind, after(words=PLACE_NOUNS)),
    Cue("direction before", 1.8, "“northern” or the like stands before it",
        _is_small_before, before(words=DIRECTIONS)),
    Cue("distance before", 1.4, "“north of” or the like stands before it",
        lambda c: c.before2.folded in NEAR_WORDS, before(words={"of"})),
    Cue("noun behind", -0.5, "it goes with the noun behind it",
        lambda c: _is_noun_behind(c) and c.after.folded not in PLACE_NOUNS),
    Cue("one of many", -0.6, "“a” stands before it", needs=before(words={"a"})),
    Cue("relation before", -1.2, "“chairman of” or the like stands before it", _is_related, RELATING),
    Cue("possessive", -1.0, "“'s” stands behind it", _is_owner, OWNER),
    Cue("done by it", -0.4, "“by” stands before it", needs=before(words={"by"})),
    Cue("number", -1.1, "a number stands beside it", _is_numbered),
    Cue("speech", -0.6, "a verb of saying stands behind it", _is_small_behind, SPEECH),
    Cue("who", -1.0, "“who” stands behind it", needs=after(words={"who"})),
)  # fmt: skip

ORGANISATION: Final[Signs] = (
    Cue("kind of body before", 2.2, "“carmaker” or the like stands before it",
        _is_small_before, before(words=BODY_KINDS)),
    Cue("called", 2.2, "“a firm called” or the like stands before it",
        lambda c: c.before2.folded in BODY_KINDS, before(words={"called", "named"})),
    Cue("body's noun", 1.5, "“spokesman”, “shares” or the like stands behind it",
        _is_small_behind, after(words=BODY_NOUNS)),
    Cue("relation before", 1.2, "“chairman of” or the like stands before it", _is_related, RELATING),
    Cue("in brackets", 1.6, "letters, or what is no common word, in brackets", _is_bracketed, before(words={"("})),
    Cue("done by it", 0.9, "“by”, “with” or “at” stands before it", needs=before(words=DOERS)),
    Cue("given to it", 0.5, "“to”, “from” or “for” stands before it", needs=before(words=GIVEN_TO)),
    Cue("according to", 0.7, "“according to” stands before it",
        lambda c: c.before2.folded == "according", before(words={"to"})),
    Cue("of itself", 1.0, "“said it” stands behind it", lambda c: c.after2.folded in {"it", "its"}, SPEECH),
    Cue("having", 0.7, "“has” or “are” stands behind it", needs=after(words=HAVING)),
    Cue("possessive", 0.5, "“'s” stands behind it", _is_owner, OWNER),
    Cue("noun behind", 0.4, "it goes with the noun behind it", _is_noun_behind),
    Cue("speech", 0.5, "a verb of saying stands behind it", _is_small_behind, SPEECH),
    Cue("firm's act", 0.4, "what firms do stands behind it", _is_small_behind, after(words=FIRM_ACTS)),
    Cue("the", 0.5, "“the” stands before it", needs=before(words={"the"})),
    Cue("comma", 0.5, "a comma stands beside it", needs=before(words={","}) + after(words={","})),
    Cue("which", 0.4, "“which” stands behind it and a comma",
        lambda c: c.after2.folded == "which", after(words={","})),
    Cue("in", -0.5, "“in” stands before it", needs=before(words={"in"})),
    Cue("kind of place before", -1.6, "“town of” stands before it", _is_kind_of_place_before, before(words={"of"})),
    Cue("kind of place after", -1.6, "“district” stands behind it", _is_small_behind, after(words=PLACE_NOUNS)),
    Cue("beside a place", -0.6, "“and” or a comma stands between it and a place",
        _is_beside_a_place, before(words=BESIDE) + after(words={"and", "or"})),
    Cue("one of many", -0.7, "“a” stands before it, and no noun behind",
        lambda c: not _is_noun_behind(c), before(words={"a"})),
    Cue("number", -1.4, "a number stands beside it", _is_numbered),
    Cue("opening", -0.5, "a sentence begins with it", needs=opening),
    Cue("headline", -0.9, "it stands in a headline, where all words have capitals", needs=in_headline),
    Cue("who", -1.0, "“who” stands behind it", needs=after(words={"who"})),
)  # fmt: skip

AS_PLACE: Final = around(*PLACE)
AS_BODY: Final = around(*ORGANISATION)
"""The signs with their index."""
