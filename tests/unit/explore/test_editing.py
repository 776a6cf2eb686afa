"""Keys that decide: what each makes of the event under the cursor, and how what is typed is understood."""

from __future__ import annotations

from dataclasses import replace

import harbour
import pytest

from tlx.case.edits import KINDS, Edit, checked
from tlx.explore import deciding, editing
from tlx.explore.dialogs import Editing
from tlx.explore.effects import Decide, TakeBack
from tlx.explore.session import replay
from tlx.explore.view import View, opened
from tlx.index import in_memory
from tlx.model.event import Word

TIMELINE = harbour.timeline()


def after(*lines: str) -> tuple[View, Decide | TakeBack | None]:
    """The view, and what was decided last."""
    steps = list(replay(opened(TIMELINE), TIMELINE, lines))
    effect = steps[-1][2]
    assert effect is None or isinstance(effect, Decide | TakeBack)
    return steps[-1][1], effect


def decided(*lines: str) -> list[tuple[str, object, object]]:
    """The decisions of the last step: kind, value, and what it was before."""
    _, effect = after(*lines)
    assert isinstance(effect, Decide)
    assert [checked(edit) for edit in effect.edits] == list(effect.edits), "each can be kept"
    return [(edit.kind, edit.value, edit.was) for edit in effect.edits]


@pytest.mark.parametrize(
    ("lines", "expected", "note"),
    [
        (["key space"], [("star", True, False)], ""),
        (["key space", "up", "key space"], [("star", False, True)], "the same key takes it away"),
        (["key X"], [("hide", True, False)], ""),
        (["to-row 5", "key D", "type-here 1999", "key enter"], [("date", "1999", "2014-10")], "EDTF"),
        (["to-row 5", "key D", "type-here 9 dec", "key enter"], [("date", "2014-12-09", "2014-10")], "its own year"),
        (["to-row 5", "key D", "type-here ../2014", "key enter"], [("date", "../2014", "2014-10")], "any EDTF"),
        (["to-row 5", "key D", "type-here 2014-10", "key enter"], [("date", "2014-10", "2014-10")], "it is confirmed"),
        (["key H", "erase-all-here", "type-here  A wall ", "key enter"],
         [("headline", "A wall", "Harbour wall of Port Ellery built")], "blanks are no words"),
        (["key m", "type-here ask Calder", "key enter"], [("note", "ask Calder", "")], ""),
        (["key T", "type-here wall,  port , ,wall", "key enter"], [("tag", "wall", None), ("tag", "port", None)], ""),
        (["key 2", "key D", "type-here 2014-12-09", "key enter"],
         [("document-date", "2014-12-09", "2015-01-19")], "in the source it is the date of the text"),
    ],
)  # fmt: skip
def test_what_a_key_decides(lines: list[str], expected: list[tuple[str, object, object]], note: str) -> None:
    assert decided(*lines) == expected, note


def test_a_date_is_understood_while_it_is_typed() -> None:
    view, _ = after("to-row 5", "key D")
    assert isinstance(view.dialog, Editing)
    said = [
        editing.meaning(TIMELINE, editing.typed(view.dialog, typed))
        for typed in ("", "2014-1", "9 dec", "soon", "201X")
    ]

    assert said == [
        "empty: the date tlx found",
        "Oct–Dec 2014   [2014-10..2014-12]",
        "Tue 9 Dec 2014   2014-12-09",
        "",
        "2010s   201X",
    ]


def test_what_is_no_date_can_be_mended() -> None:
    view, effect = after("key D", "type-here soon", "key enter")

    assert effect is None
    assert isinstance(view.dialog, Editing)
    assert view.dialog.note.startswith("this is no date yet")
    assert after("key D", "type-here soon", "key enter", "erase-all-here", "type-here 1999", "key enter")[1] is not None


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        (["key H", "key enter"], "the headline as it is"),
        (["key H", "erase-all-here", "key enter"], "and none where none was given"),
        (["to-row 5", "key D", "key enter"], "no date where none was given"),
        (["key m", "key enter"], "no note where there is none"),
    ],
)
def test_nothing_is_decided_where_nothing_changes(lines: list[str], note: str) -> None:
    view, effect = after(*lines)
    assert (view.message, view.dialog, effect) == ("nothing is changed", None, None), note


@pytest.mark.parametrize(
    ("kind", "value", "was", "changed", "expected", "note"),
    [
        ("date", "2014", "2015", (), True, ""),
        ("date", "2014", "2014", (), True, "what tlx found is confirmed"),
        ("date", "2014", "2014", ("date",), False, "once"),
        ("date", None, "2014", ("date",), True, "the one tlx found is to hold again"),
        ("date", None, "2014", ("headline",), False, "it holds already"),
        ("headline", None, "A wall", ("headline",), True, ""),
        ("star", True, True, (), False, ""),
        ("untag", "wall", None, (), True, ""),
    ],
)
def test_what_changes_something(
    kind: str, value: str | bool | None, was: str | bool, changed: tuple[str, ...], expected: bool, note: str
) -> None:
    event = TIMELINE.event(0)
    said = replace(event, word=Word(changed=changed))
    assert deciding.changes(Edit(kind, deciding.about(event), value, was), said) is expected, note


def test_marked_events_are_joined_with_the_one_under_the_cursor() -> None:
    view, effect = after("key v", "key v", "key M")
    assert isinstance(effect, Decide)
    (edit,) = effect.edits
    (one, two, three) = TIMELINE.rows([0, 1, 2])

    assert edit.target.id == three.id
    assert isinstance(edit.value, tuple)
    assert {it.id for it in edit.value if not isinstance(it, str)} == {one.id, two.id}
    assert (view.marked, view.message) == (frozenset(), "3 are one event")


def test_without_a_mark_there_is_nothing_to_join() -> None:
    assert after("key M")[0].message == "mark the events that are one with this one first"
    assert after("key v", "key V")[0].marked == frozenset()


def test_the_account_that_is_shown_is_split_off() -> None:
    several = next(n for n in TIMELINE.shown if len(TIMELINE.event(n).accounts) > 1)
    single = next(n for n in TIMELINE.shown if len(TIMELINE.event(n).accounts) == 1)
    _, effect = after(f"to-row {several}", "key 2", "key right", "key S")
    assert isinstance(effect, Decide)
    (off,) = effect.edits[0].value if isinstance(effect.edits[0].value, tuple) else ()

    assert not isinstance(off, str)
    assert off.id == TIMELINE.event(several).accounts[1].id
    assert "nothing to split off" in after(f"to-row {single}", "key S")[0].message


def test_somebody_is_also_called_otherwise() -> None:
    _, effect = after("key 3", "key A", "type-here the engineer", "key enter")
    assert isinstance(effect, Decide)
    assert (effect.edits[0].kind, effect.edits[0].value) == ("alias", "the engineer")


def test_one_of_several_called_alike_gets_no_other_name() -> None:
    contents = harbour.contents()
    alike = replace(contents, people=tuple(replace(one, label=f"{one.name} (born 1954)") for one in contents.people))
    timeline = in_memory(alike)
    *_, (_, view, effect) = replay(opened(timeline), timeline, ["key 3", "key A"])

    assert (view.dialog, effect) == (None, None)
    assert "one alone gets no other name" in view.message


def test_undo_and_redo_are_for_the_face() -> None:
    assert after("key u")[1] == TakeBack()
    assert after("key ctrl+r")[1] == TakeBack(is_redo=True)


def test_each_dialog_has_its_words_and_each_makes_a_kind_of_decision() -> None:
    kinds = set(editing.MADE)
    assert kinds == set(editing.TITLES) == set(editing.HINTS) == set(editing.EMPTY)
    assert kinds <= set(KINDS)
