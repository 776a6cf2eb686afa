"""Find time expressions and resolve them, with the reason for every answer.

``find`` sees words that name a time; ``resolve`` says what they mean in a text of a given date. Both are
pure. Rules live in :mod:`tlx.dates.rules`, one small function each.
"""

from tlx.dates.explaining import explain
from tlx.dates.finding import find
from tlx.dates.grammar import Found
from tlx.dates.resolving import resolve, timex3
from tlx.dates.rule import Rule
from tlx.dates.rules import RULES
from tlx.dates.sense import Cue, Tense

__all__ = ["RULES", "Cue", "Found", "Rule", "Tense", "explain", "find", "resolve", "timex3"]
