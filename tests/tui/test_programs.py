"""The user's pager and editor: named by the environment, told the line, and nothing goes through a shell."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from tlx.cli.places import file_of
from tlx.tui.programs import arguments, command, run

PLACE = Path("/case/a b;$(x).txt")


@pytest.mark.parametrize(
    ("named", "whole"),
    [
        ("less -R", ["less", "-R", "+14", str(PLACE)]),
        ("/usr/bin/vim", ["/usr/bin/vim", "+14", str(PLACE)]),
        ("code", ["code", "--wait", "--goto", f"{PLACE}:14"]),
        ("hx", ["hx", f"{PLACE}:14"]),
        ("bat", ["bat", "--paging=always", "--highlight-line=14", str(PLACE)]),
        ("my-own 'two words'", ["my-own", "two words", str(PLACE)]),
        ("less; rm -r x", ["less;", "rm", "-r", "x", str(PLACE)]),
    ],
)
def test_each_is_told_the_line_in_its_way_and_a_shell_in_none(named: str, whole: list[str]) -> None:
    assert arguments(command("pager", {"PAGER": named}), PLACE, 14) == whole


def test_a_visual_editor_goes_before_another_and_none_is_chosen_for_the_user() -> None:
    assert command("editor", {"VISUAL": "a", "EDITOR": "b"}) == ["a"]
    assert command("editor", {"VISUAL": " ", "EDITOR": "b"}) == ["b"]
    assert command("editor", {}) == []
    with pytest.raises(ValueError, match="quotation"):
        command("editor", {"EDITOR": "'"})


def test_a_name_that_looks_like_an_option_is_none() -> None:
    assert arguments(["less"], Path("+!touch x"), 1)[-1].startswith(("/", "C:"))


def test_what_went_wrong_is_said_and_ctrl_c_is_given_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    assert run([sys.executable, "-c", ""]) == ""
    assert run([sys.executable, "-c", "raise SystemExit(3)"]) == "it ended with 3"
    assert run(["no-such-program-at-all"]) == "No such file or directory"
    assert signal.getsignal(signal.SIGINT) is before


def test_the_file_of_a_document_is_found_under_its_folder(tmp_path: Path) -> None:
    for name in ("one/a.txt", "two/sub/b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    one, two = tmp_path / "one", tmp_path / "two"

    assert file_of((one,), "a.txt") == one / "a.txt"
    assert file_of((one / "a.txt",), "a.txt") == one / "a.txt"
    assert file_of((one, two), "two/sub/b.txt") == two / "sub" / "b.txt"
    assert file_of((one, two), "one/b.txt") is None
    assert file_of((one,), "../two/sub/b.txt") is None
