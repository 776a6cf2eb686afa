"""Decisions in words: what one was about, what it changed, from what to what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from tlx.case.edits import KINDS, UNDO, About, Edit, Target, Value

OWN: Final = "as tlx finds it"
LONGEST: Final = 60


def changed(edit: Edit) -> str:
    """What a decision changes: "date: 2014-12-08 → 2014-12"."""
    return SAID.get(edit.kind, _other)(edit)


def about(edit: Edit) -> str:
    """What a decision is about, as a reader of the log knows it."""
    return _named(edit.target)


def undone(edit: Edit, edits: Mapping[str, Edit]) -> str:
    """What an undo undoes, or what a decision changes; ``edits`` are those of the log by id."""
    before = edits.get(edit.target.id) if edit.kind == UNDO else None
    if before is None:
        return changed(edit)
    if before.kind == UNDO:
        return f"again: {undone(edits.get(before.target.id, before), edits)}"
    return f"undone: {changed(before)}"


def _named(target: Target) -> str:
    if target.about in (About.EVENT, About.ACCOUNT) and target.words:
        return f"“{_short(target.words)}” in {target.doc} [{target.id}]"
    return target.id


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _from_to(edit: Edit) -> str:
    return f"{KINDS[edit.kind].said}: {_value(edit.was)} → {_value(edit.value)}"


def _value(value: Value) -> str:
    if value is None:
        return OWN
    return _short(value) or "none" if isinstance(value, str) else "yes" if value else "no"


def _yes_or_no(yes: str, no: str) -> Callable[[Edit], str]:
    return lambda edit: yes if edit.value else no


def _with_others(edit: Edit) -> str:
    others = edit.value if isinstance(edit.value, tuple) else ()
    return f"{KINDS[edit.kind].said} {', '.join(_named(it) for it in others if isinstance(it, Target))}"


def _other(edit: Edit) -> str:
    kind = KINDS.get(edit.kind)
    return f"{kind.said if kind else edit.kind} {_value(edit.value)}" if edit.value is not None else edit.kind


SAID: Final[Mapping[str, Callable[[Edit], str]]] = {
    "star": _yes_or_no("starred", "star taken away"),
    "hide": _yes_or_no("hidden", "shown again"),
    "headline": _from_to,
    "date": _from_to,
    "note": _from_to,
    "document-date": _from_to,
    "merge": _with_others,
    "split": _with_others,
}
"""How each kind is said; the others by their value."""
