"""Text of a document inside Markdown: nothing in it is markup, a link, an image or HTML."""

from __future__ import annotations

import re
from typing import Final

from tlx.explore.safe import safe

MARKUP: Final = re.compile(r"[\\`*_\[\]<$]|~(?=.)|&(?=#?\w+;)")
AT_START: Final = re.compile(r"(?P<sign>[-+=#>|])|(?P<number>\d{1,9})(?P<dot>[.)])")
"""What begins a list, a rule, a heading or a quote when it stands first."""
ADDRESS: Final = re.compile(r"//|@|www\.|\w\.[^\W\d]{2}|mailto:|xmpp:", re.IGNORECASE)
"""What readers of Markdown turn into links by themselves, whatever is escaped: it goes into a code span."""

AROUND: Final = "()[]{}<>.,;:!?'\"‘’“”"


def plain(text: str) -> str:
    """Text on one line, to stand anywhere but at the beginning of a block."""
    return " ".join(_quoted(word) if ADDRESS.search(word) else _escaped(word) for word in safe(text).split())


def _escaped(word: str) -> str:
    return MARKUP.sub(r"\\\g<0>", word)


def _quoted(word: str) -> str:
    """An address in a code span, the brackets and stops around it outside."""
    address = word.strip(AROUND) or word
    before, _, after = word.partition(address)
    return f"{_escaped(before)}{code(address)}{_escaped(after)}"


def block(text: str) -> str:
    """Text on one line that may stand at the beginning of a block."""
    shown = plain(text)
    first = AT_START.match(shown)
    if first is None:
        return shown
    at = first.start("sign") if first["sign"] else first.start("dot")
    return f"{shown[:at]}\\{shown[at:]}"


def code(text: str) -> str:
    """Text as it is, in a code span: a fence longer than any run of backticks inside."""
    shown = " ".join(safe(text).split())
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"
