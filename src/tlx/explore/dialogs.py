"""What may lie over the view: frozen values, each with the few things typed or chosen in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FORMATS: Final = (("markdown", "Markdown", "md"), ("csv", "CSV", "csv"), ("json", "JSON", "json"))
"""The formats of the export dialog: name, as it is said, and the ending of its file."""
ENDINGS: Final = {"md": 0, "markdown": 0, "csv": 1, "json": 2}
"""Which of the formats an ending means."""
FIELDS: Final = ("format", "rows", "file")


@dataclass(frozen=True, slots=True)
class Help:
    """The commands and the marks, narrowed by what is typed; ``top`` is its first line in view."""

    typed: str = ""
    top: int = 0


@dataclass(frozen=True, slots=True)
class Palette:
    """The commands by name, narrowed by what is typed; ``chosen`` counts from 0."""

    typed: str = ""
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class Problems:
    """What could not be read or deserves a word; ``top`` is its first line in view."""

    top: int = 0


@dataclass(frozen=True, slots=True)
class ExportForm:
    """An export being prepared. ``note`` says why the last attempt did not write."""

    name: str
    format: int = 0
    only_starred: bool = False
    field: int = 2
    note: str = ""


@dataclass(frozen=True, slots=True)
class GoTo:
    """A date being typed to go there; ``began`` is the event one was at."""

    began: int
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Editing:
    """The user's word being typed.

    ``kind`` is that of the decision, ``about`` an event's id, a document's path or a name, and ``note`` says why the
    words so far were not taken.
    """

    kind: str
    about: str
    typed: str = ""
    note: str = ""


Dialog = Help | Palette | Problems | ExportForm | GoTo | Editing
