"""What is kept of a view until the case is opened again, and how it is brought back without surprise."""

from __future__ import annotations

import json
from dataclasses import replace

import harbour
import mill
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore.keeping import Kept, from_json, kept, restored, to_json
from tlx.explore.orders import ORDERS
from tlx.explore.panes import start_afresh
from tlx.explore.session import replay
from tlx.explore.view import View, opened
from tlx.index import in_memory

TIMELINE = harbour.timeline()
KEPT = st.builds(
    Kept,
    st.text(),
    st.one_of(st.none(), st.integers()),
    st.text(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(sorted(ORDERS)),
)


def after(*lines: str) -> View:
    return [view for _, view, _ in replay(opened(TIMELINE), TIMELINE, lines)][-1]


def again(view: View) -> View:
    return restored(from_json(to_json(kept(view, TIMELINE))), TIMELINE, "^r")


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (("down", "up"), ""),
        (("to-row 5",), "as you left it: at Oct 2014; ^r starts afresh"),
        (
            ("search calder", "keep", "context", "next-hit"),
            "as you left it: at Mon 19 Jan 2015, search calder; ^r starts afresh",
        ),
        (("to-row 3", "search calder", "down"), "as you left it: at Mar 2014; ^r starts afresh"),
        (("to-row 5", "order"), "as you left it: at Oct 2014, by latest possible date; ^r starts afresh"),
        (("everything", "last"), "as you left it: among the undated, also the less certain rows; ^r starts afresh"),
    ],
)
def test_it_is_as_it_was_left_and_says_so(lines: tuple[str, ...], message: str) -> None:
    left = after(*lines)
    if left.searching:
        left = after(*lines, "leave")
    back = again(left)

    assert back.message == message
    assert (back.here, back.hits) == (left.here, left.hits)


def test_one_key_clears_the_search_and_one_starts_afresh_and_back_again() -> None:
    back = replace(again(after("search calder", "keep", "down")), starred=frozenset(("a-star",)))

    cleared = [view for _, view, _ in replay(back, TIMELINE, ["key escape"])][-1]
    afresh = [view for _, view, _ in replay(back, TIMELINE, ["key R"])][-1]
    brought = start_afresh(afresh, TIMELINE, "")

    assert (cleared.query, cleared.cursor, len(cleared.starred)) == ("", back.cursor, 1)
    assert replace(afresh, message="", aside=None, starred=frozenset()) == opened(TIMELINE)
    assert afresh.starred == back.starred, "what was decided is no view"
    assert isinstance(brought, View)
    assert (brought.here, brought.starred) == (back.here, back.starred)
    assert brought.aside is not None


def test_an_event_that_is_gone_is_the_next_one_later() -> None:
    left = kept(after("to-row 5"), TIMELINE)
    assert restored(replace(left, event="gone"), TIMELINE, "").cursor == 5
    assert restored(replace(left, event="gone", day=None), TIMELINE, "").cursor in TIMELINE.shown


def test_a_search_that_finds_nothing_any_more_is_said_and_left_out() -> None:
    for query in ("xyzzy", "2015..2014"):
        back = restored(Kept(query=query), TIMELINE, "^r")
        assert (back.query, back.hits) == ("", TIMELINE.shown)
        assert back.message == f"as you left it: without the search {query}, which finds nothing now; ^r starts afresh"


def test_another_case_is_no_worse_for_it() -> None:
    other = in_memory(mill.contents())
    back = restored(kept(after("to-row 5", "star"), TIMELINE), other, "")
    assert back.cursor in back.rows


@given(KEPT)
def test_it_is_read_as_it_was_written(it: Kept) -> None:
    assert from_json(to_json(it)) == it


GOOD = json.loads(to_json(Kept()))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"version": 1}', json.dumps({**GOOD, "version": 3}),
     json.dumps({**GOOD, "day": True}), json.dumps({**GOOD, "query": None}),
     json.dumps({**GOOD, "more": 1}), json.dumps({**GOOD, "order": "nil"})],
)  # fmt: skip
def test_what_is_damaged_is_told_from_what_is_not(text: str) -> None:
    with pytest.raises((ValueError, TypeError)) as refused:
        from_json(text)
    assert refused.type is not TypeError
