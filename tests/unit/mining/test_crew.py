"""Work done by others: the same leaves whoever does it, and nothing lost when one of them is killed."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
import town

from tlx.case import Case
from tlx.mining.crew import CHUNK, Crew, Task, done, processes, staying
from tlx.mining.leaf import Leaf
from tlx.mining.one import leaf_of_document
from tlx.mining.packing import unpack
from tlx.mining.spreading import Spread, spread
from tlx.model import Document

COUNT = 12


def tasks(count: int = COUNT) -> list[Task]:
    """Each as large as a chunk may be, as far as it says."""
    documents = [Document(f"{number}.txt", town.paper(number), "") for number in range(count)]
    return [Task(CHUNK, partial(leaf_of_document, each, Case()), Leaf(each.path)) for each in documents]


def results(work: list[Task], crew: Crew | None, pulse: Callable[[], None] = lambda: None) -> dict[str, Leaf | None]:
    return {
        task.instead.path: unpack(data) if data else None for chunk in done(work, crew, pulse) for task, data in chunk
    }


ALONE = results(tasks(), None)


def two(worth: int = 0) -> Crew:
    found = processes(2)
    assert found is not None
    return replace(found, worth=worth)


@contextmanager
def threads() -> Iterator[Executor]:
    with ThreadPoolExecutor(3) as executor:
        yield executor


@pytest.mark.parametrize("crew", [two(), Crew(threads, 4)], ids=["processes", "any executor"])
def test_whoever_does_it_the_leaves_are_the_same(crew: Crew) -> None:
    assert results(tasks(), crew) == ALONE


def test_one_core_works_alone() -> None:
    assert processes(1) is None


def never() -> Executor:
    raise AssertionError("not worth it")


@pytest.mark.parametrize(("count", "worth"), [(COUNT, COUNT * CHUNK + 1), (1, 0), (0, 0)])
def test_nobody_is_asked_for_what_is_done_sooner_alone(count: int, worth: int) -> None:
    assert len(results(tasks(count), Crew(never, 4, worth))) == count


def test_a_crew_that_stays_is_opened_once_and_let_go_at_the_end() -> None:
    with staying(two()) as crew:
        assert results(tasks(), crew) == ALONE
        first = set(multiprocessing.active_children())
        assert results(tasks(), crew) == ALONE
        assert set(multiprocessing.active_children()) == first != set()

    assert multiprocessing.active_children() == []


def test_a_crew_that_stays_and_breaks_is_opened_anew() -> None:
    with staying(two()) as crew:
        assert results(tasks(), crew) == ALONE
        for child in multiprocessing.active_children():
            child.kill()
        assert results(tasks(), crew) == ALONE


def test_of_a_killed_process_nothing_is_lost() -> None:
    killed: list[int] = []

    def kill() -> None:
        running = [child.pid for child in multiprocessing.active_children() if child.pid]
        if running and len(killed) < 2:
            with suppress(ProcessLookupError):  # one that was killed before may not have been missed yet
                os.kill(running[0], signal.SIGKILL)
                killed.append(running[0])

    assert results(tasks(), two(), kill) == ALONE
    assert killed


def test_what_ends_its_process_again_and_again_is_named_and_costs_no_other() -> None:
    work = tasks()
    work[5] = replace(work[5], do=partial(os._exit, 9))

    assert results(work, two()) == {**ALONE, "5.txt": None}


def test_what_the_pulse_raises_stops_the_work_and_leaves_no_process() -> None:
    class EnoughError(Exception):
        pass

    def stop() -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        results(tasks(), two(), stop)
    assert multiprocessing.active_children() == []


def test_no_more_is_handed_out_at_a_time_than_may_be_lost() -> None:
    waiting: list[int] = []

    class Counting(ThreadPoolExecutor):
        def submit(self, *args: object, **kwargs: object) -> object:  # type: ignore[override]
            waiting.append(self._work_queue.qsize())
            return super().submit(*args, **kwargs)  # type: ignore[arg-type]

    @contextmanager
    def counting() -> Iterator[Executor]:
        with Counting(1) as executor:
            yield executor

    results(tasks(), Crew(counting, 3))

    assert max(waiting) < 3


# -- a crew with a spare ------------------------------------------------------------------------------


class Losing(ThreadPoolExecutor):
    """Does a piece in three; the others come to nothing, each in another way, and nothing is taken any more at last."""

    def __init__(self, takes: int) -> None:
        super().__init__(2)
        self._takes, self._taken = takes, 0

    def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:
        self._taken += 1
        if self._taken > self._takes:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if self._taken % 3:
            return super().submit(*args, **kwargs) if self._taken % 3 == 1 else super().submit(killed)
        cancelled: Future[Any] = Future()
        cancelled.cancel()
        cancelled.set_running_or_notify_cancel()
        return cancelled


def killed() -> None:
    raise BrokenExecutor("its worker was ended again and again")


@pytest.mark.parametrize(
    ("takes", "lost"),
    [(0, {COUNT}), (5, {10, 11, 12}), (100, {8})],
    ids=["takes nothing", "takes some, and what is in the air when it stops is lost", "takes all"],
)
def test_what_a_crew_loses_the_spare_one_does_and_it_is_said_how_much(takes: int, lost: set[int]) -> None:
    told: list[int] = []

    def spare(count: int) -> Crew:
        told.append(count)
        return Crew(threads, 2)

    crew = Crew(partial(Losing, takes), 4, spare=spare)

    assert results(tasks(), crew) == ALONE
    assert len(told) == 1
    assert told[0] in lost


def test_a_crew_that_has_gone_is_not_waited_for() -> None:
    class Waiting(ThreadPoolExecutor):
        def submit(self, *_: Any, **__: Any) -> Future[Any]:
            return Future()

    crew = Crew(partial(Waiting, 1), 4, spare=lambda _: Crew(threads, 2), is_gone=lambda: True)
    written: Spread[int, str] = spread(crew, 1, lambda: None)

    assert results(tasks(), crew) == ALONE
    assert list(written(str, range(9))) == [str(number) for number in range(9)]


def test_what_has_to_travel_is_sent_with_what_it_needs() -> None:
    def away(task: Task) -> Callable[[], Leaf]:
        return partial(replace, task.do(), path="there")

    work = [replace(task, carried=partial(away, task)) for task in tasks(3)]
    crew = Crew(threads, 2, errand=lambda task: task.carried() if task.carried else task.do)

    assert [leaf.path for leaf in results(work, crew).values() if leaf] == ["there"] * 3
