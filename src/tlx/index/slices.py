"""Which events begin by a day, which end from a day on: bitmaps of the bits of day numbers.

The numbers of many ordinals are kept as one bitmap a binary digit (a bit-sliced index: O'Neil and
Quass, 1997). "At most" then costs two bitmap operations a digit, some twenty digits for a history,
however many events there are. Only what is not exactly one day needs it: the rest is a range of ordinals.
"""

from __future__ import annotations

from collections.abc import Sequence

from pyroaring import BitMap

from tlx.index.file import NONE, Ordinals


def slices(numbers: Sequence[tuple[int, int]], bits: int) -> list[BitMap]:
    """From pairs of ordinal and number: for each digit, the lowest first, the ordinals that have it set."""
    return [BitMap(ordinal for ordinal, number in numbers if number >> bit & 1) for bit in range(bits)]


def at_most(digits: Sequence[Ordinals], among: Ordinals, limit: int) -> Ordinals:
    """Those ``among`` whose number is ``limit`` or less."""
    if limit < 0:
        return NONE
    if limit >> len(digits):
        return among
    less, equal = NONE, among
    for bit in reversed(range(len(digits))):
        if limit >> bit & 1:
            less |= equal - digits[bit]
            equal &= digits[bit]
        else:
            equal -= digits[bit]
    return less | equal


def at_least(digits: Sequence[Ordinals], among: Ordinals, limit: int) -> Ordinals:
    """Those ``among`` whose number is ``limit`` or more."""
    return among - at_most(digits, among, limit - 1)
