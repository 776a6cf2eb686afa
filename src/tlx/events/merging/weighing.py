"""How much words weigh: those that few acts are told with say more of what happened than those of many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tlx.events.merging.blocks import acts
from tlx.events.merging.profile import Profile
from tlx.events.sentences.terms import rarity
from tlx.model import Kind
from tlx.model.values import value


@value(frozen=True, slots=True, eq=False)
class Weights:
    """How rare each word is among the acts told, from 0 to 1, and what the words of each account weigh together."""

    rare: Mapping[str, float]
    whole: Mapping[Profile, float]

    def of(self, words: Iterable[str]) -> float:
        """What words weigh together."""
        return sum(map(self.rare.__getitem__, words))


def weights(profiles: Sequence[Profile]) -> Weights:
    """How much the words of these accounts weigh: what all the world tells of one event is not common.

    What somebody says repeats the words of what was done: only what nothing else tells counts there.
    """
    done = acts([one for one in profiles if one.account.kind is not Kind.STATEMENT])
    rare = {**rarity(list(acts(profiles).values())), **rarity(list(done.values()))}
    return Weights(rare, {one: sum(map(rare.__getitem__, one.stems)) for one in profiles})
