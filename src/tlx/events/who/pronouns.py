"""Whom "he" and "she" mean: a name takes their place only where one alone can be meant and nothing speaks against it.

A wrong name in an invented headline is worse than "He": in doubt the words stay as they were written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import cached_property
from typing import Final

from tlx.events.sentences import persons, sexes
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import LONGEST, Scene
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.speech import left_open, who
from tlx.events.who import antecedents
from tlx.events.who.antecedents import NOTHING, Bodies
from tlx.events.who.heroes import Facts
from tlx.events.who.together import acted_together
from tlx.events.who.topics import understood
from tlx.events.who.understood import Understood
from tlx.model import Participant, Sort
from tlx.model.values import value

CROWN: Final = frozenset({"r", "regina", "rex"})
BEHIND: Final = 30
"""Tokens: farther behind a pronoun the same person may be named again."""
YOU: Final = "you"
TO_WHOM: Final = frozenset({"you", "your", "please", "stand"})
"""“Tom Hall, please stand.”"""
SPOKEN_TO: Final = re.compile(r"(?:n[.)])?[cC.]{0,3}\^+,?")
FARTHEST: Final = 3
"""Sentences: how far back a pronoun points over sentences that speak of nobody."""


@value(frozen=True, slots=False)
class Told:
    """A sentence told before, and whom its pronouns meant."""

    scene: Scene
    meant: tuple[Participant, ...] = ()

    @cached_property
    def people(self) -> tuple[Participant, ...]:
        """Whoever is named in it or meant."""
        return tuple(
            dict.fromkeys((*self.meant, *who(self.scene.sentence, self.scene.sentence.whole, self.scene.cast)))
        )


UNREAD: Final = Understood()


@value(frozen=True, slots=True)
class Known:
    """What the text told before: the last sentences, latest first, and the one body it has gone on about since."""

    told: tuple[Told, ...] = ()
    body: Participant | None = None
    addressee: Participant | None = None
    """whom the text speaks to"""
    facts: Facts = field(default_factory=Facts)
    understood: Understood = UNREAD
    """whom the pronouns of the sentence at hand likely mean"""
    bodies: Bodies = NOTHING
    """the bodies it has told of, which "it" and "the company" may mean"""
    spoke: frozenset[str] = frozenset()
    """the bodies of which it has told that they said something"""
    together: tuple[Participant, ...] = ()
    """those who were the subject of one verb last"""

    @property
    def before(self) -> Scene | None:
        """The last sentence."""
        return self.told[0].scene if self.told else None


@value(frozen=True, slots=True)
class Reach:
    """Words a pronoun can point back at: a stretch of a sentence."""

    scene: Scene
    words: Stretch

    def named(self, sort: Sort) -> tuple[Participant, ...]:
        """Whoever of a sort is named in them."""
        return who(self.scene.sentence, self.words, self.scene.cast, sort)


def person(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """Whom "he" or "she" stands for as a subject: the only one in reach it can mean, if nothing speaks against it."""
    if scene.sentence.folded(clause.subject.first) not in sexes.PRONOUNS:
        return None
    pronoun = _pronoun(scene, clause)
    if pronoun not in sexes.PRONOUNS or is_quoted(scene, clause):
        return None
    here = Reach(scene, Stretch(0, clause.subject.first))
    back = () if _is_subject_before(here, clause) else tuple(_back(known))
    others = _named_behind(scene, clause)
    named = dict.fromkeys((*(one for told in back for one in told.people), *here.named(Sort.PERSON)))
    reach = (here, *(Reach(told.scene, told.scene.sentence.whole) for told in back))
    fit = [one for one in named if known.facts.sexes.get(one.id, pronoun) == pronoun]
    fitting = [one for one in fit if one not in others and not _is_against(reach, one, pronoun)]
    if len(fitting) != 1:
        return None
    return None if any(_speaks_against(each, fitting[0], pronoun) for each in reach) else fitting[0]


def reading(scene: Scene, known: Known, *, asked: bool) -> Known:
    """What is known when a sentence is read: whom its pronouns likely mean, too, where that is ``asked``."""
    if not asked and known.understood is UNREAD:
        return known
    meant = understood(scene, known.understood, known.facts) if asked else UNREAD
    return Known(known.told, known.body, known.addressee, known.facts, meant, known.bodies, known.spoke, known.together)


def likely(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """Whom "he" or "she" stands for as any reader takes it: whom the text is about, or the only one it can mean."""
    meant = known.understood.meant
    one = (meant.get(clause.subject) if meant else None) or person(scene, clause, known)
    return one or _spoken_of(scene, clause, known)


def _spoken_of(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """Whom somebody quoted speaks of as "he": the only other they have just named, else whom the text is about."""
    speaker, pronoun = scene.voice.speaker, scene.sentence.said(clause.subject)
    if speaker is None or pronoun not in sexes.PRONOUNS or not is_quoted(scene, clause):
        return None
    before = known.told[0] if known.told else None
    goes_on = before is not None and before.scene.voice.speaker == speaker
    named = before.people if before is not None and goes_on else ()
    others = [one for one in named if one != speaker and known.facts.sexes.get(one.id, pronoun) == pronoun]
    if others:
        return others[0] if len(others) == 1 else None
    topic = known.understood.topics[pronoun]
    return None if topic.one == speaker or topic.contested else topic.one


def several(scene: Scene, clause: Clause, known: Known) -> tuple[Participant, ...]:
    """Whom "they" as a subject likely means: those who acted together in the sentence before."""
    is_they = scene.sentence.said(clause.subject) == "they" and not is_quoted(scene, clause)
    return known.understood.several if is_they else ()


def owners(words: Stretch, known: Known) -> tuple[Participant, ...]:
    """Whom "his" of an act likely means, in words that name what happened: "his arrest"."""
    others = known.understood.owners
    return tuple(others[index] for index in range(words.first, words.stop) if index in others) if others else ()


def objects(phrases: Iterable[Stretch], known: Known) -> tuple[Participant, ...]:
    """Whom "him" likely means where it opens one of the ``phrases`` behind a verb."""
    meant = known.understood.objects
    return tuple(meant[phrase.first] for phrase in phrases if phrase and phrase.first in meant) if meant else ()


def addressed(scene: Scene, phrases: Iterable[Stretch], known: Known) -> tuple[Participant, ...]:
    """Whom "you" means where it opens one of the ``phrases`` behind a verb: "he lent you £600"."""
    if known.addressee is None:
        return ()
    opens = (phrase.first for phrase in phrases if phrase and scene.sentence.folded(phrase.first) == YOU)
    return (known.addressee,) if any(not is_in_a_quotation(scene, first) for first in opens) else ()


def surely(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """The same where a name can stand in its place: nobody else can be meant, or is likelier."""
    one = person(scene, clause, known)
    return one if known.understood.meant.get(clause.subject, one) == one else None


def _is_subject_before(here: Reach, clause: Clause) -> bool:
    """True for "Ann Lee said that …, as she left": one person is named before, and is what the sentence is about."""
    named = here.named(Sort.PERSON)
    first = next(iter(here.scene.clauses), clause)
    about = who(here.scene.sentence, first.subject, here.scene.cast)
    return first != clause and len(named) == 1 and about == named


def _pronoun(scene: Scene, clause: Clause) -> str:
    """The subject, or the first of several: "he, Tom Hall and Ann Lee"."""
    words = scene.sentence.kinds(clause.subject)
    several = words[1:2] in (",", "&")
    return scene.sentence.folded(clause.subject.first) if several else scene.sentence.said(clause.subject)


def learned(scene: Scene, known: Known) -> Known:
    """What the next sentence can point back at; nothing over a heading."""
    named = who(scene.sentence, scene.sentence.whole, scene.cast, Sort.ORGANISATION)
    told = (Told(scene, _meant(scene, known)), *known.told[: FARTHEST - 1])
    spoken_to = _spoken_to(scene) or known.addressee
    only = named[0] if len(named) == 1 else None
    body = only if named else known.body if known.body and _goes_on_about(scene) else None
    bodies = antecedents.after(scene, known.bodies)
    both = acted_together(scene) or known.together
    return Known(told, body, spoken_to, known.facts, known.understood, bodies, known.spoke, both)


def addressee(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """Whom "you" stands for as a subject: who is spoken to by name, as a judge does who passes sentence."""
    is_you = scene.sentence.folded(clause.subject.first) == YOU and not is_quoted(scene, clause)
    return (_spoken_to(scene) or known.addressee) if is_you else None


def _spoken_to(scene: Scene) -> Participant | None:
    """Who is named before "you": "Tom Hall, you pleaded guilty", "Dear Mr Hall", or whose case it is: "R v Hall"."""
    found = SPOKEN_TO.match(scene.sentence.classes) if scene.cast else None
    if found is None or scene.voice.quoted:
        return None
    opens, follows = scene.sentence.folded(0), scene.sentence.folded(found.end())
    is_case = opens in CROWN and scene.sentence.folded(1) == "v"
    named = who(scene.sentence, Stretch(0, found.end()), scene.cast)
    return named[0] if len(named) == 1 and (opens == "dear" or follows in TO_WHOM or is_case) else None


def is_quoted(scene: Scene, clause: Clause) -> bool:
    """True inside somebody's own words, where "he" may be anybody but the speaker."""
    return is_in_a_quotation(scene, clause.subject.first)


def is_in_a_quotation(scene: Scene, index: int) -> bool:
    """True for a token inside somebody's own words."""
    goes_on = scene.voice.quoted and not scene.sentence.classes.startswith('"')
    return left_open(scene.sentence, open_quote=goes_on, stop=index)


def _meant(scene: Scene, known: Known) -> tuple[Participant, ...]:
    """Whom the pronouns of a sentence mean, and who speaks in it."""
    alone = scene.clauses if "p" in scene.sentence.classes else ()
    several = [clause for clause in alone if scene.sentence.kinds(clause.subject) == "p"]
    clauses = {clause.subject.first: clause for clause in reversed(several)}
    meant = (likely(scene, clauses[first], known) for first in sorted(clauses))
    return tuple(one for one in (*meant, scene.voice.speaker) if one)


def _goes_on_about(scene: Scene) -> bool:
    """True when a sentence speaks of a body without its name: "it", "the company"."""
    subjects = (scene.sentence.said(clause.subject) for clause in scene.clauses)
    return any(subject in w.BODIES or subject in ("it", "they") for subject in subjects)


# -- what is in reach -------------------------------------------------------------------------------


def _back(known: Known) -> Iterator[Told]:
    """The sentences back to the last that speaks of somebody, and not over a heading, which has no verb."""
    for told in known.told:
        if not told.scene.clauses:
            return
        yield told
        if told.people:
            return


def _is_against(reach: tuple[Reach, ...], one: Participant, pronoun: str) -> bool:
    """True for somebody of the other sex."""
    return any(sexes.is_against(each.scene.sentence, each.scene.cast, one, pronoun) for each in reach)


def _speaks_against(reach: Reach, one: Participant, pronoun: str) -> bool:
    sentence = reach.scene.sentence
    too_long = len(sentence.classes) > LONGEST
    return too_long or persons.speak_against(sentence, reach.scene.cast, reach.words, one, pronoun)


def _named_behind(scene: Scene, clause: Clause) -> tuple[Participant, ...]:
    """Whoever is named after the pronoun is somebody else: "he paid John Smith"."""
    stop = min(clause.subject.stop + BEHIND, len(scene.sentence.classes))
    return who(scene.sentence, Stretch(clause.subject.stop, stop), scene.cast)
