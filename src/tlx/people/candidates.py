"""What may be a name: its words, the title before it, and its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Final

from tlx.model.values import value
from tlx.people.cutting import Cut, cuts
from tlx.people.joining import runs
from tlx.people.lines import Lines, in_capitals, in_title_case
from tlx.people.shapes import Run
from tlx.people.vocabulary import NAMES_IN_THE_CALENDAR
from tlx.people.words import MEMO_LIMIT, NOTHING, Word, kinds_of, word
from tlx.text import Reading, Tokens

OPENING: Final = frozenset('"“‘•*–—-|:')
"""Marks after which a capital may only be that of a sentence."""


BEFORE_MONTHS: Final = frozenset({"in", "last", "next", "since", "until"})
"""Before these May is a month, whoever is named behind."""
SONS: Final = frozenset({"bin", "ibn", "bint"})
"""Particles that are small or large within a name: "Nasser Bin Rashid"."""
FEWEST_EXPANDED: Final = 2
"""Words that have an acronym."""


@value(frozen=True, slots=True, eq=False)
class Name:
    """The words of a candidate: made once for each, so that what they say is worked out once.

    ``words`` are without particles and suffixes and ``size`` is their number; ``phrase`` is the folded words
    and ``known`` the lists it is in as a whole; ``titled`` says whether a title stands before it.
    """

    words: tuple[Word, ...]
    first: Word
    last: Word
    size: int
    titled: bool
    phrase: str
    known: frozenset[str]


@value(frozen=True, slots=True, eq=False)
class Candidate:
    """A name with what stands around it.

    ``title`` is the word of courtesy or office right before it in the run, :data:`NOTHING` without
    one. ``first`` and ``stop`` are tokens; ``before`` and ``after`` are the words beside them in the same line.
    """

    name: Name
    title: Word
    tokens: Tokens
    first: int
    stop: int
    before: Word
    after: Word
    opens: bool
    headline: bool
    joined: bool
    """a particle or a nickname stands in it"""

    @property
    def before2(self) -> Word:
        """The word before the one before."""
        return word(self.tokens.raw[self.first - 2]) if self.before.text and self.first > 1 else NOTHING

    @property
    def after2(self) -> Word:
        """The word after the one after, in the same line; behind an apostrophe no mere "s"."""
        raw, at = self.tokens.raw, self.stop + 1
        if raw[at : at + 1] == ("s",):
            at += 1
        return word(raw[at]) if self.after.text and at < len(raw) and "\n" not in raw[at] else NOTHING


@value(frozen=True, slots=True)
class Page:
    """What the candidates of a text share."""

    tokens: Tokens
    runs: tuple[Run, ...]
    starts: frozenset[int]
    capitals: Lines
    headlines: Lines


def page(reading: Reading) -> Page:
    """The facts of a text that all its candidates share."""
    found = tuple(runs(reading.tokens))
    return Page(
        reading.tokens, found, frozenset(reading.starts), in_capitals(reading.text), in_title_case(reading.text)
    )


def candidates(on: Page) -> Iterator[tuple[Candidate, ...]]:
    """For each run outside lines in capitals, the ways to read it: a name first, then what else is left."""
    for run in map(partial(_without_month, on.tokens), on.runs):
        first = run.firsts[0]
        if _is_on(on.capitals, on.tokens, first):
            continue
        previous = on.tokens.word(first - 1)
        opens = previous in OPENING or on.tokens.start(first) in on.starts
        if ways := _ways(run.words, opens or _is_opener(previous)):
            yield tuple([_candidate(on, run, cut, name, opens=opens) for cut, name in ways])


def _without_month(tokens: Tokens, run: Run) -> Run:
    """A run without the month it begins with: "in May John Hart …", "last March Hu …"."""
    if run.words[0].folded not in NAMES_IN_THE_CALENDAR or len(run.words) == 1:
        return run
    if tokens.word(run.firsts[0] - 1).lower() not in BEFORE_MONTHS:
        return run
    return Run(run.words[1:], run.firsts[1:], run.stops[1:], run.lead)


def _is_on(lines: Lines, tokens: Tokens, token: int) -> bool:
    return bool(lines.spans) and lines.hold(tokens.start(token))


def _is_opener(previous: str) -> bool:
    """True for the capital of a word of grammar right before a run: "But Police …"."""
    return previous[:1].isupper()


@lru_cache(MEMO_LIMIT)
def _ways(words: tuple[Word, ...], opens: bool) -> tuple[tuple[Cut, Name], ...]:
    """The ways to read the words of a run, each with its name: the same words are read once."""
    return tuple((cut, _name(words[cut.first : cut.stop], bool(cut.title.kinds))) for cut in cuts(words, opens=opens))


@lru_cache(MEMO_LIMIT)
def _name(words: tuple[Word, ...], titled: bool) -> Name:
    kept = tuple(each for each in words if "suffix" not in each.kinds) or words
    if len(kept) > FEWEST_EXPANDED:
        kept = (kept[0], *(each for each in kept[1:-1] if each.folded not in SONS), kept[-1])
    phrase = " ".join(each.folded for each in kept)
    return Name(kept, kept[0], kept[-1], len(kept), titled, phrase, kinds_of(phrase))


def _candidate(on: Page, run: Run, cut: Cut, name: Name, *, opens: bool) -> Candidate:
    tokens = on.tokens
    lead = run.lead if cut.first == 0 else 0
    first, stop = run.firsts[cut.first] - lead, run.stops[cut.stop - 1]
    return Candidate(
        name,
        cut.title,
        tokens,
        first,
        stop,
        _before(tokens, first),
        _after(tokens, stop),
        opens and cut.first == 0,
        _is_on(on.headlines, tokens, first),
        lead > 0 or _is_joined(run, cut),
    )


def _before(tokens: Tokens, first: int) -> Word:
    """The word before a token; none over the beginning of its line."""
    return NOTHING if first == 0 or "\n" in tokens.raw[first] else word(tokens.raw[first - 1])


def _after(tokens: Tokens, stop: int) -> Word:
    """The word after a name; none over the end of its line."""
    return NOTHING if stop >= len(tokens.raw) or "\n" in tokens.raw[stop] else word(tokens.raw[stop])


def _is_joined(run: Run, cut: Cut) -> bool:
    """True when words do not touch: a particle or a nickname stands between them."""
    return run.stops[cut.first : cut.stop - 1] != run.firsts[cut.first + 1 : cut.stop]


def is_expanded(candidate: Candidate) -> bool:
    """True before its own acronym in brackets: "Albion Rail Users Forum (ARUF)"."""
    name, short = candidate.name, candidate.after2
    may_be_a_person = name.size == FEWEST_EXPANDED and "given" in name.first.kinds
    if candidate.after.text != "(" or not short.upper or name.size < FEWEST_EXPANDED or may_be_a_person:
        return False
    return short.folded == "".join(one.folded[:1] for one in name.words if one.text[:1].isupper())
