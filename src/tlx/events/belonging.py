"""Whom a noun phrase is about: not the owner of a thing, nor the friend in "a friend of Ann Lee"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tlx.events.sentence import Sentence, Stretch
from tlx.model import Named, Participant, Sort
from tlx.people.words import word
from tlx.text import fold

JOINING: Final = frozenset({"including", "with", "alongside"})
OWNER: Final = re.compile(r"'?q([cCnv_g@\"]*[cCN^n]?)")
"""“Ann Lee's garden”: whoever owns takes no part, unless what they own is an act or their body."""
BODIES: Final = frozenset("body bodies remains corpse".split())
ROLE_AND_NAME: Final = re.compile(r"[cC_]{1,5}\^")
"""“Wood Mackenzie principal analyst Ann Lee”."""
HOLDS: Final = re.compile(r"[oPt]")
TITLE: Final = frozenset({"role", "rank"})


def about(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> tuple[Participant, ...]:
    """The persons of a noun phrase who take part: not the owner of a thing, nor the friend in "a friend of Ann Lee"."""
    inside = _inside(sentence, stretch, cast)
    return tuple(dict.fromkeys(one.who for one, place in inside if _takes_part(sentence, stretch, one, place)))


def _inside(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> Iterator[tuple[Named, Stretch]]:
    """The persons named in a stretch, and where."""
    persons = [one for one in cast if one.sort is Sort.PERSON] if stretch else ()
    if not persons:
        return
    place = sentence.place(stretch)
    for one in persons:
        if place.holds(one.span):
            yield one, sentence.stretch_of(one.span)


def _takes_part(sentence: Sentence, stretch: Stretch, one: Named, place: Stretch) -> bool:
    if _is_affiliation(sentence, place.stop):
        return False
    owned = OWNER.match(sentence.classes, place.stop)
    if owned:
        return _is_act(sentence, owned.end() - 1)
    return not _hangs(sentence, stretch, one, place)


def _is_affiliation(sentence: Sentence, stop: int) -> bool:
    """True for a firm that is called like a person before the role and the name of somebody else."""
    found = ROLE_AND_NAME.match(sentence.classes, stop)
    return found is not None and not TITLE.isdisjoint(word(sentence.word(found.end() - 2)).kinds)


def _is_act(sentence: Sentence, index: int) -> bool:
    """True for a noun of something that happens, or for a body: who it is of takes part."""
    return sentence.classes[index] == "N" or sentence.folded(index) in BODIES


def _hangs(sentence: Sentence, stretch: Stretch, one: Named, place: Stretch) -> bool:
    """True for Ann Lee in "a friend of Ann Lee"; not in "the trial of Ann Lee" or "Secretary of State Ann Lee"."""
    words = sentence.kinds(Stretch(stretch.first, place.first))
    start = words.rfind(",") + 1
    held = HOLDS.search(words, start)
    if held is None or held.start() == start or _is_office(sentence, stretch.first + held.start() - 1, one):
        return False
    joins = sentence.folded(stretch.first + held.start()) in JOINING
    return not joins and not _is_act(sentence, stretch.first + held.start() - 1)


def _is_office(sentence: Sentence, index: int, one: Named) -> bool:
    """True for the head of an office before a name: "Secretary of State", "the head of security, Ann Lee"."""
    head = word(sentence.word(index))
    return head.text[:1].isupper() and not TITLE.isdisjoint(head.kinds) and head.folded in fold(one.who.role)
