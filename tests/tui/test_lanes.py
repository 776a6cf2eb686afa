"""Lanes as lines of text, without a screen: time in cells, ink as wide as what is known, any number of lanes."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import harbour
import pytest
from hypothesis import given
from hypothesis import strategies as st
from screens import driven, press, text

from tlx.explore.commands import BY_NAME
from tlx.explore.view import By, View, opened
from tlx.index import Contents, Row, Timeline, in_memory
from tlx.model import Account, Basis, Document, Event, Kind, Participant, Person, Reason, Span, When, edtf
from tlx.model.calendar import day_number
from tlx.tui.axis import axis, axis_line, ticks, zoomed
from tlx.tui.ink import ink, packed, pieces
from tlx.tui.lanes import Lanes, lane_lines
from tlx.tui.lines import width
from tlx.tui.scene import scene

YEARS = (2005, 2007, 2008, 2014, 2015, 2017)
PEOPLE = 60


@lru_cache
def crowd(people: int = PEOPLE) -> Timeline:
    """So many people: the first in 60 events, each of the others in one fewer, a week apart."""
    document = Document("a.txt", "They met.\n", "")
    reason = Reason("test", "met", "says so", edtf.read("2014"))
    who = [Participant(f"p{n:02}", f"Person Number {n:02}") for n in range(people)]

    def met(number: int) -> Event:
        when, present = When.of_day(day_number(2010) + 7 * number), tuple(who[: people - number])
        account = Account(
            f"a{number}", "a.txt", Span(0, 9), "They met.", Kind.EVENT, f"Meeting {number:02}", Span(5, 8), when,
            Basis.STATED, reason, 0.9, people=present,
        )  # fmt: skip
        return Event(f"e{number}", Kind.EVENT, account.headline, when, Basis.STATED, 0.9, (account,), present)

    events = tuple(met(number) for number in range(people))
    persons = tuple(Person(each.id, each.name) for each in who)
    return in_memory(Contents("crowd", (document,), events=events, people=persons))


def shown(view: View, timeline: Timeline, cells: int = 120, lines: int = 40, top: int = 0) -> Lanes:
    return lane_lines(scene(view, timeline), cells, lines, top)


def words(lanes: Lanes) -> list[str]:
    return ["".join(piece.text for piece in each.drawn.line).rstrip() for each in lanes.lines]


def named(lanes: Lanes) -> list[str]:
    return [each[:24].strip("▌ ") for each in words(lanes)[1:] if each[2:3].isalpha()]


# -- time in cells -------------------------------------------------------------------------------


def test_empty_years_are_broken_out_and_a_single_one_is_not() -> None:
    said = "".join(piece.text for piece in axis_line(axis(YEARS, 120), YEARS, None))
    assert [said.find(word) >= 0 for word in ("2005", "2006", "2009", "//", "2012", "2014", "2016")] == [
        True, True, False, True, False, True, True,
    ]  # fmt: skip


def test_short_stretches_of_a_long_history_are_not_broken_out() -> None:
    assert len(axis(range(-400, 2000, 7), 120).runs) == 1


years = st.sets(st.integers(-500, 2020), min_size=1, max_size=60)


@given(years, st.integers(12, 200), st.integers(0, 12), st.integers(-200_000, 750_000))
def test_time_runs_forward_in_its_cells_at_any_zoom(found: set[int], cells: int, zoom: int, day: int) -> None:
    part = zoomed(axis(found, cells), zoom, day)
    places = [part.at(day_number(year)) for year in range(min(found) - 1, max(found) + 2, 3)]
    assert places == sorted(places)
    assert all(0 <= place < cells for place in places)
    assert width(axis_line(part, found, None)) == cells
    assert len({tick.cell for tick in ticks(part)}) == len(ticks(part)) > 0


@given(years, st.integers(1, 12))
def test_what_one_is_at_stays_in_view_while_one_zooms(found: set[int], zoom: int) -> None:
    whole = axis(found, 100)
    for year in sorted(found):
        assert zoomed(whole, zoom, day_number(year, 7)).holds(day_number(year, 7))


# -- ink -----------------------------------------------------------------------------------------

AXIS = axis((2014, 2015), 48)
FIRST = day_number(2014)


def row(date: str, headline: str = "Fire", kind: Kind = Kind.EVENT, named: str = "") -> str:
    made = Row(0, "e", edtf.read(date), 2014, Basis.STATED, kind, headline, 0.9, (), 1, (), agreed=True)
    drawn = ink(made, AXIS, named)
    return "" if drawn is None else " " * drawn.begin + "".join(p.text for p in pieces(drawn, None, is_here=False))


@pytest.mark.parametrize(
    ("date", "expected", "note"),
    [
        ("2014-01-01", "● Fire", "a day is its mark"),
        ("2014", "╌╌╌╌╌╌╌╌╌╌╌○╌╌╌╌╌╌╌╌╌╌╌╌ Fire", "a year is a broken line over all of it: nobody knows where"),
        ("2014-03", "   ╌◐╌ Fire", "a month"),
        ("2014-03/2014-08", "   ◔───────────┤ Fire", "what lasted is a whole line"),
        ("../2014-06-30", "        ╌╌╌◔ Fire", "before a day: a short line that leads to it"),
        ("2015-12-30", " " * 42 + "Fire ●", "at the edge the headline stands before"),
        ("1999", "", "out of view"),
    ],
)
def test_ink_is_as_wide_as_what_is_known(date: str, expected: str, note: str) -> None:
    assert row(date) == expected, note


def test_a_lane_does_not_name_again_whom_it_names() -> None:
    assert row("2014-01-01", "Ann Lee: we go", Kind.STATEMENT, "Ann Lee") == "“ we go"


def test_what_goes_on_out_of_view_says_so() -> None:
    assert row("2013/2016").strip()[0] == "←"
    assert "→" in row("2013/2016")


@given(st.lists(st.tuples(st.integers(0, 700), st.text(max_size=60)), max_size=12))
def test_on_no_line_does_one_event_touch_another(found: list[tuple[int, str]]) -> None:
    rows = [
        Row(
            at,
            "e",
            When.of_day(day_number(2014) + day),
            2014,
            Basis.STATED,
            Kind.EVENT,
            name,
            0.9,
            (),
            1,
            (),
            agreed=True,
        )
        for at, (day, name) in enumerate(found)
    ]
    for own in packed(each for row in rows if (each := ink(row, AXIS))):
        ends = [0, *(each.end + 2 for each in own)]
        assert all(each.begin >= end or number == 0 for number, (each, end) in enumerate(zip(own, ends, strict=False)))
        assert all(each.begin >= 0 and each.end <= AXIS.cells for each in own)


# -- lanes ---------------------------------------------------------------------------------------


def test_of_fifty_people_the_most_frequent_stand_first_and_the_others_are_a_key_away() -> None:
    view = replace(opened(crowd()), lanes=By.PERSON)
    assert named(shown(view, crowd()))[:2] == ["Person Number 00  60", "Person Number 01  59"]
    result = view
    for _ in range(PEOPLE):
        result = BY_NAME["next-lane"].run(result, crowd(), "")  # type: ignore[assignment]
    assert named(shown(result, crowd()))[-1] == "Person Number 59   1"


def test_a_lane_of_many_events_is_bars_and_the_one_gone_to_shows_those_around_the_cursor() -> None:
    view = replace(opened(crowd()), lanes=By.PERSON, cursor=30)
    drawn = words(shown(view, crowd()))
    assert any("Meeting 30" in each for each in drawn)
    assert not any("Meeting 00" in each for each in drawn)
    assert any("█" in each for each in drawn)


def test_lanes_scroll_only_as_far_as_they_must() -> None:
    view = replace(opened(crowd()), lanes=By.PERSON)
    assert shown(view, crowd(), top=0).top == 0
    far = replace(view, lane="p20")
    top = shown(far, crowd(), lines=20).top
    assert 0 < top <= 20
    assert shown(replace(view, lane="p19"), crowd(), lines=20, top=top).top == top


def test_no_line_is_wasted_where_lanes_are_left() -> None:
    view = replace(opened(crowd()), lanes=By.PERSON)
    assert shown(view, crowd(), lines=20, top=59).top < 59
    assert shown(replace(opened(crowd(5)), lanes=By.PERSON, lane="p04"), crowd(5), lines=50, top=4).top == 0


@pytest.mark.parametrize("cursor", range(5))
def test_the_event_under_the_cursor_is_lit_in_every_lane_that_has_it(cursor: int) -> None:
    timeline = crowd(5)
    drawn = shown(replace(opened(timeline), lanes=By.PERSON, cursor=cursor), timeline)
    lit = [piece.text for each in drawn.lines for piece in each.drawn.line if piece.tone == "here"]
    assert lit == [f"Meeting {cursor:02}"] * (5 - cursor)


@given(st.integers(24, 200), st.integers(3, 50), st.sampled_from(By), st.integers(0, 16), st.integers(0, 12))
def test_every_line_fills_its_width(cells: int, lines: int, by: By, cursor: int, zoom: int) -> None:
    timeline = harbour.timeline()
    view = replace(opened(timeline, everything=True), lanes=by, cursor=cursor, zoom=zoom)
    drawn = shown(view, timeline, cells, lines)
    assert len(drawn.lines) <= lines
    assert all(width(each.drawn.line) <= cells for each in drawn.lines)


async def test_a_click_on_a_lane_goes_to_its_event() -> None:
    async with driven((160, 48), "L") as (app, pilot):
        line, column = next(
            (number, found.index("Great storm"))
            for number, found in enumerate(text(app).splitlines())
            if "Great storm" in found
        )
        await pilot.click(offset=(column + 2, line))
        await pilot.pause()
        assert (app.view.cursor, app.view.lanes) == (1, By.PERSON)


async def test_resizing_keeps_the_event_and_the_lanes() -> None:
    async with driven((160, 48), "L", "down", "right") as (app, pilot):
        event = app.view.cursor
        for size in [(80, 24), (40, 10), (60, 16), (24, 6), (100, 30)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert (app.view.cursor, app.view.lanes) == (event, By.PERSON)
        await press(app, pilot, "L")
        assert "── 1931" in text(app) or app.view.lanes is None
