"""Who is speaking: each sentence with its voice, because what is quoted is told by somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tlx.events.sentences import persons, sexes
from tlx.events.sentences.belonging import about
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.spokespeople import Source, source
from tlx.model import Named, Participant, Sort
from tlx.model.values import value

OPENING: Final = frozenset("“«")
CLOSING: Final = frozenset("”»")


@value(frozen=True, slots=True)
class Voice:
    """``quoted``: the sentence begins in somebody's own words. ``said``: the clause that says who spoke, if here.

    ``source`` is who speaks for a body without being named.
    """

    speaker: Participant | None = None
    quoted: bool = False
    said: Clause | None = None
    source: Source | None = None


BETWEEN_COMMAS: Final = re.compile(r",[C^.]+,$")
SILENT: Final = Voice()
OWNER: Final = re.compile(r"'q[cC_]{1,3}(?:,|$|\^)")
"""“added Reid's wife, …”: it is not he who adds."""
ACTING: Final = "VBbHhwmz"
"""Verbs: in "…, said Ann Lee would come" it is not she who said so."""
LONGEST: Final = 400
"""Tokens of a sentence that a pronoun can point back at."""


Told = tuple[Sentence, Sequence[Named]]


@value(frozen=True, slots=True)
class Last:
    """Whom "he said" can mean, where they ``spoke`` if they did, and what was told ``since``; each with its names."""

    person: Participant | None = None
    spoke: tuple[Told, ...] = ()
    since: tuple[Told, ...] = ()


NOBODY: Final = Last()


def voices(
    sentences: Sequence[Sentence], clauses: Sequence[tuple[Clause, ...]], casts: Sequence[Sequence[Named]]
) -> Iterator[Voice]:
    """A voice for each sentence, given its clauses and names.

    A quotation goes on until it is closed; "he said" means the last who spoke.
    """
    speaker: Participant | None = None
    last = NOBODY
    unnamed: Source | None = None
    open_quote = False
    for sentence, parts, cast in zip(sentences, clauses, casts, strict=True):
        persons_here = [named for named in cast if named.sort is Sort.PERSON]
        starts_quoted = open_quote or _begins_quoted(sentence)
        said = _saying(sentence, parts, goes_on=open_quote)
        named = _named_speaker(sentence, said, persons_here) or _meant(sentence, said, last)
        goes_on = starts_quoted and not _is_told_by_another(sentence, said, open_quote=open_quote)
        speaker = named or (speaker if goes_on else None)
        unnamed = None if speaker else _unnamed(sentence, said, cast, unnamed if starts_quoted else None)
        yield Voice(speaker, starts_quoted, said, unnamed)
        last = _learned(sentence, cast, speaker, last)
        open_quote = left_open(sentence, open_quote=open_quote)
        speaker = named or _introduced(sentence, persons_here) or speaker


def _unnamed(sentence: Sentence, said: Clause | None, cast: Sequence[Named], before: Source | None) -> Source | None:
    """The spokesperson who says this, or whose words go on."""
    return source(sentence, said, cast) if said else before


def _saying(sentence: Sentence, parts: Sequence[Clause], *, goes_on: bool) -> Clause | None:
    """The clause that says who spoke: outside the quotation, if there is one."""
    found = [clause for clause in parts if clause.says]
    outside = (clause for clause in found if not left_open(sentence, open_quote=goes_on, stop=clause.verb.first))
    return next(outside, found[0]) if found else None


def who(
    sentence: Sentence, stretch: Stretch, cast: Sequence[Named], sort: Sort = Sort.PERSON
) -> tuple[Participant, ...]:
    """Whoever of a sort is named in a stretch, each once, in order."""
    if not cast or not stretch:
        return ()
    of_sort = [named for named in cast if named.sort is sort]
    if not of_sort:
        return ()
    start, end = sentence.bounds(stretch)
    named = [one.who for one in of_sort if start <= one.span.start and one.span.end <= end]
    return tuple(dict.fromkeys(named)) if len(named) > 1 else tuple(named)


def has_named(cast: Sequence[Named], sort: Sort) -> bool:
    """True when somebody of a sort is among the names: most sentences have few or none."""
    return sort in [named.sort for named in cast]


def _named_speaker(sentence: Sentence, said: Clause | None, persons_here: Sequence[Named]) -> Participant | None:
    """Whoever is named as the subject of the saying, before it or, after a quotation, behind it."""
    if said is None:
        return _introduced(sentence, persons_here)
    before = about(sentence, said.subject, persons_here) or _set_before(sentence, said, persons_here)
    if before:
        return before[-1]
    turned = not said.subject or sentence.classes[said.verb.first - 1 : said.verb.first] in tuple("\"',")
    behind = Stretch(said.verb.stop, min(said.verb.stop + 12, len(sentence.classes)))
    return _turned_to(sentence, behind, persons_here) if turned else None


def _set_before(sentence: Sentence, said: Clause, persons_here: Sequence[Named]) -> tuple[Participant, ...]:
    """A name between commas right before the verb: "In a letter the clerk, Ann Lee, wrote"."""
    found = BETWEEN_COMMAS.search(sentence.classes[: said.verb.first])
    return who(sentence, Stretch(found.start(), found.end()), persons_here) if found else ()


def _turned_to(sentence: Sentence, behind: Stretch, persons_here: Sequence[Named]) -> Participant | None:
    """The first name behind "said"; not that of "a friend of Ann Smith"."""
    for named in persons_here:
        place = sentence.stretch_of(named.span)
        if place.first in behind and not OWNER.match(sentence.classes, place.stop):
            acts = sentence.classes[place.stop : place.stop + 1] in tuple(ACTING)
            return None if acts or sentence.classes[place.first - 1] in "oPt" else named.who
    return None


def _introduced(sentence: Sentence, persons_here: Sequence[Named]) -> Participant | None:
    """A name before a colon speaks next: "The minister, Ann Smith:"."""
    colon = sentence.classes.find(":")
    if colon < 0 or (
        not re.fullmatch(r"[\"'.]*", sentence.classes[colon + 1 :]) and '"' not in sentence.classes[colon : colon + 3]
    ):
        return None
    named = about(sentence, Stretch(0, colon), persons_here)
    return named[-1] if named else None


def _meant(sentence: Sentence, said: Clause | None, last: Last) -> Participant | None:
    """Who "he said" is: who spoke just before, else the only person named in the sentence before."""
    pronoun = sentence.said(said.subject) if said else ""
    one = last.person
    if one is None or pronoun not in sexes.PRONOUNS:
        return None
    is_other = any(sexes.is_against(before, cast, one, pronoun) for before, cast in last.spoke)
    against = is_other or any(_speaks_against(before, cast, one, pronoun) for before, cast in last.since)
    return None if against else one


def _speaks_against(before: Sentence, cast: Sequence[Named], one: Participant, pronoun: str) -> bool:
    too_long = len(before.classes) > LONGEST
    return too_long or persons.speak_against(before, cast, before.whole, one, pronoun)


def _learned(sentence: Sentence, cast: Sequence[Named], speaker: Participant | None, last: Last) -> Last:
    """Whom "he said" can mean next: who speaks here, or spoke right before, else the only person named."""
    if speaker:
        return Last(speaker, spoke=((sentence, cast),))
    named = who(sentence, sentence.whole, cast)
    if not named and last.spoke and not last.since:
        return Last(last.person, last.spoke, since=((sentence, cast),))
    return Last(named[0], since=((sentence, cast),)) if len(named) == 1 else NOBODY


def _is_told_by_another(sentence: Sentence, said: Clause | None, *, open_quote: bool) -> bool:
    """True for "…", a neighbour said: outside the quotation stands somebody else who said it."""
    return said is not None and not left_open(sentence, open_quote=open_quote, stop=said.verb.first)


def _begins_quoted(sentence: Sentence) -> bool:
    return sentence.classes[:1] == '"' and sentence.word(0) not in CLOSING


def _opens_a_paragraph(sentence: Sentence) -> bool:
    start = sentence.span.start
    before = sentence.tokens.text[max(0, start - PARAGRAPH) : start]
    return before.isspace() and before.count("\n") > 1


PARAGRAPH: Final = 2
"""Characters before a sentence that say whether an empty line does."""


def left_open(sentence: Sentence, *, open_quote: bool, stop: int | None = None) -> bool:
    """True when a quotation begun here or before is not closed by the end of the sentence, or the token ``stop``.

    Each paragraph of a long one opens it again.
    """
    at = sentence.classes.find('"', 0, stop)
    while at >= 0:
        mark = sentence.word(at)
        again = at == 0 and open_quote and _opens_a_paragraph(sentence)
        open_quote = mark in OPENING or (mark not in CLOSING and (again or not open_quote))
        at = sentence.classes.find('"', at + 1, stop)
    return open_quote
