"""A program that is told to end gives the terminal back as it was, wherever it stands."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminal import Terminal

STORY = "A man was arrested in Leeds on 9 December 2014.\n"
GIVEN_BACK = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l")
"""The other screen, the cursor, the mouse, plain pastes."""


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "story.txt").write_text(STORY, encoding="utf-8")
    settings = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "TERM": "xterm-256color"}
    with Terminal([sys.executable, "-m", "tlx", str(tmp_path / "case")], environment=os.environ | settings) as opened:
        opened.wait_for("arrested in Leeds")
        yield opened


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
@pytest.mark.parametrize("keys", ["", "/leeds", "e"], ids=["the list", "a search", "a dialog"])
def test_a_signal_ends_it_in_order(terminal: Terminal, keys: str, number: signal.Signals, code: int) -> None:
    if keys:
        terminal.type(keys)
        terminal.wait_for("leeds" if keys[0] == "/" else "Export")
    before = len(terminal.output)
    os.kill(terminal.pid, number)

    assert terminal.wait_for_end() == code
    assert [sequence for sequence in GIVEN_BACK if sequence not in terminal.output[before:]] == []
    assert b"Traceback" not in terminal.output


def test_a_kill_as_soon_as_a_decision_is_said_to_be_kept_loses_nothing(terminal: Terminal, tmp_path: Path) -> None:
    terminal.type("Dmay 2013")
    terminal.wait_for("May 2013   2013-05")
    terminal.press("enter")
    terminal.wait_for("u undoes")
    os.kill(terminal.pid, signal.SIGKILL)
    terminal.wait_for_end()

    settings = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "TERM": "xterm-256color"}
    again = [sys.executable, "-m", "tlx", str(tmp_path / "case")]
    with Terminal(again, environment=os.environ | settings) as opened:
        opened.wait_for("May 2013=")
        opened.type("u")
        opened.wait_for("^r redoes")
        opened.wait_for("Tue 9 Dec ")
        opened.type("q")
        assert opened.wait_for_end() == 0
