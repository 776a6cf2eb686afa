"""Who speaks for a body without a name: "a spokeswoman for the council". A source, and nobody's identity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.model import Named, Sort
from tlx.model.values import value
from tlx.text import fold

NOUNS: Final = frozenset("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople".split())
BEFORE: Final = re.compile(r"d?[cCN^_'qn]{0,9}$")
"""What stands before the noun: "a council", "the firm's", "Leeds City Council"."""
BODY: Final = re.compile(r"[Po](?:d?[cCN^_vgu]+(?:'q)?)+(?:[o&](?:d?[cCN^_]+)+)*")
"""“for the council”, "for the Department of Transport"."""
ARTICLES: Final = frozenset("a an the one another its their his her our".split())
VAGUE: Final = frozenset("force company firm group body business organisation organization".split())
"""What does not say for whom somebody speaks."""
LONGEST: Final = 34
"""Characters of a body that is named in a headline."""
NEAR: Final = 14
"""Tokens behind a verb of saying in which the one who said it stands."""


@value(frozen=True, slots=True)
class Source:
    """Somebody without a name: the words of the text and where they stand, how a headline calls them, for whom."""

    words: str
    place: Stretch
    called: str
    organisations: tuple[str, ...] = ()


def source(sentence: Sentence, said: Clause, cast: Sequence[Named]) -> Source | None:
    """The unnamed spokesperson who is the subject of a saying, before it or, after a quotation, behind it."""
    behind = Stretch(said.verb.stop, min(said.verb.stop + NEAR, len(sentence.classes)))
    turned = not said.subject or sentence.classes[said.verb.first - 1] in "\"',"
    return _in(sentence, said.subject, cast) or (_in(sentence, behind, cast) if turned else None)


def _in(sentence: Sentence, stretch: Stretch, cast: Sequence[Named]) -> Source | None:
    nouns = (index for index in range(stretch.first, stretch.stop) if sentence.folded(index) in NOUNS)
    noun = next(nouns, None)
    if noun is None or _is_named(sentence, noun, cast):
        return None
    before = BEFORE.search(sentence.classes[stretch.first : noun])
    body = BODY.match(sentence.classes, noun + 1, stretch.stop)
    first = stretch.first + (before.start() if before else 0)
    place = Stretch(first, body.end() if body else noun + 1)
    words = " ".join(sentence.text(place).split())
    return Source(words, place, _called(sentence, place, noun), _bodies(sentence, place, cast))


def _is_named(sentence: Sentence, noun: int, cast: Sequence[Named]) -> bool:
    """True for "spokesman Ann Lee", whose name stands right behind."""
    people = (sentence.stretch_of(named.span).first for named in cast if named.sort is Sort.PERSON)
    return any(first in (noun + 1, noun + 2) and sentence.classes[noun + 1] in "^," for first in people)


def _called(sentence: Sentence, place: Stretch, noun: int) -> str:
    """“Council spokeswoman” for "a spokeswoman for the council" and for "the council's spokeswoman".

    "The force" says nothing of who it is.
    """
    behind = Stretch(noun + 2, place.stop)
    stretch = behind or Stretch(place.first, noun)
    words = sentence.text(stretch).split()
    body = " ".join(words[1:] if words and fold(words[0]) in ARTICLES else words)
    says_who = len(body) <= LONGEST and fold(body) not in VAGUE
    kept = body.removesuffix("'s").removesuffix("’s") if says_who else ""
    called = f"{kept} {sentence.folded(noun)}".strip()
    return called[:1].upper() + called[1:]


def _bodies(sentence: Sentence, place: Stretch, cast: Sequence[Named]) -> tuple[str, ...]:
    span = sentence.place(place)
    named = (one.who.name for one in cast if one.sort is Sort.ORGANISATION and span.holds(one.span))
    return tuple(dict.fromkeys(named))
