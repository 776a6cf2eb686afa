"""The user's word about a folder: ``tlx.toml``, written by hand and never rewritten by tlx, and the log of edits."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from tlx.case import log as edit_log
from tlx.case.applied import with_log
from tlx.case.edits import Edit
from tlx.case.given import KEYS, Given, date, groups, names
from tlx.model import Document, Problem, When
from tlx.model.marks import CASE_FILE, EDITS_FILE

T = TypeVar("T")

TABLES: Final = ("documents", "people", "events")
NEVER_THE_SAME: Final = "never the same"
"""The key of ``[people]`` that is nobody's name: lists of names of people of whom no two are one."""
IN: Final = " in "
"""“Lee in 001.txt” is whoever that document calls so."""


@dataclass(frozen=True, slots=True)
class Case:
    """What the user says of a folder: its documents, other names of people, known events with their dates.

    ``apart`` are lists of names of people of whom no two are the same. ``digest`` changes when any word of it does;
    ``problems`` names what could not be understood.
    """

    documents: Mapping[str, Given] = field(default_factory=dict)
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    known: Mapping[str, When] = field(default_factory=dict)
    digest: str = ""
    problems: tuple[Problem, ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    finder: str = ""
    """what finds names: "" for tlx itself, else a spaCy pipeline; from the user's settings, never from the folder"""
    edits: tuple[Edit, ...] = ()
    """the decisions that stand, in their order"""
    ground: str | None = None
    """changes with all that a document is read or dated by and somebody named, and not with decisions about events"""

    @property
    def key(self) -> str:
        """What tells one word from another: what is read on it, and then all of it."""
        return f"{self.grounded}:{self.digest}"

    @property
    def grounded(self) -> str:
        """The ground; where no decision was made that is all of the word."""
        return self.digest if self.ground is None else self.ground

    def holds_ground(self, key: str) -> bool:
        """True when nothing has changed since a key but decisions about events."""
        return key.partition(":")[0] == self.key.partition(":")[0]

    def found_by(self, finder: str) -> Case:
        """The same word with another finder of names."""
        return replace(self, finder=finder, digest=f"{self.digest} {finder}", ground=f"{self.grounded} {finder}")

    @property
    def dates(self) -> dict[str, When]:
        """The dates the user gives, by document."""
        return {path: given.date for path, given in self.documents.items() if given.date is not None}

    @property
    def day_first(self) -> dict[str, bool]:
        """Whether 9/12 is 9 December, by document, where the user says so."""
        return {path: given.day_first for path, given in self.documents.items() if given.day_first is not None}

    def describe(self, document: Document) -> Document:
        """The document as the user describes it."""
        given = self.documents.get(document.path)
        return given.describe(document) if given else document

    def strangers(self, documents: Sequence[Document]) -> tuple[str, ...]:
        """Documents the user speaks of that are not there: most likely a slip of the pen."""
        return tuple(sorted(self.documents.keys() - {document.path for document in documents}))


def load(folder: Path, prefix: str = "", log: Path | None = None) -> Case:
    """The case of a folder; an empty one when it has no word of the user. Documents are named ``prefix`` + path.

    ``log`` is where the decisions about it are kept: beside its documents, unless those are not the user's own.
    """
    return with_log(_written(folder, prefix), edit_log.load(log or folder / EDITS_FILE, prefix))


def _written(folder: Path, prefix: str) -> Case:
    """What ``tlx.toml`` says."""
    file = folder / CASE_FILE
    if not file.is_file():
        return Case()
    try:
        data = file.read_bytes()
    except OSError as error:
        return _refused(prefix, str(error), str(error))
    digest = hashlib.sha256(data).hexdigest()
    try:
        return _case(tomllib.loads(data.decode("utf-8-sig")), prefix, digest)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return _refused(prefix, str(error), digest)


def _refused(prefix: str, why: str, digest: str) -> Case:
    problem = Problem(f"{prefix}{CASE_FILE}", f"not understood, so nothing of it is used: {why}")
    return Case(digest=digest, problems=(problem,))


def join(cases: Sequence[Case]) -> Case:
    """Several folders opened together: each folder's word holds for its own files, names hold for all."""
    if len(cases) == 1:
        return cases[0]
    return Case(
        {path: given for case in cases for path, given in case.documents.items()},
        {name: others for case in cases for name, others in case.aliases.items()},
        {name: when for case in cases for name, when in case.known.items()},
        hashlib.sha256("".join(case.digest for case in cases).encode()).hexdigest(),
        tuple(problem for case in cases for problem in case.problems),
        tuple(group for case in cases for group in case.apart),
        edits=tuple(edit for case in cases for edit in case.edits),
        ground=hashlib.sha256("".join(case.grounded for case in cases).encode()).hexdigest(),
    )


def _case(content: Mapping[str, object], prefix: str, digest: str) -> Case:
    """The case a file's content says, each wrong value left out and named."""
    complaints: list[str] = [f"[{name}] is not used by tlx" for name in content if name not in TABLES]
    read_all = partial(_read_all, complaints)
    documents = {
        path: _given(complaints, f'documents."{path}"', keys)
        for path, keys in read_all("documents", content.get("documents", {}), _table).items()
    }
    people, never = _without(content.get("people", {}), NEVER_THE_SAME)
    aliases = read_all("people", people, names)
    apart = read_all("people", never, groups).get(NEVER_THE_SAME, ())
    return Case(
        {prefix + path: given for path, given in documents.items()},
        {name: _of_folder(forms, prefix) for name, forms in aliases.items()},
        read_all("events", content.get("events", {}), date),
        digest,
        tuple(Problem(f"{prefix}{CASE_FILE}", complaint) for complaint in complaints),
        tuple(_of_folder(group, prefix) for group in apart),
    )


def _without(table: object, key: str) -> tuple[object, Mapping[str, object]]:
    """A table without one key, and that key by itself."""
    if not isinstance(table, dict) or key not in table:
        return table, {}
    return {name: value for name, value in table.items() if name != key}, {key: table[key]}


def _of_folder(forms: Sequence[str], prefix: str) -> tuple[str, ...]:
    """Names of which some hold for one document, "Lee in 001.txt", with the path that document has."""
    return tuple(_in_folder(form, prefix) for form in forms)


def _in_folder(form: str, prefix: str) -> str:
    name, _, place = form.rpartition(IN)
    return f"{name}{IN}{prefix}{place}" if name and "." in place else form


def _given(complaints: list[str], where: str, keys: Mapping[str, object]) -> Given:
    given = Given()
    for key, value in keys.items():
        try:
            given = KEYS[key](given, value)
        except KeyError:
            complaints.append(f"{where}.{key}: not a key tlx knows ({', '.join(KEYS)})")
        except ValueError as error:
            complaints.append(f"{where}.{key}: {error}")
    return given


def _read_all(complaints: list[str], where: str, table: object, read: Callable[[object], T]) -> dict[str, T]:
    found: dict[str, T] = {}
    try:
        entries = _table(table)
    except ValueError as error:
        complaints.append(f"{where}: {error}")
        return found
    for key, value in entries.items():
        if not any(map(str.isalnum, key)):
            complaints.append(f'{where}."{key}": a name needs a letter or a figure')
            continue
        try:
            found[key] = read(value)
        except ValueError as error:
            complaints.append(f'{where}."{key}": {error}')
    return found


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"expected a table, found {value!r}")  # noqa: TRY004 — one type of error for a wrong value
    return value
