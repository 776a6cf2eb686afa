"""A build by a dask.distributed cluster: the same rows, nothing lost, a clear word. Run by ``make check-extras``."""

from __future__ import annotations

import os
import pickle
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import town

from tlx import build, export, read
from tlx.case import Case
from tlx.index import Timeline
from tlx.mining import cluster, crew, many
from tlx.mining.cluster import ClusterError
from tlx.mining.crew import Task, done
from tlx.mining.leaf import Leaf
from tlx.mining.one import leaf_of_document, leaf_of_file
from tlx.mining.packing import unpack
from tlx.model import Document

distributed = pytest.importorskip("distributed")
dask = pytest.importorskip("dask")

COUNT = 48
WORKER = "distributed.cli.dask_worker"


@pytest.fixture(autouse=True)
def in_many_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few papers are a dozen chunks, so that a worker can be ended between them."""
    monkeypatch.setattr(crew, "CHUNK", 3_000)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case that no worker of a cluster can see: the workers start elsewhere, and are given no path."""
    return town.write(tmp_path_factory.mktemp("here") / "case", COUNT)


@pytest.fixture(scope="module")
def locally(folder: Path) -> str:
    return rows(build.timeline([folder]))


@contextmanager
def scheduler(workers: int = 0) -> Iterator[Any]:
    """A scheduler, and so many workers with a nanny each, which starts one anew when it ends."""
    config = {"distributed.scheduler.allowed-failures": 1, "distributed.worker.daemon": True}
    with (
        dask.config.set(config),
        distributed.LocalCluster(
            n_workers=workers, threads_per_worker=1, dashboard_address=":0", silence_logs=60
        ) as made,
    ):
        yield made


@contextmanager
def without_a_nanny(workers: int) -> Iterator[Any]:
    """A scheduler and workers that nobody starts anew."""
    with scheduler() as made:
        options = ("--no-nanny", "--no-dashboard", "--nthreads", "1")
        command = [sys.executable, "-m", WORKER, made.scheduler_address, *options]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started = [subprocess.Popen(command, **quiet) for _ in range(workers)]  # type: ignore[call-overload]
        try:
            with distributed.Client(made, set_as_default=False) as client:
                client.wait_for_workers(workers, timeout=60)
            yield made
        finally:
            for process in started:
                process.kill()
                process.wait()


@contextmanager
def own_scheduler() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """A scheduler in a process of its own, with a worker."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
    address = f"tcp://127.0.0.1:{port}"
    parts = (
        ("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard"),
        (WORKER, address, "--no-nanny", "--no-dashboard", "--nthreads", "1"),
    )
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = [subprocess.Popen([sys.executable, "-m", *part], **quiet) for part in parts]  # type: ignore[call-overload]
    try:
        with distributed.Client(address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(1, timeout=60)
        yield started[0], address
    finally:
        for process in started:
            process.kill()
            process.wait()


def rows(timeline: Timeline) -> str:
    """Everything there is, as JSON."""
    return "".join(export.FORMATS["json"].pieces(timeline, timeline.everything, ""))


def built(folder: Path, address: str, tell: build.Tell = lambda *_: None, say: Callable[[str], None] = print) -> str:
    with cluster.cluster(address, say) as made:
        return rows(build.timeline([folder], tell=tell, crew=lambda: replace(made, worth=0)))


def pids_of(made: Any) -> list[int]:
    with distributed.Client(made, set_as_default=False) as client:
        return list(client.run(os.getpid).values())


def killing(pids: list[int]) -> build.Tell:
    """Kills these when the first documents are there."""

    def tell(_: str, ready: int, __: int) -> None:
        while ready > 4 and pids:
            os.kill(pids.pop(), signal.SIGKILL)

    return tell


# -- the same rows -----------------------------------------------------------------------------------


def test_the_command_gives_what_it_gives_alone(folder: Path, tmp_path: Path) -> None:
    def tlx(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "XDG_CACHE_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
        command = [sys.executable, "-m", "tlx", *words, str(folder)]
        return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)

    with scheduler(2) as made:
        done = tlx(tmp_path / "cluster", "build", "--cluster", made.scheduler_address)
    again = tlx(tmp_path / "cluster", "build", "--cluster", made.scheduler_address)
    alone = tlx(tmp_path / "alone", "build")
    said = [tlx(tmp_path / home, "export", "-f", "json", "--all").stdout for home in ("cluster", "alone")]

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == alone.stdout.splitlines()[0]
    assert said[0] == said[1]
    assert (again.returncode, again.stdout) == (0, done.stdout), "what is unchanged needs no cluster"


@pytest.mark.parametrize("workers", [scheduler, without_a_nanny], ids=["with a nanny", "without one"])
def test_of_a_killed_worker_nothing_is_lost(workers: Any, folder: Path, locally: str) -> None:
    said: list[str] = []
    with workers(2) as made:
        pids = pids_of(made)[:1]
        assert built(folder, made.scheduler_address, killing(pids), said.append) == locally

    assert (pids, said) == ([], [])


def test_when_all_workers_are_gone_the_rest_is_done_here(
    folder: Path, locally: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "ALONE", 1.0)
    monkeypatch.setattr(cluster, "LOOK", 0.2)
    said: list[str] = []
    with without_a_nanny(2) as made:
        assert built(folder, made.scheduler_address, killing(pids_of(made)), said.append) == locally

    assert [line[:23] for line in said] == ["the cluster gave up on "]


def test_when_the_scheduler_is_gone_the_rest_is_done_here(
    folder: Path, locally: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 2.0)
    said: list[str] = []
    with own_scheduler() as (process, address):
        assert built(folder, address, killing([process.pid]), said.append) == locally

    assert [line[:23] for line in said] == ["the cluster gave up on "]


def test_what_ends_its_worker_again_and_again_is_named_and_costs_no_other() -> None:
    documents = [Document(f"{number}.txt", town.paper(number), "") for number in range(8)]
    work = [Task(crew.CHUNK, partial(leaf_of_document, each, Case()), Leaf(each.path)) for each in documents]
    work[3] = replace(work[3], do=partial(os._exit, 9))
    said: list[str] = []

    with scheduler(2) as made, cluster.cluster(made.scheduler_address, said.append) as elsewhere:
        results = list(done(work, replace(elsewhere, worth=0), lambda: None))

    found = {task.instead.path: unpack(data) if data else None for chunk in results for task, data in chunk}
    assert found == {one.instead.path: None if one is work[3] else one.do() for one in work}
    assert said


def test_no_worker_needs_the_files(folder: Path) -> None:
    files = read.survey([folder]).files
    errands = [many._task(file, many.Bench()).carried for file in files]
    sent = [pickle.dumps(carried()) for carried in errands if carried]
    shutil.move(folder, folder.with_name("away"))
    found = [pickle.loads(data)() for data in sent]  # noqa: S301 — what was sent
    shutil.move(folder.with_name("away"), folder)

    assert found == [leaf_of_file(file, Case()) for file in files]


# -- stopped -----------------------------------------------------------------------------------------


def test_stopped_it_ends_at_once_and_leaves_nothing_waiting_there(folder: Path) -> None:
    class EnoughError(Exception):
        pass

    def tell(_: str, ready: int, __: int) -> None:
        if ready > 4:
            raise EnoughError

    with scheduler(2) as made:
        with pytest.raises(EnoughError):
            built(folder, made.scheduler_address, tell)
        assert becomes(lambda: not made.scheduler.tasks)


def test_ctrl_c_is_130_and_the_next_build_goes_on(folder: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    with scheduler(2) as made:
        command = [sys.executable, str(program), "build", "--cluster", made.scheduler_address, str(folder)]
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
        running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
        assert running.stderr is not None
        assert running.stderr.readline() == "some are there\n"
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
        assert becomes(lambda: not made.scheduler.tasks)

    shelf = next(tmp_path.glob("tlx/index/*/mined.db"))
    kept = sqlite3.connect(shelf).execute("SELECT count(*) FROM leaf").fetchone()[0]
    assert (running.returncode, said.strip()) == (130, "")
    assert 4 < kept < COUNT


PROGRAM = """
import sys, time
from tlx.cli import main, narrate
from tlx.mining import crew, cluster
from contextlib import contextmanager, suppress

@contextmanager
def progress():
    told = []
    def tell(what, ready, total):
        if ready > 4 and not told:
            told.append(print("some are there", file=sys.stderr, flush=True))
            time.sleep(30)
    yield tell

if __name__ == "__main__":
    crew.CHUNK, narrate.progress = 3_000, progress
    main()
"""
"""The command line, in many small chunks, which says when the first documents are there."""


def becomes(true: Callable[[], bool]) -> bool:
    """True when it is so within some seconds."""
    until = time.monotonic() + 20
    while not true() and time.monotonic() < until:
        time.sleep(0.05)
    return true()


# -- what is wrong is said before anything starts -----------------------------------------------------


def problem(address: str, finder: str = "") -> str:
    with pytest.raises(ClusterError) as raised, cluster.cluster(address, finder=finder):
        pass
    return str(raised.value)


@contextmanager
def listening(speaks: bytes = b"") -> Iterator[str]:
    """Something that takes connections, says this and nothing else."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        Thread(target=_greet, args=(server, speaks), daemon=True).start()
        yield f"tcp://127.0.0.1:{server.getsockname()[1]}"


def _greet(server: socket.socket, speaks: bytes) -> None:
    lines = []
    with suppress(OSError):
        while True:
            lines.append(server.accept()[0])
            lines[-1].sendall(speaks)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("here", "'here' is no address of a cluster: tcp://HOST:PORT or tls://HOST:PORT"),
        ("tcp://here", "'tcp://here' is no address"),
        ("tcp://here:port", "'tcp://here:port' is no address"),
        ("tcp://127.0.0.1:99999", "'tcp://127.0.0.1:99999' is no address"),
        ("http://127.0.0.1:8786", "'http://127.0.0.1:8786' is no address"),
        ("tcp://nowhere.invalid:8786", "no cluster answers at tcp://nowhere.invalid:8786: "),
        ("tls://127.0.0.1:8786", "tls:// needs certificates"),
    ],
)
def test_a_wrong_address_is_said(address: str, told: str) -> None:
    assert problem(address).startswith(told)


def test_where_nobody_listens_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

    assert problem(f"tcp://127.0.0.1:{port}") == f"no cluster answers at tcp://127.0.0.1:{port}: connection refused"


@pytest.mark.parametrize(
    ("speaks", "told"), [(b"", "timed out"), (b"SSH-2.0-OpenSSH_9.2p1 Debian\r\n", "no cluster answers at")]
)
def test_what_is_no_scheduler_is_said(speaks: bytes, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.5)
    with listening(speaks) as address:
        assert told in problem(address)


def test_a_cluster_without_workers_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 1.0)
    with scheduler(0) as made:
        assert problem(made.scheduler_address) == "the cluster has no workers"


@pytest.mark.parametrize(
    ("who", "package", "version", "told"),
    [
        ("workers", "tlx", None, "has no tlx, this computer tlx 0"),
        ("workers", "tlx", "9.9", "has tlx 9.9, this computer tlx 0"),
        ("workers", "python", "3.9.1.final.0", "has python 3.9, this computer python 3"),
        ("scheduler", "distributed", "2020.1", "the scheduler has distributed 2020.1, this computer distributed 2"),
    ],
)
def test_another_version_is_said(
    who: str, package: str, version: str | None, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = distributed.Client.get_versions

    def get_versions(client: Any, **asked: Any) -> Any:
        found = whole(client, **asked)
        sides = found["workers"].values() if who == "workers" else [found[who]]
        for side in sides:
            side["packages"][package] = version
        return found

    monkeypatch.setattr(distributed.Client, "get_versions", get_versions)
    with scheduler(1) as made:
        assert told in problem(made.scheduler_address)


def test_other_code_of_the_same_version_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "code", lambda: "0123456789ab")
    with scheduler(1) as made:
        assert "this computer code of tlx 0123456789ab: install the same" in problem(made.scheduler_address)


def test_a_worker_with_other_code_that_comes_later_gives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    errand = cluster._errand(cluster.code(), Task(0, partial(Leaf, "a.txt"), Leaf("a.txt")))
    assert errand() == Leaf("a.txt")

    monkeypatch.setattr(cluster, "code", lambda: "0123456789ab")
    with pytest.raises(ClusterError):
        errand()


def test_a_worker_without_the_pipeline_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_pipeline", lambda _: "there")
    with scheduler(1) as made:
        assert "has no spaCy pipeline en_none, this computer" in problem(made.scheduler_address, "en_none")
