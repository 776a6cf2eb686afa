"""Whether a text was wrapped by hand, and at which width: then a line that ends there ends no sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

SHORTEST: Final = 45
"""Characters: no text that is wrapped by hand has lines as a rule shorter than this."""
LONGEST: Final = 120
"""The same for longer: such lines are paragraphs."""
EVIDENCE: Final = 3
"""Lines that go on in a small letter, from which a text counts as wrapped."""
FULL: Final = 0.9
"""The share of these lines that are not longer than the width: one long line must not hide it."""


def width(text: str) -> int:
    """The characters a line holds in a text that was wrapped by hand, 0 where lines are as they happen to be."""
    goes_on = sorted(
        len(line.rstrip())
        for line, following in pairwise(text.split("\n"))
        if SHORTEST <= len(line) <= LONGEST and following.lstrip()[:1].islower()
    )
    return goes_on[round(FULL * (len(goes_on) - 1))] if len(goes_on) >= EVIDENCE else 0


def is_wrapped(text: str, at: int, wide: int) -> bool:
    """True when the line that ends at ``at`` was full: the next word would not have fitted."""
    line = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    following = text[at + 1 : at + 1 + wide].split(maxsplit=1)
    if not wide or not following or not line or line[-1] in ".!?:":
        return False
    return len(line) <= wide < len(line) + 1 + len(following[0])
