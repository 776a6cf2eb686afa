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

ALIKE: Final = {
    word: group[0]
    for group in (
        "arrest detain apprehend".split(),
        "kill murder slay slain die dead death died".split(),
        "attack assault bomb strike raid blast explosion explod".split(),
        "buy acquir bought purchas".split(),
        "sell sold sale".split(),
        "launch unveil introduc releas".split(),
        "resign quit resignation".split(),
        "shoot shot gun".split(),
        "elect election vote".split(),
    )
    for word in group
}
"""Different words for one act."""


@lru_cache(MEMO)
def stem(word: str) -> str:
    """A folded word without its ending: arrests, arrested and arresting are one."""
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)] + instead
    return word


def act(word: str) -> str:
    """What a trigger names, the same for different words of one act."""
    base = stem(fold(word))
    return ALIKE.get(base, base)


def stems(text: str) -> dict[str, str]:
    """The stems of a text in order, each with the word as it first stands there."""
    found: dict[str, str] = {}
    for word in WORD.findall(text):
        folded = fold(word)
        if folded not in SMALL:
            found.setdefault(stem(folded), word)
    return found


def words(text: str) -> str:
    """A text folded, its white space all alike: equal for the same words."""
    return " ".join(fold(text).split())


def numbers(text: str) -> frozenset[str]:
    """The numbers of a text, written in digits."""
    return frozenset(re.findall(r"\d[\d,.]*\d|\d", text))


def rarity(documents: Sequence[Iterable[str]]) -> Mapping[str, float]:
    """How much each stem weighs: the rarer, the more."""
    seen = Counter(word for words in documents for word in words)
    return {word: math.log((len(documents) + 1) / (count + 0.5)) + 0.1 for word, count in seen.items()}
