"""An index holds the same however its events are cut into chunks, and whoever gathers them."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import anything
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.index import Contents, gathering, write
from tlx.index.gathering import Chunk, Part, Spread

Tables = dict[str, list[tuple[object, ...]]]


def by_another(do: Callable[[Chunk], Part], chunks: Iterable[Chunk]) -> Iterator[Part]:
    """What goes to another process and comes back is pickled."""
    return (pickle.loads(pickle.dumps(do(pickle.loads(pickle.dumps(chunk))))) for chunk in chunks)  # noqa: S301 — our own


def tables(contents: Contents, spread: Spread, size: int) -> Tables:
    """Everything an index holds, written in chunks of so many events."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(gathering, "EVENTS", size)
        write(Path(folder, "timeline.tlx"), contents, spread)
        with sqlite3.connect(Path(folder, "timeline.tlx")) as connection:
            names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            found = {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in names}  # noqa: S608 — our own tables
        connection.close()
    return found


@anything.law
@given(anything.contents(), st.integers(1, 5))
def test_chunks_of_any_size_by_anybody_give_the_same_file(contents: Contents, size: int) -> None:
    whole = tables(contents, map, 1_000)
    assert tables(contents, map, size) == whole
    assert tables(contents, by_another, size) == whole


def test_terms_that_come_again_keep_their_number_and_go_on_with_their_ordinals() -> None:
    whole, first, second = (gathering.Numbers[str](["the"], reserved=3) for _ in range(3))
    for known, words, ordinal in ((first, ("fire", "the"), 1), (second, ("mill", "fire"), 2)):
        for word in words:
            known.ordinals[known[word]].append(ordinal)

    assert (whole.add(first.found()), whole.add(second.found())) == ([0, 3], [0, 4, 3])
    assert {word: list(whole.ordinals[number]) for word, number in whole.items()} == {
        "the": [1],
        "fire": [1, 2],
        "mill": [2],
    }
