"""What a cluster costs beside processes of this computer: the same documents, two workers and two processes, in turns.

    python bench/cluster.py FOLDER [--documents 4000] [--rounds 2]

Scheduler and workers are programs of their own on this computer, so that there is no network in it: what is measured is
what handing over costs. Seconds on the wall suffer from whatever else the computer does, so CPU seconds stand beside
them: of the program that builds, of those that read for it, of the scheduler.
"""

from __future__ import annotations

import argparse
import gc
import os
import pickle
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from tlx import build, mining, read
from tlx.case import Case
from tlx.mining.cluster import cluster
from tlx.mining.one import carried, leaf_of_file
from tlx.mining.packing import pack, unpack

WORKERS = 2
SAMPLE = 400


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the wall, and of CPU: of this program, of those that read for it, of the scheduler."""

    wall: float
    own: float
    helpers: float
    scheduler: float = 0.0

    @property
    def cpu(self) -> float:
        """All of it."""
        return self.own + self.helpers + self.scheduler

    def line(self, name: str, documents: int) -> str:
        """A row of the table."""
        parts = f"{self.own:>8.1f}{self.helpers:>9.1f}{self.scheduler:>11.1f}{self.cpu:>8.1f}"
        return f"{name:<22}{self.wall:>8.1f} s{parts}{documents / self.wall:>10,.0f}/s"


HEAD = f"{'':<22}{'wall':>10}{'own':>8}{'helpers':>9}{'scheduler':>11}{'CPU':>8}"
Spent = Callable[[], tuple[float, float]]
"""CPU seconds so far of those that read, and of the scheduler."""


def children() -> tuple[float, float]:
    """What ended processes of this program have spent."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime, 0.0


def of_cluster(client: Any) -> tuple[float, float]:  # noqa: ANN401 — a client of distributed
    """What its workers and its scheduler have spent."""
    return sum(client.run(time.process_time).values()), client.run_on_scheduler(time.process_time)


def costing(work: Callable[[], object], spent: Spent) -> Cost:
    """What it costs."""
    before, wall, own = spent(), time.perf_counter(), time.process_time()
    work()
    wall, own = time.perf_counter() - wall, time.process_time() - own
    helpers, scheduler = (now - then for now, then in zip(spent(), before, strict=True))
    return Cost(wall, own, helpers, scheduler)


@contextmanager
def started(workers: int) -> Iterator[str]:
    """The address of a scheduler with so many workers of one thread each."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
    address = f"tcp://127.0.0.1:{port}"
    scheduler = ("dask_scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard")
    worker = ("dask_worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard")
    programs = [_program(*words) for words in (scheduler, *([worker] * workers))]
    try:
        yield address
    finally:
        for program in reversed(programs):
            program.terminate()
            program.wait()


def _program(name: str, *words: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", f"distributed.cli.{name}", *words]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def by_processes(folder: Path, cache: Path) -> None:
    """A build as it is by default."""
    build.timeline([folder], cache, crew=partial(mining.processes, WORKERS)).close()


def by_cluster(folder: Path, address: str, cache: Path) -> None:
    """A build with --cluster."""
    with cluster(address, print) as crew:
        build.timeline([folder], cache, crew=lambda: crew).close()


def rounds(folder: Path, work: Path, count: int, documents: int) -> Iterator[str]:
    """Each in turns, and what the least of each are beside one another."""
    client_of = import_module("distributed").Client
    costs: dict[str, list[Cost]] = {"2 processes": [], "cluster of 2": []}
    with started(WORKERS) as address, client_of(address, timeout=60, set_as_default=False) as client:
        client.wait_for_workers(WORKERS, timeout=60)
        yield HEAD
        ways: tuple[tuple[str, Callable[[Path], None], Spent], ...] = (
            ("2 processes", partial(by_processes, folder), children),
            ("cluster of 2", partial(by_cluster, folder, address), partial(of_cluster, client)),
        )
        for number in range(count):
            for name, way, spent in ways:
                costs[name].append(costing(partial(way, work / f"{name}-{number}"), spent))
                yield costs[name][-1].line(name, documents)
    least = {name: (min(each.wall for each in all_), min(each.cpu for each in all_)) for name, all_ in costs.items()}
    wall, cpu = (there / here for there, here in zip(least["cluster of 2"], least["2 processes"], strict=True))
    yield f"the cluster takes {wall:.2f} of the time on the wall and {cpu:.2f} of the CPU of processes"


def travelling(folder: Path) -> Iterator[str]:
    """What goes to and fro for a document, and what that costs the program that builds."""
    files = read.survey([folder]).files[:SAMPLE]
    errands, out = _timed(lambda: [pickle.dumps(carried(file, Case())) for file in files])
    leaves = [pack(leaf_of_file(file, Case())) for file in files]
    _, back = _timed(lambda: [unpack(leaf) for leaf in leaves])
    size = sum(file.size for file in files) / len(files)
    there, here = (sum(map(len, each)) / len(files) for each in (errands, leaves))
    yield f"a document of {size:,.0f} bytes: {there:,.0f} go there, {here:,.0f} come back;"
    yield f"CPU here: {out / len(files) * 1e3:.2f} ms to send it, {back / len(files) * 1e3:.2f} ms to take it back"


def _timed(work: Callable[[], list[Any]]) -> tuple[list[Any], float]:
    began = time.process_time()
    return work(), time.process_time() - began


def sample(folder: Path, work: Path, count: int) -> Path:
    """So many documents, evenly from the whole."""
    files = sorted(folder.rglob("*.txt"))
    (work / "documents").mkdir()
    for file in files[:: max(1, len(files) // count)][:count]:
        shutil.copy(file, work / "documents")
    return work / "documents"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=4_000)
    parser.add_argument("--rounds", type=int, default=2)
    asked = parser.parse_args()
    gc.disable()  # as the command line does
    with tempfile.TemporaryDirectory() as work:
        folder = sample(asked.folder, Path(work), asked.documents)
        files = read.survey([folder]).files
        print(f"{len(files):,} documents, {sum(file.size for file in files) / 1e6:.1f} MB; {os.cpu_count()} cores")
        for line in (*travelling(folder), ""):
            print(line)
        for line in rounds(folder, Path(work), asked.rounds, len(files)):
            print(f"{line}   load {os.getloadavg()[0]:.1f}", flush=True)


if __name__ == "__main__":
    main()
