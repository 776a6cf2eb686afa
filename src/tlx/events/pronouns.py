"""Whom a pronoun means: a name takes its place only where one alone can be meant and nothing speaks against it.

A wrong name in an invented headline is worse than "He": in doubt the words stay as they were written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tlx.events import persons
from tlx.events import words as w
from tlx.events.clauses import Clause
from tlx.events.scene import LONGEST, Scene
from tlx.events.sentence import Stretch
from tlx.events.speech import who
from tlx.model import Participant, Sort
from tlx.text import fold


@dataclass(frozen=True, slots=True)
class Known:
    """What the text told before: the last sentence, and the one body it has gone on about since it named it."""

    before: Scene | None = None
    body: Participant | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """Words a pronoun can point back at: a stretch of a sentence."""

    scene: Scene
    words: Stretch

    def named(self, sort: Sort) -> tuple[Participant, ...]:
        """Whoever of a sort is named in them."""
        return who(self.scene.sentence, self.words, self.scene.cast, sort)


BARE: Final = re.compile(r"[@PdTat,\"]*")
"""What may stand between "said" and the "they" that said it."""
LONGEST_BODY: Final = 40
"""Characters."""
DEEDS: Final = frozenset(
    "announced acquired bought sold hired sued signed filed appointed elected dismissed sacked banned approved rejected"
    " published issued unveiled fined said declared ordered granted awarded ratified repealed vetoed endorsed".split()
)
"""What only somebody, or a body of people, does: a bridge named beside it cannot have."""


def person(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """Whom "he" or "she" stands for as a subject: the only person named in reach, if nothing speaks against it."""
    pronoun = fold(scene.sentence.text(clause.subject))
    if pronoun not in persons.PRONOUNS or _is_quoted(scene, clause):
        return None
    reach = _reach(scene, clause, known)
    named = _all_named(reach, Sort.PERSON)
    if len(named) != 1 or named[0] in _named_behind(scene, clause):
        return None
    return None if any(_speaks_against(each, named[0], pronoun) for each in reach) else named[0]


def body(scene: Scene, clause: Clause, known: Known) -> str:
    """Whom "they" or "it" stands for as a subject, as a headline calls them, "" when nobody can be sure."""
    pronoun = fold(scene.sentence.text(clause.subject))
    if pronoun not in ("they", "it") or _is_quoted(scene, clause):
        return ""
    said = _said_of_itself(scene, clause, known)
    if said:
        return said[:1].upper() + said[1:]
    one = _doer(scene, clause, known) if pronoun == "it" else None
    return one.name if one else ""


def organisations(scene: Scene, clause: Clause, known: Known) -> tuple[str, ...]:
    """The bodies a pronoun or "the company" stands for as a subject."""
    subject = fold(scene.sentence.text(clause.subject))
    if subject in ("they", "it"):
        said = scene.voice.said
        if said is not None and _said_of_itself(scene, clause, known):
            return tuple(one.name for one in who(scene.sentence, said.subject, scene.cast, Sort.ORGANISATION))
        one = _doer(scene, clause, known) if subject == "it" else None
        return (one.name,) if one else ()
    only = _only_body(scene, clause, known) if subject in w.BODIES else None
    return (only.name,) if only else ()


def learned(scene: Scene, known: Known) -> Known:
    """What the next sentence can point back at."""
    named = who(scene.sentence, scene.sentence.whole, scene.cast, Sort.ORGANISATION)
    if named:
        return Known(scene, named[0] if len(named) == 1 else None)
    return Known(scene, known.body if _goes_on_about(scene) else None)


def _goes_on_about(scene: Scene) -> bool:
    """True when a sentence speaks of a body without its name: "it", "the company"."""
    subjects = (fold(scene.sentence.text(clause.subject)) for clause in scene.clauses)
    return any(subject in w.BODIES or subject in ("it", "they") for subject in subjects)


# -- what is in reach -------------------------------------------------------------------------------


def _reach(scene: Scene, clause: Clause, known: Known) -> tuple[Reach, ...]:
    """The sentence before, and this one up to the pronoun."""
    here = Reach(scene, Stretch(0, clause.subject.first))
    return (Reach(known.before, known.before.sentence.whole), here) if known.before else (here,)


def _speaks_against(reach: Reach, one: Participant, pronoun: str) -> bool:
    sentence = reach.scene.sentence
    too_long = len(sentence.classes) > LONGEST
    return too_long or persons.speak_against(sentence, reach.scene.cast, reach.words, one, pronoun)


def _all_named(reach: tuple[Reach, ...], sort: Sort) -> tuple[Participant, ...]:
    return tuple(dict.fromkeys(one for each in reach for one in each.named(sort)))


def _named_behind(scene: Scene, clause: Clause) -> tuple[Participant, ...]:
    """Whoever is named after the pronoun is somebody else: "he paid John Smith"."""
    return who(scene.sentence, Stretch(clause.subject.stop, len(scene.sentence.classes)), scene.cast)


def _is_quoted(scene: Scene, clause: Clause) -> bool:
    """True inside somebody's own words, where "he" may be anybody but the speaker."""
    return scene.voice.quoted or scene.sentence.classes[: clause.subject.first].count('"') % 2 == 1


# -- bodies -----------------------------------------------------------------------------------------


def _only_body(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """The one organisation named in reach or gone on about since."""
    here = Reach(scene, Stretch(0, clause.subject.first)).named(Sort.ORGANISATION)
    named = tuple(dict.fromkeys((*_all_named(_reach(scene, clause, known), Sort.ORGANISATION), *_since(known))))
    return named[0] if len(named) == 1 and (known.body or here) else None


def _since(known: Known) -> Iterator[Participant]:
    if known.body:
        yield known.body


def _doer(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """Whom "it" means in "it sold the mill": the body that was the subject before, in what only a body does."""
    one = _only_body(scene, clause, known)
    if one is None or clause.verb.passive or scene.head(clause) not in DEEDS or known.before is None:
        return None
    before = known.before
    subjects = [who(before.sentence, each.subject, before.cast, Sort.ORGANISATION) for each in before.clauses]
    return one if subjects and all(subject == (one,) for subject in subjects) else None


def _said_of_itself(scene: Scene, clause: Clause, known: Known) -> str:
    """“the force” in "the force said they …": the one who said so, when nobody else is in reach."""
    matrix = scene.voice.said
    if matrix is None or not _follows(scene, clause, matrix) or _others(scene, clause, known, matrix):
        return ""
    said = scene.sentence.text(matrix.subject)
    is_body = fold(said) in w.BODIES or bool(who(scene.sentence, matrix.subject, scene.cast, Sort.ORGANISATION))
    if fold(scene.sentence.text(clause.subject)) == "they":
        many = persons.is_plural(scene.sentence.word(matrix.subject.stop - 1)) and not _names_many(known)
        return said if is_body or many else ""
    deed = scene.head(clause) in DEEDS and persons.is_thing(scene.sentence, matrix.subject)
    return said if (is_body or deed) and not clause.verb.passive else ""


def _follows(scene: Scene, clause: Clause, matrix: Clause) -> bool:
    """True for a pronoun right behind the verb of saying."""
    gap = scene.sentence.kinds(Stretch(matrix.verb.stop, clause.subject.first))
    behind = matrix != clause and matrix.verb.stop <= clause.subject.first
    return behind and BARE.fullmatch(gap) is not None and len(scene.sentence.text(matrix.subject)) <= LONGEST_BODY


def _others(scene: Scene, clause: Clause, known: Known, matrix: Clause) -> bool:
    """True when a person said it, or another body is in reach."""
    own = who(scene.sentence, matrix.subject, scene.cast, Sort.ORGANISATION)
    bodies = _all_named(_reach(scene, clause, known), Sort.ORGANISATION)
    somebody = who(scene.sentence, matrix.subject, scene.cast) and not persons.is_thing(scene.sentence, matrix.subject)
    return bool(somebody) or len(own) > 1 or any(one not in own for one in bodies)


def _names_many(known: Known) -> bool:
    """True when the sentence before speaks of several whom "they" may mean as well."""
    if known.before is None:
        return False
    sentence = known.before.sentence
    return any(kind in "cC" and persons.is_plural(sentence.word(at)) for at, kind in enumerate(sentence.classes))
