"""What is kept of documents: private, whole, and never a cause of trouble."""

from __future__ import annotations

import os
import pickle
import sqlite3
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tlx.case import Case
from tlx.mining.leaf import Leaf
from tlx.mining.one import leaf_of_document
from tlx.mining.packing import pack, unpack
from tlx.mining.shelf import NAME, Kept, shelf
from tlx.model import Document

KEPT = Kept("a.txt", 10, 20, 30, "5ha", "key", b"leaf")
OTHER = replace(KEPT, path="stränge\udcff.txt", leaf=b"other")


def held(folder: Path) -> dict[str, bytes]:
    with shelf(folder) as opened:
        return {kept.path: kept.leaf for kept in opened.all()}


def keep(folder: Path, *leaves: Kept) -> None:
    with shelf(folder) as opened:
        opened.keep(leaves)


def test_what_is_kept_is_there_the_next_time(tmp_path: Path) -> None:
    keep(tmp_path, KEPT, OTHER)

    with shelf(tmp_path) as opened:
        assert sorted(opened.all(), key=lambda kept: kept.path) == [KEPT, OTHER]


def test_of_each_file_the_last_leaf_is_kept(tmp_path: Path) -> None:
    keep(tmp_path, KEPT, OTHER)
    keep(tmp_path, replace(KEPT, leaf=b"newer"))
    with shelf(tmp_path) as opened:
        opened.change([(OTHER.path, b"changed")])

    assert held(tmp_path) == {"a.txt": b"newer", OTHER.path: b"changed"}


def test_what_is_forgotten_is_gone(tmp_path: Path) -> None:
    keep(tmp_path, KEPT, OTHER)
    with shelf(tmp_path) as opened:
        opened.forget(["a.txt", "never there"])

    assert held(tmp_path) == {OTHER.path: b"other"}


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    with shelf(tmp_path) as opened:
        opened.keep([KEPT])
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}


def statement(words: str) -> Callable[[Path], None]:
    def do(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.executescript(words)
        connection.close()

    return do


@pytest.mark.parametrize(
    ("harm", "note"),
    [
        (lambda path: path.write_bytes(b"no database at all" * 500), "no database"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: os.truncate(path, 5000), "cut off"),
        (statement("DROP TABLE leaf; CREATE TABLE leaf(x);"), "another table of that name"),
        (statement("PRAGMA user_version = 99"), "a newer version"),
        (statement("PRAGMA application_id = 7"), "another program's"),
    ],
)
def test_a_damaged_or_foreign_one_is_made_anew(tmp_path: Path, harm: Callable[[Path], object], note: str) -> None:
    keep(tmp_path, KEPT)
    harm(tmp_path / NAME)
    held(tmp_path)
    keep(tmp_path, OTHER)
    keep(tmp_path, OTHER)

    assert held(tmp_path).get(OTHER.path) == b"other", note


@pytest.mark.parametrize("folder", [None, Path("nowhere"), Path(__file__)], ids=["none", "not there", "a file"])
def test_where_nothing_can_be_kept_nothing_is(folder: Path | None) -> None:
    with shelf(folder) as opened:
        opened.keep([KEPT])
        assert list(opened.all()) == []


def test_two_builds_keep_side_by_side(tmp_path: Path) -> None:
    with shelf(tmp_path) as one, shelf(tmp_path) as two:
        one.keep([KEPT])
        two.keep([OTHER])

    assert held(tmp_path).keys() == {KEPT.path, OTHER.path}


# -- how a leaf travels ------------------------------------------------------------------------------


def test_what_is_unpacked_equals_what_was_packed() -> None:
    document = Document("a.txt", "On 9 May 2014 Mayor Anna Brown opened the Ashby bridge. She left on Monday.", "")
    leaf = leaf_of_document(document, Case())

    assert leaf.mined is not None
    assert leaf.mined.accounts
    assert unpack(pack(leaf)) == leaf


class Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch harmed",)


@pytest.mark.parametrize(
    "data",
    [b"", b"nothing", pickle.dumps(Evil()), pickle.dumps("a leaf"), pickle.dumps(Leaf), pack(Leaf("a.txt"))[:-4]],
    ids=["empty", "no pickle", "a call", "another value", "a class", "cut off"],
)
def test_nothing_but_a_leaf_is_ever_unpacked(data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert unpack(data) is None
    assert list(tmp_path.iterdir()) == []
