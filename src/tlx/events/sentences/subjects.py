"""All who are the subject of a verb: those before "and", in apposition and set apart, not only the words right before.

A headline is made of the nearest words; who takes part is read from all of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.belonging import about
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.persons import is_somebody
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.speech import has_named
from tlx.model import Named, Participant, Sort
from tlx.people.words import word

SET_APART: Final = re.compile(r",[^VuBbHhwmzsyWx;:]*,a?")
"""What may stand between a subject and its verb without being a clause of its own."""
ITEM: Final = r"[dcCN_n]{0,6}\^+(?:\(?[C_.]*\))?(?:,n)?(?:,?o[dC^_]{1,4})?"
"""“Mayor Ann Lee”, "Ann Lee, 31", "Ann Lee of York"."""
LISTED: Final = re.compile(rf"(?<![PtokgVvusdcCN_n^])(?:{ITEM},)+&?$")
"""“Ann Lee of York, | Tom Reid of Leeds and Pat Obi”."""
AND: Final = re.compile(r"[\^)n],?&|C,?&d?[cC]*\^")
BESIDE: Final = re.compile(r"(?<![PtokgVvusdcCN_n^])[cC_]{0,4}\^+,[dnaqcCN_oP^'_]{1,12},&$")
"""“Ann Lee, a clerk, and | two other men”."""
OPENING: Final = re.compile(r"[cC_.]{0,5}\^+,")
"""“Ann Lee, | a clerk from York said”: the comma behind is forgotten."""
OPENS: Final = re.compile(r"[cC_.]{0,5}\^+,(?=[^V&;:.\"]{0,12}W)")
"""“Ann Lee, | a nurse whose maps …”."""
NAMED_BEFORE: Final = re.compile(r"\^+(?:,n)?,$")
"""“Ann Lee, | a nurse who …”."""
DESCRIBED: Final = re.compile(r"(?<!o)\^+,[^VBbHhwmzsyW;:.]{1,20},$")
"""“Ann Lee, once a partner, | field work, who …”: a person, not the work."""
RELATIVE: Final = re.compile(r"[,)]*(?P<who>W)[aj,@]*")
HELD: Final = re.compile(r"[oPt][^&,]*?(?P<name>\^+)[,)]?$")
"""“those of the minister | Ann Lee, who …” is Ann Lee."""
FARTHEST: Final = 40
"""Tokens in which a list stands."""
WHO: Final = "who"


def whole_subject(sentence: Sentence, clause: Clause) -> Stretch:
    """A subject with those before it in a list or apposition, and the words set apart behind it.

    “One crewman, named locally as Ann Lee, was hurt”, "Ann Lee, Tom Reid and Pat Obi were hurt".
    """
    if not clause.subject:
        return clause.subject
    behind = Stretch(clause.subject.stop, clause.verb.first)
    apart = SET_APART.fullmatch(sentence.kinds(behind)) is not None
    return Stretch(_first(sentence, clause), behind.stop if apart else clause.subject.stop)


def subject_people(sentence: Sentence, clause: Clause, cast: Sequence[Named]) -> tuple[Participant, ...]:
    """The persons who are the subject of a clause; "who" stands for the last one named, whatever that hangs on."""
    if not has_named(cast, Sort.PERSON):
        return ()
    held = HELD.search(sentence.kinds(clause.subject)) if _is_relative(sentence, clause) else None
    last = Stretch(clause.subject.first + held.start("name"), clause.subject.stop) if held else Stretch(0, 0)
    whole = about(sentence, whole_subject(sentence, clause), cast) or about(sentence, _opening(sentence, clause), cast)
    return tuple(dict.fromkeys((*whole, *about(sentence, last, cast))))


def _opening(sentence: Sentence, clause: Clause) -> Stretch:
    """The name a sentence opens with, where its own verb comes behind a relative: "Ann Lee, a nurse whose …, died"."""
    found = OPENS.match(sentence.classes)
    closes = sentence.classes[: clause.verb.first].rstrip("aj@").endswith(",")
    asserts = clause.verb.finite or sentence.folded(clause.verb.head) in w.INTRANSITIVE
    if found is None or not (asserts and closes) or _is_relative(sentence, clause):
        return Stretch(0, 0)
    return Stretch(0, found.end() - 1) if found.end() < clause.subject.first else Stretch(0, 0)


def _is_relative(sentence: Sentence, clause: Clause) -> bool:
    """True for a subject that "who" stands for."""
    relative = RELATIVE.match(sentence.classes, clause.subject.stop, clause.verb.first)
    return relative is not None and sentence.folded(relative.start("who")) == WHO


def _first(sentence: Sentence, clause: Clause) -> int:
    """Where the subject begins with all before it that belongs to it."""
    first = clause.subject.first
    before = sentence.classes[max(0, first - FARTHEST) : first]
    if before[-1:] not in tuple(",&-"):
        return first
    start = first - len(before)
    found = _listed(sentence, clause, before) or _described(sentence, clause, before)
    return start + found.start() if found else first


def _listed(sentence: Sentence, clause: Clause, before: str) -> re.Match[str] | None:
    """Those named before the last of a list."""
    if AND.search(sentence.kinds(clause.subject)):
        return LISTED.search(before)
    return BESIDE.search(before)


def _described(sentence: Sentence, clause: Clause, before: str) -> re.Match[str] | None:
    """The name before a noun that says who its bearer is."""
    somebody = _is_somebody(sentence, clause.subject)
    is_name = sentence.kinds(clause.subject).rstrip(")").endswith("^")
    named = None if is_name else NAMED_BEFORE.search(before)
    if _is_relative(sentence, clause):
        return named or (None if somebody else DESCRIBED.search(before))
    if somebody and not clause.verb.finite:
        return named
    opens = clause.subject.first <= FARTHEST and sentence.classes[clause.subject.first] == "d"
    return OPENING.fullmatch(before) if opens and somebody else None


def _is_somebody(sentence: Sentence, words: Stretch) -> bool:
    """True for words with a noun of people: "a survivor from Leeds"."""
    return any(is_somebody(word(sentence.word(at))) for at in range(words.first, words.stop))
