"""Who is who across documents: only full names that agree are joined, each join with its sentence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import groupby
from types import MappingProxyType
from typing import Final

from tlx.model import Mention, Named, Participant, Person, Role, Sort
from tlx.people.cues import SHOWN
from tlx.people.names import NICKNAMES, Key, compatible, key, slug
from tlx.people.roles import is_by_role
from tlx.people.things import things
from tlx.people.within import Local, within
from tlx.text import fold

Aliases = Mapping[str, Sequence[str]]
NO_ALIASES: Final[Aliases] = MappingProxyType({})
Cluster = list[Key]


def link(mentions: Iterable[Mention], aliases: Aliases = NO_ALIASES) -> tuple[Person, ...]:
    """Persons, organisations and places with all their mentions; the order of documents does not matter.

    ``aliases`` is the user's word: a name and the other forms that mean the same person. Persons stand
    first, then organisations, then places, each by id.
    """
    ordered = sorted(mentions, key=lambda mention: (mention.doc, mention.span))
    people = [mention for mention in ordered if mention.sort is Sort.PERSON]
    others = [mention for mention in ordered if mention.sort is not Sort.PERSON]
    return (*_persons(people, aliases), *things(others))


def is_shown(person: Person) -> bool:
    """False for somebody who is only possible: no mention of them is sure enough to be shown."""
    return any(mention.score >= SHOWN for mention in person.mentions)


def casts(people: Iterable[Person]) -> dict[str, tuple[Named, ...]]:
    """For each document its names with their bearers, in text order; who is only possible is left out."""
    named: dict[str, list[Named]] = defaultdict(list)
    for person in people:
        bearers: dict[str, Participant] = {}
        for mention in person.mentions:
            if mention.score >= SHOWN:
                doc = mention.doc
                who = bearers.get(doc) or bearers.setdefault(doc, _participant(person, doc))
                named[doc].append(Named(mention.span, who, person.sort))
    return {doc: tuple(sorted(each, key=lambda one: one.span)) for doc, each in named.items()}


def cast(people: Iterable[Person], doc: str) -> tuple[Named, ...]:
    """The names of one document with their bearers; for many documents :func:`casts` asks once."""
    return casts(people).get(doc, ())


def _participant(person: Person, doc: str) -> Participant:
    return Participant(person.id, person.name, person.role_in(doc))


def _persons(mentions: Sequence[Mention], aliases: Aliases) -> tuple[Person, ...]:
    canonical = {key(form): key(name) for name, forms in aliases.items() for form in (name, *forms)}
    locals_ = [
        local for _, group in groupby(mentions, key=lambda m: m.doc) for local in within(tuple(group), canonical)
    ]
    given = {key(name): name for name in aliases}
    joined = [_person(cluster, members, given) for cluster, members in _clusters(locals_, frozenset(given))]
    return tuple(sorted(_with_own_ids(joined), key=lambda person: person.id))


# -- which documents speak of one person -----------------------------------------------------------


def _clusters(locals_: Sequence[Local], given: frozenset[Key]) -> Iterator[tuple[Cluster, list[Local]]]:
    """Full names that agree, with the people who bear them; a single name stays in its document."""
    full: dict[Key, list[Local]] = defaultdict(list)
    for local in locals_:
        if len(local.key) > 1 or local.key in given:
            full[local.key].append(local)
        else:
            yield [local.key], [local]
    for cluster in _agreeing(full):
        yield cluster, [local for name in cluster for local in full[name]]


def _agreeing(names: Iterable[Key]) -> list[Cluster]:
    """Names put together when all of a cluster agree and no other cluster would do; initials come last."""
    blocks: dict[tuple[str, str], list[Cluster]] = defaultdict(list)
    for name in sorted(names, key=lambda name: (len(name[0]) == 1, -len(name), name)):
        block = blocks[name[-1], NICKNAMES.get(name[0], name[0])[0]]
        fitting = [cluster for cluster in block if all(compatible(name, other) for other in cluster)]
        if len(fitting) == 1:
            fitting[0].append(name)
        else:
            block.append([name])
    return [cluster for block in blocks.values() for cluster in block]


# -- a person --------------------------------------------------------------------------------------


def _person(cluster: Cluster, members: Sequence[Local], given: Mapping[Key, str]) -> Person:
    ordered = sorted(members, key=lambda local: local.doc)
    mentions = tuple(mention for local in ordered for mention in local.mentions)
    forms = Counter(mention.name for mention in mentions if not is_by_role(mention))
    name = given.get(cluster[0]) or _best(forms)
    identity = slug(name) if len(cluster[0]) > 1 or cluster[0] in given else _in_document(name, ordered[0].doc)
    aliases = tuple(sorted(form for form in forms if fold(form) != fold(name)))
    sentences = [sentence for local in ordered for sentence in local.joined]
    joined = tuple(dict.fromkeys([*_across(ordered), *sentences]))
    return Person(identity, name, Sort.PERSON, aliases, _roles(mentions), mentions, joined)


def _best(forms: Counter[str]) -> str:
    """The name somebody is shown by: the one with most words, written out, then the most frequent."""
    return min(forms, key=lambda form: (form.isupper(), -len(key(form)), _initials(form), -forms[form], form))


def _initials(form: str) -> int:
    return sum(len(piece) == 1 for piece in key(form))


def _in_document(name: str, doc: str) -> str:
    """A name that is not full means somebody in this document only."""
    return f"{slug(name)}-{sha256(doc.encode()).hexdigest()[:6]}"


def _across(members: Sequence[Local]) -> Iterator[str]:
    first = members[0]
    for other in members[1:]:
        name, known_as = other.mentions[0].name, first.mentions[0].name
        if other.key == first.key:
            yield f"“{name}” in {other.doc} is the same full name as in {first.doc}"
        else:
            yield f"“{name}” in {other.doc} agrees with “{known_as}” in {first.doc}: surname, given and middle names"


def _roles(mentions: Iterable[Mention]) -> tuple[Role, ...]:
    roles: dict[tuple[str, str], Role] = {}
    for mention in mentions:
        if mention.role is not None and not is_by_role(mention):
            roles.setdefault((mention.doc, fold(mention.role.text)), mention.role)
    return tuple(roles.values())


def _with_own_ids(people: Iterable[Person]) -> Iterator[Person]:
    """Two persons whose names read alike get a number, in an order that is always the same."""
    taken: Counter[str] = Counter()
    for person in sorted(people, key=lambda each: (each.id, each.name, each.mentions[0].doc, each.mentions[0].span)):
        taken[person.id] += 1
        yield replace(person, id=f"{person.id}-{taken[person.id]}") if taken[person.id] > 1 else person
