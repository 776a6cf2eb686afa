"""The settings file: read, never written, and what of it means nothing is said and passed over."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tlx.cli import run, settings
from tlx.explore.commands import COMMANDS


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration folder of one's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def written(text: str) -> Path:
    settings.path().parent.mkdir(parents=True)
    settings.path().write_text(text, encoding="utf-8")
    return settings.path()


def test_its_place_is_told_whether_or_not_it_is_there(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "--path"]) == 0
    assert capsys.readouterr().out == f"{settings.path()}\n"
    assert home in settings.path().parents


@pytest.mark.usefixtures("home")
def test_the_example_that_is_shown_can_be_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config"]) == 0
    written(capsys.readouterr().out)
    assert run(["config"]) == 0
    assert capsys.readouterr().err == ""
    assert settings.load(settings.path()).theme == "paper"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('them = "paper"', "them is no setting: there is theme, ascii, mouse, spacy, keys, colours"),
        ('theme = "papre"', "theme = 'papre': there is ink, paper, contrast, ansi, mono, dark, light"),
        ("theme = 3", "theme = 3: there is ink"),
        ("ascii = 1", "ascii = 1: it is true or false"),
        ("spacy = 1", "spacy = 1: it is the name of a pipeline"),
        ("keys = 1", "keys needs a table"),
        ('[keys]\nserach = "x"', "no command is called serach"),
        ('[keys]\nstar = "q"', "q is now star, and no longer quit"),
        ('[colours]\ntiem = "#ff0000"', "no role of a theme is called tiem"),
        ('[colours]\ntime = "red"', "time = 'red' is no colour"),
        ('theme = "ansi"\n[colours]\ntime = "#ff0000"', "the theme ansi has no colours of its own to change"),
        ("theme =", "config.toml: "),
        ("\xff", "config.toml: "),
    ],
)
@pytest.mark.usefixtures("home")
def test_what_means_nothing_is_said_plainly(text: str, sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    settings.path().parent.mkdir(parents=True)
    settings.path().write_bytes(text.encode("latin-1"))

    assert run(["config"]) == 1
    assert sentence in capsys.readouterr().err


def test_the_rest_of_a_file_holds(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('theme = "papre"\nascii = true\nmouse = false\n[keys]\nstar = "x"\n', encoding="utf-8")
    found = settings.load(file)
    assert (found.theme, found.is_ascii, found.has_mouse, dict(found.keys)) == ("", True, False, {"star": "x"})


@pytest.mark.usefixtures("home")
def test_every_key_is_listed_the_users_own_among_them(capsys: pytest.CaptureFixture[str]) -> None:
    written('[keys]\nstar = "x"\n')
    assert run(["keys"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert len(listed) == sum(bool(command.keys) for command in COMMANDS)
    assert run(["keys", "star,"]) == 0
    assert capsys.readouterr().out.split()[0] == "x"
    assert run(["keys", "xyzzy"]) == 1


def test_the_example_is_toml() -> None:
    assert tomllib.loads(settings.EXAMPLE)["keys"]["search"] == ["/", "ctrl+f"]
