"""The large word lists, read when the first name is looked at and not before."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

WOMAN: Final = "woman"
MAN: Final = "man"
GIVEN: Final = "given"


@cache
def lists() -> Mapping[str, frozenset[str]]:
    """Given names, surnames, common words and places, all folded, by the name of the list (20 ms)."""
    found = {name: entries for name, entries in _as_written().items() if name not in (WOMAN, MAN)}
    return {**found, GIVEN: found[GIVEN] | women() | men()}


def women() -> frozenset[str]:
    """Given names that women have almost for themselves."""
    return _as_written()[WOMAN]


def men() -> frozenset[str]:
    """Given names that men have almost for themselves."""
    return _as_written()[MAN]


@cache
def _as_written() -> Mapping[str, frozenset[str]]:
    """The lists of the file: ``scripts/word_lists.py`` makes it from sources that it names; NOTICE has the licences."""
    packed = files("tlx.people").joinpath("data/words.txt.gz").read_bytes()
    rows = (line.split("\t") for line in gzip.decompress(packed).decode().split("\n"))
    return {name: frozenset(entries) for name, *entries in rows}
