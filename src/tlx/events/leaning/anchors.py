"""What an undated sentence leans on: the date of its document, or the event told just before it.

Each anchor is a rule about English texts; the first that holds gives the date, and how sure it is before the
evidence of the sentence itself is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tlx.events.leaning.evidence import is_aside
from tlx.events.leaning.running import THREAD, Running, is_story
from tlx.events.rows.draft import Dated
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.nouns import Noun
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.verbs import Tense
from tlx.events.sentences.vocabulary import singular
from tlx.events.times.refusals import is_no_day
from tlx.model import Basis, Precision, Reason, When
from tlx.model.when import RANK

Anchor = Callable[[Scene, Clause, Running], Dated | None]

LEAD: Final = 0.6
FRESH: Final = 0.55
BESIDE: Final = 0.5
SINCE_THEN: Final = 0.7
MEETING: Final = 0.55
UNDER_HEADING: Final = 0.55
FOLLOWING: Final = 0.54
STORY_GOES_ON: Final = 0.5
NEWS: Final = 0.5
FAR: Final = 0.42
LOOSE: Final = 0.25
"""How sure each anchor is that the sentence is a row of its date."""
LOOKING_BACK: Final = 0.15
"""How much less where the text has so far told only what lies far behind it."""
COARSE: Final = 0.15
"""How much less where the text has no day but a month or a year."""
NEXT: Final = 1
"""Sentences: how far behind what was told last another may go on with it."""
BY_THE_CLOCK: Final = 5
"""The same behind a time of day: what is told by the clock is told in one go."""
SOON: Final = 6
"""Sentences."""
EARLY: Final = 25
"""Sentences: what a news text tells in the past tense up to here is its own story."""
LATER: Final = frozenset("later subsequently eventually ultimately thereafter afterwards".split())
"""Adverbs that lead away from the day told last."""
MINUTES: Final = re.compile(
    r"^\W*(?:draft |approved )?minutes\b(?! (?:later|before|after|ago))", re.IGNORECASE | re.MULTILINE
)
HEAD: Final = 400
"""Characters: where minutes call themselves so."""


def _by_no_day(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    """“Hired on 31 April”: a day is said, and it is none; no other date is better."""
    no_day = next((time for time in scene.times if is_no_day(scene, time)), None)
    if no_day is None or not no_day.stretch.within(clause.stretch):
        return None
    return Dated(None, Basis.INFERRED, no_day.expression.reason, LOOSE)


def _by_clause_before(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """What its own sentence told first dates what it goes on with: "…, after which the gate was shut"."""
    if running.number != scene.sentence.number or running.thread is None:
        return None
    before = clause.before
    joined = before is not None and clause.link == "and" and clause.subject == before.subject
    if joined and clause.tense is Tense.PAST and not _is_later(scene, clause):
        return _goes_on(running.thread, FOLLOWING, "what was told just before")
    return _by_running(scene, clause, running)


def _is_later(scene: Scene, clause: Clause) -> bool:
    """“He later pleaded guilty”: on some other day."""
    return scene.sentence.has(LATER, clause.stretch.first, min(clause.verb.stop + 1, clause.stretch.stop))


def _by_lead(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """The first thing a document tells is its news."""
    told_a_day = running.story is not None and not running.assumed
    if running.led or told_a_day or scene.own_date is None or clause.tense is Tense.PLUPERFECT:
        return None
    if clause != next((each for each in scene.clauses if _can_lead(scene, each)), None):
        return None
    return _of_text(scene, LEAD, "the lead of its text: no time words; the date is that of the text, {reference}")


def _can_lead(scene: Scene, clause: Clause) -> bool:
    """What is only said, or said of somebody in passing, is not what the news is."""
    return not clause.says and not is_aside(scene, clause)


def _by_heading(_scene: Scene, clause: Clause, running: Running) -> Dated | None:
    if running.day is None or clause.tense is not Tense.PAST:
        return None
    reason = Reason("heading", "", "no time words; it stands under {reference}", running.day, running.day)
    return Dated(running.day, Basis.INFERRED, reason, UNDER_HEADING)


def _by_since_then(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """“… and has since written to say so”: between what was told last and the text."""
    own, told = scene.own_date, running.thread
    if clause.tense is not Tense.PERFECT or own is None or own.last is None or told is None or told.first is None:
        return None
    group = range(clause.verb.first, clause.verb.stop)
    if told.lo > own.lo or not any(scene.sentence.folded(at) == "since" for at in group):
        return None
    when = When.between(told.first, own.last)
    why = "“since”: between {reference} and the date of the text"
    return Dated(when, Basis.INFERRED, Reason("since_then", "", why, when, told), SINCE_THEN)


def _by_perfect(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    if clause.tense not in (Tense.PERFECT, Tense.PRESENT):
        return None
    return _of_text(scene, FRESH, "no time words; told as news, so the date is that of the text, {reference}")


def _beside_statement(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    """“… said, as she unveiled a bill”: a public act at the time of the statement, so by the date of the text."""
    if not is_beside(scene, clause) or scene.own_date is None or scene.own_date.last is None:
        return None
    why = "no time words; the date is that of the text, {reference}, so not later than that"
    return _inferred(scene, When.before(scene.own_date.last), BESIDE, why)


def is_beside(scene: Scene, clause: Clause) -> bool:
    """True for a public act told beside a statement: "… said, as she unveiled a bill"."""
    said = scene.voice.said
    beside = said is not None and clause.link in ("as", "while", "when") and clause.stretch.first > said.verb.first
    return beside and clause.head in w.PUBLIC_ACTS


def _by_meeting(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    """Minutes tell what was done at their meeting, unless they say when else."""
    if clause.tense is not Tense.PAST or not _is_minutes(scene.document.text[:HEAD]):
        return None
    return _of_text(scene, MEETING, "no time words; told in the minutes of {reference}")


def _at_the_event(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """“At the conference she left”: what a text points back at is its own story, whatever it told in between."""
    if (
        clause.tense is not Tense.PAST
        or running.story is None
        or not any(_is_there(scene, noun) for noun in scene.nouns)
    ):
        return None
    sure = STORY_GOES_ON - LOOKING_BACK * _is_back(scene, clause, running)
    return _goes_on(running.story, sure, "the story of its text")


def _is_there(scene: Scene, noun: Noun) -> bool:
    """True for "at the meeting" and "during his speech"."""
    first, words = noun.core.first, scene.sentence
    led = words.folded(first - 1) in AT and words.folded(first) in POINTING
    return led and singular(words.folded(noun.head)) in GATHERINGS and words.kinds(Stretch(0, first - 1)).find("V") < 0


AT: Final = frozenset({"at", "during", "in"})
POINTING: Final = frozenset({"the", "this", "that", "his", "her"})
GATHERINGS: Final = frozenset(
    "conference event meeting ceremony hearing speech address interview briefing debate session summit rally"
    " presentation demonstration announcement statement talk visit show".split()
)


def _is_minutes(head: str) -> bool:
    return "nute" in head.casefold() and MINUTES.search(head) is not None


def _by_running(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """What follows a dated event in the past tense, in one paragraph, goes on with it."""
    if clause.tense is not Tense.PAST or running.thread is None or _is_later(scene, clause):
        return None
    far = scene.sentence.number - running.number > (BY_THE_CLOCK if ":" in running.thread.part else NEXT)
    looks_back = scene.own_date is not None and not is_story(scene, running.thread)
    new = scene.opens and running.number != scene.sentence.number
    to_news = (new and running.story is not None) or _is_reaction(scene, clause)
    if far or (looks_back and to_news):
        return None
    return _goes_on(running.thread, FOLLOWING, "what was told just before")


def _is_reaction(scene: Scene, clause: Clause) -> bool:
    """Who is named as welcoming, accusing or denying does so to the text's own news, not to what it looks back at."""
    pointed_at = scene.sentence.kinds(clause.subject) in ("p", "W", "T", "")
    return clause.head in w.REACTIONS and not pointed_at


def _by_story(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    if clause.tense is not Tense.PAST or running.story is None:
        return None
    sure = STORY_GOES_ON - LOOKING_BACK * _is_back(scene, clause, running)
    return _goes_on(running.story, sure, "the story of its text")


def _is_back(scene: Scene, clause: Clause, running: Running) -> bool:
    """In a paragraph about the past, or soon behind one where no day of the story is told, little is the story's."""
    soon = running.assumed and scene.sentence.number - running.back <= SOON
    return (running.lingers and not scene.opens and not _is_reaction(scene, clause)) or soon


def _goes_on(when: When, confidence: float, what: str) -> Dated:
    why = f"no time words; it goes on with {what}, {{reference}}"
    return Dated(when, Basis.INFERRED, Reason(THREAD, "", why, when, when), confidence)


def _by_document(scene: Scene, clause: Clause, running: Running) -> Dated | None:
    """What a text tells in the past before any date is its news; a report of older things tells their dates first."""
    looks_back = running.thread is not None and not _is_reaction(scene, clause)
    if clause.tense is not Tense.PAST or scene.sentence.number > EARLY or looks_back:
        return None
    sure = NEWS - LOOKING_BACK * _is_back(scene, clause, running)
    return _of_text(scene, sure, "no time words; the date is that of the text, {reference}")


def _by_looking_back(scene: Scene, clause: Clause, _running: Running) -> Dated | None:
    """“The House had approved it”: some time before what is told, so not after the text."""
    if clause.verb.tense is not Tense.PLUPERFECT or scene.own_date is None or scene.own_date.last is None:
        return None
    why = "no time words; told as past already, so not after the date of the text, {reference}"
    return _inferred(scene, When.before(scene.own_date.last), FAR, why)


def _nowhere(_scene: Scene, _clause: Clause, _running: Running) -> Dated:
    return Dated(None, Basis.INFERRED, Reason("undated", "", "no time words, and the text does not say when"), LOOSE)


def waiting(_scene: Scene, _clause: Clause, _running: Running) -> Dated:
    """What has time words that cannot be read yet."""
    why = "its time words count from a day that the text does not give"
    return Dated(None, Basis.INFERRED, Reason("undated", "", why), LOOSE)


ANCHORS: Final[tuple[Anchor, ...]] = (
    _by_no_day,
    _by_clause_before,
    _by_heading,
    _by_lead,
    _by_since_then,
    _by_perfect,
    _beside_statement,
    _by_meeting,
    _at_the_event,
    _by_running,
    _by_story,
    _by_document,
    _by_looking_back,
    _nowhere,
)
"""Surest first; the last always answers."""


def anchored(scene: Scene, clause: Clause, running: Running, anchors: tuple[Anchor, ...] = ANCHORS) -> Dated:
    """What the first anchor that holds says."""
    return next(found for found in (find(scene, clause, running) for find in anchors) if found)


def _of_text(scene: Scene, confidence: float, why: str) -> Dated | None:
    own = scene.own_date
    if own is None:
        return None
    return _inferred(scene, own, confidence - COARSE * (RANK[own.precision] < RANK[Precision.WEEK]), why)


def _inferred(scene: Scene, when: When, confidence: float, why: str) -> Dated:
    reason = Reason("document", "", why, when, scene.own_date, scene.dating.origin)
    return Dated(when, Basis.INFERRED, reason, confidence)
