"""Who is who across documents: only full names that agree are joined, each join with its sentence."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import groupby
from typing import Final

from tlx.model import Mention, Named, Participant, Person, Role, Sort
from tlx.people.bearers import Bearer, together
from tlx.people.cues import SHOWN
from tlx.people.evidence import Years
from tlx.people.given import NO_ALIASES, Aliases, Given, Strangers, given
from tlx.people.names import Key, key, slug
from tlx.people.roles import is_by_role
from tlx.people.things import things
from tlx.people.within import Local, within
from tlx.text import fold


def link(
    mentions: Iterable[Mention], aliases: Aliases = NO_ALIASES, apart: Strangers = (), years: Years | None = None
) -> tuple[Person, ...]:
    """Persons, organisations and places with all their mentions; the order of documents does not matter.

    ``aliases`` and ``apart`` are the user's word: a name and the other forms that mean the same person, and
    names of people of whom no two are the same. ``years`` has the year of each document that has one: ages and
    work lean on it. Persons stand first, then organisations, then places, each by id.
    """
    ordered = sorted(mentions, key=lambda mention: (mention.doc, mention.span))
    people = [mention for mention in ordered if mention.sort is Sort.PERSON]
    others = [mention for mention in ordered if mention.sort is not Sort.PERSON]
    word = given(aliases, apart, {mention.doc for mention in ordered})
    return (*_persons(people, word, years or {}), *things(others, word))


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


def _persons(mentions: Sequence[Mention], word: Given, years: Years) -> tuple[Person, ...]:
    locals_ = [local for _, group in groupby(mentions, key=lambda m: m.doc) for local in within(tuple(group), word)]
    joined = [_person(cluster, word.names) for cluster in _clusters(locals_, word, years)]
    return tuple(sorted(_with_own_ids(joined), key=lambda person: person.id))


def _clusters(locals_: Sequence[Local], word: Given, years: Years) -> Iterator[list[Bearer]]:
    """Full names that agree, with the people who bear them; a single name stays in its document."""
    full: dict[Key, list[Local]] = defaultdict(list)
    for local in locals_:
        if len(local.key) > 1 or local.key in word.names:
            full[local.key].append(local)
        else:
            yield [Bearer(local.key, (local,))]
    yield from together(full, word, years)


# -- a person --------------------------------------------------------------------------------------


def _person(cluster: Sequence[Bearer], names: Mapping[Key, str]) -> Person:
    ordered = sorted((local for bearer in cluster for local in bearer.locals), key=lambda local: local.doc)
    mentions = tuple(mention for local in ordered for mention in local.mentions)
    forms = Counter(mention.name for mention in mentions if not is_by_role(mention))
    first = cluster[0].key
    name = names.get(first) or _best(forms)
    identity = slug(name) if len(first) > 1 or first in names else _in_document(name, ordered[0].doc)
    aliases = tuple(sorted(form for form in forms if fold(form) != fold(name)))
    sentences = [*(why for local in ordered for why in local.joined), *(why for each in cluster for why in each.joined)]
    joined = tuple(dict.fromkeys([*_across(ordered), *sentences]))
    return Person(identity, name, Sort.PERSON, aliases, _roles(mentions), mentions, joined)


def _best(forms: Counter[str]) -> str:
    """The name somebody is shown by: the one with most words, written out, then the most frequent.

    One in capitals, as courts write those of parties, is shown in small letters.
    """
    best = min(forms, key=lambda form: (-len(key(form)), form.isupper(), _initials(form), *_rest(form, forms[form])))
    return CAPITALS.sub(_small, best) if best.isupper() and len(key(best)) > 1 else best


CAPITALS: Final = re.compile(r"[^\W\d_]{2,}")
IRISH: Final = "MC"


def _small(word: re.Match[str]) -> str:
    """“KOWALSKA” as "Kowalska", "MCDONALD" as "McDonald"."""
    text = word[0]
    of_mc = text.startswith(IRISH) and len(text) > len(IRISH) + 1
    return f"Mc{text[len(IRISH) :].capitalize()}" if of_mc else text.capitalize()


def _rest(form: str, times: int) -> tuple[int, int, str]:
    return -len(form.split()), -times, form


def _initials(form: str) -> int:
    return sum(len(piece) == 1 for piece in key(form))


def _in_document(name: str, doc: str) -> str:
    """A name that is not full means somebody in this document only."""
    return f"{slug(name)}-{sha256(doc.encode()).hexdigest()[:6]}"


def _across(members: Sequence[Local]) -> Iterator[str]:
    """Why each document's form is taken for whom the first one names; a form of the user's has its own sentence."""
    first = members[0]
    for other in members[1:]:
        name, known_as = other.mentions[0].name, first.mentions[0].name
        if other.key != first.key:
            what = "surname and initial" if _has_initial(other.key, first.key) else "surname, given and middle names"
            yield f"“{name}” in {other.doc} agrees with “{known_as}” in {first.doc}: {what}"
        elif key(name) == other.key:
            yield f"“{name}” in {other.doc} is the same full name as in {first.doc}"


def _has_initial(one: Key, other: Key) -> bool:
    return min(len(one[0]), len(other[0])) == 1


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
