"""What a text without a date offers for the question to the user, one clause each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tlx.dating.bounds import from_content
from tlx.dating.source import Source

MOST: Final = 4
"""Words quoted: enough to recognise the day by."""


def evidence(source: Source) -> tuple[str, ...]:
    """What it says that leans on its date, what it speaks of, and what was looked for in vain."""
    return tuple(_clauses(source))


def _clauses(source: Source) -> Iterator[str]:
    waiting = [each.words for each in source.expressions if each.when is None and each.basis.value == "resolved"]
    words = list(dict.fromkeys(waiting))
    if words:
        quoted = ", ".join(f"“{each}”" for each in words[:MOST])
        more = f" and {len(words) - MOST} more" if len(words) > MOST else ""
        yield f"it says {quoted}{more}"
    bound = from_content(source)
    if bound.origin:
        yield bound.origin.replace("not before what it speaks of", "it speaks of what came before it")
    yield "no date in its header, its first lines, its file name or at its foot"
