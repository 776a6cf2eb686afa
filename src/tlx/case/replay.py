"""Which decisions of a log stand: those that were not undone and that no later one took the place of.

It is a function of the lines and of nothing else: whoever reads the same log comes to the same decisions.
"""

from __future__ import annotations

from collections.abc import Sequence

from tlx.case.edits import UNDO, About, Edit, Target, field_of


def alive(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Those that were not undone, undoing included: an undo comes after what it undoes, so the last is read first."""
    undone: set[str] = set()
    found: list[Edit] = []
    for edit in reversed(edits):
        if edit.id in undone:
            continue
        found.append(edit)
        if edit.kind == UNDO:
            undone.add(edit.target.id)
    return tuple(reversed(found))


def standing(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The decisions that hold, in the order in which they were made."""
    last: dict[tuple[object, ...], Edit] = {}
    for edit in alive(edits):
        if edit.kind != UNDO:
            last.pop(field_of(edit), None)
            last[field_of(edit)] = edit
    return tuple(last.values())


def to_undo(edits: Sequence[Edit]) -> Edit | None:
    """The last decision that can be undone."""
    return next((edit for edit in reversed(alive(edits)) if edit.kind != UNDO), None)


def to_redo(edits: Sequence[Edit]) -> Edit | None:
    """The last undo that can be undone: that of a decision, after which nothing else was decided."""
    by_id, living = {edit.id: edit for edit in edits}, {edit.id for edit in alive(edits)}
    for edit in reversed(edits):
        if edit.kind != UNDO:
            return None
        if edit.id in living and by_id[edit.target.id].kind != UNDO:
            return edit
    return None


def undoing(edit: Edit) -> Edit:
    """The decision that undoes another, not signed yet."""
    return Edit(UNDO, Target(About.EDIT, edit.id))
