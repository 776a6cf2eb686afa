"""Lines in capitals: a capital says nothing there, so only names that stand elsewhere in the document are found.

And the parties of a case, as courts head their judgments: "TOM HALL (Claimant)".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tlx.model import Document, Mention, Sort
from tlx.people.candidates import Page
from tlx.people.cues import SHOWN
from tlx.people.shapes import Run

IN_CAPITALS: Final = "named here, in capitals"
"""The cue of such a mention."""

OF_A_PARTY: Final = "a party, in capitals"

LONGEST_NAME: Final = 5
FEWEST_OF_A_PARTY, MOST_OF_A_PARTY = 2, 4
"""Words."""
PARTIES: Final = frozenset("claimant defendant appellant respondent applicant plaintiff petitioner accused".split())
NO_PERSON: Final = frozenset({"ending", "institution", "facility", "organisation", "head", "function"})


def in_capitals(document: Document, on: Page, full: frozenset[str]) -> Iterator[Mention]:
    """The full names of a document where it writes them in a line of capitals."""
    if not on.capitals.spans:
        return
    for run in on.runs:
        if on.capitals.hold(on.tokens.start(run.firsts[0])):
            whole = ((0, len(run.words)),) if _is_a_party(run, on) else ()
            for first, stop in whole or _full_names(run, full):
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


def _full_names(run: Run, full: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The longest full names in a run, from the left: the first word of each, and the word after it."""
    first = 0
    while first < len(run.words):
        stop = _stop(run, first, full)
        if stop:
            yield first, stop
        first = stop or first + 1


def _stop(run: Run, first: int, full: frozenset[str]) -> int:
    words = [each.folded for each in run.words[first : first + LONGEST_NAME]]
    return next((first + size for size in range(len(words), 1, -1) if " ".join(words[:size]) in full), 0)
