"""Who may be the same and was not joined: each suggestion with what speaks for it, and what against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import Final

from tlx.model import Likeness, Person, Sort
from tlx.people.evidence import Evidence, Years, against, evidence
from tlx.people.given import NO_ALIASES, Aliases, Given, Strangers, given
from tlx.people.names import Key, compatible, full_given, key
from tlx.people.roles import is_by_role
from tlx.people.vocabulary import EASTERN
from tlx.people.words import word as known_word
from tlx.text import fold

MOST: Final = 8
"""Suggestions about one person: more would not be read."""
MOST_OF_A_NAME: Final = 12
"""People who share a part of their names, beyond which it says nothing: a limit on time, too."""
SHORTEST: Final = 5
"""Letters of a name in which one may be a slip: "Lee" and "Lea" are two names."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody with what is compared: the names they go by, their documents, roles and years."""

    person: Person
    names: tuple[Key, ...]
    docs: frozenset[str]
    roles: frozenset[str]
    told: Evidence

    @property
    def full(self) -> tuple[Key, ...]:
        """Their names of two words or more."""
        return tuple(name for name in self.names if len(name) > 1)


Pair = tuple[Known, Known]
Likely = Callable[[Known, Known], str]


def with_suggestions(
    people: Iterable[Person], aliases: Aliases = NO_ALIASES, apart: Strangers = (), years: Years | None = None
) -> tuple[Person, ...]:
    """The same people, each with those who may be the same. What the user keeps apart is never suggested."""
    everybody = tuple(people)
    known = [_known(one, years or {}) for one in everybody if one.sort is Sort.PERSON]
    word = given(aliases, apart, {doc for one in known for doc in one.docs})
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for one, other in _pairs(known):
        why = _why(one, other)
        if why and not _are_strangers(one, other, word):
            found[one.person.id].setdefault(other.person.id, why)
            found[other.person.id].setdefault(one.person.id, why)
    return tuple(replace(one, similar=_likely(found[one.id])) if one.id in found else one for one in everybody)


def _likely(whys: dict[str, str]) -> tuple[Likeness, ...]:
    return tuple(Likeness(other, whys[other]) for other in sorted(whys)[:MOST])


def _known(person: Person, years: Years) -> Known:
    forms = {key(form) for form in (person.name, *person.aliases)}
    docs = frozenset(mention.doc for mention in person.mentions)
    roles = frozenset(fold(role.text) for role in person.roles)
    told = evidence((one for one in person.mentions if not is_by_role(one)), years)
    return Known(person, tuple(sorted(forms, key=lambda form: (-len(form), form))), docs, roles, told)


def _are_strangers(one: Known, other: Known, word: Given) -> bool:
    return word.are_any_apart(*(product(each.names, each.docs) for each in (one, other)))


# -- whom to compare -------------------------------------------------------------------------------


def _pairs(known: Sequence[Known]) -> Iterator[Pair]:
    """Two people who share something of their names: not all with all, there may be thousands."""
    shared: dict[Hashable, list[Known]] = defaultdict(list)
    for one in known:
        for what in dict.fromkeys(what for name in one.names for what in _parts(name)):
            shared[what].append(one)
    met: set[tuple[str, str]] = set()
    for each in shared.values():
        for one, other in combinations(each, 2) if len(each) <= MOST_OF_A_NAME else ():
            pair = one.person.id, other.person.id
            if pair not in met:
                met.add(pair)
                yield one, other


def _parts(name: Key) -> Iterator[Hashable]:
    """What two names that may be one share: a surname, the same words, all but one letter."""
    if len(name) == 1:
        yield "surname", name[0]
        return
    first, last = full_given(name[0]), name[-1]
    yield "surname", last
    if first in EASTERN:
        yield "surname", first
    yield "words", tuple(sorted(name))
    yield from (("given and surname", first, each) for word in name[1:] for each in (word, *word.split("-")))
    yield from (("slip", first, each) for each in _without_a_letter(last))
    yield from (("slip of the given name", each, last) for each in _without_a_letter(first))


def _without_a_letter(word: str) -> Iterator[str]:
    if len(word) >= SHORTEST:
        yield word
        yield from (word[:at] + word[at + 1 :] for at in range(len(word)))


# -- what speaks for it ----------------------------------------------------------------------------


def _why(one: Known, other: Known) -> str:
    """Why two may be one, in one line; "" when nothing says so, or one document names both."""
    if one.docs & other.docs:
        return ""
    like = next((why for why in (likely(one, other) for likely in LIKELY) if why), "")
    if not like:
        return ""
    speaks_against = against(one.told, other.told)
    return f"{like}, but {speaks_against}" if speaks_against else f"{like}{_shared_role(one, other)}"


def _shared_role(one: Known, other: Known) -> str:
    shared = sorted(one.roles & other.roles)
    return f"; both are called {shared[0]}" if shared else ""


def _same_name(one: Known, other: Known) -> str:
    return "the same full name" if set(one.full) & set(other.full) else ""


def _short_name(one: Known, other: Known) -> str:
    """A surname alone, where few have it or where the role is the same."""
    short, long = (one, other) if len(one.names[0]) == 1 else (other, one)
    word = short.names[0][0]
    if len(short.names[0]) > 1 or len(long.names[0]) == 1:
        return ""
    bears = any(word == name[-1] or (word == name[0] and word in EASTERN) for name in long.full)
    return f"“{short.person.name}” is the surname of {long.person.name}" if bears else ""


def _same_word(one: Known, other: Known) -> str:
    """One name alone in two documents says little, unless they give it the same role."""
    is_same = len(one.names[0]) == 1 and one.names[0] == other.names[0]
    return "the same name alone" if is_same and one.roles & other.roles else ""


def _initials(one: Known, other: Known) -> str:
    fits = any(compatible(mine, yours) for mine in one.full for yours in other.full)
    return "surname and initial or given name agree" if fits else ""


def _same_words(one: Known, other: Known) -> str:
    same = any(sorted(mine) == sorted(yours) for mine in one.full for yours in other.full)
    return "the same names in another order" if same else ""


def _part_of(one: Known, other: Known) -> str:
    """“Ana García Ruiz” and "Ana García", "Ann Lee-Bell" and "Ann Lee"."""
    named = any(_is_part(*sorted((mine, yours), key=_size)) for mine in one.full for yours in other.full)
    return "one surname is part of the other" if named else ""


def _size(name: Key) -> int:
    return sum(map(len, name))


def _is_part(short: Key, long: Key) -> bool:
    if full_given(short[0]) != full_given(long[0]) or len(short) != 2 or short[-1] == long[-1]:
        return False
    pieces = [piece for word in long[1:] for piece in ((word,) if "-" not in word else word.split("-"))]
    return short[-1] in pieces and "surname" in known_word(short[-1]).kinds


def _slip(one: Known, other: Known) -> str:
    near = any(_is_slip(mine, yours) for mine in one.full for yours in other.full)
    return "one letter apart" if near else ""


def _is_slip(one: Key, other: Key) -> bool:
    """Two full names with one letter between them, in a word long enough."""
    if len(one) != len(other):
        return False
    unlike = [(mine, yours) for mine, yours in zip(one, other, strict=True) if full_given(mine) != full_given(yours)]
    return len(unlike) == 1 and min(map(len, unlike[0])) >= SHORTEST and _one_letter(*unlike[0])


def _one_letter(one: str, other: str) -> bool:
    """One letter more, less or other, or two neighbours changed over."""
    at = next((at for at, (mine, yours) in enumerate(zip(one, other, strict=False)) if mine != yours), len(one))
    mine, yours = one[at:], other[at:]
    swapped = mine[:2] == yours[1::-1] and mine[2:] == yours[2:]
    return mine[1:] == yours[1:] or mine == yours[1:] or mine[1:] == yours or swapped


LIKELY: Final[tuple[Likely, ...]] = (_same_name, _initials, _short_name, _same_word, _same_words, _part_of, _slip)
