"""Citations of an export checked again, and an event explained."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from commands import Tlx

from tlx.cli.exits import Exit

NEWS = 'A man was arrested in Leeds on 8 December 2014, police said.\n\n"=2+2" was read out in Ashby on 3 May 2011.\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOGNAME", "ann")
    case = tmp_path / "case"
    case.mkdir()
    (case / "news.txt").write_text(NEWS, encoding="utf-8")
    return case


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_what_was_exported_holds_while_the_documents_do(tlx: Tlx, folder: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"timeline.{ending}"
    tlx("export", "--all", "-o", file, folder)
    text = (folder / "news.txt").read_text(encoding="utf-8")

    assert tlx("verify", file, folder) == (Exit.OK, "tlx: 2 of 2 citations hold, in 1 documents\n")

    (folder / "news.txt").write_text(text + "More.\n", encoding="utf-8")
    code, said = tlx("verify", file, folder)
    assert (code, said.count("its digest differs")) == (Exit.NOTHING, 2)

    (folder / "news.txt").write_text("Oh. " + text, encoding="utf-8")
    code, said = tlx("verify", file, folder)
    assert (code, said.count("these words do not stand there")) == (Exit.NOTHING, 2)

    (folder / "news.txt").unlink()
    assert "there is no such document" in tlx("verify", file, folder)[1]


def test_a_packed_case_can_be_checked_against_too(tlx: Tlx, folder: Path, tmp_path: Path) -> None:
    tlx("export", "-o", tmp_path / "timeline.json", folder)
    tlx("pack", folder, "-o", tmp_path / "case.tlx")

    assert tlx("verify", tmp_path / "timeline.json", tmp_path / "case.tlx")[0] == Exit.OK


@pytest.mark.parametrize(
    ("written", "note"),
    [
        ("", "nothing"),
        ("dear diary", "a text"),
        ('{"schema": "tlx-timeline/1"', "cut off"),
        ('{"schema": "tlx-timeline/1", "documents": [], "events": [3]}', "another shape"),
        ("id,tlx-timeline/1\n1,2\n", "a table of something else"),
        ("<!-- tlx-timeline/1 -->\n# Timeline\n", "Markdown is for people"),
    ],
)
def test_what_is_no_export_is_a_sentence(tlx: Tlx, folder: Path, tmp_path: Path, written: str, note: str) -> None:
    (tmp_path / "odd.json").write_text(written, encoding="utf-8")
    code, said = tlx("verify", tmp_path / "odd.json", folder)

    assert (code, "is no JSON or CSV exported by tlx" in said) == (Exit.USAGE, True), note


def test_an_event_is_explained_with_all_that_was_decided_about_it(tlx: Tlx, folder: Path) -> None:
    event = json.loads(tlx("export", "-f", "json", folder)[1])["events"][-1]["id"]
    tlx("edit", event, folder, "--date", "2014-12", "--star")
    tlx("undo", folder)
    code, said = tlx("explain", event[:6], folder)

    assert code == Exit.OK
    assert said.splitlines()[0] == "Man arrested in Leeds on 8 December"[: len(said.splitlines()[0])]
    assert "given  ann on " in said
    assert "date: 2014-12-08 → 2014-12" in said
    assert "(undone)" in said
    assert "undone: starred" in said


def test_words_are_explained_as_before(tlx: Tlx, folder: Path) -> None:
    assert tlx("explain", "2014")[1].startswith("2014\t"), "no id"
    assert tlx("explain", "zzzz", folder)[0] == Exit.USAGE
