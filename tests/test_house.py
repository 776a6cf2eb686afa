"""The house, held by counting: small functions, files one can hold in one's head, no clock below the faces."""

from __future__ import annotations

import ast
import statistics
from pathlib import Path

import pytest

import tlx

PACKAGE = Path(tlx.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FUNCTION = 40
LONGEST_FILE = 400
FACES = ("cli", "tui")

CLOCK = {"now", "today", "utcnow", "time", "localtime", "gmtime"}
CLOCKS = {"datetime", "date", "time"}


def functions(file: Path) -> list[tuple[str, int]]:
    """The functions of a file with their number of lines."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [(f"{file.name}:{node.name}", (node.end_lineno or 0) - node.lineno + 1) for node in found]


def test_functions_are_small() -> None:
    sizes = [size for file in FILES for _, size in functions(file)]

    assert statistics.median(sizes) <= 8
    assert statistics.quantiles(sizes, n=10)[-1] <= 20, "nine in ten"


def test_no_function_is_long() -> None:
    assert [(name, size) for file in FILES for name, size in functions(file) if size > LONGEST_FUNCTION] == []


def test_no_file_is_too_long_to_hold_in_ones_head() -> None:
    lengths = {file.relative_to(PACKAGE).as_posix(): file.read_text(encoding="utf-8").count("\n") for file in FILES}

    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


@pytest.mark.parametrize("file", [each for each in FILES if each.relative_to(PACKAGE).parts[0] not in FACES], ids=str)
def test_nothing_below_the_faces_reads_the_clock_or_the_environment(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    attributes = [
        node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    ]
    names = {(node.value.id, node.attr) for node in attributes if isinstance(node.value, ast.Name)}

    assert {name for name in names if name[0] in CLOCKS and name[1] in CLOCK} == set()
    assert names.isdisjoint({("os", "environ"), ("os", "getenv")})
