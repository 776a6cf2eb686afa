"""Copying: to the machine one sits at, else through the terminal, and no more is claimed than is known."""

from __future__ import annotations

import base64
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tlx.explore.effects import Copy
from tlx.tui.clipboard import MOST, Surroundings, copy, sequences

EVENT = Copy("“In October” \x1b[31m\n", "the event")
ENCODED = base64.b64encode("“In October” ␛[31m\n".encode()).decode()
BARE = f"\x1b]52;c;{ENCODED}\x07"


def copied(environment: Mapping[str, str], effect: Copy = EVENT, tools: tuple[str, ...] = ()) -> tuple[str, str]:
    """What was said, and what the terminal was sent."""
    sent: list[str] = []
    around = Surroundings(environment, "linux", lambda name: name if name in tools else None, sent.append)
    return copy(effect, around), "".join(sent)


def test_a_terminal_is_sent_it_and_nothing_more_is_claimed() -> None:
    assert copied({}) == (
        "sent the event to the terminal's clipboard (OSC 52, 19 characters); not every terminal takes it",
        BARE,
    )


def test_inside_tmux_it_is_sent_to_tmux_and_to_the_terminal_around_it() -> None:
    said, sent = copied({"TMUX": "default,1,0"})
    assert "clipboard through tmux (OSC 52" in said
    assert sent == f"{BARE}\x1bPtmux;\x1b{BARE}\x1b\\"


def test_screen_is_sent_it_in_pieces() -> None:
    pieces = sequences("x" * 1000, {"STY": "1.pts-0"})
    assert len(pieces) > 1
    inner = "".join(piece.removeprefix("\x1bP").removesuffix("\x1b\\") for piece in pieces)
    assert (inner,) == sequences("x" * 1000, {})


def test_what_is_too_long_is_not_sent_and_the_way_out_is_told() -> None:
    said, sent = copied({}, Copy("ä" * MOST, "the 9 events in view"))
    assert sent == ""
    assert said == (
        "the 9 events in view: 149,988 bytes are too much for the terminal's clipboard (at most 74,994): e exports"
    )


@pytest.fixture
def xclip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tool that keeps what it is given in a file."""
    kept = tmp_path / "kept"
    program = tmp_path / "xclip"
    program.write_text(f"#!/bin/sh\ncat > {kept}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return kept


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_a_tool_of_this_machine_is_used_where_one_sits_at_it(xclip: Path) -> None:
    assert copied({"DISPLAY": ":0"}, tools=("xclip",)) == ("copied the event with xclip (19 characters)", "")
    assert xclip.read_text() == "“In October” ␛[31m\n"


@pytest.mark.parametrize(
    "environment", [{"DISPLAY": ":0", "SSH_TTY": "/dev/pts/1"}, {}, {"WAYLAND_DISPLAY": "wayland-0"}]
)
def test_no_tool_is_used_on_another_machine_or_without_a_screen(xclip: Path, environment: dict[str, str]) -> None:
    assert copied(environment, tools=("xclip",))[1] == BARE
    assert not xclip.exists()


def test_where_the_tool_fails_the_terminal_is_asked(tmp_path: Path) -> None:
    assert not (tmp_path / "nothing").exists()
    assert copied({"WAYLAND_DISPLAY": "wayland-0"}, tools=("wl-copy",))[1] == BARE
