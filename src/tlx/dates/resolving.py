"""Resolving: what found expressions mean, given the date a text has and what it told before.

A date of the text that is itself a window is read from both ends and the answers are joined. That covers
every day between because of one law, tested for each relative rule: a later document never means an
earlier date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from tlx.dates import timex
from tlx.dates.evidence import day_comes_first, mode_of
from tlx.dates.grammar import Found
from tlx.dates.rule import SAID, Stage
from tlx.dates.sense import Anchor, Course, Sense, Told
from tlx.model import Alternative, Basis, Dating, Mode, Reason, Shape, TimeExpression, When
from tlx.text import Reading


class UnknownReferenceError(Exception):
    """A rule needs a date that is not known."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression may lean on at its place in a text. ``anchors`` are none, one or two days.

    ``sentence`` is where the sentence read now begins, ``told_in`` the one that told the last date;
    ``at`` is where the expression begins, ``told_at`` where the last date ended.
    """

    dating: Dating
    anchors: tuple[Anchor, ...]
    mode: Mode
    day_first: bool
    previous: Told | None = None
    sentence: int = 0
    told_in: int = -1
    at: int = 0
    told_at: int = 0

    @property
    def told(self) -> Told | None:
        """The last date told, and whether that was in the sentence read now."""
        near, distance = self.told_in == self.sentence, self.at - self.told_at
        return self.previous and replace(self.previous, near=near, distance=distance)


def resolve(
    found: Sequence[Found],
    reading: Reading,
    dating: Dating,
    mode: Mode | None = None,
    *,
    day_first: bool | None = None,
) -> tuple[TimeExpression, ...]:
    """The expressions of a text with their meanings, in order.

    A frame ("since the 7/7 bombings in 2005") is followed by the expressions inside it ("the 7/7 bombings
    in 2005"); no others overlap. What turns out to mean nothing ("31 February") is left out.
    ``day_first`` settles 9/12 where ``None`` lets the text's own evidence decide.
    """
    mode = mode or mode_of(found, dating)
    context = Context(
        dating,
        _anchors(dating.when),
        mode,
        day_comes_first(found) if day_first is None else day_first,
    )
    expressions: list[TimeExpression] = []
    for one in found:
        context = replace(context, sentence=reading.sentence_at(one.span.start).start, at=one.span.start)
        for reading_of_it, expression in _first_meaning(one, context):
            expressions.append(expression)
            context = _moved_on(context, reading_of_it, expression)
    return tuple(expressions)


def timex3(expressions: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions as TIMEX3 counts them: the dates inside frames in place of the frames."""
    holders = {
        one.span
        for one, following in pairwise(expressions)
        if one.span != following.span and one.span.holds(following.span)
    }
    return tuple(one for one in expressions if one.span not in holders)


def _anchors(when: When | None) -> tuple[Anchor, ...]:
    if when is None or when.first is None or when.last is None:
        return ()
    ends = (Anchor(when.lo, when.first), Anchor(when.hi, when.last))
    return ends if when.lo < when.hi else ends[:1]


def _moved_on(context: Context, found: Found, told: TimeExpression) -> Context:
    """What was told last: a date on the calendar, never a frame. In a narrative the story stands there."""
    when = told.when
    if when is None or when.shape is not Shape.INSTANT or found.rule.stage is Stage.FRAME:
        return context
    moved = replace(context, previous=Told(when, told.words), told_in=context.sentence, told_at=told.span.end)
    if context.mode is Mode.NARRATIVE and when.first is not None:
        return replace(moved, anchors=(Anchor(when.lo, when.first),))
    return moved


def _first_meaning(found: Found, context: Context) -> list[tuple[Found, TimeExpression]]:
    """An expression, or what its words mean otherwise: by a shorter rule, or each date in it alone."""
    expression = _expression(found, context) if found.rule.means_something else None
    if expression is not None:
        return [(found, expression)]
    for other in found.otherwise:
        if meanings := _first_meaning(other, context):
            return meanings
    inner = found.inner if found.rule.stage is not Stage.FRAME else ()
    return [meaning for one in inner for meaning in _first_meaning(one, context)]


def _expression(found: Found, context: Context) -> TimeExpression | None:
    senses = _senses(found, context)
    if senses is None:
        return _unresolved(found)
    if not senses or senses[0] is None:
        return None
    sense = _joined(senses[0], senses[-1] or senses[0])
    relative = _leans(found)
    value = sense.value or timex.value(sense.when)
    kind = timex.kind(sense.when) if sense.type == "DATE" else sense.type
    other = (Alternative(sense.other, sense.ruled_out),) if sense.other and sense.other != sense.when else ()
    return TimeExpression(
        found.span, found.words, kind, value, sense.when,
        Basis.RESOLVED if relative else Basis.STATED,
        _reason(found, sense, context, relative=relative), other, sense.modifier,
    )  # fmt: skip


def _leans(found: Found) -> bool:
    return found.rule.relative or any(map(_leans, found.inner))


def _reason(found: Found, sense: Sense, context: Context, *, relative: bool) -> Reason:
    why = _why(found, sense, context)
    dated = context.dating if relative and context.mode is Mode.NEWS and not _is_told(found) else Dating()
    return Reason(found.rule.name, found.words, why, sense.when, dated.when, dated.origin)


def _is_told(found: Found) -> bool:
    """True when it leans on a date told before rather than on the date of the text."""
    return "previous" in found.rule.takes and "anchor" not in found.rule.takes


def _why(found: Found, sense: Sense, context: Context) -> str:
    told = f"“{context.previous.words}”" if context.previous else "the text"
    blanks = {"side": sense.side, "told": told, **found.said}
    for name, value in found.values.items():
        if isinstance(value, Found):
            inner = _senses(value, context) or []
            blanks[name] = _why(value, inner[0] or Sense(None), context) if inner else value.words
    return SAID.sub(lambda blank: blanks.get(blank[1], ""), found.rule.why).strip()


def _unresolved(found: Found) -> TimeExpression:
    """What leans on a date that nobody knows keeps its words and says so."""
    reason = Reason(found.rule.name, found.words, "no date yet: it leans on the date of the text, which is not known")
    return TimeExpression(found.span, found.words, "DATE", "", None, Basis.RESOLVED, reason)


def _joined(first: Sense, last: Sense) -> Sense:
    """What both ends of an uncertain date of the text mean, as one window."""
    if first.when is None or last.when is None or first.when == last.when:
        return first
    when = first.when.or_(last.when)
    other = first.other.or_(last.other) if first.other and last.other else None
    value = first.value if first.value == last.value else ""
    return replace(first, when=when, value=value, other=other)


def _senses(found: Found, context: Context) -> list[Sense | None] | None:
    """The meaning seen from each end of the date of the text; ``None`` when it leans on what is not known."""
    anchors: tuple[Anchor | None, ...] = context.anchors or (None,)
    try:
        return [_sense(found, context, anchor) for anchor in anchors]
    except UnknownReferenceError:
        return None


def _sense(found: Found, context: Context, anchor: Anchor | None) -> Sense | None:
    """Ask the rule. Raises :class:`UnknownReferenceError` when it needs what is not known."""
    rule = found.rule
    given = {
        "anchor": anchor,
        "previous": context.told,
        "course": Course(found.cue, context.mode),
        "day_first": context.day_first,
    }
    arguments: dict[str, Any] = {name: given[name] for name in rule.takes & given.keys()}
    missing = {name for name, value in arguments.items() if value is None} - rule.optional
    if "anchor" in missing:
        raise UnknownReferenceError
    if missing:
        return None
    for name, value in found.values.items():
        arguments[name] = _inner(value, context, anchor) if isinstance(value, Found) else value
        if arguments[name] is None:
            return None
    try:
        answer = rule.answer(**arguments)
    except (ValueError, OverflowError):  # 31 February, a window that ends before it begins
        return None
    return Sense(answer) if isinstance(answer, When) else answer


def _inner(found: Found, context: Context, anchor: Anchor | None) -> Any:  # noqa: ANN401 - a When, a Length or a Clock
    sense = _sense(found, context, anchor)
    return sense and (sense.clock or sense.length or sense.when)
