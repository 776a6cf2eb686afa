"""Who takes part: the subject and the object of what happened, not whoever is named nearby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.belonging import about
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.persons import is_somebody
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.speech import has_named, who
from tlx.events.sentences.subjects import subject_people
from tlx.events.who import unnamed
from tlx.model import Named, Participant, Sort
from tlx.people.words import word

OBJECT: Final = re.compile(
    r"(?:[aj\"']*t?(?:[dnaq'_\"cCN^vgpi@]|\.(?=[\^C]))*(?:o(?:[dnaq'_cCN^]|\.(?=[\^C]))+)*)"
    r"(?:[,&]+(?:[dnaq'_cCN^]|\.(?=[\^C]))+)*"
)
"""What directly follows a verb: a noun phrase, with "of", and more of them joined by "and"; "Sen. Ann Lee" is one."""

AGENTS: Final = frozenset({"by", "with", "against", "between", "for", "to", "as", "from", "before", "including"})
"""Prepositions whose noun takes part: "arrested by", "met with", "charges against"."""
OF_EVENTS: Final = frozenset({"on", "of", "over"})
"""And behind an event noun: "an attack on"."""
FOR: Final = "for"
SEEKING: Final = frozenset("searched searching looked looking hunted hunting voted called asked appealed".split())
"""Before "for" these have an object; who works for somebody does nothing to them."""
MADE_FOR: Final = frozenset("named built made designed founded written composed painted renamed".split())
"""“a bridge was named for Ann Lee”: she need not have been there."""
BY: Final = "by"
TO: Final = "to"
PREPOSITION: Final = re.compile(r"[Ptko]")
FARTHEST: Final = 1
"""How many other prepositions may stand between a verb and the one whose noun takes part."""


def people(
    scene: Scene, clause: Clause, behind: Sequence[Stretch], meant: Iterable[Participant]
) -> tuple[Participant, ...]:
    """The persons that are subject, object or agent of a clause.

    ``behind`` are the phrases :func:`behind` its verb, ``meant`` are those whom its pronouns mean.
    Whoever speaks is "I", and takes part in a statement.
    """
    own = scene.voice.speaker if _is_own(scene, clause) else None
    subject = subject_people(scene.sentence, clause, scene.cast)
    objects = (one for phrase in behind for one in about(scene.sentence, phrase, scene.cast))
    return once(one for one in (own, *meant, *subject, *objects) if one)


def described(scene: Scene, clause: Clause, behind: Sequence[Stretch]) -> tuple[str, ...]:
    """The people without a name that are subject, object or agent of a clause, in the words of the text."""
    phrases = (clause.subject, *behind)
    return tuple(dict.fromkeys(words for phrase in phrases for words in unnamed.described(scene.sentence, phrase)))


def once(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Each person once, in the fullest role met."""
    found: dict[str, Participant] = {}
    for person in people:
        if person.id not in found or not found[person.id].role:
            found[person.id] = person
    return tuple(found.values())


def organisations(scene: Scene, clause: Clause, behind: Sequence[Stretch]) -> tuple[str, ...]:
    """The organisations that are subject, object or agent of a clause."""
    if not has_named(scene.cast, Sort.ORGANISATION):
        return ()
    found = (who(scene.sentence, phrase, scene.cast, Sort.ORGANISATION) for phrase in (clause.subject, *behind))
    return tuple(dict.fromkeys(each.name for several in found for each in several))


def places(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> tuple[str, ...]:
    """The places named anywhere in the words of an account."""
    return tuple(each.name for each in who(sentence, stretch, cast, Sort.PLACE))


def _is_own(scene: Scene, clause: Clause) -> bool:
    """True for what whoever speaks tells of themselves, and for an act of speech inside their words."""
    first_person = scene.sentence.folded(clause.subject.first) == "i"
    return first_person or (scene.voice.quoted and clause.says)


def spoken_to(scene: Scene, said: Clause) -> tuple[Participant, ...]:
    """The persons to whom or of whom somebody says something: "thanked Ann Lee", "told Ann Lee that …"."""
    phrases = behind(scene.sentence, said)
    if said.head in w.TELLING:
        told = TOLD.match(scene.sentence.classes, said.verb.stop)
        phrases = (*phrases, Stretch(said.verb.stop, told.end() if told else said.verb.stop))
    return once(one for phrase in phrases for one in about(scene.sentence, phrase, scene.cast))


TOLD: Final = re.compile(r"[dcC_]{0,5}\^+(?![&_])")
"""“told the clerk Ann Lee | that”."""


# -- behind the verb --------------------------------------------------------------------------------


def behind(sentence: Sentence, clause: Clause) -> tuple[Stretch, ...]:
    """The noun phrases behind a verb that take part: its object, and those of the prepositions that count."""
    return tuple(_behind(sentence, clause))


def _behind(sentence: Sentence, clause: Clause) -> Iterator[Stretch]:
    rest = clause.rest
    direct = OBJECT.match(sentence.classes, rest.first, rest.stop)
    yield Stretch(rest.first, direct.end() if direct else rest.first)
    for index in _agents(sentence, clause):
        phrase = OBJECT.match(sentence.classes, index + 1, rest.stop)
        yield Stretch(index + 1, phrase.end() if phrase else index + 1)


def _agents(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """The prepositions behind a verb whose noun takes part."""
    prepositions = PREPOSITION.finditer(sentence.classes, clause.rest.first, clause.rest.stop)
    for between, found in enumerate(prepositions):
        index = found.start()
        preposition, near = sentence.folds[index], between <= FARTHEST or clause.verb.passive
        if preposition not in AGENTS and preposition not in OF_EVENTS:
            continue
        of_event = sentence.classes[index - 1] == "N" and (preposition in AGENTS or preposition in OF_EVENTS)
        done_for = index == clause.verb.stop and _has_an_object_behind_for(sentence, clause)
        direct = preposition != FOR or done_for
        if preposition == BY and _is_of_a_participle(sentence, clause, index):
            continue
        if preposition == TO and _is_infinitive(sentence, index) and index != clause.verb.stop:
            continue
        if of_event or (near and direct and preposition in AGENTS):
            yield index


def _is_infinitive(sentence: Sentence, to: int) -> bool:
    """True for "failed in May to meet Ann Lee", not for "wrote to Mayor Ann Lee" and "to secretary Ann Lee"."""
    bare = sentence.classes[to + 1 : to + 2] == "c" and sentence.classes[to + 2 : to + 3] in tuple("d^Cp")
    return bare and not is_somebody(word(sentence.word(to + 1)))


def _has_an_object_behind_for(sentence: Sentence, clause: Clause) -> bool:
    """True for "a warrant was issued for Ann Lee" and "searched for Ann Lee"."""
    head = sentence.folded(clause.verb.head)
    return head in SEEKING or (clause.verb.passive and head not in MADE_FOR)


def _is_of_a_participle(sentence: Sentence, clause: Clause, by: int) -> bool:
    """True for "blamed a movement led by Ann Lee": she led it, and was not blamed."""
    led = sentence.classes[by - 1] in "vu" and by - 1 >= clause.verb.stop
    return led and not set("cCN^").isdisjoint(sentence.classes[clause.verb.stop : by - 1])
