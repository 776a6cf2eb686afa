"""Which event noun bears a date: one it stands in or right beside, unless the date is its clause's own."""

from __future__ import annotations

import re
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.nouns import Noun, is_weak
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.verbs import Tense
from tlx.model import Precision
from tlx.model.when import RANK

BESIDE: Final = re.compile(r"[\"',]{0,2}a?[Pko]?d?|:")
APART: Final = frozenset("after before since following over despite until about concerning".split())
"""“thanked the crew after the floods of May 2009”: what stands behind these is of another day."""
POSSESSIVE: Final = re.compile(r"'?q")


def bearing(scene: Scene, time: Time) -> Noun | None:
    """The event noun that a date belongs to."""
    return next((noun for noun in scene.nouns if _bears(scene, noun, time)), None)


def _bears(scene: Scene, noun: Noun, time: Time) -> bool:
    """True when the date stands in the noun's phrase, or right behind it and is not the clause's own."""
    if noun.head in time.stretch:
        return not _is_told_from(scene, noun, time)
    if time.stretch.within(noun.core):
        return _modifies(scene, noun, time) and not _tells_more(scene, noun)
    if not noun.stretch.stop <= time.stretch.first <= noun.stretch.stop + 4:
        return False
    gap = scene.sentence.classes[noun.stretch.stop : time.stretch.first]
    if gap == "v" and scene.sentence.folded(noun.stretch.stop) == "dated":
        return True
    return not is_weak(scene.sentence, noun) and _is_beside(scene, noun, time, gap)


def _is_beside(scene: Scene, noun: Noun, time: Time, gap: str) -> bool:
    """True for a date behind a noun that is of another day than its clause, or aside from what that tells."""
    if gap.endswith("o") and scene.sentence.folded(noun.core.first - 1) in APART:
        return True
    return BESIDE.fullmatch(gap) is not None and _is_aside(scene, noun, time)


def _is_told_from(scene: Scene, noun: Noun, time: Time) -> bool:
    """“two days before the storm” says when something else was; "the May bombings" says when they were."""
    return scene.sentence.has(w.RELATING, time.stretch.first, noun.head)


def _modifies(scene: Scene, noun: Noun, time: Time) -> bool:
    """“last night's attack”, "a 2007 plot"; not "in 2007 attacks", where the date is the clause's."""
    classes = scene.sentence.classes
    if POSSESSIVE.match(classes, time.stretch.stop):
        return True
    before = classes[: time.stretch.first]
    return noun.core.first < time.stretch.first or (bool(before) and before[-1] in "okd")


def _tells_more(scene: Scene, noun: Noun) -> bool:
    """The subject of an event belongs to that event: "Tuesday's attack killed two"."""
    clause = scene.clause_at(noun.head)
    return clause is not None and noun.head in clause.subject and clause.asserts


def _is_aside(scene: Scene, noun: Noun, time: Time) -> bool:
    """True for a noun in a phrase of its own: neither subject nor object of what the clause tells."""
    clause = scene.clause_at(noun.head)
    if clause is not None and _is_of_another(scene, clause, noun):
        return True
    if clause is None or noun.head in clause.subject:
        return clause is None or (not clause.asserts and clause.verb.tense is not Tense.FUTURE)
    if _has_its_own_day(scene, clause, noun, time) or _is_past_in_the_present(scene, clause, time):
        return True
    if _is_object(scene, clause, noun):
        return clause.head in w.EXPERIENCES
    told = clause.asserts or (clause.verb.tense is Tense.PLUPERFECT and not clause.is_state)
    if clause.verb.first > noun.head or not told:
        return clause.verb.tense is not Tense.FUTURE
    return time.expression.when is not None and RANK[time.expression.when.precision] <= RANK[Precision.YEAR]


def _has_its_own_day(scene: Scene, clause: Clause, noun: Noun, time: Time) -> bool:
    """“condemned on Thursday the attack in Leeds on Tuesday”: the clause has its day, so this is the attack's."""
    when = time.expression.when
    if when is None or clause.verb.tense is Tense.FUTURE:
        return False
    ahead = range(clause.stretch.first, noun.core.first)
    own = (each.expression.when for each in scene.times if each.stretch.first in ahead and not each.inner)
    return any(day is not None and (day.hi < when.lo or when.hi < day.lo) for day in own)


def _is_past_in_the_present(scene: Scene, clause: Clause, time: Time) -> bool:
    """“condemns the attack in Leeds yesterday”: what is told in the present was not yesterday, the attack was."""
    when, own = time.expression.when, scene.own_date
    reacts = clause.says and clause.verb.tense is Tense.PRESENT
    return reacts and when is not None and own is not None and when.hi < own.lo


def _is_of_another(scene: Scene, clause: Clause, noun: Noun) -> bool:
    """True in "the minutes of the meeting of 10 May were signed": the minutes were, the meeting was that day."""
    before = scene.sentence.kinds(Stretch(clause.subject.first, noun.core.first))
    return noun.head in clause.subject and OF.search(before) is not None


OF: Final = re.compile(r"c[oP]$")


def _is_object(scene: Scene, clause: Clause, noun: Noun) -> bool:
    """True when only articles and adjectives stand between the verb and the noun."""
    between = scene.sentence.classes[clause.verb.stop : noun.head]
    return noun.head >= clause.verb.stop and re.search(r"[PotkW&,]", between) is None
