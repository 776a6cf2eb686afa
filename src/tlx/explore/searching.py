"""A search being typed, kept, left and cleared; the query of a view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tlx.explore.asking import problem
from tlx.explore.layout import settle
from tlx.explore.mending import Nearest, mended
from tlx.explore.view import Focus, Place, Searching, View, at, gone_to, told
from tlx.index import Timeline

if TYPE_CHECKING:
    from tlx.explore.completing import Completion


def search(view: View, timeline: Timeline, argument: str) -> View:
    """Begin to type, from an empty query and the event under the cursor; the argument is typed at once."""
    began = view.searching.began if view.searching else view.here
    typing = replace(view, answered="", searching=Searching(began, view.cursor), focus=Focus.LIST, reading=False)
    return _asked(typing, timeline, argument)


def type_text(view: View, timeline: Timeline, argument: str) -> View:
    """More text at the end of what is typed."""
    return _asked(view, timeline, view.query + argument)


def erase(view: View, timeline: Timeline, _: str) -> View:
    """Without the last character; an empty search ends."""
    return _asked(view, timeline, view.query[:-1]) if view.query else leave(view, timeline, "")


def erase_word(view: View, timeline: Timeline, _: str) -> View:
    """Without the last word."""
    return _asked(view, timeline, view.query.rstrip().rpartition(" ")[0])


def erase_all(view: View, timeline: Timeline, _: str) -> View:
    """Nothing typed."""
    return _asked(view, timeline, "")


def _asked(view: View, timeline: Timeline, query: str) -> View:
    """The rows of what is typed so far. The cursor looks on from where the search began, so it never drifts."""
    anchor = view.searching.anchor if view.searching else view.cursor
    if view.searching and view.searching.chosen >= 0:
        view = replace(view, searching=replace(view.searching, typed="", chosen=-1))
    there = at(view, timeline, replace(view.here, query=query.lstrip(), cursor=anchor))
    return replace(there, cursor=settle(there.hits, anchor) if there.hits else view.cursor, account=0, scroll=0)


def keep(view: View, timeline: Timeline, _: str) -> View:
    """The narrowed rows stay; Backspace leads back."""
    if not view.query.strip():
        return leave(view, timeline, "")
    if view.query != view.answered:
        return told(view, f"nothing to keep: {problem(view.query, timeline)}")
    if not view.hits:
        return told(view, "no event matches: nothing to keep")
    return gone_to(view, timeline, view.here)


def leave(view: View, timeline: Timeline, _: str) -> View:
    """Back to the rows and the event where the search began."""
    if view.searching is None:
        return view
    return at(replace(view, searching=None), timeline, view.searching.began)


def offers(view: View, timeline: Timeline) -> tuple[Completion, ...]:
    """What the last thing typed can become."""
    if view.searching is None:
        return ()
    from tlx.explore.completing import completions

    typed = _typed(view, view.searching)
    return completions(typed, len(typed), timeline, view.base)


def _typed(view: View, searching: Searching) -> str:
    """What was typed by hand."""
    return searching.typed if searching.chosen >= 0 else view.query


def complete(view: View, timeline: Timeline, argument: str) -> View:
    """The next of the offers or the one of this number, else the nearest word that would find something."""
    before = view.searching.chosen if view.searching else -1
    return _complete(view, timeline, int(argument) if argument else before + 1)


def complete_back(view: View, timeline: Timeline, _: str) -> View:
    """The offer before."""
    before = view.searching.chosen if view.searching else -1
    return _complete(view, timeline, before - 1 if before >= 0 else -1)


def _complete(view: View, timeline: Timeline, number: int) -> View:
    found = offers(view, timeline)
    if not found or view.searching is None:
        near = nearest(view, timeline)
        return _asked(view, timeline, near.query) if near else view
    at = number % len(found)
    taken = _asked(view, timeline, found[at].query)
    if len(found) == 1:  # there is no other to choose: the next tab goes on from it
        return taken
    return replace(taken, searching=replace(view.searching, typed=_typed(view, view.searching), chosen=at))


def nearest(view: View, timeline: Timeline) -> Nearest | None:
    """What was probably meant where nothing was found, if it finds something in view."""
    if view.hits or view.query != view.answered:
        return None
    return mended(view.query, timeline, view.base)


def clear(view: View, timeline: Timeline, _: str) -> View:
    """All rows again, on the same event."""
    return gone_to(view, timeline, replace(view.here, query="", context=False))


def only(view: View, timeline: Timeline, query: str) -> View:
    """Only what matches a query, with a way back."""
    return gone_to(view, timeline, Place(query, view.cursor, context=False, everything=view.everything))


def go_back(view: View, timeline: Timeline, _: str) -> View:
    """The view before this one."""
    if not view.back:
        return told(view, "this is where you began")
    before = replace(view, back=view.back[:-1], forward=(view.here, *view.forward))
    return at(before, timeline, view.back[-1])


def go_forward(view: View, timeline: Timeline, _: str) -> View:
    """The view one went back from."""
    if not view.forward:
        return told(view, "nothing to go forward to")
    after = replace(view, back=(*view.back, view.here), forward=view.forward[1:])
    return at(after, timeline, view.forward[0])


def toggle_context(view: View, timeline: Timeline, _: str) -> View:
    """Only the hits, or the hits among all other rows."""
    if not view.query:
        return told(view, "t shows what stands around the hits of a search: begin one with /")
    return at(view, timeline, replace(view.here, context=not view.context))


def toggle_everything(view: View, timeline: Timeline, _: str) -> View:
    """Also the less certain rows, or only the sure ones."""
    folded = view.folded | {None} if view.everything else view.folded - {None}
    place = replace(view.here, everything=not view.everything)
    return at(replace(view, folded=folded), timeline, place)
