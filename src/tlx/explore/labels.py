"""Names made short enough for a column, the same in every face."""

from __future__ import annotations

import re
from typing import Final

SOURCE_WIDTH: Final = 11
FILE: Final = re.compile(r"\.[A-Za-z]\w{1,4}\Z")
"""The ending of a file's name."""
SMALL_WORDS: Final = frozenset("of the and for a an in on at".split())


def source(name: str, width: int = SOURCE_WIDTH) -> str:
    """A publisher in a few cells: without “The”, the text before a comma, initials when it is long.

    "The Independent" is "Independent", "National Police Chiefs' Council" is "NPCC". A description
    is named by its noun: "a regional newspaper" is "newspaper". A document without a publisher is named by
    the end of its file's name, where numbers tell files apart. Other names of one or two words
    are left to be cut by the face.
    """
    if FILE.search(name):
        return _file(name, width)
    short = name.partition(",")[0].strip().removeprefix("The ").strip()
    words = [word for word in short.replace("-", " ").split() if word.lower() not in SMALL_WORDS]
    if len(short) <= width or not words:
        return short
    if short.islower():
        return words[-1]
    if len(words) < 3:
        return short
    return "".join(word[0] for word in words if word[0].isalnum()).upper()


def _file(path: str, width: int) -> str:
    stem = FILE.sub("", path).rpartition("/")[2]
    return stem if len(stem) <= width else f"…{stem[1 - width :]}"


def surname(name: str) -> str:
    """The last word of a name, as a row has room for no more: "Garry Forsyth" is "Forsyth"."""
    words = name.split()
    return words[-1] if words else ""
