"""From a prompt to the first answer: open a prebuilt index and ask it a word, beside others who start from a file.

    python bench/open.py [EVENTS] [RUNS]

Every program is started anew RUNS times (default 9), one after the other in turn, with the files in the page cache. It
has to say how many of EVENTS rows (default 100,000) have a word that begins so, and to give the first fifty. tlx
gives them in the order of their dates, with the density by month, and looks in the quotes too, where the others have
the headlines and the people alone: its count is the higher one. Medians; must: 150 ms for tlx, and 120 MB that
are its own (RssAnon; the pages of the index are the system's). Programs that are not installed are left out.
"""

from __future__ import annotations

import math
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from screen import made

from tlx.index import open_file
from tlx.text import terms

LETTERS = 4
"""As many of a word are asked for."""

TLX = """
import sys
from pathlib import Path
from tlx.explore.density import density
from tlx.explore.query import parse
from tlx.index import open_file
timeline = open_file(Path(sys.argv[1]))
found = parse(sys.argv[2]).ordinals(timeline) & timeline.shown
rows = timeline.rows(found[:50])
density(timeline, found)
print(len(found))
"""
FTS5 = """
import sqlite3, sys
sought = sqlite3.connect(sys.argv[1])
word = sys.argv[2] + "*"
print(sought.execute("SELECT count(*) FROM sought WHERE sought MATCH ?", (word,)).fetchone()[0])
rows = sought.execute("SELECT text FROM sought WHERE sought MATCH ? ORDER BY rowid LIMIT 50", (word,)).fetchall()
"""
SCAN = """
import re, sys
word = re.compile(r"\\b" + sys.argv[2], re.IGNORECASE)
found = [line for line in open(sys.argv[1]) if word.search(line)]
print(len(found))
"""
OWN = """
memory = dict(line.split()[:2] for line in open("/proc/self/status") if line.startswith(("RssAnon", "VmRSS")))
print(memory["RssAnon:"], memory["VmRSS:"])
"""


class Program(NamedTuple):
    """What is started; ``tells`` is whether it ends with what memory is its own."""

    name: str
    command: list[str]
    tells: bool = False


class Run(NamedTuple):
    """Milliseconds on the wall and of work, megabytes of its own and with mapped files, and how many it found."""

    wall: float
    cpu: float
    own: float
    all: float
    found: str


def python(name: str, program: str, *words: str) -> Program:
    """A program of ours, in a Python of its own."""
    return Program(name, [sys.executable, "-c", program + OWN, *words], tells=True)


def programs(data: Path, word: str) -> Iterator[Program]:
    """Those that are here."""
    lines = str(data.with_suffix(".txt"))
    yield python("bare Python", "print(0)")
    yield python("tlx", TLX, str(data.with_suffix(".tlx")), word)
    yield python("SQLite FTS5, prefix='1 2 3'", FTS5, str(fts5(data)), word)
    yield python("a list, each text scanned", SCAN, lines, word)
    others = {
        "rg": ["rg", "--ignore-case", "--count", rf"\b{word}", lines],
        "fzf": ["sh", "-c", f"fzf --exact --filter={word} < {lines} | wc -l"],
        "lnav": ["sh", "-c", f"lnav -n -c ':filter-in (?i)\\b{word}' {data.with_suffix('.log')} | wc -l"],
    }
    yield from (Program(name, command) for name, command in others.items() if shutil.which(name))


def fts5(data: Path) -> Path:
    """The same rows in a database of SQLite's own search."""
    path = data.with_suffix(".fts5")
    if not path.exists():
        connection = sqlite3.connect(path)
        connection.execute("CREATE VIRTUAL TABLE sought USING fts5(text, prefix='1 2 3')")
        with data.with_suffix(".txt").open() as lines:
            connection.executemany("INSERT INTO sought(text) VALUES (?)", ((line,) for line in lines))
        connection.commit()
        connection.close()
    return path


def run(program: Program) -> Run:
    """Start it and wait for its end."""
    began = time.perf_counter()
    with subprocess.Popen(program.command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None  # noqa: S101 — asked for above
        said = child.stdout.read().split()
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{program.name} ended with {child.returncode}")
    own, whole = (float(figure) / 1000 for figure in said[-2:]) if program.tells else (math.nan, math.nan)
    cpu = (used.ru_utime + used.ru_stime) * 1000
    return Run(wall * 1000, cpu, own, whole, said[0])


def report(name: str, runs: list[Run]) -> None:
    """A line of the table."""
    wall, cpu, own, whole = (statistics.median(figures) for figures in list(zip(*runs, strict=True))[:4])
    print(f"{name:<28} {wall:>9.0f} {cpu:>9.0f} {own:>9.0f} {whole:>9.0f} {runs[0].found:>9}")


def main() -> None:
    """Make the files, start the programs in turn, print."""
    count, runs = (int(given) for given in (sys.argv[1:] + ["100000", "9"][len(sys.argv) - 1 :])[:2])
    data, _ = made(count)
    word = max(terms(open_file(data.with_suffix(".tlx")).rows([0])[0].headline), key=len)[:LETTERS]
    asked = list(programs(data, word))
    found: dict[str, list[Run]] = {program.name: [] for program in asked}
    for _ in range(runs):
        for program in asked:
            found[program.name].append(run(program))
    print(f"{count:,} rows, {word!r}, medians of {runs}, load {os.getloadavg()[0]:.1f}\n")
    print(f"{'from start to answer':<28} {'ms':>9} {'CPU ms':>9} {'own MB':>9} {'all MB':>9} {'found':>9}")
    for name, each in found.items():
        report(name, each)


if __name__ == "__main__":
    main()
