"""Who "the governor", "his mother" and "the 31-year-old" are: the only one near who may be called so.

A whole role ("the Home Secretary") is known by itself; here one word of it stands for the rest, so all must agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tlx.events.sentences.vocabulary import CLASSES
from tlx.events.who.callings import PARTIES, YEARS_OLD, behind_token, callings, is_years_old
from tlx.events.who.leads import lead
from tlx.model import Named, Participant, Sort
from tlx.model.values import value
from tlx.text import Reading, Tokens, fold

POINTING: Final = frozenset({"the", "this", "his", "her", "their"})
ANEW: Final = frozenset("a an another second third one no any each every other two three four five several".split())
"""Before a noun these speak of somebody else."""
NEAR: Final = 400
"""Tokens: how far back somebody still stands alone in a role."""
CLOSING: Final = frozenset("VvuBbHhwmzsyaj,.;:)&kPt'\"#-DeE@Tpin")
"""What may stand behind: a verb, a mark, a preposition; not a noun that the first belongs to, nor "of"."""
MOST_WORDS: Final = 2
"""Words between "the" and a noun that say which: "the Acme chairman", "the 31-year-old Leeds man"."""


@value(frozen=True, slots=True)
class _Called:
    """Somebody where they are named: the token behind, what they may be called from there, the words of their role."""

    behind: int
    who: Participant
    callings: tuple[str, ...]


@value(frozen=True, slots=True)
class _Place:
    """Where a text calls somebody something: the tokens of the words, with those that say more, and the calling."""

    first: int
    stop: int
    calling: str


@dataclass(slots=True)
class _Seen:
    """Who has been called something so far, with the token of their last name, and where somebody else was."""

    owners: dict[Participant, int] = field(default_factory=dict)
    anew: int = -1

    def only(self, at: int, more: frozenset[str]) -> Participant | None:
        """The only one near before a token, unless somebody else has been spoken of since.

        ``more`` are words that say which, and must be of their role.
        """
        near = [(place, one) for one, place in self.owners.items() if at - place <= NEAR]
        fit = [each for each in near if more <= frozenset(fold(each[1].role).split())] if more else near
        return fit[0][1] if len(fit) == 1 and fit[0][0] > self.anew else None


def with_descriptions(reading: Reading, cast: Sequence[Named]) -> tuple[Named, ...]:
    """The names of a document and, among them in text order, the descriptions that can mean only one of them."""
    tokens = reading.tokens
    persons = [one for one in cast if one.sort is Sort.PERSON]
    called = [_Called(behind_token(tokens, one), one.who, callings(tokens, one)) for one in persons]
    if not any(one.callings for one in called):
        return tuple(cast)
    starts = frozenset(one.span.start for one in cast)
    first = lead(reading, persons)
    found = (*((first,) if first else ()), *_described(tokens, called, starts))
    return tuple(sorted([*cast, *found], key=lambda one: one.span)) if found else tuple(cast)


def _described(tokens: Tokens, called: Sequence[_Called], starts: frozenset[int]) -> Iterator[Named]:
    """The descriptions in a text, each with the only one it can mean."""
    seen: dict[str, _Seen] = defaultdict(_Seen)
    named = iter([*called, _Called(len(tokens) + 1, Participant("", ""), ())])
    ahead = next(named)
    for place in _places(tokens, _by_last_word(called)):
        while ahead.behind <= place.first:
            for calling in ahead.callings:
                seen[calling].owners[ahead.who] = ahead.behind
            ahead = next(named)
        one = _meant(tokens, place, seen[place.calling])
        if one is not None and _stands_alone(tokens, place, starts):
            yield Named(tokens.span(place.first, place.stop), one)


def _meant(tokens: Tokens, place: _Place, seen: _Seen) -> Participant | None:
    """The only one a description can mean, if it points at somebody told of before."""
    first, more = place.first, []
    while place.first - first < MOST_WORDS and tokens.word(first - 1)[:1].isupper() and not _points(tokens, first):
        first -= 1
        more.append(fold(tokens.word(first)))
    before = tokens.word(first - 1).lower()
    if before in ANEW:
        seen.anew = place.first
    points = before in POINTING or (place.calling in PARTIES and not (before.isalpha() or before == "("))
    return seen.only(place.first, frozenset(more)) if points else None


def _points(tokens: Tokens, first: int) -> bool:
    return tokens.word(first - 1).lower() in POINTING


# -- where they are called so -----------------------------------------------------------------------


def _by_last_word(called: Sequence[_Called]) -> Mapping[str, tuple[str, ...]]:
    """What is looked for, by its last word; longer words first."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for calling in {calling for one in called for calling in one.callings}:
        wanted[calling.rpartition(" ")[2]].add(calling)
    return {last: tuple(sorted(found, key=len, reverse=True)) for last, found in wanted.items()}


def _places(tokens: Tokens, wanted: Mapping[str, tuple[str, ...]]) -> Iterator[_Place]:
    """Where a text has one of the words wanted, each place once."""
    for index, raw in enumerate(tokens.raw):
        what = raw.strip().lower()
        if what in wanted:
            before = f"{tokens.word(index - 1).lower()} {what}"
            calling = before if before in wanted[what] else what
            if calling in wanted[what]:
                yield _Place(index - calling.count(" "), index + 1, calling)
        elif what.isdecimal() and f"{what}-year-old" in wanted and is_years_old(tokens, index + 1):
            yield _Place(index, _with_noun(tokens, index + 1 + len(YEARS_OLD)), f"{what}-year-old")


def _with_noun(tokens: Tokens, stop: int) -> int:
    """The end of "31-year-old Leeds man", where it has a noun: nothing but a verb or a mark may follow."""
    last = stop
    while last < len(tokens) and last - stop <= MOST_WORDS and CLASSES[tokens.raw[last]] in "cC":
        last += 1
    return last if last < len(tokens) and CLASSES[tokens.raw[last]] in CLOSING else stop


def _stands_alone(tokens: Tokens, place: _Place, starts: frozenset[int]) -> bool:
    """True unless a name, a noun or "of" behind it says which one; or it is known already.

    “The Minister calls on all to act” has a verb behind a title: a noun would have a capital, too.
    """
    if tokens.start(place.first) in starts or place.stop >= len(tokens):
        return False
    behind = place.stop + 1 if tokens.word(place.stop) == "," and place.stop + 1 < len(tokens) else place.stop
    is_title = tokens.word(place.stop - 1)[:1].isupper()
    may_close = CLOSING | {"c"} if place.calling in PARTIES or is_title else CLOSING
    return CLASSES[tokens.raw[place.stop]] in may_close and tokens.start(behind) not in starts
