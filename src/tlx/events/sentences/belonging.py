"""Whom a noun phrase is about: not the owner of a thing, nor the friend in "a friend of Ann Lee"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.model import Named, Participant, Sort
from tlx.people.words import word
from tlx.text import fold

JOINING: Final = frozenset({"including", "with", "alongside"})
OWNER: Final = re.compile(r"'?q((?:[cCnv_g@\"]|N(?=_?[cCNg]))*[cCN^n]?)")
"""“Ann Lee's garden”: whoever owns takes no part, unless what they own is an act or their body."""
OWNED: Final = re.compile(r"[cCnvg_]{0,3}?N(?!_?[cCN^g'])")
"""What stands behind "his", up to an act: "own violent death"."""
BODIES: Final = frozenset("body bodies remains corpse".split())
ROLE_AND_NAME: Final = re.compile(r"[cC_]{1,5}\^")
"""“Wood Mackenzie principal analyst Ann Lee”."""
HOLDS: Final = re.compile(r"(?<!_)[oPt]")
"""Not in “mother-of-two Ann Lee”."""
THING: Final = frozenset({"word", "ending", "institution"})
NAMES: Final = frozenset({"given", "surname", "role", "rank", "honorific"})
TITLE: Final = frozenset({"role", "rank", "honorific"})
BODY: Final = re.compile(r"d?[cC_^.]*(?:'q)?[cC_^.]*(?:o[dC^_.]+)*[C^](?:\([C^]+\))?")
"""“the U.S. Office of Works (OW)”, "Brunei's Ministry of Works"."""


def about(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> tuple[Participant, ...]:
    """The persons of a noun phrase who take part: not the owner of a thing, nor the friend in "a friend of Ann Lee"."""
    inside = tuple(_inside(sentence, stretch, cast)) if cast and stretch else ()
    if not inside:
        return ()
    named = frozenset(index for _, place in inside for index in range(place.first, place.stop))
    return tuple(dict.fromkeys(one.who for one, place in inside if _takes_part(sentence, stretch, one, place, named)))


def _inside(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> Iterator[tuple[Named, Stretch]]:
    """The persons named in a stretch, and where."""
    persons = [one for one in cast if one.sort is Sort.PERSON]
    start, end = sentence.bounds(stretch) if persons else (0, 0)
    for one in persons:
        if start <= one.span.start and one.span.end <= end:
            yield one, sentence.stretch_of(one.span)


def _takes_part(sentence: Sentence, stretch: Stretch, one: Named, place: Stretch, named: frozenset[int]) -> bool:
    if _is_affiliation(sentence, place.stop) or _is_of_a_thing(sentence, place.stop):
        return False
    owned = OWNER.match(sentence.classes, place.stop)
    if owned:
        return _is_act(sentence, owned.end() - 1)
    return not _hangs(sentence, stretch, one, place, named)


def _is_affiliation(sentence: Sentence, stop: int) -> bool:
    """True for a firm that is called like a person before the role and the name of somebody else."""
    found = ROLE_AND_NAME.match(sentence.classes, stop)
    return found is not None and not TITLE.isdisjoint(word(sentence.word(found.end() - 2)).kinds)


def _is_of_a_thing(sentence: Sentence, stop: int) -> bool:
    """True for a name that a thing bears: "the Ann Lee Chair of Law"."""
    if sentence.classes[stop : stop + 1] != "C":
        return False
    kinds = word(sentence.word(stop)).kinds
    return not THING.isdisjoint(kinds) and kinds.isdisjoint(NAMES)


def owns_act(sentence: Sentence, index: int) -> bool:
    """True for "his" of "his violent death", not of "his garden"."""
    return OWNED.match(sentence.classes, index + 1) is not None


def _is_act(sentence: Sentence, index: int) -> bool:
    """True for a noun of something that happens, or for a body: who it is of takes part."""
    return sentence.classes[index] == "N" or sentence.folded(index) in BODIES


def _hangs(sentence: Sentence, stretch: Stretch, one: Named, place: Stretch, named: frozenset[int]) -> bool:
    """True for Ann Lee in "a friend of Ann Lee"; not in "the trial of Ann Lee" or "Secretary of State Ann Lee"."""
    words = sentence.kinds(Stretch(stretch.first, place.first))
    start = max(words.rfind(","), _and(sentence, stretch.first, words, named)) + 1
    held = HOLDS.search(words, start)
    if held is None or held.start() == start or _is_office(sentence, stretch.first + held.start() - 1, one):
        return False
    if _is_of_a_body(sentence, stretch.first + held.start(), place.first):
        return False
    joins = sentence.folded(stretch.first + held.start()) in JOINING
    return not joins and not _is_act(sentence, stretch.first + held.start() - 1)


def _and(sentence: Sentence, first: int, words: str, named: frozenset[int]) -> int:
    """Where a new name begins: behind "and" after a place, "Ann Lee of York and Tom Reid"; -1 for nowhere."""
    at = words.rfind("&")
    if at < 1 or words[at + 1 : at + 2] in tuple("oPt") or first + at - 1 in named:
        return -1
    return at if "place" in word(sentence.word(first + at - 1)).kinds else -1


def _is_of_a_body(sentence: Sentence, held: int, name: int) -> bool:
    """True for "director of Acme Mutual Ann Lee" and "officer at the Ministry (MO) Ann Lee": a body, then who it is."""
    head, last = word(sentence.word(held - 1)), word(sentence.word(name - 1))
    if TITLE.isdisjoint(head.kinds) or not BODY.fullmatch(sentence.classes, held + 1, name):
        return False
    return last.text == ")" or TITLE.isdisjoint(last.kinds)


def _is_office(sentence: Sentence, index: int, one: Named) -> bool:
    """True for the head of an office before a name: "Secretary of State", "the head of security, Ann Lee"."""
    head = word(sentence.word(index))
    return head.text[:1].isupper() and not TITLE.isdisjoint(head.kinds) and head.folded in fold(one.who.role)
