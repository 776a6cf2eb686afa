"""Accounts brought together: only those that can be the same are compared, and no chain glues unlike ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from tlx.events.merging.blocks import Leads, leads
from tlx.events.merging.profile import Profile
from tlx.events.merging.same import Verdict, verdict
from tlx.events.merging.vetoes import is_forbidden
from tlx.events.merging.weighing import Weights

WINDOW: Final = 40
"""Accounts with the same rare word that are compared, the last that came first."""
SHARED: Final = 2
"""Rare words in common, the day of a document counting as one, from which two accounts are compared."""
CHECKED: Final = 20
"""Accounts of a cluster, the surest first, that a new one must not contradict."""


@dataclass(slots=True)
class Board:
    """The clusters so far, as the numbers of their accounts, the one each account is in, and who is generic."""

    profiles: Sequence[Profile]
    weight: Weights
    clusters: list[list[int]] = field(default_factory=list)
    home: list[list[int]] = field(default_factory=list)
    generic: set[int] = field(default_factory=set)
    doubts: list[Pair] = field(default_factory=list)


Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Clustered:
    """The clusters, and pairs of accounts of different ones that may be the same, both as numbers."""

    clusters: tuple[tuple[int, ...], ...]
    doubts: tuple[Pair, ...]


def clusters(profiles: Sequence[Profile], weight: Weights) -> Clustered:
    """Each account joins the cluster whose first account is the same and whose others do not forbid it.

    The profiles are given the surest first.
    """
    board = Board(profiles, weight)
    for number, (one, places) in enumerate(zip(profiles, leads(profiles), strict=True)):
        home = _home(board, number, _near(board, one, places))
        home.append(number)
        board.home.append(home)
        board.generic.update([number] if one.generic else ())
        for place in (*places.words, places.act):
            place.append(number)
    apart = tuple(pair for pair in board.doubts if board.home[pair[0]] is not board.home[pair[1]])
    return Clustered(tuple(map(tuple, board.clusters)), apart)


def _home(board: Board, number: int, near: Iterable[int]) -> list[int]:
    """The cluster an account belongs to, or a new one; what it may be the same as is kept as a doubt."""
    one = board.profiles[number]
    nearby = {home[0]: home for home in map(board.home.__getitem__, near)}
    for first, cluster in nearby.items():
        found = verdict(one, board.profiles[first], board.weight)
        if found is Verdict.SAME and not any(is_forbidden(one, board.profiles[n]) for n in cluster[1:CHECKED]):
            return cluster
        if found is not Verdict.APART:
            board.doubts.append((first, number))
    board.clusters.append([])
    return board.clusters[-1]


def _near(board: Board, one: Profile, places: Leads) -> list[int]:
    """The accounts worth comparing: two rare words in common, or the act, the day and any two words.

    Those of another family are left out: half of all that words lead to, and none joins its cluster.
    """
    told, family, generic, is_generic = board.profiles, one.family, board.generic, one.generic
    shared = Counter(chain.from_iterable([place[-WINDOW:] for place in places.words]))
    likely = [n for n, count in shared.items() if count >= SHARED or is_generic or n in generic]
    alike = sorted([n for n in likely if told[n].family is family], key=shared.__getitem__, reverse=True)
    same_act = [n for n in places.act[-WINDOW:] if n not in shared and told[n].family is family]
    return alike + [n for n in same_act if len(one.words & told[n].words) >= SHARED]
