"""Asking a rule what its words mean, seen from one day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from tlx.dates.context import Context, moved_on
from tlx.dates.grammar import Found
from tlx.dates.rule import Finds, Rule, Stage
from tlx.dates.sense import NO_SUCH_DAY, Anchor, Sense
from tlx.dates.windows import anchors_of
from tlx.model import Mode, NoSuchDayError

GIVES: Final[Mapping[str, Callable[[Anchor | None, Context], Any]]] = {
    "anchor": lambda anchor, _: anchor,
    "previous": lambda _, context: context.previous,
    "story": lambda _, context: context.story,
    "beside": lambda _, context: context.beside,
    "period": lambda _, context: context.reported,
    "course": lambda _, context: context.course,
    "order": lambda _, context: context.setting.order,
    "clocks": lambda _, context: context.setting.habit.seen_from(context.at),
    "here": lambda anchor, _: anchor and anchor.year,
}


class UnknownReferenceError(Exception):
    """A rule needs the date of the text, and nobody knows it."""


def meaning(found: Found, context: Context) -> Sense | None:
    """What an expression means seen from one day, ``None`` for nothing, :data:`NO_SUCH_DAY` for "31 February".

    Raises :class:`UnknownReferenceError`.
    """
    return _seen_from(_anchor(found, context), found, context) if found.rule.means_something else None


def _anchor(found: Found, context: Context) -> Anchor | None:
    """The day it is seen from: "this year" is that of the text, not of a story that has come to the year before it."""
    if found.values.get("which") != 0 or context.setting.mode is not Mode.NARRATIVE or context.anchor is None:
        return context.anchor
    own = anchors_of(context.setting.dating.when)
    return own[-1] if own and own[-1].year - context.anchor.year == 1 else context.anchor


def _seen_from(anchor: Anchor | None, found: Found, context: Context) -> Sense | None:
    arguments = {**_given(anchor, found, context), **found.values}
    for name, value in found.values.items() if found.inner else ():
        if isinstance(value, Found):
            arguments[name], context = _inner(value, anchor, context)
    if found.inner and any(argument is NO_SUCH_DAY for argument in arguments.values()):
        return None if found.rule.stage is Stage.FRAME else NO_SUCH_DAY
    if None in arguments.values() and _misses(arguments, found.rule):
        return None
    return _as_sure(_answer(found, arguments), arguments, found.rule.stage)


def _misses(arguments: Mapping[str, Any], rule: Rule) -> bool:
    return any(value is None and name not in rule.optional for name, value in arguments.items())


def _as_sure(sense: Sense | None, arguments: Mapping[str, Any], stage: Stage) -> Sense | None:
    """What is counted from a day that is known roughly, or doubted, is so too; a frame holds such a date already."""
    anchor = arguments.get("anchor") if not arguments.get("previous") and stage is not Stage.FRAME else None
    if anchor is None or sense is None or sense.when is None or not (anchor.point.approx or anchor.point.uncertain):
        return sense
    return replace(sense, when=sense.when.qualified(approx=anchor.point.approx, uncertain=anchor.point.uncertain))


def _answer(found: Found, arguments: Mapping[str, Any]) -> Sense | None:
    try:
        return found.rule.answer(**arguments)
    except NoSuchDayError:
        return NO_SUCH_DAY
    except (ValueError, OverflowError):  # month 13, a window that ends before it begins
        return None


def _given(anchor: Anchor | None, found: Found, context: Context) -> dict[str, Any]:
    """What a rule asks for beside its slots."""
    rule = found.rule
    if anchor is None and "anchor" in rule.takes and "anchor" not in rule.optional:
        raise UnknownReferenceError
    return {name: GIVES[name](anchor, context) for name in rule.asks}


def _inner(found: Found, anchor: Anchor | None, context: Context) -> tuple[Any, Context]:
    """A date, or for slots that ask for them, a length of time or a clock time; and that it was told."""
    here = context.arrived(context.clause, found.span.start)
    sense = _seen_from(anchor, found, here)
    if sense is None or sense is NO_SUCH_DAY:
        return sense, context
    moved = here if found.rule.finds is Finds.TIME else moved_on(here, found, sense)[0]
    return sense.clock or sense.length or sense.when, moved
