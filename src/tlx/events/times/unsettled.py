"""Dates of what a text leaves open: what somebody asks, wishes, or has put off; and what is always so.

Each row is a truth about English; what is only asked or wished has not been said to be so.
"""

from __future__ import annotations

from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.verbs import Tense
from tlx.events.times import traits
from tlx.events.times.traits import Refusal


def is_called_off(scene: Scene, time: Time) -> bool:
    """“cancelled a visit planned for Sunday”, "the match, which was to be played on Saturday, was put off".

    Behind the verb that puts it off stands what it is put off to.
    """
    start = time.stretch.first
    if "Bt" not in scene.sentence.classes[max(0, start - BEFORE - 1) : start] and not scene.sentence.has(
        w.PLANNED, start - BEFORE, start
    ):
        return False
    off = [clause.verb for clause in scene.clauses if clause.verb.negated or _calls_off(scene, clause, time)]
    if not off:
        return False
    first = max((verb.stop for verb in off if verb.stop <= start), default=0)
    near = range(max(first, start - BEFORE), start)
    return any(scene.sentence.folded(index) in w.PLANNED or _was_to(scene, index) for index in near)


BEFORE: Final = 6
"""Tokens: how far before its date "planned" stands."""


def _calls_off(scene: Scene, clause: Clause, time: Time) -> bool:
    put_off = clause.head == "put" and scene.sentence.folded(clause.verb.stop) == "off"
    return clause.head in w.CALLING_OFF or (put_off and time.stretch.first in clause.stretch)


def _was_to(scene: Scene, index: int) -> bool:
    return scene.sentence.classes[index] == "t" and scene.sentence.classes[index - 1] == "B"


def _is_asked_about(scene: Scene, clause: Clause, time: Time) -> bool:
    """“asked what she had done on 4 May”, "it is not known whether he came on Sunday"."""
    first = max(0, time.stretch.first - FAR)
    if not scene.sentence.has(w.QUESTIONS, first, time.stretch.first):
        return False
    at = next(at for at in range(first, time.stretch.first) if scene.sentence.folded(at) in w.QUESTIONS)
    if not (clause.head in w.ASKING or scene.sentence.folded(at - 1) in w.ASKING):
        return False
    return at > clause.verb.first or at <= clause.verb.first <= time.stretch.first


FAR: Final = 14
"""Tokens: how far before a date the question that holds it begins."""


def _is_wished(scene: Scene, clause: Clause, _time: Time) -> bool:
    """“I wish we had moved in 2005”: they have not."""
    return scene.sentence.folded(clause.subject.first - 1) in ("wish", "wishes", "wished")


def _is_of_no_plan(scene: Scene, clause: Clause, _time: Time) -> bool:
    """“had no plans to meet before March”; "no fewer than 40" are many."""
    no = scene.sentence.folded(clause.verb.stop) == "no"
    return no and clause.verb.bare and not clause.exists and scene.sentence.folded(clause.verb.stop + 2) != "than"


def _is_always_open(scene: Scene, clause: Clause, _time: Time) -> bool:
    """“The shop is open from Monday to Saturday”, "tickets are on sale until 20 January"."""
    said_of = scene.sentence.folded(clause.verb.stop), scene.sentence.folded(clause.verb.stop + 1)
    return clause.verb.tense is Tense.PRESENT and (said_of[0] in ("open", "closed", "available") or said_of == ON_SALE)


ON_SALE: Final = ("on", "sale")


def is_of_some_kind(clause: Clause, time: Time) -> bool:
    """“does not apply to houses built before 1980”: which houses are meant; any that were."""
    general = clause.verb.negated or clause.verb.tense is Tense.PRESENT
    return general and time.frame and time.stretch.first > clause.verb.stop


UNSETTLED: Final = (
    Refusal(_is_asked_about, "its clause only asks"),
    Refusal(_is_wished, "its clause only supposes"),
    Refusal(_is_of_no_plan, "its clause says what did not happen", traits.BARE),
    Refusal(_is_always_open, "its clause tells how things usually are", traits.PRESENT),
)
"""Why a clause gives a date no event."""
OF_A_KIND: Final = "its clause says who is meant, not what happened"
