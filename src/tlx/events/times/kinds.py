"""What sort of row an account is, and how sure."""

from __future__ import annotations

import re
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.counting import is_counted, is_sum, says_how_much
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.verbs import Tense
from tlx.model import Basis, Edge, Kind, Precision, Shape, When
from tlx.model.when import RANK

REFERRED: Final = 31
"""Days: an event noun dated longer ago than this is not the news but what the news refers to."""
TOLD: Final = 365
"""Days: the same for an event told in a clause of its own."""


def of_noun(when: When | None, own_date: When | None) -> Kind:
    """The kind of an event that is only named, in a text of that date."""
    if is_ahead(when, own_date):
        return Kind.PLAN
    return Kind.BACKGROUND if _is_past(when, own_date, REFERRED) else Kind.EVENT


def of_clause(scene: Scene, clause: Clause, when: When | None) -> Kind:
    """The kind of an event that is told."""
    if clause.verb.tense in (Tense.FUTURE, Tense.MODAL) or is_ahead(when, scene.own_date):
        return Kind.PLAN
    if clause.says and not (_is_sum(scene, clause, when) and is_counted(scene, clause)):
        return Kind.STATEMENT
    if _is_sum(scene, clause, when):
        return Kind.TALLY
    return Kind.BACKGROUND if _is_past(when, scene.own_date, TOLD) else Kind.EVENT


def is_ahead(when: When | None, own_date: When | None) -> bool:
    """True for what is told before it has come."""
    if when is None or own_date is None:
        return False
    return when.lo > own_date.hi or (when.shape is Shape.BEFORE and when.hi > own_date.hi)


def _is_past(when: When | None, own_date: When | None, days: int) -> bool:
    return when is not None and own_date is not None and when.hi < own_date.lo - days


def _is_sum(scene: Scene, clause: Clause, when: When | None) -> bool:
    """A number is a sum when it is counted over a span; so is what there were, or it rose by, in a month or a year."""
    if when is None:
        return False
    if clause.tense is Tense.PRESENT and is_counted(scene, clause):
        return True
    if when.shape is Shape.EXTENT or when.sorts_at is Edge.END:
        return is_sum(scene, clause) or is_one_more(scene, clause)
    if RANK[when.precision] > RANK[Precision.WEEK]:
        return False
    measured = is_trend(clause) and says_how_much(scene, clause)
    return measured or is_one_more(scene, clause) or (clause.exists and is_counted(scene, clause))


def is_one_more(scene: Scene, clause: Clause) -> bool:
    """“It was the third attack this year”: how many there have been."""
    found = ONE_MORE.match(scene.sentence.kinds(clause.rest)) if clause.verb.bare else None
    return found is not None and scene.sentence.folded(clause.rest.first + found.start("nth")) in w.ORDINALS


ONE_MORE: Final = re.compile(r"a?(?:d?[cCN^]+'?q|d)(?P<nth>[cna])")


# -- sureness ---------------------------------------------------------------------------------------

BASES: Final = {Basis.STATED: 0.9, Basis.RESOLVED: 0.85, Basis.INFERRED: 0.5, Basis.GIVEN: 1.0}
NOUN: Final = 0.05
"""An event that is only named is a little less sure than one that is told."""
VAGUE: Final = 0.3
"""The same for a date known only roughly …"""
WEAK: Final = 0.2
"""… for a state, a trend, a heading, a hedge."""
ENTRY: Final = 0.2
LEAST: Final = 0.3
SPAN: Final = 0.45
"""What goes on since some day, and is not counted, is no event of one day."""


def sure_of_noun(time: Time, *, said_of: bool = False) -> float:
    """How sure a row of an event noun is; less when it is only said of something: "it was an attack"."""
    return round(BASES[time.expression.basis] - NOUN - VAGUE * _is_vague(time) - WEAK * said_of, 2)


def sure_of_clause(scene: Scene, clause: Clause, time: Time) -> float:
    """How sure a row of a clause is: less for what is vague, hedged, a trend or a state."""
    weak = (
        (clause.is_state and not _tells_in_spite(scene, clause, time))
        + (is_trend(clause) and _is_span(time) and not says_how_much(scene, clause))
        + is_hedged(scene, clause)
        + 2 * (not clause.subject and not clause.exists)
    )
    spread = SPAN * (_is_span(time) and not is_sum(scene, clause) and not is_one_more(scene, clause))
    doubts = VAGUE * _is_vague(time) + WEAK * weak + spread + NOUN * (not scene.complete)
    return round(max(LEAST, BASES[time.expression.basis] - doubts), 2)


def _tells_in_spite(scene: Scene, clause: Clause, time: Time) -> bool:
    """True for a state that tells: "there was", "it was the third attack", "it is expected by Friday"."""
    return clause.exists or is_one_more(scene, clause) or _is_expected(scene, clause, time)


def _is_expected(scene: Scene, clause: Clause, time: Time) -> bool:
    """“The money is expected by Friday” tells what is to come, and no state."""
    planned = clause.head in w.EXPECTED and clause.verb.tense is Tense.PRESENT
    return planned and is_ahead(time.expression.when, scene.own_date)


def is_trend(clause: Clause) -> bool:
    """True for "increased", "fell" and the like."""
    return clause.head in w.CHANGES


def is_hedged(scene: Scene, clause: Clause) -> bool:
    """True when the source does not vouch for it: "reportedly", "is thought to have"."""
    if "tH" in scene.sentence.classes[clause.verb.first : clause.verb.head]:
        return True
    first, stop = clause.stretch.first, min(clause.stretch.stop, clause.verb.stop + 1)
    return scene.sentence.has(w.HEDGES, first, stop)


def _is_vague(time: Time) -> bool:
    return time.expression.when is not None and time.expression.when.approx


def _is_span(time: Time) -> bool:
    when = time.expression.when
    return when is not None and when.shape is Shape.EXTENT and when.sorts_at is Edge.END
