"""Whom "him" and "her" mean as objects: whom the text was about before, unless it is who does it."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from typing import Final

from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.subjects import subject_people
from tlx.events.who.heroes import Facts
from tlx.events.who.understood import Topic, Understood
from tlx.model import Participant

SETTLED: Final = 2
"""Sentences: from here on a person met on the way is not taken for whom the text is about."""
OBJECTS: Final = {"him": "he", "her": "she"}
OWNED: Final = "cCNgvun_^\"'"
"""What "her" owns stands right behind it; without it she is the object."""


def with_objects(scene: Scene, clause: Clause, taken: Understood, before: Understood, known: Facts) -> Understood:
    """What is known with "him" understood: whom the text was about ``before`` the clause, if another does it."""
    if OBJECTS.keys().isdisjoint(scene.sentence.folds):
        return taken
    objects = dict(taken.objects)
    for index in {clause.verb.stop, *places(scene, clause, OBJECTS)}:
        if scene.sentence.folded(index) in OBJECTS and _is_object(scene, index):
            pronoun = OBJECTS[scene.sentence.folds[index]]
            one = _had(scene, clause, before.topics[pronoun], taken) or _hero(scene, clause, taken, known, pronoun)
            objects.update({index: one} if one else {})
    return replace(taken, objects=objects)


def _is_object(scene: Scene, index: int) -> bool:
    """True for "her" that owns nothing behind it."""
    owned = scene.sentence.classes[index + 1 : index + 2] in tuple(OWNED)
    return scene.sentence.folds[index] != "her" or not owned


def _had(scene: Scene, clause: Clause, topic: Topic, taken: Understood) -> Participant | None:
    """Whom an object means: whom the text is about, unless another may be meant or it is who does it."""
    doing = {*subject_people(scene.sentence, clause, scene.cast), taken.meant.get(clause.subject)}
    doubtful = topic.contested and topic.sentences < SETTLED
    return None if topic.one in doing or doubtful else topic.one


def _hero(scene: Scene, clause: Clause, taken: Understood, known: Facts, pronoun: str) -> Participant | None:
    """Whom all of a text is about, as an object: not where another may be meant, or does it."""
    one, topic = known.heroes.get(pronoun), taken.topics[pronoun]
    doing = {*subject_people(scene.sentence, clause, scene.cast), taken.meant.get(clause.subject)}
    return None if one in doing or topic.stranger or topic.one not in (None, one) else one


def places(scene: Scene, clause: Clause, words: Container[str]) -> list[int]:
    """Where the subject of a clause and what follows its verb have one of some words."""
    inside = (*range(clause.subject.first, clause.subject.stop), *range(clause.rest.first, clause.rest.stop))
    return [index for index in inside if scene.sentence.folds[index] in words]
