"""The four large word lists, read when the first name is looked at and not before."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def lists() -> Mapping[str, frozenset[str]]:
    """Given names, surnames, common words and places, all folded, by the name of the list (20 ms).

    ``scripts/word_lists.py`` makes the file and says where its entries come from; NOTICE has the licences.
    """
    packed = files("tlx.people").joinpath("data/words.txt.gz").read_bytes()
    rows = (line.split("\t") for line in gzip.decompress(packed).decode().split("\n"))
    return {name: frozenset(entries) for name, *entries in rows}
