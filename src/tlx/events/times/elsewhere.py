"""Dates in a clause that are not its own: of a paper cited, of the end of a period, of words inside its subject.

Each row is a truth about English; such a date dates no row, because a wrong one that looks exact is worse than none.
"""

from __future__ import annotations

import re
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.verbs import Tense
from tlx.events.times import traits
from tlx.events.times.kinds import is_ahead
from tlx.events.times.traits import Refusal
from tlx.model import Precision

IN_FIGURES: Final = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
NAMED: Final = re.compile(r"[cCN^gn]")
TOLD: Final = re.compile(r"[VvuHhBbmwIt]")
"""A verb: before it a date opens its sentence, "A week later, on Monday, officials said"."""


def _is_cited(scene: Scene, _clause: Clause, time: Time) -> bool:
    """“Lee 1/22/18 interview, at 2”: a date in figures right before a noun, and no preposition, is that of a paper."""
    if IN_FIGURES.match(time.expression.words) is None:
        return False
    classes = scene.sentence.classes
    led = classes[max(0, time.stretch.first - 1) : time.stretch.first] in tuple("Pktod@")
    return not led and NAMED.match(classes, time.stretch.stop) is not None


def _bounds_a_period(scene: Scene, _clause: Clause, time: Time) -> bool:
    """“the quarter ended 30 June”: the day is only where the period ends."""
    first = time.stretch.first
    if not scene.sentence.has(w.BOUNDING, first - 2, first):
        return False
    before = [scene.sentence.folded(first - back) for back in (1, 2, 3)]
    at = 1 if before[0] in ("on", "in") else 0
    return before[at] in w.BOUNDING and before[at + 1] in w.PERIODS


def _is_maturity(scene: Scene, _clause: Clause, time: Time) -> bool:
    """“bonds due 2017”: the day they are paid back is a part of their name."""
    return scene.sentence.folded(time.stretch.first - 1) == "due"


def _is_only_compared(scene: Scene, _clause: Clause, time: Time) -> bool:
    """“up from the 26 mln dlrs reported for 1986”, "and the 1.87 mln exported in 1985": a sum to measure another by."""
    classes, stop = scene.sentence.classes, time.stretch.first
    near = not ACTED.isdisjoint(classes[max(0, stop - ENDING) : stop])
    found = AMOUNT.search(classes, max(0, stop - FAR), stop) if near else None
    if found is None:
        return False
    before = scene.sentence.folded(found.start() - 1)
    bare = all(scene.sentence.folded(at) in UNITS for at in range(*found.span("counted")))
    return before in MEASURING or (bare and before in ("and", "or"))


FAR: Final = 16
"""Tokens."""
AMOUNT: Final = re.compile(r"d?a?n+(?P<counted>[cC_.v]{0,8}?)[vus][ac]?P?d?$")
ACTED: Final = frozenset("vus")
ENDING: Final = 4
"""Tokens at its end of which one is such a participle."""
UNITS: Final = frozenset(
    "mln bln mn bn pct percent % dlrs dollars pounds stg marks yen francs tonnes tons bpd cts".split()
)
MEASURING: Final = frozenset("from than below above over under against with compared to".split())
"""What stands before a sum that another is measured by."""


def _stands_in_what_was_said(scene: Scene, clause: Clause, time: Time) -> bool:
    """“… by April 1988, officials said”: the day is one they spoke of, not the one they spoke on."""
    if not clause.says or TOLD.search(scene.sentence.classes, 0, time.stretch.first) is None:
        return False
    between = Stretch(time.stretch.stop, clause.subject.first)
    return time.stretch.stop <= clause.subject.first and "," in scene.sentence.kinds(between)


def _stands_in_the_subject(scene: Scene, clause: Clause, time: Time) -> bool:
    """“The 2022 Debate Secretariat has …”, "The measures to take effect by June were …"."""
    if not time.stretch.within(clause.subject):
        return False
    before = scene.sentence.kinds(Stretch(clause.subject.first, time.stretch.first))
    if before.endswith(("co", "cod")) and scene.sentence.folded(clause.subject.first + before.rindex("c")) in w.PAPERS:
        return True
    in_name = before[-1:] in ("", "d") and _is_year(time) and NAMED.match(scene.sentence.classes, time.stretch.stop)
    return bool(in_name) or "t" in before


def _is_year(time: Time) -> bool:
    when = time.expression.when
    return when is not None and when.precision is Precision.YEAR and time.expression.words.isdigit()


def _says_how_long(scene: Scene, clause: Clause, time: Time) -> bool:
    """“He was remanded until 7 December”: he was so before, and it is not yet December."""
    told = clause.verb.tense in (Tense.PAST, Tense.PERFECT) and not clause.verb.negated
    told = told and clause.head not in w.HAVE
    until = scene.sentence.folded(time.stretch.first) in ("until", "till")
    return told and until and is_ahead(time.expression.when, scene.own_date)


def _is_of_a_plan_undone(scene: Scene, clause: Clause, time: Time) -> bool:
    """“She cancelled a visit planned for May”: in May nothing happened."""
    return clause.head in w.CANCELS and clause.verb.stop <= time.stretch.first and _is_for(scene, time)


def _is_for(scene: Scene, time: Time) -> bool:
    return scene.sentence.folded(time.stretch.first - 1) == "for"


def _stands_behind_another(scene: Scene, clause: Clause, time: Time) -> bool:
    """“met last week, insisting that it be lifted by April”: behind a comma and a participle the first date holds."""
    found = ASIDE.search(scene.sentence.classes, clause.verb.stop, time.stretch.first)
    if found is None:
        return False
    return any(clause.stretch.first <= other.stretch.first < found.start() for other in scene.times if not other.inner)


ASIDE: Final = re.compile(r",a?g")


def _stands_before_another(scene: Scene, clause: Clause, time: Time) -> bool:
    """“After launching it in February, the firm recalled it in March”: the first date is of the launch."""
    led = scene.sentence.kinds(Stretch(clause.stretch.first, time.stretch.first))
    if time.stretch.stop > clause.subject.first or "g" not in led:
        return False
    return any(
        clause.verb.stop <= other.stretch.first < clause.stretch.stop for other in scene.times if not other.inner
    )


def _is_only_dated(scene: Scene, clause: Clause, time: Time) -> bool:
    """“a letter dated 5 May”: so the paper is called."""
    lone = clause.verb.stop - clause.verb.first == 1
    named = time.stretch.within(clause.subject) and scene.sentence.folded(time.stretch.first - 1) == "dated"
    return named or (lone and clause.head == "dated")


def _is_of_records(scene: Scene, clause: Clause, _time: Time) -> bool:
    """“the wettest since records began in 1910”: so far back goes the comparison."""
    subject = scene.sentence.said(clause.subject)
    return clause.link == "since" and subject in RECORDS and clause.head in ("began", "started")


RECORDS: Final = frozenset({"records", "the records", "record keeping", "record-keeping", "measurements"})


def _is_measured_by(scene: Scene, clause: Clause, _time: Time) -> bool:
    return measures(scene, clause)


def measures(scene: Scene, clause: Clause) -> bool:
    """True for "compared" in "five billion yen in 1987 compared with three in 1986": alone it is no verb that tells."""
    lone = clause.verb.stop - clause.verb.first == 1
    measured = clause.head == "compared" and scene.sentence.folded(clause.verb.stop) in ("with", "to")
    return lone and (measured or clause.head == "dated")


ELSEWHERE: Final = (
    Refusal(_is_cited, "it is the date of a paper that is cited"),
    Refusal(_is_only_dated, "it is the date of a paper that is cited", traits.IN_SUBJECT | traits.MEASURES),
    Refusal(_is_maturity, "it is part of the name of a paper", traits.LED),
    Refusal(_bounds_a_period, "it only says where a period begins or ends"),
    Refusal(_is_only_compared, "something is only compared with it"),
    Refusal(_is_of_records, "something is only compared with it", traits.JOINED),
    Refusal(_is_measured_by, "something is only compared with it", traits.MEASURES),
    Refusal(_stands_in_what_was_said, "it stands in what was said, where no event has it", traits.SAYS),
    Refusal(_stands_in_the_subject, "it belongs to words inside the subject of its clause", traits.IN_SUBJECT),
    Refusal(_stands_behind_another, "its clause has another date, told of it first", traits.ONE_OF_SEVERAL),
    Refusal(_stands_before_another, "its clause has another date, behind its verb", traits.ONE_OF_SEVERAL),
    Refusal(_says_how_long, "it says how long, not when", traits.UP_TO),
    Refusal(_is_of_a_plan_undone, "it is the day of a plan that was given up", traits.LED),
)
"""Why a date is not that of the clause it stands in."""
