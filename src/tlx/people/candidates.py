"""What may be a name: its words, the title before it, and its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial
from typing import Final

from tlx.model.values import value
from tlx.people.cutting import Cut, cuts
from tlx.people.lines import Lines, in_capitals, in_title_case
from tlx.people.shapes import Run, runs
from tlx.people.vocabulary import NAMES_IN_THE_CALENDAR
from tlx.people.words import MEMO_LIMIT, NOTHING, Word, kinds_of, word
from tlx.text import Reading, Tokens

OPENING: Final = frozenset('"“‘•*–—-|:')
"""Marks after which a capital may only be that of a sentence."""


BEFORE_MONTHS: Final = frozenset({"in", "last", "next", "since", "until"})
"""Before these May is a month, whoever is named behind."""
FEWEST_EXPANDED: Final = 2
"""Words that have an acronym."""


@value(frozen=True, slots=True, eq=False)
class Name:
    """The words of a candidate: made once for each, so that what they say is worked out once.

    ``words`` are without particles and suffixes and ``size`` is their number; ``phrase`` is the folded words
    and ``known`` the lists it is in as a whole; ``titled`` says whether a title stands before it.
    """

    words: tuple[Word, ...]
    size: int
    titled: bool
    phrase: str
    known: frozenset[str]

    @property
    def first(self) -> Word:
        """The first word."""
        return self.words[0]

    @property
    def last(self) -> Word:
        """The last word."""
        return self.words[-1]


@value(frozen=True, slots=True, eq=False)
class Candidate:
    """A name with what stands around it.

    ``title`` is the word of courtesy or office right before it in the run, :data:`NOTHING` without
    one. ``first`` and ``stop`` are tokens.
    """

    name: Name
    title: Word
    first: int
    stop: int
    before: Word
    before2: Word
    after: Word
    after2: Word
    opens: bool
    headline: bool
    joined: bool
    """a particle or a nickname stands in it"""


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
    starts = frozenset(sentence.start for sentence in reading.sentences)
    found = tuple(runs(reading.tokens))
    return Page(reading.tokens, found, starts, in_capitals(reading.text), in_title_case(reading.text))


def candidates(on: Page) -> Iterator[tuple[Candidate, ...]]:
    """For each run outside lines in capitals, the ways to read it: a name first, then what else is left."""
    for run in map(partial(_without_month, on), on.runs):
        if on.capitals.hold(on.tokens.ends[run.stops[0] - 1] - 1):
            continue
        opens = _opens(on, run.firsts[0])
        if found := cuts(run.words, opens=opens or _follows_opener(on, run.firsts[0])):
            yield tuple([_candidate(on, run, cut, opens=opens) for cut in found])


def _without_month(on: Page, run: Run) -> Run:
    """A run without the month it begins with: "in May John Hart …", "last March Hu …"."""
    if run.words[0].folded not in NAMES_IN_THE_CALENDAR or len(run.words) == 1:
        return run
    if on.tokens.word(run.firsts[0] - 1).lower() not in BEFORE_MONTHS:
        return run
    return replace(run, words=run.words[1:], firsts=run.firsts[1:], stops=run.stops[1:])


def _opens(on: Page, first: int) -> bool:
    """True where a sentence begins."""
    return on.tokens.start(first) in on.starts or on.tokens.word(first - 1) in OPENING


def _follows_opener(on: Page, first: int) -> bool:
    """True right after the capital of a word of grammar: "But Police …"."""
    return on.tokens.word(first - 1)[:1].isupper()


def _candidate(on: Page, run: Run, cut: Cut, *, opens: bool) -> Candidate:
    tokens = on.tokens
    lead = run.lead if cut.first == 0 else 0
    first, stop = run.firsts[cut.first] - lead, run.stops[cut.stop - 1]
    return Candidate(
        _name(run.words[cut.first : cut.stop], bool(cut.title.kinds)),
        cut.title,
        first,
        stop,
        *_two_before(tokens, first),
        *_two_after(tokens, stop),
        opens and cut.first == 0,
        on.headlines.hold(tokens.start(first)),
        lead > 0 or _has_particle(run, cut),
    )


@lru_cache(MEMO_LIMIT)
def _name(words: tuple[Word, ...], titled: bool) -> Name:
    kept = tuple(each for each in words if "suffix" not in each.kinds) or words
    phrase = " ".join(each.folded for each in kept)
    return Name(kept, len(kept), titled, phrase, kinds_of(phrase))


def _two_before(tokens: Tokens, first: int) -> tuple[Word, Word]:
    """The words before a token, nearest first; none over the beginning of its line."""
    if first == 0 or "\n" in tokens.raw[first]:
        return NOTHING, NOTHING
    return word(tokens.raw[first - 1]), word(tokens.raw[first - 2]) if first > 1 else NOTHING


def _two_after(tokens: Tokens, stop: int) -> tuple[Word, Word]:
    """The words after a name, nearest first; none over the end of its line. Behind an apostrophe no mere "s"."""
    raw = tokens.raw
    if stop >= len(raw) or "\n" in raw[stop]:
        return NOTHING, NOTHING
    second = stop + 1 if raw[stop + 1 : stop + 2] != ("s",) else stop + 2
    return word(raw[stop]), NOTHING if second >= len(raw) or "\n" in raw[second] else word(raw[second])


def _has_particle(run: Run, cut: Cut) -> bool:
    """True when words of the run do not touch: a particle or a nickname stands between them."""
    inner = zip(run.stops[cut.first : cut.stop - 1], run.firsts[cut.first + 1 : cut.stop], strict=True)
    return cut.stop - cut.first > 1 and any(stop != first for stop, first in inner)


def is_expanded(candidate: Candidate) -> bool:
    """True before its own acronym in brackets: "Albion Rail Users Forum (ARUF)"."""
    name, short = candidate.name, candidate.after2
    may_be_a_person = name.size == FEWEST_EXPANDED and "given" in name.first.kinds
    if candidate.after.text != "(" or not short.upper or name.size < FEWEST_EXPANDED or may_be_a_person:
        return False
    return short.folded == "".join(one.folded[:1] for one in name.words if one.text[:1].isupper())
