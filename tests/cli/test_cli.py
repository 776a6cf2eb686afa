"""The command line as other programs see it: stdout is data, stderr is narration, exit codes are a contract."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tlx.model.marks import EXPORT_MARK
from tlx.read import bundled

STORY = (
    "A man was arrested in Leeds on Monday, police said.\n\n"
    "Chief Inspector Anna Brown said: “We arrested a man in Leeds on Monday.”\n"
)
DATED = '[documents."story.txt"]\ndate = "2014-12-09"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one dated story."""
    case = tmp_path / "case"
    case.mkdir()
    (case / "story.txt").write_text(STORY, encoding="utf-8")
    (case / "tlx.toml").write_text(DATED, encoding="utf-8")
    return case


def tlx(*words: str | Path, cache: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run the program with a cache of its own."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "tlx", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, input=given, env=environment, check=False)


def test_without_a_terminal_the_timeline_is_printed(folder: Path, tmp_path: Path) -> None:
    done = tlx(folder, cache=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert "Mon 8 Dec" in done.stdout
    assert "\x1b" not in done.stdout


def test_list_is_what_the_bare_program_prints(folder: Path, tmp_path: Path) -> None:
    assert tlx("list", folder, cache=tmp_path).stdout == tlx(folder, cache=tmp_path).stdout


def test_the_first_word_is_a_command_and_a_folder_of_that_name_has_a_path(folder: Path, tmp_path: Path) -> None:
    folder.rename(tmp_path / "list")
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}

    done = subprocess.run(
        [sys.executable, "-m", "tlx", "./list"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
        check=False,
    )

    assert "Mon 8 Dec" in done.stdout


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["list", "{folder}"], 0, ""),
        (["list", "-q", "zyxwood", "{folder}"], 1, "no event matches"),
        (["list", "-q", "arested", "{folder}"], 1, "no 'arested'; 1 for arrested"),
        (["show", "-q", "LEEDS", "{folder}"], 1, "no 'LEEDS'; 1 for leeds"),
        (["list", "-q", "/po(", "{folder}"], 2, "a parenthesis is still open in /…/"),
        (["list", "nowhere"], 2, "no such file or folder: nowhere"),
        (["list", "--wrong"], 2, "No such option"),
        (["list", "-q", "date:nonsense", "{folder}"], 2, "in the query"),
        (["show", "--text", "nothing.txt", "{folder}"], 2, "no document"),
        (["export", "-f", "docx", "{folder}"], 2, "'docx' is not one of"),
        (["export", "--unused", "-f", "csv", "{folder}"], 2, "--unused goes with json"),
        (["explain", "last summer", "--on", "2015-01-16"], 0, ""),
        (["explain", "no time at all"], 1, "no words of time"),
        (["check", "{folder}"], 0, ""),
    ],
)
def test_a_command_ends_as_the_contract_says(
    words: list[str], code: int, told: str, folder: Path, tmp_path: Path
) -> None:
    done = tlx(*(word.format(folder=folder) for word in words), cache=tmp_path)

    assert done.returncode == code, done.stderr
    assert told in done.stderr


@pytest.mark.parametrize(
    ("name", "data", "code", "told"),
    [
        ("photo.txt", bytes(range(256)) * 40, 3, "photo.txt: binary data, not text"),
        ("letter.pdf", b"%PDF", 0, "letter.pdf: not read yet: .pdf"),
        ("empty.txt", b"", 0, "empty.txt: empty: nothing to read"),
        ("old.txt", "Le café was closed on Monday.".encode("latin-1"), 0, "old.txt: not UTF-8: read as Windows-1252"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_is_read(
    name: str, data: bytes, code: int, told: str, folder: Path, tmp_path: Path
) -> None:
    (folder / name).write_bytes(data)

    done = tlx("list", folder, cache=tmp_path)

    assert done.returncode == code
    assert told in done.stderr
    assert "Mon 8 Dec" in done.stdout


def test_a_folder_with_nothing_to_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    done = tlx("list", tmp_path / "empty", cache=tmp_path)

    assert (done.returncode, done.stderr) == (1, "tlx: no event was found\n")


def test_a_wrong_case_file_is_told_and_check_fails(folder: Path, tmp_path: Path) -> None:
    (folder / "tlx.toml").write_text('[documents."story.txt"]\ndate = "9 Dec"\n', encoding="utf-8")

    done = tlx("check", folder, cache=tmp_path)

    assert done.returncode == 1
    assert "not a date tlx can read: '9 Dec'" in done.stdout
    assert "relative dates wait" in done.stdout


def test_check_names_a_date_that_may_be_read_in_two_ways(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(
        "Dated 3/4/2014\n\nThe board met on Monday and sold the mill.\n", encoding="utf-8"
    )
    ended = tlx("check", tmp_path, cache=tmp_path / "cache")
    assert "in doubt: “3/4/2014” may be Tue 4 Mar 2014" in ended.stdout


def test_the_same_sentence_twice_gives_two_ids(folder: Path, tmp_path: Path) -> None:
    (folder / "story.txt").write_text(STORY + "\n" + STORY, encoding="utf-8")

    done = tlx("export", "-f", "json", "--all", folder, cache=tmp_path)

    ids = [account["id"] for event in json.loads(done.stdout)["events"] for account in event["accounts"]]
    assert len(ids) == len(set(ids))


def test_an_index_is_private_and_made_once(folder: Path, tmp_path: Path) -> None:
    tlx("list", folder, cache=tmp_path)
    before = [(path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*.tlx")]

    tlx("list", folder, cache=tmp_path)

    assert [(path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*.tlx")] == before
    assert stat.S_IMODE(before[0][0].stat().st_mode) == 0o600
    assert stat.S_IMODE(before[0][0].parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        (("story.txt", STORY.replace("Leeds", "York")), "York"),
        (("tlx.toml", DATED.replace("2014-12-09", "2012-12-11")), "2012"),
        (("second.txt", "17 March 2009\n\nTwo women were killed in a fire in Hull on 16 March 2009."), "2009"),
    ],
)
def test_an_index_is_made_again_when_a_file_changed(
    change: tuple[str, str], shown: str, folder: Path, tmp_path: Path
) -> None:
    assert shown not in tlx("list", folder, cache=tmp_path).stdout
    (folder / change[0]).write_text(change[1], encoding="utf-8")

    assert shown in tlx("list", folder, cache=tmp_path).stdout


def test_without_a_cache_nothing_is_kept(folder: Path, tmp_path: Path) -> None:
    done = tlx("list", "--no-cache", folder, cache=tmp_path / "cache")

    assert "Mon 8 Dec" in done.stdout
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_written_is_said_and_the_timeline_is_shown(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")

    done = tlx("list", folder, cache=tmp_path / "cache")

    assert done.returncode == 0
    assert "stays in memory" in done.stderr
    assert "Mon 8 Dec" in done.stdout


def test_the_text_of_a_document_is_the_one_offsets_count_in(folder: Path, tmp_path: Path) -> None:
    (folder / "story.txt").write_bytes(b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode())
    text = tlx("show", "--text", "story.txt", folder, cache=tmp_path).stdout
    exported = json.loads(tlx("export", "-f", "json", folder, cache=tmp_path).stdout)

    accounts = [account for event in exported["events"] for account in event["accounts"]]

    assert accounts
    assert [text[each["start"] : each["end"]] for each in accounts] == [each["quote"] for each in accounts]


def test_an_export_is_written_where_it_is_told_and_never_read_as_a_document(folder: Path, tmp_path: Path) -> None:
    done = tlx("export", "-f", "markdown", "-o", folder / "view.md", folder, cache=tmp_path)

    assert "events written to" in done.stderr
    assert EXPORT_MARK in (folder / "view.md").read_text(encoding="utf-8")
    assert "view.md: written by tlx itself" in tlx("list", folder, cache=tmp_path).stderr


@pytest.mark.parametrize(
    ("name", "words", "code", "told"),
    [
        ("case/story.txt", (), 2, "is a document of this timeline: tlx never writes over one"),
        ("case/story.txt", ("--force",), 2, "is a document of this timeline: tlx never writes over one"),
        ("case/tlx.toml", ("--force",), 2, "is a document of this timeline: tlx never writes over one"),
        ("other.md", (), 2, "is there already (--force writes over it)"),
        ("other.md", ("--force",), 0, "events written to"),
        ("new.md", (), 0, "events written to"),
        ("no/such/folder.md", (), 2, "cannot be written: no such file or directory"),
    ],
)
def test_an_export_writes_over_nothing_unasked_and_over_a_document_never(
    name: str, words: tuple[str, ...], code: int, told: str, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "other.md").write_text("Not a word of this is lost.", encoding="utf-8")

    done = tlx("export", *words, "-o", tmp_path / name, folder, cache=tmp_path)

    assert (done.returncode, told in " ".join(done.stderr.split())) == (code, True), done.stderr
    assert (folder / "story.txt").read_text(encoding="utf-8") == STORY


@pytest.mark.parametrize(
    ("name", "start"), [("a.json", "{"), ("a.csv", "id,"), ("a.md", "<!-- "), ("a.unknown", "<!-- ")]
)
def test_an_export_is_of_the_format_its_file_is_named_by(name: str, start: str, folder: Path, tmp_path: Path) -> None:
    tlx("export", "-o", tmp_path / name, folder, cache=tmp_path)

    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def test_a_torn_index_is_made_again(folder: Path, tmp_path: Path) -> None:
    whole = tlx("list", folder, cache=tmp_path).stdout
    index = next(tmp_path.rglob("*.tlx"))
    data = bytearray(index.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    index.chmod(0o600)
    index.write_bytes(data)

    done = tlx("list", folder, cache=tmp_path)

    assert (done.returncode, done.stdout) == (0, whole)


def test_a_change_that_keeps_size_and_time_is_seen(folder: Path, tmp_path: Path) -> None:
    story = folder / "story.txt"
    os.utime(story, ns=(10**18, 10**18))
    tlx("list", folder, cache=tmp_path)
    story.write_text(STORY.replace("Leeds", "Derby"), encoding="utf-8")
    os.utime(story, ns=(10**18, 10**18))

    assert "Derby" in tlx("list", folder, cache=tmp_path).stdout


def test_the_names_of_cases_are_private(folder: Path, tmp_path: Path) -> None:
    tlx("list", folder, cache=tmp_path / "cache")

    folders = [path for path in (tmp_path / "cache").rglob("*") if path.is_dir()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}


def test_a_disk_that_is_full_is_told_in_one_line(folder: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "tlx", "list", str(folder)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=environment, check=False)

    assert done.returncode == 1
    assert "No space left" in done.stderr
    assert "fault" not in done.stderr


def test_when_the_reader_of_a_pipe_leaves_nothing_is_wrong(folder: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    (folder / "story.txt").write_text(STORY * 400, encoding="utf-8")
    program = f"{sys.executable} -m tlx list --all {folder}"

    done = subprocess.run(
        ["bash", "-c", f"{program} | head -1; exit ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_a_fault_is_one_line_and_a_traceback_on_request(folder: Path, tmp_path: Path) -> None:
    broken = "from tlx import cli, build\nbuild.timeline = lambda *_, **__: 1 / 0\nraise SystemExit(cli.run({words!r}))"

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        code = broken.format(words=["list", str(folder), *words])
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
        return subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
        )

    quiet, loud = run(), run("--debug")

    assert quiet.returncode == 70
    assert len(quiet.stderr.splitlines()) == 1
    assert "ZeroDivisionError" in quiet.stderr
    assert "Traceback" in loud.stderr


def test_dates_answers_json_lines(tmp_path: Path) -> None:
    lines = [
        {"doc": "a", "dct": "2014-12-09", "text": "He left on Monday."},
        {"doc": "b", "dct": None, "text": "He left on Monday."},
    ]

    done = tlx("dates", "--jsonl", cache=tmp_path, given="\n".join(map(json.dumps, lines)))
    first, second = map(json.loads, done.stdout.splitlines())

    assert {key: first[key] for key in ("doc", "start", "end", "type", "value", "edtf", "lo", "hi", "basis")} == {
        "doc": "a", "start": 11, "end": 17, "type": "DATE", "value": "2014-12-08",
        "edtf": "2014-12-08", "lo": "2014-12-08", "hi": "2014-12-08", "basis": "resolved",
    }  # fmt: skip
    assert "the Monday before" in first["reason"]
    assert (second["edtf"], second["lo"], second["hi"]) == (None, None, None)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("nonsense", "no JSON: Expecting value"),
        ('{"doc": "a"}', "it has no 'text'"),
        ('{"doc": "a", "text": "x", "dct": "soon"}', "soon"),
        ("[]", "it is no {"),
        ('{"doc": "a", "text": 5}', "it is no {"),
    ],
)
def test_a_line_that_is_not_understood_is_told_and_the_rest_answered(tmp_path: Path, line: str, why: str) -> None:
    good = json.dumps({"doc": "a", "dct": "2014-12-09", "text": "He left on Monday."})

    done = tlx("dates", "--jsonl", cache=tmp_path, given=f"{line}\n{good}\n")

    assert done.returncode == 3
    assert done.stderr.startswith("tlx: line 1: ")
    assert why in done.stderr
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize("word", ["--why", "."])
def test_people_of_json_lines_are_of_no_folder(tmp_path: Path, word: str) -> None:
    done = tlx("people", "--jsonl", word, cache=tmp_path, given="")

    assert (done.returncode, "neither a PATH nor --why goes with it" in done.stderr) == (2, True)


def test_people_says_why_names_were_joined_and_who_else_they_may_be(tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    for name, words in {"a.txt": "Ann Rosenberg spoke. Mrs Rosenberg left.", "b.txt": "Ann Rosenburg spoke."}.items():
        (tmp_path / "case" / name).write_text(words, encoding="utf-8")

    done = tlx("people", "--why", str(tmp_path / "case"), cache=tmp_path)

    assert "“Ann Rosenberg” is taken for a person: its first word is a given name and nothing else" in done.stdout
    assert "“Rosenberg”, with a title before it, is the surname of Ann Rosenberg" in done.stdout
    assert "    perhaps Ann Rosenburg: one letter apart\n" in done.stdout


def test_two_people_of_one_name_are_listed_with_what_tells_them_apart(tmp_path: Path) -> None:
    case = tmp_path / "case"
    case.mkdir()
    for name in ("a.txt", "b.txt"):
        (case / name).write_text("Ann Rosenberg spoke on 3 May 2014.", encoding="utf-8")
    (case / "tlx.toml").write_text(
        '[people]\n"never the same" = ["Ann Rosenberg in a.txt", "Ann Rosenberg in b.txt"]', encoding="utf-8"
    )

    done = tlx("people", str(case), cache=tmp_path)

    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == [
        "Ann Rosenberg (in a.txt)",
        "Ann Rosenberg (in b.txt)",
    ]


def test_people_answers_json_lines(tmp_path: Path) -> None:
    line = {"doc": "a", "text": "Home Secretary Anna Brown said so. Mrs Brown left."}

    done = tlx("people", "--jsonl", cache=tmp_path, given=json.dumps(line))
    rows = [json.loads(row) for row in done.stdout.splitlines()]

    assert [(row["name"], row["role"]) for row in rows] == [
        ("Anna Brown", "Home Secretary"),
        ("Brown", "Home Secretary"),
    ]
    assert len({row["entity_id"] for row in rows}) == 1
    assert [line["text"][row["start"] : row["end"]] for row in rows] == [row["name"] for row in rows]


def test_every_rule_is_listed_with_its_examples(tmp_path: Path) -> None:
    done = tlx("dates", "--rules", cache=tmp_path)

    assert "last_night" in done.stdout
    assert "[2015-01-15..2015-01-16]" in done.stdout


def test_hostile_text_reaches_no_terminal(folder: Path, tmp_path: Path) -> None:
    hostile = "A man \x1b[31mcalled\x07 [bold]Smith\u202e was arrested in Leeds on Monday, police said.\n"
    (folder / "story.txt").write_text(hostile, encoding="utf-8")

    for command in ("list", "show", "check"):
        done = tlx(command, folder, cache=tmp_path)
        assert not set(done.stdout) & {"\x1b", "\x07", "\u202e"}


def test_the_bundled_documents_are_opened_without_a_path(tmp_path: Path) -> None:
    assert tlx("list", cache=tmp_path).stdout == tlx("list", bundled(), cache=tmp_path).stdout


def test_lists_and_exports_stand_in_the_order_that_is_asked_for(tmp_path: Path) -> None:
    listed = tlx("list", "--order", "source", bundled(), cache=tmp_path).stdout.splitlines()
    single = [line.rpartition("[")[2].partition(" · ")[0].rstrip("]") for line in listed if "×" not in line]
    assert single == sorted(single, key=str.casefold)

    exported = tlx("export", "-f", "json", "--order", "latest", bundled(), cache=tmp_path).stdout
    ends = [event["hi"] for event in json.loads(exported)["events"] if event["hi"]]
    assert ends == sorted(ends)


def test_show_names_each_count_where_sources_count_differently(tmp_path: Path) -> None:
    blast = "A bomb exploded at the crowded Ashby railway station on 3 March 2015, killing {} people, police said.\n"
    for name, count in (("herald.txt", 52), ("letter.txt", 56)):
        (tmp_path / name).write_text(blast.format(count), encoding="utf-8")

    shown = tlx("show", tmp_path, cache=tmp_path / "cache").stdout

    assert "the sources count differently: “killing 52” in herald.txt, “killing 56” in letter.txt" in shown
