"""Headlines: the words of the source, without what the row says elsewhere, cut where it hurts least.

Extractive: nothing is put in but the name of who speaks, and a name in the place of a pronoun that can
mean only one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tlx.events import words as w
from tlx.events.clauses import Clause
from tlx.events.sentence import Sentence, Stretch
from tlx.events.verbs import Tense

LIMIT: Final = 90
"""Characters: the longest headline."""
WANTED: Final = 68
"""Characters: what is longer is cut, where it can be."""
LEAST: Final = 24
LEAST_SPOKEN: Final = 40
"""Characters a cut must leave."""


@dataclass(frozen=True, slots=True)
class Size:
    """Characters: how long at most, how short at least after a cut."""

    wanted: int
    least: int
    room: int = LIMIT


STRONG_CUT: Final = re.compile(r"(?<!t[cN])(?<!t[cN]&[cN])(?<!a&[cN])(?<=[cCN^n\"'q@)])(?=,|[kWT(;:\-]|t[cN]|&[dpi])")
"""Before a connective, a comma or "to …", after a noun."""
WEAK_CUT: Final = re.compile(r"(?<!t[cN])(?<!t[cN]&[cN])(?<!a&[cN])(?<=[cCN^n\"'q@v)])(?=[Ptk]|v[PtcN]|g[tPd])")
"""Before a preposition or a participle."""
EARLY_CUT: Final = re.compile(r"(?<=[cCN^n\"'q@v)])(?=,[PgWTd&]|,?W|;|:|-|\(|,?k(?![@n]))")
"""Where a headline ends even when there is room: before what only explains."""
NUMBER_OF: Final = re.compile(r"d(?P<held>c)oc,P(?=[C^])")
TRAILING_WORDS: Final = re.compile(r"[,\"'.:;T&aPokdtmW\-]*$")
GLUE: Final = re.compile(r"[PToakt,]?[d]?$")


def of_clause(sentence: Sentence, clause: Clause, drop: Iterable[Stretch], subject: str | None = None) -> str:
    """Who did what. ``drop`` are time words the row shows anyway; ``subject`` stands in for a pronoun."""
    gone = _gone(sentence, drop, clause.rest.stop)
    head = [] if subject is not None else _kept(clause.subject, gone)
    tail = [*_hedges(sentence, clause), *_verb(sentence, clause), *_kept(clause.rest, gone)]
    words = [*_without_article(sentence, head), *tail]
    room = LIMIT if subject is None else LIMIT - len(subject) - 1
    said = _said(sentence, words, clause.verb.head, Size(min(WANTED, room), LEAST, room))
    return _finished(said if subject is None else f"{subject} {said}")


def of_words(sentence: Sentence, stretch: Stretch, drop: Iterable[Stretch], head: int) -> str:
    """A phrase or a clause as it stands, without ``drop``; not cut before ``head``."""
    gone = _gone(sentence, drop, stretch.stop)
    words = _without_article(sentence, _kept(stretch, gone))
    return _finished(_said(sentence, words, head, Size(WANTED, LEAST)))


def spoken(name: str, sentence: Sentence, stretch: Stretch, head: int) -> str:
    """Somebody's own words behind their name: "Ann Smith: the risk is small"."""
    room = LIMIT - len(name) - 2
    words = _said(sentence, list(range(stretch.first, stretch.stop)), head, Size(min(WANTED, room), LEAST_SPOKEN, room))
    small = sentence.classes[stretch.first] in "dpPkaxWTio" and words.split("’")[0].split("'")[0].split(" ")[0] != "I"
    return f"{name}: {words[:1].lower() + words[1:] if small else words}"


# -- choosing words --------------------------------------------------------------------------------


def _kept(stretch: Stretch, gone: set[int]) -> list[int]:
    return [index for index in range(stretch.first, stretch.stop) if index not in gone]


def _gone(sentence: Sentence, drop: Iterable[Stretch], stop: int) -> set[int]:
    """Time words with the preposition before them and the possessive after."""
    gone = _held_by_a_number(sentence, stop)
    for time in drop:
        before = GLUE.search(sentence.classes, max(0, time.first - 2), time.first)
        first = before.start() if before else time.first
        after = re.compile(r"'?q?,?").match(sentence.classes, time.stop)
        gone.update(range(first, after.end() if after and time.stop < stop else time.stop))
    return gone


def _held_by_a_number(sentence: Sentence, stop: int) -> set[int]:
    """“a number of countries, including France and Spain”: the countries are told by their names."""
    found = NUMBER_OF.search(sentence.classes, 0, stop)
    if not found or sentence.word(found.start("held")).lower() not in w.CONTAINERS:
        return set()
    return set(range(*found.span()))


def _hedges(sentence: Sentence, clause: Clause) -> list[int]:
    """Adverbs between subject and verb: "allegedly" must not get lost."""
    between = range(max(clause.subject.stop, clause.stretch.first), clause.verb.first)
    return [index for index in between if sentence.classes[index] in "aj" and not _is_filler(sentence, index)]


def _verb(sentence: Sentence, clause: Clause) -> list[int]:
    """The verb group; "was raised" and "has been raised" become "raised", as headlines have it."""
    verb = clause.verb
    group = list(range(verb.first, verb.stop))
    told = verb.tense in (Tense.PAST, Tense.PERFECT) and not verb.negated
    if verb.passive and told and len(group) > 1:
        return [index for index in group if sentence.classes[index] not in "BHE" and not _is_filler(sentence, index)]
    return [index for index in group if not _is_filler(sentence, index)]


def _is_filler(sentence: Sentence, index: int) -> bool:
    return sentence.classes[index] == "a" and sentence.word(index).lower() in w.FILLERS


def _without_article(sentence: Sentence, words: list[int]) -> list[int]:
    """Without what leads in, and without the first article."""
    while words and (sentence.classes[words[0]] in ",.:;T&-" or sentence.word(words[0]).lower() in w.LEADING):
        words = words[1:]
    if len(words) > 1 and sentence.word(words[0]).lower() in ("the", "a", "an"):
        words = words[1:]
    return words


# -- saying them -----------------------------------------------------------------------------------


def _said(sentence: Sentence, words: Sequence[int], head: int, size: Size) -> str:
    """The words as text, cut to the room there is."""
    words = _outside_brackets(sentence, words)
    classes = "".join(sentence.classes[index] for index in words)
    words = words[: _length(sentence, words, classes, head, size)]
    classes = classes[: len(words)]
    trailing = TRAILING_WORDS.search(classes)
    kept = words[: trailing.start()] if trailing and trailing.start() else words
    return _shortened(_text(sentence, kept), size.room)


def _length(sentence: Sentence, words: Sequence[int], classes: str, head: int, size: Size) -> int:
    """How many words to keep: up to what only explains; when that is too long, the best safe cut before it."""
    floor = next((at for at, index in enumerate(words) if index > head), len(words))
    early = _cuts(EARLY_CUT, sentence, words, classes, floor=floor, size=Size(size.room, LEAST))
    stop = early[0] if early else len(words)
    if len(_text(sentence, words[:stop])) <= size.wanted:
        return stop
    strong = _cuts(STRONG_CUT, sentence, words, classes[:stop], floor=floor, size=size)
    weak = _cuts(WEAK_CUT, sentence, words, classes[:stop], floor=floor, size=size)
    if strong or weak:
        return (strong or weak)[-1]
    return stop


def _cuts(
    pattern: re.Pattern[str], sentence: Sentence, words: Sequence[int], classes: str, *, floor: int, size: Size
) -> list[int]:
    """Where a pattern would cut and leave neither too little nor too much."""
    cuts = (cut.start() for cut in pattern.finditer(classes, floor + 1))
    return [cut for cut in cuts if size.least <= len(_text(sentence, words[:cut])) <= size.wanted]


def _shortened(text: str, room: int) -> str:
    """What has no safe cut is cut between words."""
    return text if len(text) <= room else text[: room - 1].rsplit(" ", 1)[0] + "…"


def _outside_brackets(sentence: Sentence, words: Sequence[int]) -> list[int]:
    depth, kept = 0, []
    for index in words:
        char = sentence.classes[index]
        depth += char == "("
        if not depth:
            kept.append(index)
        depth -= char == ")" and depth > 0
    return kept


def _text(sentence: Sentence, words: Sequence[int]) -> str:
    """The words with single spaces between, quotation marks left out."""
    pieces: list[str] = []
    for at, index in enumerate(words):
        if sentence.classes[index] == '"':
            continue
        apart = at > 0 and words[at - 1] != index - 1
        raw = sentence.tokens.raw[sentence.offset + index]
        spaced = (
            raw[:1].isspace()
            or apart
            or (at > 0 and sentence.classes[index - 1] == '"' and _opens(sentence, index - 1))
        )
        pieces.append((" " if spaced else "") + raw.strip())
    return "".join(pieces).strip()


def _opens(sentence: Sentence, index: int) -> bool:
    """True for a quotation mark with a space before it: the word after it needs one when it goes."""
    return sentence.tokens.raw[sentence.offset + index][:1].isspace()


def _finished(text: str) -> str:
    text = text.strip(" ,;:–—-.")
    return text[:1].upper() + text[1:]
