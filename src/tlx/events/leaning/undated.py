"""Sentences without time words: whether they tell an event at all, and how sure a row of it is.

Two things are weighed: what the sentence leans on (:mod:`~tlx.events.leaning.anchors`) and what it is by itself
(:mod:`~tlx.events.leaning.evidence`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tlx.events.leaning.anchors import ANCHORS, anchored, is_beside, waiting
from tlx.events.leaning.evidence import weighed
from tlx.events.leaning.running import MAIN, Running
from tlx.events.rows.draft import Dated
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.counting import is_counted
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.verbs import Tense
from tlx.events.times.elsewhere import measures
from tlx.events.times.refusals import is_rumour
from tlx.events.times.titles import is_title
from tlx.events.times.unasserted import is_usual

BALLOTS: Final = frozenset("vote votes majority majorities margin show acclamation".split())
"""“resolved by five votes”, "by a majority": how it was decided, not who did."""
WATCHING: Final = frozenset("watched looked saw heard cheered wept applauded waited stood".split())
"""What people do while the thing itself happens: "watched as he was led away"."""
LEAST: Final = 0.2
VAGUE: Final = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")
"""Now, once, some day: no day at all."""


def dated(scene: Scene, clause: Clause, running: Running) -> Dated:
    """The date that a clause without time words leans on."""
    found = anchored(scene, clause, running, (waiting,) if _has_time_words(scene, clause) else ANCHORS)
    sure = max(LEAST, found.confidence + weighed(scene, clause)) if found.when else found.confidence
    return Dated(found.when, found.basis, found.reason, round(sure, 2), found.time)


def tells(scene: Scene, clause: Clause) -> bool:
    """An assertion of something that happened or will: none of what tells no event holds for it."""
    if clause.tense not in ASSERTING or not scene.complete:
        return counts_now(scene, clause)
    for holds in TELLS_NOTHING:  # noqa: SIM110 — asked of every clause, and a generator costs as much as a rule
        if holds(scene, clause):
            return False
    return True


def counts_now(scene: Scene, clause: Clause) -> bool:
    """“118,000 people are now displaced”, "there are now 41 cases": a count as it stands on the day of the text."""
    if clause.tense is not Tense.PRESENT or clause.verb.negated or clause.link not in MAIN or scene.voice.quoted:
        return False
    now = scene.sentence.has(NOW, clause.verb.first, min(clause.verb.stop + 1, clause.stretch.stop))
    return now and scene.complete and is_counted(scene, clause)


NOW: Final = frozenset({"now"})
ASSERTING: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.FUTURE, Tense.PLUPERFECT})


def _is_anothers(scene: Scene, _clause: Clause) -> bool:
    """In a sentence that begins in somebody's own words."""
    return scene.voice.quoted


def _is_only_said(_scene: Scene, clause: Clause) -> bool:
    return clause.says and clause.head not in w.SPEECH_ACTS


def _is_rumoured(scene: Scene, clause: Clause) -> bool:
    return is_rumour(scene, clause.verb.first)


def _only_says_more(scene: Scene, clause: Clause) -> bool:
    return not _is_told_apart(scene, clause)


def _is_state(_scene: Scene, clause: Clause) -> bool:
    return clause.is_state


def _lacks_a_subject(scene: Scene, clause: Clause) -> bool:
    return not _has_subject(scene, clause)


def _is_content_of_a_noun(scene: Scene, clause: Clause) -> bool:
    """“… to settle charges that it failed”, "a bridge that the army held": behind a noun nothing is asserted."""
    if clause.link != "that":
        return False
    said = clause.before is not None and scene.sentence.classes[clause.before.verb.head] in "sy"
    return (
        not said and scene.sentence.classes[clause.stretch.first - 2 : clause.stretch.first].strip("T")[-1:] in NAMING
    )


NAMING: Final = tuple("cCN^n")


def _is_told_apart(scene: Scene, clause: Clause) -> bool:
    """A main clause, a public act beside a statement, or what goes on behind a comma: "…, where a man was held"."""
    first = clause.stretch.first
    goes_on = clause.link == "where" and scene.sentence.classes[first - 1 : first] == ","
    return clause.link in MAIN or is_beside(scene, clause) or goes_on or _is_watched(clause)


def _is_watched(clause: Clause) -> bool:
    """“Neighbours watched as he was led away”: what was seen is what happened."""
    before = clause.before
    return clause.link in ("as", "while") and before is not None and before.head in WATCHING


def _is_supposed(scene: Scene, clause: Clause) -> bool:
    """“If it rained, the road closed”: what hangs on a condition is a habit or a thought."""
    conditions = (other for other in scene.clauses if other.link in ("if", "unless", "whenever"))
    return any(_is_quoted(scene, other) <= _is_quoted(scene, clause) for other in conditions)


def _is_quoted(scene: Scene, clause: Clause) -> bool:
    """True for a verb in quotation marks opened in its own sentence: "she said: “Safety has always come first.”"."""
    before = scene.sentence.classes[: clause.verb.first]
    return before.count('"') % 2 == 1


def _is_done_to(scene: Scene, clause: Clause) -> bool:
    """“deposits made by a customer”: a lone word in -ed before "by" is no past; but "sales jumped by 5%" is one.

    So is "resolved by a large majority".
    """
    alone = clause.verb.stop - clause.verb.first == 1 and scene.sentence.classes[clause.verb.head] == "v"
    by_how_much = scene.sentence.classes[clause.verb.stop + 1 : clause.verb.stop + 2] in tuple("ng")
    counted = by_how_much or any(scene.sentence.folded(clause.verb.stop + at) in BALLOTS for at in (2, 3))
    return alone and scene.sentence.folded(clause.verb.stop) == "by" and not counted


def _only_ends_a_period(scene: Scene, clause: Clause) -> bool:
    """“Period ended February 28” at the foot of a table of figures."""
    bounded = clause.head in w.BOUNDING and clause.verb.first > 0
    return bounded and scene.sentence.folded(clause.verb.first - 1) in w.PERIODS


def _has_a_year_in_a_title(scene: Scene, clause: Clause) -> bool:
    """“The inn was named Hotel of the Year 2012” is no news of the day of its text."""
    return any(time.stretch.within(clause.stretch) and is_title(scene, time) for time in scene.times)


def _has_subject(scene: Scene, clause: Clause) -> bool:
    """A subject that is not somebody else's clause: "the officers I have spoken to"."""
    kinds = scene.sentence.kinds(clause.subject)
    return bool(kinds) and not (len(kinds) > 1 and kinds[-1] in "ip")


def _has_time_words(scene: Scene, clause: Clause) -> bool:
    """True for a clause with a date of its own that cannot be read: "on Monday" in a text without a date."""
    return any(_is_unread(scene, time) and time.stretch.first in clause.stretch for time in scene.times)


def _is_unread(scene: Scene, time: Time) -> bool:
    """A day nobody can place, or a length of time told from an event: "two days before the storm"."""
    told = time.expression
    if told.when is not None or told.value in VAGUE:
        return False
    told_from = scene.sentence.folded(time.stretch.stop) in ("before", "after", "earlier", "later")
    return told.type in ("DATE", "TIME") or (told.type == "DURATION" and told_from)


TELLS_NOTHING: Final[tuple[Callable[[Scene, Clause], bool], ...]] = (
    _is_anothers,
    _only_says_more,
    _is_only_said,
    _is_state,
    _lacks_a_subject,
    Scene.is_denied,
    _has_a_year_in_a_title,
    _only_ends_a_period,
    measures,
    _is_content_of_a_noun,
    _is_done_to,
    _is_quoted,
    _is_supposed,
    _is_rumoured,
    is_usual,
)
"""What tells no event of its own: another's words, nothing done, a state, a condition, a habit …"""
