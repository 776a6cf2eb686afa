"""Who takes part: the subject and the object of what happened, not whoever is named nearby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from tlx.events.clauses import Clause
from tlx.events.sentence import Sentence, Stretch
from tlx.events.speech import who
from tlx.model import Named, Participant, Sort

OBJECT: Final = re.compile(r"(?:[aj\"']*t?[dnaq'_\"cCN^vgpi@]*(?:o[dnaq'_cCN^]+)*)(?:[,&]+[dnaq'_cCN^]+)*")
"""What directly follows a verb: a noun phrase, with "of", and more of them joined by "and"."""

AGENTS: Final = frozenset({"by", "with", "against", "between", "and", "for", "to", "as"})
"""Prepositions whose noun takes part: "arrested by", "met with", "charges against"."""


def people(
    sentence: Sentence, clause: Clause, cast: Sequence[Named], speaker: Participant | None
) -> tuple[Participant, ...]:
    """The persons that are subject, object or agent of a clause; "I" is whoever speaks."""
    subject = who(sentence, clause.subject, cast)
    own = (speaker,) if speaker and sentence.word(clause.subject.first).lower() == "i" else ()
    return once((*own, *subject, *_objects(sentence, clause, cast, Sort.PERSON)))


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


def _objects(sentence: Sentence, clause: Clause, cast: Sequence[Named], sort: Sort) -> tuple[Participant, ...]:
    rest = clause.rest
    direct = OBJECT.match(sentence.classes, rest.first, rest.stop)
    found = list(who(sentence, Stretch(rest.first, direct.end() if direct else rest.first), cast, sort))
    for index in range(rest.first, rest.stop):
        if sentence.classes[index] in "Ptk" and sentence.word(index).lower() in AGENTS:
            phrase = OBJECT.match(sentence.classes, index + 1, rest.stop)
            found += who(sentence, Stretch(index + 1, phrase.end() if phrase else index + 1), cast, sort)
    return tuple(found)
