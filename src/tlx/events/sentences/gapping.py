"""What a clause tells once more without its verb, or goes on to tell in a participle, each with a date of its own.

“The firm opened a mill in Leeds in 2001 and a second in York in 2004”, "…, taking Leeds in May and York in June".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tlx.events.sentences import clauses
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.verbs import Tense, Verb
from tlx.model.values import value
from tlx.model.when import RANK


@value(frozen=True, slots=True)
class Gap:
    """What a verb is told of once more: "a second in York", behind what it was told of first."""

    clause: Clause
    words: Stretch


GAP: Final = re.compile(r"(?:,|,?&|;)(?P<words>d?[nacC^N_']*[cC^N](?:[oP]d?[nacC^N_']*[cC^N])*),?P?d?")
"""Between two dates: a noun phrase, perhaps with where it is, and nothing else."""


OBJECT: Final = re.compile(r"[aj]*(?:t[aj]*[cvV]|[dncC^N])[^,;vVu]*(?:(?<=@)(?:,|,?&|;)[^,;vVu]*)*$")
"""What the verb was told of first, up to the date before; and the like of it, each behind a date."""


def gap(scene: Scene, clause: Clause, time: Time) -> Gap | None:
    """What a clause tells once more, of that date."""
    before = _told_before(scene, clause, time) if clause.asserts and not clause.says else None
    if before is None:
        return None
    if OBJECT.match(scene.sentence.classes, clause.verb.stop, before.stretch.first) is None:
        return None
    found = GAP.fullmatch(scene.sentence.classes, before.stretch.stop, time.stretch.first)
    return Gap(clause, Stretch(*found.span("words"))) if found else None


def _told_before(scene: Scene, clause: Clause, time: Time) -> Time | None:
    """The date before it in its clause, as fine as it and behind the verb."""
    behind = range(clause.verb.stop, time.stretch.first)
    if time.frame or time.inner:
        return None
    dates = [each for each in scene.times if each.stretch.first in behind and not each.frame]
    if not dates:
        return None
    one, other = dates[-1].expression.when, time.expression.when
    alike = one is not None and other is not None and RANK[one.precision] == RANK[other.precision] and one != other
    return dates[-1] if alike else None


def spoken_of(scene: Scene, gapped: Gap) -> tuple[Clause, Stretch]:
    """The clause up to the end of what it tells once more, and the words in it that tell of something else."""
    clause = gapped.clause
    led = INFINITIVE.match(scene.sentence.classes, clause.verb.stop)
    first = led.end() if led else clause.verb.stop
    return clause.until(gapped.words.stop), Stretch(first, gapped.words.first)


INFINITIVE: Final = re.compile(r"[aj]*t[aj]*[cvV]")
"""“was enlarged to include”: what the verb is told of begins behind it."""


def participle(scene: Scene, clause: Clause, time: Time) -> Clause | None:
    """“…, taking Leeds in May and reaching York in June”: behind the date of the clause another has its own act."""
    if not clause.asserts or clause.says or time.frame or time.inner:
        return None
    sentence, start = scene.sentence, clause.verb.stop
    found = PARTICIPLE.search(sentence.classes, start, time.stretch.first)
    if found is None:
        return None
    at = found.start("verb")
    dated = any(start <= each.stretch.first < at for each in scene.times if not each.inner)
    if not dated or sentence.folded(at) in w.ATTENDANT:
        return None
    verb = Verb(at, at + 1, Tense.PARTICIPLE, at)
    told = clauses.clause(sentence, Stretch(at, time.stretch.stop), verb, clause.subject, before=clause)
    return replace(told, before=clause)


def charged(scene: Scene, clause: Clause, time: Time) -> Clause | None:
    """“jailed for robbing a bank in 2012”, "accused of killing her on 3 May": the day of what one is blamed for.

    Where nobody has been found guilty, "accused of" stays before it.
    """
    sentence, start = scene.sentence, clause.verb.stop
    if clause.head not in w.BLAMING or clause.verb.negated or time.frame or time.inner:
        return None
    found = BLAMED.search(sentence.classes, start, time.stretch.first)
    if found is None or not sentence.folded(found.start("verb")).endswith("ing"):
        return None
    at = found.start("verb")
    first = clause.verb.head if clause.head in w.ACCUSING else at
    verb = Verb(first, at + 1, Tense.PARTICIPLE, at)
    return clauses.clause(sentence, Stretch(first, time.stretch.stop), verb, Stretch(first, first), before=clause)


BLAMED: Final = re.compile(r"(?:[Pot]|(?<=s))a?(?P<verb>[gN])(?=[dncC^p])[dncCN^_Potaq'p]{1,24}$")
"""“for robbing a bank in” before a date."""
PARTICIPLE: Final = re.compile(r"(?:,|&)a?(?P<verb>g)[dncCN^_PotaqN']{1,16}$")
"""The last participle before a date, with no other verb between."""
