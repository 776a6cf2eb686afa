"""Why a date makes no row: one plain sentence for each reason."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tlx.dates import NO_DAY
from tlx.events.clauses import DATELINE, Clause
from tlx.events.kinds import is_ahead
from tlx.events.scene import Scene, Time
from tlx.events.speech import is_saying
from tlx.events.verbs import Tense
from tlx.model import Basis, Precision
from tlx.model.when import RANK
from tlx.text import fold

COMPARED: Final = re.compile(
    r"\b(?:compared (?:to|with)|in comparison with|up from|down from|than(?: in| for| during)?|as against|versus)\s+"
    r"(?:\w+ ){0,3}$",
    re.IGNORECASE,
)
TITLE: Final = re.compile(r"\b(?:years? of the|class of|spirit of|[Tt]he [Cc]lass of)\s+$")
OF_THE_YEAR: Final = re.compile(r"\bof the Year\s+\d{4}$")
"""“Hotel of the Year 2012”: with a capital it is a title."""

LOOK_BACK: Final = 40
"""Characters."""


# -- why a date makes no row, whatever stands around it ---------------------------------------------


def _before(scene: Scene, time: Time) -> str:
    """The words of the sentence right before a date."""
    start = time.expression.span.start
    return scene.document.text[max(scene.sentence.span.start, start - LOOK_BACK) : start]


def _in_furniture(scene: Scene, _time: Time) -> bool:
    return scene.furniture


def _is_set(_scene: Scene, time: Time) -> bool:
    return time.expression.type == "SET"


def is_no_day(_scene: Scene, time: Time) -> bool:
    """True for a day that no calendar has: 31 April."""
    return time.expression.reason.rule == NO_DAY


def _is_length(_scene: Scene, time: Time) -> bool:
    return time.expression.when is None and time.expression.basis is Basis.STATED


def _waits(_scene: Scene, time: Time) -> bool:
    return time.expression.when is None


def _is_now(_scene: Scene, time: Time) -> bool:
    vague = time.expression.value in ("PRESENT_REF", "FUTURE_REF", "PAST_REF")
    return vague and (time.expression.when is None or time.expression.value != "PAST_REF")


def _is_compared(scene: Scene, time: Time) -> bool:
    return COMPARED.search(_before(scene, time)) is not None


def _is_dateline(scene: Scene, time: Time) -> bool:
    found = DATELINE.match(scene.sentence.classes)
    return found is not None and time.stretch.first < found.end()


def is_title(scene: Scene, time: Time) -> bool:
    """True for a year that is part of a name: "the class of 2012", "Hotel of the Year 2012"."""
    before = _before(scene, time)
    return TITLE.search(before) is not None or OF_THE_YEAR.search(before + time.expression.words) is not None


TIME_REFUSALS: Final[tuple[tuple[Callable[[Scene, Time], bool], str], ...]] = (
    (_in_furniture, "it stands in page furniture, not in the text"),
    (_is_set, "it says how often, not when"),
    (_is_now, "it only says now, once or some day"),
    (is_no_day, "no such day in the calendar"),
    (_is_length, "it is a length of time, not a date"),
    (_waits, "it waits for the date of its text"),
    (_is_dateline, "it is the date of the text itself"),
    (_is_compared, "something is only compared with it"),
    (is_title, "it is part of a name or a saying"),
)


# -- why a clause gives a date no event -----------------------------------------------------------


def _is_denied(scene: Scene, clause: Clause, _time: Time) -> bool:
    return scene.is_denied(clause)


def _is_supposed(scene: Scene, clause: Clause, _time: Time) -> bool:
    would = any(scene.sentence.word(index).lower() == "would" for index in range(clause.verb.first, clause.verb.stop))
    unreal = clause.verb.tense is Tense.MODAL and (
        not would or "H" in scene.sentence.classes[clause.verb.first : clause.verb.stop]
    )
    return clause.link in ("if", "unless", "whether") or unreal


def _is_standing(scene: Scene, clause: Clause, time: Time) -> bool:
    """How things are: in the past only where no day is told, in the present unless the day is still to come."""
    if scene.exists(clause):
        return not any(noun.head in clause.rest for noun in scene.nouns)
    if clause.verb.tense in (Tense.FUTURE, Tense.MODAL) or not scene.is_state(clause):
        return False
    when = time.expression.when
    if is_ahead(when, scene.own_date):
        return False
    exact = when is not None and RANK[when.precision] >= RANK[Precision.MONTH] and not when.approx
    return clause.verb.tense is not Tense.PAST or not exact


def tells_the_day(scene: Scene, clause: Clause, _time: Time) -> bool:
    """“It was 3 May, in Leeds”: behind "it was" stands when, perhaps where, and nothing that happened."""
    subject = fold(scene.sentence.text(clause.subject))
    bare = clause.verb.bare and subject in POINTING and not scene.exists(clause)
    return bare and ONLY_WHEN.fullmatch(scene.sentence.kinds(clause.rest)) is not None


ONLY_WHEN: Final = re.compile(r"[aPdk]*@+(?:[,@]|P[dcC^_]+)*[,.\"']*")
POINTING: Final = frozenset({"it", "this", "that"})


def _is_habit(scene: Scene, clause: Clause, time: Time) -> bool:
    """The present tells habits, unless it is going on on that very day: "are searching today"."""
    if clause.verb.tense is not Tense.PRESENT or is_saying(scene.sentence, clause):
        return False
    going_on = scene.sentence.classes[clause.verb.head] == "g"
    when, own = time.expression.when, scene.own_date
    if when is None or own is None:
        return True
    return not (is_ahead(when, own) or (going_on and when.lo >= own.lo))


CLAUSE_REFUSALS: Final[tuple[tuple[Callable[[Scene, Clause, Time], bool], str], ...]] = (
    (_is_denied, "its clause says what did not happen"),
    (tells_the_day, "its clause only says what day it was"),
    (_is_supposed, "its clause only supposes"),
    (_is_standing, "its clause tells how things are, not what happened"),
    (_is_habit, "its clause tells how things usually are"),
)
