"""How well time expressions are found and resolved, and how fast, beside other libraries in the same run.

    python bench/dates.py [DATA] [--evaluator eval_timex.py] [--errors N] [--alone]

DATA holds, for each set, ``NAME.jsonl`` (a line ``{"doc", "dct", "text"}`` a document) and a folder ``NAME`` with
its ``.tml`` gold. Without it (or ``TLX_DATES_DATA``) there is nothing to measure, and this says so and ends well.
Peers are those of :mod:`date_peers` that can be imported here.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import date_peers

from tlx.dates import find, resolve, timex3
from tlx.model import Basis, Dating, Mode, When, edtf
from tlx.text import read

NARRATIVES = frozenset({"wikiwars"})
COLUMNS = {
    "strict_f1": "strict F1",
    "relaxed_f1": "relaxed F1",
    "type_f1": "type F1",
    "value_f1": "value F1",
    "cal_f1": "calendar F1",
    "day_f1": "day F1",
}

Document = dict[str, str]
System = Callable[[Document, bool], list[date_peers.Answer]]
"""What a system finds in a document; the flag is true for narratives."""


def tlx(document: Document, narrative: bool) -> list[date_peers.Answer]:
    """What tlx finds."""
    reading = read(document["text"])
    mode = Mode.NARRATIVE if narrative else Mode.NEWS
    expressions = timex3(resolve(find(reading), reading, Dating(_dated(document), Basis.GIVEN), mode))
    return [date_peers.Answer(one.span.start, one.span.end, one.type, one.value) for one in expressions]


def peer(finder: date_peers.Finder, document: Document, narrative: bool) -> list[date_peers.Answer]:  # noqa: ARG001 — none has a mode
    """What another library finds."""
    when = _dated(document)
    on = datetime.fromordinal(when.lo) if when else datetime(2000, 1, 1)  # noqa: DTZ001 — texts have no zone
    return date_peers.answers(finder, document["text"], on)


def _dated(document: Document) -> When | None:
    try:
        return edtf.read((document.get("dct") or "")[:10])
    except ValueError:
        return None


def systems(*, alone: bool) -> dict[str, System]:
    """tlx, and the peers that are installed."""
    peers = {} if alone else date_peers.installed()
    return {"tlx": tlx, **{name: partial(peer, finder) for name, finder in peers.items()}}


def measured(documents: Path, system: System, evaluator: Path, errors: int) -> dict[str, float]:
    """The figures of a system on one set, with kilobytes a second of processor time."""
    lines = [json.loads(line) for line in documents.read_text(encoding="utf-8").splitlines()]
    narrative = documents.stem in NARRATIVES
    system(lines[0], narrative)
    begin = time.process_time()
    found = [(line["doc"], system(line, narrative)) for line in lines]
    spent = time.process_time() - begin
    size = sum(len(line["text"].encode()) for line in lines)
    return {**_scored(documents.with_suffix(""), found, evaluator, errors), "KB/s": size / 1e3 / spent}


def _scored(
    gold: Path, found: Sequence[tuple[str, list[date_peers.Answer]]], evaluator: Path, errors: int
) -> dict[str, float]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps({"doc": doc, **one._asdict()}) + "\n" for doc, answers in found for one in answers)
        file.flush()
        command = [sys.executable, str(evaluator), "score", str(gold), file.name]
        if errors:
            listed = subprocess.run([*command, "--errors", str(errors)], capture_output=True, text=True, check=True)
            print(listed.stdout)
        answer = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout
    scores: dict[str, float] = json.loads(answer)
    return scores


def rows(data: Path, evaluator: Path, errors: int, *, alone: bool) -> Iterator[str]:
    """A table a set: a line a system."""
    for documents in sorted(data.glob("*.jsonl")):
        yield f"\n{documents.stem:<24}" + "".join(f"{name:>12}" for name in (*COLUMNS.values(), "KB/s"))
        for name, system in systems(alone=alone).items():
            figures = measured(documents, system, evaluator, errors if name == "tlx" else 0)
            yield f"{name:<24}" + "".join(f"{figures[key]:>12.2f}" for key in COLUMNS) + f"{figures['KB/s']:>12.1f}"


def main() -> None:
    """Print the table, or say why there is none."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=os.environ.get("TLX_DATES_DATA"))
    parser.add_argument("--evaluator", type=Path, default=os.environ.get("TLX_DATES_EVALUATOR", "eval_timex.py"))
    parser.add_argument("--errors", type=int, default=0, help="list this many errors of tlx on each set")
    parser.add_argument("--alone", action="store_true", help="leave the peers out")
    arguments = parser.parse_args()
    if arguments.data is None or not Path(arguments.data).is_dir() or not Path(arguments.evaluator).is_file():
        print("nothing to measure: give a folder of gold data and the evaluator (see the head of this file)")
        return
    for row in rows(Path(arguments.data), Path(arguments.evaluator), arguments.errors, alone=arguments.alone):
        print(row, flush=True)


if __name__ == "__main__":
    main()
