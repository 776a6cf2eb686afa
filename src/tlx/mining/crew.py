"""Who does the work: this process or an executor's, and what happens when one of them is ended from outside."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from contextlib import AbstractContextManager, ExitStack, contextmanager, redirect_stderr, suppress
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.connection import Connection
from operator import attrgetter
from threading import Thread
from typing import Final, TypeVar

from tlx.mining.leaf import Leaf
from tlx.mining.packing import pack

PULSE: Final = 0.1
"""Seconds between two looks at whether somebody wants it to stop."""
TRIES: Final = 3
"""How often a task may be in work when its process is ended before it is held to be the cause."""
AHEAD: Final = 2
"""Chunks handed out for each process: one in work, one waiting. What is handed out is what an end can lose."""
CHUNK: Final = 64_000
"""Bytes of text: a fifth of a second of work, a thousand times what it costs to hand them over."""
WORTH: Final = 300_000
"""Bytes of text from which other processes are started: they come in half a second, and these take one."""


Errand = Callable[[], Leaf]
"""What is done elsewhere: it can be pickled and raises nothing."""


@dataclass(frozen=True, slots=True)
class Crew:
    """How to come by an executor: any :class:`concurrent.futures.Executor` will do. It is opened anew when it broke.

    ``at_a_time`` is how many chunks are handed out at once, ``worth`` the bytes of text below which this
    process does the work alone. ``errand`` is what is handed out of a task. ``spare`` says who does at last what
    came to nothing, when it is told how many tasks that are; without one everything is held to be lost with one chunk.
    ``is_gone`` tells that nothing will come any more of what was handed out.
    """

    open: Callable[[], AbstractContextManager[Executor]]
    at_a_time: int
    worth: int = 0
    errand: Callable[[Task], Errand] = attrgetter("do")
    spare: Callable[[int], Crew] | None = None
    is_gone: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do: ``do`` can be pickled and raises nothing. ``instead`` stands for it when it ends its process.

    ``carried`` gives the same for a computer that has none of the files of this one.
    """

    size: int
    do: Errand
    instead: Leaf
    carried: Callable[[], Errand] | None = None


Done = list[tuple[Task, bytes | None]]
"""Tasks and the leaves they gave, packed; ``None`` for one that ended its process."""
Flying = dict[Future[list[bytes]], list[Task]]
"""What has been sent off and not come back."""
Piece = TypeVar("Piece")
Given = TypeVar("Given")
Pulse = Callable[[], None]
"""Called again and again while work is done; what it raises stops the work."""


class LostError(Exception):
    """What was in work came to nothing: its process was ended."""


def done(tasks: Sequence[Task], crew: Crew | None, pulse: Pulse) -> Iterator[Done]:
    """Do all tasks, the largest first, and give what becomes of them chunk by chunk as they are ready."""
    chunks = list(_chunks(sorted(tasks, key=lambda task: -task.size)))
    if crew is None or len(chunks) < 2 or sum(task.size for task in tasks) < crew.worth:
        yield from _by_this_process(chunks, pulse)
    elif crew.spare is None:
        yield from _by_others(chunks, crew, pulse)
    else:
        yield from _with_a_spare(chunks, crew, crew.spare, pulse)


def processes(count: int = 0) -> Crew | None:
    """As many processes as there are cores; ``None`` where that is one, which this process does alone."""
    count = count or _cores()
    return Crew(partial(_processes, count), AHEAD * count, WORTH) if count > 1 else None


def local_helpers() -> Crew:
    """As many processes as there are cores, be it one: not this process, where that may be ended."""
    count = _cores()
    return Crew(partial(_processes, count), AHEAD * count)


@contextmanager
def staying(crew: Crew | None) -> Iterator[Crew | None]:
    """A crew that is opened once and stays for what there is to do next, or is opened anew when it broke.

    To start a process and read its word lists takes it 0.4 s: three times in a build of 19,043 documents.
    """
    if crew is None:
        yield None
        return
    at_work: list[Executor] = []
    with ExitStack() as stack:

        @contextmanager
        def again() -> Iterator[Executor]:
            if not at_work:
                at_work.append(stack.enter_context(crew.open()))
            try:
                yield at_work[0]
            except BaseException:
                at_work.clear()
                stack.close()
                raise

        yield replace(crew, open=again)


def _cores() -> int:
    """Those this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _chunks(tasks: Sequence[Task]) -> Iterator[list[Task]]:
    chunk: list[Task] = []
    for task in tasks:
        if chunk and sum(each.size for each in chunk) + task.size > CHUNK:
            yield chunk
            chunk = []
        chunk.append(task)
    if chunk:
        yield chunk


def _by_this_process(chunks: Sequence[Sequence[Task]], pulse: Pulse) -> Iterator[Done]:
    for chunk in chunks:
        ready: Done = []
        for task in chunk:
            pulse()
            ready.append((task, pack(task.do())))
        yield ready


@contextmanager
def undisturbed() -> Iterator[None]:
    """Values are frozen and point one way: there are no cycles to look for, and looking costs a seventh of a build."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


# -- other processes -------------------------------------------------------------------------------


def _by_others(chunks: Sequence[list[Task]], crew: Crew, pulse: Pulse) -> Iterator[Done]:
    """When a process is ended, what was in work is done again, a task at a time, to find the one that ends it."""
    left, suspects, tries = deque(chunks), deque[list[Task]](), Counter[str]()
    while left or suspects:
        queue, at_a_time = (suspects, 1) if suspects else (left, crew.at_a_time)
        flying: Flying = {}
        try:
            with crew.open() as executor:
                for future in _flown(queue, flying, partial(_sent, executor, crew), at_a_time, pulse):
                    leaves = brought(future)
                    yield list(zip(flying.pop(future), leaves, strict=True))
        except LostError:
            for task in [task for chunk in flying.values() for task in chunk]:
                tries[task.instead.path] += 1
                if tries[task.instead.path] < TRIES:
                    suspects.append([task])
                else:
                    yield [(task, None)]


def _with_a_spare(
    chunks: Sequence[list[Task]], crew: Crew, spare: Callable[[int], Crew], pulse: Pulse
) -> Iterator[Done]:
    """A chunk that comes to nothing costs no other: the crew goes on, and the spare one does it at last."""
    left, flying, lost = deque(chunks), Flying(), list[list[Task]]()
    with suppress(LostError), crew.open() as executor:
        send = partial(_sent, executor, crew)
        for future in _flown(left, flying, send, crew.at_a_time, partial(watch, crew, pulse)):
            chunk = flying.pop(future)
            try:
                leaves = brought(future)
            except LostError:
                lost.append(chunk)
                continue
            yield list(zip(chunk, leaves, strict=True))
    if rest := [*lost, *flying.values(), *left]:
        yield from _by_others(rest, spare(sum(map(len, rest))), pulse)


def watch(crew: Crew, pulse: Pulse) -> None:
    """A pulse. Raises :class:`LostError` too, when the crew has gone."""
    pulse()
    if crew.is_gone():
        raise LostError


def _sent(executor: Executor, crew: Crew, chunk: Sequence[Task]) -> Future[list[bytes]]:
    return handed_out(executor, work, [crew.errand(task) for task in chunk])


def _flown(
    queue: deque[list[Task]],
    flying: Flying,
    send: Callable[[Sequence[Task]], Future[list[bytes]]],
    at_a_time: int,
    pulse: Pulse,
) -> Iterator[Future[list[bytes]]]:
    """Send off the queue and give what is there again; ``flying`` is what was sent, until somebody takes it out."""
    while queue or flying:
        while queue and len(flying) < at_a_time:
            future = send(queue[0])
            flying[future] = queue.popleft()
        ready, _ = wait(flying, PULSE, FIRST_COMPLETED)
        pulse()
        yield from ready


def handed_out(executor: Executor, do: Callable[[Piece], Given], piece: Piece) -> Future[Given]:
    """What an executor will give for a piece of work. Raises :class:`LostError` when it has broken."""
    try:
        with _deaf():
            return executor.submit(do, piece)
    except Exception as error:
        raise LostError from error


@contextmanager
def _deaf() -> Iterator[None]:
    """A process that is started here never hears Ctrl+C, from its first moment on: this one does, a moment later."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def brought(future: Future[Given]) -> Given:
    """What has been done. Raises :class:`LostError` when it came to nothing."""
    try:
        return future.result()
    except Exception as error:
        raise LostError from error


def work(chunk: Sequence[Errand]) -> list[bytes]:
    """What another process does."""
    return [pack(do()) for do in chunk]


@contextmanager
def _processes(count: int) -> Iterator[Executor]:
    """Processes on a leash: they end when it is let go, and so also when this process is killed.

    They are spawned, never forked: the app has threads.
    """
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context, resource_tracker

    with redirect_stderr(sys.__stderr__):  # what an app puts in its place is no file, which the tracker needs
        resource_tracker.ensure_running()
    context = get_context("spawn")
    end, leash = context.Pipe(duplex=False)
    executor = ProcessPoolExecutor(count, context, _begin, (end,))
    try:
        yield executor
    finally:
        leash.close()
        executor.shutdown(wait=True, cancel_futures=True)
        end.close()


def _begin(leash: Connection) -> None:
    """A process begins. Where it hears Ctrl+C, that is the business of the one that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    Thread(target=_leave_with, args=(leash,), daemon=True).start()


def _leave_with(leash: Connection) -> None:
    with suppress(EOFError, OSError):
        leash.recv_bytes()
    os._exit(0)
