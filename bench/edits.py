"""What a decision costs: kept on the disk, and shown in the timeline, beside making the timeline from what is kept.

    python bench/edits.py [FOLDER ...]

Without a folder: the bundled documents. Of each the index is made first; then one event is starred and one is dated,
and the same is asked of a cache whose index is gone, where only what was read of each document is kept. CPU seconds.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tlx import build, case
from tlx.case import Edit
from tlx.explore import deciding
from tlx.read import bundled

KEPT = 200


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of this process."""
    before = time.process_time()
    work()
    return time.process_time() - before


def signed(edit: Edit, number: int) -> Edit:
    """A decision as the desk signs it."""
    return replace(edit, id=f"bench-{number}", at="2026-11-20T10:00:00Z", who="bench")


def measure(documents: Path, scratch: Path) -> None:
    """Print the costs for one folder."""
    folder, cache, log = scratch / "case", scratch / "cache", scratch / "case" / "tlx-edits.jsonl"
    shutil.copytree(documents, folder)
    timeline = build.timeline([folder], cache)
    event = timeline.event(timeline.count // 2)
    star, date = deciding.star(event, on=True), deciding.date(event, "1999")
    walls = []
    for number in range(KEPT):
        before = time.perf_counter()
        case.append(scratch / "log", [signed(star, number)])
        walls.append(time.perf_counter() - before)
    print(f"{documents.name}: {len(timeline.documents):,} documents, {timeline.count:,} events")
    print(f"  kept on the disk, wall, median of {KEPT}   {statistics.median(walls) * 1000:8.2f} ms")
    case.append(log, [signed(star, 0)])
    print(f"  shown, a star                          {cpu(lambda: build.timeline([folder], cache)):8.2f} s")
    case.append(log, [signed(date, 1)])
    print(f"  shown, a date                          {cpu(lambda: build.timeline([folder], cache)):8.2f} s")
    for file in cache.glob("timeline*"):
        file.unlink()
    print(f"  beside it, from what is kept of each   {cpu(lambda: build.timeline([folder], cache)):8.2f} s")


def main() -> None:
    """Measure each folder in a place of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    for folder in parser.parse_args().folders or [bundled()]:
        with tempfile.TemporaryDirectory() as scratch:
            measure(folder, Path(scratch))


if __name__ == "__main__":
    main()
