"""The user's word from the command line: decide, look at the log, take back; and what is said where that cannot be."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest
from commands import Tlx

from tlx.cli.exits import Exit

NEWS = "A man was arrested in Leeds on 8 December 2014, police said.\n\nThe mill in Ashby closed on 3 May 2011.\n"
OTHER = "The mill in Ashby was closed on 3 May 2011, the owners said.\n"
AGO = "It was opened on Monday, the owner said.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOGNAME", "ann")
    case = tmp_path / "case"
    case.mkdir()
    for name, words in (("ago", AGO), ("news", NEWS), ("other", OTHER)):
        (case / f"{name}.txt").write_text(words, encoding="utf-8")
    return case


def ids(tlx: Tlx, folder: Path) -> dict[str, str]:
    """The id of each event by the first word of its headline."""
    _, out = tlx("export", "-f", "json", "--all", folder)
    return {event["headline"].split()[0].lower(): event["id"] for event in json.loads(out)["events"]}


def test_a_decision_is_said_kept_listed_and_taken_back(tlx: Tlx, folder: Path) -> None:
    event = ids(tlx, folder)["man"]

    code, said = tlx("edit", event[:6], folder, "--date", "nov 2014", "--tag", "leeds")
    assert (code, said.splitlines()) == (
        Exit.OK,
        [
            f"“A man was arrested in Leeds on 8 December 2014” in news.txt [{event}]: {change}"
            for change in ("date: 2014-12-08 → 2014-11", "tag leeds")
        ],
    )
    assert "Nov 2014= ◐ ✎ Man arrested" in tlx("list", folder)[1]
    assert "given  ann on " in tlx("show", "-q", "tag:leeds", folder)[1]

    assert tlx("undo", folder) == (Exit.OK, "undone: tag leeds\n")
    assert tlx("undo", folder) == (Exit.OK, "undone: date: 2014-12-08 → 2014-11\n")
    assert tlx("undo", folder) == (Exit.NOTHING, "tlx: there is nothing to undo\n")
    assert tlx("undo", "--redo", folder) == (Exit.OK, "again: date: 2014-12-08 → 2014-11\n")
    assert "Nov 2014=" in tlx("list", folder)[1]

    lines = tlx("log", folder)[1].splitlines()
    assert [re.sub(r"^.{16}  ann  \w{10}  ", "", line).partition("  ")[0] for line in lines] == [
        "date: 2014-12-08 → 2014-11",
        "tag leeds",
        "undone: tag leeds",
        "undone: date: 2014-12-08 → 2014-11",
        "again: date: 2014-12-08 → 2014-11",
    ]
    assert [line.endswith("(undone)") for line in lines] == [False, True, False, True, False]


def test_the_log_for_programs_says_what_stands(tlx: Tlx, folder: Path) -> None:
    event = ids(tlx, folder)["man"]
    tlx("edit", event, folder, "--star")
    tlx("edit", event, folder, "--headline", "Arrest in Leeds")
    tlx("undo", folder)
    rows = [json.loads(line) for line in tlx("log", "--jsonl", folder)[1].splitlines()]

    assert [(row["kind"], row["stands"]) for row in rows] == [("star", True), ("headline", False), ("undo", False)]
    assert all(set(row) >= {"id", "at", "who", "kind", "value", "was"} for row in rows)


def test_one_decision_can_be_taken_back_by_its_id(tlx: Tlx, folder: Path) -> None:
    event = ids(tlx, folder)["man"]
    tlx("edit", event, folder, "--star")
    tlx("edit", event, folder, "--note", "ask again")
    first = json.loads(tlx("log", "--jsonl", folder)[1].splitlines()[0])["id"]

    assert tlx("undo", "--edit", first, folder) == (Exit.OK, "undone: starred\n")
    assert "note  ask again" in tlx("show", "-q", "is:edited -is:starred", folder)[1]


def test_a_document_gets_its_date_and_what_leans_on_it_moves(tlx: Tlx, folder: Path) -> None:
    assert tlx("check", folder)[0] == Exit.NOTHING, "it waits for its date"
    code, said = tlx("edit", "--document", "ago", "--date", "9 dec 2014", folder)

    assert (code, said) == (Exit.OK, "ago.txt: date of the document: as tlx finds it → 2014-12-09\n")
    assert "Mon 8 Dec 2014› " in tlx("list", folder)[1]
    assert "ago.txt  Tue 9 Dec 2014, given by ann on " in tlx("check", folder)[1]


def test_events_are_joined_and_accounts_split_off(tlx: Tlx, folder: Path) -> None:
    mill = json.loads(tlx("export", "-f", "json", "-q", "mill", folder)[1])["events"][0]
    before = ids(tlx, folder)
    tlx("edit", mill["id"], "--split", mill["accounts"][1]["id"], folder)
    parted = json.loads(tlx("export", "-f", "json", "-q", "mill", folder)[1])["events"]
    tlx("edit", parted[0]["id"], "--merge", parted[1]["id"], folder)

    assert [len(it["accounts"]) for it in (mill, *parted)] == [2, 1, 1]
    assert ids(tlx, folder) == before


def test_what_is_hidden_is_listed_as_left_out_and_can_be_brought_back(tlx: Tlx, folder: Path) -> None:
    event = ids(tlx, folder)["man"]
    tlx("edit", event, "--hide", folder)

    assert "man" not in ids(tlx, folder)
    assert "hidden by ann on " in tlx("check", "--unused", folder)[1]
    assert tlx("edit", event[:5], "--unhide", folder)[0] == Exit.OK
    assert ids(tlx, folder)["man"] == event


def test_names_of_somebody(tlx: Tlx, folder: Path) -> None:
    (folder / "who.txt").write_text("Annie Brownlee resigned on 3 May 2011. Anna Brown was elected.", encoding="utf-8")
    code, said = tlx("edit", "--person", "Anna Brown", "--alias", "Annie Brownlee", folder)

    assert (code, said) == (Exit.OK, "Anna Brown: also called Annie Brownlee\n")
    assert tlx("people", folder)[1].startswith("Anna Brown\t2 mentions")


def test_a_name_that_no_document_has_is_told_at_once(tlx: Tlx, folder: Path) -> None:
    (folder / "who.txt").write_text("Anna Brown was elected on 3 May 2011.", encoding="utf-8")
    _, said = tlx("edit", "--person", "Anna Brown", "--alias", "Annie Brawn", folder)

    assert said.splitlines() == [
        "Anna Brown: also called Annie Brawn",
        "tlx: no document calls anybody “Annie Brawn”: it is kept, and holds when one does",
    ]


def test_two_of_one_name_can_be_made_one_and_get_no_other_name_alone(tlx: Tlx, folder: Path) -> None:
    (folder / "a.txt").write_text("Anna Brown (born 2 May 1954) was elected on 3 May 2011.", encoding="utf-8")
    (folder / "b.txt").write_text("Anna Brown (born 3 June 1990) resigned on 3 May 2012.", encoding="utf-8")
    listed = [line.split("\t")[0] for line in tlx("people", folder)[1].splitlines()]

    assert listed == ["Anna Brown (born 1954)", "Anna Brown (born 1990)"]
    for name in ("Anna Brown", *listed):
        code, said = tlx("edit", "--person", name, "--alias", "Annie", folder)
        assert (code, "several people are called Anna Brown" in said) == (Exit.USAGE, True)
    both = [word for doc in ("a.txt", "b.txt") for word in ("--alias", f"Anna Brown in {doc}")]
    assert tlx("edit", "--person", "Anna Brown", *both, folder)[0] == Exit.OK
    assert tlx("people", folder)[1].startswith("Anna Brown\t2 mentions")


def test_an_edit_that_has_lost_its_event_fails_the_check(tlx: Tlx, folder: Path) -> None:
    tlx("edit", "--document", "ago", "--date", "2014-12-09", folder)
    assert tlx("check", folder)[0] == Exit.OK
    tlx("edit", ids(tlx, folder)["man"], "--star", folder)
    (folder / "news.txt").write_text("The mill in Ashby closed on 3 May 2011.\n", encoding="utf-8")
    code, said = tlx("check", folder)

    assert code == Exit.NOTHING
    assert "note: tlx-edits.jsonl: needs review: no event has these words any more: star of “A man was arrested" in said
    assert tlx("list", folder)[0] == Exit.OK


@pytest.mark.parametrize(
    ("words", "code", "said", "note"),
    [
        (("edit",), Exit.USAGE, "say what to edit, and how", ""),
        (("edit", "{man}", "{folder}"), Exit.USAGE, "say what to edit, and how", "nothing is decided"),
        (("edit", "zzz", "{folder}", "--star"), Exit.USAGE, "no event has an id that begins with 'zzz'", ""),
        (("edit", "{man}", "/gone", "--star"), Exit.USAGE, "no such file or folder: /gone", ""),
        (("edit", "{man}", "{folder}", "--date", "soon"), Exit.USAGE, "'soon' is no date", ""),
        (("edit", "{man}", "{folder}", "--split", "x"), Exit.USAGE, "not all and not none", ""),
        (("edit", "{man}", "{folder}", "--merge", "{man}"), Exit.USAGE, "one with itself", ""),
        (("edit", "{man}", "{folder}", "--unstar"), Exit.OK, "that is so already", "no line for nothing"),
        (("edit", "--document", "x", "{folder}", "--date", "2014"), Exit.USAGE, "no documents are called 'x'", ""),
        (("edit", "--document", "ago", "{folder}", "--star"), Exit.USAGE, "--star does not go with --document", ""),
        (("edit", "--person", "Ann", "{folder}", "--date", "2014"), Exit.USAGE, "--date does not go with --person", ""),
        (("edit", "{man}", "{folder}", "--alias", "x"), Exit.USAGE, "--alias does not go with EVENT", ""),
        (("edit", "{man}", "{folder}", "--unhide"), Exit.USAGE, "no event was hidden", ""),
        (("edit", "{man}", "{folder}", "--headline", "x" * 301), Exit.USAGE, "longer than 300 characters", ""),
        (("edit", "{man}", "{folder}", "--tag", "x" * 301), Exit.USAGE, "longer than 300 characters", ""),
        (("edit", "{man}", "{folder}", "--note", "\udcff"), Exit.USAGE, "holds what is no text", "another encoding"),
        (("edit", "{man}", "{folder}", "--date", ""), Exit.OK, "that is so already", "tlx found it"),
        (("edit", "{man}", "{folder}", "--headline", " "), Exit.OK, "that is so already", "tlx wrote it"),
        (("edit", "--person", " ", "{folder}", "--alias", "x"), Exit.USAGE, "expected words, found none", ""),
        (("edit", "--person", "Ann", "{folder}", "--alias", ""), Exit.USAGE, "expected words, found none", ""),
        (("edit", "--person", "Ann", "--document", "ago", "{folder}", "--date", "2014"), Exit.USAGE, "does not go", ""),
        (("undo", "--edit", "", "{folder}"), Exit.USAGE, "no decisions that stand", "not the last one"),
        (("log", "{folder}"), Exit.NOTHING, "nothing has been edited", ""),
        (("undo", "--edit", "x", "{folder}"), Exit.USAGE, "no decisions that stand", ""),
    ],
)
def test_what_cannot_be_is_a_sentence(
    tlx: Tlx, folder: Path, words: tuple[str, ...], code: int, said: str, note: str
) -> None:
    man = ids(tlx, folder)["man"]
    ended, told = tlx(*(word.format(folder=folder, man=man) for word in words))

    assert (ended, said in told) == (code, True), f"{note} {told}"
    assert not (folder / "tlx-edits.jsonl").exists()


def test_a_packed_case_is_not_edited(tlx: Tlx, folder: Path, tmp_path: Path) -> None:
    packed = tmp_path / "case.tlx"
    tlx("pack", folder, "-o", packed)

    assert "a packed case cannot be edited" in tlx("edit", "x", packed, "--star")[1]


def test_edits_of_the_bundled_documents_lie_among_the_users_own_files(tlx: Tlx, folder: Path, tmp_path: Path) -> None:
    event = json.loads(tlx("export", "-f", "json")[1])["events"][0]["id"]

    assert tlx("edit", event, "--star")[0] == Exit.OK
    assert tlx("list", "-q", "is:starred")[0] == Exit.OK
    assert (tmp_path / "data" / "tlx" / "bundled-tlx-edits.jsonl").is_file()
    assert folder.is_dir()


def test_a_log_that_cannot_be_written_is_a_sentence_and_nothing_is_changed(tlx: Tlx, folder: Path) -> None:
    event = ids(tlx, folder)["man"]
    (folder / "tlx-edits.jsonl").symlink_to(folder / "news.txt")
    code, said = tlx("edit", event, folder, "--star")

    assert code == Exit.NOTHING
    assert f"\ntlx: {folder}/tlx-edits.jsonl cannot be written" in said
    assert (folder / "news.txt").read_text(encoding="utf-8") == NEWS


def test_each_folder_keeps_the_decisions_about_its_own_documents(tlx: Tlx, folder: Path, tmp_path: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    (second / "flood.txt").write_text("A bridge in Ashby fell on 3 June 2012.\n", encoding="utf-8")
    _, out = tlx("export", "-f", "json", folder, second)
    flood = next(it["id"] for it in json.loads(out)["events"] if it["accounts"][0]["doc"] == "second/flood.txt")
    tlx("edit", flood, folder, second, "--star", "--date", "2013")

    assert not (folder / "tlx-edits.jsonl").exists()
    assert '"doc": "flood.txt"' in (second / "tlx-edits.jsonl").read_text(encoding="utf-8")
    for together in ((folder, second), (second,)):
        assert "2013= ○ ★ Bridge" in tlx("list", "-q", "is:starred", *together)[1]
    assert tlx("undo", folder, second) == (Exit.OK, "undone: date: 2012-06-03 → 2013\n")
    assert len(tlx("log", folder, second)[1].splitlines()) == 3


def test_a_tag_holds_no_comma_as_the_app_lists_them_with_commas(tlx: Tlx, folder: Path) -> None:
    event = ids(tlx, folder)["man"]
    tlx("edit", event, folder, "--tag", "leeds, court", "--tag", "police")
    assert [line["value"] for line in map(json.loads, tlx("log", "--jsonl", folder)[1].splitlines())] == [
        "leeds",
        "court",
        "police",
    ]


def test_check_tells_a_command_that_a_shell_takes_as_it_stands(tlx: Tlx, folder: Path) -> None:
    (folder / "ago.txt").rename(folder / 'a $HOME "b".txt')
    told = next(line for line in tlx("check", folder)[1].splitlines() if "give it one: " in line)
    command, _, toml = told.partition(" …, or in tlx.toml ")

    assert tlx(*shlex.split(command.split("give it one: tlx ")[1]), "2014-12-09")[0] == Exit.OK
    assert tomllib.loads(toml.replace("] ", "]\n")) == {"documents": {'a $HOME "b".txt': {"date": "…"}}}
