"""Pieces of work that must come back in their order: done by other processes, and by this one when those are ended."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Generic, TypeVar

from tlx.mining.crew import PULSE, Crew, LostError, Pulse, brought, handed_out, watch

Piece = TypeVar("Piece")
Given = TypeVar("Given")
Spread = Callable[[Callable[[Piece], Given], Iterable[Piece]], Iterator[Given]]
"""Does what :class:`map` does."""

WORTH: Final = 50_000
"""Events from which other processes gather the terms of an index: three seconds of work."""


@dataclass(frozen=True, slots=True)
class _Flying(Generic[Piece, Given]):
    """The pieces that have been handed out and not come back, oldest first, and what they will give."""

    pieces: deque[Piece] = field(default_factory=deque)
    futures: deque[Future[Given]] = field(default_factory=deque)


def spread(crew: Crew | None, events: int, pulse: Pulse) -> Spread[Piece, Given]:
    """Who does so much: the crew where it is worth it, else this process. What ``pulse`` raises stops the work."""
    return (
        partial(_here, pulse) if crew is None or events < min(WORTH, crew.worth) else partial(_by_others, pulse, crew)
    )


def _here(pulse: Pulse, do: Callable[[Piece], Given], pieces: Iterable[Piece]) -> Iterator[Given]:
    for piece in pieces:
        pulse()
        yield do(piece)


def _by_others(pulse: Pulse, crew: Crew, do: Callable[[Piece], Given], pieces: Iterable[Piece]) -> Iterator[Given]:
    flying: _Flying[Piece, Given] = _Flying()
    left = iter(pieces)
    try:
        with crew.open() as executor:
            hand_out = partial(_handed_out, executor, do)
            yield from _flown(left, flying, hand_out, crew.at_a_time, partial(watch, crew, pulse))
    except LostError:
        yield from _here(pulse, do, flying.pieces)
        yield from _here(pulse, do, left)


def _handed_out(executor: Executor, do: Callable[[Piece], Given], flying: _Flying[Piece, Given], piece: Piece) -> None:
    flying.pieces.append(piece)
    flying.futures.append(handed_out(executor, do, piece))


def _flown(
    left: Iterator[Piece],
    flying: _Flying[Piece, Given],
    hand_out: Callable[[_Flying[Piece, Given], Piece], None],
    at_a_time: int,
    pulse: Pulse,
) -> Iterator[Given]:
    for piece in left:
        hand_out(flying, piece)
        if len(flying.pieces) == at_a_time:
            yield _oldest(flying, pulse)
    while flying.pieces:
        yield _oldest(flying, pulse)


def _oldest(flying: _Flying[Piece, Given], pulse: Pulse) -> Given:
    pulse()
    while not wait([flying.futures[0]], PULSE).done:
        pulse()
    given = brought(flying.futures.popleft())
    flying.pieces.popleft()
    return given
