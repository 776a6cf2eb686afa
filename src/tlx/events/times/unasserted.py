"""Why a clause gives a date no event: what it tells was not, is not yet, or always is. One plain sentence for each."""

from __future__ import annotations

import re
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.counting import is_counted
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.verbs import Tense
from tlx.events.times import traits
from tlx.events.times.kinds import is_ahead, is_one_more
from tlx.events.times.traits import Refusal
from tlx.events.times.unsettled import UNSETTLED
from tlx.model import Precision, Shape
from tlx.model.when import RANK


def _is_denied(scene: Scene, clause: Clause, _time: Time) -> bool:
    return scene.is_denied(clause)


def _is_supposed(scene: Scene, clause: Clause, _time: Time) -> bool:
    would = any(scene.sentence.word(index).lower() == "would" for index in range(clause.verb.first, clause.verb.stop))
    unreal = (
        clause.verb.tense is Tense.MODAL
        and not _is_expected(scene, clause)
        and (not would or "H" in scene.sentence.classes[clause.verb.first : clause.verb.stop])
    )
    return clause.link in ("if", "unless", "whether") or unreal or _hangs_on_a_condition(scene, clause)


def _is_expected(scene: Scene, clause: Clause) -> bool:
    """“The ferry should resume on Monday”: nothing that ought to be done, but what is foreseen."""
    return scene.sentence.folded(clause.verb.first) == "should" and clause.head in w.SCHEDULED


def _hangs_on_a_condition(scene: Scene, clause: Clause) -> bool:
    """“would take effect in July if passed”, "was to have been held in May"."""
    if TO_HAVE.match(scene.sentence.classes, clause.verb.first) or _was_meant(scene, clause):
        return True
    rest = range(clause.verb.stop, clause.stretch.stop)
    return clause.verb.tense is Tense.MODAL and any(scene.sentence.word(index) in ("if", "unless") for index in rest)


def _was_meant(scene: Scene, clause: Clause) -> bool:
    """“was supposed to have opened”, "is thought to have opened" is only less sure."""
    first, head = clause.verb.first, clause.verb.head
    led = "tH" in scene.sentence.classes[first:head]
    return led and scene.sentence.has(w.WISHES, first, head)


TO_HAVE: Final = re.compile(r"B[aj]*t[aj]*H")


def _is_only_wished(scene: Scene, clause: Clause, time: Time) -> bool:
    """“wanted to build it by 2012”: told as past, and never said to have been done."""
    when, own = time.expression.when, scene.own_date
    ahead = when is not None and own is not None and when.hi > own.hi
    to = scene.sentence.classes[clause.verb.stop : clause.verb.stop + 1] == "t"
    ordered = clause.head in w.WISHES and (to or scene.sentence.classes[clause.verb.head - 1] == "t")
    return clause.verb.tense is Tense.PAST and ordered and not ahead


def _is_of_a_class(scene: Scene, clause: Clause, _time: Time) -> bool:
    """“Homeowners who were insured in 2014 need not apply”: it says which people are meant."""
    classes = scene.sentence.classes
    first = clause == scene.clauses[0] and CLASS_OF.match(classes) is not None
    return first and not any(other.verb.tense in PASTS for other in scene.clauses[1:])


CLASS_OF: Final = re.compile(r"[CcN^d]W[^,]*$")
PASTS: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT})


def _is_as_it_will_be(scene: Scene, clause: Clause, time: Time) -> bool:
    """“will be available from noon”: how things will be, unless what will be is an event."""
    named = any(noun.head in clause.subject or scene.is_predicate(clause, noun) for noun in scene.nouns)
    named = named or clause.exists
    after = scene.sentence.classes[clause.verb.stop - 1 : clause.verb.stop]
    bare = clause.verb.bare or (after == "c" and scene.sentence.classes[clause.verb.stop - 2] == "e")
    return clause.verb.tense is Tense.FUTURE and bare and not named and not _is_somewhere(scene, clause, time)


def _is_somewhere(scene: Scene, clause: Clause, time: Time) -> bool:
    """“Officers will be on the towpath on Friday”: who will be somewhere on a day has a plan."""
    when, kinds = time.expression.when, scene.sentence.classes
    somebody = ANYBODY.search(scene.sentence.kinds(clause.subject)) is not None
    return somebody and when is not None and when.lo == when.hi and SOMEWHERE.match(kinds, clause.verb.stop) is not None


ANYBODY: Final = re.compile(r"[C^p]")
SOMEWHERE: Final = re.compile(r"P(?=d?[cC^]+P?@)")


def _is_standing(scene: Scene, clause: Clause, time: Time) -> bool:
    """How things are: in the past only where no day is told, in the present unless the day is still to come."""
    if clause.exists:
        return not any(noun.head in clause.rest for noun in scene.nouns) and not is_counted(scene, clause)
    if clause.verb.tense in (Tense.FUTURE, Tense.MODAL) or not clause.is_state or _is_counted_over(scene, clause, time):
        return False
    if is_one_more(scene, clause) or _is_measured(scene, clause) or _had_an_event(scene, clause):
        return False
    when = time.expression.when
    if is_ahead(when, scene.own_date) or _is_time_left(scene, clause, time):
        return False
    exact = when is not None and RANK[when.precision] >= RANK[Precision.MONTH] and not when.approx
    return clause.verb.tense is not Tense.PAST or not exact


def _is_time_left(scene: Scene, clause: Clause, time: Time) -> bool:
    """“The applicant has until November to appeal”: till then it is to be done."""
    to = scene.sentence.classes[time.stretch.stop : time.stretch.stop + 1] == "t"
    until = scene.sentence.folded(time.stretch.first) in ("until", "till")
    return until and to and time.stretch.first == clause.verb.stop and clause.head in w.HAVE


def _had_an_event(scene: Scene, clause: Clause) -> bool:
    """“They had a meeting on Friday”, "had an operation": what one had took place."""
    if clause.head != "had" or not clause.verb.bare or clause.verb.negated:
        return False
    return any(noun.core.first == clause.verb.stop and noun.head in clause.rest for noun in scene.nouns)


def _is_counted_over(scene: Scene, clause: Clause, time: Time) -> bool:
    """“Some 4,000 people worked on it between 1852 and 1855”: over a span a count of people is no state."""
    when = time.expression.when
    spanning = when is not None and when.shape is Shape.EXTENT and clause.tense in PASTS
    return spanning and not clause.verb.bare and is_counted(scene, clause)


def _is_measured(scene: Scene, clause: Clause) -> bool:
    """“were down 8 percent last year”, "has had 40 break-ins since March": a trend and a count are no states."""
    first = clause.rest.first
    trend = scene.sentence.folded(first) in UP_OR_DOWN and scene.sentence.kinds(clause.rest)[1:2] in ("n", "a")
    held = clause.verb.tense is Tense.PERFECT and is_counted(scene, clause)
    return clause.verb.bare and (trend or held)


UP_OR_DOWN: Final = frozenset({"up", "down"})


def tells_the_day(scene: Scene, clause: Clause, _time: Time) -> bool:
    """“It was 3 May, in Leeds”: behind "it was" stands when, perhaps where, and nothing that happened."""
    subject = scene.sentence.said(clause.subject)
    bare = clause.verb.bare and subject in POINTING and not clause.exists
    return bare and ONLY_WHEN.fullmatch(scene.sentence.kinds(clause.rest)) is not None


ONLY_WHEN: Final = re.compile(r"[aPdk]*@+(?:[,@]|P[dcC^_]+)*[,.\"']*")
POINTING: Final = frozenset({"it", "this", "that"})


def _is_habit(scene: Scene, clause: Clause, time: Time) -> bool:
    """The present tells habits, unless it is going on on that very day: "are searching today"; so does "usually"."""
    if is_usual(scene, clause):
        return True
    if clause.verb.tense is not Tense.PRESENT or clause.says or is_one_more(scene, clause):
        return False
    planned = clause.verb.passive and clause.head in w.PLANNED
    going_on = scene.sentence.classes[clause.verb.head] == "g" or planned
    when, own = time.expression.when, scene.own_date
    if when is None or own is None:
        return True
    return not (is_ahead(when, own) or (going_on and when.lo >= own.lo))


def is_usual(scene: Scene, clause: Clause) -> bool:
    """True for what is done again and again: "usually", "used to"."""
    if USUAL.isdisjoint(scene.sentence.folds):
        return False
    used_to = clause.head == "used" and scene.sentence.classes[clause.verb.stop : clause.verb.stop + 1] == "t"
    usually = (used_to and not clause.verb.passive) or scene.sentence.has(
        w.USUALLY, clause.stretch.first, min(clause.verb.stop + 1, clause.stretch.stop)
    )
    told = clause.verb.tense not in (Tense.FUTURE, Tense.MODAL)
    return usually or (
        told and any(_comes_round(scene, time) and time.stretch.within(clause.stretch) for time in scene.times)
    )


USUAL: Final = w.USUALLY | {"used", "each", "every"}
"""What tells of it, or of a time that comes round, has one of these: most sentences have none."""


def _comes_round(scene: Scene, time: Time) -> bool:
    return _is_each_time(time) or _is_each_of_them(scene, time)


def _is_each_time(time: Time) -> bool:
    """“every year”, "each Tuesday": what has one of these is done again and again."""
    return time.expression.type == "SET" and time.expression.words.casefold().startswith(("every ", "each "))


def _is_each_of_them(scene: Scene, time: Time) -> bool:
    """“each New Year's Eve”: the feast that comes round."""
    return scene.sentence.folded(time.stretch.first - 1) in ("each", "every")


CLAUSE_REFUSALS: Final = (
    Refusal(_is_denied, "its clause says what did not happen"),
    Refusal(tells_the_day, "its clause only says what day it was", traits.BARE),
    Refusal(_is_supposed, "its clause only supposes", traits.MODAL | traits.JOINED | traits.HAVING),
    *UNSETTLED,
    Refusal(_is_only_wished, "its clause tells what was wished or meant, not what happened", traits.WISHES),
    Refusal(_is_of_a_class, "its clause says who is meant, not what happened", traits.WHOSE),
    Refusal(_is_as_it_will_be, "its clause tells how things will be, not what will happen", traits.FUTURE),
    Refusal(_is_standing, "its clause tells how things are, not what happened", traits.STANDS),
    Refusal(_is_habit, "its clause tells how things usually are"),
)
