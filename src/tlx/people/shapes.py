"""How names look: tokens become one class character each, and runs of capitals are matched over those.

A letter class comes in three forms: after a blank (upper case), glued to the token before (lower case),
and first on its line. Names do not reach over a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from tlx.model.values import value
from tlx.people.names import composed
from tlx.people.vocabulary import (
    ABBREVIATIONS,
    DESCRIBING,
    EASTERN,
    FUNCTION,
    MAY_BE_A_NAME,
    PARTICLES,
    PLACE_BEGINNINGS,
    SPEECH,
)
from tlx.people.words import MEMO_LIMIT, Word, kinds_of, word
from tlx.text import Classes, Tokens

# N capitalised, U all capitals, I one capital, H abbreviated title, F word of grammar with a capital,
# P particle, W other word, 0 number.
BLANK: Final = "NUIHFPW0"
GLUED: Final = dict(zip(BLANK, "nuihfpw1", strict=True))
LINE: Final = dict(zip(BLANK, "MVJGYQX2", strict=True))

CLITICS: Final = frozenset({"s", "t", "m", "re", "ll", "ve", "d"})
"""What stands after an apostrophe and is no part of a name: "Smith's", "I'm"."""

SENTENCE_OPENERS: Final = FUNCTION - MAY_BE_A_NAME - PLACE_BEGINNINGS - EASTERN - SPEECH
"""Words of grammar with a capital, which open sentences and no names."""

HYPHENS: Final = frozenset("-\u2010\u2011")
APOSTROPHES: Final = frozenset("'’")
QUOTES: Final = frozenset("\"“”'‘’«»")

TAIL: Final = r"(?:[-'][nuihfpw])*"
INITIALS: Final = rf"\.(?:(?:i\.)+|(?=[NUIHniWP\"(]))(?:n{TAIL})?"
ABBREVIATION: Final = rf"(?:\.|{TAIL})"
NEXT: Final = rf"(?:I{INITIALS}|H{ABBREVIATION}|[UI]1|[NUIF]{TAIL}|P[-'][nu]{TAIL})"
REST_OF_FIRST: Final = rf"""(?:(?<=[NnM]){TAIL}|(?<=[IiJ]){INITIALS}|(?<=[HhG]){ABBREVIATION}|(?<=[UuVIiJ])1
    |(?<=[UIuihVJ]){TAIL}|(?<=[PpQ])[-'][nu]{TAIL})"""
FIRST: Final = rf"[NUIHPnuihpMVJGQ]{REST_OF_FIRST}"
"""It begins with a set of classes, where a search stops at once: two in three tokens are in none of them."""
NICKNAME: Final = r"(?:(?:[\"(]\*{0,2}|\*\*)n(?:N)?['q)]{1,3}|\"N(?:N)?\")"
RUN: Final = re.compile(
    rf"""[NUIHPnuihpMVJGQ](?:(?:(?<=[PQ])|(?<=[("]p))P?_?(?P<name>){FIRST}|{REST_OF_FIRST})
    (?:{NICKNAME}?(?:P{{1,3}}_?)?{NEXT})*""",
    re.VERBOSE,
)
"""The run, and behind the particles that open it the name."""
PARTING: Final = re.compile(r"[-(]")
"""A hyphen or a bracket, which may part a run."""
PART: Final = re.compile(rf"{FIRST}|F{TAIL}", re.VERBOSE)

INVERTED: Final = re.compile(r"[MVNUnu],(?P<given>N(?:I\.?)?)(?=[\"q(*\-_]|[MVJGYQX2B]|$)")
"""“Lee, Ann” or "LEE, Ann B." as a list or a letter has it: nothing else stands in its line or its quotation marks."""
BEFORE_INVERTED: Final = frozenset('"q*B')

LONGEST_RUN: Final = 24
"""A longer run of capitalised words is a list or a headline; nobody's name stands in it for certain."""

HEADERS: Final = frozenset({"from", "to", "cc", "bcc"})
"""What stands before the colon in the head of a letter."""
MERE_ARTICLES: Final = frozenset({"la", "le", "el", "y", "af"})
"""Particles that lead no surname by themselves."""
LONGEST_WORD: Final = 40

HYPHENATED: Final = 3
"""Tokens of "London-based"."""


def _classify(raw: str) -> str:
    text = raw.strip()
    if not text:
        return "B"
    if text.isalnum() or (not text.isascii() and composed(text).isalnum()):
        return _letter_class(text, raw)
    return _mark_class(text, glued=raw[0] == text[0])


def _letter_class(text: str, raw: str) -> str:
    kind = _kind(text)
    if raw[0] == text[0]:
        return "s" if text in CLITICS else GLUED[kind]
    return LINE[kind] if "\n" in raw[: -len(text)] else kind


def _kind(text: str) -> str:
    if len(text) > LONGEST_WORD:
        return "W"
    if not text[0].isupper():
        return "0" if text[0].isdigit() else "P" if text in PARTICLES else "W"
    if len(text) == 1:
        return "I"
    if text.lower() in SENTENCE_OPENERS and not text.isupper():
        return "F"
    if text.lower() in ABBREVIATIONS and not text.isupper():
        return "H"
    return "U" if text.isupper() else "N"


def _mark_class(mark: str, *, glued: bool) -> str:
    if mark in HYPHENS:
        return "-" if glued else "_"
    if mark in APOSTROPHES and glued:
        return "'"
    if mark in QUOTES:
        return "q" if glued else '"'
    return mark if mark in ".&(),:" else "*"


CLASSES: Final = Classes(_classify)


@value(frozen=True, slots=True)
class Run:
    """Capitalised words in a row: each with its first token and the token after it.

    ``lead`` counts the particles before the first one: 1 in "bin Laden".
    """

    words: tuple[Word, ...]
    firsts: tuple[int, ...]
    stops: tuple[int, ...]
    lead: int = 0


def plain_runs(tokens: Tokens) -> Iterator[Run]:
    """The runs of a text in order, each of words that touch."""
    classes = CLASSES.string(tokens)
    done = 0
    for match in RUN.finditer(classes):
        start, stop = match.span()
        first = match.end("name") if match.lastindex else start
        if stop <= done or stop - first > 2 * LONGEST_RUN:
            continue
        if stop - first == 1 and classes.startswith(",", stop) and (run := _inverted(tokens, classes, first)):
            done = run.stops[-1]
            yield run
            continue
        run = _run(tokens, classes[first:stop], first, _particles(tokens, start, first))
        yield from _parted(tokens, run) if PARTING.search(classes, first, stop) else (run,)


def _particles(tokens: Tokens, start: int, first: int) -> int:
    """How many particles lead a name: "bin Laden" has one, "la Vida" a mere article."""
    return 0 if first - start == 1 and tokens.word(start) in MERE_ARTICLES else first - start


def _inverted(tokens: Tokens, classes: str, first: int) -> Run | None:
    """The run of a name whose surname stands first, before a comma; its words in the order in which they are said."""
    match = INVERTED.match(classes, first)
    opens = classes[first] in "MV" or first == 0 or classes[first - 1] in BEFORE_INVERTED
    if match is None or not (opens or tokens.word(first - 2).lower() in HEADERS):
        return None
    surname = word(tokens.raw[first].strip().capitalize())
    given = [word(tokens.raw[at]) for at in range(match.start("given"), match.end()) if tokens.word(at) != "."]
    if "given" not in given[0].kinds or not _may_be_a_surname(surname):
        return None
    words = (*given, surname)
    return Run(words, (first,) * len(words), (match.end(),) * len(words))


def _may_be_a_surname(one: Word) -> bool:
    """A surname that is nothing else, or a word that no list has."""
    return not one.kinds or ("surname" in one.kinds and one.kinds.isdisjoint({"place", "word"}))


def _run(tokens: Tokens, classes: str, first: int, lead: int) -> Run:
    """The run whose tokens are of these classes; most are of one."""
    if len(classes) == 1:
        return Run((word(tokens.raw[first]),), (first,), (first + 1,), lead)
    parts = _parts(classes)
    words = tuple([word("".join(tokens.raw[first + a : first + b])) for a, b in parts])
    return Run(words, tuple([first + a for a, _ in parts]), tuple([first + b for _, b in parts]), lead)


def _parted(tokens: Tokens, run: Run) -> Iterator[Run]:
    """A run in parts: at what stands in brackets and is no nickname, and at some hyphens."""
    at = next((at for at, first in enumerate(run.firsts) if at and _is_no_nickname(tokens, first, run.words[at])), 0)
    bounds = (0, at, at + 1, len(run.words)) if at else (0, len(run.words))
    for begin, end in pairwise(bounds):
        part = Run(run.words[begin:end], run.firsts[begin:end], run.stops[begin:end], 0 if begin else run.lead)
        yield from _without_hyphens(tokens, part) if part.words else ()


def _is_no_nickname(tokens: Tokens, first: int, one: Word) -> bool:
    """True for letters and places in brackets: "Ministry of Works (MoW) Inspector", "Hill (Britain) Williams"."""
    return tokens.word(first - 1) == "(" and (one.camel or not one.kinds.isdisjoint({"place", "nationality"}))


def _without_hyphens(tokens: Tokens, run: Run) -> Iterator[Run]:
    """A run in parts where a hyphen joins what is no name: "Beijing-based", "US-Mexico"."""
    at = next((at for at, first in enumerate(run.firsts) if _is_parted(tokens, first, run.stops[at])), None)
    if at is None:
        yield run
        return
    first, stop = run.firsts[at], run.stops[at]
    yield Run((*run.words[:at], word(tokens.raw[first])), run.firsts[: at + 1], (*run.stops[:at], first + 1), run.lead)
    rest = Run(run.words[at + 1 :], run.firsts[at + 1 :], run.stops[at + 1 :])
    if not tokens.word(stop - 1).islower():
        rest = Run((word(tokens.raw[stop - 1]), *rest.words), (stop - 1, *rest.firsts), (stop, *rest.stops))
    if rest.words:
        yield from _without_hyphens(tokens, rest)


def _is_parted(tokens: Tokens, first: int, stop: int) -> bool:
    """True for a place that something is of, and for two places."""
    if stop - first != HYPHENATED or tokens.word(first + 1) not in HYPHENS:
        return False
    one, other = word(tokens.raw[first]), word(tokens.raw[first + 2])
    if other.text in DESCRIBING:
        return "place" in one.kinds or not one.kinds
    whole = kinds_of("".join(tokens.raw[first:stop]).strip().lower())
    return {"place"} <= one.kinds & other.kinds and other.text[:1].isupper() and "place" not in whole


@lru_cache(MEMO_LIMIT)
def _parts(classes: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a run stand among its tokens: the same for all runs of a shape, of which there are few."""
    spans = [part.span() for part in PART.finditer(classes)]
    if classes.endswith(".") and spans[-1][1] == len(classes) - 1:
        spans[-1] = spans[-1][0], len(classes)
    return tuple(spans)
