"""Texts that tell one story: there the same act, told once in each, is one event in whatever words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Final

from tlx.events.merging.clusters import Clustered, Pair
from tlx.events.merging.profile import Profile
from tlx.events.merging.same import Likeness, likeness
from tlx.events.merging.vetoes import is_forbidden
from tlx.events.merging.weighing import Weights
from tlx.events.sentences.acts import is_light
from tlx.model import Kind

STORY: Final = 2
"""Events that two texts have in common for sure, from which they tell one story."""
ROUNDS: Final = 4
"""Times that stories are brought together: more would make one of all that a year told."""
SOURCES: Final = 12
"""Texts of an event that are counted, so that what the whole folder tells does not cost its square."""
CHECKED: Final = 20
"""Accounts of an event, the surest first, that must not contradict those of another."""
ENOUGH: Final = ((0.5, 0.6), (0.3, 1.2))
"""Overlap and rare words, the act among them, that say of an act told once in each of two texts that it is one."""

Told = Sequence[Sequence[Profile]]
"""The accounts by their number, each with those in the same words."""
Groups = dict[int, list[int]]
"""The cluster of each account."""


def joined(found: Clustered, told: Told, weight: Weights) -> Clustered:
    """The clusters with those brought together that are one event of one story."""
    groups: Groups = {number: cluster for each in found.clusters for cluster in [list(each)] for number in cluster}
    for one, two in sorted(_told_in_both(found, told, weight)):
        first, second = groups[one], groups[two]
        if first is not second and _is_free(first, second, told):
            first[:] = sorted((*first, *second))
            groups |= dict.fromkeys(second, first)
    clusters = {id(cluster): tuple(cluster) for cluster in groups.values()}
    apart = tuple(pair for pair in found.doubts if groups[pair[0]] is not groups[pair[1]])
    return Clustered(tuple(sorted(clusters.values())), apart)


def _told_in_both(found: Clustered, told: Told, weight: Weights) -> Iterator[Pair]:
    """The clusters, by their first accounts, that tell one act of one story and have no rival in either text."""
    acts = _acts(found, told)
    for one, two in _stories(found, told):
        for act in acts[one].keys() & acts[two].keys():
            pairs = product(acts[one][act], acts[two][act])
            likely = [pair for pair in pairs if pair[0] != pair[1] and _is_likely(*pair, told, weight)]
            rivals = Counter(number for pair in likely for number in pair)
            yield from ((min(pair), max(pair)) for pair in likely if rivals[pair[0]] == rivals[pair[1]] == 1)


def _stories(found: Clustered, told: Told) -> list[tuple[str, str]]:
    """Pairs of texts of one story that have an event in common."""
    shared: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for number, cluster in enumerate(found.clusters):
        for pair in combinations(_sources(cluster, told)[:SOURCES], 2):
            shared[pair].add(number)
    story = _grouped(shared)
    return sorted((one, two) for one, two in shared if story[one] == story[two])


def _grouped(shared: Mapping[tuple[str, str], set[int]]) -> Mapping[str, str]:
    """The story of each text, by its first text: a third text joins two that have enough in common with it together."""
    story = {doc: doc for pair in shared for doc in pair}
    for _ in range(ROUNDS):
        between: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        for (one, two), events in shared.items():
            between[min(story[one], story[two]), max(story[one], story[two])] |= events
        first_of = {two: one for (one, two), events in between.items() if one != two and len(events) >= STORY}
        story = {doc: first_of.get(first, first) for doc, first in story.items()}
    return story


def _acts(found: Clustered, told: Told) -> Mapping[str, Mapping[str, list[int]]]:
    """For each text what is done in it, and the clusters that tell so, by their first accounts."""
    acts: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for cluster in found.clusters:
        first = told[cluster[0]][0]
        if first.family is not Kind.STATEMENT and not is_light(first.act):
            for doc in _sources(cluster, told):
                acts[doc][first.act].append(cluster[0])
    return acts


def _sources(cluster: Iterable[int], told: Told) -> list[str]:
    return sorted({each.account.doc for number in cluster for each in told[number]})


def _is_likely(one: int, two: int, told: Told, weight: Weights) -> bool:
    """Nothing speaks against it, and they share a number or enough words."""
    first, second = told[one][0], told[two][0]
    if is_forbidden(first, second):
        return False
    found = likeness(first, second, weight)
    return not found.strangers and (
        bool(first.numbers.keys() & second.numbers.keys()) or _is_enough(found, first, weight)
    )


def _is_enough(found: Likeness, one: Profile, weight: Weights) -> bool:
    worth = found.worth + weight.rare.get(one.act, 0.0)
    return any(found.overlap >= overlap and worth >= least for overlap, least in ENOUGH)


def _is_free(first: Sequence[int], second: Sequence[int], told: Told) -> bool:
    """Nobody in one contradicts anybody in the other."""
    pairs = product(first[:CHECKED], second[:CHECKED])
    return not any(is_forbidden(told[one][0], told[two][0]) for one, two in pairs)
