"""How many events are found and rightly dated, with whom, and what is wrongly made a row.

    python bench/events.py [--evaluator eval_events.py] [--errors N]
                           [--timelines FOLDER --timelines-evaluator eval_timelines.py]

Reads both halves of ``bench/gold`` as tlx does, in memory, and scores the rows of the first view and all rows.
``--errors N`` lists misses of the half that is there to tune on; the other is held out and gives figures only.
FOLDER holds one corpus of the timelines of single entities: its documents in ``docs``, its gold beside them.
The evaluators lie outside the project; without them there is nothing to measure, and this says so and ends well.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tlx import build, export
from tlx.index import Ordinals, Timeline

ROOT: Final = Path(__file__).resolve().parent
TOOLS: Final = ROOT.parent.parent / "shared" / "tools"
TUNED_ON: Final = "tune"
HALVES: Final = (TUNED_ON, "check")
BASES: Final = ("stated", "resolved", "inferred")

Figures = Mapping[str, Any]

VIEWS: Final[Mapping[str, Callable[[Timeline], Ordinals]]] = {
    "shown": lambda timeline: timeline.shown,
    "all": lambda timeline: timeline.everything,
}


@dataclass(frozen=True)
class Half:
    """One half of the gold: its documents, and its events with their basis."""

    name: str
    folder: Path

    @property
    def documents(self) -> Path:
        """The folder of its texts, with the user's word beside them."""
        return self.folder / "docs"

    @property
    def gold(self) -> Path:
        """What the evaluator compares with."""
        return self.folder / "gold.json"


def written(timeline: Timeline, view: str) -> str:
    """The rows of a view as the export that the evaluators read."""
    return export.FORMATS["json"].write(timeline, VIEWS[view](timeline), "")


def scored(half: Half, rows: str, evaluator: Path, errors: int = 0) -> Figures:
    """The evaluator's figures for an export; with ``errors`` it lists as many of each sort first."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        file.write(rows)
        file.flush()
        command = [sys.executable, str(evaluator), file.name, "--gold", str(half.gold), "--docs", str(half.documents)]
        if errors:
            print(_answer([*command, "--errors", str(errors)]))
        figures: Figures = json.loads(_answer([*command, "--json"]))
    return figures


def _answer(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def core_events(gold: Path) -> dict[str, int]:
    """How many core events there are of each basis: told twice, an event has the plainest basis of its mentions."""
    told = json.loads(gold.read_text(encoding="utf-8"))
    first = {mention: same[0] for same in told["clusters"] for mention in same}
    mentions = defaultdict(list)
    for mention in told["events"]:
        mentions[first.get(mention["id"], mention["id"])].append(mention)
    core = [each for each in mentions.values() if any(mention["weight"] == "core" for mention in each)]
    bases = [min((mention["basis"] for mention in each), key=BASES.index) for each in core]
    return {basis: bases.count(basis) for basis in BASES}


def core(basis: str) -> Callable[[Half, Figures], float]:
    """The recall of core events of one basis."""

    def recall(half: Half, figures: Figures) -> float:
        missed = sum(1 for each in figures["_missed"] if each["core"] and each["basis"] == basis)
        return 1 - missed / core_events(half.gold)[basis]

    return recall


COLUMNS: Final[tuple[tuple[str, str, str, Callable[[Half, Figures], object]], ...]] = (
    ("rows", "", "", lambda _, o: o["system_rows"]),
    ("precision", "", "", lambda _, o: o["events"]["precision"]),
    ("core found", "", "", lambda _, o: o["events"]["recall_core"]),
    ("found F1", "", "", lambda _, o: o["events"]["f1_core"]),
    ("dated F1", ".78", ".85", lambda _, o: o["events_dated"]["f1_core"]),
    ("dates right", "", "", lambda _, o: o["dates"]["exact_core"]),
    ("stated", ".97", "", core("stated")),
    ("resolved", ".88", "", core("resolved")),
    ("inferred", ".65", "", core("inferred")),
    ("tallies", ".75", "", lambda _, o: o["by_kind"]["tally"]["recall"]),
    ("people P", ".90", "", lambda _, o: o["people"]["precision"]),
    ("people R", ".85", "", lambda _, o: o["people"]["recall"]),
    ("merged P", ".90", "", lambda _, o: o["merge"]["precision"]),
    ("merged R", "", "", lambda _, o: o["merge"]["recall"]),
    ("forbidden", "0", "", lambda _, o: f"{o['merge']['must_not_violated']}/{o['merge']['must_not']}"),
    ("traps", ".05", "", lambda _, o: f"{o['traps']['hit']}/{o['traps']['n']}"),
    ("headline", "60", "", lambda _, o: o["headlines"].get("median")),
)
"""Name, must, goal and where the figure comes from; recall by basis is of core events."""


def kinds(figures: Figures) -> Iterator[str]:
    """For each kind of text (the first word of its file names): its core events, found, and found and dated."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0, 0, 0])
    for name, of in figures["documents"].items():
        parts = (of["core"], of["core"] * of["recall_core"], of["core"] * of["dated_core"])
        kind = name.split("-")[0]
        sums[kind] = [total + part for total, part in zip(sums[kind], parts, strict=True)]
    for kind, (core, found, dated) in sorted(sums.items()):
        yield f"  {kind:<12}{core:>6.0f} core{found / core:>8.3f} found{dated / core:>8.3f} found and dated"


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else "-" if value is None else str(value)


def measure(evaluator: Path, errors: int) -> None:
    """The table: a column for each half and view, a line for each figure, and the kinds of text below."""
    results = {}
    for half in (Half(name, ROOT / "gold" / name) for name in HALVES):
        begin = time.process_time()
        timeline = build.timeline([half.documents])
        print(f"{half.name}: read in {time.process_time() - begin:.1f} s of processor time", file=sys.stderr)
        for view in VIEWS:
            listed = errors if half.name == TUNED_ON and view == "shown" else 0
            results[half.name, view] = half, scored(half, written(timeline, view), evaluator, listed)
    print(f"{'':<14}{'must':>6}{'goal':>6}" + "".join(f"{f'{name} {view}':>14}" for name, view in results))
    for name, must, goal, figure in COLUMNS:
        cells = "".join(f"{_cell(figure(half, figures)):>14}" for half, figures in results.values())
        print(f"{name:<14}{must:>6}{goal:>6}{cells}")
    for (name, view), (_, figures) in results.items():
        if view == "shown":
            print(f"\n{name}, first view", *kinds(figures), sep="\n")


def measure_timelines(corpus: Path, evaluator: Path) -> None:
    """The figures of the cross-document timelines of single entities: official, and as a reader has it."""
    timeline = build.timeline([corpus / "docs"])
    with tempfile.TemporaryDirectory() as folder:
        rows, figures = Path(folder, "rows.json"), Path(folder, "figures.json")
        rows.write_text(written(timeline, "all"), encoding="utf-8")
        _answer([sys.executable, str(evaluator), str(corpus), "--events", str(rows), "--json", str(figures), "--quiet"])
        found = json.loads(figures.read_text(encoding="utf-8"))["ALL"]
    official, reader = found["official"], found["user"]
    print(f"\ntimelines of {corpus.name}: official F1 {official['F1']:.2f} (must 20, goal 25), ", end="")
    print(f"reader's F1 {reader['f1']:.2f} (50, 55), ", end="")
    print(f"covered {reader['covered']:.2f} (80), date {reader['date_acc']:.2f} (78)")


def main() -> None:
    """Print what can be measured, or say why nothing can."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given = os.environ.get
    parser.add_argument("--evaluator", type=Path, default=Path(given("TLX_EVENTS_EVALUATOR", TOOLS / "eval_events.py")))
    parser.add_argument("--errors", type=int, default=0, help="list this many of each sort of the tuning half")
    parser.add_argument("--timelines", type=Path, default=given("TLX_TIMELINES_DATA"), metavar="FOLDER")
    parser.add_argument("--timelines-evaluator", type=Path, default=TOOLS / "eval_timelines.py")
    arguments = parser.parse_args()
    if arguments.evaluator.is_file():
        measure(arguments.evaluator, arguments.errors)
    else:
        print("events: nothing to measure with: give --evaluator (see the head of this file)")
    if arguments.timelines and Path(arguments.timelines).is_dir() and arguments.timelines_evaluator.is_file():
        measure_timelines(Path(arguments.timelines), arguments.timelines_evaluator)


if __name__ == "__main__":
    main()
