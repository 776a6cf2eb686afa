"""From a key to the finished frame, in a real pseudo-terminal, beside lnav, VisiData, fzf and an empty Textual app.

    python bench/screen.py [EVENTS]

EVENTS (default 100,000) made-up events are written once as an index, a log, a table and a list, and kept in the
temporary folder. Every program that is installed gets the same number of rows in a terminal of 160x48, one after the
other. A time is from the writing of a key to the last byte of what it leads to, before 80 ms of silence; a key that
changes nothing is not counted. Bytes are what a key makes the program write, CPU the milliseconds that all its
threads worked for it: other work on the computer does not count there (Linux).

Must, for tlx: cursor, page and ends 16 ms p50 and 33 ms p99, search 33 and 66, 10 kB a cursor key, the first screen
1.5 times the empty app's (2 times at a million), 120 MB of its own memory at a million.
"""

from __future__ import annotations

import os
import select
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from search import made_contents
from terminal import ANSWERS, KEYS, Terminal

from tlx.index import IndexProblem, open_file, write

SIZE = (160, 48)
SILENCE = 0.08
"""Seconds without a byte after which a frame is finished."""
PATIENCE = 60
LAUNCH = """
import sys
from pathlib import Path
from tlx.index import open_file
from tlx.tui import run
from tlx.tui.setting import Setting
run(open_file(Path(sys.argv[1])), Setting())
"""
EMPTY = "from textual.app import App\nApp().run()"
WORDS = ("ba", "ce di", "foba", "guha", "leno", "zyxwood")
"""What is typed letter by letter and taken back; each letter and each backspace is a key."""


class Program(NamedTuple):
    """A program, what it is called with, the words of its first screen, and its keys for each step."""

    name: str
    command: Sequence[str]
    ready: str
    steps: dict[str, list[str]]


class Answer(NamedTuple):
    """Milliseconds from a key to the end of its frame, the bytes written, and milliseconds of work."""

    time: float
    bytes: int
    cpu: float = 0


LEAVING = "escape"
"""The end of a search stands by itself: Textual waits 100 ms for what a sequence would go on with (ESCDELAY)."""


def typed(*, begin: str = "/", end: str = LEAVING) -> list[str]:
    """A search: its words letter by letter, and back again."""
    return [key for word in WORDS for key in (begin, *word, *["backspace"] * (len(word) - 1), end) if key]


MOVES = {"cursor": ["down"] * 150 + ["up"] * 50, "page": ["pagedown"] * 100, "ends": ["end", "home"] * 50}


def programs(data: Path, first: str) -> Iterator[Program]:
    """Those that are here."""
    yield Program("empty Textual app", [sys.executable, "-c", EMPTY], "", {})
    keys = {**MOVES, "search": typed() * 3, "lanes": ["L", *["right", "left"] * 40, "L"]}
    yield Program("tlx", [sys.executable, "-c", LAUNCH, str(data.with_suffix(".tlx"))], first, keys)
    yield Program("lnav", ["lnav", str(data.with_suffix(".log"))], " INFO ", {**MOVES, "ends": ["g", "G"] * 50})
    table = ["vd", str(data.with_suffix(".csv"))]
    yield Program("VisiData", table, first, {**MOVES, "ends": ["G", "gg"] * 20})
    fuzzy = ["sh", "-c", f"exec fzf -e --layout=reverse < {data.with_suffix('.txt')}"]
    letters = typed(begin="", end="backspace")
    yield Program("fzf", fuzzy, first, {"cursor": MOVES["cursor"], "page": MOVES["page"], "search": letters * 3})


# -- data ----------------------------------------------------------------------------------------


def made(count: int) -> tuple[Path, str]:
    """The files of so many events without their ending, and the beginning of the first headline."""
    data = Path(tempfile.gettempdir()) / f"tlx-bench-screen-{count}"
    if not data.with_suffix(".txt").exists() or _is_stale(data.with_suffix(".tlx")):
        write(data.with_suffix(".tlx"), made_contents(count, 1))
        _write_rows(data)
    timeline = open_file(data.with_suffix(".tlx"))
    return data, timeline.rows([0])[0].headline[:16]


def _is_stale(index: Path) -> bool:
    """True where another version of tlx wrote it."""
    try:
        open_file(index).close()
    except IndexProblem:
        return True
    return False


def _write_rows(data: Path) -> None:
    """The same headlines for the others, a row each; the list is the last to be written."""
    timeline = open_file(data.with_suffix(".tlx"))
    with data.with_suffix(".log").open("w") as log, data.with_suffix(".csv").open("w") as table:
        table.write("number,headline,people\n")
        for row in timeline.rows(range(timeline.count)):
            stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(631_152_000 + row.ordinal * 60))
            log.write(f"{stamp}.000Z INFO {row.headline} {' '.join(row.people)}\n")
            table.write(f"{row.ordinal},{row.headline},{' '.join(row.people)}\n")
    shutil.copy(data.with_suffix(".csv"), data.with_suffix(".txt"))


# -- measuring -----------------------------------------------------------------------------------


def pressed(terminal: Terminal, key: str) -> Answer | None:
    """Press a key and read what it leads to; nothing where nothing was written."""
    worked, began = work(terminal.pid), time.perf_counter()
    os.write(terminal.handle, KEYS.get(key, key).encode())
    answer = read(terminal, began)
    return answer and answer._replace(cpu=work(terminal.pid) - worked)


def work(pid: int) -> float:
    """Milliseconds that all threads of a program have worked."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6


def read(terminal: Terminal, began: float) -> Answer | None:
    """All that is written until it is silent: each part is stamped before anything is done with it."""
    last, size, wait = began, 0, PATIENCE if began == terminal.started else 1.0
    while select.select([terminal.handle], [], [], wait)[0]:
        data = os.read(terminal.handle, 1 << 20)
        last, wait = time.perf_counter(), SILENCE
        size += len(data)
        for asked, answer in ANSWERS:
            if asked.search(data):
                os.write(terminal.handle, answer)
    return Answer((last - began) * 1000, size) if size else None


def run(program: Program, home: Path) -> dict[str, list[Answer]]:
    """Start it, wait for its first screen, and press its keys."""
    found: dict[str, list[Answer]] = {}
    with Terminal(program.command, SIZE, environment(home)) as terminal:
        first = terminal.wait_for(program.ready, PATIENCE) if program.ready else terminal.wait_for_frame()
        found["first screen"] = [Answer(first * 1000, len(terminal.output))]
        read(terminal, time.perf_counter())
        for step, keys in program.steps.items():
            for key in keys:
                if answer := pressed(terminal, key):
                    found.setdefault(LEAVING if key == LEAVING else step, []).append(answer)
        found["memory"] = [Answer(own_memory(terminal.pid), 0)]
    return found


def environment(home: Path) -> dict[str, str]:
    """This environment with a home of its own."""
    inherited = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "PYTHONDONTWRITEBYTECODE")}
    return {**inherited, "HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def own_memory(pid: int) -> float:
    """Megabytes that are the program's own, not a mapped file."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon")), 0.0)


def report(program: str, found: dict[str, list[Answer]]) -> None:
    """A line for each step."""
    for step, answers in found.items():
        times = sorted(answer.time for answer in answers)
        if not times:
            continue
        if step in ("first screen", "memory"):
            print(f"{program:<18} {step:<13} {times[0]:>9.0f} {'MB' if step == 'memory' else 'ms'}")
            continue
        size = statistics.median(answer.bytes for answer in answers) / 1000
        cpu = [answer.cpu for answer in answers]
        print(f"{program:<18} {step:<13} {middle_and_end(times)} {middle_and_end(cpu)} {size:>7.1f} kB {len(times):>5}")


def middle_and_end(times: Sequence[float]) -> str:
    """p50 and p99."""
    p99 = statistics.quantiles(times, n=100, method="inclusive")[98] if len(times) > 1 else times[0]
    return f"{statistics.median(times):>9.1f} {p99:>7.1f}"


def main() -> None:
    """Make the data, measure each program, print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    data, first = made(count)
    print(f"{count:,} rows, 160x48; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'':<18} {'':<13} {'p50 ms':>9} {'p99':>7} {'CPU p50':>9} {'p99':>7} {'written':>10} {'keys':>5}")
    with tempfile.TemporaryDirectory() as home:
        for program in programs(data, first):
            if shutil.which(program.command[0]):
                report(program.name, run(program, Path(home)))
            else:
                print(f"{program.name:<18} is not installed")


if __name__ == "__main__":
    main()
