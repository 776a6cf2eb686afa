"""Pieces of work that come back in their order, whoever does them and whatever becomes of him."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import pytest

from tlx.mining import Crew, processes, spread
from tlx.mining.crew import Pulse
from tlx.mining.spreading import Spread

COUNT = 9
SQUARES = [number * number for number in range(COUNT)]


def nothing() -> None:
    """No one wants it to stop."""


def square(number: int) -> int:
    """The later pieces are ready first."""
    time.sleep((COUNT - number) / 500)
    return number * number


def fatal(home: int, number: int) -> int:
    """One piece ends its process, if that is not the one it comes from."""
    if number == 4 and os.getpid() != home:
        os._exit(9)
    return number * number


def squares(crew: Crew | None, pulse: Pulse = nothing, do: Callable[[int], int] = square) -> list[int]:
    whoever: Spread[int, int] = spread(crew, COUNT, pulse)
    return list(whoever(do, range(COUNT)))


def two() -> Crew:
    found = processes(2)
    assert found is not None
    return replace(found, worth=0)


@contextmanager
def threads() -> Iterator[Executor]:
    with ThreadPoolExecutor(3) as executor:
        yield executor


@pytest.mark.parametrize(
    "crew",
    [None, two(), Crew(threads, 4), Crew(threads, 1)],
    ids=["this process", "processes", "threads", "one by one"],
)
def test_whoever_does_it_the_pieces_come_in_their_order(crew: Crew | None) -> None:
    assert squares(crew) == SQUARES


def test_a_crew_is_asked_only_where_there_is_enough_to_do() -> None:
    def never() -> Executor:
        raise AssertionError("not worth it")

    assert squares(Crew(never, 4, worth=300_000)) == SQUARES


def test_of_a_killed_process_nothing_is_lost() -> None:
    killed: list[int] = []

    def kill() -> None:
        running = [child.pid for child in multiprocessing.active_children() if child.pid]
        if running and not killed:
            killed.append(running[0])
            os.kill(running[0], signal.SIGKILL)

    assert squares(two(), kill) == SQUARES
    assert killed


def test_what_ends_its_process_is_done_by_this_one_and_all_after_it() -> None:
    assert squares(two(), do=partial(fatal, os.getpid())) == SQUARES


def test_what_the_pulse_raises_stops_the_work_and_leaves_no_process() -> None:
    class EnoughError(Exception):
        pass

    def stop() -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        squares(two(), stop)
    assert multiprocessing.active_children() == []


def test_pieces_are_made_only_when_they_can_be_handed_out() -> None:
    made: list[int] = []

    def pieces() -> Iterator[int]:
        for number in range(COUNT):
            made.append(number)
            yield number

    whoever: Spread[int, int] = spread(Crew(threads, 3), COUNT, nothing)
    next(whoever(square, pieces()))

    assert made == [0, 1, 2]
