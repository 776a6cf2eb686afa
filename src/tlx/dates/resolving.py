"""Resolving: what found expressions mean, given the date a text has and what it told before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tlx.dates import timex
from tlx.dates.context import Context, Setting, moved_on
from tlx.dates.evidence import clocks_in, mode_of, order_of
from tlx.dates.grammar import DATES, Found
from tlx.dates.meaning import UnknownReferenceError, meaning
from tlx.dates.rule import SAID, Stage
from tlx.dates.sense import NO_SUCH_DAY, Sense
from tlx.dates.windows import anchors_of, joined
from tlx.model import Alternative, Basis, Dating, Mode, Reason, TimeExpression
from tlx.text import Reading

UNKNOWN: Final = "no date yet: it leans on the date of the text, which is not known"
NO_DATING: Final = Dating()
NO_DAY: Final = "no_such_day"
"""The rule that is said to have read a day no calendar has, whichever found it."""

Contexts = tuple[Context, ...]
"""A text of uncertain date is read from several days side by side, and each reading tells its own story."""
Senses = tuple[Sense | None, ...]
"""What an expression means in each of them."""


def resolve(
    found: Sequence[Found],
    reading: Reading,
    dating: Dating,
    mode: Mode | None = None,
    *,
    day_first: bool | None = None,
) -> tuple[TimeExpression, ...]:
    """The expressions of a text with their meanings, in order.

    A frame ("since the 7/7 bombings in 2005") is followed by the expressions inside it ("7/7 bombings in
    2005"); no others overlap. What turns out to mean nothing is left out, but for days that no calendar has ("31
    February"): they stay without a date, so that nothing else is made of their words. ``mode`` and
    ``day_first`` (9/12 is 9 December) are found in the text itself where they are ``None``.
    """
    order = order_of(found, day_first)
    setting = Setting(reading, dating, mode or mode_of(found, dating), order, clocks_in(found))
    contexts: Contexts = tuple([Context(setting, anchor) for anchor in anchors_of(dating.when) or (None,)])
    expressions: list[TimeExpression] = []
    for one in found:
        contexts = _arrived(contexts, one)
        understood = _understood(one, contexts)
        expressions += [_expression(part, joined(senses), contexts[0]) for part, senses in understood]
        contexts = _moved_on(contexts, understood)
    return tuple(expressions)


def _arrived(contexts: Contexts, found: Found) -> Contexts:
    """The readings where an expression begins."""
    return tuple([context.arrived(found.clause, found.span.start) for context in contexts])


def _moved_on(contexts: Contexts, understood: Sequence[tuple[Found, Senses]]) -> Contexts:
    """The readings behind it, each with what was told in it."""
    moved: list[Context] = []
    for number, context in enumerate(contexts):
        branches: Contexts = (context,)
        for found, senses in understood:
            if sense := senses[number]:
                branches = tuple([after for branch in branches for after in moved_on(branch, found, sense)])
        moved += branches
    return _ends(tuple(moved))


def _ends(contexts: Contexts) -> Contexts:
    """Of several readings the one from the first day and the one from the last: what they mean covers the rest."""
    if len(contexts) == 1:
        return contexts
    first, last = min(contexts, key=_day), max(contexts, key=_day)
    return (first,) if first == last else (first, last)


def _day(context: Context) -> int:
    return context.anchor.day if context.anchor else 0


def timex3(expressions: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions as TIMEX3 counts them: the dates inside frames in place of the frames."""
    frames = {one.span for one, after in pairwise(expressions) if one.span != after.span and one.span.holds(after.span)}
    return tuple(one for one in expressions if one.span not in frames)


def _understood(found: Found, contexts: Contexts) -> list[tuple[Found, Senses]]:
    """An expression and its meanings; else what its words mean otherwise, by a shorter rule or date by date.

    They are ``None`` when it leans on a date that is not known.
    """
    try:
        senses = tuple([meaning(found, context) for context in contexts])
    except UnknownReferenceError:
        return [(found, (None,) * len(contexts))]
    if [sense for sense in senses if sense is not None]:
        return [(found, senses)]
    for other in found.otherwise:
        if understood := _understood(other, contexts):
            return understood
    inner = found.inner if found.rule.stage is not Stage.FRAME else ()
    return [pair for one in inner for pair in _understood(one, contexts)]


def _expression(found: Found, sense: Sense | None, context: Context) -> TimeExpression:
    if sense is None:
        reason = Reason(found.rule.name, found.words, UNKNOWN)
        return TimeExpression(found.span, found.words, "DATE", "", None, Basis.RESOLVED, reason)
    taken = sense.other is None or sense.other == sense.when
    return TimeExpression(
        found.span,
        found.words,
        timex.kind(sense.when) if sense.type == "DATE" else sense.type,
        sense.value or timex.value(sense.when),
        sense.when,
        Basis.RESOLVED if _leans(found, context) else Basis.STATED,
        _reason(found, sense, context),
        () if taken or sense.other is None else (Alternative(sense.other, sense.ruled_out),),
        sense.modifier,
    )


def _leans(found: Found, context: Context) -> bool:
    """True when it leans on something outside the words, as the date right beside it may."""
    beside = context.beside if "beside" in found.rule.takes else None
    return found.leans or (beside is not None and beside.leans)


def _leans_on_text(found: Found, context: Context) -> bool:
    """True when that is the date of the text, and not one told before."""
    takes = found.rule.takes
    own = "anchor" in takes and not ("previous" in takes and context.memory.recent)
    return own or any(_leans_on_text(one, context) for one in found.inner if one.rule.finds in DATES)


def _reason(found: Found, sense: Sense, context: Context) -> Reason:
    by_text = context.setting.mode is Mode.NEWS and _leans_on_text(found, context)
    dating = context.setting.dating if by_text else NO_DATING
    name = found.rule.name if sense is not NO_SUCH_DAY else NO_DAY
    return Reason(name, found.words, _why(found, sense, context), sense.when, dating.when, dating.origin)


def _why(found: Found, sense: Sense, context: Context) -> str:
    """The rule's clause with its blanks filled, and what makes it uncertain."""
    if sense is NO_SUCH_DAY:
        return sense.doubt
    return f"{_clause(found, sense, context)}; {sense.doubt}" if sense.doubt else _clause(found, sense, context)


def _clause(found: Found, sense: Sense, context: Context) -> str:
    if "{" not in found.rule.why:
        return found.rule.why
    return SAID.sub(lambda blank: _said(blank[1], found, sense, context), found.rule.why).strip()


def _said(name: str, found: Found, sense: Sense, context: Context) -> str:
    """What fills a blank of a rule's clause; a date in a rule says its own."""
    value = found.values.get(name)
    if isinstance(value, Found):
        inner = meaning(value, context)
        return _why(value, inner, context) if inner else value.words
    if name == "told":
        told = context.previous
        return f"“{told.words}”" if told else "the text"
    return sense.side if name == "side" else found.said.get(name, "")
