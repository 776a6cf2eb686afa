"""A text, a place in it, the date it has, and what went wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tlx.model.reason import Basis
from tlx.model.when import When


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in a document's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """True when the two share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """True when ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class Mode(StrEnum):
    """What relative dates in a text lean on."""

    NEWS = "news"
    """the date of the text"""
    NARRATIVE = "narrative"
    """the last date told before"""


@dataclass(frozen=True, slots=True)
class Document:
    r"""One text, immutable, with what its file says about itself. It carries no date of its own making.

    ``path`` is the path inside the folder, with ``/``; it names the document everywhere. ``text``
    is without BOM and with ``\n`` line ends: all offsets are code points into it. ``sha256`` is of
    the file's bytes. ``metadata`` holds the file's own header fields, keys in lower case.
    """

    path: str
    text: str
    sha256: str
    title: str = ""
    source: str = ""
    note: str = ""
    mode: Mode | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)

    def line_of(self, offset: int) -> int:
        """The number of the line that holds a character, from 1: as citations give it."""
        return self.text.count("\n", 0, offset) + 1


@dataclass(frozen=True, slots=True)
class Dating:
    """The date a document itself has: a window, where it comes from, and how sure it is.

    ``when`` is ``None`` while it is unknown; ``origin`` reads on after the date: "given in tlx.toml",
    "found in its line 1". ``evidence`` is what the text offers, one clause each, for the question
    to the user.
    """

    when: When | None = None
    basis: Basis = Basis.STATED
    origin: str = ""
    confidence: float = 0.0
    evidence: tuple[str, ...] = ()


class Severity(StrEnum):
    """Whether something could not be read, or only deserves a word."""

    ERROR = "error"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """One clear line about a file: what is wrong and what that means."""

    path: str
    message: str
    severity: Severity = Severity.ERROR
