"""Where the words of a query stand in a text, in the text's own offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Final

from tlx.explore.automaton import TooMuchWork, Work
from tlx.explore.query_nodes import Lights, Sought
from tlx.explore.query_regex import Matched
from tlx.model import Span
from tlx.text import capitalised, fold_with_offsets
from tlx.text.fold import CJK

LETTER: Final = r"[^\W_]"


WORK: Final = 300_000
"""What an expression may do to light up one text."""


def lit(text: str, sought: Sequence[Lights]) -> list[Span]:
    """The words found, in order and apart; a word is lit to its end even where only its beginning was asked for."""
    if not sought or not text:
        return []
    spans: list[Span] = []
    folds = {in_case: fold_with_offsets(text, in_case=in_case) for in_case in set(map(_in_case, sought))}
    for span in sorted(span for each in sought for span in _spans(text, each, *folds[_in_case(each)])):
        if not spans or not spans[-1].overlaps(span):
            spans.append(span)
    return spans


def _in_case(sought: Lights) -> bool:
    return isinstance(sought, Matched) and sought.in_case


def _spans(text: str, sought: Lights, folded: str, offsets: Sequence[int]) -> Iterator[Span]:
    for start, end in _matched(folded, sought):
        span = Span(offsets[start], offsets[end - 1] + 1)
        if isinstance(sought, Matched) or _is_capitalised(span.of(text), sought.capitals):
            yield span


def _matched(folded: str, sought: Lights) -> Iterator[tuple[int, int]]:
    if isinstance(sought, Sought):
        yield from (match.span() for match in _pattern(sought).finditer(folded))
        return
    with suppress(TooMuchWork):
        yield from sought.automaton.spans(folded, Work(WORK))


def _is_capitalised(words: str, wanted: Sequence[str]) -> bool:
    """True when each of the capitals asked for begins a word here."""
    return not wanted or all(any(word.startswith(each) for word in capitalised(words)) for each in wanted)


@lru_cache(maxsize=256)
def _pattern(sought: Sought) -> re.Pattern[str]:
    first, last = sought.words[0], sought.words[-1]
    start = "" if CJK.match(first) else f"(?<!{LETTER})"
    end = "" if CJK.search(last) else (f"(?!{LETTER})" if sought.whole else f"{LETTER}*")
    return re.compile(start + r"[\W_]+".join(map(re.escape, sought.words)) + end)
