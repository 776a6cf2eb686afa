"""A crew of other computers: an existing dask.distributed cluster, asked before the work whether it is the same tlx.

The documents travel to it, and what was found in them back: its workers need tlx and no disk of this computer.
What the cluster loses it does again by itself (``distributed.scheduler.allowed-failures``); what it gives up is done
here. dask.distributed is no dependency: ``pip install 'tlx[cluster]'`` brings it.
"""

from __future__ import annotations

import hashlib
import logging
import re
import socket
import warnings
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, Future
from contextlib import contextmanager, suppress
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from threading import Event, Thread
from typing import Any, Final, TypeVar

import tlx
from tlx import people
from tlx.mining.crew import AHEAD, CHUNK, Crew, Errand, Task, local_helpers, undisturbed
from tlx.mining.leaf import Leaf

PATIENCE: Final = 10.0
"""Seconds in which a cluster has to answer."""
ALONE: Final = 30.0
"""Seconds without any worker after which none is expected any more: a nanny brings one back in two."""
LOOK: Final = 2.0
"""Seconds between two looks at whether there are workers."""
RETRIES: Final = 2
"""How often a task that fails is tried again, by whichever worker; the end of a worker is no failure of a task."""

ADDRESS: Final = re.compile(r"(tcp|tls)://(\[[0-9A-Fa-f:.]+\]|[^\s:/\[\]]+):(\d{1,5})")
SHARED: Final = ("distributed",)
"""What the scheduler must have as this computer has it."""
SAME: Final = ("python", "distributed", "tlx")
"""What a worker must have as this computer has it."""
ROOMS: Final = frozenset("model text read dates people dating events case mining index".split())
"""Whose code decides what is found."""
LOGGERS: Final = ("distributed", "distributed.client")

Say = Callable[[str], None]
"""Told a sentence for the user."""
Found = Mapping[str, str]
"""What there is somewhere, by what it is."""
Given = TypeVar("Given")


class ClusterError(Exception):
    """A cluster that cannot be worked with; the message is a sentence for the user."""


@contextmanager
def cluster(address: str, say: Say = lambda _: None, finder: str = "") -> Iterator[Crew]:
    """The workers of a cluster, for as long as they are needed: ``tcp://HOST:PORT`` is the address of its scheduler.

    ``say`` is told what was lost, ``finder`` is the spaCy pipeline they will need. Raises :class:`ClusterError`
    within seconds where there is none, or it is another tlx than this one.
    """
    distributed = _distributed()
    _knock(address, distributed)
    with _quiet(), _client(address, distributed) as client:
        threads = _answer(partial(_agreed, client, finder), f"the cluster at {address} does not say what it has")
        gone = Event()
        opened, spare = partial(_open, client, gone), partial(_spare, say)
        yield Crew(opened, AHEAD * threads, CHUNK, partial(_errand, code()), spare, gone.is_set)


def _errand(same: str, task: Task) -> Errand:
    """A task with its document, for whoever has the same code: a worker that comes later has not been asked."""
    return partial(_by_the_same, same, task.carried() if task.carried else task.do)


def _by_the_same(same: str, do: Errand) -> Leaf:
    if code() != same:
        raise ClusterError("another tlx has come to the cluster")
    with undisturbed():
        return do()


def _spare(say: Say, count: int) -> Crew:
    say(f"the cluster gave up on {count:,} documents: they are read here")
    return local_helpers()


# -- coming by a cluster ---------------------------------------------------------------------------


def _distributed() -> Any:  # noqa: ANN401 — a module that may not be installed
    try:
        return import_module("distributed")
    except ImportError as error:
        raise ClusterError("dask.distributed is not installed: pip install 'tlx[cluster]'") from error


def _knock(address: str, distributed: Any) -> None:  # noqa: ANN401 — as above
    """See that a scheduler is there: its client knocks for long where nobody is, and for ever where nobody speaks."""
    parts = ADDRESS.fullmatch(address)
    if parts is None or int(parts[3]) > 65_535:
        raise ClusterError(f"{address!r} is no address of a cluster: tcp://HOST:PORT or tls://HOST:PORT")
    if parts[1] == "tls" and not distributed.Security().get_connection_args("client").get("ssl_context"):
        raise ClusterError("tls:// needs certificates: name them in dask's configuration, distributed.comm.tls")
    try:
        with socket.create_connection((parts[2].strip("[]"), int(parts[3])), PATIENCE) as line:
            is_there = parts[1] == "tls" or line.recv(1)
    except OSError as error:
        raise ClusterError(f"no cluster answers at {address}: {(error.strerror or str(error)).lower()}") from error
    if not is_there:
        raise ClusterError(f"what answers at {address} is no scheduler of dask.distributed")


@contextmanager
def _client(address: str, distributed: Any) -> Iterator[Any]:  # noqa: ANN401 — as above
    made = partial(distributed.Client, address, timeout=PATIENCE, set_as_default=False)
    client = _answer(made, f"no cluster answers at {address}")
    try:
        yield client
    finally:
        with suppress(Exception):  # a scheduler that has gone takes no leave
            client.close(timeout=PATIENCE)


def _answer(ask: Callable[[], Given], otherwise: str) -> Given:
    """The answer, if it comes in time; a thread that still waits for it ends with the program."""
    answer: Future[Given] = Future()
    Thread(target=_ask, args=(ask, answer), daemon=True).start()
    try:
        return answer.result(2 * PATIENCE)
    except ClusterError:
        raise
    except Exception as error:
        raise ClusterError(f"{otherwise} ({type(error).__name__}: {error})".replace(": )", ")")) from error


def _ask(ask: Callable[[], Given], answer: Future[Given]) -> None:
    try:
        answer.set_result(ask())
    except Exception as error:  # noqa: BLE001 — it is raised again where the answer is waited for
        answer.set_exception(error)


@contextmanager
def _quiet() -> Iterator[None]:
    """What the client logs and warns of is said by tlx where it matters, in a sentence."""
    before = {name: logging.getLogger(name).level for name in LOGGERS}
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="distributed")
        for name in LOGGERS:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        try:
            yield
        finally:
            for name, level in before.items():
                logging.getLogger(name).setLevel(level)


# -- is it the same tlx? ---------------------------------------------------------------------------


def _agreed(client: Any, finder: str) -> int:  # noqa: ANN401 — a client of distributed
    """How many threads its workers have. Raises :class:`ClusterError` where one would find something else than here."""
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except Exception as error:
        raise ClusterError("the cluster has no workers") from error
    versions = client.get_versions(packages=["tlx"])
    ours = _versions(versions["client"])
    _compare("the scheduler", SHARED, ours, _versions(versions["scheduler"]))
    for worker, theirs in versions["workers"].items():
        _compare(f"worker {worker}", SAME, ours, _versions(theirs))
    here = state(finder)
    for worker, there in client.run(state, finder).items():
        _compare(f"worker {worker}", tuple(here), here, there)
    threads: int = sum(client.nthreads().values())
    return max(1, threads)


def _versions(told: Mapping[str, Any]) -> Found:
    """Versions by package; of Python what of it decides whether values can travel."""
    packages = {name: str(version or "") for name, version in told["packages"].items()}
    return {**packages, "python": ".".join(packages["python"].split(".")[:2])}


def _compare(who: str, names: tuple[str, ...], ours: Found, theirs: Found) -> None:
    for name in names:
        if ours.get(name) != theirs.get(name):
            raise ClusterError(f"{who} has {_said(name, theirs)}, this computer {_said(name, ours)}: install the same")


def _said(name: str, found: Found) -> str:
    return f"{name} {found[name]}" if found.get(name) else f"no {name}"


def state(finder: str) -> dict[str, str]:
    """What decides here what is found in a document: the code, and the spaCy pipeline if one is asked for."""
    found = {"code of tlx": code()}
    return {**found, f"spaCy pipeline {finder}": _pipeline(finder)} if finder else found


@cache
def code() -> str:
    """A hash of the code as this process found it: one that goes on while tlx is exchanged still does what it did."""
    package = Path(tlx.__file__).parent
    files = sorted(file for room in ROOMS for file in (package / room).rglob("*") if file.suffix != ".pyc")
    contents = hashlib.sha256()
    for file in files:
        contents.update(b"" if file.is_dir() else file.read_bytes())
    return contents.hexdigest()[:12]


def _pipeline(finder: str) -> str:
    try:
        people.finder(finder)
    except people.NoPipelineError:
        return ""
    return "there"


# -- at work ---------------------------------------------------------------------------------------


@contextmanager
def _open(client: Any, gone: Event) -> Iterator[Executor]:  # noqa: ANN401 — as above
    """The cluster as an executor. When it is let go, what waits there is cancelled."""
    executor, over = client.get_executor(pure=False, retries=RETRIES), Event()
    Thread(target=_watch, args=(client, over, gone), daemon=True).start()
    try:
        yield executor
    finally:
        over.set()
        with suppress(Exception):  # a scheduler that has gone cancels nothing
            executor.shutdown(wait=False)


def _watch(client: Any, over: Event, gone: Event) -> None:  # noqa: ANN401 — as above
    """What is handed out to a cluster without workers waits for ever: it is gone when none has been there for long."""
    alone = 0.0
    while alone < ALONE and client.status != "closed":
        if over.wait(LOOK):
            return
        alone = 0.0 if _has_workers(client) else alone + LOOK
    gone.set()


def _has_workers(client: Any) -> bool:  # noqa: ANN401 — as above
    try:
        return bool(client.nthreads())
    except Exception:  # noqa: BLE001 — a scheduler that has gone raises this or that
        return False
