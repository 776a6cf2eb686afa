"""What a body says: one row for each in the first view, as for a person; what else it says is kept below.

Whoever has a name has rows of their own (:mod:`~tlx.events.rows.statements`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from tlx.events.leaning.anchors import anchored
from tlx.events.leaning.running import Running
from tlx.events.rows import draft
from tlx.events.rows.draft import Dated
from tlx.events.rows.statements import FURTHER, of_document
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.speech import left_open, who
from tlx.events.sentences.verbs import Tense
from tlx.events.who import antecedents
from tlx.events.who.pronouns import Known, is_quoted, likely
from tlx.model import Account, Kind, Sort

SAID: Final = 0.5
"""How sure a row is of what a body said on a day."""
ASSERTING: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PRESENT})


Told = Mapping[Clause, Account]
"""The clauses that have rows of their own."""


def sayings(scene: Scene, told: Told, running: Running, known: Known) -> Iterator[Account]:
    """A row for each saying without a date by a body, or by who is only "he", that takes no part in what is said."""
    if scene.furniture or not scene.complete or scene.voice.speaker or scene.voice.source:
        return
    for clause in scene.clauses:
        if _is_told_here(scene, clause) and clause not in told and _is_of_one(scene, clause, known):
            made = draft.of_clause(scene, clause, _dated(scene, clause, running), known)
            content = _content(scene, clause, told)
            if content is None or not _takes_part(made, content):
                yield replace(made, kind=Kind.STATEMENT, confidence=_sure(scene, clause, made, content, known))


def _sure(scene: Scene, clause: Clause, made: Account, content: Account | None, known: Known) -> float:
    """What a body says first, and on a day, is in the first view, as what a person says; the rest is below it."""
    following = _following(scene, clause)
    plain = following is not None and following.stretch.first <= clause.verb.stop + 1 and content is None
    on_a_day = made.when is not None and made.when.lo == made.when.hi
    first = bool(made.organisations) and known.spoke.isdisjoint(made.organisations)
    return SAID if plain and on_a_day and first else FURTHER


def _is_of_one(scene: Scene, clause: Clause, known: Known) -> bool:
    """True for a body, and for "he" who likely is one person."""
    return _is_of_a_body(scene, clause, known) or likely(scene, clause, known) is not None


def _is_of_a_body(scene: Scene, clause: Clause, known: Known) -> bool:
    """True for a body that speaks itself: not the statement, the staff or the spokesman of one."""
    if HELD.search(scene.sentence.kinds(clause.subject)) is not None:
        return False
    named = who(scene.sentence, clause.subject, scene.cast, Sort.ORGANISATION)
    return bool(named or antecedents.taking_part(scene, clause, (), known.bodies))


HELD: Final = re.compile(r"[oPq']")


def _is_told_here(scene: Scene, clause: Clause) -> bool:
    """True for "the firm says", which the text itself tells; not what is said in what somebody said."""
    plain = clause.says and clause.head not in w.SPEECH_ACTS
    if not plain or any(time.stretch.within(clause.stretch) for time in scene.times):
        return False
    if clause.verb.tense not in ASSERTING or not clause.subject or is_quoted(scene, clause):
        return False
    if _following(scene, clause) is None and not WORDS.search(scene.sentence.kinds(clause.rest)):
        return False
    return not scene.is_denied(clause) and not left_open(scene.sentence, open_quote=False, stop=clause.verb.first)


WORDS: Final = re.compile(r"[cCNn^]")
"""“…, the firm said” has its words before it, where they are told or not."""


def _following(scene: Scene, clause: Clause) -> Clause | None:
    return next((other for other in scene.clauses if other.stretch.first >= clause.stretch.stop), None)


def _content(scene: Scene, clause: Clause, told: Told) -> Account | None:
    """The row of what is said; where the body itself did it, "the firm said it has closed the gate", that is enough."""
    following = _following(scene, clause)
    return told.get(following) if following else None


def _takes_part(made: Account, content: Account) -> bool:
    """True where whoever says it did it."""
    people = set(made.people) & set(content.people)
    return bool(people or set(made.organisations) & set(content.organisations))


def _dated(scene: Scene, clause: Clause, running: Running) -> Dated:
    if clause.verb.tense is Tense.PRESENT:
        return of_document(scene.dating, FURTHER)
    return anchored(scene, clause, running)
