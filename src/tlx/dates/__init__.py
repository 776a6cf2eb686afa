"""Find time expressions and resolve them, with the reason for every answer.

``find`` sees words that name a time; ``resolve`` says what they mean in a text of a given date. Both are
pure. Rules live in :mod:`tlx.dates.rules`, one small function each.
"""

from typing import TYPE_CHECKING

from tlx.dates.evidence import writes_day_first
from tlx.dates.explaining import explain
from tlx.dates.finding import find
from tlx.dates.grammar import Found
from tlx.dates.known import TOLD_EVENT
from tlx.dates.resolving import NO_DAY, resolve, timex3
from tlx.dates.rule import Rule
from tlx.dates.sense import Cue, Tense
from tlx.dates.units import anniversary

if TYPE_CHECKING:
    from tlx.dates.rules import RULES

__all__ = [
    "NO_DAY",
    "RULES",
    "TOLD_EVENT",
    "Cue",
    "Found",
    "Rule",
    "Tense",
    "anniversary",
    "explain",
    "find",
    "resolve",
    "timex3",
    "writes_day_first",
]


def __getattr__(name: str) -> object:
    """``RULES``, read on first use."""
    if name != "RULES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tlx.dates import rules

    return rules.RULES
