"""What is loaded when: the floors at run time. Each case runs in a fresh interpreter with a warm index."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

LOADED = "import sys; print('\\n'.join(sorted(sys.modules)))"
RUN = "from tlx.cli import run; import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()): run({words!r})\n"
ENGINE = ("tlx.dates", "tlx.people", "tlx.events", "tlx.dating")


def modules_after(code: str, cache: Path) -> set[str]:
    """The modules a piece of code leaves loaded."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    done = subprocess.run(
        [sys.executable, "-c", code + LOADED], capture_output=True, text=True, check=True, env=environment
    )
    return set(done.stdout.split())


def loaded(modules: set[str], *names: str) -> set[str]:
    """Those of the names that are loaded, or something below them is."""
    return {name for name in names if any(each == name or each.startswith(f"{name}.") for each in modules)}


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder in which the index of the bundled documents has been made."""
    folder = tmp_path_factory.mktemp("cache")
    modules_after(RUN.format(words=["list"]), folder)
    return folder


@pytest.mark.parametrize("words", [["list"], ["export", "-f", "json"], ["show"], ["check"], ["--version"], ["--help"]])
def test_a_command_without_a_screen_loads_no_textual(words: list[str], cache: Path) -> None:
    modules = modules_after(RUN.format(words=words), cache)

    assert loaded(modules, "textual") == set()


@pytest.mark.parametrize("words", [["list"], ["export", "-f", "json"], ["list", "-q", "attack 2014.."]])
def test_an_index_that_still_holds_is_opened_without_what_made_it(words: list[str], cache: Path) -> None:
    modules = modules_after(RUN.format(words=words), cache)

    assert loaded(modules, *ENGINE) == set()


def test_opening_and_searching_an_index_loads_nothing_that_made_it(cache: Path) -> None:
    index = next(cache.rglob("*.tlx"))
    code = f"""
from tlx import index
from tlx.explore import query
timeline = index.open_file(__import__("pathlib").Path({str(index)!r}))
assert query.parse("attack").ordinals(timeline)
"""

    modules = modules_after(code, cache)

    assert loaded(modules, *ENGINE, "tlx.read", "textual", "rich", "click") == set()


def test_importing_tlx_loads_nothing_else(tmp_path: Path) -> None:
    modules = modules_after("import tlx\n", tmp_path)

    assert {name for name in modules if name.startswith("tlx")} == {"tlx"}


def test_the_parser_of_dateutil_is_never_loaded(cache: Path) -> None:
    modules = modules_after(RUN.format(words=["list", "--no-cache"]), cache)

    assert loaded(modules, "dateutil.parser") == set()
