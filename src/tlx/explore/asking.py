"""What a typed query finds and says. The query language is loaded when first something is asked.

Nothing is asked on the first screen, and reading the language costs some 15 ms of a start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from tlx.index import Ordinals, Timeline
from tlx.model import Span

if TYPE_CHECKING:
    from tlx.explore.query_nodes import Lights


def found(query: str, timeline: Timeline) -> Ordinals:
    """The events a query finds, sure or not; of nothing, all."""
    if not query.strip():
        return timeline.everything
    from tlx.explore.query import parse

    return parse(query).ordinals(timeline)


BEGUN: Final = re.compile("""(?:^|(?<=[\\s(]))-?[A-Za-z][A-Za-z-]*:["“]?$""")
"""The name of a filter whose value is still to be typed."""


def without_begun(query: str) -> str | None:
    """A query without a filter at its end that has no value yet; ``None`` where there is none."""
    begun = BEGUN.search(query)
    return query[: begun.start()] if begun else None


def sought(query: str) -> tuple[Lights, ...]:
    """The words a query looks for, to be lit."""
    if not query.strip():
        return ()
    from tlx.explore.query import parse

    return parse(query).words


def lit(text: str, words: Sequence[Lights]) -> list[Span]:
    """Where the words stand in a text."""
    if not words:
        return []
    from tlx.explore import query_light

    return query_light.lit(text, words)


def said(query: str, timeline: Timeline) -> str:
    """A query in words, to stand after "events": "with a word beginning attack"."""
    from tlx.explore.query import parse

    return parse(query).said(timeline).removeprefix("events").strip()


def problem(query: str, timeline: Timeline) -> str:
    """What of a query could not be understood or looked for, "" when all was."""
    if not query.strip():
        return ""
    from tlx.explore.query import parse

    asked = parse(query)
    return asked.problem or (asked.answer(timeline).problem if "/" in query else "")
