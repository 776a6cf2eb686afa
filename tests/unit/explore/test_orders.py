"""Other orders than that of time: the same rows, each once, under other headings, on the same event."""

from __future__ import annotations

import harbour
import mill
import pytest

from tlx.explore.commands import COMMANDS
from tlx.explore.effects import Export
from tlx.explore.layout import EventLine, Group
from tlx.explore.moves import down, first, last
from tlx.explore.orders import ORDERS, arrangement, ordered, places
from tlx.explore.session import replay
from tlx.explore.view import View, layout, opened
from tlx.index import Timeline, in_memory
from tlx.model import OPEN_HI

TIMELINE = harbour.timeline()
MILL = in_memory(mill.contents())
OTHERS = [order for order in ORDERS if order != "date"]


def after(*lines: str, timeline: Timeline = TIMELINE) -> View:
    return [view for _, view, _ in replay(opened(timeline), timeline, lines)][-1]


def listed(view: View, timeline: Timeline = TIMELINE) -> list[str]:
    """The list as one reads it: headings, and headlines below them."""
    lines = layout(view, timeline)
    items = [lines.at(at) for at in range(lines.height)]
    rows = {item.ordinal: timeline.rows([item.ordinal])[0] for item in items if isinstance(item, EventLine)}
    words = (rows[it.ordinal].headline[:24] if isinstance(it, EventLine) else it for it in items)
    return [f"{word.name}:" if isinstance(word, Group) else str(word) for word in words]


def test_by_latest_possible_date_what_is_open_stands_last_and_the_undated_after_it() -> None:
    assert listed(after("order", "unfold")) == [
        "1931:", "Harbour wall of Port Ell",
        "1978:", "Great storm damages the ",
        "2014:", "Last inspection of the h", "Mei Tanaka warns of crac", "Council puts off the rep",
        "The council ought to hav",
        "2015:", "Harbour wall fails, fort", "Twelve floods counted in", "Ruth Calder: “no sign th",
        "Fishermen from 伯明翰 send ", "Ruth Calder questioned f", "Public hearing in the fi",
        "2016:", "Inquiry hears fifty-one ",
        "2018:", "New harbour wall to be f",
        "None:",
    ]  # fmt: skip


def test_by_source_the_events_of_each_stand_together_in_the_order_of_time() -> None:
    names = [word for word in listed(after("order", "order")) if word.endswith(":")]
    assert names == sorted(names, key=str.casefold)
    assert {name.rstrip(":") for name in names} <= {document.label for document in TIMELINE.documents}


@pytest.mark.parametrize("timeline", [TIMELINE, MILL], ids=["harbour", "mill"])
@pytest.mark.parametrize("order", OTHERS)
def test_an_order_holds_every_event_once(order: str, timeline: Timeline) -> None:
    arranged = arrangement(timeline, order)
    assert arranged is not None
    assert sorted(arranged.at) == list(range(timeline.count))
    assert [arranged.at[arranged.of[ordinal]] for ordinal in range(timeline.count)] == list(range(timeline.count))
    assert list(ordered(timeline, order, timeline.everything)) == list(arranged.at)


@pytest.mark.parametrize("timeline", [TIMELINE, MILL], ids=["harbour", "mill"])
def test_the_last_days_are_those_of_the_dates(timeline: Timeline) -> None:
    whens = [timeline.event(ordinal).when for ordinal in range(timeline.dated)]
    assert list(timeline.last_days) == [min(when.hi, OPEN_HI) for when in whens if when]


@pytest.mark.parametrize("order", OTHERS)
def test_the_cursor_walks_the_list_from_end_to_end_and_keeps_its_event_when_the_order_changes(order: str) -> None:
    view = after("to-row 5", *["order"] * (list(ORDERS).index(order)))
    assert (view.order, view.cursor) == (order, 5)
    walked = [first(view, TIMELINE, "")]
    while (further := down(walked[-1], TIMELINE, "")).cursor != walked[-1].cursor:
        walked.append(further)
    assert walked[-1].cursor == last(view, TIMELINE, "").cursor
    stops = layout(view, TIMELINE).stops[-1]
    assert len({step.cursor for step in walked}) == len(walked) == stops


def test_hits_are_gone_through_as_they_stand() -> None:
    hits = after("order", "search calder", "keep")
    order = list(ordered(TIMELINE, "latest", hits.hits))
    seen = [view.cursor for _, view, _ in replay(hits, TIMELINE, ["first", *["next-hit"] * len(order)])]
    assert seen == [*order, order[0]]


def test_headings_are_steps() -> None:
    view = after("order", "order", "first", "next-year")
    lines = layout(view, TIMELINE)
    assert lines.group_of(view.cursor) is lines.groups[1]
    back = after("order", "order", "first", "next-month", "previous-year")
    assert lines.group_of(back.cursor) == lines.groups[0]


def test_what_is_exported_stands_as_it_is_seen() -> None:
    steps = replay(opened(TIMELINE), TIMELINE, ["order", "unfold", "export", "key enter"])
    (effect,) = [effect for *_, effect in steps if isinstance(effect, Export)]
    assert effect.ordinals == ordered(TIMELINE, "latest", TIMELINE.shown)
    assert list(effect.ordinals) != sorted(effect.ordinals)


def test_folding_folds_what_the_heading_says() -> None:
    view = after("order", "order", "first", "fold")
    group = layout(view, TIMELINE).groups[0]
    assert (group.is_folded, group.name in view.folded) == (True, True)
    assert places(TIMELINE, "source", view.hits)


def test_there_is_a_key_for_it() -> None:
    assert [command.keys for command in COMMANDS if command.name == "order"] == [("s",)]
