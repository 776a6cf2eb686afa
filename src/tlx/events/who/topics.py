"""Whom a text goes on about: the person who was the subject last stays the subject of "he" and "she".

A name stands in a headline only where nobody else can be meant (:mod:`tlx.events.who.pronouns`). Who takes part
is asked more often and shown beside the words of the text: there the likely answer is given, as any reader
would, and nobody's where two are as likely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from tlx.events.sentences import persons, sexes
from tlx.events.sentences import words as w
from tlx.events.sentences.belonging import about, owns_act
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import LONGEST, Scene
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.speech import has_named, left_open, who
from tlx.events.sentences.subjects import subject_people
from tlx.events.who.heroes import Facts
from tlx.events.who.objects import OBJECTS, OWNED, SETTLED, places, with_objects
from tlx.events.who.participants import OBJECT, behind
from tlx.events.who.together import several, together
from tlx.events.who.understood import NOBODY, Topic, Understood
from tlx.model import Participant, Sort
from tlx.model.values import value
from tlx.text import fold

LASTS: Final = 4
"""Sentences: how long a text that has no other person as its subject is still about the last."""
SPEAKS_FOR: Final = frozenset(
    "lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson agent prosecutor detective"
    " inspector superintendent constable sergeant officer doctor surgeon publicist".split()
)
"""Who speaks of others: “his lawyer, Tom Hall, said he …” is no word about Hall."""
RELATIVE: Final = frozenset({"who", "which", "whom", "whose", "where"})
POSSESSIVES: Final = {"his": "he", "her": "she"}
BEHIND: Final = 30
"""Tokens: farther behind a pronoun the same person may be named again."""
ASKED: Final = frozenset("he she they him his her".split())
BY: Final = "by"
OPENING: Final = re.compile(r"[cC_.]{0,4}\^+(?!'?q|&)")
"""“Ann Lee …”, "Sir Tom Hall …": not "Ann Lee's brother"."""


@value(frozen=True, slots=True)
class _Somebody:
    """Whom a clause is about: with a name or, ``one`` being None, without; and the pronouns that fit."""

    one: Participant | None
    pronouns: tuple[str, ...]
    stranger: bool = True
    """when it has no name, whether it is known to be nobody named"""


def asked(scenes: Sequence[Scene]) -> list[bool]:
    """For each sentence whether whom it is about matters: it has a pronoun, or one of the next few has."""
    has = [not ASKED.isdisjoint(scene.sentence.folds) for scene in scenes]
    return [any(has[number : number + LASTS + 1]) for number in range(len(has))]


def understood(scene: Scene, before: Understood, known: Facts) -> Understood:
    """The pronouns of a sentence, read with what the text was about before it; nothing is known over a heading."""
    if not scene.clauses and scene.complete and len(scene.sentence.classes) <= LONGEST:
        return _passed_over(scene, before, known)
    if not scene.clauses or len(scene.sentence.classes) > LONGEST or not _speaks_of_anybody(scene, before, known):
        return Understood()
    topics = before.topics
    opened = _opened(scene, Understood({}, topics), known)
    read = reduce(lambda before, clause: _read(scene, clause, before, known), scene.clauses, opened)
    after = {pronoun: _after(scene, read, pronoun, known) for pronoun in topics}
    return replace(
        read,
        topics=after,
        several=several(scene, read.meant, before.together),
        together=together(scene, before.together, read.meant),
    )


def _passed_over(scene: Scene, before: Understood, known: Facts) -> Understood:
    """What is known behind a sentence of which no verb is read, and which is no heading: the text goes on."""
    here = Understood(topics=before.topics)
    return Understood(topics={pronoun: _after(scene, here, pronoun, known) for pronoun in before.topics})


def _speaks_of_anybody(scene: Scene, before: Understood, known: Facts) -> bool:
    """True unless there is nobody yet whom a pronoun could mean: so it is in most texts of business."""
    named = scene.voice.speaker is not None or has_named(scene.cast, Sort.PERSON)
    return named or bool(known.heroes or before.together) or any(topic.one for topic in before.topics.values())


def _opened(scene: Scene, before: Understood, known: Facts) -> Understood:
    """What is known behind a name that opens a sentence: its bearer is the subject, whatever the verb."""
    found = None if scene.voice.quoted else OPENING.match(scene.sentence.classes)
    named = who(scene.sentence, Stretch(0, found.end()), scene.cast) if found else ()
    return _taken_up(before, [_Somebody(one, _fitting(one, known)) for one in named], scene.clauses[0])


def _read(scene: Scene, clause: Clause, before: Understood, known: Facts) -> Understood:
    """A clause: its pronoun is understood by what stands before it, and its subject stays for what stands behind."""
    if not clause.subject or _is_quoted(scene, clause.verb.first):
        return before
    if clause.link in RELATIVE:
        return with_objects(scene, clause, _relative_read(scene, clause, before, known), before, known)
    taken = with_objects(scene, clause, _subject_read(scene, clause, before, known), before, known)
    return _met(scene, clause, _with_owners(scene, clause, taken, known), known)


def _relative_read(scene: Scene, clause: Clause, before: Understood, known: Facts) -> Understood:
    """What is known in "the town where she died": she is whom the text is about, and stays so."""
    pronoun = scene.sentence.said(clause.subject)
    if pronoun not in sexes.PRONOUNS or clause.subject in before.meant:
        return before
    topic = before.topics[pronoun]
    return _with(before, clause, pronoun, _meant(scene, clause, topic, known.heroes.get(pronoun)))


def _subject_read(scene: Scene, clause: Clause, before: Understood, known: Facts) -> Understood:
    """What is known behind a subject: whom a pronoun means, or who is the next topic."""
    pronoun = scene.sentence.said(clause.subject)
    if pronoun not in sexes.PRONOUNS or _is_quoted(scene, clause.subject.first):
        found = [one for one in _subjects(scene, clause, known) if not _speaks_for_another(scene, clause, one, before)]
        return _taken_up(before, found, clause)
    if clause.subject in before.meant:
        return before
    topic = before.topics[pronoun]
    one = _meant(scene, clause, topic, known.heroes.get(pronoun))
    return _taken_up(_with(before, clause, pronoun, one), [_Somebody(one, (pronoun,), topic.stranger)], clause)


def _with_owners(scene: Scene, clause: Clause, taken: Understood, known: Facts) -> Understood:
    """What is known with "his" of an act understood: it is of whom the clause is about."""
    if POSSESSIVES.keys().isdisjoint(scene.sentence.folds):
        return taken
    owners = dict(taken.owners)
    for index in places(scene, clause, POSSESSIVES):
        topic = taken.topics[POSSESSIVES[scene.sentence.folds[index]]] if owns_act(scene.sentence, index) else NOBODY
        if (
            topic.one is not None
            and not topic.contested
            and (topic.one.id in known.sexes or topic.sentences >= SETTLED)
        ):
            owners.setdefault(index, topic.one)
    return replace(taken, owners=owners) if len(owners) > len(taken.owners) else taken


def _with(before: Understood, clause: Clause, pronoun: str, one: Participant | None) -> Understood:
    """What is known with a pronoun understood: whoever is "he" is not "she" as well."""
    if one is None:
        return before
    other = sexes.OTHER[pronoun]
    topics = before.topics if before.topics[other].one != one else {**before.topics, other: NOBODY}
    return replace(before, topics=topics, meant={**before.meant, clause.subject: one})


def _is_quoted(scene: Scene, index: int) -> bool:
    """True inside somebody's own words."""
    goes_on = scene.voice.quoted and not scene.sentence.classes.startswith('"')
    return left_open(scene.sentence, open_quote=goes_on, stop=index)


def _meant(scene: Scene, clause: Clause, topic: Topic, hero: Participant | None) -> Participant | None:
    """Whom a pronoun means: who speaks, else whom the text is about here, else whom all of it is about."""
    if clause == scene.voice.said and scene.voice.speaker:
        return scene.voice.speaker
    unsure = topic.contested and (topic.sentences < SETTLED or topic.ago > 0 or clause.verb.passive)
    one = topic.one
    if one is None or unsure:
        doubtful = topic.stranger or (topic.contested and clause.verb.passive)
        one = hero if topic.one in (None, hero) and not doubtful else None
    stop = min(clause.subject.stop + BEHIND, len(scene.sentence.classes))
    return None if one in who(scene.sentence, Stretch(clause.subject.stop, stop), scene.cast) else one


def _taken_up(before: Understood, found: Sequence[_Somebody], clause: Clause) -> Understood:
    """What is known behind a subject: of two in a sentence neither, unless one of them is in a clause that hangs."""
    if not found:
        return before
    topics, by = dict(before.topics), dict(before.by)
    hangs = clause.link in w.SUBORDINATORS
    for somebody in found:
        for pronoun in somebody.pronouns:
            if hangs and somebody.one is None and by.get(pronoun) is False and topics[pronoun].one:
                continue
            topics[pronoun] = _next(topics[pronoun], somebody, by.get(pronoun))
            by[pronoun] = hangs and by.get(pronoun) is not False
    return replace(before, topics=topics, by=by)


def _next(former: Topic, somebody: _Somebody, by: bool | None) -> Topic:
    """The topic behind a subject; ``by`` says whether this sentence had another, and in a clause that hangs."""
    stranger = somebody.one is None and somebody.stranger
    if by is False:
        same = somebody.one == former.one
        return former if same else Topic(stranger=stranger or former.stranger)
    again = somebody.one == former.one and by is None
    return Topic(somebody.one, former.sentences + 1 if again else 1, stranger=stranger)


# -- who stands in a clause -------------------------------------------------------------------------


def _subjects(scene: Scene, clause: Clause, known: Facts) -> Iterator[_Somebody]:
    """The persons a clause is about, named or not; whoever speaks is the subject of the saying."""
    if clause == scene.voice.said and scene.voice.speaker:
        yield _Somebody(scene.voice.speaker, _fitting(scene.voice.speaker, known))
        return
    named = subject_people(scene.sentence, clause, scene.cast)
    yield from (_Somebody(one, _fitting(one, known)) for one in named)
    if not named and not _is_quoted(scene, clause.subject.first) and not _is_of_the_hero(scene, clause, known):
        yield from _unnamed(scene, clause.subject)


def _is_of_the_hero(scene: Scene, clause: Clause, known: Facts) -> bool:
    """“Her mother died”: a text that is about Ann Lee goes on about her."""
    return POSSESSIVES.get(scene.sentence.folded(clause.subject.first), "") in known.heroes


def _fitting(one: Participant, known: Facts) -> tuple[str, ...]:
    """The pronouns that can mean somebody."""
    return tuple(pronoun for pronoun in sexes.PRONOUNS if known.sexes.get(one.id, pronoun) == pronoun)


def _unnamed(scene: Scene, words: Stretch) -> Iterator[_Somebody]:
    """Somebody without a name, or with one that nobody is sure of."""
    for index in range(words.first, words.stop):
        pronouns = persons.who_else(scene.sentence, index)
        if pronouns:
            yield _Somebody(None, pronouns)
    place = scene.sentence.place(words) if words else None
    if place and any(place.holds(it.span) and persons.sounds_like_a_person(scene.sentence, it) for it in scene.cast):
        yield _Somebody(None, tuple(sexes.PRONOUNS))


def _speaks_for_another(scene: Scene, clause: Clause, somebody: _Somebody, before: Understood) -> bool:
    """True for a lawyer or an officer who says something of whom the text is about."""
    if clause != scene.voice.said or somebody.one is None or SPEAKS_FOR.isdisjoint(fold(somebody.one.role).split()):
        return False
    return any(before.topics[pronoun].one not in (None, somebody.one) for pronoun in somebody.pronouns)


def _met(scene: Scene, clause: Clause, before: Understood, known: Facts) -> Understood:
    """What is known behind a verb: somebody it was done to, or by, may be the next subject as well."""
    sure = {pronoun: topic.one for pronoun, topic in before.topics.items() if topic.one and not topic.contested}
    if not sure:
        return before
    contested: dict[str, Topic] = {}
    others = list(_others(scene, clause, before, known))
    for pronoun, one in sure.items():
        met = others if one.id in known.sexes else [*others, *_of_a_sex(scene, clause)]
        if any(pronoun in other.pronouns and other.one != one for other in met):
            contested[pronoun] = replace(before.topics[pronoun], contested=True)
    return replace(before, topics={**before.topics, **contested}) if contested else before


def _of_a_sex(scene: Scene, clause: Clause) -> Iterator[_Somebody]:
    """Men and women without a name anywhere in a clause: "the girl's body", "to her husband"."""
    for index in places(scene, clause, SEXED):
        for pronoun in sexes.PRONOUNS:
            if persons.is_of_sex(scene.sentence, index, pronoun):
                yield _Somebody(None, (pronoun,))


SEXED: Final = sexes.NOUNS["he"] | sexes.NOUNS["she"]


def _others(scene: Scene, clause: Clause, before: Understood, known: Facts) -> Iterator[_Somebody]:
    """The persons that are the object of a verb, or did it; "him" is another where he is the subject, too."""
    sentence, stop = scene.sentence, clause.verb.stop
    ahead = (other.verb.first for other in scene.clauses if other.verb.first >= stop)
    direct = None if clause.verb.bare else OBJECT.match(sentence.classes, stop, next(ahead, len(sentence.classes)))
    phrases = behind(sentence, clause) if BY in sentence.folds else ()
    agents = (phrase for phrase in phrases if sentence.folded(phrase.first - 1) == BY)
    for phrase in (Stretch(stop, direct.end() if direct else stop), *agents):
        yield from (_Somebody(one, _fitting(one, known)) for one in about(sentence, phrase, scene.cast))
        yield from _unnamed(scene, phrase)
    pronoun = OBJECTS.get(sentence.folded(stop), "")
    if pronoun in before.by and sentence.classes[stop + 1 : stop + 2] not in tuple(OWNED):
        yield _Somebody(None, (pronoun,))


def _after(scene: Scene, read: Understood, pronoun: str, known: Facts) -> Topic:
    """A topic behind a sentence: one not spoken of is farther away, and somebody named on the way may be the next."""
    topic = read.topics[pronoun]
    if pronoun in read.by or topic.one is None:
        return topic
    named = who(scene.sentence, scene.sentence.whole, scene.cast)
    others = any(one != topic.one and pronoun in _fitting(one, known) for one in named)
    older = replace(topic, ago=topic.ago + 1, contested=topic.contested or others)
    return older if older.ago <= LASTS else NOBODY
