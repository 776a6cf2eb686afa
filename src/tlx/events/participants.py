"""Who takes part: the subject and the object of what happened, not whoever is named nearby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tlx.events import unnamed
from tlx.events.belonging import about
from tlx.events.clauses import Clause
from tlx.events.scene import Scene
from tlx.events.sentence import Sentence, Stretch
from tlx.events.speech import is_saying, who
from tlx.model import Named, Participant, Sort

OBJECT: Final = re.compile(r"(?:[aj\"']*t?[dnaq'_\"cCN^vgpi@]*(?:o[dnaq'_cCN^]+)*)(?:[,&]+[dnaq'_cCN^]+)*")
"""What directly follows a verb: a noun phrase, with "of", and more of them joined by "and"."""

AGENTS: Final = frozenset({"by", "with", "against", "between", "for", "to", "as", "from", "before", "including"})
"""Prepositions whose noun takes part: "arrested by", "met with", "charges against"."""
OF_EVENTS: Final = frozenset({"on", "of", "over"})
"""And behind an event noun: "an attack on"."""
FOR: Final = "for"
PREPOSITION: Final = re.compile(r"[Ptko]")
FARTHEST: Final = 1
"""How many other prepositions may stand between a verb and the one whose noun takes part."""

SET_APART: Final = re.compile(r",[^VuBbHhwmzsyWx;:]*,a?")
"""What may stand between a subject and its verb without being a clause of its own."""


def people(scene: Scene, clause: Clause, meant: Participant | None) -> tuple[Participant, ...]:
    """The persons that are subject, object or agent of a clause.

    ``meant`` is whom the pronoun that is its subject means. Whoever speaks is "I", and takes part in a statement.
    """
    own = scene.voice.speaker if _is_own(scene, clause) else None
    subject = about(scene.sentence, _whole_subject(scene.sentence, clause), scene.cast)
    objects = _objects(scene.sentence, clause, scene.cast, Sort.PERSON)
    return once(one for one in (own, meant, *subject, *objects) if one)


def described(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """The people without a name that are subject, object or agent of a clause, in the words of the text."""
    phrases = (clause.subject, *_behind(scene.sentence, clause))
    return tuple(dict.fromkeys(words for phrase in phrases for words in unnamed.described(scene.sentence, phrase)))


def once(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Each person once, in the fullest role met."""
    found: dict[str, Participant] = {}
    for person in people:
        if person.id not in found or not found[person.id].role:
            found[person.id] = person
    return tuple(found.values())


def organisations(sentence: Sentence, clause: Clause, cast: Sequence[Named]) -> tuple[str, ...]:
    """The organisations that are subject, object or agent of a clause."""
    subject = who(sentence, clause.subject, cast, Sort.ORGANISATION)
    found = (*subject, *_objects(sentence, clause, cast, Sort.ORGANISATION))
    return tuple(dict.fromkeys(each.name for each in found))


def places(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> tuple[str, ...]:
    """The places named anywhere in the words of an account."""
    return tuple(each.name for each in who(sentence, stretch, cast, Sort.PLACE))


def _is_own(scene: Scene, clause: Clause) -> bool:
    """True for what whoever speaks tells of themselves, and for an act of speech inside their words."""
    first_person = scene.sentence.folded(clause.subject.first) == "i"
    return first_person or (scene.voice.quoted and is_saying(scene.sentence, clause))


def _whole_subject(sentence: Sentence, clause: Clause) -> Stretch:
    """A subject with the words set apart behind it: "One crewman, named locally as Ann Lee, was hurt"."""
    before = Stretch(clause.subject.stop, clause.verb.first)
    if clause.subject and SET_APART.fullmatch(sentence.kinds(before)):
        return Stretch(clause.subject.first, before.stop)
    return clause.subject


# -- behind the verb --------------------------------------------------------------------------------


def _objects(sentence: Sentence, clause: Clause, cast: Sequence[Named], sort: Sort) -> tuple[Participant, ...]:
    return tuple(one for phrase in _behind(sentence, clause) for one in _of_sort(sentence, phrase, cast, sort))


def _behind(sentence: Sentence, clause: Clause) -> Iterator[Stretch]:
    """The noun phrases behind a verb that take part: its object, and those of the prepositions that count."""
    rest = clause.rest
    direct = OBJECT.match(sentence.classes, rest.first, rest.stop)
    yield Stretch(rest.first, direct.end() if direct else rest.first)
    for index in _agents(sentence, clause):
        phrase = OBJECT.match(sentence.classes, index + 1, rest.stop)
        yield Stretch(index + 1, phrase.end() if phrase else index + 1)


def _of_sort(sentence: Sentence, stretch: Stretch, cast: Sequence[Named], sort: Sort) -> tuple[Participant, ...]:
    return about(sentence, stretch, cast) if sort is Sort.PERSON else who(sentence, stretch, cast, sort)


def _agents(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """The prepositions behind a verb whose noun takes part."""
    prepositions = PREPOSITION.finditer(sentence.classes, clause.rest.first, clause.rest.stop)
    for between, found in enumerate(prepositions):
        index = found.start()
        preposition, near = sentence.folded(index), between <= FARTHEST or clause.verb.passive
        of_event = sentence.classes[index - 1] == "N" and (preposition in AGENTS or preposition in OF_EVENTS)
        direct = preposition != FOR or index == clause.verb.stop
        if of_event or (near and direct and preposition in AGENTS):
            yield index
