"""A session as lines of text, played again without a screen: how whole journeys are tested and recorded.

A line is ``command argument`` or ``key KEY``; behind a bar stands what was then in view. A recording writes the
argument as ``= "text"`` with JSON's escapes, so that blanks and bars in it count.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from tlx.explore.commands import BY_NAME, command_for, mode_of
from tlx.explore.effects import Effect, after
from tlx.explore.safe import safe
from tlx.explore.view import View, layout
from tlx.index import Timeline

BAR: Final = " | "
STEP: Final = 30
"""Cells of a step in a recording; what was then in view stands behind them where it can."""
HEADLINE: Final = 20
HEAD: Final = "# tlx session"
"""How a recording begins."""


@dataclass(frozen=True, slots=True)
class Played:
    """A line that was played: its number, what it should have led to ("" where that is not said), and what it did."""

    number: int
    step: str
    expected: str
    view: View
    effect: Effect | None
    said: str

    @property
    def differs(self) -> bool:
        """True when it led elsewhere."""
        return bool(self.expected) and self.expected != self.said


def replay(view: View, timeline: Timeline, lines: Iterable[str]) -> Iterator[tuple[str, View, Effect | None]]:
    """After each line: the line, the view, and the effect if there was one, which is not carried out.

    Blank lines and lines that begin with # are passed over. Raises :class:`KeyError` for an unknown command.
    """
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        name, argument = _parted(line)
        result = press(view, timeline, argument) if name == "key" else BY_NAME[name].run(view, timeline, argument)
        effect = None if isinstance(result, View) else result
        view = after(view, result)
        yield line, view, effect


def play(view: View, timeline: Timeline, lines: Iterable[str]) -> Iterator[Played]:
    """Play a recording. Raises :class:`ValueError` with a sentence at a line that is no step."""
    for number, line in enumerate(lines, 1):
        step, _, expected = line.rstrip("\n").rpartition(BAR) if BAR in line else (line.rstrip("\n"), "", "")
        step = step.rstrip()
        try:
            done = next(replay(view, timeline, [step]), None)
        except (KeyError, ValueError) as error:
            raise ValueError(f"line {number} is no step of a session: {safe(step[:80])}") from error
        if done is not None:
            _, there, effect = done
            yield Played(number, step, expected.strip(), there, effect, led_to(view, there, timeline, effect))
            view = there


def _parted(line: str) -> tuple[str, str]:
    name, _, rest = line.partition(" ")
    if not rest.startswith("= "):
        return name, rest
    argument = json.loads(rest[2:])
    if not isinstance(argument, str):
        raise ValueError(f"{argument!r} is no text")  # noqa: TRY004 — it is the file that is wrong
    return name, argument


def press(view: View, timeline: Timeline, key: str) -> View | Effect:
    """What a key does; the same view when it does nothing here."""
    found = command_for(view, key)
    return view if found is None else found[0].run(view, timeline, found[1])


def recorded(name: str, argument: str, view: View, timeline: Timeline, result: View | Effect) -> str:
    """A line for a command that was done on a view, and what it led to."""
    step = f"{name} = {json.dumps(argument)}" if argument else name
    there, effect = after(view, result), None if isinstance(result, View) else result
    return f"{step:<{STEP}}{BAR}{led_to(view, there, timeline, effect)}\n"


def led_to(before: View, after: View, timeline: Timeline, effect: Effect | None) -> str:
    """What a step led to. A word that stood there before is none of its own: a face may have put it there."""
    return said(replace(after, message="") if after is before else after, timeline, effect)


def said(view: View, timeline: Timeline, effect: Effect | None = None) -> str:
    """A view in one line: where keys go, the place among the rows, the event, what was asked, message, effect."""
    marks = "".join(mark for mark, shown in (("a", view.everything), ("t", view.context)) if shown)
    parts = (
        mode_of(view),
        _place(view, timeline),
        f"/{view.query}" if view.query else "",
        marks,
        "" if view.order == "date" else view.order,
        f"{len(view.starred)} starred" if view.starred else "",
        f"{len(view.marked)} marked" if view.marked else "",
        view.message,
        f"→ {type(effect).__name__.lower()}" if effect else "",
    )
    return safe(" · ".join(filter(None, parts)).replace(BAR.strip(), "¦")).strip()


def _place(view: View, timeline: Timeline) -> str:
    if view.cursor >= timeline.count:
        return "0/0"
    rank = layout(view, timeline).rank(view.cursor) if view.cursor in view.rows else 0
    return f"{rank}/{len(view.rows)} · {timeline.rows([view.cursor])[0].headline[:HEADLINE].strip()}"
