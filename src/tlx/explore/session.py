"""A session as lines of text, played again without a screen: how whole journeys are tested and recorded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tlx.explore.commands import BY_NAME, command_for
from tlx.explore.effects import Effect
from tlx.explore.view import View
from tlx.index import Timeline


def replay(view: View, timeline: Timeline, lines: Iterable[str]) -> Iterator[tuple[str, View, Effect | None]]:
    """After each line ``command argument`` (or ``key KEY``): the line, the view, and the effect if there was one.

    Blank lines and lines that begin with # are passed over. Raises :class:`KeyError` for an unknown command.
    """
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        name, _, argument = line.partition(" ")
        result = press(view, timeline, argument) if name == "key" else BY_NAME[name].run(view, timeline, argument)
        effect = None if isinstance(result, View) else result
        view = result if isinstance(result, View) else view
        yield line, view, effect


def press(view: View, timeline: Timeline, key: str) -> View | Effect:
    """What a key does; the same view when it does nothing here."""
    found = command_for(view, key)
    return view if found is None else found[0].run(view, timeline, found[1])
