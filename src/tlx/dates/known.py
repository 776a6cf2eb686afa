"""Names of events that the user has given dates: "the Jubilee" and the like in ``tlx.toml``."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping

from tlx.dates.grammar import Found
from tlx.dates.pattern import Row
from tlx.dates.rule import Finds, Rule, Stage
from tlx.dates.sense import Sense, Told
from tlx.model import Span, When
from tlx.text import Reading


def _as_given(when: When) -> Sense:
    return Sense(when)


KNOWN = Rule(
    "known_event", Stage.DATE, Finds.DATE, "", "the date given for that name", {}, (), Row(()), (), _as_given,
    frozenset({"when"}),
)  # fmt: skip
"""The rule of every name in the user's table."""


def _as_told(when: When, previous: Told | None = None) -> Sense:
    del previous  # asked for only because the date leans on what the text told
    return Sense(when)


TOLD_EVENT = "told_event"
TOLD = Rule(
    TOLD_EVENT, Stage.DATE, Finds.DATE, "", "when that was, by the same text", {}, (), Row(()), (), _as_told,
    frozenset({"when", "previous"}), frozenset({"previous"}), ("previous",),
)  # fmt: skip
"""The rule of an event that the text dates elsewhere: "the accident" in "two days after the accident"."""


def told_events(reading: Reading, told: Mapping[Span, When]) -> list[Found]:
    """The places where a text leans on an event that it told."""
    return [_found(reading, span, when, TOLD) for span, when in sorted(told.items())]


def known_names(reading: Reading, known: Mapping[str, When]) -> list[Found]:
    """Every place where one of the names stands as whole words, whatever its capitals."""
    if not known:
        return []
    dates = {_plain(name): when for name, when in known.items()}
    longest_first = sorted(dates, key=len, reverse=True)
    names = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    pattern = re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)
    return [
        _found(reading, Span(*match.span()), dates[_plain(match.group())], KNOWN)
        for match in pattern.finditer(reading.text.replace("’", "'"))
    ]


def _plain(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split())


def _found(reading: Reading, span: Span, when: When, rule: Rule) -> Found:
    ends = reading.tokens.ends
    first, stop = bisect_right(ends, span.start), bisect_left(ends, span.end) + 1
    return Found(span, span.of(reading.text), rule, first, stop, {"when": when}, {})
