"""The file beside the index that keeps where one was."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tlx.cli import session
from tlx.explore.keeping import Kept

LEFT = Kept("event", 3, "plot", everything=True, context=False)


def test_it_is_kept_for_its_owner_alone_and_nothing_else_is_left(tmp_path: Path) -> None:
    session.save(tmp_path, Kept())
    session.save(tmp_path, LEFT)

    assert session.load(tmp_path) == (LEFT, "")
    assert [path.name for path in tmp_path.iterdir()] == [session.NAME]
    assert stat.S_IMODE((tmp_path / session.NAME).stat().st_mode) == 0o600


def test_without_a_cache_nothing_is_made(tmp_path: Path) -> None:
    session.save(tmp_path / "none", LEFT)
    assert session.load(tmp_path / "none") == (None, "")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"\xff\xfe", b'{"version": 1, "event": 3}', b"[" * 100_000], ids=range(5)
)
def test_a_damaged_file_is_left_aside_and_said(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / session.NAME).write_bytes(damaged)
    kept, note = session.load(tmp_path)
    assert kept is None
    assert "left aside" in note


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody is kept from writing")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(0o500)
    session.save(tmp_path, LEFT)
    assert "cannot be kept" in capsys.readouterr().err
