"""What a text without a date offers for the question to the user, one clause each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tlx.dating.foot import doubted_foot
from tlx.dating.source import Source
from tlx.model import Basis, TimeExpression

MOST: Final = 4
"""Words quoted: enough to recognise the day by."""


def evidence(source: Source, latest: TimeExpression | None) -> tuple[str, ...]:
    """What leans on its date, the ``latest`` date it speaks of, and what was looked for in vain."""
    return tuple(_clauses(source, latest))


def _clauses(source: Source, latest: TimeExpression | None) -> Iterator[str]:
    if words := _waiting(source):
        quoted = ", ".join(f"“{each}”" for each in words[:MOST])
        more = f" and {len(words) - MOST} more" if len(words) > MOST else ""
        yield f"it says {quoted}{more}"
    if latest is not None:
        yield f"it speaks of what came before it: “{latest.words}”"
    doubted = doubted_foot(source)
    if doubted:
        yield doubted
    yield "no date in its header, its first lines" + (
        " or its file name" if doubted else ", its file name or at its foot"
    )


def _waiting(source: Source) -> list[str]:
    """The different words that have no date until the text has one."""
    waiting = (each for each in source.expressions if each.when is None and each.basis is Basis.RESOLVED)
    return list(dict.fromkeys(each.words for each in waiting))
