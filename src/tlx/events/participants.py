"""Who takes part: the subject and the object of what happened, not whoever is named nearby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tlx.events.clauses import Clause
from tlx.events.scene import Scene
from tlx.events.sentence import Sentence, Stretch
from tlx.events.speech import is_saying, who
from tlx.model import Named, Participant, Sort
from tlx.people.words import word
from tlx.text import fold

OBJECT: Final = re.compile(r"(?:[aj\"']*t?[dnaq'_\"cCN^vgpi@]*(?:o[dnaq'_cCN^]+)*)(?:[,&]+[dnaq'_cCN^]+)*")
"""What directly follows a verb: a noun phrase, with "of", and more of them joined by "and"."""

AGENTS: Final = frozenset({"by", "with", "against", "between", "for", "to", "as", "from", "before", "including"})
"""Prepositions whose noun takes part: "arrested by", "met with", "charges against"."""
OF_EVENTS: Final = frozenset({"on", "of", "over"})
"""And behind an event noun: "an attack on"."""
FOR: Final = "for"
FARTHEST: Final = 1
"""How many other prepositions may stand between a verb and the one whose noun takes part."""

SET_APART: Final = re.compile(r",[^VuBbHhwmzsyWx;:]*,a?")
"""What may stand between a subject and its verb without being a clause of its own."""
JOINING: Final = frozenset({"including", "with", "alongside"})
OWNER: Final = re.compile(r"'?q([cCnv_g@\"]*[cCN^n]?)")
"""“Ann Lee's garden”: whoever owns takes no part, unless what they own is an act or their body."""
BODIES: Final = frozenset("body bodies remains corpse".split())
ROLE_AND_NAME: Final = re.compile(r"[cC_]{1,5}\^")
"""“Wood Mackenzie principal analyst Ann Lee”."""
HOLDS: Final = re.compile(r"[oP]")
TITLE: Final = frozenset({"role", "rank"})


def people(scene: Scene, clause: Clause, meant: Participant | None) -> tuple[Participant, ...]:
    """The persons that are subject, object or agent of a clause.

    ``meant`` is whom the pronoun that is its subject means. Whoever speaks is "I", and takes part in a statement.
    """
    own = scene.voice.speaker if _is_own(scene, clause) else None
    subject = named(scene.sentence, _whole_subject(scene.sentence, clause), scene.cast)
    objects = _objects(scene.sentence, clause, scene.cast, Sort.PERSON)
    return once(one for one in (own, meant, *subject, *objects) if one)


def named(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> tuple[Participant, ...]:
    """The persons of a noun phrase who take part: not the owner of a thing, nor the friend in "a friend of Ann Lee"."""
    inside = _inside(sentence, stretch, cast)
    return tuple(dict.fromkeys(one.who for one, place in inside if _takes_part(sentence, stretch, one, place)))


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
    first_person = fold(scene.sentence.word(clause.subject.first)) == "i"
    return first_person or (scene.voice.quoted and is_saying(scene.sentence, clause))


def _whole_subject(sentence: Sentence, clause: Clause) -> Stretch:
    """A subject with the words set apart behind it: "One crewman, named locally as Ann Lee, was hurt"."""
    before = Stretch(clause.subject.stop, clause.verb.first)
    if clause.subject and SET_APART.fullmatch(sentence.kinds(before)):
        return Stretch(clause.subject.first, before.stop)
    return clause.subject


# -- noun phrases -----------------------------------------------------------------------------------


def _inside(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> Iterator[tuple[Named, Stretch]]:
    """The persons named in a stretch, and where."""
    if not cast or not stretch:
        return
    place = sentence.place(stretch)
    for one in cast:
        if one.sort is Sort.PERSON and place.holds(one.span):
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
    return sentence.classes[index] == "N" or fold(sentence.word(index)) in BODIES


def _hangs(sentence: Sentence, stretch: Stretch, one: Named, place: Stretch) -> bool:
    """True for Ann Lee in "a friend of Ann Lee"; not in "the trial of Ann Lee" or "Secretary of State Ann Lee"."""
    words = sentence.kinds(Stretch(stretch.first, place.first))
    start = words.rfind(",") + 1
    held = HOLDS.search(words, start)
    if held is None or held.start() == start or _is_office(sentence, stretch.first + held.start() - 1, one):
        return False
    joins = fold(sentence.word(stretch.first + held.start())) in JOINING
    return not joins and not _is_act(sentence, stretch.first + held.start() - 1)


def _is_office(sentence: Sentence, index: int, one: Named) -> bool:
    """True for the head of an office before a name: "Secretary of State", "the head of security, Ann Lee"."""
    head = word(sentence.word(index))
    return head.text[:1].isupper() and not TITLE.isdisjoint(head.kinds) and head.folded in fold(one.who.role)


# -- behind the verb --------------------------------------------------------------------------------


def _objects(sentence: Sentence, clause: Clause, cast: Sequence[Named], sort: Sort) -> tuple[Participant, ...]:
    rest = clause.rest
    direct = OBJECT.match(sentence.classes, rest.first, rest.stop)
    found = list(_of_sort(sentence, Stretch(rest.first, direct.end() if direct else rest.first), cast, sort))
    for index in _agents(sentence, clause):
        phrase = OBJECT.match(sentence.classes, index + 1, rest.stop)
        found += _of_sort(sentence, Stretch(index + 1, phrase.end() if phrase else index + 1), cast, sort)
    return tuple(found)


def _of_sort(sentence: Sentence, stretch: Stretch, cast: Sequence[Named], sort: Sort) -> tuple[Participant, ...]:
    return named(sentence, stretch, cast) if sort is Sort.PERSON else who(sentence, stretch, cast, sort)


def _agents(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """The prepositions behind a verb whose noun takes part."""
    between = 0
    for index in range(clause.rest.first, clause.rest.stop):
        if sentence.classes[index] not in "Ptko":
            continue
        preposition, near = fold(sentence.word(index)), between <= FARTHEST or clause.verb.passive
        of_event = sentence.classes[index - 1] == "N" and preposition in OF_EVENTS | AGENTS
        direct = preposition != FOR or index == clause.verb.stop
        if of_event or (near and direct and preposition in AGENTS):
            yield index
        between += 1
