"""Where the words of a headline may be cut: before what only adds to them, never inside what they need.

A cut may stand before an adjunct. It may not stand inside a clause before its verb, between a verb and the
infinitive or preposition it waits for, behind a number that goes on with "of", or behind a particle.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from tlx.events.headlines.phrase import Phrase
from tlx.events.sentences import words as w
from tlx.events.sentences.sentence import Sentence

LIMIT: Final = 90
"""Characters: the longest headline."""
WANTED: Final = 68
"""Characters: what is longer is cut, where it can be."""
LEAST: Final = 24
LEAST_SPOKEN: Final = 40
"""Characters a cut must leave."""


@dataclass(frozen=True, slots=True)
class Size:
    """Characters: how long at best, how short at least after a cut, how long at most."""

    wanted: int
    least: int
    room: int


NOT_INSIDE: Final = r"(?<!t[cN])(?<!t[cN]&[cN])(?<!a&[cN])"
"""Not behind a verb that waits for its object: "to seize", "to seize and hold"."""
EARLY: Final = re.compile(r"(?<=[cCN^n\"'q@v)])(?=,[PgWTdvsy&]|,?W|;|:|-(?!&)|\()")
"""Where a headline ends even when there is room: before what only explains."""
SURE: Final = re.compile(NOT_INSIDE + r"(?<=[cCN^n\"'q@)])(?=,|[kWT(;:]|-(?!&)|t[cN]|&[dpiPbBHhwmVs])|(?<=a)(?=&c)")
"""Before a connective, a comma or "to …"."""
LOOSE: Final = re.compile(
    NOT_INSIDE + r"(?<=[cCN^n\"'q@)])(?=[Ptk]|v[Pt]|g[tdn])|(?<=[va])(?=[Pk])|(?<=a)(?=t)|(?<=n[cN])(?=&[cC])"
)
"""Before a preposition or a participle."""
LAST: Final = re.compile(r"(?<=[cN])(?=o)")
"""Before "of", where nothing else helps."""
TRAILING: Final = ",\"'.:;T&PokdtmW-"
SMALL: Final = f"{TRAILING}wbBHh("
MARKS: Final = ",\"'.:;&T-(o"
"""What is left off at the end of words that were cut, and of words that were not."""


def said(phrase: Phrase, head: int, size: Size) -> str:
    """The words as text, cut to the size wanted but never before the word ``head``."""
    ending = _ending(phrase.classes)
    if ending < len(phrase.words):
        phrase = phrase.first(ending)
    stop = _length(phrase, head, size)
    trailing = len(phrase.classes[:stop].rstrip(TRAILING)) if stop < len(phrase.words) else stop
    text = phrase.text(trailing or stop)
    return text if len(text) <= size.room else _broken_off(phrase, size.room)


def _ending(classes: str) -> int:
    """Where the marks at the end of some words begin, and "of" or "in the" before them, which lead to nothing."""
    kept = classes.rstrip(MARKS)
    return _ending(kept[:-2]) if kept.endswith(("Pd", "od")) else len(kept)


def _broken_off(phrase: Phrase, room: int) -> str:
    """Where nothing can be cut, as many words as there is room for, but for small ones at the end, and three dots."""
    count = sum(1 for end in phrase.ends if end < room)
    small = len(phrase.classes[:count].rstrip(SMALL))
    text = phrase.text(small or count) or phrase.text(len(phrase.words))
    return text[: room - 1].rstrip(" ,;:") + "…"


def _length(phrase: Phrase, head: int, size: Size) -> int:
    """How many words to keep: up to what only explains; when that is too long, the best cut before it."""
    floor = bisect_right(phrase.words, head)
    early = next(_cuts(EARLY, phrase, floor, LEAST, size.room), len(phrase.words))
    if not early or phrase.ends[early - 1] <= size.wanted:
        return early
    whole = phrase.first(early) if early < len(phrase.words) else phrase
    return next(_shorter(whole, floor + 1, size), early)


def _shorter(phrase: Phrase, floor: int, size: Size) -> Iterator[int]:
    """Cuts, best first: the longest of the size wanted, else the shortest that there is room for."""
    for pattern in (SURE, LOOSE):
        yield from reversed(tuple(_cuts(pattern, phrase, floor, size.least, size.wanted)))
    if phrase.ends[-1] <= size.room:
        yield len(phrase.words)
    for pattern in (SURE, LOOSE, LAST):
        yield from _cuts(pattern, phrase, floor, size.wanted, size.room)
    yield from reversed(tuple(_cuts(LAST, phrase, floor, size.least, size.wanted)))
    for pattern in (SURE, LOOSE):
        yield from reversed(tuple(_cuts(pattern, phrase, floor, LEAST, size.least)))


def _cuts(pattern: re.Pattern[str], phrase: Phrase, floor: int, least: int, most: int) -> Iterator[int]:
    """Where a pattern would cut, leave neither too little nor too much, and break nothing."""
    for cut in pattern.finditer(phrase.classes, floor):
        at = cut.start()
        if at and phrase.ends[at - 1] > most:
            return
        if at and phrase.ends[at - 1] >= least and not _breaks(phrase, at):
            yield at


def _breaks(phrase: Phrase, cut: int) -> bool:
    """True for a cut that would leave something without what it needs."""
    return any(breaks(phrase, cut) for breaks in BEFORE.get(phrase.classes[cut : cut + 1], ANYWHERE))


# -- what a cut would break ------------------------------------------------------------------------


def _waits(phrase: Phrase, cut: int) -> bool:
    """“the need to …”, “a number of …”, “compared with …”: the last word says nothing without what follows."""
    last, after = phrase.folded(cut - 1), phrase.classes[cut : cut + 1]
    if after == "t" and (last in TAKES_TO or phrase.classes[cut - 1] in "vD"):
        return True
    if after in "ot" and last in PARTICLES:
        return True
    if after in "kPt" and phrase.classes[cut - 1] == "a" and (last in NARROWING or not last.endswith("ly")):
        return True
    return after in ("o", "P", "t") and last in TAKES_OF


AWAITING: Final = frozenset(
    "than compared based aimed amounted ranging accused referred consisted depended related linked according prior due"
    " similar close equal worth accounted resulted combined coupled increase decrease rise drop cut interest access"
    " go goes going went gone come comes came relies rely depends depend consists belongs refers leads aims"
    " reference respect regard changes change agreement involvement role basis".split()
)
"""Words that wait for their preposition: "compared with", "an increase in"."""
TAKES_OF: Final = w.TAKES_OF | AWAITING
BEGINNING: Final = frozenset(
    "continue continues seek seeks try tries need needs want wants hope hopes plan plans agree agrees intend intends"
    " fail fails refuse refuses decline declines manage manages begin begins start starts like likes able unable ready"
    " set willing going appear appears seem seems tend tends have has ought used".split()
)
"""Verbs and adjectives that wait for "to …"."""
NARROWING: Final = frozenset(
    "only especially particularly mainly mostly largely partly nearly exactly shortly immediately primarily chiefly"
    " specifically directly".split()
)
"""Adverbs that say more of what follows: "only in Leeds"."""
OPENERS: Final = frozenset("what how why when while because although though if unless whereas whether".split())
TAKES_TO: Final = w.TAKES_TO | OPENERS | BEGINNING
PARTICLES: Final = frozenset("up down out off back over in on away".split())


def _leaves_a_clause_open(phrase: Phrase, cut: int) -> bool:
    """“confirmed that the chairman, who spoke …”, “asked what the exchange …”: for each clause opened a verb."""
    start = max(0, cut - REACH)
    if OPENING.isdisjoint(phrase.folds[start:cut]):
        return False
    opened = [at for at in range(start, cut) if phrase.folds[at] in OPENING and _opens(phrase, at, cut)]
    return bool(opened) and sum(1 for _ in VERB.finditer(phrase.classes, opened[0] + 1, cut)) < len(opened)


def _opens(phrase: Phrase, at: int, cut: int) -> bool:
    """A word behind which a verb must come: surely, or because one does before the sentence is parted again."""
    surely = opens(phrase.sentence, phrase.words[at]) and phrase.classes[at + 1 : at + 2] != "t"
    return surely and (not _may_be_preposition(phrase, at) or LATER.match(phrase.classes, cut) is not None)


def _may_be_preposition(phrase: Phrase, at: int) -> bool:
    """“as chairman”, “after the fire”: such a word can stand before a noun alone."""
    return phrase.classes[at] == "k" and phrase.folds[at] not in OPENERS


def opens(sentence: Sentence, index: int) -> bool:
    """True for a word that opens a clause: a connective, "who", "what", and "that" unless it points."""
    kind = sentence.classes[index]
    if kind == "T":
        return sentence.classes[index - 1 : index] != "P" and sentence.folded(index - 1) not in PARTICLES
    return kind in "Wk" or (kind in "ca" and sentence.folded(index) in OPENERS)


REACH: Final = 20
"""Words looked at before a cut."""
OPENING: Final = OPENERS | w.RELATIVES | w.SUBORDINATORS | {"that"}
"""What may open a clause: most words before a cut do not, and need no look at their own."""
VERB: Final = re.compile(r"[bBHhwmzsyVvu][bBHhwmzsyVvuajeEg]*")
LATER: Final = re.compile(r"[^kWT&;:.]{0,20}?[VBHhbwm]")


def _parts_an_infinitive(phrase: Phrase, cut: int) -> bool:
    """“asked officials to …”, “approval for Egypt to …”: somebody is named for what is to be done."""
    if TO.match(phrase.classes, cut) is None:
        return False
    start = max(0, cut - NAME)
    first = start + len(phrase.classes[start:cut].rstrip(NAMED))
    return phrase.folded(first - 1) == "for" or not ASKING.isdisjoint(phrase.folds[max(0, first - 1) : cut])


TO: Final = re.compile(r"[dnacCN^_q'o&P]{0,12}[tk]")
NAME: Final = 14
NAMED: Final = "dnacCN^_q'o&"
"""What a noun phrase up to the cut is of."""
ASKING: Final = frozenset(
    "ask asks asked told tell urged urge ordered order invited allow allows allowed forced force required require"
    " advised warned persuaded want wants wanted expect expects expected let enabled permitted instructed encouraged"
    " directed helped caused authorised authorized appealed called asking telling urging allowing forcing".split()
)


def _parts_a_number(phrase: Phrase, cut: int) -> bool:
    """“28 mln dlrs of debentures”, “ZAR2,6 million”: what is counted stands behind "of", a figure goes on."""
    if phrase.classes[cut : cut + 2] == ",&":
        return SERIES.search(phrase.classes, 0, cut) is not None
    if ONE_MORE.match(phrase.classes, cut):
        return True
    if phrase.classes[cut : cut + 1] == ",":
        return "".join(phrase.pieces[cut + 1 : cut + 2])[:1].isdigit()
    return (
        phrase.classes[cut : cut + 1] == "o" and NUMBER.search(phrase.classes, max(0, cut - COUNTED), cut) is not None
    )


SERIES: Final = re.compile(r",[cCN]$")
ONE_MORE: Final = re.compile(r",[cC],&")
"""“any personal, financial, or business connection”: the last of several words is still to come."""
COUNTED: Final = 6
NUMBER: Final = re.compile(r"n_?c{0,3}$")


def _parts_a_passive(phrase: Phrase, cut: int) -> bool:
    """“was by no means limited”: behind a form of "be" the participle is the verb."""
    return phrase.classes[cut : cut + 1] in tuple("vu") and BEING.search(phrase.classes, 0, cut) is not None


BEING: Final = re.compile(r"[bBeE][ajPdc]{0,4}$")


def _parts_adjectives(phrase: Phrase, cut: int) -> bool:
    """“wider and more local exchange”: both wait for the noun."""
    return phrase.classes[cut : cut + 1] == "&" and phrase.folded(cut + 1) in ("more", "less", "most")


def _follows_an_opening_mark(phrase: Phrase, cut: int) -> bool:
    """“labelled 'closed …”: what is in quotation marks stays with the word before."""
    return phrase.classes[cut - 1] in "'\"" and not phrase.is_apart(cut)


BREAKS: Final[tuple[tuple[str, Callable[[Phrase, int], bool]], ...]] = (
    ("otkP", _waits),
    ("dnacCN^_q'o&Ptk", _parts_an_infinitive),
    (",o", _parts_a_number),
    ("vu", _parts_a_passive),
    ("&", _parts_adjectives),
)
"""What a cut would leave without what it needs, each with the classes behind the cut at which it can."""
ANYWHERE: Final = (_leaves_a_clause_open, _follows_an_opening_mark)
BEFORE: Final = {
    kind: (*(breaks for before, breaks in BREAKS if kind in before), *ANYWHERE) for kinds, _ in BREAKS for kind in kinds
}
