"""Text of a document made harmless for a screen: nothing in it can move, hide, reverse or colour what is shown."""

from __future__ import annotations

from typing import Final

SPACES: Final = (*range(0x09, 0x0E), 0x85, 0x2028, 0x2029)
"""Tabs and line ends of every kind: one space each."""
BIDI: Final = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Controls that reverse the order of what follows."""
UNSEEN: Final = (0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080))
"""A stray mark of byte order, annotation anchors, tags: hidden text."""

PICTURES: Final = 0x2400
"""Unicode has a picture of each control character, in their order."""
UNKNOWN: Final = "\ufffd"

HARMLESS: Final[dict[int, str]] = {
    **dict.fromkeys(range(0x80, 0xA0), UNKNOWN),
    **dict.fromkeys(range(0xD800, 0xE000), UNKNOWN),
    **dict.fromkeys((*BIDI, *UNSEEN), UNKNOWN),
    **{code: chr(PICTURES + code) for code in range(0x20)},
    0x7F: "\u2421",
    **dict.fromkeys(SPACES, " "),
}


def safe(text: str) -> str:
    """The same characters, those that would act on a terminal replaced by ones that show; the length stays.

    Since each character becomes exactly one, offsets into the text are offsets into the answer.
    """
    return text if text.isascii() and text.isprintable() else text.translate(HARMLESS)
