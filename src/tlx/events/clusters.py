"""Accounts brought together: only those that can be the same are compared, and no chain glues unlike ones."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import Final

from tlx.events.blocks import Key, act_of_day, keys
from tlx.events.profile import Profile
from tlx.events.same import Verdict, verdict
from tlx.events.terms import rarity
from tlx.events.vetoes import is_forbidden

WINDOW: Final = 40
"""Accounts with the same rare word that are compared, the last that came first."""
SHARED: Final = 2
"""Rare words in common, the day of a document counting as one, from which two accounts are compared."""
CHECKED: Final = 20
"""Accounts of a cluster, the surest first, that a new one must not contradict."""


@dataclass(slots=True)
class Board:
    """The clusters so far, as the numbers of their accounts, where each account is, and what leads to it."""

    profiles: Sequence[Profile]
    weight: Mapping[str, float]
    clusters: list[list[int]] = field(default_factory=list)
    home: dict[int, list[int]] = field(default_factory=dict)
    seen: defaultdict[Key, list[int]] = field(default_factory=lambda: defaultdict(list))
    doubts: list[Pair] = field(default_factory=list)


Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Clustered:
    """The clusters, and pairs of accounts of different ones that may be the same, both as numbers."""

    clusters: tuple[tuple[int, ...], ...]
    doubts: tuple[Pair, ...]


def weights(profiles: Sequence[Profile]) -> Mapping[str, float]:
    """How rare each word is among the acts told: what all the world tells of one event is not common."""
    return rarity(list(_acts(profiles).values()))


def _acts(profiles: Sequence[Profile]) -> Mapping[object, set[str]]:
    """The words told of each act of each day, together."""
    told: defaultdict[object, set[str]] = defaultdict(set)
    for number, one in enumerate(profiles):
        told[(one.days, one.act) if one.days else number].update(one.stems)
    return told


def clusters(profiles: Sequence[Profile], weight: Mapping[str, float]) -> Clustered:
    """Each account joins the cluster whose first account is the same and whose others do not forbid it.

    The profiles are given the surest first.
    """
    board = Board(profiles, weight)
    for number, (one, leads) in enumerate(zip(profiles, keys(profiles), strict=True)):
        home = _home(board, number, _near(board, one, leads))
        home.append(number)
        board.home[number] = home
        for key in (*leads, act_of_day(one)):
            board.seen[key].append(number)
    apart = tuple(pair for pair in board.doubts if board.home[pair[0]] is not board.home[pair[1]])
    return Clustered(tuple(map(tuple, board.clusters)), apart)


def _home(board: Board, number: int, near: Iterator[int]) -> list[int]:
    """The cluster an account belongs to, or a new one; what it may be the same as is kept as a doubt."""
    one = board.profiles[number]
    nearby = {board.home[other][0]: board.home[other] for other in near}
    for first, cluster in nearby.items():
        found = verdict(one, board.profiles[first], board.weight)
        if found is Verdict.SAME and not any(is_forbidden(one, board.profiles[n]) for n in cluster[1:CHECKED]):
            return cluster
        if found is not Verdict.APART:
            board.doubts.append((first, number))
    board.clusters.append([])
    return board.clusters[-1]


def _near(board: Board, one: Profile, leads: Sequence[Key]) -> Iterator[int]:
    """The accounts worth comparing: two rare words in common, or the act, the day and any two words.

    Those of another family are left out: half of all that words lead to, and none joins its cluster.
    """
    told, seen = board.profiles, board.seen
    shared = Counter(chain.from_iterable(seen.get(key, ())[-WINDOW:] for key in leads))
    alike = [(n, count) for n, count in shared.items() if told[n].family is one.family]
    likely = [pair for pair in alike if pair[1] >= SHARED or one.generic or told[pair[0]].generic]
    yield from (n for n, _ in sorted(likely, key=itemgetter(1), reverse=True))
    for n in seen.get(act_of_day(one), ())[-WINDOW:]:
        if n not in shared and told[n].family is one.family and len(one.stems.keys() & told[n].stems.keys()) >= SHARED:
            yield n
