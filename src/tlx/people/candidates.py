"""Capitalised runs cut into what may be a name: the words of it, the title before it, and its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tlx.people.lines import Lines, in_capitals, in_title_case
from tlx.people.shapes import Run, runs
from tlx.people.vocabulary import MAY_BE_A_NAME, NAMES_IN_THE_CALENDAR
from tlx.people.words import NOTHING, Word, word
from tlx.text import Reading, Tokens

OPENING: Final = frozenset('"“‘•*–—-|:')
"""Marks after which a capital may only be that of a sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """Words that may be a name, with what stands around them.

    ``words`` are without particles and suffixes; ``title`` is the word of courtesy or office right
    before them in the run, :data:`NOTHING` without one. ``first`` and ``stop`` are tokens. ``phrase``
    is the folded words and ``known`` the kinds of it as a whole.
    """

    words: tuple[Word, ...]
    title: Word
    first: int
    stop: int
    before: Word
    before2: Word
    after: Word
    after2: Word
    opens: bool
    headline: bool
    particle: bool
    phrase: str
    known: frozenset[str]

    @property
    def size(self) -> int:
        """How many words."""
        return len(self.words)


@dataclass(frozen=True, slots=True)
class Page:
    """What cutting needs to know of a text."""

    tokens: Tokens
    starts: frozenset[int]
    capitals: Lines
    headlines: Lines


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of a run: its words from ``first`` up to ``stop``, and the title before them."""

    first: int
    stop: int
    title: Word = NOTHING


def page(reading: Reading) -> Page:
    """The facts of a text that all its candidates share."""
    starts = frozenset(sentence.start for sentence in reading.sentences)
    return Page(reading.tokens, starts, in_capitals(reading.text), in_title_case(reading.text))


def candidates(on: Page) -> Iterator[tuple[Candidate, ...]]:
    """For each run outside lines in capitals, the ways to read it: a name, and what else is left."""
    for run in runs(on.tokens):
        if not on.capitals.hold(on.tokens.ends[run.stops[0] - 1] - 1):
            found = tuple(_candidate(on, run, cut) for cut in cuts(run.words, opens=_opens(on, run)))
            if found:
                yield found


def _opens(on: Page, run: Run) -> bool:
    first = run.firsts[0]
    return on.tokens.start(first) in on.starts or on.tokens.word(first - 1) in OPENING


def _candidate(on: Page, run: Run, cut: Cut) -> Candidate:
    tokens = on.tokens
    lead = run.lead if cut.first == 0 else 0
    first, stop = run.firsts[cut.first] - lead, run.stops[cut.stop - 1]
    words = run.words[cut.first : cut.stop]
    names = tuple(each for each in words if "suffix" not in each.kinds) or words
    phrase = " ".join(each.folded for each in names)
    inside = stop - run.firsts[cut.first] > len(words)
    return Candidate(
        names,
        cut.title,
        first,
        stop,
        _neighbour(tokens, first - 1),
        _neighbour(tokens, first - 2),
        _neighbour(tokens, stop),
        _neighbour(tokens, stop + 1),
        cut.first == 0 and _opens(on, run),
        on.headlines.hold(tokens.start(first)),
        lead > 0 or (inside and _has_particle(run, cut)),
        phrase,
        word(phrase).kinds,
    )


def _neighbour(tokens: Tokens, index: int) -> Word:
    return word(tokens.raw[index]) if 0 <= index < len(tokens) else NOTHING


def _has_particle(run: Run, cut: Cut) -> bool:
    """True when words of the run do not touch: a particle or a nickname stands between them."""
    inner = zip(run.stops[cut.first : cut.stop - 1], run.firsts[cut.first + 1 : cut.stop], strict=True)
    return any(stop != first for stop, first in inner)


# -- cutting ---------------------------------------------------------------------------------------


def cuts(words: tuple[Word, ...], *, opens: bool) -> tuple[Cut, ...]:
    """The readings of a run: the name after its last title, the whole of it, and what stands before the title."""
    stop = _without_last(words)
    first = _without_function_words(words, stop)
    if first >= stop:
        return ()
    if stop - first == 1:
        return () if _is_only_a_title(words[first]) else (Cut(first, stop),)
    titles = [at for at in range(first, stop) if _is_title(words, at, first)]
    if titles:
        return tuple(_around_title(words, first, stop, titles))
    name = _without_prefix(words, first, stop, opens=opens)
    return (Cut(name, stop), Cut(first, stop)) if name > first else (Cut(first, stop),)


def _without_last(words: tuple[Word, ...]) -> int:
    stop = len(words)
    while stop and _is_loose_last(words[stop - 1]):
        stop -= 1
    return stop


def _is_loose_last(last: Word) -> bool:
    if last.folded in NAMES_IN_THE_CALENDAR:
        return False
    return last.text == "I" or bool(last.kinds & {"calendar"})


def _without_function_words(words: tuple[Word, ...], stop: int) -> int:
    first = 0
    while first < stop and words[first].kinds & {"function", "calendar"}:
        if first + 1 < stop and _may_begin_a_name(words[first]):
            break
        first += 1
    return first


def _may_begin_a_name(first: Word) -> bool:
    return first.folded in MAY_BE_A_NAME or first.folded in NAMES_IN_THE_CALENDAR


def _is_given(name: Word) -> bool:
    return "given" in name.kinds


def _is_only_a_title(name: Word) -> bool:
    return bool(name.kinds & {"rank", "honorific", "plural"}) and not _is_given(name)


def _is_title(words: tuple[Word, ...], at: int, first: int) -> bool:
    """A title, unless it is a surname after a given name ("Stephen King") or a given name in front ("Dean Smith")."""
    kinds = words[at].kinds
    if not kinds & {"rank", "honorific", "plural"}:
        return False
    if at == first:
        return not (_is_given(words[at]) and "word" not in words[at].kinds)
    return not ("surname" in kinds and _is_given(words[at - 1]) and "rank" not in words[at - 1].kinds)


def _around_title(words: tuple[Word, ...], first: int, stop: int, titles: list[int]) -> Iterator[Cut]:
    last = titles[-1]
    if last + 1 < stop and "plural" not in words[last].kinds:
        name = last + 1 + _nationalities(words[last + 1 : stop - 1])
        yield Cut(name, stop, words[last])
        yield Cut(first, stop)
    before = titles[0]
    while before > first and words[before - 1].kinds & {"modifier", "role"}:
        before -= 1
    if before > first:
        yield Cut(first, before)


def _nationalities(words: tuple[Word, ...]) -> int:
    return next((at for at, each in enumerate(words) if "nationality" not in each.kinds), len(words))


def _without_prefix(words: tuple[Word, ...], first: int, stop: int, *, opens: bool) -> int:
    """Where a name begins once what is said of its bearer is gone: a nationality, a firm, a sentence's first word."""
    while first + 1 < stop and "nationality" in words[first].kinds:
        first += 1
    if opens and first + 1 < stop and _is_only_a_word(words[first]):
        first += 1
    while stop - first > 2 and _is_no_given_name(words[first]) and _begins_a_name(words[first + 1]):
        first += 1
    return first


def _is_only_a_word(first: Word) -> bool:
    return "word" in first.kinds and not first.kinds & {"given", "surname"}


def _is_no_given_name(first: Word) -> bool:
    if first.kinds & {"given", "eastern"} or first.initial:
        return False
    is_common = "word" in first.kinds and "surname" not in first.kinds
    return first.upper or is_common or bool(first.kinds & {"place", "organisation", "ending", "institution"})


def _begins_a_name(second: Word) -> bool:
    return bool(second.kinds & {"given", "eastern"})
