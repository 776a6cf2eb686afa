"""No edit is lost: processes that end while they write, and several that write at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from tlx.case.log import load

TIMES: Final = int(os.environ.get("TLX_TORTURE", "3"))

WRITER: Final = """
import sys
from dataclasses import replace
from pathlib import Path
from tlx.case import About, Edit, Target, append

file, who, many = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
star = Edit("note", Target(About.EVENT, "e1", ("a1",), "herald.txt", "a fire"), "words " * 50)
for number in range(many):
    append(file, [replace(star, id=f"{who}-{number}", at="2026-11-20T10:00:00Z", who=who)])
    print(number, flush=True)
"""


def writer(file: Path, who: str, many: int) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", WRITER, str(file), who, str(many)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def test_two_that_write_at_once_never_mix_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "tlx-edits.jsonl"
    both = [writer(file, who, 200) for who in ("ann", "bo")]
    assert [each.communicate(timeout=120)[1] for each in both] == [None, None]

    found = load(file)

    assert found.problems == ()
    for who in ("ann", "bo"):
        assert [edit.id for edit in found.edits if edit.who == who] == [f"{who}-{n}" for n in range(200)]


@pytest.mark.parametrize("moment", range(TIMES))
def test_whoever_is_killed_while_writing_loses_no_line_that_was_kept(tmp_path: Path, moment: int) -> None:
    file = tmp_path / "tlx-edits.jsonl"
    killed = writer(file, "ann", 100_000)
    assert killed.stdout is not None
    killed.stdout.readline()
    time.sleep(0.2 * moment / TIMES)
    killed.send_signal(signal.SIGKILL)
    told = killed.stdout.read().split()
    killed.wait()

    ended = load(file)
    writer(file, "bo", 1).communicate(timeout=60)
    again = load(file)

    kept = [edit.id for edit in ended.edits]
    assert kept == [f"ann-{n}" for n in range(len(kept))]
    assert len(kept) > max(map(int, told), default=0)
    assert [edit.id for edit in again.edits] == [*kept, "bo-0"]
