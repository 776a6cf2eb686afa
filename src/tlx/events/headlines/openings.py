"""Where the words of a headline begin: with who or what, not with where, a dateline or a long apposition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.joints import dateline
from tlx.events.sentences.sentence import Sentence, Stretch

# -- somebody's words -------------------------------------------------------------------------------

PASSING: Final = frozenset(
    tuple(phrase.split())
    for phrase in (
        "for example",
        "for instance",
        "in addition",
        "in fact",
        "of course",
        "in other words",
        "as a result",
        "at the same time",
        "on the other hand",
        "on the contrary",
        "after all",
    )
)
"""What leads from one sentence to the next and says nothing itself."""
LED: Final = re.compile(r"(?P<words>[Pk][^,kWTVBbHhmwzvyi]{1,12}),a?(?![C^_]+,)(?=[dpicCN^nxgW@Pk])")
"""A phrase without a verb before the subject: "In the last twenty years, the town has …"."""
WHEN_OR_WHERE: Final = frozenset("in on at during since after before following from through over under by".split())
"""What such a phrase may begin with to be left out: it says when or where, not whether or without what."""
TOLD_HOW: Final = re.compile(r"(?:P[^,;:kWTVBbHhmwzvy]{1,12}|[dcCN^_]{1,6})T(?=[dpicCN^nx])")
"""“said (in his keynote address that) the city must …”, "told (the council that) …"."""
TOLD_THAT: Final = re.compile(r"[^,;:kWTVBbHhmwzvyu]{1,16}T(?=[dpicCN^nx])")
"""“told (the paper of his country on Thursday night that) …”."""
TOLD_WHOM: Final = re.compile(r"d?[cCN^_]{1,4}(?=[dpi])")
"""“told (Reuters) the rule is …”."""
BEHIND: Final = re.compile(r"[sy]$")
LED_IN: Final = re.compile(r"[kPgvu][^,]*,")
"""A clause, a phrase or a participle before the subject: “When the mill closed, …”."""
FINITE: Final = re.compile(r"[^,;:.WT]*?[bBHhwmzVvsyu]")


def of_words(sentence: Sentence, words: Stretch, wanted: int) -> int:
    """Where what somebody said begins; what says when or where goes only when all is longer than ``wanted``."""
    first = _behind_a_dateline(sentence, words)
    first = _behind_who_was_told(sentence, Stretch(first, words.stop))
    return _behind_what_leads_in(sentence, Stretch(first, words.stop), wanted)


def _behind_who_was_told(sentence: Sentence, words: Stretch) -> int:
    """Behind a verb of saying, without whom it was said to and where."""
    first = words.first
    if BEHIND.search(sentence.classes[:first]) is None:
        return first
    told = sentence.folded(first - 1) in w.TELLING
    patterns = (TOLD_THAT, TOLD_WHOM) if told else (TOLD_HOW,)
    return next((found.end() for each in patterns if (found := each.match(sentence.classes, first, words.stop))), first)


def _behind_what_leads_in(sentence: Sentence, words: Stretch, wanted: int) -> int:
    first = words.first
    while (led := LED.match(sentence.classes, first, words.stop)) is not None:
        spoken = tuple(sentence.folded(at) for at in range(*led.span("words")))
        long = len(sentence.text(Stretch(first, words.stop))) > wanted
        if spoken not in PASSING and not (long and spoken[0] in WHEN_OR_WHERE):
            break
        first = led.end()
    return first


def _behind_a_dateline(sentence: Sentence, words: Stretch) -> int:
    """“LEEDS, March 5 - ” is nobody's word."""
    behind = dateline(sentence.classes) if words.first == 0 else 0
    return behind if 0 < behind < words.stop else words.first


def main_verb(sentence: Sentence, words: Stretch) -> int:
    """The first verb that is not in words set before: without it nothing is said. Where none is found, their start."""
    led = LED_IN.match(sentence.classes, words.first, words.stop)
    starts = (led.end(), words.first) if led else (words.first,)
    found = (FINITE.match(sentence.classes, start, words.stop) for start in starts)
    return next((verb.end() - 1 for verb in found if verb), words.first)


# -- subjects ---------------------------------------------------------------------------------------

LONG: Final = 45
"""Characters: a longer subject may leave no room for what it did …"""
ROOM: Final = 90
"""… when both together are longer than this."""
APPOSITION: Final = re.compile(r"(?<=[cCN^n)]),(?P<aside>(?:n,)?(?:[dP][^;:VBbHhmwWz]*|[^&,;:VBbHhmwWz]+?)),?$")
NAME: Final = re.compile(r"[\^C_.]+")
SHORT: Final = 4
"""Words of a role that may stand before its name."""


def shorter(sentence: Sentence, subject: Sequence[int], rest: Sequence[int]) -> Sequence[int]:
    """A long subject without its apposition, or only that: "the union's vice president for Africa, (Ann Lee,)"."""
    size = _size(sentence, subject)
    if size <= LONG or size + _size(sentence, rest) <= ROOM:
        return subject
    aside = APPOSITION.search("".join(sentence.classes[index] for index in subject))
    if aside is None:
        return subject
    if NAME.fullmatch(aside["aside"]) and aside.start() > SHORT:
        return subject[aside.start("aside") : aside.end("aside")]
    return [*subject[: aside.start()], *subject[aside.end() :]]


def _size(sentence: Sentence, words: Sequence[int]) -> int:
    return sum([len(sentence.words[index]) for index in words]) + len(words)
