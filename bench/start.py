"""Time to the first screen of the bundled documents, beside an empty Textual app in the same run.

    python bench/start.py [RUNS]

Prints the median over RUNS (default 9) alternated runs in a pseudo-terminal of 120x40, and the ratio to the empty
app: with a warm index to the first event on the screen, and for the first run ever to the first frame and to
the first event. Must: 1.5 times, goal 1.3.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from terminal import Terminal

EMPTY = "from textual.app import App\nApp().run()"
SIZE = (120, 40)
FIRST_EVENT = "7/7 bombings"


def environment(cache: str) -> dict[str, str]:
    """This environment with a cache of its own, and byte code kept as in any installation."""
    inherited = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "XDG_CACHE_HOME": cache, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def empty_app(cache: str) -> dict[str, float]:
    """The floor: what Textual needs for nothing."""
    with Terminal([sys.executable, "-c", EMPTY], SIZE, environment(cache)) as terminal:
        return {"empty Textual app, first frame": terminal.wait_for_frame()}


def warm(cache: str) -> dict[str, float]:
    """The index is there and still holds."""
    with Terminal([sys.executable, "-m", "tlx"], SIZE, environment(cache)) as terminal:
        return {"tlx, warm index, first event": terminal.wait_for(FIRST_EVENT)}


def first_ever(_: str) -> dict[str, float]:
    """Nothing is there: no index, no cache folder."""
    with (
        tempfile.TemporaryDirectory() as fresh,
        Terminal([sys.executable, "-m", "tlx"], SIZE, environment(fresh)) as terminal,
    ):
        frame = terminal.wait_for_frame()
        return {
            "tlx, first run ever, first frame": frame,
            "tlx, first run ever, first event": terminal.wait_for(FIRST_EVENT),
        }


CASES: tuple[Callable[[str], dict[str, float]], ...] = (empty_app, warm, first_ever)


def main(runs: int) -> None:
    """Run the cases in turn and print their medians."""
    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as cache:
        warm(cache)
        for _ in range(runs):
            for case in CASES:
                for name, seconds in case(cache).items():
                    times.setdefault(name, []).append(seconds)
    floor = statistics.median(times["empty Textual app, first frame"])
    for name, all_seconds in times.items():
        median = statistics.median(all_seconds)
        print(f"{name:40} {median * 1000:7.0f} ms   {median / floor:5.2f} x")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
