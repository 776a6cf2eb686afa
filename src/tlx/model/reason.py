"""Why a date is what it is: kept with every date, and said the same way in every face."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from tlx.model.when import When

if TYPE_CHECKING:
    from tlx.model.document import Span


class Basis(StrEnum):
    """What a date rests on."""

    STATED = "stated"
    """readable without context"""
    RESOLVED = "resolved"
    """worked out from a reference"""
    INFERRED = "inferred"
    """no time words: taken from the document or a neighbouring event"""
    GIVEN = "given"
    """the user said so"""


@dataclass(frozen=True, slots=True)
class Reason:
    """Rule, words, reference date and its origin.

    ``why`` is the rule's own clause with its blanks filled: "the Monday before". ``reference`` is the
    date it leans on, if any, and ``origin`` where that comes from. ``answer`` is the date reached.
    """

    rule: str
    words: str
    why: str
    answer: When | None = None
    reference: When | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading of the same words, and why it was not taken."""

    when: When
    why: str


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that name a time, with their TIMEX3 type and value and what they mean.

    ``type`` is DATE, TIME, DURATION or SET; ``when`` is ``None`` for what has no place on a calendar
    (a duration, a set, or a relative date in a text without one).
    """

    span: Span
    words: str
    type: str
    value: str
    when: When | None
    basis: Basis
    reason: Reason
    alternatives: tuple[Alternative, ...] = ()
    modifier: str = ""
