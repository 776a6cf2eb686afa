"""Headlines: the words of the source, without what the row says elsewhere, cut where it hurts least.

Extractive: nothing is put in but the name of who speaks, and a name in the place of a pronoun that can
mean only one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from tlx.events.headlines import openings, timeless
from tlx.events.headlines.cuts import LEAST, LEAST_SPOKEN, LIMIT, WANTED, Size, said
from tlx.events.headlines.phrase import phrase
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.verbs import Tense

NUMBER_OF: Final = re.compile(r"d(?P<held>c)o[dc]{1,3},(?P<including>P)(?=[C^])")
CONTENT: Final = re.compile(r"T[^BbHhmwvV]*[BbHhmwvV]|(?<=[sy])[^kWTt;,\":BbHhmwzvVu]*[BbHhmwzvVu]")
"""Up to the first verb of what was said, with "that" or without; not of what somebody was told to do."""
STAND_IN: Final = frozenset("latter former two three four rest same first second third others other".split())
"""What stands for somebody told before only with its article: "the latter"."""


def of_clause(sentence: Sentence, clause: Clause, drop: Iterable[Stretch], subject: str | None = None) -> str:
    """Who did what. ``drop`` are time words the row shows anyway; ``subject`` stands in for a pronoun."""
    gone = _gone(sentence, drop, clause.rest.stop)
    apart = subject is not None or _is_of_somebody_told_before(sentence, clause)
    head: Sequence[int] = [] if apart else _subject(sentence, clause, gone)
    tail = [*_hedges(sentence, clause), *_verb(sentence, clause, gone), *_kept(_set_apart(sentence, clause), gone)]
    head = openings.shorter(sentence, head, tail)
    words = phrase(sentence, [*_without_article(sentence, head), *tail])
    room = LIMIT if subject is None else LIMIT - len(subject) - 1
    told = said(words, _told_from(sentence, clause), Size(min(WANTED, room), LEAST, room))
    return finished(told if subject is None else f"{subject} {told}")


def _is_of_somebody_told_before(sentence: Sentence, clause: Clause) -> bool:
    """“He was held and charged”: the second verb has no "was" of its own, and "He charged" would say another thing."""
    verb = clause.verb
    shared = verb.passive and verb.tense is Tense.PAST and verb.stop - verb.first == 1
    return shared and clause.head not in w.INTRANSITIVE and sentence.kinds(clause.subject) == "p"


def _set_apart(sentence: Sentence, clause: Clause) -> Stretch:
    """What follows the verb; of words set apart by commas, "the inquiry, made in May, found …", up to the second."""
    rest = clause.rest
    apart = clause.verb.tense is Tense.PARTICIPLE and sentence.classes[clause.verb.first - 1 : clause.verb.first] == ","
    comma = sentence.classes.find(",", rest.first, rest.stop) if apart else -1
    return Stretch(rest.first, comma) if comma >= 0 else rest


def _told_from(sentence: Sentence, clause: Clause) -> int:
    """The word a headline must not be cut before: the verb, or the one in what "said" introduces."""
    if sentence.classes[clause.verb.head] not in "sy":
        return clause.verb.head
    content = CONTENT.search(sentence.classes, clause.verb.head, clause.rest.stop)
    return content.end() if content else clause.verb.head


def of_words(sentence: Sentence, stretch: Stretch, drop: Iterable[Stretch], head: int) -> str:
    """A phrase or a clause as it stands, without ``drop``; not cut before ``head``."""
    words = _without_article(sentence, _kept(stretch, _gone(sentence, drop, stretch.stop)))
    return finished(said(phrase(sentence, words), head, Size(WANTED, LEAST, LIMIT)))


def spoken(name: str, sentence: Sentence, stretch: Stretch, head: int) -> str:
    """Somebody's own words behind their name: "Ann Smith: the risk is small"."""
    room = LIMIT - len(name) - 2
    size = Size(max(LEAST_SPOKEN + 8, WANTED - 4 - len(name)), LEAST_SPOKEN, room)
    first = openings.of_words(sentence, stretch, size.wanted)
    verb = openings.main_verb(sentence, Stretch(first, stretch.stop))
    words = said(phrase(sentence, range(first, stretch.stop)), max(head, verb), size)
    small = sentence.classes[first] in "dpPkaxWTi" and sentence.word(first) != "I"
    return f"{name}: {words[:1].lower() + words[1:] if small else words}"


def finished(text: str) -> str:
    """Without stray punctuation, beginning with a capital."""
    text = text.strip(" ,;:–—-.")
    return text[:1].upper() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def _subject(sentence: Sentence, clause: Clause, gone: set[int]) -> list[int]:
    """The subject, with the comma that closes an apposition."""
    words = _kept(clause.subject, gone)
    closes = "," in sentence.kinds(clause.subject) and sentence.classes[clause.subject.stop : clause.verb.first] == ","
    return [*words, clause.subject.stop] if closes else words


def _kept(stretch: Stretch, gone: set[int]) -> list[int]:
    return [index for index in range(stretch.first, stretch.stop) if index not in gone]


def _gone(sentence: Sentence, drop: Iterable[Stretch], stop: int) -> set[int]:
    return _held_by_a_number(sentence, stop) | timeless.gone(sentence, drop, stop)


def _held_by_a_number(sentence: Sentence, stop: int) -> set[int]:
    """“a number of countries, including France and Spain”: the countries are told by their names."""
    found = NUMBER_OF.search(sentence.classes, 0, stop) if "dco" in sentence.classes else None
    if not found or sentence.word(found.start("including")).lower() != "including":
        return set()
    if sentence.word(found.start("held")).lower() not in w.CONTAINERS:
        return set()
    return set(range(*found.span()))


def _hedges(sentence: Sentence, clause: Clause) -> list[int]:
    """Adverbs between subject and verb: "allegedly" must not get lost."""
    between = range(max(clause.subject.stop, clause.stretch.first), clause.verb.first)
    return [index for index in between if sentence.classes[index] in "aj" and not _is_filler(sentence, index)]


def _verb(sentence: Sentence, clause: Clause, gone: set[int]) -> list[int]:
    """The verb group; "was raised", "has been raised" and "having raised" become "raised", as headlines have it."""
    verb = clause.verb
    words = _kept(Stretch(verb.first, verb.stop), gone)
    group = [index for index in words if not _is_filler(sentence, index)]
    if verb.tense is Tense.PARTICIPLE and sentence.folded(verb.first) == "having":
        return [index for index in group if sentence.classes[index] not in "gE"]
    told = verb.tense in (Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT) and not verb.negated
    plain = sentence.kinds(clause.subject) != "p" and sentence.folded(clause.subject.stop - 1) != "what"
    believed = "tH" in sentence.kinds(Stretch(verb.first, verb.stop))
    if verb.passive and told and verb.stop - verb.first > 1 and plain and not believed:
        return [index for index in group if sentence.classes[index] not in "BHhE"]
    return group


def _is_filler(sentence: Sentence, index: int) -> bool:
    return sentence.classes[index] == "a" and sentence.word(index).lower() in w.FILLERS


NUMBERED: Final = re.compile(r"n(?:[dpxk]|P@|C?\.?\^)")
"""“12 The arena opened”: the number of a paragraph."""


def _without_article(sentence: Sentence, words: Sequence[int]) -> Sequence[int]:
    """Without what leads in, and without the first article."""
    if sentence.kinds(Stretch(0, 2)) == "n." and tuple(words[:2]) == (0, 1):
        words = words[2:]
    elif tuple(words[:1]) == (0,) and NUMBERED.match(sentence.classes) and sentence.word(1)[:1].isupper():
        words = words[1:]
    while words and (sentence.classes[words[0]] in ",.:;T&-" or sentence.word(words[0]).lower() in w.LEADING):
        words = words[1:]
    if len(words) > 1 and sentence.word(words[0]).lower() in ("the", "a", "an"):
        stands = sentence.folded(words[1]) in STAND_IN and sentence.classes[words[1] + 1] not in "cCN^_"
        return words if stands else words[1:]
    return words
