"""A rule: a pattern, a function, a sentence of explanation and examples, all in one place.

    @rule("last {season}", yes={"Last summer": "2014-22"}, no=["last summertime"])
    def last_season(anchor: Anchor, season: int) -> When:
        \"\"\"the {season} before\"\"\"
        return ...

The docstring is the reason shown to the reader; ``{…}`` in it are the words of slots and ``{side}`` the
direction taken. ``yes`` are its tests: EDTF (and part of day, if any), or the TIMEX3 value of what has no
place on a calendar, read against Friday 16 January 2015 with all other rules present. ``no`` are words it
must leave alone. What does not fit fails when the module is imported, with a :class:`PatternError`.

A function is given the slots of its pattern by name, and whatever else it asks for of :data:`GIVEN`:
the date of the text, the last date told, the course of the sentence. One that asks for nothing is
absolute: its dates are *stated*, all others are *resolved*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import lru_cache
from types import FunctionType
from typing import Any, Final

from tlx.dates.pattern import Node, PatternError, Slot, parse, slots
from tlx.dates.sense import Sense
from tlx.dates.slots import SLOTS
from tlx.model import When

GIVEN: Final = frozenset({"anchor", "previous", "story", "beside", "period", "course", "order", "clocks", "here"})
"""``anchor``: the day of the text (in a narrative: of the story). ``previous``: the last date told, with
its words. ``story``: the day that a clock time is of. ``beside``: the last date told, when it stands right
before. ``period``: the quarter a report speaks of. ``course``: tense of the clause and kind of text.
``order``: whether the text writes 9/12 for 9 December. ``clocks``: whether it writes 1530 for half past
three. ``here``: the year of the text, ``None`` where it is not known."""
OF_THE_WORDS: Final = frozenset({"order", "clocks", "here", "beside"})
"""What a date may ask for and still say itself."""
OUTSIDE: Final = GIVEN - OF_THE_WORDS

FOUND_BEFORE: Final = ("date", "feast", "duration", "time")
KINDS: Final = {
    **{name: kind.pattern for name, kind in SLOTS.items()},
    **{kind: f"<found_{kind}>" for kind in FOUND_BEFORE},
}
"""Slots and their patterns; a whole date, feast or duration found before is a slot too."""
OF_DATES: Final = re.compile(rf"[{{:]({'|'.join(FOUND_BEFORE)})\}}|<found_")
SAID: Final = re.compile(r"\{(\w+)\}")
SPOKEN: Final = frozenset({"side", "told"})

Answer = When | Sense | None
Function = Callable[..., Answer]
Answering = Callable[..., Sense | None]

HARDLY_TWICE: Final = frozenset({"previous", "story", "beside", "period", "clocks", *FOUND_BEFORE})
"""What is another thing at every place of a text. Of all else a rule is asked the same again and again: texts name
few days, and lean on one."""
ANSWERS: Final = 1000
"""Answers of a rule that are kept."""


class Finds(StrEnum):
    """What a rule finds, as later stages ask for it in a slot."""

    DATE = "date"
    FEAST = "feast"
    """a date too: a day that is known by its name"""
    DURATION = "duration"
    TIME = "time"
    """a clock time, that waits for its day"""
    SET = "set"
    NOTHING = "nothing"
    """a look-alike"""


class Stage(IntEnum):
    """When a rule is matched: what a later stage takes for one date, an earlier one has found."""

    DATE = 0
    """plain words: "last summer\""""
    WHOLE = 1
    """a date with more words that belong to it: "early {date}", "{date} at {clock}\""""
    FRAME = 2
    """words that lean on a date which keeps a meaning of its own: "since {date}\""""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which English writes a time.

    ``takes`` are the parameters of ``answer``, ``optional`` those with a default, ``asks`` those of :data:`GIVEN`.
    """

    name: str
    stage: Stage
    finds: Finds
    written: str
    why: str
    yes: Mapping[str, str]
    no: Sequence[str]
    pattern: Node = field(repr=False)
    slots: tuple[Slot, ...] = field(repr=False)
    answer: Answering = field(repr=False)
    takes: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    asks: tuple[str, ...] = ()

    @property
    def means_something(self) -> bool:
        """False for look-alikes."""
        return self.finds is not Finds.NOTHING

    @property
    def needs_date(self) -> bool:
        """True when an earlier stage must have found one of its pieces."""
        return any(slot.kind in FOUND_BEFORE for slot in self.slots)

    @property
    def relative(self) -> bool:
        """True when it leans on something outside its words and those right before."""
        return not self.takes.isdisjoint(OUTSIDE)


Examples = Mapping[str, str]
Made = Callable[[Function], Rule]


def rule(pattern: str, *, yes: Examples, no: Sequence[str] = (), finds: Finds = Finds.DATE) -> Made:
    """Make a :class:`Rule` of a function; a ``{date}`` in the pattern is absorbed into the whole."""
    stage = Stage.WHOLE if OF_DATES.search(pattern) else Stage.DATE
    return lambda function: _made(function, pattern, (stage, finds), yes, no)


def frame(pattern: str, *, yes: Examples, no: Sequence[str] = ()) -> Made:
    """Make a :class:`Rule` around a ``{date}`` that stays an expression of its own inside it."""
    return lambda function: _made(function, pattern, (Stage.FRAME, Finds.DATE), yes, no)


def lookalike(name: str, pattern: str, why: str, *, no: Sequence[str]) -> Rule:
    """Words that look like a time and are none; ``no`` are examples, ``why`` says what they are."""
    return Rule(name, Stage.DATE, Finds.NOTHING, pattern, why, {}, no, parse(pattern, KINDS), (), _nothing)


def _nothing() -> None:
    return None


def _made(function: Function, pattern: str, place: tuple[Stage, Finds], yes: Examples, no: Sequence[str]) -> Rule:
    name, why = function.__name__, function.__doc__ or ""
    node = parse(pattern, KINDS)
    takes, optional = _parameters(function)
    handed = frozenset(slot.name for slot in slots(node))
    if handed != takes - GIVEN:
        raise PatternError(f"{name}: the pattern has {sorted(handed)}, the function takes {sorted(takes - GIVEN)}")
    if not why or not yes:
        raise PatternError(f"{name}: a rule needs a docstring, which the reader sees, and an example")
    if unknown := set(SAID.findall(why)) - handed - SPOKEN:
        raise PatternError(f"{name}: its docstring has blanks that nothing fills: {sorted(unknown)}")
    asks = tuple(sorted(takes & GIVEN))
    given = {*asks, *(slot.kind for slot in slots(node))}
    answer = lru_cache(ANSWERS)(_sensed(function)) if given.isdisjoint(HARDLY_TWICE) else _sensed(function)
    return Rule(name, *place, pattern, why, yes, no, node, slots(node), answer, takes, optional, asks)


def _sensed(function: Function) -> Answering:
    """The function of a rule, with a date by itself as a full answer."""

    def sensed(**arguments: Any) -> Sense | None:  # noqa: ANN401 - what rules are given is anything
        answer = function(**arguments)
        return Sense(answer) if isinstance(answer, When) else answer

    return sensed


def _parameters(function: Function) -> tuple[frozenset[str], frozenset[str]]:
    """Names, and names with a default; by the code object: a signature costs a hundred times more."""
    if not isinstance(function, FunctionType):
        raise PatternError(f"{function!r} is not a plain function")
    names = function.__code__.co_varnames[: function.__code__.co_argcount]
    defaults = len(function.__defaults__ or ())
    return frozenset(names), frozenset(names[len(names) - defaults :])


def collect(namespace: Mapping[str, object]) -> tuple[Rule, ...]:
    """Every rule of a module, in its order."""
    return tuple(value for value in namespace.values() if isinstance(value, Rule))
