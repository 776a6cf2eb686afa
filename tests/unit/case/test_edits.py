"""The log of edits: what its lines mean, which decisions stand, and what is said of lines that mean nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.case import About, Edit, Target, append, standing
from tlx.case.edits import KINDS, UNDO
from tlx.case.log import load, read, to_line
from tlx.case.replay import to_redo, to_undo, undoing
from tlx.model import Problem

FIRE = Target(About.EVENT, "e1", ("a1", "a2"), "herald.txt", "a fire broke out in the dye house")
SALE = Target(About.EVENT, "e2", ("a3",), "letter.txt", "sold to Brandt")
HERALD = Target(About.DOCUMENT, "herald.txt")
ANNA = Target(About.PERSON, "Anna Łukasik")

ONE_OF_EACH = (
    Edit("star", FIRE, value=True, was=False),
    Edit("hide", FIRE, value=True),
    Edit("headline", FIRE, "Fire at the mill", "a fire broke out"),
    Edit("headline", SALE, None),
    Edit("date", FIRE, "2015-03-02", "2015-03"),
    Edit("note", FIRE, "seen by two\nwitnesses", ""),
    Edit("tag", FIRE, "arson"),
    Edit("untag", FIRE, "arson"),
    Edit("merge", FIRE, (SALE,)),
    Edit("split", FIRE, (Target(About.ACCOUNT, "a2", (), "letter.txt", "sold", "sold"),)),
    Edit("document-date", HERALD, "2015-03-04"),
    Edit("alias", ANNA, "the chief"),
    Edit("never-same", ANNA, "Anna Lucas"),
)


def signed(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    return tuple(replace(edit, id=f"n{n}", at=f"2026-11-20T10:00:{n:02}Z", who="ann") for n, edit in enumerate(edits))


def written(edits: Sequence[Edit]) -> bytes:
    return "".join(map(to_line, edits)).encode()


def after(*edits: Edit) -> list[tuple[str, object]]:
    """What stands after decisions, each undo given by the number of what it undoes."""
    return [(edit.kind, edit.value) for edit in standing(signed(edits))]


def undo(number: int) -> Edit:
    return Edit(UNDO, Target(About.EDIT, f"n{number}"))


def test_every_kind_of_decision_is_read_as_it_was_written() -> None:
    edits = signed([*ONE_OF_EACH, undo(0)])

    assert {edit.kind for edit in edits} == set(KINDS)
    assert read(written(edits)).edits == edits
    assert read(written(edits)).problems == ()


def test_a_line_is_for_people_to_read_and_for_programs_to_compare() -> None:
    (line,) = written(signed([ONE_OF_EACH[2]])).decode().splitlines()

    assert json.loads(line) == {
        "id": "n0", "at": "2026-11-20T10:00:00Z", "who": "ann", "kind": "headline",
        "event": "e1", "accounts": ["a1", "a2"], "doc": "herald.txt", "words": "a fire broke out in the dye house",
        "value": "Fire at the mill", "was": "a fire broke out",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("edits", "standing_then", "note"),
    [
        ([], [], "no line, no decision"),
        ([Edit("star", FIRE, value=True), Edit("star", FIRE, value=False)], [("star", False)], "the last one wins"),
        ([Edit("date", FIRE, "2014"), Edit("date", SALE, "2015")], [("date", "2014"), ("date", "2015")], "two events"),
        (
            [Edit("date", FIRE, "2014"), Edit("headline", FIRE, "x")],
            [("date", "2014"), ("headline", "x")],
            "two fields",
        ),
        ([Edit("tag", FIRE, "a"), Edit("tag", FIRE, "b")], [("tag", "a"), ("tag", "b")], "tags are added"),
        ([Edit("tag", FIRE, "a"), Edit("untag", FIRE, "a")], [("untag", "a")], "and taken away"),
        ([Edit("star", FIRE, value=True), undo(0)], [], "an undo takes it back"),
        (
            [Edit("date", FIRE, "2014"), Edit("date", FIRE, "2015"), undo(1)],
            [("date", "2014")],
            "to what it was before",
        ),
        ([Edit("star", FIRE, value=True), undo(0), undo(1)], [("star", True)], "undoing the undo brings it again"),
        ([Edit("star", FIRE, value=True), undo(0), undo(0), undo(1)], [], "undone twice, brought back once"),
        ([Edit("alias", ANNA, "x"), Edit("alias", ANNA, "y")], [("alias", "x"), ("alias", "y")], "both names are hers"),
        (
            [Edit("date", replace(FIRE, id="other"), "2014"), Edit("date", FIRE, "2015")],
            [("date", "2015")],
            "an event is known by its account, whatever it was called",
        ),
    ],
)
def test_which_decisions_stand(edits: list[Edit], standing_then: list[tuple[str, object]], note: str) -> None:
    assert after(*edits) == standing_then, note


def test_undo_and_redo_go_back_and_forth_through_the_log() -> None:
    log = list(signed([Edit("date", FIRE, "2014"), Edit("date", FIRE, "2015")]))

    def do(edit: Edit | None) -> None:
        assert edit is not None
        log.append(replace(undoing(edit), id=f"u{len(log)}", at="2026-11-20T11:00:00Z", who="bo"))

    def value() -> object:
        return [edit.value for edit in standing(log)]

    do(to_undo(log))
    assert value() == ["2014"]
    do(to_undo(log))
    assert (value(), to_undo(log)) == ([], None)
    do(to_redo(log))
    assert value() == ["2014"]
    do(to_redo(log))
    assert (value(), to_redo(log)) == (["2015"], None)


def test_after_a_new_decision_nothing_can_be_redone() -> None:
    log = signed([Edit("date", FIRE, "2014"), undo(0), Edit("note", FIRE, "x")])

    assert to_redo(log) is None


GOOD = to_line(signed([ONE_OF_EACH[0]])[0])


def changed(**fields: object) -> str:
    return json.dumps(json.loads(GOOD) | fields)


@pytest.mark.parametrize(
    ("line", "why", "note"),
    [
        (GOOD[:40], "it is cut off, or no JSON", "the power went while it was written"),
        ("\udcff".encode("utf-8", "surrogateescape"), "it is cut off, or no JSON", "no text"),
        ("[1, 2]", "it is no table", ""),
        ("[" * 100_000, "it is nested too deeply", "a hostile line"),
        (changed(id=""), "expected words, found none", ""),
        (changed(id="n9", at="yesterday"), "“yesterday” is no time like 2026-11-20T18:30:00Z", ""),
        (changed(id="n9", at="2026-02-30T10:00:00Z"), "no day 30 in 2026-2", "not a day of any calendar"),
        (changed(id="n9", kind="colour"), "“colour” is no kind of decision this tlx knows", "of a newer tlx"),
        (changed(id="n9", value="yes"), "expected true or false, found 'yes'", ""),
        (changed(id="n9", kind="date", value="Tuesday"), "Tuesday", "no EDTF"),
        (changed(id="n9", kind="note", value="x" * 20_000), "longer than 10,000 characters", ""),
        (changed(id="n9", kind="headline", value="\ud800"), "holds what is no text", "half a character"),
        (changed(id="n9", kind="document-date", value="2014"), "is about an document, and this names an event", ""),
        (changed(id="n9", kind="merge", value=[{"event": 3}]), "expected words, found 3", ""),
        (changed(value=False), "the id n0 is that of another line", "another decision of the same id"),
        (json.dumps({**json.loads(to_line(signed([undo(7)])[0])), "id": "n9"}), "it undoes n7, and no line before", ""),
    ],
)
def test_a_line_that_means_nothing_is_named_and_the_rest_is_read(line: str | bytes, why: str, note: str) -> None:
    raw = line if isinstance(line, bytes) else line.encode()
    last = changed(id="last").encode()

    found = read(GOOD.encode() + raw + b"\n" + last, "case/")

    assert [edit.id for edit in found.edits] == ["n0", "last"], note
    (problem,) = found.problems
    assert problem.path == "case/tlx-edits.jsonl"
    assert problem.message.startswith("line 2 is no decision, the rest is read: ")
    assert why in problem.message


def test_two_logs_that_went_on_from_one_are_put_together_line_by_line() -> None:
    common, ours, theirs, back = (to_line(edit).encode() for edit in signed([*ONE_OF_EACH[:3], undo(1)]))

    found = read(common + ours + back + common + theirs)

    assert ([edit.id for edit in found.edits], found.problems) == (["n0", "n1", "n3", "n2"], ())


def test_of_a_thousand_wrong_lines_the_first_are_named_and_the_others_counted() -> None:
    problems = read(b"x\n" * 1000).problems

    assert len(problems) == 21
    assert problems[-1] == Problem("tlx-edits.jsonl", "and 980 more lines that are no decisions")


def test_a_log_of_one_folder_among_several_names_documents_as_the_case_does(tmp_path: Path) -> None:
    edits = signed([Edit("star", replace(FIRE, doc="case/herald.txt"), value=True), Edit("document-date",
                    replace(HERALD, id="case/herald.txt"), "2014")])  # fmt: skip
    append(tmp_path / "log", edits, "case/")

    assert load(tmp_path / "log", "case/").edits == edits
    assert {edit.target.doc or edit.target.id for edit in load(tmp_path / "log").edits} == {"herald.txt"}


# -- writing ---------------------------------------------------------------------------------------


def test_what_is_appended_stands_behind_what_was_there_even_behind_a_line_cut_off(tmp_path: Path) -> None:
    file = tmp_path / "tlx-edits.jsonl"
    file.write_bytes(GOOD.encode() + b'{"id": "half')

    append(file, signed([*ONE_OF_EACH[:1]] * 2)[1:])

    assert [edit.id for edit in load(file).edits] == ["n0", "n1"]
    assert file.read_bytes().startswith(GOOD.encode() + b'{"id": "half\n')


def test_a_decision_that_means_nothing_is_never_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Tuesday"):
        append(tmp_path / "log", signed([Edit("date", FIRE, "Tuesday")]))

    assert not (tmp_path / "log").exists()


def test_a_link_out_of_the_folder_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("dear diary\n", encoding="utf-8")
    (tmp_path / "log").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(OSError, match="log cannot be written"):
        append(tmp_path / "log", signed(ONE_OF_EACH))

    assert (tmp_path / "elsewhere").read_text(encoding="utf-8") == "dear diary\n"


def test_on_a_full_disk_nothing_is_added_and_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, whole = tmp_path / "tlx-edits.jsonl", os.write
    append(file, signed(ONE_OF_EACH))
    before = file.read_bytes()
    monkeypatch.setattr(os, "write", lambda handle, data: whole(handle, data[:40]))

    with pytest.raises(OSError, match="cannot be written: there is no room for it"):
        append(file, [replace(ONE_OF_EACH[0], id="late", at="2026-11-20T10:00:00Z", who="ann")])

    assert file.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"tlx-edits\.jsonl cannot be written: no such file or directory"):
        append(tmp_path / "gone" / "tlx-edits.jsonl", signed(ONE_OF_EACH))


# -- laws ------------------------------------------------------------------------------------------

EDITS = st.lists(st.sampled_from(ONE_OF_EACH), max_size=12).map(signed)


@st.composite
def logs(draw: st.DrawFn) -> tuple[Edit, ...]:
    """Decisions with undos of any of them, undos included, in between."""
    log: list[Edit] = []
    for n, edit in enumerate(draw(st.lists(st.sampled_from(ONE_OF_EACH), max_size=12))):
        goes_back = bool(log) and draw(st.booleans())
        made = undoing(draw(st.sampled_from(log))) if goes_back else edit
        log.append(replace(made, id=f"n{n}", at="2026-11-20T10:00:00Z", who="ann"))
    return tuple(log)


@given(logs())
def test_what_stands_is_a_function_of_the_lines(log: tuple[Edit, ...]) -> None:
    assert standing(read(written(log)).edits) == standing(log)


@given(logs())
def test_when_everything_is_undone_nothing_stands(log: tuple[Edit, ...]) -> None:
    lines = list(log)
    for n in range(len(log) + 1):
        last = to_undo(lines)
        if last is None:
            break
        lines.append(replace(undoing(last), id=f"u{n}", at="2026-11-20T11:00:00Z", who="bo"))

    assert standing(lines) == ()


@given(st.binary(max_size=200), EDITS)
def test_no_bytes_in_a_log_cost_a_line_of_another(noise: bytes, edits: tuple[Edit, ...]) -> None:
    found = read(noise + b"\n" + written(edits)).edits

    assert found[-len(edits) :] == edits if edits else True
