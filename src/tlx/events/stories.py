"""Texts that tell one story: what in them may be one event is one, when nothing speaks against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from tlx.events.clusters import Clustered, Pair
from tlx.events.profile import Profile
from tlx.events.same import likeness
from tlx.events.vetoes import is_forbidden

STORY: Final = 2
"""Events that two texts have in common for sure, from which they tell one story."""
SOURCES: Final = 12
"""Texts of an event that are counted, so that what the whole folder tells does not cost its square."""
CHECKED: Final = 20
"""Accounts of a cluster, the surest first, that must not contradict those of another."""


def joined(found: Clustered, told: Sequence[Sequence[Profile]], weight: Mapping[str, float]) -> Clustered:
    """The clusters with those brought together that may be one event of one story.

    ``told`` are the accounts by their number, each with those in the same words.
    """
    groups = [list(cluster) for cluster in found.clusters]
    cluster_of = {number: group for group in groups for number in group}
    stories, left = _stories(found, told), list[Pair]()
    for one, two in found.doubts:
        first, second = cluster_of[one], cluster_of[two]
        if first is second:
            continue
        if _tell_one_story(one, two, told, stories) and _is_safe(first, second, told, weight):
            first[:] = sorted((*first, *second))
            cluster_of |= dict.fromkeys(second, first)
        else:
            left.append((one, two))
    clusters = {id(cluster): tuple(cluster) for cluster in cluster_of.values()}
    apart = tuple(pair for pair in left if cluster_of[pair[0]] is not cluster_of[pair[1]])
    return Clustered(tuple(sorted(clusters.values())), apart)


def _stories(found: Clustered, told: Sequence[Sequence[Profile]]) -> Mapping[Pair | tuple[str, str], int]:
    """How many events two texts have in common."""
    return Counter(pair for cluster in found.clusters for pair in combinations(_sources(cluster, told)[:SOURCES], 2))


def _sources(cluster: Iterable[int], told: Sequence[Sequence[Profile]]) -> list[str]:
    return sorted({each.account.doc for number in cluster for each in told[number]})


def _tell_one_story(
    one: int, two: int, told: Sequence[Sequence[Profile]], stories: Mapping[Pair | tuple[str, str], int]
) -> bool:
    pairs = ((first, second) for first in _sources([one], told) for second in _sources([two], told))
    return any(stories.get((min(pair), max(pair)), 0) >= STORY for pair in pairs)


def _is_safe(
    first: Sequence[int], second: Sequence[int], told: Sequence[Sequence[Profile]], weight: Mapping[str, float]
) -> bool:
    """The same act, and nobody contradicts anybody."""
    one, two = told[first[0]][0], told[second[0]][0]
    found = likeness(one, two, weight)
    return (
        found.same_act and not found.strangers and not any(is_forbidden(*pair) for pair in _pairs(first, second, told))
    )


def _pairs(
    first: Sequence[int], second: Sequence[int], told: Sequence[Sequence[Profile]]
) -> Iterator[tuple[Profile, Profile]]:
    return ((told[n][0], told[m][0]) for n in first[:CHECKED] for m in second[:CHECKED])
