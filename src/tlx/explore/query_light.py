"""Where the words of a query stand in a text, in the text's own offsets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from tlx.explore.query_nodes import Sought
from tlx.model import Span
from tlx.text import fold_with_offsets
from tlx.text.fold import CJK

LETTER: Final = r"[^\W_]"


def lit(text: str, sought: Sequence[Sought]) -> list[Span]:
    """The words found, in order and apart; a word is lit to its end even where only its beginning was asked for."""
    if not sought or not text:
        return []
    folded, offsets = fold_with_offsets(text)
    found = sorted(match.span() for each in sought for match in _pattern(each).finditer(folded))
    spans: list[Span] = []
    for start, end in found:
        span = Span(offsets[start], offsets[end - 1] + 1)
        if not spans or not spans[-1].overlaps(span):
            spans.append(span)
    return spans


@lru_cache(maxsize=256)
def _pattern(sought: Sought) -> re.Pattern[str]:
    first, last = sought.words[0], sought.words[-1]
    start = "" if CJK.match(first) else f"(?<!{LETTER})"
    end = "" if CJK.search(last) else (f"(?!{LETTER})" if sought.whole else f"{LETTER}*")
    return re.compile(start + r"[\W_]+".join(map(re.escape, sought.words)) + end)
