"""Lines in capitals: a capital says nothing there, so only names that stand elsewhere in the document are found.

And the parties of a case, as courts head their judgments: "TOM HALL (Claimant)".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tlx.model import Document, Mention, Sort
from tlx.model.values import value
from tlx.people.candidates import Name, Page
from tlx.people.cues import SHOWN
from tlx.people.known import Known, family_names
from tlx.people.shapes import Run
from tlx.people.words import kinds_of

IN_CAPITALS: Final = "named here, in capitals"
"""The cue of such a mention."""

OF_A_PARTY: Final = "a party, in capitals"

LONGEST_NAME: Final = 5
FEWEST_OF_A_PARTY, MOST_OF_A_PARTY = 2, 4
"""Words."""
PARTIES: Final = frozenset("claimant defendant appellant respondent applicant plaintiff petitioner accused".split())
NO_PERSON: Final = frozenset({"ending", "institution", "facility", "organisation", "head", "function"})
SHORTEST_ALONE: Final = 3
"""Letters of one word that is somebody's name there."""
NO_SURNAME: Final = frozenset({"place", "function", "calendar", "organisation", "nationality"})
"""What one word in capitals is rather than a person."""


@value(frozen=True, slots=True)
class Called:
    """How the people are called whom a document shows: in full, and by one word."""

    full: frozenset[str]
    single: frozenset[str]


def in_capitals(document: Document, on: Page, among: Known, shown: Sequence[Name]) -> Iterator[Mention]:
    """The names of people in a document where it writes them in a line of capitals: "CLARK MEETS JOE LEE".

    ``shown`` are the names that stand elsewhere in it, each taken for somebody's in the end.
    """
    if not on.capitals.spans:
        return
    called = _called(shown, among)
    for run in on.runs:
        if on.capitals.hold(on.tokens.start(run.firsts[0])):
            whole = ((0, len(run.words)),) if _is_a_party(run, on) else ()
            for first, stop in whole or _names(run, called, among):
                span = on.tokens.span(run.firsts[first], run.stops[stop - 1])
                cue = OF_A_PARTY if whole else IN_CAPITALS
                yield Mention(document.path, span, span.of(document.text), Sort.PERSON, SHOWN, (cue,))


def _is_a_party(run: Run, on: Page) -> bool:
    """True for "TOM HALL" before "(Claimant)", not for "HALL AND SONS LTD"."""
    stop, words = run.stops[-1], run.words
    if not FEWEST_OF_A_PARTY <= len(words) <= MOST_OF_A_PARTY or on.tokens.word(stop) != "(":
        return False
    if on.tokens.word(stop + 1).lower() not in PARTIES or "given" not in words[0].kinds:
        return False
    return all(NO_PERSON.isdisjoint(each.kinds) for each in words)


def _called(shown: Sequence[Name], among: Known) -> Called:
    several = [name for name in shown if name.size > 1]
    alone = {name.phrase for name in shown if name.size == 1}
    families = {family for name in several for family in family_names(name)}
    return Called(frozenset(name.phrase for name in several) - among.firms, frozenset(alone | families) - among.firms)


def _names(run: Run, called: Called, among: Known) -> Iterator[tuple[int, int]]:
    """The longest names in a run, from the left: the first word of each, and the word after it."""
    first = 0
    while first < len(run.words):
        stop = _stop(run, first, called.full) or (first + 1 if _is_somebody(run, first, called, among) else 0)
        if stop:
            yield first, stop
        first = stop or first + 1


def _stop(run: Run, first: int, full: frozenset[str]) -> int:
    words = [each.folded for each in run.words[first : first + LONGEST_NAME]]
    return next((first + size for size in range(len(words), 1, -1) if " ".join(words[:size]) in full), 0)


def _is_somebody(run: Run, at: int, called: Called, among: Known) -> bool:
    """One word that the text below calls somebody by, and that is no word of its own there: "BUSH", "RICE"."""
    one = run.words[at].folded
    if one not in called.single:
        return False
    is_thing = len(one) < SHORTEST_ALONE or not run.words[at].kinds.isdisjoint(NO_SURNAME) or _is_in_a_thing(run, at)
    return not is_thing and one not in among.lower.words


def _is_in_a_thing(run: Run, at: int) -> bool:
    """True for the "KONG" of "HONG KONG"."""
    pairs = (run.words[max(0, at - 1) : at + 1], run.words[at : at + 2])
    return any(kinds_of(" ".join(each.folded for each in pair)) & NO_SURNAME for pair in pairs if len(pair) > 1)
