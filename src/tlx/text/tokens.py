"""One pass over a text: tokens with their places, and one class character for each.

Every token carries its leading white space, so that offsets are the running sum of lengths: no match
objects, no copies (4 to 5 MB/s, where a match object a token gives 1.3).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Final

from tlx.model import Span

COMMON: Final = r"""[ ]?(?: [A-Za-z]++(?![^\x00-\x7f]|\.[mM]) | [^\w\s] ) | """
"""What most tokens are, a short word or a sign, ahead of all that they could be: the same tokens, twice as fast."""
WORDS_AND_SIGNS: Final = r"""\s*\n\s*\n\s*               # a blank line is a token of its own: nothing reaches over it
      | \s*(?:
          \d{4}-\d\d?-\d\d?(?!\d)                       # 2014-12-09
        | \d\d?[/.]\d\d?[/.](?:\d{4}|\d\d)(?!\d)        # 9/12/2014, 9.12.14
        | \d\d?[:.]\d\d(?::\d\d)?(?=\s?[apAP]\.?[mM]\b) # 9.30pm
        | \d\d?:\d\d(?::\d\d)?(?!\d)                    # 21:30
        | \d+(?:st|nd|rd|th)\b                          # 9th
        | (?<![^\W_])\d{1,3}0['’]?s\b                   # 1990s, 80's, but not 1985's
        | \d{1,3}(?:,\d{3})+ | \d+\.\d+                 # 20,000  3.5
        | \d+                                           # 9, and the 9 of 9pm
        | [apAP]\.[mM]\.?                               # p.m.
        | [^\W\d_]+(?:[\u0300-\u036f]++[^\W\d_]*+)*+   # a word, in any alphabet, its accents apart or not
        | .
        )
      | \s+\Z"""

MEMO_LIMIT: Final = 300_000


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text. ``raw`` holds each with its leading white space; ``ends`` where it stops."""

    text: str
    raw: tuple[str, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.raw)

    def word(self, index: int) -> str:
        """A token as written, without white space; "" before the first and after the last."""
        return self.raw[index].strip() if 0 <= index < len(self.raw) else ""

    def start(self, index: int) -> int:
        """The offset of a token's first visible character."""
        raw = self.raw[index]
        return self.ends[index] - len(raw.lstrip() or raw)

    def span(self, first: int, stop: int) -> Span:
        """Where the tokens from ``first`` up to, not including, ``stop`` stand in the text."""
        return Span(self.start(first), self.ends[stop - 1])


@cache
def _token() -> re.Pattern[str]:
    return re.compile(COMMON + WORDS_AND_SIGNS, re.VERBOSE | re.DOTALL)


def lex(text: str) -> Tokens:
    """Cut a text into tokens; together they are the text, to the character."""
    raw = tuple(_token().findall(text))
    return Tokens(text, raw, tuple(accumulate(map(len, raw))))


class Memo(dict[str, str]):
    """A memo from raw tokens to what is made of each: every spelling is looked at once."""

    def __init__(self, make: Callable[[str], str]) -> None:
        """``make`` is given a token with its leading white space."""
        super().__init__()
        self._make = make

    def __missing__(self, raw: str) -> str:
        """Look at a new spelling; forget all when a hostile text has too many."""
        if len(self) > MEMO_LIMIT:
            self.clear()
        found = self[raw] = self._make(raw)
        return found


class Classes(Memo):
    """A memo from raw tokens to class characters.

    Rules are then matched over the string of classes, one character a token, at the speed of C.
    """

    def string(self, tokens: Tokens) -> str:
        """The class string of a text: as long as it has tokens."""
        return "".join(map(self.__getitem__, tokens.raw))
