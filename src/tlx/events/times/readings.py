"""How the clause it stands in changes what a date means: its tense, "not until", "since the start of … in May".

Each reading is a truth about English; what changes nothing gives the date back as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.counting import is_sum
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.verbs import Tense
from tlx.model import Alternative, Basis, Edge, Precision, Shape, When
from tlx.text.vocabulary import WEEKDAYS

PASTS: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT})
RESULTS: Final = frozenset(
    (
        "suspended closed shut banned barred detained held jailed imprisoned disbanded dissolved grounded halted"
        " blocked sealed evacuated abandoned occupied cancelled canceled withdrawn removed dismissed sacked replaced"
    ).split()
)
"""What has been done to somebody since a day was done on that day, and has lasted: "has been closed since Tuesday"."""
LIMITS: Final = frozenset({"until", "before_feast"})
"""Rules of frames that name the day up to which something lasts."""
SINCE: Final = re.compile(r"k[dcCN^_noagvq'\"]{1,14}P?d?$")
"""“since the start of the drive on” before a date: connective, noun phrase, preposition."""

Reading = Callable[[Scene, Clause, Time], Time]


def settled(scene: Scene, clause: Clause, time: Time) -> Time:
    """The reading of a date that its clause allows."""
    for reading in READINGS:
        time = reading(scene, clause, time)
    return time


def not_until(scene: Scene, clause: Clause, time: Time) -> Time | None:
    """“was not passed until June” happened in June; ``None`` where nothing of the kind is said."""
    denied = clause.verb.negated or scene.sentence.folded(clause.subject.first) in w.NOBODY
    if not time.frame or time.expression.reason.rule not in LIMITS or not denied:
        return None
    return next((other for other in scene.times if other.inner and other.stretch.within(time.stretch)), None)


def begun(scene: Scene, clause: Clause, time: Time) -> Time | None:
    """“has been closed since Tuesday” was closed on Tuesday; ``None`` for what goes on, or is counted."""
    since = (
        time.frame
        and time.expression.reason.rule == "since"
        and clause.tense in (Tense.PERFECT, Tense.PLUPERFECT, Tense.PARTICIPLE)
    )
    if not since or not clause.verb.passive or clause.head not in RESULTS or is_sum(scene, clause):
        return None
    return next((other for other in scene.times if other.inner and other.stretch.within(time.stretch)), None)


def _from_a_named_start(scene: Scene, clause: Clause, time: Time) -> Time:
    """“since the start of the drive on 9 November”: from then to the text, as "since 9 November"."""
    when = time.expression.when
    if time.frame or when is None or when.shape is not Shape.INSTANT or clause.verb.tense is Tense.FUTURE:
        return time
    found = SINCE.search(scene.sentence.classes, 0, time.stretch.first)
    if (
        found is None
        or scene.sentence.folded(found.start()) != "since"
        or found.start() < clause.verb.first < time.stretch.first
    ):
        return time
    return since(scene, time) or time


def since(scene: Scene, time: Time) -> Time | None:
    """From a date to the text, ``None`` where there is nothing between."""
    when, own = time.expression.when, scene.own_date
    if own is None or own.last is None or when is None or when.first is None or when.lo > own.hi:
        return None
    return _meaning(time, When.lasting(when.first, own.last, Edge.END), "from then to the text")


def _all_through(scene: Scene, clause: Clause, time: Time) -> Time:
    """“between January and March 41 were held”: a number of things is counted all through it."""
    when = time.expression.when
    if when is None or time.expression.reason.rule != "between" or not is_sum(scene, clause):
        return time
    if when.first is None or when.last is None or when.first == when.last:
        return time
    return _meaning(time, When.lasting(when.first, when.last), time.expression.reason.why)


def _by_tense(scene: Scene, clause: Clause, time: Time) -> Time:
    """What is told as past is not after its text, and what is still to come not before it."""
    own, when = scene.own_date, time.expression.when
    if own is None or when is None or time.expression.basis is not Basis.RESOLVED:
        return time
    if clause.tense in PASTS and when.lo > own.hi and scene.sentence.folded(time.stretch.first - 1) != "for":
        other = next((each.when for each in time.expression.alternatives if each.when.hi <= own.hi), None)
        return _read_as(time, other, "told as past, so not after the text") if other else time
    if _looks_ahead(clause) and when.hi < own.lo:
        other = next((each.when for each in time.expression.alternatives if each.when.lo >= own.lo), None)
        other = other or _a_week_on(time, when, own)
        return _read_as(time, other, "told as still to come, so not before the text") if other else time
    return time


def _a_week_on(time: Time, when: When, own: When) -> When | None:
    """The same weekday after a text, of one right before it that is told with an hour: "planned for 7 p.m. Friday"."""
    words = time.expression.words.lower().split()
    named = not WEEKDAYS.keys().isdisjoint(word.strip(".,") for word in words)
    return replace(When.of_day(when.lo + 7), part=when.part) if named and when.lo == when.hi >= own.lo - 7 else None


def _looks_ahead(clause: Clause) -> bool:
    """“will open on Friday”, "is planned for Friday"."""
    planned = clause.verb.tense is Tense.PRESENT and clause.verb.passive and clause.head in w.PLANNED
    return clause.verb.tense is Tense.FUTURE or planned


def _up_to_the_text(scene: Scene, clause: Clause, time: Time) -> Time:
    """“was sold this week”, of a week that runs into the next month: in the month of its text."""
    own, when = scene.own_date, time.expression.when
    if own is None or own.last is None or when is None or when.first is None or clause.tense not in PASTS:
        return time
    if when.last is None or when.last.month == own.last.month:
        return time
    in_week = when.precision is Precision.WEEK and when.lo <= own.lo == own.hi < when.hi
    return _meaning(time, When.between(when.first, own.last), "told as past, so by the text") if in_week else time


def _meant_for(scene: Scene, clause: Clause, time: Time) -> Time:
    """“planned a march on Saturday”, "agreed to meet on Monday": arranged before the text, for a day behind it."""
    own, when = scene.own_date, time.expression.when
    if clause.head not in w.ARRANGING or own is None or when is None or when.hi >= own.lo:
        return time
    led = scene.sentence.classes[clause.verb.stop : time.stretch.first]
    to = TO_DO.search(led) is not None or scene.sentence.classes[clause.verb.head - 1] == "t"
    if (not to and clause.head not in w.PLANNED) or clause.verb.first > time.stretch.first:
        return time
    other = next((each.when for each in time.expression.alternatives if each.when.lo > own.hi), None)
    return _read_as(time, other, "arranged before the text, for a day still to come") if other else time


TO_DO: Final = re.compile(r"t[aj]*[cvVe]")
READINGS: Final[tuple[Reading, ...]] = (_by_tense, _up_to_the_text, _meant_for, _from_a_named_start, _all_through)


def _meaning(time: Time, when: When, why: str) -> Time:
    told = time.expression
    return replace(time, expression=replace(told, when=when, reason=replace(told.reason, why=why, answer=when)))


def _read_as(time: Time, when: When, why: str) -> Time:
    told = time.expression
    others = tuple(each for each in told.alternatives if each.when != when)
    ruled_out = (*others, Alternative(told.when, "against the tense of its clause")) if told.when else others
    read = _meaning(time, when, why)
    return replace(read, expression=replace(read.expression, alternatives=ruled_out))
