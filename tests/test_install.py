"""The bundled documents are found wherever tlx runs from: a checkout, an editable install, a wheel."""

from __future__ import annotations

import importlib.metadata
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WHERE = "from tlx.read import bundled; print(bundled())"


def bundled_by(python_path: Path | None, working: Path) -> Path:
    """Where a fresh interpreter finds the bundled documents."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    if python_path is not None:
        environment["PYTHONPATH"] = str(python_path)
    done = subprocess.run(
        [sys.executable, "-c", WHERE], capture_output=True, text=True, check=True, cwd=working, env=environment
    )
    return Path(done.stdout.strip())


def is_editable() -> bool:
    """Whether this environment has tlx installed as the README's second command does."""
    try:
        origin = importlib.metadata.distribution("tlx").read_text("direct_url.json")
    except importlib.metadata.PackageNotFoundError:
        return False
    return bool(json.loads(origin or "{}").get("dir_info", {}).get("editable"))


def test_in_a_checkout(tmp_path: Path) -> None:
    assert bundled_by(ROOT / "src", tmp_path) == ROOT / "seeds"


@pytest.mark.skipif(not is_editable(), reason="tlx is not installed here with pip install -e")
def test_in_an_editable_install(tmp_path: Path) -> None:
    found = bundled_by(None, tmp_path)

    assert found.name == "seeds"
    assert (found / "tlx.toml").is_file()


def test_in_a_wheel(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    wheel = next(tmp_path.glob("*.whl"))
    zipfile.ZipFile(wheel).extractall(tmp_path / "unpacked")

    found = bundled_by(tmp_path / "unpacked", tmp_path)

    assert found == tmp_path / "unpacked" / "tlx" / "seeds"
    originals = {file.name: file.read_bytes() for file in (ROOT / "seeds").iterdir()}
    assert {file.name: file.read_bytes() for file in found.iterdir()} == originals
