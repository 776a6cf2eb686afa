"""A search inside the one text that is being read: what is found stands in it in its order, and n leads on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from tlx.explore import moves, panes
from tlx.explore.asking import lit, sought
from tlx.explore.view import View, Within, told
from tlx.index import Timeline
from tlx.model import Span


@lru_cache(maxsize=16)
def finds(timeline: Timeline, path: str, typed: str) -> tuple[Span, ...]:
    """Where a text has what was typed, read as the search reads it: words by their beginnings, phrases in quotes."""
    return tuple(lit(timeline.text(path), sought(typed)))


def found(view: View, timeline: Timeline) -> Sequence[Span]:
    """What is found in the text of the account that is read."""
    path = _path(view, timeline)
    return finds(timeline, path, view.within.typed) if view.within and path else ()


def number(view: View, timeline: Timeline) -> int:
    """Which of the finds one is at, from 1; 0 for none."""
    starts = [span.start for span in found(view, timeline)]
    return starts.index(view.within.at) + 1 if view.within and view.within.at in starts else 0


def _path(view: View, timeline: Timeline) -> str:
    account = _account(view, timeline)
    return account[0] if account else ""


def _account(view: View, timeline: Timeline) -> tuple[str, int] | None:
    event = panes.event_of(view, timeline)
    if event is None:
        return None
    account = event.accounts[min(view.account, len(event.accounts) - 1)]
    return account.doc, account.span.start


# -- commands ------------------------------------------------------------------------------------


def begin(view: View, timeline: Timeline, argument: str) -> View:
    """Type what is sought in this text."""
    return _typed(replace(view, within=Within(), message=""), timeline, lambda _: argument)


def type_text(view: View, timeline: Timeline, argument: str) -> View:
    """More text at the end of what is typed."""
    return _typed(view, timeline, lambda typed: typed + argument)


def erase(view: View, timeline: Timeline, _: str) -> View:
    """Without the last character; an empty search ends."""
    if view.within is None or not view.within.typed:
        return leave(view, timeline, "")
    return _typed(view, timeline, lambda typed: typed[:-1])


def erase_all(view: View, timeline: Timeline, _: str) -> View:
    """Nothing typed."""
    return _typed(view, timeline, lambda _: "")


def _typed(view: View, timeline: Timeline, change: Callable[[str], str]) -> View:
    """The first find from the quote on, so that it never drifts while one types."""
    if view.within is None:
        return view
    asked = replace(view, within=Within(change(view.within.typed)), scroll=0)
    account = _account(view, timeline)
    spans = found(asked, timeline)
    if not spans or account is None or asked.within is None:
        return asked
    first = bisect_left(spans, account[1], key=_start) % len(spans)
    return replace(asked, within=replace(asked.within, at=spans[first].start))


def keep(view: View, timeline: Timeline, _: str) -> View:
    """What was found stays lit; n and N lead from one to the next."""
    if view.within is None or not view.within.typed.strip():
        return leave(view, timeline, "")
    if not found(view, timeline):
        return told(view, "not in this text")
    return replace(view, within=replace(view.within, is_typing=False), message="")


def leave(view: View, _: Timeline, __: str) -> View:
    """Back at the words quoted."""
    return replace(view, within=None, scroll=0, message="")


def on(view: View, timeline: Timeline, argument: str) -> View:
    """The next find in the text; while none is sought in it the next hit, or where all is read the next event told."""
    if view.within is None:
        return (panes.next_told if view.reading else moves.next_hit)(view, timeline, argument)
    return _step(view, timeline, 1)


def back(view: View, timeline: Timeline, argument: str) -> View:
    """The find before, as :func:`on`."""
    if view.within is None:
        return (panes.previous_told if view.reading else moves.previous_hit)(view, timeline, argument)
    return _step(view, timeline, -1)


def _step(view: View, timeline: Timeline, by: int) -> View:
    spans = found(view, timeline)
    if not spans or view.within is None:
        return view
    at = (
        bisect_right(spans, view.within.at, key=_start)
        if by > 0
        else bisect_left(spans, view.within.at, key=_start) - 1
    )
    return replace(view, within=replace(view.within, at=spans[at % len(spans)].start), scroll=0, message="")


def _start(span: Span) -> int:
    return span.start
