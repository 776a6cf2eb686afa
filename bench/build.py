"""How fast documents become a timeline: on one core and on two, room by room, and again when nothing has changed.

    python bench/build.py [FOLDER or .tar.gz]

Without a path it looks for Reuters-21578 (19,043 stories, 18 MB) as a .tar.gz in $TLX_BENCH_DATA, and says so when it
is not there. Seconds on the wall suffer from whatever else the computer does: CPU seconds of this process and of
its helpers stand beside them, with the load.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TypeVar

from tlx import build, dates, dating, events, index, mining, people, read, text
from tlx.index import Contents
from tlx.model import Document

T = TypeVar("T")
MEGABYTE = 1_000_000
NAME = "reuters21578.tar.gz"


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the wall, of this process's CPU, and of its helpers' CPU."""

    wall: float
    own: float
    helpers: float


def costing(work: Callable[[], T]) -> tuple[T, Cost]:
    """What it gives and what it costs."""
    wall, own = time.perf_counter(), time.process_time()
    helpers = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - helpers.ru_utime - helpers.ru_stime
    return result, Cost(time.perf_counter() - wall, time.process_time() - own, spent)


def line(name: str, cost: Cost, documents: int = 0, size: float = 0.0) -> str:
    """A row of the table."""
    pace = f"{documents / cost.wall:>8,.0f}/s {size / cost.wall:>6.2f} MB/s" if documents else ""
    return f"{name:<44}{cost.wall:>7.1f} s{cost.own:>8.1f}{cost.helpers:>8.1f}   {pace}"


# -- whole builds ------------------------------------------------------------------------------------


def in_a_process(folder: Path, cache: Path, cores: int) -> Cost:
    """A build by a program of its own, as a user starts one."""
    program = [sys.executable, __file__, "--once", str(folder), str(cache), str(cores)]
    done = subprocess.run(program, check=True, capture_output=True, text=True)
    return Cost(*map(float, done.stdout.split()))


def once(folder: Path, cache: Path, cores: int) -> None:
    """One build; prints what it cost."""
    gc.disable()  # as the command line does
    timeline, cost = costing(lambda: build.timeline([folder], cache, crew=lambda: mining.processes(cores)))
    timeline.close()
    print(cost.wall, cost.own, cost.helpers)


def builds(folder: Path, work: Path, documents: int, size: float) -> Iterator[str]:
    """Cold on one core and on two, opened again, and one document changed."""
    yield f"{'':<44}{'wall':>9}{'CPU':>8}{'helpers':>8}"
    for cores in (1, 2):
        cache = work / f"cache-{cores}"
        yield line(f"cold, {cores} process{'es' * (cores > 1)}", in_a_process(folder, cache, cores), documents, size)
    yield line("opened again, nothing changed", in_a_process(folder, cache, 2))
    with next(folder.rglob("*.txt")).open("a", encoding="utf-8") as file:
        file.write("\nA bridge fell in Ashby on 3 May 1987.\n")
    yield line("one document changed", in_a_process(folder, cache, 2))


def reading(folder: Path, documents: int, size: float) -> Iterator[str]:
    """Reading and mining alone: what can be shared among cores."""
    files = read.survey([folder]).files
    spent = {}
    for cores in (1, 2):
        bench = mining.Bench(crew=mining.processes(cores))
        _, spent[cores] = costing(partial(mining.read, files, bench))
        yield line(f"  of it reading and mining, {cores} process{'es' * (cores > 1)}", spent[cores], documents, size)
    yield f"  two processes are {spent[1].wall / spent[2].wall:.2f} times as fast as one"


# -- room by room ------------------------------------------------------------------------------------


class Rooms:
    """CPU seconds of each step over all documents, in one process."""

    def __init__(self) -> None:
        """Nothing spent yet."""
        self.spent: dict[str, float] = {}

    def over(self, name: str, documents: list[Document], step: Callable[[Document], T]) -> dict[str, T]:
        """One step over documents; one that breaks it is left out, as a build does."""
        return self.all(name, lambda: dict(_unbroken(documents, step)))

    def all(self, name: str, step: Callable[[], T]) -> T:
        """One step over all of them at once."""
        result, cost = costing(step)
        self.spent[name] = cost.own
        return result

    def lines(self) -> Iterator[str]:
        """The table."""
        whole = sum(self.spent.values())
        yield f"{'room by room, in one process':<44}{'CPU s':>9}{'share':>8}"
        yield from (f"{name:<44}{cost:>9.2f}{cost / whole:>8.0%}" for name, cost in self.spent.items())
        yield f"{'all':<44}{whole:>9.2f}"


def _unbroken(documents: list[Document], step: Callable[[Document], T]) -> Iterator[tuple[str, T]]:
    for document in documents:
        with suppress(Exception):
            yield document.path, step(document)


def rooms(folder: Path, work: Path) -> Iterator[str]:
    """The pipeline, each room over all documents before the next."""
    it, files = Rooms(), read.survey([folder]).files
    loaded = it.all("read: files", lambda: [document for file in files if (document := read.load(file)[0])])
    it.over("read: is it English", loaded, lambda one: read.is_english(one.text))
    readings = it.over("text: tokens and sentences", loaded, lambda one: text.read(one.text))
    found = it.over("dates: find", loaded, lambda one: dates.find(readings[one.path]))
    named = it.over("people: find", loaded, lambda one: people.find(one, readings[one.path]))
    alone = it.over("dating: each alone", loaded, lambda one: dating.alone(one, readings[one.path], found[one.path]))
    whole = [document for document in loaded if document.path in alone]
    dated = it.all("dating: together", lambda: dating.together(whole, alone))
    persons = it.all("people: link", lambda: people.link(chain.from_iterable(named.values())))
    casts = it.all("people: casts", lambda: people.casts(persons))
    resolved = it.over(
        "dates: resolve",
        whole,
        lambda one: dates.resolve(found[one.path], readings[one.path], dated[one.path], one.mode),
    )
    told = it.over(
        "events: accounts",
        [document for document in whole if document.path in resolved],
        lambda one: events.accounts(
            one, readings[one.path], resolved[one.path], dated[one.path], casts.get(one.path, ())
        ),
    )
    merged = it.all("events: merge", lambda: events.merge([each for accounts, _ in told.values() for each in accounts]))
    contents = Contents("bench", tuple(whole), dated, merged, persons)
    it.all("index: write", lambda: index.write(work / "rooms.tlx", contents))
    yield from it.lines()


# -- the command -------------------------------------------------------------------------------------


def unpacked(given: Path | None, work: Path) -> Path | None:
    """The folder of documents: as given, or out of an archive."""
    source = given or Path(os.environ.get("TLX_BENCH_DATA", "."), NAME)
    if source.is_dir():
        return Path(shutil.copytree(source, work / "documents"))
    if not source.is_file():
        return None
    with tarfile.open(source) as archive:
        archive.extractall(work / "documents", filter="data")
    return work / "documents"


def report(folder: Path, work: Path) -> Iterator[str]:
    """Everything, line by line as it is known."""
    files = read.survey([folder]).files
    size = sum(file.size for file in files) / MEGABYTE
    yield f"{len(files):,} documents, {size:.1f} MB; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n"
    yield from reading(folder, len(files), size)
    yield from builds(folder, work, len(files), size)
    yield f"\nload {os.getloadavg()[0]:.1f}\n"
    yield from rooms(folder, work)


def main() -> None:
    """Print the tables, or do one build of them."""
    if sys.argv[1:2] == ["--once"]:
        once(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", nargs="?", type=Path)
    given = parser.parse_args().documents
    gc.disable()
    with tempfile.TemporaryDirectory() as work:
        folder = unpacked(given, Path(work))
        if folder is None:
            print(f"no {NAME} here: give a folder or an archive of documents")
            return
        for row in report(folder, Path(work)):
            print(row, flush=True)


if __name__ == "__main__":
    main()
