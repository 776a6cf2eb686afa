"""Who "the governor", "his mother" and "the 31-year-old" are: the only one near to whom the text gave that role or age.

A whole role ("the Home Secretary") is known by itself; here one word of it stands for the rest, so all must agree.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from tlx.events.vocabulary import CLASSES
from tlx.model import Named, Participant, Sort
from tlx.people.words import word
from tlx.text import Reading, Tokens, fold

POINTING: Final = frozenset({"the", "this", "his", "her", "their"})
ANEW: Final = frozenset("a an another second third one no any each every other two three four five several".split())
"""Before a noun these speak of somebody else."""
QUALIFIED: Final = frozenset(
    "vice deputy assistant former ex acting shadow junior under sub associate late prime".split()
)
"""A deputy chairman is not the chairman."""
WHOLE_ONLY: Final = frozenset({"general", "secretary"})
"""A role of several words that ends in one of these is not called by it: "attorney general"."""
TOO_COMMON: Final = frozenset(
    "man woman boy girl teenager official officer agent member friend colleague star player expert veteran aide"
    " activist soldier student pupil resident witness neighbour neighbor victim suspect child worker nurse".split()
)
"""What too many people are: the next man of a text is another."""
BEHIND_NOUN: Final = re.compile(r"\s(?:of|for|from|to|at|in|on|with)\s|,")
"""Where the words behind the noun of a role begin: "president of the union"."""
NEAR: Final = 400
"""Tokens: how far back somebody still stands alone in a role."""
CLOSING: Final = frozenset("VvuBbHhwmzsyaj,.;:)&kPt'\"#-DeE@")
"""What may stand behind: a verb, a mark, a preposition; not a noun that the first belongs to, nor "of"."""
PARTIES: Final = frozenset("claimant defendant respondent appellant applicant plaintiff petitioner".split())
"""Courts write of these without an article, and may go on in the present: "claimant begins work"."""
YEARS_OLD: Final = ("-", "year", "-", "old")


@dataclass(slots=True)
class _Seen:
    """Who has been called something so far, with the token of their last name, and where somebody else was."""

    owners: dict[Participant, int] = field(default_factory=dict)
    anew: int = -1

    def only(self, at: int) -> Participant | None:
        """The only one near before a token, unless somebody else has been spoken of since."""
        near = [(place, one) for one, place in self.owners.items() if at - place <= NEAR]
        return near[0][1] if len(near) == 1 and near[0][0] > self.anew else None


def with_descriptions(reading: Reading, cast: Sequence[Named]) -> tuple[Named, ...]:
    """The names of a document and, among them in text order, the descriptions that can mean only one of them."""
    tokens = reading.tokens
    called = [(_token(tokens, one), one.who, tuple(_callings(tokens, one))) for one in cast if one.sort is Sort.PERSON]
    if not any(callings for _, _, callings in called):
        return tuple(cast)
    starts = frozenset(one.span.start for one in cast)
    found = tuple(_described(tokens, called, starts))
    return tuple(sorted([*cast, *found], key=lambda one: one.span)) if found else tuple(cast)


def _token(tokens: Tokens, one: Named) -> int:
    """The first token behind a name."""
    return bisect_left(tokens.ends, one.span.end) + 1


# -- what somebody is called ------------------------------------------------------------------------


def _callings(tokens: Tokens, one: Named) -> Iterator[str]:
    """The nouns of somebody's role, and their age as it may be taken up later."""
    behind = _token(tokens, one)
    first = bisect_left(tokens.ends, one.span.start + 1)
    yield from filter(None, dict.fromkeys((_noun(one.who.role), _noun(_before(tokens, first, behind)))))
    age = _age(tokens, behind)
    if age:
        yield age


def _before(tokens: Tokens, first: int, stop: int) -> str:
    """What somebody is called right here: "defendant" of "the defendant, Mr Lee, left" and "the defendant Lee"."""
    while _is_courtesy(tokens, first - 1):
        first -= 1
    apart = tokens.word(first - 1) == "," and tokens.word(stop) in {",", ".", ";"}
    last = first - 2 if apart else first - 1
    words = (tokens.word(last - 1), tokens.word(last))
    return " ".join(filter(str.isalpha, words)) if words[1].islower() else ""


def _is_courtesy(tokens: Tokens, index: int) -> bool:
    at = index - 1 if tokens.word(index) == "." else index
    return "honorific" in word(tokens.word(at)).kinds


def _noun(role: str) -> str:
    """The word a role is taken up with: "governor" of "Governor of Ohio"; "" where another could be meant."""
    words = fold(BEHIND_NOUN.split(role, maxsplit=1)[0]).replace("-", " ").split()
    if not words or words[-1] in TOO_COMMON or not QUALIFIED.isdisjoint(words):
        return ""
    whole_only = len(words) > 1 and words[-1] in WHOLE_ONLY
    return words[-1] if word(words[-1]).kinds & {"role", "rank"} and not whole_only else ""


def _age(tokens: Tokens, behind: int) -> str:
    """The age behind a name: ", 31," or "(31)"."""
    number = tokens.word(behind + 1)
    is_age = number.isdecimal() and len(number) == 2
    marks = tokens.word(behind), tokens.word(behind + 2)
    return f"{number}-year-old" if is_age and (marks[0], marks[1]) in {(",", ","), (",", "."), ("(", ")")} else ""


# -- where they are called so -----------------------------------------------------------------------


def _described(
    tokens: Tokens, called: Sequence[tuple[int, Participant, tuple[str, ...]]], starts: frozenset[int]
) -> Iterator[Named]:
    """The descriptions in a text, each with the only one it can mean."""
    seen: dict[str, _Seen] = defaultdict(_Seen)
    named = iter([*called, (len(tokens) + 1, Participant("", ""), ())])
    wanted = frozenset(what for _, _, callings in called for what in callings)
    place, who, callings = next(named)
    for first, stop, what in _mentions(tokens, wanted):
        while place <= first:
            for calling in callings:
                seen[calling].owners[who] = place
            place, who, callings = next(named)
        before = tokens.word(first - 1).lower()
        if before in ANEW:
            seen[what].anew = first
        points = before in POINTING or (what in PARTIES and not before.isalpha())
        one = seen[what].only(first) if points else None
        if one is not None and _stands_alone(tokens, first, stop, starts):
            yield Named(tokens.span(first, stop), one)


def _mentions(tokens: Tokens, wanted: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Where a text has one of the words wanted: its first token, the token behind, and the words."""
    for index, raw in enumerate(tokens.raw):
        what = raw.strip().lower()
        if what in wanted:
            yield index, index + 1, what
        elif what.isdecimal() and f"{what}-year-old" in wanted and _are_years(tokens, index + 1):
            yield index, index + 1 + len(YEARS_OLD), f"{what}-year-old"


def _are_years(tokens: Tokens, first: int) -> bool:
    return tuple(tokens.word(index) for index in range(first, first + len(YEARS_OLD))) == YEARS_OLD


def _stands_alone(tokens: Tokens, first: int, stop: int, starts: frozenset[int]) -> bool:
    """True unless a name, a noun or "of" behind it says which one; or it is known already."""
    if tokens.start(first) in starts or stop >= len(tokens):
        return False
    behind = stop + 1 if tokens.word(stop) == "," and stop + 1 < len(tokens) else stop
    may_close = CLOSING | {"c"} if tokens.word(first).lower() in PARTIES else CLOSING
    return CLASSES[tokens.raw[stop]] in may_close and tokens.start(behind) not in starts
