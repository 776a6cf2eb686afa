"""What the tests of several commands need."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import Tlx

from tlx.cli import run


@pytest.fixture
def tlx(capsys: pytest.CaptureFixture[str]) -> Tlx:
    """Run a command: its exit code, and what it printed or said."""

    def done(*words: str | Path) -> tuple[int, str]:
        code = run(list(map(str, words)))
        out, err = capsys.readouterr()
        return code, out + err

    return done
