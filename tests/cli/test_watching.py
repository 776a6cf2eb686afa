"""Documents that change while somebody reads: taken in when they have come to rest, and never twice."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import mill
import pytest

from tlx.cli.watching import STEPS, Stamp, Watch, looking_at
from tlx.index import Timeline, in_memory

MILL = in_memory(mill.contents())
GONE: tuple[Stamp, ...] = ()


def seen(size: int) -> tuple[Stamp, ...]:
    return ((Path("a.txt"), size, 0, 0),)


def nothing(*_: object) -> None:
    """No one wants it to stop."""


class Desk:
    """Looks that follow one another, and how far they had come when a timeline was made."""

    def __init__(self, *looks: tuple[Stamp, ...]) -> None:
        self._looks: Iterator[tuple[Stamp, ...]] = iter(looks)
        self.looked, self.made = 0, list[int]()

    def look(self) -> tuple[Stamp, ...]:
        self.looked += 1
        return next(self._looks)

    def make(self, _: object) -> Timeline:
        self.made.append(self.looked)
        return MILL


@pytest.mark.parametrize(
    ("looks", "made", "note"),
    [
        ([1], [1], "the first time at once"),
        ([1, 1, 1, 2, 2], [1, 5], "later when it has changed"),
        ([1, 2, 3, 4, 4], [1, 5], "not while it is being written"),
        ([1, 2, 1, 1, 3, 3], [1, 6], "what was taken back is no change"),
        ([1, 2, 2, 2, 2, 3, 3], [1, 3, 7], "a change is taken once"),
        ([1, 0, 0, 0, 2, 2], [1, 6], "a folder that is gone for a while is waited for"),
    ],
)
def test_a_change_is_taken_when_it_is_at_rest(looks: list[int], made: list[int], note: str) -> None:
    desk = Desk(*(seen(size) if size else GONE for size in looks))
    watch = Watch(desk.make, desk.look, nothing)
    for _ in made:
        watch(nothing)

    assert desk.made == made, note


def test_it_can_be_stopped_at_any_moment() -> None:
    class EnoughError(Exception):
        pass

    told: list[object] = []

    def tell(*words: object) -> None:
        told.append(words)
        if len(told) == STEPS // 2:
            raise EnoughError

    desk = Desk(seen(1), seen(2))
    watch = Watch(desk.make, desk.look, nothing)
    watch(nothing)
    with pytest.raises(EnoughError):
        watch(tell)
    assert desk.looked == 1


def test_it_sees_what_comes_goes_and_changes_and_what_the_user_says(tmp_path: Path) -> None:
    look = looking_at((tmp_path,))
    looks = [look()]
    for name, words in (
        ("a.txt", "one"),
        ("b.md", "two"),
        ("a.txt", "three"),
        ("tlx.toml", "[people]"),
        ("tlx-edits.jsonl", "{}"),
    ):
        (tmp_path / name).write_text(words, encoding="utf-8")
        looks.append(look())
    (tmp_path / "b.md").unlink()
    looks.append(look())

    assert len(set(looks)) == len(looks)
    assert look() == looks[-1]
    assert looking_at((tmp_path / "gone",))() == GONE


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--watch"], "--watch needs a screen"),
        (["list", "--watch"], "No such option"),
        (["--watch", "case.tlx"], "a packed case does not change"),
    ],
)
def test_where_nothing_can_be_shown_anew_it_is_refused(words: list[str], told: str, tmp_path: Path) -> None:
    (tmp_path / "case.tlx").write_bytes(b"")
    command = [sys.executable, "-m", "tlx", *words]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment, check=False)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
