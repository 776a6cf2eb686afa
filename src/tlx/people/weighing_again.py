"""Weighing candidates a second time, by what the document knows of its other names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tlx.model import Sort
from tlx.model.values import value
from tlx.people import cues
from tlx.people.asking import Place, Sets
from tlx.people.candidates import Candidate
from tlx.people.cues import IN_FULL, SHOWN
from tlx.people.document_cues import DOCUMENT, Placed
from tlx.people.known import Known
from tlx.people.weighing import Weighed, total
from tlx.text import Tokens

NO_SHORT_NAME: Final = frozenset("word place nationality function calendar".split())
"""What "American" and "First" are by themselves, though firms are called so for short."""


CUES: Final = Sets(DOCUMENT)
AFTER: Final = Place(DOCUMENT, cues.AFTER)
OF_WHOLE: Final = Place(DOCUMENT, cues.WHOLE).lists
OF_ENDING: Final = Place(DOCUMENT, cues.ENDING).lists


@value(frozen=True, slots=True, eq=False)
class Told:
    """What a document says of its names, with its index: for each name and each last word the cues that need it."""

    among: Known
    tokens: Tokens
    whole: Mapping[str, int]
    ending: Mapping[str, int]


def told(among: Known, tokens: Tokens) -> Told:
    """What a document says of its names, ready to be asked."""
    return Told(among, tokens, _index(OF_WHOLE, among), _index(OF_ENDING, among))


def _index(lists: Mapping[str, int], among: Known) -> Mapping[str, int]:
    needed: dict[str, int] = {}
    for name, cues_of in lists.items():
        for each in getattr(among, name):
            needed[each] = needed.get(each, 0) | cues_of
    return needed


def weigh_again(one: Weighed, told: Told) -> Weighed:
    """A name taken for somebody's, with what the other names of the document add."""
    candidate, name = one.candidate, one.candidate.name
    asked = CUES.without_needs | told.whole.get(name.phrase, 0) | AFTER.of(candidate.after)
    if name.size > 1:
        asked |= told.ending.get(name.last.folded, 0)
    if not asked:
        return one
    placed = Placed(candidate, name, told.among, told.tokens, one.is_sure_person)
    more, names = total([cue for cue in CUES[asked] if cue.holds(placed)])
    return Weighed(candidate, one.sort, one.score + more, one.cues + names) if names else one


def short_of_a_firm(candidate: Candidate, among: Known) -> tuple[Weighed, ...]:
    """A run that begins the name of a firm named in full elsewhere, taken for that firm."""
    if candidate.name.phrase not in among.firms or candidate.title.kinds or is_only_a_word(candidate):
        return ()
    return (Weighed(candidate, Sort.ORGANISATION, SHOWN, (IN_FULL,)),)


def is_only_a_word(candidate: Candidate) -> bool:
    """True for the capital of a sentence: "Advanced said" is a firm, "First it rained" is none."""
    common = candidate.name.size == 1 and not NO_SHORT_NAME.isdisjoint(candidate.name.first.kinds)
    return common and "speech" not in candidate.after.kinds and (candidate.opens or "word" not in candidate.name.known)
