"""``tlx serve`` as far as it needs neither a browser nor textual-serve."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tlx.cli import run
from tlx.cli.group import tlx
from tlx.cli.serving import colours, listen, words
from tlx.tui.theme import INK, PAPER
from tlx.web import Colours, Service

NOTHING_ASKED: dict[str, str | bool | None] = {"query": "", "theme": None, "everything": False, "no_cache": False}
START = [sys.executable, "-P", "-m", "tlx"]


@pytest.mark.parametrize(
    "name", ["a b", "'", '"', "$(touch x)", "`x`", "a;b|c&d", "-q", "--debug", "list", "*", "\n", "é", "%PATH%"]
)
def test_a_path_is_one_word_of_the_command_whatever_it_is_called(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert words([Path(name)], NOTHING_ASKED) == [*START, str(tmp_path / name)]


def test_what_is_asked_for_is_handed_on_and_no_query_is_an_option() -> None:
    asked: dict[str, str | bool | None] = {
        "query": "-not --all",
        "theme": "paper",
        "everything": True,
        "watch": True,
        "fresh": False,
    }

    assert words([], asked) == [*START, "--query=-not --all", "--theme=paper", "--all", "--watch"]


def test_every_option_of_the_app_that_serve_has_is_handed_on() -> None:
    command = tlx.get_command(None, "serve")  # type: ignore[arg-type]  # the table of commands asks for no context
    assert command
    own = {parameter.name for parameter in command.params} - {"paths", "port", "host"}

    asked: dict[str, str | bool | None] = {name: "paper" for name in own if name}
    handed_on = {word.partition("=")[0] for word in words([], asked) if word.startswith("--")}

    assert handed_on == {
        option for each in command.params if each.name in own for option in each.opts if option[:2] == "--"
    }


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["--host", "0.0.0.0"], "0.0.0.0 would be open to other machines, without encryption"),  # noqa: S104 — refused
        (["--host", "192.168.1.7"], "ssh -L 8000:127.0.0.1:8000"),
        (["-q", "/po("], "a parenthesis is still open in /…/ (in the query '/po(')"),
        (["nowhere"], "no such file or folder: nowhere"),
        (["--port", "70000"], "70000 is not in the range"),
    ],
)
def test_what_cannot_be_served_is_said_before_anything_is(
    given: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["serve", *given]) == 2
    assert told in " ".join(capsys.readouterr().err.split())


def test_a_packed_case_is_not_watched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "case.tlx").write_bytes(b"")

    assert run(["serve", "--watch", str(tmp_path / "case.tlx")]) == 2
    assert "--watch has nothing to watch" in capsys.readouterr().err


def test_without_textual_serve_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "tlx.web.server", raising=False)
    monkeypatch.setitem(sys.modules, "textual_serve", None)

    assert run(["serve"]) == 2
    assert "pip install 'tlx[web]'" in capsys.readouterr().err


def test_textual_serve_is_loaded_by_no_other_command() -> None:
    code = (
        "import sys; from tlx.cli import run; run(['serve', '--help']); "
        "print({'textual_serve', 'aiohttp', 'textual'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "set()"


def test_a_port_is_free_by_itself_and_one_that_is_taken_is_not_shared() -> None:
    with listen("127.0.0.1", 0) as first:
        host, port = first.getsockname()
        assert (host, port > 0) == ("127.0.0.1", True)
        with pytest.raises(OSError, match="in use"):
            listen("localhost", port)


def test_the_page_is_in_the_colours_of_the_theme(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.delenv("NO_COLOR", raising=False)

    assert colours("") == Colours(INK.ground, INK.bright, INK.time)
    assert colours("paper") == Colours(PAPER.ground, PAPER.bright, PAPER.time)
    assert colours("mono") == Colours()


def test_no_two_addresses_are_the_same_or_can_be_guessed() -> None:
    tokens = {Service(()).token for _ in range(100)}

    assert len(tokens) == 100
    assert min(map(len, tokens)) >= 32
