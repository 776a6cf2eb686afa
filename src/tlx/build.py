"""The whole pipeline on one screen: paths → documents → dates and people → accounts → events → an index."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final, TypeVar

import tlx
from tlx import case, index, read
from tlx.case import Case
from tlx.index import Contents, IndexProblem, Timeline
from tlx.model import Account, Dating, Document, Problem, Severity, Unused
from tlx.read import File, Manifest, Stamp, Survey

T = TypeVar("T")

Tell = Callable[[str, int, int], None]
"""Told while building: what is being done, how many are done, of how many."""

ENGINE_ROOMS: Final = frozenset({"model", "text", "read", "dates", "people", "dating", "events", "case", "build.py"})


def timeline(paths: Sequence[Path], cache: Path | None = None, tell: Tell = lambda *_: None) -> Timeline:
    """The timeline of folders or files: the last index when nothing has changed, a new one otherwise.

    ``cache`` is the folder that keeps the index of these paths; without it the index stays in
    memory, as it does when the folder cannot be written. Raises :class:`FileNotFoundError` for a
    path that does not exist and :class:`~tlx.index.IndexProblem` when no index could be made.
    """
    found, word, last = read.survey(paths), _word(paths), _last(cache)
    known = Manifest.from_json(last.state) if last else Manifest()
    documents, problems, manifest = _documents(found, word, last, known, tell)
    if last is not None and manifest.same_content(known):
        return last
    contents = mine(documents, word, tell=tell, name=_name(paths), problems=problems, state=manifest.to_json())
    return index.in_memory(contents) if cache is None else _kept(cache, contents)


def _kept(cache: Path, contents: Contents) -> Timeline:
    """The index kept in its folder, or in memory when that cannot be written: then it says so."""
    try:
        return index.open_file(index.publish(cache, contents))
    except IndexProblem as problem:
        note = Problem("index", f"stays in memory: {problem}", Severity.NOTE)
        return index.in_memory(replace(contents, problems=(*contents.problems, note)))


def mine(
    documents: Sequence[Document],
    word: Case | None = None,
    *,
    tell: Tell = lambda *_: None,
    name: str = "",
    problems: Sequence[Problem] = (),
    state: str = "",
) -> Contents:
    """Everything a timeline holds, from documents and the user's word about them."""
    from tlx import dates, dating, events, people, text  # an index that still holds opens without them

    word, faults = word or Case(), list(problems)
    each = partial(_each, tell, faults)
    english = [document for document in documents if read.is_english(document.text)]
    readings = each("reading", english, lambda document: text.read(document.text))
    found = each("finding dates", _of(english, readings), lambda one: dates.find(readings[one.path], known=word.known))
    mentions = each("finding people", _of(english, found), lambda one: people.find(one, readings[one.path]))
    mined = _of(english, mentions)
    dated = dating.date([(one, readings[one.path], found[one.path]) for one in mined], word.dates, word.day_first)
    named = tuple(filter(people.is_shown, people.link(chain.from_iterable(mentions.values()), word.aliases)))
    casts = people.casts(named)

    def accounts_of(one: Document) -> tuple[tuple[Account, ...], tuple[Unused, ...]]:
        reading, own_date = readings[one.path], dated[one.path]
        order = word.day_first.get(one.path)
        expressions = dates.resolve(found[one.path], reading, own_date, one.mode, day_first=order)
        return events.accounts(one, reading, expressions, own_date, casts.get(one.path, ()))

    told = each("finding events", mined, accounts_of).values()
    return Contents(
        name=name,
        documents=tuple(documents),
        datings={document.path: dated.get(document.path, Dating()) for document in documents},
        events=events.merge([account for accounts, _ in told for account in accounts]),
        people=named,
        problems=tuple(dict.fromkeys((*faults, *_not_mined(documents, english), *_strangers(word, documents)))),
        unused=tuple(unused for _, left in told for unused in left),
        state=state,
    )


def _each(
    tell: Tell, faults: list[Problem], what: str, documents: Sequence[Document], step: Callable[[Document], T]
) -> dict[str, T]:
    """One step over all documents, by path. A document that breaks it is named and left out; the rest goes on."""
    done: dict[str, T] = {}
    for number, document in enumerate(documents):
        tell(what, number, len(documents))
        try:
            done[document.path] = step(document)
        except Exception as fault:  # noqa: BLE001 — whatever one document does, it must not cost the others
            faults.append(
                Problem(document.path, f"a fault in tlx ({type(fault).__name__}: {fault}), so it is not mined")
            )
    return done


def _of(documents: Sequence[Document], done: Mapping[str, object]) -> list[Document]:
    return [document for document in documents if document.path in done]


def _documents(
    found: Survey, word: Case, last: Timeline | None, known: Manifest, tell: Tell
) -> tuple[list[Document], list[Problem], Manifest]:
    """The documents, read anew or, where neither they nor what reads them changed, from the last index."""
    engine = _engine()
    same_reader = last is not None and (known.engine, known.case) == (engine, word.digest)
    documents, problems, stamps = [], [*found.problems, *word.problems], {}
    for number, file in enumerate(found.files):
        tell("opening", number, len(found.files))
        kept = last.document(file.path) if last and same_reader and known.knows(file) else None
        document, notes = (kept, _notes(last, file)) if kept and last else read.load(file)
        problems += notes
        stamps[file.path] = Stamp.of(file, document.sha256 if document else "")
        if document is not None:
            documents.append(document if kept else word.describe(document))
    passed_over = tuple(f"{problem.path}: {problem.message}" for problem in found.problems)
    return documents, problems, Manifest(engine, word.digest, stamps, passed_over)


def _notes(last: Timeline, file: File) -> tuple[Problem, ...]:
    """What was said of an unchanged file when it was read."""
    return tuple(problem for problem in last.problems if problem.path == file.path)


def _word(paths: Sequence[Path]) -> Case:
    """The user's word in each folder; that of its folder for a single file."""
    folders = {path.parent if path.is_file() else path: prefix for path, prefix in read.prefixes(paths).items()}
    return case.join([case.load(folder, prefix) for folder, prefix in folders.items()])


def _last(cache: Path | None) -> Timeline | None:
    """The last index of these paths, if there is a whole one."""
    file = index.current(cache) if cache else None
    try:
        return index.open_file(file) if file else None
    except IndexProblem:
        return None


def _name(paths: Sequence[Path]) -> str:
    return " + ".join(path.resolve().name for path in paths)


def _not_mined(documents: Sequence[Document], english: Sequence[Document]) -> tuple[Problem, ...]:
    mined = {document.path for document in english}
    line = "not English: listed, not mined"
    return tuple(Problem(each.path, line, Severity.NOTE) for each in documents if each.path not in mined)


def _strangers(word: Case, documents: Sequence[Document]) -> tuple[Problem, ...]:
    line = "named in tlx.toml, but there is no such document"
    return tuple(Problem(path, line, Severity.NOTE) for path in word.strangers(documents))


def _engine() -> str:
    """What tells one state of the program from another, as far as events depend on it."""
    package = Path(__file__).parent
    names = sorted(str(file.relative_to(package)) for file in package.rglob("*") if file.suffix != ".pyc")
    ours = [name for name in names if Path(name).parts[0] in ENGINE_ROOMS and (package / name).is_file()]
    stamps = [(name, (package / name).stat().st_size, (package / name).stat().st_mtime_ns) for name in ours]
    return hashlib.sha256(repr((tlx.__version__, stamps)).encode()).hexdigest()[:16]
