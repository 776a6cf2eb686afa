"""A clause with those behind it without which it says nothing: "asked Ann Lee | if she knew"."""

from __future__ import annotations

import re
from typing import Final

from tlx.events.headlines import cuts
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene, Time


def completed(scene: Scene, clause: Clause, time: Time | None) -> Clause:
    """A clause that says nothing without those behind it takes them along."""
    behind = [other for other in scene.clauses if other.stretch.first >= clause.stretch.stop][:ALONG]
    for following in behind:
        if not any(waits(scene, clause, following, time) for waits in WAITING):
            break
        clause = clause.until(following.stretch.stop)
    return clause


ALONG: Final = 3
"""Clauses taken along at most."""


def _is_bare(_scene: Scene, clause: Clause, following: Clause, time: Time | None) -> bool:
    """Little more than its verb: “staff were told after …”, “asked Ann Lee if …”."""
    if following.stretch.first != clause.stretch.stop:
        return False
    timed = len(time.stretch) + 1 if time is not None and time.stretch.within(clause.rest) else 0
    more = len(clause.rest) - timed
    asked = following.link in ("if", "whether") and clause.head in cuts.ASKING
    return asked or (more <= 1 and following.link in w.SUBORDINATORS)


def _shares_its_object(scene: Scene, clause: Clause, following: Clause, _time: Time | None) -> bool:
    """“collected and compressed the documents”: what was done to them stands behind the second verb."""
    joined = following.link in ("and", "or") and following.subject == clause.subject and not clause.verb.passive
    if not joined or clause.rest or clause.head in w.INTRANSITIVE:
        return False
    return OBJECT.match(scene.sentence.classes, following.rest.first, following.rest.stop) is not None


def before_its_object(scene: Scene, clause: Clause) -> Clause | None:
    """The clause before that has its object here, so that both tell one event: "he wrote | and signed two letters"."""
    before = clause.before if clause.link in ("and", "or") else None
    if before is None or not before.subject:
        return None
    return before if _shares_its_object(scene, before, clause, None) else None


OBJECT: Final = re.compile(r"[dncCN^p]|[Pda]{1,2}c?n")
"""Also “at least 40 letters”, "more than 40"."""


def _is_open(scene: Scene, clause: Clause, following: Clause, _time: Time | None) -> bool:
    """“closed when a tanker, | with 41 men on board, ran aground”: a clause was opened without its verb."""
    if following.link not in ("", *w.RELATIVES) or following.says:
        return False
    kinds = scene.sentence.kinds(clause.rest)
    last = max(at for at in range(-1, len(kinds)) if at < 0 or kinds[at] in FINITE)
    first = clause.rest.first + last + 1
    return any(cuts.opens(scene.sentence, at) for at in range(first, clause.stretch.stop))


FINITE: Final = frozenset("BbHhmwzVvsyu")
WAITING: Final = (_is_bare, _shares_its_object, _is_open)
