"""What is to be done outside a view: frozen values that a face carries out and then tells about."""

from __future__ import annotations

from dataclasses import dataclass

from tlx.case import Edit
from tlx.explore.view import View
from tlx.index import Ordinals


@dataclass(frozen=True, slots=True)
class Export:
    """Write these rows, in this order, to a file. Never over one that is there."""

    name: str
    format: str
    ordinals: Ordinals | tuple[int, ...]
    query: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Hand text to the clipboard; ``what`` names it in the message."""

    text: str
    what: str


@dataclass(frozen=True, slots=True)
class Open:
    """Open a document at a line (from 1) in the user's "pager" or "editor"."""

    doc: str
    line: int
    kind: str


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave, with an exit code."""

    code: int = 0


@dataclass(frozen=True, slots=True)
class Interrupt:
    """Stop the work under way; when there is none, leave as an interrupted program does."""


@dataclass(frozen=True, slots=True)
class Redraw:
    """Paint the whole screen again: another program may have written on it."""


@dataclass(frozen=True, slots=True)
class Decide:
    """Keep these decisions, each to be signed; ``then`` is the view that follows when they are kept."""

    edits: tuple[Edit, ...]
    then: View


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo the last decision, or what was undone last."""

    is_redo: bool = False


Effect = Export | Copy | Open | Quit | Interrupt | Redraw | Decide | TakeBack


def after(view: View, result: View | Effect) -> View:
    """The view after a step: an effect that is carried out outside leaves it, a decision has its own."""
    if isinstance(result, View):
        return result
    return result.then if isinstance(result, Decide) else view
