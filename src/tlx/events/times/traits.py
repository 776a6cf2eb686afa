"""Which rules a date and its clause are asked: most can hold only of some tense, some link or some word.

What is so of both is a number, a bit for each trait, and each rule has the traits of which one must be so. Of the two
dozen rules of a date in a clause eight are left on average, and which they are is looked up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.verbs import Tense
from tlx.model.values import value

ANY: Final = 1
"""Every clause has it."""
BARE: Final = 2
"""It has no verb but "be" or "have"."""
STANDS: Final = 4
"""It tells how things are."""
SAYS: Final = 8
JOINED: Final = 16
"""It is joined to another by one of :data:`LINKS`."""
HAVING: Final = 32
"""Somewhere stands "have", as in "was to have been held"."""
WHOSE: Final = 64
"""Somewhere stands "who" or "which"."""
ONE_OF_SEVERAL: Final = 128
"""The sentence has another date and a word in -ing, as in "met last week, insisting that it be lifted by April"."""
IN_SUBJECT: Final = 256
"""The date stands in the subject."""
LED: Final = 512
"""Right before the date stands one of :data:`LEADING`."""
UP_TO: Final = 1024
"""The date begins with "until"."""
MEASURES: Final = 2048
"""Its verb is one of :data:`MEASURING`."""
WISHES: Final = 4096
"""Its verb is a wish."""
PRESENT: Final = 8192
FUTURE: Final = 16384
MODAL: Final = 32768

TENSES: Final = {
    Tense.PRESENT: PRESENT,
    Tense.FUTURE: FUTURE,
    Tense.MODAL: MODAL,
}
LINKS: Final = frozenset({"if", "unless", "whether", "since"})
LEADING: Final = frozenset({"due", "dated", "for"})
MEASURING: Final = frozenset({"compared", "dated"})
UNTIL: Final = frozenset({"until", "till"})


@value(frozen=True, slots=True)
class Refusal:
    """A rule that gives a date no event, why in one plain sentence, and the traits of which one must be so."""

    holds: Callable[[Scene, Clause, Time], bool]
    why: str
    of: int = ANY


def traits(scene: Scene, clause: Clause, time: Time) -> int:
    """What is so of a date and the clause it stands in."""
    return ANY | _of_the_clause(clause) | _of_the_words(scene, clause, time)


def _of_the_clause(clause: Clause) -> int:
    return (
        TENSES.get(clause.verb.tense, 0)
        | BARE * clause.verb.bare
        | STANDS * (clause.is_state or clause.exists)
        | SAYS * clause.says
        | JOINED * (clause.link in LINKS)
        | MEASURES * (clause.head in MEASURING)
        | WISHES * (clause.head in w.WISHES)
    )


def _of_the_words(scene: Scene, clause: Clause, time: Time) -> int:
    classes, first = scene.sentence.classes, time.stretch.first
    return (
        HAVING * ("H" in classes)
        | WHOSE * ("W" in classes)
        | ONE_OF_SEVERAL * (len(scene.times) > 1 and "g" in classes)
        | IN_SUBJECT * (clause.subject.first <= first < clause.subject.stop)
        | LED * (scene.sentence.folded(first - 1) in LEADING)
        | UP_TO * (scene.sentence.folded(first) in UNTIL)
    )
