"""Whether a text was wrapped by hand, and at which width: then a line that ends there ends no sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from tlx.text.tokens import Tokens

SHORTEST: Final = 45
"""Characters: no text that is wrapped by hand has lines as a rule shorter than this."""
LONGEST: Final = 120
"""The same for longer: such lines are paragraphs."""
EVIDENCE: Final = 3
"""Lines that go on in a small letter, from which a text counts as wrapped."""
FULL: Final = 0.9
"""The share of these lines that are not longer than the width: one long line must not hide it."""
SLACK: Final = 4
"""Characters by which the longest of the other lines may go over it."""
INITIAL: Final = re.compile(r" [A-HJ-Z]\.")
"""What ends a line as a sentence does, but seldom is the end of one: "Ann B." before "Lee"."""


@lru_cache(1)
def width(text: str) -> int:
    """The characters a line holds in a text that was wrapped by hand, 0 where lines are as they happen to be.

    Who cuts sentences and who looks for names ask one after the other, so the last answer is kept.
    """
    goes_on = sorted(
        len(line.rstrip())
        for line, following in pairwise(text.split("\n"))
        if SHORTEST <= len(line) <= LONGEST and following.lstrip()[:1].islower()
    )
    return goes_on[round(FULL * (len(goes_on) - 1))] if len(goes_on) >= EVIDENCE else 0


def is_wrapped(text: str, at: int, wide: int) -> bool:
    """True when the line that ends at ``at`` was full, or goes on in a small letter: the next word belongs to it."""
    line = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    following = text[at + 1 : at + 1 + wide].split(maxsplit=1)
    if not wide or not following or not line or (line[-1] in ".!?:" and not INITIAL.match(line[-3:])):
        return False
    goes_on = len(line) >= SHORTEST and following[0][0].islower()
    return len(line) <= wide + SLACK and (goes_on or wide < len(line) + 1 + len(following[0]))


def unwrapped(tokens: Tokens) -> Tokens:
    """The tokens of a text with a blank for each line end that only wraps a paragraph; all places stay the same."""
    wide = width(tokens.text)
    if not wide:
        return tokens
    raw, text = list(tokens.raw), tokens.text
    for index in [index for index, token in enumerate(raw) if "\n" in token]:
        if _wraps(raw[index]) and is_wrapped(text, _line_end(tokens, index), wide):
            raw[index] = raw[index].replace("\n", " ")
    return replace(tokens, raw=tuple(raw))


def _wraps(token: str) -> bool:
    """True for one line end right before a word: an indented one begins a paragraph."""
    white = token[: len(token) - len(token.lstrip())]
    return white.count("\n") == 1 and white.endswith("\n") and len(white) < len(token)


def _line_end(tokens: Tokens, index: int) -> int:
    return tokens.ends[index] - len(tokens.raw[index]) + tokens.raw[index].index("\n")
