"""The log of edits taken into the user's word: dates of documents and names of people go where tlx.toml's go."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from tlx.case.edits import Edit, signature
from tlx.case.given import Given
from tlx.case.log import Log
from tlx.case.replay import standing
from tlx.model import Problem, Severity, edtf
from tlx.model.marks import EDITS_FILE

if TYPE_CHECKING:
    from tlx.case.case import Case


def with_log(case: Case, log: Log) -> Case:
    """The case with the decisions that stand; those about events are for :func:`tlx.events.decided`."""
    if not log.data:
        return replace(case, problems=(*case.problems, *log.problems)) if log.problems else case
    digest = hashlib.sha256(case.digest.encode() + log.data).hexdigest()
    edits = standing(log.edits)
    said = repr([edit for edit in edits if edit.kind in TAKEN])
    ground = hashlib.sha256(f"{case.digest}{said}".encode()).hexdigest() if said != "[]" else case.digest
    whole = replace(case, digest=digest, ground=ground, edits=edits, problems=(*case.problems, *log.problems))
    for edit in edits:
        whole = TAKEN.get(edit.kind, _nothing)(whole, edit)
    return whole


def _nothing(case: Case, _: Edit) -> Case:
    return case


def _dated(case: Case, edit: Edit) -> Case:
    """The date of a document. Where ``tlx.toml`` has another one the decision holds, and that is said."""
    if not isinstance(edit.value, str):
        return case
    before, path = case.documents.get(edit.target.id, Given()), edit.target.id
    given = replace(before, date=edtf.read(edit.value), origin=f"given by {signature(edit)}")
    documents = {**case.documents, path: given}
    if before.date is None or before.date == given.date:
        return replace(case, documents=documents)
    says = (
        f"tlx.toml says {edtf.write(before.date)}, and {edit.who} later {edit.value}, which holds (tlx log, tlx undo)"
    )
    return replace(case, documents=documents, problems=(*case.problems, Problem(path, says, Severity.NOTE)))


def _called(case: Case, edit: Edit) -> Case:
    known: Mapping[str, tuple[str, ...]] = case.aliases
    forms = (*known.get(edit.target.id, ()), str(edit.value))
    return replace(case, aliases={**known, edit.target.id: tuple(dict.fromkeys(forms))})


def _apart(case: Case, edit: Edit) -> Case:
    return replace(case, apart=(*case.apart, (edit.target.id, str(edit.value))))


TAKEN: Final[Mapping[str, Callable[[Case, Edit], Case]]] = {
    "document-date": _dated,
    "alias": _called,
    "never-same": _apart,
}


def review(edit: Edit, why: str) -> Problem:
    """A decision that has lost what it was about: it stays in the log, and waits for the user."""
    about = f"“{edit.target.words}”" if edit.target.words else edit.target.id
    where = f" in {edit.target.doc}" if edit.target.doc else ""
    said = f"needs review: {why}: {edit.kind} of {about}{where}, by {signature(edit)} (edit {edit.id})"
    return Problem(EDITS_FILE, said, Severity.NOTE)
