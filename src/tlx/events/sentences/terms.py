"""The words two accounts can share: stems, and how rare each is."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from tlx.text import fold

WORD: Final = re.compile(r"[^\W\d_]{2,}|\d[\d,.]*\d|\d")
SMALL: Final = frozenset(
    "the an and or of to in on at for with by from as is was were are be been has have had it its this that these those"
    " he she they we his her their our not but which who will would can could may said says after before into than more"
    " also being about up out over under no there some such only all any so if when while where what during since until"
    " one two mr mrs ms us me my you your them him".split()
)
"""Words that say nothing about what happened."""

MEMO: Final = 100_000
"""Words whose stem is remembered."""

ENDINGS: Final = (("ies", "y"), ("ings", ""), ("ing", ""), ("ied", "y"), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))


@lru_cache(MEMO)
def stem(word: str) -> str:
    """A folded word without its ending: arrests, arrested and arresting are one."""
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)] + instead
    return word


def words(text: str) -> str:
    """A text folded, its white space all alike: equal for the same words."""
    return " ".join(fold(text).split())


SPELLED: Final = {
    word: str(number)
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty".split(),
        start=1,
    )
}
COUNTED: Final = re.compile(rf"\b({'|'.join(SPELLED)}|\d[\d,]*(?:\.\d+)?)\b(?:[\s-]+([^\W\d_]+))?")
"""In small letters, which takes half the time of any letters."""


def numbers(text: str) -> dict[str, str]:
    """The numbers of a text in small letters, in figures, each with the stem of what it counts, "" where nothing is."""
    found: dict[str, str] = {}
    for number, thing in COUNTED.findall(text):
        value = SPELLED.get(number, number.replace(",", "").lstrip("0"))
        found.setdefault(value, stem(fold(thing)) if fold(thing) not in SMALL else "")
    found.pop("1", None)
    return found


def rarity(documents: Sequence[Iterable[str]]) -> Mapping[str, float]:
    """How much each stem weighs, from 0 to 1: as much as one told of a single act only, or less the more tell it."""
    seen = Counter(word for words in documents for word in words)
    return {word: weight(len(documents), count) for word, count in seen.items()}


def weight(of: int, count: int) -> float:
    """How rare a word is that ``count`` of so many acts are told with, 1 for a word of one act only."""
    return (math.log((of + 1) / (count + 0.5)) + 0.1) / (math.log((of + 1) / 1.5) + 0.1)
