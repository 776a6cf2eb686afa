"""Whatever happens to a build, the last good index stays whole, and the next build gives what one from nothing gives.

Three rounds of each; ``make torture`` does twenty-five, each at another moment.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import town

from tlx import build
from tlx.index import Timeline
from tlx.model import Event

ROUNDS = range(int(os.environ.get("TLX_TORTURE", "3")))
PATIENCE = 120
COUNT = 16

PROGRAM = """
import sys
from dataclasses import replace
from pathlib import Path
from tlx import build, mining
from tlx.mining import crew

def two():
    crew.CHUNK = 3_000
    return replace(mining.processes(2), worth=0)

if __name__ == "__main__":
    opened = build.timeline([Path(sys.argv[1])], Path(sys.argv[2]), crew=two)
    print(*(problem.message for problem in opened.problems), sep="\\n")
"""
"""A build by two processes, in many small chunks."""


class Running:
    """A build in a session of its own."""

    def __init__(self, folder: Path) -> None:
        (folder / "program.py").write_text(PROGRAM, encoding="utf-8")
        command = [sys.executable, *map(str, (folder / "program.py", folder / "case", folder / "cache"))]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
        )

    def end(self) -> tuple[int, str, str]:
        out, err = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, out, err

    def others(self) -> list[int]:
        """The other processes of its session that still run."""
        found = []
        for entry in Path("/proc").iterdir():
            try:
                state, _, _, session, *_ = (entry / "stat").read_text().rpartition(")")[2].split()
            except (OSError, ValueError):
                continue
            if session == str(self.process.pid) != entry.name and state != "Z":
                found.append(int(entry.name))
        return found


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with an index of it."""
    folder = tmp_path_factory.mktemp("built")
    town.write(folder / "case", COUNT)
    build.timeline([folder / "case"], folder / "cache").close()
    return folder


@pytest.fixture
def changed(built: Path, tmp_path: Path) -> Path:
    """A copy of the case in which half of the papers are others since the index was made."""
    shutil.copytree(built, tmp_path / "here")
    for number in range(0, COUNT, 2):
        (tmp_path / "here" / "case" / f"paper-{number:03}.txt").write_text(town.paper(number + 100), encoding="utf-8")
    return tmp_path / "here"


@pytest.fixture(scope="module")
def lasts(built: Path, tmp_path_factory: pytest.TempPathFactory) -> float:
    """Seconds a build takes here, to pick moments in it."""
    folder = tmp_path_factory.mktemp("timed")
    shutil.copytree(built / "case", folder / "case")
    began = time.monotonic()
    assert Running(folder).end()[0] == 0
    return time.monotonic() - began


def events(timeline: Timeline | None) -> list[Event]:
    assert timeline is not None
    return [timeline.event(ordinal) for ordinal in timeline.everything]


def from_nothing(folder: Path) -> list[Event]:
    return events(build.timeline([folder / "case"]))


def moment(number: int, lasts: float) -> float:
    return random.Random(number).uniform(0.1, 1.0) * lasts  # noqa: S311 — any moment will do


linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")


@linux
@pytest.mark.parametrize("number", ROUNDS)
def test_a_build_that_is_killed_leaves_the_last_index_and_no_process(number: int, changed: Path, lasts: float) -> None:
    before = events(build.newest(changed / "cache"))
    running = Running(changed)
    time.sleep(moment(number, lasts))
    running.process.kill()
    running.end()

    expected = from_nothing(changed)
    assert events(build.newest(changed / "cache")) in (before, expected)
    deadline = time.monotonic() + PATIENCE
    while running.others() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert running.others() == []
    assert events(build.timeline([changed / "case"], changed / "cache")) == expected
    assert not list((changed / "cache").glob("*.tmp"))


@linux
@pytest.mark.parametrize("number", ROUNDS)
def test_a_build_loses_nothing_when_one_of_its_processes_is_killed(number: int, changed: Path, lasts: float) -> None:
    running = Running(changed)
    time.sleep(moment(number, lasts) / 2)
    for victim in running.others()[-1:]:
        os.kill(victim, signal.SIGKILL)
    code, out, err = running.end()

    assert (code, out.strip()) == (0, ""), err
    assert events(build.newest(changed / "cache")) == from_nothing(changed)


@pytest.mark.parametrize("number", ROUNDS)
def test_two_builds_at_once_both_end_well(number: int, changed: Path, lasts: float) -> None:
    one = Running(changed)
    time.sleep(moment(number, lasts) / 4)
    two = Running(changed)

    assert [(code, out.strip()) for code, out, _ in (one.end(), two.end())] == [(0, ""), (0, "")]
    assert events(build.newest(changed / "cache")) == from_nothing(changed)


@pytest.mark.parametrize("number", ROUNDS)
def test_ctrl_c_ends_a_build_in_order_and_the_next_goes_on(number: int, changed: Path, lasts: float) -> None:
    before = events(build.newest(changed / "cache"))
    running = Running(changed)
    time.sleep(moment(number, lasts))
    os.killpg(running.process.pid, signal.SIGINT)
    _, _, err = running.end()

    expected = from_nothing(changed)
    assert running.others() == []
    assert err.count("Traceback") <= 1, "only its own: its processes say nothing"
    assert events(build.newest(changed / "cache")) in (before, expected)
    assert events(build.timeline([changed / "case"], changed / "cache")) == expected


# -- a disk that is full, and one that cannot be written ------------------------------------------------


def mount(*words: str | Path) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"cannot mount here: {done.stderr.strip()}")


@pytest.fixture
def small(changed: Path) -> Iterator[Path]:
    """The case with its index on a small disk of its own."""
    if not shutil.which("mount"):
        pytest.skip("no mount here")
    cache, aside = changed / "cache", changed / "aside"
    cache.rename(aside)
    cache.mkdir()
    mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", cache)
    try:
        shutil.copytree(aside, cache, dirs_exist_ok=True)
        yield changed
    finally:
        subprocess.run(["umount", "-l", cache], check=True)


@pytest.mark.parametrize("number", ROUNDS)
def test_a_full_disk_is_said_and_leaves_the_last_index(number: int, small: Path) -> None:
    cache = small / "cache"
    before = events(build.newest(cache))
    room = random.Random(number).randrange(0, 60_000)  # noqa: S311 — any room that is too little
    (cache / "mined.db").unlink()
    (cache / "ballast").write_bytes(bytes(shutil.disk_usage(cache).free - room))

    code, out, err = Running(small).end()

    assert code == 0, err
    assert "stays in memory" in out
    assert "full" in out or "space" in out
    assert events(build.newest(cache)) == before
    (cache / "ballast").unlink()
    assert events(build.timeline([small / "case"], cache)) == from_nothing(small)


def test_a_cache_that_is_read_only_is_said_and_leaves_the_last_index(small: Path) -> None:
    cache = small / "cache"
    before = events(build.newest(cache))
    mount("-o", "remount,ro", cache)

    code, out, err = Running(small).end()

    assert code == 0, err
    assert "stays in memory" in out
    assert events(build.newest(cache)) == before
