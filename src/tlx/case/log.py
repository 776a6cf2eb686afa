"""``tlx-edits.jsonl``: the decisions of the users, one a line, only ever added to.

A line is whole or it is not there: it is written with one call under a lock, and is on the disk before anybody is told
that it was kept. What another hand wrote is read as far as it can be understood, and the rest is named.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from tlx.case.edits import AT, About, Edit, Target, Value, checked, line, target
from tlx.model import Problem, edtf
from tlx.model.marks import EDITS_FILE

MOST: Final = 100_000_000
"""Bytes of a log that are read: no hand has written as much."""
MOST_PROBLEMS: Final = 20
"""Lines that are named one by one where they cannot be understood."""


@dataclass(frozen=True, slots=True)
class Log:
    """The decisions in the order of their lines, and what could not be understood."""

    edits: tuple[Edit, ...] = ()
    problems: tuple[Problem, ...] = ()
    data: bytes = b""


def load(file: Path, prefix: str = "") -> Log:
    """The log at a place; an empty one where there is none. Documents are named ``prefix`` + path."""
    name = f"{prefix}{EDITS_FILE}"
    if not file.is_file():
        return Log()
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST + 1)
    except OSError as error:
        return Log(problems=(Problem(name, f"cannot be read, so no edit holds: {_sentence(error)}"),))
    if len(data) > MOST:
        return Log(problems=(Problem(name, f"longer than {MOST // 1_000_000} MB, so no edit holds"),))
    return read(data, prefix)


def read(data: bytes, prefix: str = "") -> Log:
    """The decisions that bytes hold. The same line twice is one: two logs that went on from one are put together so."""
    edits: dict[str, Edit] = {}
    wrong: list[tuple[int, str]] = []
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not raw.strip():
            continue
        try:
            edit = _placed(_parsed(raw, edits), prefix)
            if edits.setdefault(edit.id, edit) != edit:
                raise ValueError(f"the id {edit.id:.40} is that of another line")  # noqa: TRY301 — named as the others
        except (ValueError, RecursionError) as error:
            wrong.append((number, _why(error)))
    return Log(tuple(edits.values()), tuple(_problems(wrong, f"{prefix}{EDITS_FILE}")), data)


def _problems(wrong: Sequence[tuple[int, str]], name: str) -> Iterator[Problem]:
    for number, why in wrong[:MOST_PROBLEMS]:
        yield Problem(name, f"line {number} is no decision, the rest is read: {why}")
    if len(wrong) > MOST_PROBLEMS:
        yield Problem(name, f"and {len(wrong) - MOST_PROBLEMS:,} more lines that are no decisions")


def _why(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError | UnicodeDecodeError):
        return "it is cut off, or no JSON"
    return "it is nested too deeply" if isinstance(error, RecursionError) else str(error)


def _parsed(raw: bytes, known: Mapping[str, Edit]) -> Edit:
    stored = json.loads(raw.decode())
    if not isinstance(stored, dict):
        raise ValueError("it is no table")  # noqa: TRY004 — one type of error for a wrong line
    ident, at, who = (line(stored.get(name, "")) for name in ("id", "at", "who"))
    if not AT.fullmatch(at):
        raise ValueError(f"“{at:.40}” is no time like 2026-11-20T18:30:00Z")
    edtf.read(at[:10])
    about = target(stored)
    if about.about == About.EDIT and about.id not in known:
        raise ValueError(f"it undoes {about.id:.40}, and no line before it is called so")
    value = checked(Edit(line(stored.get("kind", "")), about, stored.get("value")))
    return replace(value, id=ident, at=at, who=who, was=_was(stored.get("was")))


def _was(value: object) -> Value:
    """What it was before is for readers alone: whatever is no plain value is left out."""
    if isinstance(value, list):
        return tuple(each for each in value if isinstance(each, str))
    return value if isinstance(value, str | bool) else None


def _placed(edit: Edit, prefix: str) -> Edit:
    """The decision with its documents named as a case names them that holds several folders."""
    value = edit.value
    if isinstance(value, tuple):
        value = tuple(_under(each, prefix) for each in value)
    return replace(edit, target=_under(edit.target, prefix), value=value)


def _under(it: Any, prefix: str) -> Any:  # noqa: ANN401 — a target, or what is none
    if not isinstance(it, Target):
        return it
    if it.about == About.DOCUMENT:
        return replace(it, id=prefix + it.id)
    return replace(it, doc=prefix + it.doc) if it.doc else it


# -- writing ---------------------------------------------------------------------------------------


def to_line(edit: Edit, prefix: str = "") -> str:
    """A decision as the log keeps it; its documents without the ``prefix`` of their folder."""
    head = {"id": edit.id, "at": edit.at, "who": edit.who, "kind": edit.kind}
    stored = {**head, **_stored(edit.target, prefix), "value": _plain(edit.value, prefix), "was": edit.was}
    return json.dumps(stored, ensure_ascii=False) + "\n"


def _plain(value: Value, prefix: str) -> Any:  # noqa: ANN401 — what JSON can hold
    if isinstance(value, tuple):
        return [_stored(each, prefix) if isinstance(each, Target) else each for each in value]
    return value


def _stored(it: Target, prefix: str) -> dict[str, Any]:
    own = it.id.removeprefix(prefix) if it.about == About.DOCUMENT else it.id
    found: dict[str, object] = {"accounts": list(it.accounts), "doc": it.doc.removeprefix(prefix), "words": it.words}
    found["trigger"] = it.trigger
    return {str(it.about): own, **{name: value for name, value in found.items() if value}}


def append(file: Path, edits: Sequence[Edit], prefix: str = "") -> None:
    """Add signed decisions to a log. Raises :class:`OSError` with a sentence, and then nothing was added.

    A link is not followed: a folder from elsewhere must not lead to a file outside it.
    """
    data = "".join(to_line(checked(edit), prefix) for edit in edits).encode()
    is_new = not file.exists()
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(file, flags, 0o666)
    except OSError as error:
        raise OSError(f"{file} cannot be written: {_sentence(error)}") from error
    try:
        with _locked(handle):
            _write(handle, data, file)
    finally:
        os.close(handle)
    if is_new:
        _sync(file.parent)


def _write(handle: int, data: bytes, file: Path) -> None:
    """Write in one piece and onto the disk; what did not go in whole is taken back."""
    size = os.fstat(handle).st_size
    if size and os.pread(handle, 1, size - 1) != b"\n":  # a line that was cut off: it stays, and ends here
        data = b"\n" + data
    try:
        written = os.write(handle, data)
        if written != len(data):
            raise OSError("there is no room for it")  # noqa: TRY301 — taken back as any other failure
        os.fsync(handle)
    except OSError as error:
        os.ftruncate(handle, size)
        raise OSError(f"{file} cannot be written: {_sentence(error)}") from error


@contextmanager
def _locked(handle: int) -> Iterator[None]:
    """One at a time, of however many programs; where the system knows no such lock, the one call must do."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(handle, fcntl.LOCK_UN)


def _sync(folder: Path) -> None:
    """The name of a new file is on the disk too, where a folder can be asked for that."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sentence(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
