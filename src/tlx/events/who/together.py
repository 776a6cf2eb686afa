"""Whom "they" means: the persons who acted together just before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from tlx.events.sentences import persons
from tlx.events.sentences.belonging import about
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.speech import who
from tlx.events.sentences.subjects import subject_people
from tlx.events.sentences.vocabulary import singular
from tlx.events.who.participants import behind
from tlx.model import Participant
from tlx.people.words import word

THEY: Final = "they"
FEWEST_THEY, MOST_THEY = 2, 6
"""How many persons "they" is taken to mean."""


def together(
    scene: Scene, before: tuple[Participant, ...], meant: Mapping[Stretch, Participant]
) -> tuple[Participant, ...]:
    """Those who are one subject, or all who are told of and take part, when nobody else can be meant by "they".

    ``meant`` are those whom its pronouns mean.
    """
    told = (*meant.values(), *who(scene.sentence, scene.sentence.whole, scene.cast))
    named = tuple(dict.fromkeys(told))
    both = acted_together(scene)
    if both and not any(_are_people(scene, index) for index in range(len(scene.sentence.classes))):
        return both[:MOST_THEY]
    if not named:
        alone = all(scene.sentence.said(clause.subject) == THEY for clause in scene.clauses)
        return before if alone else ()
    if not FEWEST_THEY <= len(named) <= MOST_THEY:
        return ()
    if any(_is_many(scene, index) for index in range(len(scene.sentence.classes))):
        return ()
    acting = {*meant.values(), *(one for clause in scene.clauses for one in _acting(scene, clause))}
    return named if acting.issuperset(named) else ()


def acted_together(scene: Scene) -> tuple[Participant, ...]:
    """Those who are the subject of one verb, where they are several: "Ann Lee and Tom Hall were fined"."""
    if "&" not in scene.sentence.classes or len({one.who for one in scene.cast}) < FEWEST_THEY:
        return ()
    found = (subject_people(scene.sentence, clause, scene.cast) for clause in scene.clauses)
    return next((people for people in found if len(people) >= FEWEST_THEY), ())


def several(
    scene: Scene, meant: Mapping[Stretch, Participant], before: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Whom "they" means: two who act in its own sentence before it, else those of the sentence before.

    ``meant`` are those whom its other pronouns mean.
    """
    acting: dict[Participant, None] = {}
    for clause in scene.clauses:
        if scene.sentence.said(clause.subject) == THEY:
            break
        one = meant.get(clause.subject)
        acting.update(dict.fromkeys((*((one,) if one else ()), *_acting(scene, clause))))
    return tuple(acting) if FEWEST_THEY <= len(acting) <= MOST_THEY else before


def _acting(scene: Scene, clause: Clause) -> Iterator[Participant]:
    yield from subject_people(scene.sentence, clause, scene.cast)
    for phrase in behind(scene.sentence, clause):
        yield from about(scene.sentence, phrase, scene.cast)


def _are_people(scene: Scene, index: int) -> bool:
    """True for a noun of several people: "workers", "police"."""
    if scene.sentence.classes[index] not in "cCNg" or not persons.is_plural(scene.sentence.word(index)):
        return False
    noun = scene.sentence.folds[index]
    return noun in persons.PLURALS or persons.is_somebody(word(singular(noun)))


def _is_many(scene: Scene, index: int) -> bool:
    """True for a noun of several people or bodies: "workers", "police", "the firms"."""
    kind = scene.sentence.classes[index]
    return kind in "cCNg" and persons.is_plural(scene.sentence.word(index))
