"""The pages of docs/ keep what they promise: their examples run, and what is generated is fresh."""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parent.parent / "docs"
EXAMPLES = re.compile("^```pycon\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def test_the_examples_of_the_python_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = DOCS / "api.md"
    examples = "\n".join(EXAMPLES.findall(page.read_text(encoding="utf-8")))
    test = doctest.DocTestParser().get_doctest(examples, {}, page.name, str(page), 0)
    told: list[str] = []
    monkeypatch.chdir(tmp_path)

    doctest.DocTestRunner().run(test, out=told.append)

    assert test.examples
    assert "".join(told) == ""


def test_the_generated_pages_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, str(DOCS / "generate.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
