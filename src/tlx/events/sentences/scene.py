"""A sentence with all that is known about it: what the rules of this room are given."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final, TypeVar

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause, clauses, reduced
from tlx.events.sentences.furniture import NOWHERE, Foreign, held, is_furniture
from tlx.events.sentences.nouns import Noun, nouns
from tlx.events.sentences.sentence import Sentence, Stretch, sentences
from tlx.events.sentences.speech import SILENT, Voice, voices
from tlx.events.sentences.verbs import Tense
from tlx.model import Basis, Dating, Document, Named, Span, TimeExpression, When
from tlx.model.values import value
from tlx.text import Reading

LONGEST: Final = 400
"""Tokens; what is longer is a table or a list without stops, not a sentence."""

PREDICATE: Final = re.compile(r"[dnaqcCv&_\"'g^]*")
"""What stands between "was" and the noun that says what something was."""

Placed = TypeVar("Placed", TimeExpression, Named)

NEVER: Final = ("j", "ja")
"""Right before a verb: "he never went"."""
JOINED: Final = re.compile(r",?\s?and(?: (?:again|then|also|later))?(?: (?:in|on|at|during))?(?: the)?")
LONGEST_JOINT: Final = 5
"""Tokens."""
COMPLETE: Final = re.compile(r"[.!?…]['\"”’)\]]*$|[”\"]$")


@value(frozen=True, slots=True)
class Time:
    """A time expression in its sentence; one that is part of a ``frame`` ("since 7 May") is ``inner``."""

    stretch: Stretch
    expression: TimeExpression
    frame: bool = False
    inner: bool = False


@value(frozen=True, slots=True)
class Scene:
    """A sentence, its clauses, event nouns, voice, times and names, and the document it stands in."""

    document: Document
    dating: Dating
    sentence: Sentence
    clauses: tuple[Clause, ...] = ()
    nouns: tuple[Noun, ...] = ()
    voice: Voice = SILENT
    times: tuple[Time, ...] = ()
    cast: tuple[Named, ...] = ()
    furniture: bool = False
    opens: bool = False
    """whether it is the first of its paragraph"""

    own_date: When | None = None
    """the date of the document where it is known from both sides; a bound anchors nothing"""
    complete: bool = False
    """whether it ends as sentences do; headings and captions do not"""

    @property
    def words(self) -> str:
        """The sentence as written."""
        return self.sentence.span.of(self.document.text)

    def clause_at(self, index: int) -> Clause | None:
        """The clause that holds a token; words before the first belong to it, words between two to the former."""
        for clause in reversed(self.clauses):
            if clause.stretch.first <= index:
                return clause
        return self._first

    @property
    def _first(self) -> Clause | None:
        """The clause that the first words belong to: not “which …” in "In May the bank, which …, failed"."""
        main = (clause for clause in self.clauses if not self._is_relative(clause))
        return next(main, None) or next(iter(self.clauses), None)

    def _is_relative(self, clause: Clause) -> bool:
        return self.sentence.classes.find("W", clause.stretch.first, clause.verb.first) >= 0

    def reduced_before(self, time: Stretch) -> Clause | None:
        """The participle a date belongs to: "a suit filed in May", "Ann Lee, born in Leeds in 1955"."""
        clause = self.clause_at(time.first)
        return reduced(self.sentence, clause, time) if clause else None

    def joins(self, stop: int, first: int) -> bool:
        """True when only "and", "and in" or "and again on" stands between two times."""
        return (
            0 < first - stop <= LONGEST_JOINT
            and JOINED.fullmatch(" ".join(self.sentence.text(Stretch(stop, first)).split())) is not None
        )

    def is_denied(self, clause: Clause) -> bool:
        """True for "did not come", "nobody came", "denied that he came", "it is untrue that he came"."""
        if clause.verb.negated or self.sentence.folded(clause.subject.first) in w.NOBODY:
            return True
        if self.sentence.classes.endswith(NEVER, 0, clause.verb.first) or self._is_empty(clause):
            return True
        before = clause.before if clause.link in ("", "that") else None
        if before is None:
            return False
        bare = not self.sentence.kinds(before.rest).strip(',"aT')
        denied = bare and before.head in w.DENIALS and not before.verb.negated
        falsely = self.sentence.folded(before.verb.first - 1) in w.FALSELY
        return denied or falsely or self._is_doubtful(clause, before)

    def is_denied_at(self, index: int) -> bool:
        """True for a token of what is said not to be so: "falsely stated that he had last seen her in May"."""
        clause = self.clause_at(index)
        return clause is not None and clause.link == "that" and self.is_denied(clause)

    def _is_empty(self, clause: Clause) -> bool:
        """True for "there was no meeting" and "no evidence shows that he came"."""
        if clause.exists:
            return self.sentence.folded(clause.verb.stop) in w.NOBODY
        first = clause.stretch.first
        return "T" in self.sentence.classes[first : clause.verb.first] and self.sentence.folded(first) in w.NOBODY

    def _is_doubtful(self, clause: Clause, before: Clause) -> bool:
        """True behind "it is untrue that", "rumours that" and "nothing shows that"."""
        untrue = self.sentence.has(w.UNTRUE, before.verb.first, clause.stretch.first)
        empty = before.exists and self.sentence.folded(before.verb.stop) in w.NOBODY
        nothing = empty or self.sentence.folded(before.subject.first) in w.NOBODY
        return clause.link == "that" and (nothing or (untrue and self.sentence.classes[before.verb.head] not in "sy"))

    def is_predicate(self, clause: Clause, noun: Noun) -> bool:
        """True for the attack in "the incident was an attack": it says of its subject what it is."""
        between = self.sentence.classes[clause.verb.stop : noun.head]
        return (
            noun.head >= clause.verb.stop
            and clause.verb.bare
            and PREDICATE.fullmatch(between) is not None
            and not clause.exists
        )

    def is_said_of(self, noun: Noun) -> bool:
        """True for an event noun that is only said of the subject of its clause."""
        clause = self.clause_at(noun.head)
        return clause is not None and self.is_predicate(clause, noun)


def scenes(
    document: Document,
    reading: Reading,
    expressions: Sequence[TimeExpression],
    dating: Dating,
    cast: Sequence[Named],
) -> tuple[Scene, ...]:
    """The sentences of a document with all that is known about each, in order."""
    lifted = [each.span for each in _innermost(expressions) if _is_a_date(each)]
    found = list(sentences(reading, lifted, [named.span for named in cast]))
    parts = [clauses(sentence) if len(sentence.classes) <= LONGEST else () for sentence in found]
    times = map(_times, found, _by_sentence(found, expressions))
    names = list(_by_sentence(found, cast))
    said = voices(found, parts, names)
    foreign, own_date = held(document.text), _known_from_both_sides(dating.when)
    return tuple(
        Scene(
            document,
            dating,
            sentence,
            of_it,
            _nouns(sentence),
            voice,
            timed,
            named,
            _is_furniture(sentence, of_it, timed, foreign),
            _opens(document.text, sentence.span.start),
            own_date,
            _is_complete(document.text, sentence.span),
        )
        for sentence, of_it, voice, timed, named in zip(found, parts, said, times, names, strict=True)
    )


def _known_from_both_sides(when: When | None) -> When | None:
    return when if when is not None and when.first is not None and when.last is not None else None


def _is_complete(text: str, span: Span) -> bool:
    return COMPLETE.search(text[max(span.start, span.end - 6) : span.end]) is not None


WIDE: Final = 120
"""Characters: a longer line is a paragraph that was not wrapped by hand."""
INDENTED: Final = re.compile(r"\n[ \t]{2,}")


def _opens(text: str, start: int) -> bool:
    """True behind an empty line, an indented one's margin, or the end of a line too long to have been wrapped."""
    if start > 1 and text[start - 1] == " " and not text[start - 2].isspace():
        return False
    margin = text[max(0, start - LEFT) : start]
    gap = margin[len(margin.rstrip()) :]
    if "\n" not in gap:
        return start == len(gap)
    before = start - len(gap)
    return (
        gap.count("\n") > 1 or INDENTED.search(gap) is not None or text.rfind("\n", max(0, before - WIDE), before) < 0
    )


LEFT: Final = 24
"""Characters of white space looked at before a sentence."""


def _nouns(sentence: Sentence) -> tuple[Noun, ...]:
    return tuple(nouns(sentence)) if len(sentence.classes) <= LONGEST else ()


def _is_furniture(sentence: Sentence, parts: Sequence[Clause], times: Sequence[Time], foreign: Foreign) -> bool:
    if len(sentence.classes) > LONGEST:
        return True
    told = next((each.verb.first for each in parts if _is_told(each, times)), None) if times else None
    at = NOWHERE if told is None else sentence.tokens.start(sentence.offset + told) - sentence.span.start
    return is_furniture(sentence.span.of(sentence.tokens.text), at, foreign)


def _is_told(clause: Clause, times: Sequence[Time]) -> bool:
    """True for a finite past that has a subject and a date."""
    told = clause.verb.tense in PASTS and bool(clause.subject)
    return told and any(time.stretch.within(clause.stretch) for time in times)


PASTS: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT})


def _is_a_date(expression: TimeExpression) -> bool:
    """Ages and lengths of time stay words like others: they have no place on a calendar."""
    return expression.when is not None or expression.basis is Basis.RESOLVED


def _innermost(expressions: Sequence[TimeExpression]) -> Iterator[TimeExpression]:
    """Expressions that hold no other: the words "since the" of a frame stay words."""
    for this, after in zip_longest(expressions, expressions[1:]):
        if after is None or not this.span.holds(after.span):
            yield this


def _times(sentence: Sentence, held: Sequence[TimeExpression]) -> tuple[Time, ...]:
    """The times of a sentence; a frame stands right before what it holds."""
    times: list[Time] = []
    outer: TimeExpression | None = None
    for expression, after in zip_longest(held, held[1:]):
        inner = outer is not None and outer.span.holds(expression.span)
        frame = after is not None and expression.span.holds(after.span)
        outer = expression if frame else outer
        times.append(Time(sentence.stretch_of(expression.span), expression, frame, inner))
    return tuple(times)


def _by_sentence(found: Sequence[Sentence], items: Sequence[Placed]) -> Iterator[tuple[Placed, ...]]:
    """For each sentence those of ``items``, ordered by their place, that begin inside it."""
    starts = [item.span.start for item in items]
    for sentence in found:
        first = bisect_left(starts, sentence.span.start)
        yield tuple(items[first : bisect_left(starts, sentence.span.end, first)])
