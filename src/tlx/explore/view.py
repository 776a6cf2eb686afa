"""What is shown, as one frozen value. A face draws it; a command makes the next one from it.

The event under the cursor is kept in every transition: the same event if it is still among the rows,
else the next one later in time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Final

from tlx.explore.asking import found, problem, without_begun
from tlx.explore.dialogs import Dialog
from tlx.explore.headings import by_time
from tlx.explore.layout import Heading, Layout, arrange, settle
from tlx.explore.orders import DATE, arrangement, places
from tlx.index import Ordinals, Timeline
from tlx.model import Sort

HISTORY: Final = 100
"""Views kept to go back to."""
NO_ROWS: Final = Ordinals()


class Focus(StrEnum):
    """The pane that keys go to."""

    LIST = "list"
    SOURCE = "source"
    PEOPLE = "people"


class By(StrEnum):
    """What the lanes of the second view are."""

    PERSON = "person"
    SOURCE = "source"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one was: enough to come back."""

    query: str
    cursor: int
    context: bool
    everything: bool


@dataclass(frozen=True, slots=True)
class Searching:
    """A search being typed: where it began, and the event it looks onwards from.

    While offers are being taken one after the other, ``typed`` is what they are for and ``chosen`` the number
    of the one taken, from 0; else -1.
    """

    began: Place
    anchor: int
    typed: str = ""
    chosen: int = -1


@dataclass(frozen=True, slots=True)
class Within:
    """A search inside the text that is read: what was typed, and where the find one is at begins (-1: none)."""

    typed: str = ""
    at: int = -1
    is_typing: bool = True


@dataclass(frozen=True, slots=True)
class View:
    """Everything a face needs besides the timeline.

    ``base`` are the rows without a query, ``hits`` those of them that match it. ``query`` is what was typed
    and ``answered`` what the hits match: the same, or, while what is typed cannot be read, the last query
    that could. ``cursor`` is the ordinal of an event. ``account`` counts the accounts of that event from 0,
    ``person`` the lines of the people pane; ``scroll`` is by how many lines the source was moved from where
    its quote is in view. ``aside`` is the view that was left to start afresh. ``lanes`` says what lanes are shown
    in place of the list, ``lane`` which one was gone to, and ``zoom`` how often their time was halved.
    ``named`` says whom the people pane names, ``within`` what is sought in the text that is read. ``starred`` are
    the ids of starred events, those too whose star the timeline does not know yet; ``marked`` of those to be joined.
    """

    base: Ordinals = NO_ROWS
    hits: Ordinals = NO_ROWS
    query: str = ""
    answered: str = ""
    cursor: int = 0
    everything: bool = False
    context: bool = False
    order: str = DATE
    searching: Searching | None = None
    focus: Focus = Focus.LIST
    reading: bool = False
    account: int = 0
    person: int = 0
    scroll: int = 0
    starred: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()
    folded: frozenset[Heading] = frozenset()
    named: Sort = Sort.PERSON
    within: Within | None = None
    lanes: By | None = None
    lane: str = ""
    zoom: int = 0
    back: tuple[Place, ...] = ()
    forward: tuple[Place, ...] = ()
    dialog: Dialog | None = None
    message: str = ""
    aside: View | None = None

    @property
    def rows(self) -> Ordinals:
        """The rows of the list: the hits, or in context everything around them."""
        return self.base if self.context and self.answered and self.hits else self.hits

    @property
    def here(self) -> Place:
        """Where one is."""
        return Place(self.query, self.cursor, self.context, self.everything)


def opened(timeline: Timeline, query: str = "", *, everything: bool = False) -> View:
    """The first view: what a careful chronologist would write down, from its first event."""
    folded: frozenset[Heading] = frozenset() if everything or not timeline.dated else frozenset((None,))
    view = at(
        View(folded=folded, starred=stars(timeline)), timeline, Place(query, 0, context=False, everything=everything)
    )
    # One that cannot be read stands as if it were being typed: it can be mended, and is never kept.
    return view if view.answered == query else replace(view, searching=Searching(replace(view.here, query=""), 0))


def stars(timeline: Timeline) -> frozenset[str]:
    """The ids of the events that the user has starred."""
    return frozenset(row.id for row in timeline.rows(timeline.facet("is", "starred")))


def at(view: View, timeline: Timeline, place: Place) -> View:
    """The same view at another place: its query is asked, or the one before if it cannot be read; its event found."""
    base = timeline.everything if place.everything else timeline.shown
    answered = _readable(view, timeline, place.query)
    hits = found(answered, timeline) & base if answered.strip() else base
    asked = replace(view, query=place.query, answered=answered, base=base, hits=hits, message="")
    there = replace(asked, context=place.context, everything=place.everything)
    return moved(there, settle(there.rows, place.cursor))


def _readable(view: View, timeline: Timeline, query: str) -> str:
    """A query; where it cannot be read, what stands before a filter just begun, or else the last that could."""
    if not problem(query, timeline):
        return query
    rest = without_begun(query)
    return view.answered if rest is None or problem(rest, timeline) else rest


def moved(view: View, cursor: int) -> View:
    """The cursor on another event: its first account, its quote in view."""
    if cursor == view.cursor:
        return replace(view, message="")
    return replace(view, cursor=cursor, account=0, scroll=0, person=0, within=None, message="")


def gone_to(view: View, timeline: Timeline, place: Place) -> View:
    """Another place, with a way back to this one."""
    came_from = view.searching.began if view.searching else view.here
    back = view.back if came_from == place else (*view.back, came_from)[-HISTORY:]
    there = at(replace(view, back=back, forward=(), searching=None), timeline, place)
    return replace(there, focus=Focus.LIST, reading=False)


def told(view: View, message: str) -> View:
    """The view with a word about what was done, until the next key; what lay over it has done its work."""
    return replace(view, message=message, dialog=None)


def layout(view: View, timeline: Timeline, *, with_gaps: bool = False) -> Layout:
    """The lines of the list. While something is sought nothing is folded: a hit is never hidden."""
    folded = () if view.answered else view.folded
    arranged = arrangement(timeline, view.order)
    if arranged is None:
        return _by_time(timeline, view.rows, frozenset(folded), with_gaps)
    rows = places(timeline, view.order, view.rows)
    lines = arrange(rows, arranged.headings, folded, with_gaps=with_gaps)
    return replace(lines, at_place=arranged.at, place_of=arranged.of)


@lru_cache(maxsize=8)
def _by_time(timeline: Timeline, rows: Ordinals, folded: frozenset[Heading], with_gaps: bool) -> Layout:
    """Remembered: a key asks for it four times."""
    return arrange(rows, by_time(timeline, rows), folded, with_gaps=with_gaps)
