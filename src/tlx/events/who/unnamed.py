"""People who are told of without a name: "a 31-year-old man", "five men", as the text describes them.

They belong to what happened and to nobody: who they are is for the reader to find.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from tlx.events.sentences.persons import is_somebody
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.vocabulary import MEMO, singular
from tlx.people.words import word

PLURALS: Final = {"men": "man", "women": "woman", "people": "person", "children": "child", "policemen": "policeman"}
NOUN: Final = "cCNg"
PHRASE: Final = re.compile(r"[dn][ncCvgu_a]{0,7}$")
"""What opens a description, up to its noun: "a 31-year-old", "the five"."""
BY_NAME: Final = re.compile(r"[cC_]{0,3},?C{0,2}\.?\^")
"""“the nurse Ann Lee” and "his mother, Mrs Lee" have names."""
LONGEST: Final = 9


def described(sentence: Sentence, stretch: Stretch) -> Iterator[str]:
    """The descriptions of people in a noun phrase, in the words of the text."""
    for index, word_of in enumerate(sentence.folds[stretch.first : stretch.stop], stretch.first):
        if sentence.classes[index] in NOUN and _names_somebody(word_of):
            first = max(stretch.first, index - LONGEST)
            opened = PHRASE.search(sentence.classes[first:index])
            if opened and _is_unnamed(sentence, first + opened.start(), index):
                yield " ".join(sentence.text(Stretch(first + opened.start(), index + 1)).split())


@lru_cache(MEMO)
def _names_somebody(noun: str) -> bool:
    """True for a noun of people in either number: "driver", "women"."""
    return is_somebody(word(PLURALS.get(noun) or singular(noun)))


def _is_unnamed(sentence: Sentence, first: int, index: int) -> bool:
    """True unless a name stands beside it, or another noun that it only describes, or what it owns."""
    behind = sentence.classes[index + 1 : index + 2]
    described = behind in tuple("cCN_'") and bool(behind)
    return not (
        described or BY_NAME.match(sentence.classes, index + 1) or sentence.classes[max(0, first - 2) : first] == "^,"
    )
