"""What is told along with an act, by who does it: "unveiled it by walking in", "left, saying it was late".

Neither a participle nor what somebody came to do asserts a day of its own: it is that of the act, unless it has one.
Kept for who asks for all rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from tlx.events.rows import draft
from tlx.events.rows.draft import Dated
from tlx.events.sentences import clauses
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.verbs import Tense, Verb
from tlx.events.who.pronouns import Known
from tlx.model import Account, Kind

ALONG: Final = 0.25
"""How sure such a row is."""
PARTICIPLES: Final = (
    re.compile(r"[,k&]a?(?P<act>g)(?=[PotdcCN^nTp'\"])"),
    re.compile(r"(?<![vu])P(?P<act>g)(?=[PotdCN^nTp'\"])"),
)
"""“, killing people”, "by closing the gate"; not "led by racing drivers"."""
LINKS: Final = frozenset(", by while and".split())
PURPOSE: Final = re.compile(r"(?<=[cCN^@,])t(?P<act>c)(?=d|[C^n'\"]|c[.,])")
"""“returned to reveal it”: what somebody came to do."""
NO_DEEDS: Final = frozenset(
    "being having according including following regarding concerning during depending excluding involving making"
    " meaning leaving bringing citing owing pending barring considering costing totalling totaling ranging becoming"
    " comprising containing continuing allowing enabling holding remaining representing reflecting standing sitting"
    " featuring giving putting taking".split()
)
"""Participles that tell no deed of the subject, but how things are or what came of them."""
SAYING_PARTICIPLES: Final = frozenset(
    "saying stating adding claiming warning noting explaining arguing insisting announcing telling".split()
)
COMING: Final = frozenset(
    "came went returned met appeared gathered arrived travelled traveled flew moved visited stayed stopped made"
    " joined".split()
)
"""Verbs of coming together or somewhere, for a purpose that is then met: "returned to sign it"."""
END: Final = re.compile(r"[,;.]")
TOLD: Final = frozenset({Tense.PAST, Tense.PERFECT})


def along(scene: Scene, told: Mapping[Clause, Account], known: Known) -> Iterator[Account]:
    """A row for each participle, or purpose, that tells what somebody named did as they did something with a date."""
    for clause, account in told.items():
        named = account.people or account.organisations
        if account.when is not None and named and clause.verb.tense in TOLD and not clause.verb.passive:
            yield from (_made(scene, clause, at, account, known) for at in _acts(scene, clause))


def _acts(scene: Scene, clause: Clause) -> Iterator[int]:
    """The words that name what was done along with a clause: up to the next verb they can only be its subject's."""
    classes = scene.sentence.classes
    ahead = (each.verb.first for each in scene.clauses if each.verb.first > clause.verb.first)
    stop = next(ahead, len(classes))
    found = [one for each in PARTICIPLES for one in each.finditer(classes, clause.verb.stop, stop)]
    yield from (one.start("act") for one in found if _tells_a_deed(scene, one))
    if clause.head in COMING:
        yield from (
            one.start("act") for one in PURPOSE.finditer(classes, clause.verb.stop, min(stop, clause.rest.stop))
        )


def _tells_a_deed(scene: Scene, found: re.Match[str]) -> bool:
    links = scene.sentence.folded(found.start()) in LINKS
    return links and scene.sentence.folded(found.start("act")) not in NO_DEEDS


def _made(scene: Scene, clause: Clause, at: int, account: Account, known: Known) -> Account:
    end = END.search(scene.sentence.classes, at + 2)
    first = at - 1 if scene.sentence.classes[at - 1] == "t" else at
    words = Stretch(first, end.start() if end else len(scene.sentence.classes))
    own = next((time for time in scene.times if time.stretch.within(words) and time.expression.when), None)
    told = own.expression if own else account
    dated = Dated(told.when, told.basis, told.reason, ALONG, own)
    part = clauses.clause(scene.sentence, words, Verb(first, at + 1, Tense.PAST, at), clause.subject)
    says = scene.sentence.folded(at) in SAYING_PARTICIPLES
    return draft.of_clause(scene, part, dated, known, Kind.STATEMENT if says else Kind.EVENT)
