"""Many documents: what is kept of them, and what is left for the crew to do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from tlx.case import Case, Given
from tlx.mining.crew import Crew, Done, Pulse, Task, done
from tlx.mining.leaf import Ground, Leaf
from tlx.mining.one import carried, leaf_again, leaf_of_document, leaf_of_file
from tlx.mining.packing import unpack
from tlx.mining.shelf import Kept, Shelf
from tlx.model import Document, Problem
from tlx.read import File

Tell = Callable[[str, int, int], None]
"""Told while building: what is being done, how many are done, of how many."""
Leaves = dict[str, Leaf]

ENDED = "the process that read it was ended again and again, so it is not mined"


@dataclass(frozen=True, slots=True)
class Bench:
    """What the work is done with: the user's word, the crew, the shelf, and the state of the program."""

    word: Case = field(default_factory=Case)
    tell: Tell = lambda *_: None
    crew: Crew | None = None
    shelf: Shelf = field(default_factory=Shelf)
    engine: str = ""


def leaves_of(documents: Sequence[Document], bench: Bench) -> Leaves:
    """The leaves of documents that are no files."""
    return {document.path: leaf_of_document(document, bench.word) for document in documents}


def read(files: Sequence[File], bench: Bench) -> Leaves:
    """The leaves of files, in their order: those kept, and those that have to be read and mined."""
    keys = _keys(files, bench)
    leaves = _kept(files, keys, bench.shelf)
    left = {file.path: file for file in files if file.path not in leaves}
    for chunk in done([_task(file, bench) for file in left.values()], bench.crew, _pulse(bench, leaves, len(files))):
        leaves |= {task.instead.path: _leaf(task, data) for task, data in chunk}
        bench.shelf.keep(
            _keep(left[path], keys[path], leaves[path], data) for path, data in _worth_keeping(chunk, leaves)
        )
    return {file.path: leaves[file.path] for file in files}


def settle(leaves: Leaves, grounds: Mapping[str, Ground], bench: Bench) -> Leaves:
    """The leaves with their accounts told on these grounds: those told on another one are told again."""
    tasks = [_again(leaves[path], ground, bench) for path, ground in grounds.items() if _moved(leaves[path], ground)]
    settled: Leaves = {}
    for chunk in done(tasks, bench.crew, _pulse(bench, settled, len(tasks))):
        settled |= {task.instead.path: _leaf(task, data) for task, data in chunk}
        bench.shelf.change(_worth_keeping(chunk, settled))
    return leaves | settled


def _moved(leaf: Leaf, ground: Ground) -> bool:
    return leaf.mined is not None and leaf.mined.ground != ground


def _task(file: File, bench: Bench) -> Task:
    lost = Leaf(file.path, problems=(Problem(file.path, ENDED),))
    said = file, _about(bench.word, file.path)
    return Task(file.size, partial(leaf_of_file, *said), lost, partial(carried, *said))


def _again(leaf: Leaf, ground: Ground, bench: Bench) -> Task:
    lost = replace(leaf, problems=(*leaf.problems, Problem(leaf.path, ENDED)), mined=None)
    size = len(leaf.document.text) if leaf.document else 0
    return Task(size, partial(leaf_again, leaf, ground, _about(bench.word, leaf.path)), lost)


def _about(word: Case, path: str) -> Case:
    """What of the user's word a document needs to know; names and events are the same values for all."""
    given = word.documents.get(path)
    return Case({path: given} if given else {}, word.aliases, word.known, apart=word.apart, finder=word.finder)


def _leaf(task: Task, data: bytes | None) -> Leaf:
    return (unpack(data) if data else None) or task.instead


def _pulse(bench: Bench, ready: Leaves, total: int) -> Pulse:
    return lambda: bench.tell("reading", len(ready), total)


# -- what is kept ------------------------------------------------------------------------------------


def _worth_keeping(chunk: Done, leaves: Leaves) -> Iterator[tuple[str, bytes]]:
    """What gave a document: a file that could not be read is tried again each time."""
    named = ((task.instead.path, data) for task, data in chunk)
    return ((path, data) for path, data in named if data is not None and leaves[path].document is not None)


def _keep(file: File, key: str, leaf: Leaf, data: bytes) -> Kept:
    return Kept.of(file, leaf.document.sha256 if leaf.document else "", key, data)


def _kept(files: Sequence[File], keys: Mapping[str, str], shelf: Shelf) -> Leaves:
    """What is kept of the files as they are now; of a file that was only touched it is kept on."""
    by_path = {file.path: file for file in files}
    leaves: Leaves = {}
    touched, gone = [], []
    for kept in shelf.all():
        file = by_path.get(kept.path)
        if file is None:
            gone.append(kept.path)
        elif kept.key == keys[kept.path] and _is_same(kept, file) and (leaf := unpack(kept.leaf)):
            leaves[file.path] = leaf
            touched += [] if kept.is_of(file) else [Kept.of(file, kept.sha256, kept.key, kept.leaf)]
    shelf.forget(gone)
    shelf.keep(touched)
    return leaves


def _is_same(kept: Kept, file: File) -> bool:
    """Size and times, then the bytes themselves."""
    return kept.is_of(file) or (kept.size == file.size and kept.sha256 == _sha256(file))


def _sha256(file: File) -> str:
    try:
        return hashlib.sha256(file.place.read_bytes()).hexdigest()
    except OSError:
        return ""


def _keys(files: Sequence[File], bench: Bench) -> dict[str, str]:
    """For each file what its leaf is made of beside its bytes: the state of the program and the user's word."""
    word = bench.word
    said = (sorted(word.known.items()), sorted(word.aliases.items()), word.apart, word.finder)
    plain = hashlib.sha256(repr((bench.engine, said)).encode()).hexdigest()
    return {file.path: _key(plain, word.documents.get(file.path)) for file in files}


def _key(shared: str, given: Given | None) -> str:
    return hashlib.sha256(f"{shared}{given!r}".encode()).hexdigest() if given else shared
