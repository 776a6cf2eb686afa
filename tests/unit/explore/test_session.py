"""Whole journeys, played from lines of text without a screen: what was pressed, and what was then in view."""

from __future__ import annotations

import random

import harbour
import pytest

from tlx.explore.commands import KEYS, mode_of
from tlx.explore.dialogs import ExportForm
from tlx.explore.effects import Copy, Effect, Export, Interrupt, Quit
from tlx.explore.session import press, replay
from tlx.explore.view import View, opened

TIMELINE = harbour.timeline()


def said(view: View) -> str:
    """A view in one line: where keys go, the place among the rows, the event, what was asked, the message."""
    rows = view.rows
    place = f"{rows.rank(view.cursor) if view.cursor in rows else 0}/{len(rows)}"
    marks = "".join(mark for mark, shown in (("a", view.everything), ("t", view.context)) if shown)
    headline = TIMELINE.rows([view.cursor])[0].headline[:20].strip().strip()
    asked = f"/{view.query}" if view.query else ""
    return " · ".join(filter(None, (mode_of(view), place, headline, asked, marks, view.message))).strip()


JOURNEYS = {
    "a search narrows with every letter, and escape returns to where it began": """
        key G              | list · 15/15 · Albion Mutual pays n
        key up             | list · 14/15 · New harbour wall to
        key /              | search · 14/15 · New harbour wall to
        key w              | search · 11/11 · New harbour wall to · /w
        key a              | search · 8/8 · New harbour wall to · /wa
        type ll fail       | search · 1/1 · Harbour wall fails, · /wall fail
        key escape         | list · 14/15 · New harbour wall to
    """,
    "the cursor looks on from where the search began, so it does not drift": """
        key ]              | list · 2/15 · Great storm damages
        key /              | search · 2/15 · Great storm damages
        type fail          | search · 1/1 · Harbour wall fails, · /fail
        key ctrl+u         | search · 2/15 · Great storm damages
    """,
    "letters are text in a search and never commands": """
        key /              | search · 1/15 · Harbour wall of Port
        key q              | search · 1/2 · Council puts off the · /q
        key ?              | search · 1/2 · Council puts off the · /q?
        key e              | search · 0/0 · Council puts off the · /q?e
        key space          | search · 0/0 · Council puts off the · /q?e
    """,
    "what is kept can be gone back from, and forward to again": """
        search calder      | search · 1/4 · Last inspection of t · /calder
        key enter          | list · 1/4 · Last inspection of t · /calder
        search tanaka      | search · 1/2 · Mei Tanaka warns of · /tanaka
        key enter          | list · 1/2 · Mei Tanaka warns of · /tanaka
        key backspace      | list · 1/4 · Last inspection of t · /calder
        key backspace      | list · 1/15 · Harbour wall of Port
        key backspace      | list · 1/15 · Harbour wall of Port · this is where you began
        key alt+right      | list · 1/4 · Last inspection of t · /calder
        key alt+right      | list · 1/2 · Mei Tanaka warns of · /tanaka
    """,
    "in context the hits stand among the others, and n goes exactly to the next": """
        search calder      | search · 1/4 · Last inspection of t · /calder
        key enter          | list · 1/4 · Last inspection of t · /calder
        key t              | list · 4/15 · Last inspection of t · /calder · t
        key n              | list · 9/15 · Ruth Calder: “no sig · /calder · t
        key n              | list · 11/15 · Ruth Calder question · /calder · t
        key N              | list · 9/15 · Ruth Calder: “no sig · /calder · t
        key down           | list · 10/15 · Fishermen from 伯明翰 s · /calder · t
        key n              | list · 11/15 · Ruth Calder question · /calder · t
        key t              | list · 3/4 · Ruth Calder question · /calder
    """,
    "after the last hit comes the first, and it says so": """
        search tanaka      | search · 1/2 · Mei Tanaka warns of · /tanaka
        key enter          | list · 1/2 · Mei Tanaka warns of · /tanaka
        key N              | list · 2/2 · Inquiry hears fifty- · /tanaka · from the last hit again
        key n              | list · 1/2 · Mei Tanaka warns of · /tanaka · from the first hit again
    """,
    "all rows are on a key, and the event stays": """
        key ]              | list · 2/15 · Great storm damages
        key a              | list · 2/17 · Great storm damages · a
        key G              | list · 17/17 · Fifty years with few · a
        key a              | list · 15/15 · Albion Mutual pays n
    """,
    "months and years with events": """
        key }              | list · 2/15 · Great storm damages
        key }              | list · 3/15 · The council ought to
        key ]              | list · 4/15 · Last inspection of t
        key ]              | list · 5/15 · Mei Tanaka warns of
        key [              | list · 4/15 · Last inspection of t
        key {              | list · 2/15 · Great storm damages
        key ctrl+down      | list · 3/15 · The council ought to
        key alt+down       | list · 7/15 · Harbour wall fails,
    """,
    "a folded year is one stop": """
        to-row 4           | list · 5/15 · Mei Tanaka warns of
        key left           | list · 3/15 · The council ought to
        key down           | list · 7/15 · Harbour wall fails,
        key up             | list · 3/15 · The council ought to
        key right          | list · 3/15 · The council ought to
        key down           | list · 4/15 · Last inspection of t
    """,
    "escape undoes one layer at a time and never quits": """
        search calder      | search · 1/4 · Last inspection of t · /calder
        key enter          | list · 1/4 · Last inspection of t · /calder
        key tab            | source · 1/4 · Last inspection of t · /calder
        key enter          | reading · 1/4 · Last inspection of t · /calder
        key ?              | help · 1/4 · Last inspection of t · /calder
        key escape         | reading · 1/4 · Last inspection of t · /calder
        key escape         | source · 1/4 · Last inspection of t · /calder
        key escape         | list · 1/4 · Last inspection of t · /calder
        key escape         | list · 4/15 · Last inspection of t
        key escape         | list · 4/15 · Last inspection of t · nothing to undo here; q quits
    """,
    "enter on a person leaves only their events": """
        to-row 12          | list · 12/15 · Public hearing in th
        key 3              | people · 12/15 · Public hearing in th
        key enter          | list · 1/1 · Public hearing in th · /person:"Tom Okafor"
        key escape         | list · 12/15 · Public hearing in th
    """,
    "a star moves on, so that several are quickly set": """
        key space          | list · 2/15 · Great storm damages · starred
        key space          | list · 3/15 · The council ought to · starred
    """,
    "the nearest word is offered where nothing is found": """
        search harbur      | search · 0/0 · Harbour wall of Port · /harbur
        key tab            | search · 1/4 · Harbour wall of Port · /harbour
    """,
    "nothing found is nothing to keep": """
        search xyzzy       | search · 0/0 · Harbour wall of Port · /xyzzy
        key enter          | search · 0/0 · Harbour wall of Port · /xyzzy · no event matches: nothing to keep
        key escape         | list · 1/15 · Harbour wall of Port
    """,
    "the palette does by name what keys do": """
        key ctrl+p         | palette · 1/15 · Harbour wall of Port
        type-here less cer | palette · 1/15 · Harbour wall of Port
        key enter          | list · 1/17 · Harbour wall of Port · a
    """,
    "n and N in the whole document go to what else it tells": """
        to-row 7           | list · 8/15 · Twelve floods counte
        key enter          | reading · 8/15 · Twelve floods counte
        key n              | reading · 12/15 · Public hearing in th
        key N              | reading · 8/15 · Twelve floods counte
        key N              | reading · 6/15 · Council puts off the
    """,
}


@pytest.mark.parametrize("journey", JOURNEYS.values(), ids=JOURNEYS)
def test_journeys(journey: str) -> None:
    steps = [line.strip().split("|") for line in journey.strip().splitlines()]
    played = [said(view) for _, view, _ in replay(opened(TIMELINE), TIMELINE, [step.strip() for step, _ in steps])]
    assert played == [expected.strip() for _, expected in steps]


def outcome(*lines: str) -> tuple[View, Effect | None]:
    *_, (_, view, effect) = replay(opened(TIMELINE), TIMELINE, lines)
    return view, effect


def test_an_export_is_exactly_the_hits_without_what_stands_around_them() -> None:
    _, effect = outcome("search calder", "keep", "context", "export", "key enter")
    assert effect == Export("calder.md", "markdown", TIMELINE.facet("person", "Ruth Calder"), "calder")


def test_an_export_can_be_of_the_starred_among_the_hits() -> None:
    view, effect = outcome("key space", "export", "key tab", "key tab", "key right", "key enter")
    assert isinstance(effect, Export)
    assert isinstance(view.dialog, ExportForm)
    assert (list(effect.ordinals), view.dialog.only_starred) == ([0], True)


@pytest.mark.parametrize(
    ("steps", "name", "format_"),
    [
        (("key ctrl+u", *(f"key {letter}" for letter in "~/out.csv")), "~/out.csv", "csv"),
        (("key ctrl+u", "type-here a.JSON"), "a.JSON", "json"),
        (("key ctrl+u", "type-here a.txt"), "a.txt", "markdown"),
        (("key right",), "harbour.csv", "csv"),
        (("key left",), "harbour.json", "json"),
        (("key ctrl+u", "type-here v1.2.csv", "key right"), "v1.2.json", "json"),
        (("key ctrl+u", "type-here v1.2", "key right"), "v1.2.csv", "csv"),
    ],
)
def test_the_ending_and_the_format_are_one_choice(steps: tuple[str, ...], name: str, format_: str) -> None:
    _, effect = outcome("export", *steps, "key enter")
    assert isinstance(effect, Export)
    assert (effect.name, effect.format) == (name, format_)


def test_the_format_of_an_export_is_the_ending_of_its_name() -> None:
    _, effect = outcome("export", "key right", "key ctrl+u", "type-here elsewhere/mine.csv", "key enter")
    assert effect == Export("elsewhere/mine.csv", "csv", TIMELINE.shown, "")


def test_a_citation_can_be_checked_by_a_reader() -> None:
    _, effect = outcome("to-row 3", "key y")
    assert isinstance(effect, Copy)
    assert effect.text == (
        "Mar 2014: Last inspection of the harbour wall\n"
        "“the wall had been inspected in March” (The Gazette, gazette.txt:3)\n"
        "why: “in March” in a text dated Mon 19 Jan 2015 (given in tlx.toml) → the March before: Mar 2014\n"
    )


def test_only_q_quits_and_ctrl_c_interrupts_wherever_one_is() -> None:
    assert outcome("key q")[1] == Quit()
    assert [outcome(*lines, "key ctrl+c")[1] for lines in ((), ("key /",), ("key ?",), ("key e",))] == [Interrupt()] * 4


def test_a_thousand_keys_at_random_lose_neither_the_event_nor_the_way_out() -> None:
    choose, view = random.Random(7), opened(TIMELINE)  # noqa: S311 — the same keys each time
    for _ in range(1000):
        result = press(view, TIMELINE, choose.choice([*KEYS[mode_of(view)], *"walrq -:(h5"]))
        view = result if isinstance(result, View) else view
        assert not view.rows or view.cursor in view.rows
    for _ in range(6):
        view = next(iter(view for _, view, _ in replay(view, TIMELINE, ["key escape"])))
    assert (mode_of(view), view.query) == ("list", "")
