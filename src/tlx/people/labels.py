"""How people of one name are told from each other where they are listed: "Ann Lee (judge)", "Lee (in a.txt)"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from tlx.model import Person, Sort
from tlx.people.everyday import A_MAN, A_WOMAN
from tlx.text import fold

LONGEST: Final = 40
"""Characters of a role in a label: it is typed."""
TITLES: Final = {A_MAN: "a man", A_WOMAN: "a woman"}

Signs = Callable[[Person], Iterator[str]]
"""What may tell somebody from others of the name, the best first."""


def labelled(people: Iterable[Person]) -> tuple[Person, ...]:
    """The same people in the same order; who shares a name with somebody has a label that nobody else has.

    It is the first of these that is theirs alone: a role, the year of birth, what a title says, the document. It stands
    while the documents stand, in whatever order they are read.
    """
    everybody = tuple(people)
    alike: dict[str, list[Person]] = defaultdict(list)
    for person in everybody:
        if person.sort is Sort.PERSON:
            alike[fold(person.name)].append(person)
    labels = dict(row for namesakes in alike.values() if len(namesakes) > 1 for row in _labels(namesakes))
    return tuple(replace(one, label=labels[one.id]) if one.id in labels else one for one in everybody)


def _labels(namesakes: Sequence[Person]) -> Iterator[tuple[str, str]]:
    """The id of each and their label."""
    signs = {person.id: [list(dict.fromkeys(of(person))) for of in SIGNS] for person in namesakes}
    told = Counter(fold(sign) for kinds in signs.values() for kind in kinds for sign in kind)
    taken: set[str] = set()
    for person in namesakes:
        own = (sign for kind in signs[person.id] for sign in kind if told[fold(sign)] == 1)
        sign = next(own, None) or _numbered(person, taken)
        taken.add(sign)
        yield person.id, f"{person.name} ({sign})"


def _numbered(person: Person, taken: set[str]) -> str:
    """For the second of one name in one document: people stand by id, so the number is always the same."""
    number = 2
    while (sign := f"in {person.mentions[0].doc}, {number}") in taken:
        number += 1
    return sign


def _roles(person: Person) -> Iterator[str]:
    return (role.text for role in person.roles if len(role.text) <= LONGEST)


def _born(person: Person) -> Iterator[str]:
    return (f"born {mention.born}" for mention in person.mentions if mention.born is not None)


def _titles(person: Person) -> Iterator[str]:
    return (TITLES[cue] for mention in person.mentions for cue in mention.cues if cue in TITLES)


def _documents(person: Person) -> Iterator[str]:
    return (f"in {mention.doc}" for mention in person.mentions)


SIGNS: Final[tuple[Signs, ...]] = (_roles, _born, _titles, _documents)
