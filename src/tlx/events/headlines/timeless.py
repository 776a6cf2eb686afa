"""Which words go with a time that a row shows beside its headline, so that no gap is seen where it stood.

A time that stands by itself takes its preposition along: "was sold (on Monday) to a bank". One that only describes
a noun does not: "from the (2016) earthquake", "flat with (last year's) results", "a rise in (fourth quarter) net".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.sentence import Sentence, Stretch

GLUE: Final = re.compile(r"[PToakt,]?d?$")
"""What goes with a time before it, and behind it where it owns something."""
OWNED: Final = re.compile(r"'?q")
NOUN: Final = re.compile(r"a?[cCN^gv]")
GOES_ON: Final = re.compile(r",[PotBbHhmwVs]")
"""Behind a comma that only closed the time."""
TELLS_MORE: Final = re.compile(r"[,;].*[VvuBbHhmw]")
"""A frame so wide that it holds more than times: "from April's 284 crowns, and unchanged from last year"."""
OF_THE_VERB: Final = frozenset("off up out down away back forward".split())
"""“went off (Monday)”: no prepositions of a time."""
JOINTS: Final = frozenset("_-&")


def gone(sentence: Sentence, drop: Iterable[Stretch], stop: int) -> set[int]:
    """The words that times take along when they are dropped, before ``stop``; what joins two of them goes too."""
    times = [time for time in drop if TELLS_MORE.search(sentence.classes, time.first, time.stop) is None]
    if not times:
        return set()
    whole = {at for time in times for at in range(time.first, time.stop)}
    alone = (time for time in times if not _joined_to_another(sentence, time, whole))
    left_out = {at for time in alone for at in _with_glue(sentence, time, stop)}
    between = [at + 1 for at in left_out if at + 2 in left_out and at + 2 < stop]
    return left_out.union(at for at in between if sentence.classes[at] in JOINTS)


def _joined_to_another(sentence: Sentence, time: Stretch, whole: set[int]) -> bool:
    """“in January and February 2014”: where one of them stays, both do; as in "base 1980," and "the 1986-crop"."""
    if (
        sentence.classes[max(0, time.first - 2) : time.first] == ",c"
        and sentence.classes[time.stop : time.stop + 1] == ","
    ):
        return True
    if sentence.classes[time.stop : time.stop + 1] == "_" and time.stop + 1 not in whole:
        return True
    before, behind = sentence.classes[max(0, time.first - 2) : time.first], sentence.classes[time.stop : time.stop + 2]
    return (before == "@&" and time.first - 2 not in whole) or (behind == "&@" and time.stop + 1 not in whole)


def _with_glue(sentence: Sentence, time: Stretch, stop: int) -> Iterator[int]:
    article = _article_of_a_noun(sentence, time)
    if article is not None:
        yield from range(article + 1, time.stop)
        return
    yield from range(time.first, time.stop)
    if time.stop < stop and sentence.folded(time.stop) == "alone":
        yield time.stop
    owned = OWNED.match(sentence.classes, time.stop)
    if owned and time.stop < stop:
        yield from range(time.stop, owned.end())
    if time.first > 0 and (owned or (time.stop < stop and _describes(sentence, time))):
        return
    if sentence.folded(time.first - 1) in OF_THE_VERB:
        return
    before = GLUE.search(sentence.classes, max(0, time.first - 2), time.first)
    yield from range(before.start() if before else time.first, time.first)
    if time.first > 0 and time.stop < stop and GOES_ON.match(sentence.classes, time.stop):
        yield time.stop


def _article_of_a_noun(sentence: Sentence, time: Stretch) -> int | None:
    """“from the 2014 flood”: the article inside a time is that of the noun right behind it."""
    opening = range(time.first, min(time.first + 2, time.stop - 1))
    article = next((at for at in opening if sentence.folded(at) in ("the", "a", "an")), None)
    led = article is not None and (article > time.first or AFTER.match(sentence.classes, max(0, article - 1)))
    noun = sentence.classes[time.stop : time.stop + 1] in tuple("cN") and sentence.folded(time.stop) != "than"
    return article if led and noun else None


AFTER: Final = re.compile(r"[PotvVu]")
"""What such a noun phrase stands behind; “The next day police …” does not."""


def _describes(sentence: Sentence, time: Stretch) -> bool:
    """True between an article, "of" or a preposition and the noun that a time says more about."""
    before = sentence.classes[time.first - 1]
    if before in "do":
        return NOUN.match(sentence.classes, time.stop) is not None
    of_period = before == "P" and sentence.folded(time.stop - 1) in w.PERIODS
    return of_period and sentence.classes[time.stop] in "cN" and sentence.folded(time.stop) != "than"
