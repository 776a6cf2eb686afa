"""Which documents speak of one person: full names that agree, unless evidence or the user keeps them apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from tlx.people.evidence import Evidence, Years, against, evidence
from tlx.people.given import Given
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
    if not compatible(one.key, other.key) or against(one.told, other.told):
        return False
    return not any(_are_strangers(local, other.locals, word) for local in one.locals if word.strangers)


def _are_strangers(local: Local, others: Iterable[Local], word: Given) -> bool:
    mine = local.key, local.doc
    return bool(word.others(*mine)) and any(word.are_apart(mine, (other.key, other.doc)) for other in others)


# -- one full name ---------------------------------------------------------------------------------


def bearers(locals_: Sequence[Local], word: Given, years: Years) -> list[Bearer]:
    """The people of one full name: one, unless something keeps two documents apart.

    Documents that tell something are looked at first, by path, so that their order does not matter. One that tells
    nothing then means whom most documents mean, and the doubt is said.
    """
    told = {local.doc: evidence(local.mentions, years) for local in locals_}
    groups: list[list[Local]] = []
    sums: list[Evidence] = []
    silent: list[Local] = []
    for local in locals_:
        if not told[local.doc] and not word.others(local.key, local.doc):
            silent.append(local)
            continue
        at = _place(local, told[local.doc], groups, sums, word)
        groups[at].append(local)
        sums[at] |= told[local.doc]
    return _with_silent(
        [Bearer(group[0].key, tuple(group), one) for group, one in zip(groups, sums, strict=True)], silent
    )


def _place(local: Local, told: Evidence, groups: list[list[Local]], sums: list[Evidence], word: Given) -> int:
    """The number of the first group that a document fits in, a new one if there is none."""
    for at, (group, one) in enumerate(zip(groups, sums, strict=True)):
        if not (against(one, told) or _are_strangers(local, group, word)):
            return at
    groups.append([])
    sums.append(NOTHING)
    return len(groups) - 1


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
