"""``tlx pack``: one file that says what the folder says, wherever it is, and can do no harm."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import mill
import pytest

from tlx.cli.places import file_of
from tlx.index import in_memory, pack
from tlx.model import Document

STORY = "A man was arrested in Leeds on Monday, police said.\n\n“We have him,” said Chief Inspector Anna Brown.\n"
DATED = '[documents."story.txt"]\ndate = "2014-12-09"\n'


def tlx(*words: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "XDG_CACHE_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "tlx", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, cwd=home, env=environment, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one dated story."""
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "story.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "case" / "tlx.toml").write_text(DATED, encoding="utf-8")
    return tmp_path / "case"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small case in one file."""
    pack(in_memory(replace(mill.contents(), problems=())), tmp_path / "mill.tlx")
    return tmp_path / "mill.tlx"


ASKED: tuple[list[str], ...] = (
    ["list", "--all"],
    ["show"],
    ["show", "--text", "story.txt"],
    ["export", "-f", "json", "--all"],
    ["check"],
    [],
)


def test_it_says_what_the_folder_says_when_the_folder_is_gone(folder: Path, tmp_path: Path) -> None:
    before = [tlx(*words, folder, home=tmp_path).stdout for words in ASKED]
    done = tlx("pack", folder, "-o", "case.tlx", home=tmp_path)
    shutil.rmtree(folder)

    assert (done.returncode, done.stdout) == (0, "")
    assert "1 documents written to case.tlx" in done.stderr
    assert [tlx(*words, "case.tlx", home=tmp_path).stdout for words in ASKED] == before
    assert stat.S_IMODE((tmp_path / "case.tlx").stat().st_mode) == 0o600


def test_what_only_this_computer_can_use_stays_behind(folder: Path, tmp_path: Path) -> None:
    (folder / "passed over.xyz").write_text("not read", encoding="utf-8")
    (folder / "story.txt").touch()
    tlx("pack", folder, "-o", "case.tlx", home=tmp_path)

    held = (tmp_path / "case.tlx").read_bytes()
    assert str((folder / "story.txt").stat().st_mtime_ns).encode() not in held
    assert STORY.encode() in held


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("case.db", "is called something.tlx"),
        ("there.tlx", "is there already"),
        ("none/case.tlx", "cannot be written"),
    ],
)
def test_where_it_cannot_be_written_is_said(output: str, told: str, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "there.tlx").write_text("mine", encoding="utf-8")
    done = tlx("pack", folder, "-o", output, home=tmp_path)

    assert done.returncode in (2, 4)
    assert told in done.stderr
    assert (tmp_path / "there.tlx").read_text(encoding="utf-8") == "mine"


def test_a_packed_case_is_never_written_over_by_what_is_read_from_it(file: Path, tmp_path: Path) -> None:
    done = tlx("export", "--force", "-o", file, file, home=tmp_path)

    assert (done.returncode, "tlx never writes over one" in done.stderr) == (2, True)


def cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def told(*statements: str) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        with sqlite3.connect(file) as connection:
            for statement in statements:
                connection.execute(statement)
        connection.close()

    return change


FOREVER = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT '' AS term, x AS count FROM n"


@pytest.mark.parametrize(
    "harm",
    [
        cut,
        lambda file: file.write_bytes(b""),
        lambda file: file.write_text("a letter\n" * 300),
        lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\xff" * (file.stat().st_size - 4096)),
        told("PRAGMA application_id = 1"),
        told("PRAGMA user_version = 99"),
        told("UPDATE meta SET value = '0' WHERE key = 'schema'"),
        told("UPDATE meta SET value = '99999999999999999999' WHERE key = 'count'"),
        told("UPDATE meta SET value = 'many' WHERE key = 'dated'"),
        told("UPDATE event SET row = '" + "[" * 200_000 + "'"),
        told("UPDATE event SET row = '{}'"),
        told("DELETE FROM event"),
        told("DROP TABLE term", f"CREATE VIEW term AS {FOREVER}"),
        told("CREATE TRIGGER harm AFTER INSERT ON meta BEGIN DELETE FROM event; END"),
        told("CREATE VIRTUAL TABLE harm USING fts5(x)"),
    ],
)
def test_a_torn_foreign_or_newer_file_is_one_clear_line(harm: Callable[[Path], object], file: Path) -> None:
    harm(file)
    done = tlx("list", "--all", file, home=file.parent)

    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.startswith("tlx: ")
    assert done.stderr.count("\n") == 1


HOSTILE = ("/etc/passwd", "../../secret.txt", "\x1b]0;gone\x07\x1b[2J.txt", "[bold]$(touch harm).txt", "caf\udce9.txt")


def test_names_in_it_open_nothing_and_style_nothing(tmp_path: Path) -> None:
    file = tmp_path / "hostile.tlx"
    contents = mill.contents()
    documents = tuple(Document(name, mill.HERALD, "") for name in HOSTILE)
    events = tuple(
        replace(event, id=f"{number}", accounts=(replace(event.accounts[0], doc=HOSTILE[number % 5]),))
        for number, event in enumerate(contents.events)
    )
    pack(in_memory(replace(contents, documents=documents, events=events)), file)
    (tmp_path / "secret.txt").write_text("no one's business", encoding="utf-8")

    for words in ASKED:
        done = tlx(*words, file, home=tmp_path)
        assert done.returncode in (0, 1, 2, 3)
        assert "\x1b" not in done.stdout + done.stderr
        assert "root:" not in done.stdout
    assert [file_of((file,), name) for name in (*HOSTILE, "secret.txt", file.name)] == [None] * 7
    assert not (tmp_path / "harm").exists()
