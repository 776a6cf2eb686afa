"""``tlx build``: the index is kept, its counts are said, and a cluster that cannot help is a line and exit code 4."""

from __future__ import annotations

import builtins
import importlib
import shutil
from pathlib import Path
from typing import Any

import pytest
import town

from tlx.cli import run
from tlx.cli.exits import Exit
from tlx.mining import cluster


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Caches and settings of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case of three papers."""
    return town.write(tmp_path / "case", 3)


@pytest.fixture
def without_distributed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the extra has not been installed."""
    whole = importlib.import_module

    def found(name: str, *more: Any) -> Any:
        if name == "distributed":
            raise ModuleNotFoundError(f"No module named {name!r}")
        return whole(name, *more)

    monkeypatch.setattr(cluster, "import_module", found)


def test_it_says_what_the_index_holds_and_where_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["build", str(folder)]) == Exit.OK

    counts, place = capsys.readouterr().out.splitlines()
    assert counts.startswith("3 documents, ")
    assert " in the first view, " in counts
    assert Path(place.rpartition(" (")[0]).is_file()


def test_what_is_wrong_with_a_document_is_said_and_costs_no_other(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "noise.txt").write_bytes(bytes(range(32)) * 9)

    assert run(["build", str(folder)]) == Exit.UNREAD
    said = capsys.readouterr()
    assert "noise.txt: binary data" in said.err
    assert said.out.startswith("3 documents, ")


def test_an_index_that_cannot_be_kept_is_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder.parent / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder.parent / "file"))

    assert run(["build", str(folder)]) == Exit.NO_INDEX
    assert "stays in memory" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--forget", "--cluster", "tcp://127.0.0.1:8786"], "--forget reads nothing"),
        (["--cluster"], "requires an argument"),
        (["case.tlx"], "a packed case is built already"),
    ],
)
def test_wrong_words_are_usage(
    words: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "case.tlx").touch()
    monkeypatch.chdir(tmp_path)

    assert run(["build", *words]) == Exit.USAGE
    assert told in capsys.readouterr().err


@pytest.mark.usefixtures("without_distributed")
def test_without_the_extra_its_name_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["build", "--cluster", "tcp://127.0.0.1:8786", str(folder)]) == Exit.NO_INDEX
    assert capsys.readouterr().err == "tlx: dask.distributed is not installed: pip install 'tlx[cluster]'\n"


@pytest.mark.usefixtures("without_distributed")
def test_a_cluster_is_asked_only_where_there_is_something_to_read(folder: Path) -> None:
    assert run(["build", str(folder)]) == Exit.OK
    assert run(["build", "--cluster", "tcp://127.0.0.1:8786", str(folder)]) == Exit.OK


def test_without_a_cluster_nothing_of_it_is_loaded(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = builtins.__import__

    def loads(name: str, *more: Any) -> Any:
        assert name not in {"distributed", "dask", "tlx.mining.cluster"}
        return whole(name, *more)

    monkeypatch.setattr(builtins, "__import__", loads)
    assert run(["build", str(folder)]) == Exit.OK


def kept(folder: Path) -> list[str]:
    return [each.name for each in folder.rglob("*") if each.is_file()]


def test_what_is_kept_of_a_case_is_forgotten_and_the_case_stays(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["build", str(folder)])
    capsys.readouterr()

    assert run(["build", "--forget", str(folder)]) == Exit.OK

    assert capsys.readouterr().out.endswith("MB) is gone\n")
    assert not kept(tmp_path / "cache")
    assert len(kept(folder)) == 3


def test_a_case_is_forgotten_whose_documents_are_gone(folder: Path, tmp_path: Path) -> None:
    run(["build", str(folder)])
    shutil.rmtree(folder)

    assert run(["build", "--forget", str(folder)]) == Exit.OK
    assert not kept(tmp_path / "cache")


def test_to_forget_what_was_never_kept_says_so(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["build", "--forget", str(folder)]) == Exit.NOTHING
    assert capsys.readouterr().out.startswith("nothing is kept in ")


def test_another_case_is_not_forgotten(folder: Path, tmp_path: Path) -> None:
    other = town.write(tmp_path / "other", 2)
    run(["build", str(folder)])
    run(["build", str(other)])

    run(["build", "--forget", str(folder)])

    assert {name.partition("-")[0] for name in kept(tmp_path / "cache")} >= {"timeline", "current"}
