"""Lengths of time that look back from the text: "has taken 900 calls in two days", "the second time in five years"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.counting import is_counted
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.verbs import Tense
from tlx.events.times.kinds import is_one_more
from tlx.model import Basis, Edge, Point, Reason, When
from tlx.model.calendar import add_months, civil

LENGTH: Final = re.compile(r"P(?P<number>\d{1,3})(?P<unit>[DWMY])")
"""A length in whole days, weeks, months or years, as TIMEX3 writes it."""
MONTHS: Final = {"M": 1, "Y": 12}
DAYS: Final = {"D": 1, "W": 7}
WHY: Final = "that long up to the text, {reference}"


def looking_back(scene: Scene, time: Time) -> tuple[Clause, Time] | None:
    """A length behind "in" or "over", with its clause, where a count in the perfect is told over it."""
    clause = scene.clause_at(time.stretch.first)
    told = clause is not None and clause.verb.stop <= time.stretch.first and _looks_back(scene, clause)
    if not told or clause is None or scene.sentence.folded(time.stretch.first - 1) not in ("in", "over", "within"):
        return None
    when = _up_to_the_text(scene, time.expression.value)
    if when is None or clause.verb.negated:
        return None
    reason = Reason("looking_back", time.expression.words, WHY, when, scene.own_date)
    return clause, replace(time, expression=replace(time.expression, when=when, basis=Basis.RESOLVED, reason=reason))


def _looks_back(scene: Scene, clause: Clause) -> bool:
    return is_one_more(scene, clause) or (clause.tense is Tense.PERFECT and is_counted(scene, clause))


def _up_to_the_text(scene: Scene, length: str) -> When | None:
    """So long up to the date of the text; its beginning is known to the month, of a few days or weeks to the day."""
    found, own = LENGTH.fullmatch(length), scene.own_date
    if found is None or own is None or own.last is None:
        return None
    number, unit = int(found["number"]), found["unit"]
    if unit in DAYS:
        return When.lasting(replace(Point.of_day(own.hi - number * DAYS[unit]), approx=True), own.last, Edge.END)
    begun = add_months(*civil(own.hi)[:2], -number * MONTHS[unit])
    return When.lasting(Point(*begun, approx=True), own.last, Edge.END)
