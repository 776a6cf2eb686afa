"""What speaks for and against a sentence without a date being an event that a chronologist would list.

A table of plain truths about English prose. Each has a weight; the sum is added to how sure the anchor is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.speech import who
from tlx.events.times.kinds import is_hedged
from tlx.model import Sort
from tlx.text import fold

APPEALS: Final = frozenset("urged advised encouraged appealed reminded".split())
STANCES: Final = frozenset(
    "clearly obviously perhaps surely maybe undoubtedly evidently presumably frankly sadly".split()
)
"""Adverbs by which a writer comments."""
QUANTITIES: Final = frozenset("most much many few several others some".split())
Test = Callable[[Scene, Clause], bool]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One truth: what it says, how to see it, and its weight: above zero for a row, below against."""

    says: str
    holds: Test
    weight: float


@dataclass(frozen=True, slots=True)
class OfVerbs:
    """The same where the verb alone says it."""

    says: str
    verbs: frozenset[str]
    weight: float


def weighed(scene: Scene, clause: Clause) -> float:
    """How much a clause by itself is a row, from all that speaks for it and against it."""
    return BY_VERB.get(clause.head, 0) + sum([each.weight for each in EVIDENCE if each.holds(scene, clause)])


# -- for it -----------------------------------------------------------------------------------------


def _has_named_actor(scene: Scene, clause: Clause) -> bool:
    subject = clause.subject
    return any(who(scene.sentence, subject, scene.cast, sort) for sort in (Sort.PERSON, Sort.ORGANISATION))


def _is_counted(scene: Scene, clause: Clause) -> bool:
    return "n" in scene.sentence.kinds(clause.subject) + scene.sentence.kinds(clause.rest)


# -- against it -------------------------------------------------------------------------------------


def _is_private(_scene: Scene, clause: Clause) -> bool:
    return clause.head in w.PRIVATE and not clause.verb.passive


def _is_told_to(scene: Scene, clause: Clause) -> bool:
    return clause.verb.passive and scene.sentence.classes[clause.verb.head] in "sy"


def _is_appeal(scene: Scene, clause: Clause) -> bool:
    after = scene.sentence.folded(clause.verb.stop)
    return clause.head in APPEALS or (clause.head == "called" and after in ("on", "upon", "for"))


def _is_stance(scene: Scene, clause: Clause) -> bool:
    first, stop = clause.stretch.first, min(clause.verb.stop + 1, clause.stretch.stop)
    return scene.sentence.has(STANCES, first, stop)


def _points_at_words(scene: Scene, clause: Clause) -> bool:
    subject = scene.sentence.said(clause.subject)
    return subject in POINTING or (subject == "it" and clause.head in w.SETTING_IN)


POINTING: Final = frozenset({"this", "that", "these", "those", "which", "what", "there", "some", "others", "many"})


def _is_told_again(scene: Scene, clause: Clause) -> bool:
    named = any(noun.head in clause.subject for noun in scene.nouns)
    definite = scene.sentence.folded(clause.subject.first) in ("the", "this", "that", "both")
    return named and definite and clause.head in w.LIGHT


def is_aside(scene: Scene, clause: Clause) -> bool:
    """True for a clause that only says more about somebody: "who sponsored the bill"."""
    before = scene.sentence.classes[clause.stretch.first : clause.verb.first]
    return RELATIVE.match(before) is not None


RELATIVE: Final = re.compile(r"[,\"]*P?[WT][aj,]*$")


def _is_of_many(scene: Scene, clause: Clause) -> bool:
    first = clause.subject.first
    return scene.sentence.folded(first) in QUANTITIES and scene.sentence.classes[first + 1] != "n"


def _may_be_described(scene: Scene, clause: Clause) -> bool:
    """“the deficit proposed in the budget”: a lone word in -ed before a preposition, of a verb that takes an object."""
    verb, classes = clause.verb, scene.sentence.classes
    if verb.stop - verb.first > 1 or classes[verb.head] != "v" or classes[verb.first - 1] not in "cN":
        return False
    after = scene.sentence.folded(verb.stop)
    joined = classes[verb.stop : verb.stop + 1] in ("P", "o") and after not in w.PARTICLES
    return joined and clause.head not in w.INTRANSITIVE


def _is_of_anybody(scene: Scene, clause: Clause) -> bool:
    return BARE_PLURAL.fullmatch(scene.sentence.kinds(clause.subject)) is not None and fold(
        scene.sentence.word(clause.subject.stop - 1)
    ).endswith("s")


BARE_PLURAL: Final = re.compile(r"[cC]{1,2}")


def _is_only_mine(scene: Scene, clause: Clause) -> bool:
    return scene.sentence.kinds(clause.subject) == "i"


def _is_told_along(scene: Scene, clause: Clause) -> bool:
    before = clause.before
    if before is None or not clause.subject or before.subject != clause.subject:
        return False
    return before.asserts and not is_aside(scene, before)


def _is_handed_on(scene: Scene, clause: Clause) -> bool:
    said = scene.voice.said
    return said is not None and said != clause and clause.link in ("", "that", "and", "but")


def _is_attribution(scene: Scene, clause: Clause) -> bool:
    apart = scene.sentence.classes[clause.subject.first - 1 : clause.subject.first] == ","
    return clause.says and apart and clause.before is not None and not scene.sentence.kinds(clause.rest).strip(".\"'@,")


EVIDENCE: Final = (
    Evidence("a person or a body is named as its actor", _has_named_actor, 0.06),
    Evidence("it counts something", _is_counted, 0.03),
    Evidence("only thought, seen, wanted or tried", _is_private, -0.15),
    Evidence("somebody was only told something", _is_told_to, -0.15),
    Evidence("an appeal, which goes on", _is_appeal, -0.12),
    Evidence("an opinion: “clearly”, “perhaps”", _is_stance, -0.2),
    Evidence("its subject points at words, not at somebody", _points_at_words, -0.08),
    Evidence("an event named before, told again: “the arrest was made”", _is_told_again, -0.15),
    Evidence("of so many that it is nobody: “most”, “much”", _is_of_many, -0.08),
    Evidence("perhaps no verb but a participle: “proposed in”", _may_be_described, -0.08),
    Evidence("an aside on somebody: “who sponsored the bill”", is_aside, -0.08),
    Evidence("done by nobody in particular: “officers”", _is_of_anybody, -0.03),
    Evidence("told by the writer of himself", _is_only_mine, -0.15),
    Evidence("one more thing the same actor did in the same sentence", _is_told_along, -0.12),
    Evidence("only handed on from what somebody said", _is_handed_on, -0.02),
    Evidence("who said what stands before it: “…, the embassy confirmed”", _is_attribution, -0.15),
    Evidence("the source does not vouch for it", is_hedged, -0.22),
)
VERBS: Final = (
    OfVerbs("it is of the acts that papers of record record", w.PUBLIC_ACTS, 0.08),
    OfVerbs("how things go on or come to stand: “has become”, “reflected”", w.LASTING, -0.12),
    OfVerbs("words, and no act by them: “cited”, “pointed out”", w.WORDS, -0.08),
    OfVerbs("what was left undone", w.LEFT_UNDONE, -0.06),
    OfVerbs("a trend", w.CHANGES, -0.04),
)
"""Weights in units of confidence; the line of the first view is 0.5."""
BY_VERB: Final = {
    verb: sum(each.weight for each in VERBS if verb in each.verbs) for several in VERBS for verb in several.verbs
}
