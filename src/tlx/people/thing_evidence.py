"""What a document tells of names that no list has: which of them are organisations, and which places.

Each sign counts once a document, wherever it stands: "in Zell" on one page and "Zell district" on another
make Zell a place on all of them. Whoever is surely a person is neither.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from typing import Final

from tlx.model import Sort
from tlx.model.values import value
from tlx.people.asking import Around
from tlx.people.candidates import Candidate, Name
from tlx.people.cues import ONLY_ONE, SHOWN
from tlx.people.known import Known
from tlx.people.thing_signs import AS_BODY, AS_PLACE, BESIDE
from tlx.people.thing_vocabulary import HOUSES
from tlx.people.weighing import Weighed
from tlx.people.weighing_again import is_only_a_word
from tlx.people.words import MEMO_LIMIT, Word
from tlx.text import Tokens

LONGEST: Final = 4
"""Words of a name that is judged by what stands around it."""
LIKELY: Final = -0.5
"""What a name must say by itself for a place in a row of places: one word that is nothing else does."""
LONGEST_ROW: Final = 3
"""Places in a row that are found one by another."""
SHORTEST_ACRONYM: Final = 2
LONGEST_ACRONYM: Final = 5

GRAMMAR: Final = frozenset({"function", "calendar"})
NO_NAME: Final = frozenset(
    "function calendar nationality plural honorific suffix rank role place organisation administration acronym".split()
)
"""What a name of one word is not."""


@value(frozen=True, slots=True)
class Heard:
    """What a document tells of a name: its sort, how surely, and the signs."""

    sort: Sort
    score: float
    signs: tuple[str, ...]


Things = Mapping[str, Heard]


def heard(
    read: Iterable[Sequence[Candidate]], groups: Iterable[Sequence[Weighed]], on: Known, tokens: Tokens
) -> Things:
    """The names that a document tells to be things, by their folded words; whom it surely names are not among them.

    ``read`` are the ways to read each run, and ``groups`` what they were weighed to be.
    """
    where: dict[str, list[Candidate]] = defaultdict(list)
    for one in _undecided(read, groups):
        if (
            not one.title.kinds
            and _is_open(one.name)
            and not _is_a_person(one.name.phrase, on)
            and not _only_opens(one)
        ):
            where[one.name.phrase].append(one)
    terms = frozenset(_terms(where, tokens))
    every = {phrase: _best(ones) for phrase, ones in where.items() if phrase not in terms}
    sure = {phrase: best for phrase, best in every.items() if best.score >= SHOWN}
    kinds = dict.fromkeys((*HOUSES, *_kinds_of_one(groups)), Heard(Sort.ORGANISATION, SHOWN, (ONLY_ONE,)))
    return kinds | dict(_beside(where, sure)) | sure


def _beside(where: Mapping[str, Sequence[Candidate]], sure: Things) -> Iterator[tuple[str, Heard]]:
    """The names in a row with one that is surely a place: "in Zell, Ostveld and Norr"."""
    places = {phrase for phrase, found in sure.items() if found.sort is Sort.PLACE}
    unsure = {it: ones for it, ones in where.items() if it not in sure and _as_place(ones[0].name) > LIKELY}
    for _ in range(LONGEST_ROW if places else 0):
        found = {it for it, ones in unsure.items() if any(_is_in_a_row_with(one, places) for one in ones)} - places
        yield from ((phrase, Heard(Sort.PLACE, SHOWN, ("in a row",))) for phrase in sorted(found))
        places |= found


def _is_in_a_row_with(candidate: Candidate, places: AbstractSet[str]) -> bool:
    before = candidate.before.folded in BESIDE and candidate.before2.folded in places
    return before or (candidate.after.folded in BESIDE and candidate.after2.folded in places)


def as_heard(ways: Iterable[Candidate], things: Things) -> Iterator[Weighed]:
    """The readings of a run that the document tells to be things."""
    for one in ways:
        if (found := things.get(one.name.phrase)) and _is_so_called(one, found):
            yield Weighed(one, found.sort, SHOWN, found.signs)


def _is_so_called(candidate: Candidate, found: Heard) -> bool:
    """True where a name stands as that of the thing: "the Commission" with its article, no capital of a sentence."""
    if ONLY_ONE in found.signs:
        return candidate.name.size == 1 and candidate.before.folded == "the" and not candidate.opens
    return not candidate.title.kinds and not is_only_a_word(candidate)


def _kinds_of_one(groups: Iterable[Sequence[Weighed]]) -> Iterator[str]:
    """The words for a kind of body of which the text names one alone: "commission" for "the European Commission"."""
    bodies = (one for group in groups for one in group if one.sort is Sort.ORGANISATION and one.score >= SHOWN)
    full = {one.candidate.name.phrase: one.candidate.name for one in bodies if one.candidate.name.size > 1}
    named = Counter(kind for name in full.values() for kind in _kinds_of_body(name))
    return (kind for kind, count in named.items() if count == 1)


@lru_cache(MEMO_LIMIT)
def _kinds_of_body(name: Name) -> frozenset[str]:
    """The last word of a body's name, and its head."""
    heads = {one.folded for one, link in pairwise(name.words) if "head" in one.kinds and link.folded in {"of", "for"}}
    return frozenset(heads or ({name.last.folded} if name.last.kinds & {"head", "ending"} else ()))


def _undecided(read: Iterable[Sequence[Candidate]], groups: Iterable[Sequence[Weighed]]) -> Iterator[Candidate]:
    """The names that are nothing for certain by themselves."""
    for ways, group in zip(read, groups, strict=True):
        if not any(one.score >= SHOWN for one in group):
            yield from ways


def _is_a_person(phrase: str, on: Known) -> bool:
    return phrase in on.full or phrase in on.surnames or phrase in on.alone


def _only_opens(candidate: Candidate) -> bool:
    """True for a common word whose capital is that of a sentence."""
    return candidate.opens and candidate.name.size == 1 and "word" in candidate.name.first.kinds


@lru_cache(MEMO_LIMIT)
def _is_open(name: Name) -> bool:
    """True for a name that lists do not decide."""
    if name.size == 1:
        return len(name.first.folded) > 1 and name.first.kinds.isdisjoint(NO_NAME)
    grammar = any(each.kinds & GRAMMAR for each in name.words) or "nationality" in name.last.kinds
    return name.size <= LONGEST and not grammar


def _best(ones: Sequence[Candidate]) -> Heard:
    """What the signs of all places where a name stands say together."""
    name = ones[0].name
    place, body = _sum(AS_PLACE, _as_place(name), ones), _sum(AS_BODY, _as_body(name), ones)
    return Heard(Sort.PLACE, *place) if place[0] > body[0] else Heard(Sort.ORGANISATION, *body)


def _sum(signs: Around, prior: float, ones: Sequence[Candidate]) -> tuple[float, tuple[str, ...]]:
    held = dict.fromkeys(sign for one in ones for sign in signs.held(one))
    return prior + sum([sign.weight for sign in held]), tuple([sign.name for sign in held])


@lru_cache(MEMO_LIMIT)
def _as_place(name: Name) -> float:
    """What a name says for a place by itself: most for one word that is nothing else."""
    first = name.first
    if name.size > 1:
        common = all("word" in each.kinds for each in name.words)
        return -0.3 - 1.2 * common - 1.5 * any(each.upper for each in name.words)
    if first.upper:
        return -1.6
    return -0.2 - 2.2 * ("word" in first.kinds) - 0.5 * ("given" in first.kinds) - 1.3 * first.camel


@lru_cache(MEMO_LIMIT)
def _as_body(name: Name) -> float:
    """What a name says for a body by itself: capitals much, a common word or somebody's name the contrary."""
    first = name.first
    if name.size > 1:
        return 1.0 * ("place" in first.kinds or "place" in name.last.kinds) - 0.4 * ("given" in first.kinds)
    if first.upper:
        long = len(first.folded) > LONGEST_ACRONYM
        if not first.folded.isalpha():
            return -0.5
        return 1.1 - 1.0 * ("word" in first.kinds) - 0.6 * long - 1.2 * _is_short(first)
    return -0.4 + 0.8 * first.camel - 0.6 * ("word" in first.kinds) - 0.4 * ("given" in first.kinds)


def _is_short(acronym: Word) -> bool:
    return len(acronym.folded) == SHORTEST_ACRONYM


def _terms(where: Mapping[str, Sequence[Candidate]], tokens: Tokens) -> Iterator[str]:
    """Acronyms that stand for words in small letters: "sea surface temperature (SST)"."""
    for phrase, ones in where.items():
        if ones[0].name.first.upper and any(_is_a_term(one, tokens) for one in ones):
            yield phrase


def _is_a_term(short: Candidate, tokens: Tokens) -> bool:
    if short.before.text != "(":
        return False
    letters, at = short.name.phrase, short.first - 2
    words = [tokens.word(at - back) for back in range(2 * len(letters) + 2) if at - back >= 0]
    named = [word for word in words if word[:1].isalpha() and word not in {"of", "the", "and", "for", "in"}]
    spelt = named[: len(letters)]
    initials = "".join(word[0] for word in reversed(spelt)).lower()
    return initials == letters and any(word.islower() for word in spelt)
