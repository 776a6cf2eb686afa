"""How well time expressions are found and resolved: value F1, day F1 and speed on each set of a folder.

    python bench/dates.py [DATA] [--evaluator eval_timex.py] [--errors N]

DATA holds, for each set, ``NAME.jsonl`` (a line ``{"doc", "dct", "text"}`` a document) and a folder ``NAME`` with
its ``.tml`` gold. Without it (or ``TLX_DATES_DATA``) there is nothing to measure, and this says so and ends well.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tlx.dates import find, resolve, timex3
from tlx.model import Basis, Dating, Mode, edtf
from tlx.text import read

NARRATIVES = frozenset({"wikiwars"})
COLUMNS = ("strict_f1", "relaxed_f1", "type_f1", "value_f1", "cal_f1", "day_f1")


def predictions(document: dict[str, str], mode: Mode | None) -> list[dict[str, object]]:
    """The expressions of one document as the evaluator reads them."""
    reading = read(document["text"])
    dating = Dating(_dated(document.get("dct")), Basis.GIVEN)
    expressions = timex3(resolve(find(reading), reading, dating, mode))
    return [
        {"doc": document["doc"], "start": one.span.start, "end": one.span.end, "type": one.type, "value": one.value}
        for one in expressions
    ]


def _dated(text: str | None) -> Any:  # noqa: ANN401 - a When or nothing
    try:
        return edtf.read((text or "")[:10])
    except ValueError:
        return None


def measured(documents: Path, evaluator: Path, errors: int) -> dict[str, float]:
    """The figures of one set, with megabytes a second of processor time."""
    mode = Mode.NARRATIVE if documents.stem in NARRATIVES else Mode.NEWS
    lines = [json.loads(line) for line in documents.read_text(encoding="utf-8").splitlines()]
    begin = time.process_time()
    found = [one for document in lines for one in predictions(document, mode)]
    spent = time.process_time() - begin
    size = sum(len(document["text"].encode()) for document in lines)
    return {**_scored(documents.with_suffix(""), found, evaluator, errors), "MB/s": size / 1e6 / spent}


def _scored(gold: Path, found: list[dict[str, object]], evaluator: Path, errors: int) -> dict[str, float]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(one) + "\n" for one in found)
        file.flush()
        command = [sys.executable, str(evaluator), "score", str(gold), file.name]
        if errors:
            listed = subprocess.run([*command, "--errors", str(errors)], capture_output=True, text=True, check=True)
            print(listed.stdout)
        answer = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout
    scores: dict[str, float] = json.loads(answer)
    return scores


def rows(data: Path, evaluator: Path, errors: int) -> Iterator[str]:
    """A line a set."""
    yield f"{'set':<14}" + "".join(f"{name:>12}" for name in (*COLUMNS, "MB/s"))
    for documents in sorted(data.glob("*.jsonl")):
        figures = measured(documents, evaluator, errors)
        yield f"{documents.stem:<14}" + "".join(f"{figures[name]:>12.2f}" for name in (*COLUMNS, "MB/s"))


def main() -> None:
    """Print the table, or say why there is none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, default=os.environ.get("TLX_DATES_DATA"))
    parser.add_argument("--evaluator", type=Path, default=os.environ.get("TLX_DATES_EVALUATOR", "eval_timex.py"))
    parser.add_argument("--errors", type=int, default=0, help="list this many errors of each set")
    arguments = parser.parse_args()
    if arguments.data is None or not Path(arguments.data).is_dir() or not Path(arguments.evaluator).is_file():
        print("nothing to measure: give a folder of gold data and the evaluator (see the head of this file)")
        return
    for row in rows(Path(arguments.data), Path(arguments.evaluator), arguments.errors):
        print(row, flush=True)


if __name__ == "__main__":
    main()
