"""An uncertain date of a text: from which days it is read, and what these readings mean together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from tlx.dates.sense import Anchor, Sense
from tlx.model import When


def anchors_of(when: When | None) -> tuple[Anchor, ...]:
    """The days a date may be read from: both its ends, or one when it is a day; none while an end is open."""
    if when is None or when.first is None or when.last is None:
        return ()
    ends = (Anchor(when.lo, when.first), Anchor(when.hi, when.last))
    return ends if when.lo < when.hi else ends[:1]


def joined(senses: Sequence[Sense | None]) -> Sense | None:
    """What an expression means seen from any of some days, as one window.

    A day from which its words mean nothing adds nothing; ``None`` where all are such.
    """
    meant = [sense for sense in senses if sense is not None]
    dated = [sense for sense in meant if sense.when is not None]
    return reduce(_either, dated) if dated else next(iter(meant), None)


def _either(one: Sense, other: Sense) -> Sense:
    """Both as one: what is not the same in both is not said, or said of either."""
    if one.when is None or other.when is None or one.when == other.when:
        return one
    return replace(
        one,
        when=one.when.or_(other.when),
        value=one.value if one.value == other.value else "",
        side=one.side if other.side in one.side.split(" or ") else f"{one.side} or {other.side}",
        other=one.other.or_(other.other) if one.other and other.other else None,
    )
