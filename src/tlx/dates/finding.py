"""Finding time expressions: three stages of rules, then refiners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from tlx.dates.grammar import DATES, Found, Grammar, board, grammars, scan
from tlx.dates.known import known_names, told_events
from tlx.dates.numbering import without_line_numbers
from tlx.dates.rule import Stage
from tlx.dates.tense import Clause, literals
from tlx.model import Span, When
from tlx.text import Reading

STAGES = ((Stage.DATE, False), (Stage.WHOLE, False), (Stage.WHOLE, True), (Stage.FRAME, False))
"""Wholes are made again of what was found, if there is any, so that "late on Monday night" can grow from "Monday"
to "Monday night" to all of it."""


@cache
def engine() -> tuple[Grammar, ...]:
    """The grammar of each stage; made on first use, compiled as texts need it."""
    from tlx.dates.rules import RULES  # read on first use: reading its patterns takes as long as all else

    return grammars(RULES, literals())


def find(
    reading: Reading, *, known: Mapping[str, When] | None = None, told: Mapping[Span, When] | None = None
) -> tuple[Found, ...]:
    """Every expression of a text in its order, look-alikes left out; a frame stands before the dates in it.

    ``known`` are the names of events and their dates, ``told`` the places where the text leans on an event whose
    date it gives elsewhere: "the accident" in "two days after the accident".
    """
    alphabet = engine()[0].alphabet
    classes = without_line_numbers(reading, alphabet.memo.string(reading.tokens))
    named = known_names(reading, known or {})
    found: Sequence[Found] = sorted([*named, *told_events(reading, told or {})], key=lambda one: one.first)
    more: Sequence[Found] = ()
    on = board(classes, found)
    for stage, again in STAGES:
        if again and not more:
            continue
        if more := list(scan(engine()[stage], on, reading)):
            found = _joined(found, more)
            on = board(classes, found)
    return tuple(
        [
            one.beside(Clause(alphabet, classes, reading, _beside(one), one.stop))
            for whole in found
            for one in _unfolded(whole)
            if one.rule.means_something
        ]
    )


def _joined(found: Sequence[Found], more: Sequence[Found]) -> list[Found]:
    """What was found, with what a stage made of it."""
    taken = {id(part) for whole in more for part in whole.inner}
    return sorted([*more, *(one for one in found if id(one) not in taken)], key=lambda one: one.first)


def _beside(found: Found) -> int:
    """The token whose tense it has: the date in a frame means the same as where it stands alone."""
    inner = found.inner if found.rule.stage is Stage.FRAME else ()
    return next((one.first for one in inner if one.rule.finds in DATES), found.first)


def _unfolded(found: Found) -> tuple[Found, ...]:
    """A frame and the dates inside it; anything else stands alone."""
    return (found, *found.inner) if found.rule.stage is Stage.FRAME else (found,)
