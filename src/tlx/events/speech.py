"""Who is speaking: each sentence with its voice, because what is quoted is told by somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tlx.events.clauses import Clause
from tlx.events.sentence import Sentence, Stretch
from tlx.model import Named, Participant, Sort

SAYING: Final = frozenset("sy")
OPENING: Final = frozenset("“«")
CLOSING: Final = frozenset("”»")


@dataclass(frozen=True, slots=True)
class Voice:
    """``quoted``: the sentence begins in somebody's own words. ``said``: the clause that says who spoke, if here."""

    speaker: Participant | None = None
    quoted: bool = False
    said: Clause | None = None


SILENT: Final = Voice()


def voices(
    sentences: Sequence[Sentence], clauses: Sequence[tuple[Clause, ...]], casts: Sequence[Sequence[Named]]
) -> Iterator[Voice]:
    """A voice for each sentence, given its clauses and names.

    A quotation goes on until it is closed; "he said" means the last who spoke.
    """
    speaker: Participant | None = None
    last: Participant | None = None
    open_quote = False
    for sentence, parts, cast in zip(sentences, clauses, casts, strict=True):
        persons = [named for named in cast if named.sort is Sort.PERSON]
        starts_quoted = open_quote or _begins_quoted(sentence)
        said = next((clause for clause in parts if is_saying(sentence, clause)), None)
        named = _named_speaker(sentence, said, persons) or (last if _by_pronoun(sentence, said) else None)
        speaker = named if named or not starts_quoted else speaker
        yield Voice(speaker, starts_quoted, said)
        open_quote = _left_open(sentence, open_quote=open_quote)
        speaker = _introduced(sentence, persons) or speaker
        last = _spoken_of(sentence, parts, persons) or speaker or last


def is_saying(sentence: Sentence, clause: Clause) -> bool:
    """True for "police said": a verb of saying that asserts and is not done to its subject."""
    verb = clause.verb
    return sentence.classes[verb.head] in SAYING and verb.finite and not verb.passive


def who(
    sentence: Sentence, stretch: Stretch, cast: Sequence[Named], sort: Sort = Sort.PERSON
) -> tuple[Participant, ...]:
    """Whoever of a sort is named in a stretch, each once, in order."""
    if not cast or not stretch:
        return ()
    place = sentence.place(stretch)
    found = [named.who for named in cast if named.sort is sort and place.holds(named.span)]
    return tuple(dict.fromkeys(found))


def _named_speaker(sentence: Sentence, said: Clause | None, persons: Sequence[Named]) -> Participant | None:
    """Whoever is named as the subject of the saying, before it or, after a quotation, behind it."""
    if said is None:
        return _introduced(sentence, persons)
    before = who(sentence, said.subject, persons)
    if before:
        return before[-1]
    turned = not said.subject or sentence.classes[said.verb.first - 1 : said.verb.first] in tuple("\"',")
    behind = Stretch(said.verb.stop, min(said.verb.stop + 12, len(sentence.classes)))
    return next(iter(who(sentence, behind, persons)), None) if turned else None


def _introduced(sentence: Sentence, persons: Sequence[Named]) -> Participant | None:
    """A name before a colon speaks next: "The minister, Ann Smith:"."""
    colon = sentence.classes.find(":")
    if colon < 0 or (
        not re.fullmatch(r"[\"'.]*", sentence.classes[colon + 1 :]) and '"' not in sentence.classes[colon : colon + 3]
    ):
        return None
    named = who(sentence, Stretch(0, colon), persons)
    return named[-1] if named else None


def _by_pronoun(sentence: Sentence, said: Clause | None) -> bool:
    return said is not None and "p" in sentence.kinds(said.subject)[:1]


def _spoken_of(sentence: Sentence, parts: Sequence[Clause], persons: Sequence[Named]) -> Participant | None:
    """Whom "he" or "she" means next: the person who is subject, else the last one named."""
    subjects = [person for clause in parts for person in who(sentence, clause.subject, persons)]
    named = who(sentence, sentence.whole, persons)
    return subjects[-1] if subjects else next(reversed(named), None)


def _begins_quoted(sentence: Sentence) -> bool:
    return sentence.classes[:1] == '"' and sentence.word(0) not in CLOSING


def _left_open(sentence: Sentence, *, open_quote: bool) -> bool:
    """True when a quotation begun here or before is not closed by the end of the sentence."""
    for index, char in enumerate(sentence.classes):
        if char != '"':
            continue
        mark = sentence.word(index)
        open_quote = mark in OPENING or (mark not in CLOSING and not open_quote)
    return open_quote
