"""Sentences without time words: what they lean on, if they tell an event at all.

Two anchors serve most of them: the date of the document (its lead, present perfect, an act told beside a
statement) and the running event (what was told just before). The rest stays undated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tlx.events import words as w
from tlx.events.clauses import Clause
from tlx.events.draft import Dated
from tlx.events.kinds import is_hedged
from tlx.events.refusals import is_no_day, is_title
from tlx.events.scene import Scene, Time
from tlx.events.speech import is_saying
from tlx.events.verbs import Tense
from tlx.model import Account, Basis, Precision, Reason, When
from tlx.model.when import RANK
from tlx.text import fold


@dataclass(frozen=True, slots=True)
class Running:
    """How far a text has come: whether its lead is told, what it told last and in which sentence."""

    led: bool = False
    account: Account | None = None
    number: int = -9
    story: When | None = None
    """the last time told that is the document's own story, and not what it looks back at"""
    day: When | None = None
    """the day of a heading that is only a date"""


LEAD: Final = 0.55
FRESH: Final = 0.45
BESIDE: Final = 0.5
FOLLOWING: Final = 0.4
UNDER_HEADING: Final = 0.55
NEAR: Final = 0.35
LOOSE: Final = 0.25
"""How sure each anchor is, before the hedges of the source."""
HEDGE: Final = 0.13

VAGUE: Final = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")
"""Now, once, some day: no day at all."""
NEXT: Final = 1
"""Sentences: how far behind an event told from long ago another may lean on it."""
STORY: Final = 14
"""Days: an event not longer ago is the story of its document, and runs on to its end."""


def dated(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """The date that a clause without time words leans on; ``None`` when it tells no event."""
    if not _tells(scene, clause):
        return None
    anchors = (_waiting,) if _has_time_words(scene, clause) else ANCHORS
    found = next(anchor for anchor in (find(scene, clause, running) for find in anchors) if anchor)
    if not is_hedged(scene, clause):
        return found
    return Dated(found.when, found.basis, found.reason, found.confidence - HEDGE)


def _tells(scene: Scene, clause: Clause) -> bool:
    """An assertion of something that happened or will: no state, nothing denied, supposed, quoted or only said."""
    if scene.voice.quoted or scene.is_denied(clause) or not (clause.link in MAIN or _is_beside(scene, clause)):
        return False
    only_said = is_saying(scene.sentence, clause) and scene.head(clause) not in w.SPEECH_ACTS
    if only_said or scene.is_state(clause) or not _has_subject(scene, clause) or _has_a_year_in_a_title(scene, clause):
        return False
    return scene.complete and scene.tense(clause) in (Tense.PAST, Tense.PERFECT, Tense.FUTURE, Tense.PLUPERFECT)


def _has_a_year_in_a_title(scene: Scene, clause: Clause) -> bool:
    """“The inn was named Hotel of the Year 2012” is no news of the day of its text."""
    return any(time.stretch.within(clause.stretch) and is_title(scene, time) for time in scene.times)


MAIN: Final = frozenset({"", "and", "but", "that", ";", "-", "–", "—", ":"})
"""What joins a clause that asserts for itself; others only say more about one that does."""


def _has_subject(scene: Scene, clause: Clause) -> bool:
    """A subject that is not somebody else's clause: "the officers I have spoken to"."""
    kinds = scene.sentence.kinds(clause.subject)
    return bool(kinds) and not (len(kinds) > 1 and kinds[-1] in "ip")


def _is_beside(scene: Scene, clause: Clause) -> bool:
    """True for a public act told beside a statement: "… said, as she unveiled a bill"."""
    said = scene.voice.said
    beside = said is not None and clause.link in ("as", "while", "when") and clause.stretch.first > said.verb.first
    return beside and scene.head(clause) in w.PUBLIC_ACTS


def _has_time_words(scene: Scene, clause: Clause) -> bool:
    """True for a clause with a date of its own that cannot be read: "on Monday" in a text without a date."""
    return any(_is_unread(scene, time) and time.stretch.first in clause.stretch for time in scene.times)


def _is_unread(scene: Scene, time: Time) -> bool:
    """A day nobody can place, or a length of time told from an event: "two days before the storm"."""
    told = time.expression
    if told.when is not None or told.value in VAGUE:
        return False
    told_from = fold(scene.sentence.word(time.stretch.stop)) in ("before", "after", "earlier", "later")
    return told.type in ("DATE", "TIME") or (told.type == "DURATION" and told_from)


# -- anchors ----------------------------------------------------------------------------------------


def _by_no_day(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    """“Hired on 31 April”: a day is said, and it is none; no other date is better."""
    no_day = next((time for time in scene.times if is_no_day(scene, time)), None)
    if no_day is None or not no_day.stretch.within(clause.stretch):
        return None
    return Dated(None, Basis.INFERRED, no_day.expression.reason, LOOSE)


def _by_lead(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """The first thing a document tells is its news."""
    if running.led or scene.own_date is None or scene.tense(clause) is Tense.PLUPERFECT:
        return None
    if clause != next((each for each in scene.clauses if not is_saying(scene.sentence, each)), None):
        return None
    return _inferred(
        scene, scene.own_date, LEAD, "the lead of its text: no time words; the date is that of the text, {reference}"
    )


def _by_heading(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    if running.day is None or scene.tense(clause) is not Tense.PAST:
        return None
    reason = Reason("heading", "", "no time words; it stands under {reference}", running.day, running.day)
    return Dated(running.day, Basis.INFERRED, reason, UNDER_HEADING)


def _by_perfect(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    if scene.tense(clause) is not Tense.PERFECT or scene.own_date is None:
        return None
    return _inferred(
        scene, scene.own_date, FRESH, "no time words; told as news, so the date is that of the text, {reference}"
    )


def _beside_statement(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    """“… said, as she unveiled a bill”: a public act at the time of the statement, so by the date of the text."""
    return _by(scene, BESIDE) if _is_beside(scene, clause) else None


def _by_running(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """What follows a dated event in the past tense goes on with it, or with the story of the document."""
    if scene.tense(clause) is not Tense.PAST:
        return None
    near = running.account is not None and scene.sentence.number - running.number <= NEXT
    when = running.account.when if near and running.account else running.story
    if when is None:
        return None
    reason = Reason("running", "", "no time words; it goes on with what was told just before, {reference}", when, when)
    return Dated(when, Basis.INFERRED, reason, FOLLOWING)


def is_story(scene: Scene, when: When) -> bool:
    """True for a day that is the news of its document."""
    own = scene.own_date
    if own is None or RANK[when.precision] < RANK[Precision.WEEK]:
        return False
    return when.lo <= own.hi and own.lo - when.hi <= STORY


def _by_document(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    if scene.tense(clause) is not Tense.PAST or scene.sentence.number > EARLY:
        return None
    return _by(scene, NEAR)


def _nowhere(_scene: Scene, _clause: Clause, _running: Running) -> Dated:
    return Dated(None, Basis.INFERRED, Reason("undated", "", "no time words, and the text does not say when"), LOOSE)


def _waiting(_scene: Scene, _clause: Clause, _running: Running) -> Dated:
    why = "its time words count from a day that the text does not give"
    return Dated(None, Basis.INFERRED, Reason("undated", "", why), LOOSE)


EARLY: Final = 25
"""Sentences: what a news text tells in the past tense up to here is its own story, or just before it."""

ANCHORS: Final[tuple[Callable[[Scene, Clause, Running], Dated | None], ...]] = (
    _by_no_day,
    _by_lead,
    _by_perfect,
    _beside_statement,
    _by_heading,
    _by_running,
    _by_document,
    _nowhere,
)
"""Surest first; the last always answers."""


def _by(scene: Scene, confidence: float) -> Dated | None:
    if scene.own_date is None or scene.own_date.last is None:
        return None
    why = "no time words; the date is that of the text, {reference}, so not later than that"
    return _inferred(scene, When.before(scene.own_date.last), confidence, why)


def _inferred(scene: Scene, when: When, confidence: float, why: str) -> Dated:
    reason = Reason("document", "", why, when, scene.own_date, scene.dating.origin)
    return Dated(when, Basis.INFERRED, reason, confidence)
