"""A recorded session is played again without a screen, and every step that leads elsewhere is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tlx.cli import recording, run
from tlx.explore.commands import BY_NAME
from tlx.explore.session import HEAD, play, recorded
from tlx.explore.view import View, opened
from tlx.index import Timeline

CASE = "Jane Hill was arrested in Leeds on 9 December 2014. She had stood trial in 2007.\n"
STEPS = (
    ("last", ""),
    ("search", ""),
    ("type", "l"),
    ("type", 'eeds "a | b'),
    ("erase-all", ""),
    ("leave", ""),
    ("copy", ""),
)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "a.txt").write_text(CASE, encoding="utf-8")
    return tmp_path / "case"


def session_of(timeline: Timeline) -> str:
    """What a session of some steps records."""
    view, lines = opened(timeline), [f"{HEAD}\n"]
    for name, argument in STEPS:
        result = BY_NAME[name].run(view, timeline, argument)
        lines.append(recorded(name, argument, view, timeline, result))
        view = result if isinstance(result, View) else view
    return "".join(lines)


@pytest.fixture
def session(case: Path, tmp_path: Path) -> Path:
    from tlx import build

    file = tmp_path / "session.txt"
    file.write_text(session_of(build.timeline([case])), encoding="utf-8")
    return file


def replay(session: Path, case: Path) -> int:
    return run(["--no-cache", "--replay", str(session), str(case)])


def test_a_session_that_leads_where_it_did_is_a_check_that_holds(
    session: Path, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert replay(session, case) == 0
    out, err = capsys.readouterr()
    assert [line.split()[0] for line in out.splitlines()] == [name for name, _ in STEPS]
    assert 'type = "eeds \\"a | b"' in out
    assert "→ copy" in out
    assert "every step led where it did" in err


def test_a_step_that_leads_elsewhere_is_said_and_fails(
    session: Path, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (case / "a.txt").write_text(CASE + "Tom Okafor was charged in Leeds on 3 March 2016.\n", encoding="utf-8")
    assert replay(session, case) == 1
    assert "line 2 led elsewhere: it was list · 2/2 · " in capsys.readouterr().err


@pytest.mark.parametrize("line", ["no-such-command", "down = 3", "down = {", "down xyz", 'to-row = "x"'])
def test_what_is_no_step_is_said_with_its_line(
    line: str, session: Path, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session.write_text(f"{HEAD}\n# a word on it\n\n{line}\n", encoding="utf-8")
    assert replay(session, case) == 2
    assert "line 4 is no step of a session" in capsys.readouterr().err


def test_another_file_is_no_session(session: Path, case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session.write_text("down\n", encoding="utf-8")
    assert replay(session, case) == 2
    assert "is no session" in capsys.readouterr().err


def test_a_recording_writes_over_nothing(tmp_path: Path) -> None:
    recording.recorder(tmp_path / "new")("down\n")
    assert (tmp_path / "new").read_text(encoding="utf-8").splitlines()[1:] == ["down"]
    with pytest.raises(Exception, match="file exists"):
        recording.recorder(tmp_path / "new")


def test_lines_without_an_outcome_may_be_written_by_hand(case: Path) -> None:
    from tlx import build

    timeline = build.timeline([case])
    played = list(play(opened(timeline), timeline, ["key G", "search leeds", 'type = "x"']))
    assert [each.said.partition(" ")[0] for each in played] == ["list", "search", "search"]
    assert not any(each.differs for each in played)
