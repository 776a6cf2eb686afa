"""Which documents speak of one person: full names that agree, unless evidence or the user keeps them apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from tlx.people.evidence import Evidence, Years, against, evidence
from tlx.people.given import Called, Given
from tlx.people.names import NICKNAMES, Key, compatible
from tlx.people.within import Local

NOTHING: Final = Evidence()


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody of one full name, in the documents that speak of them, with what these tell.

    ``joined`` has a sentence for each document of which it is not known whom of several it means.
    """

    key: Key
    locals: tuple[Local, ...]
    told: Evidence = NOTHING
    joined: tuple[str, ...] = ()


Cluster = list[Bearer]


def together(full: Mapping[Key, Sequence[Local]], word: Given, years: Years) -> list[Cluster]:
    """Names put together when all of a cluster agree and no other cluster would do; initials come last."""
    blocks: dict[tuple[str, str], list[Cluster]] = defaultdict(list)
    for name in sorted(full, key=lambda name: (len(name[0]) == 1, -len(name), name)):
        block = blocks[name[-1], NICKNAMES.get(name[0], name[0])[0]]
        for bearer in bearers(full[name], word, years):
            fitting = [cluster for cluster in block if all(_may_be_one(bearer, other, word) for other in cluster)]
            if len(fitting) == 1:
                fitting[0].append(bearer)
            else:
                block.append([bearer])
    return [cluster for block in blocks.values() for cluster in block]


def _may_be_one(one: Bearer, other: Bearer, word: Given) -> bool:
    if not compatible(one.key, other.key) or against(one.told, other.told) or _share_a_document(one, other):
        return False
    return not word.are_any_apart(_called(one.locals), _called(other.locals))


def _share_a_document(one: Bearer, other: Bearer) -> bool:
    """Two whom one document tells apart are never one."""
    return not {local.doc for local in one.locals}.isdisjoint(local.doc for local in other.locals)


def _called(locals_: Iterable[Local]) -> Iterator[Called]:
    return ((local.key, local.doc) for local in locals_)


# -- one full name ---------------------------------------------------------------------------------


def bearers(locals_: Sequence[Local], word: Given, years: Years) -> list[Bearer]:
    """The people of one full name: one, unless something keeps two documents apart.

    Documents that tell something are looked at first, by path, so that their order does not matter. One that tells
    nothing then means whom most documents mean, and the doubt is said.
    """
    groups: list[_Group] = []
    silent: list[Local] = []
    named = Counter(local.doc for local in locals_)
    tells = [evidence(local.mentions, years) for local in locals_]
    mixed = len({title for told in tells for title in told.titles}) > 1
    for local, told in zip(locals_, tells, strict=True):
        never = _namesakes(local, word)
        same = word.is_one(local.key, local.doc)
        if told or never or same or named[local.doc] > 1 or (mixed and told.titles):
            _put(groups, local, told, never, same)
        else:
            silent.append(local)
    return _with_silent([Bearer(group.locals[0].key, tuple(group.locals), group.told) for group in groups], silent)


@dataclass(slots=True)
class _Group:
    """Documents of one bearer while they are being put together, and how they are called by the user."""

    locals: list[Local] = field(default_factory=list)
    told: Evidence = NOTHING
    called: set[Called] = field(default_factory=set)
    docs: set[str] = field(default_factory=set)


def _namesakes(local: Local, word: Given) -> frozenset[Called]:
    """Those of the same name whom the user says that somebody is not."""
    return frozenset(called for called in word.others(local.key, local.doc) if called[0] == local.key)


def _put(groups: list[_Group], local: Local, told: Evidence, never: frozenset[Called], same: frozenset[str]) -> None:
    """Put a document to the group that the user says, else to the first that it fits in, or to a new one."""
    free = [one for one in groups if local.doc not in one.docs and never.isdisjoint(one.called)]
    said = (one for one in free if not same.isdisjoint(one.docs))
    group = next(said, None) or next((one for one in free if not against(one.told, told)), None)
    if group is None:
        groups.append(group := _Group())
    group.locals.append(local)
    group.docs.add(local.doc)
    group.told |= told
    group.called |= {(local.key, local.doc), (local.key, "")}


def _with_silent(found: list[Bearer], silent: Sequence[Local]) -> list[Bearer]:
    """The documents that tell nothing, put to the one whom most documents mean."""
    if not silent:
        return found
    if not found:
        return [Bearer(silent[0].key, tuple(silent))]
    at = max(range(len(found)), key=lambda index: (len(found[index].locals), -index))
    doubts = tuple(_doubt(local, found, at) for local in silent if len(found) > 1)
    found[at] = replace(found[at], locals=(*found[at].locals, *silent), joined=doubts)
    return found


def _doubt(local: Local, found: Sequence[Bearer], at: int) -> str:
    name = local.mentions[0].name
    others = " or ".join(f"that of {bearer.locals[0].doc}" for index, bearer in enumerate(found) if index != at)
    mine = found[at].locals[0].doc
    return f"“{name}” in {local.doc} could also be {others}: taken for that of {mine}, named in most documents"
