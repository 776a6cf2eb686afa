"""An index on disk: whole or not there, private, and never a crash."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import mill
import pytest

from tlx.index import IndexProblem, current, open_file, publish, write

CASE = mill.contents()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write(tmp_path / "timeline.tlx", CASE)
    return tmp_path / "timeline.tlx"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_its_owner_may_read_it(path: Path) -> None:
    assert mode(path) == 0o600


def test_nothing_is_left_beside_it(path: Path) -> None:
    assert list(path.parent.iterdir()) == [path]


def test_a_reader_keeps_the_file_it_opened(path: Path) -> None:
    reader = open_file(path)
    write(path, replace(CASE, events=CASE.events[:1]))
    assert (reader.count, reader.event(12)) == (13, CASE.events[12])
    assert open_file(path).count == 1


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def foreign(path: Path) -> None:
    path.unlink()
    sqlite3.connect(path).execute("CREATE TABLE other(x)").connection.close()


def pragma(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return change


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        (Path.unlink, "cannot be opened: No such file"),
        (lambda path: path.write_bytes(b""), "is not an index of tlx"),
        (lambda path: path.write_text("a text\n" * 100), "is not an index of tlx"),
        (foreign, "is not an index of tlx"),
        (cut, "is not whole"),
        (pragma("PRAGMA user_version = 99"), "was made by a newer tlx"),
        (pragma("UPDATE meta SET value = '0' WHERE key = 'fold'"), "was made by another version of tlx"),
        (pragma("DELETE FROM meta WHERE key = 'count'"), "cannot be read"),
        (pragma("DROP TABLE meta"), "cannot be read"),
    ],
)
def test_what_is_no_whole_index_is_a_sentence(path: Path, harm: Callable[[Path], object], sentence: str) -> None:
    harm(path)
    with pytest.raises(IndexProblem, match=sentence):
        open_file(path)


@pytest.mark.parametrize(
    "harm",
    ["UPDATE term SET ordinals = x'00ff'", "DROP TABLE term", "UPDATE telling SET event = '[1'", "DELETE FROM telling"],
)
def test_what_turns_out_torn_later_is_a_sentence_too(path: Path, harm: str) -> None:
    pragma(harm)(path)
    timeline = open_file(path)
    with pytest.raises(IndexProblem, match="cannot be read"):
        (timeline.prefix("fire"), timeline.event(0))


def test_every_byte_may_be_wrong_without_a_crash(path: Path) -> None:
    whole = path.read_bytes()
    for at in range(0, len(whole), 997):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            timeline = open_file(path)
            [timeline.event(ordinal) for ordinal in timeline.prefix("fire")]
        except (IndexProblem, IndexError):
            continue


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(IndexProblem, match="cannot be written"):
        write(tmp_path / "none" / "timeline.tlx", CASE)
    (tmp_path / "file").touch()
    with pytest.raises(IndexProblem, match="cannot keep an index"):
        publish(tmp_path / "file", CASE)


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(IndexProblem, match="cannot be written"):
        write(tmp_path, CASE)
    assert list(tmp_path.parent.glob("*.tmp")) == []


# -- generations -----------------------------------------------------------------------------------


def test_a_new_folder_has_no_index(tmp_path: Path) -> None:
    assert current(tmp_path) is None
    assert current(tmp_path / "none") is None


def test_a_published_index_is_current_and_its_folder_private(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    path = publish(folder, CASE)
    assert (current(folder), mode(folder)) == (path, 0o700)
    assert open_file(path).count == 13


def test_the_next_generation_takes_the_place_of_the_last(tmp_path: Path) -> None:
    first = publish(tmp_path, CASE)
    reader = open_file(first)
    second = publish(tmp_path, replace(CASE, name="second"))
    assert (current(tmp_path), first.exists()) == (second, False)
    assert (reader.name, reader.event(0)) == ("mill_fire", CASE.events[0])


def test_a_pointer_to_nothing_falls_back_on_the_newest(tmp_path: Path) -> None:
    path = publish(tmp_path, CASE)
    for pointer in ("timeline-000099-1.tlx", "../../etc/passwd", "", "\N{SNOWMAN}"):
        (tmp_path / "current").write_text(pointer, encoding="utf-8")
        assert current(tmp_path) == path


def test_what_a_killed_build_left_is_removed_and_what_another_writes_stays(tmp_path: Path) -> None:
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    left = tmp_path / f"timeline-000001-{done.pid}.tlx.{done.pid}.abc.tmp"
    left.write_bytes(b"half")
    running = tmp_path / f"timeline-000001-{os.getppid()}.tlx.{os.getppid()}.abc.tmp"
    running.write_bytes(b"half")
    publish(tmp_path, CASE)
    assert (left.exists(), running.exists()) == (False, True)


FOREVER = """
import sys, pathlib, mill, tlx.index
while True:
    tlx.index.publish(pathlib.Path(sys.argv[1]), mill.contents())
"""


@pytest.mark.parametrize("wait", [0.01, 0.03, 0.07])
def test_a_kill_at_any_moment_leaves_the_last_whole_index(tmp_path: Path, wait: float) -> None:
    first = publish(tmp_path, CASE)
    build = subprocess.Popen([sys.executable, "-c", FOREVER, tmp_path], cwd=Path(mill.__file__).parent)
    while first.exists() and build.poll() is None:
        time.sleep(0.001)
    time.sleep(wait)
    build.kill()
    build.wait()
    left = current(tmp_path)
    assert left is not None
    assert open_file(left).event(12) == CASE.events[12]
    publish(tmp_path, CASE)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == ["", ".tlx"]


def test_a_half_written_index_is_never_current(tmp_path: Path) -> None:
    path = publish(tmp_path, CASE)
    (tmp_path / f"timeline-000099-1.tlx.{os.getpid()}.abc.tmp").write_bytes(path.read_bytes()[:5000])
    (tmp_path / "current").unlink()
    assert current(tmp_path) == path
