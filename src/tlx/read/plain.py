"""Plain text: the title is the first line, when that looks like one."""

import re
from typing import Final

LONGEST_TITLE: Final = 140
FEWEST_WORDS: Final = 3
SENTENCE_END: Final = (".", "!", "?", ":", ";", ",", "”", '"')
HAS_A_YEAR_ALONE: Final = re.compile(r"\W*(?:\w+\W+){0,3}\d{4}\W*")


def title(text: str) -> str:
    """The first line when it reads as a headline: short, several words, not a sentence and not a date."""
    first = text.split("\n", 1)[0].strip()
    is_headline = len(first.split()) >= FEWEST_WORDS and len(first) <= LONGEST_TITLE
    return first if is_headline and not first.endswith(SENTENCE_END) and not HAS_A_YEAR_ALONE.fullmatch(first) else ""
