"""Folding: the one form in which words are compared, indexed and searched.

The same function serves building and querying; :data:`FOLD_VERSION` is kept in every index.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from functools import lru_cache
from typing import Final

FOLD_VERSION: Final = 1
MEMO_LIMIT: Final = 10_000
"""Characters that are kept with their folded forms: those of most languages."""

LETTERS: Final = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
        "’": "'", "‘": "'", "ʼ": "'",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None,
    }
)  # fmt: skip
"""Letters that NFKD leaves whole, and Arabic forms that readers take for one letter."""

WORD: Final = re.compile(r"[^\W_]+")
CAPITALISED: Final = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Za-z0-9]*")
"""A word of an ASCII text that begins with a capital."""
CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+")


def fold(text: str) -> str:
    """Lower case, without diacritics or ligatures: "Łukasz" and "lukasz" are one."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_char, text))


def fold_in_case(text: str) -> str:
    """Without diacritics or ligatures, capitals kept: "Łukasz" is "Lukasz"."""
    return text if text.isascii() else "".join(map(_fold_in_case, text))


def fold_with_offsets(text: str, *, in_case: bool = False) -> tuple[str, array[int]]:
    """The folded text, and for each of its characters the offset it came from; one more for the end."""
    pieces = list(map(_fold_in_case if in_case else _fold_char, text))
    offsets = array("L", (at for at, piece in enumerate(pieces) for _ in piece))
    offsets.append(len(text))
    return "".join(pieces), offsets


@lru_cache(MEMO_LIMIT)
def _fold_char(char: str) -> str:
    if char.isascii():
        return char.lower()
    decomposed = unicodedata.normalize("NFKD", char.casefold()).translate(LETTERS)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(LETTERS)


def capitalised(text: str) -> list[str]:
    """The words that begin with a capital: folded, but as to their case.

    One all in capitals also stands as it would in a sentence: a heading's "ROWLEY" is "Rowley" too.
    """
    found = capitals(text)
    return [*found, *(word.capitalize() for word in found if word.isupper() and len(word) > 1)]


def capitals(text: str) -> list[str]:
    """The words that begin with a capital: folded, but as to their case."""
    if text.isascii():
        return CAPITALISED.findall(text)
    return [word for word in WORD.findall(fold_in_case(text)) if word[0].isupper()]


def _fold_in_case(char: str) -> str:
    if char.isascii():
        return char
    folded = _fold_char(char)
    return folded.capitalize() if char.isupper() else folded


def terms(text: str) -> list[str]:
    """The folded words of a text; a run of Chinese, Japanese or Korean becomes overlapping pairs.

    Such a run also yields its last character, so that every character of it begins some term.
    """
    folded = fold(text)
    words = WORD.findall(folded)
    if folded.isascii():
        return words
    return [term for word in words for term in _split_cjk(word)]


def _split_cjk(word: str) -> list[str]:
    found: list[str] = []
    at = 0
    for run in CJK.finditer(word):
        if run.start() > at:
            found.append(word[at : run.start()])
        chars = run.group()
        found += [chars[i : i + 2] for i in range(len(chars))]
        at = run.end()
    return [*found, word[at:]] if at < len(word) else found
