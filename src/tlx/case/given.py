"""What the user says of one document: each key of its table, what it must hold and what it sets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from tlx.model import Document, Mode, When, edtf
from tlx.model.marks import CASE_FILE


@dataclass(frozen=True, slots=True)
class Given:
    """The user's word on one document; what is left out stays as the document has it."""

    title: str = ""
    source: str = ""
    date: When | None = None
    note: str = ""
    mode: Mode | None = None
    day_first: bool | None = None
    """True when it writes 9/12 for 9 December; as it writes its other dates when not given."""
    origin: str = f"given in {CASE_FILE}"
    """where the date comes from, as it reads on after it"""

    def describe(self, document: Document) -> Document:
        """The document with the user's title, source, note and mode in place of its own."""
        return replace(
            document,
            title=self.title or document.title,
            source=self.source or document.source,
            note=self.note or document.note,
            mode=self.mode or document.mode,
        )


def text(value: object) -> str:
    """Any words. Raises :class:`ValueError` with a sentence for anything but a string."""
    if not isinstance(value, str):
        raise ValueError(f"expected words in quotes, found {value!r}")  # noqa: TRY004 — one type of error for a wrong value
    return value


def date(value: object) -> When:
    """A date in EDTF; a bare TOML date or a year is understood too."""
    return edtf.read(str(value))


def mode(value: object) -> Mode:
    """What relative dates lean on. Raises :class:`ValueError` with a sentence for anything else."""
    if value not in set(Mode):
        raise ValueError(f"expected one of {', '.join(Mode)}, found {value!r}")
    return Mode(str(value))


def yes_or_no(value: object) -> bool:
    """A truth of TOML. Raises :class:`ValueError` with a sentence for anything else."""
    if not isinstance(value, bool):
        raise ValueError(f"expected true or false, found {value!r}")  # noqa: TRY004 — one type of error for a wrong value
    return value


def names(value: object) -> tuple[str, ...]:
    """One name or a list of names."""
    return tuple(map(text, value)) if isinstance(value, list) else (text(value),)


def groups(value: object) -> tuple[tuple[str, ...], ...]:
    """Lists of two names or more; one list alone is understood too."""
    rows = value if isinstance(value, list) and all(isinstance(row, list) for row in value) else [value]
    found = tuple(names(row) for row in rows)
    if any(len(row) < 2 for row in found):
        raise ValueError('expected lists of two names or more, like [["Ann Lee", "Anna Lee"]]')
    return found


KEYS: Final[Mapping[str, Callable[[Given, object], Given]]] = {
    "title": lambda given, value: replace(given, title=text(value)),
    "source": lambda given, value: replace(given, source=text(value)),
    "date": lambda given, value: replace(given, date=date(value)),
    "note": lambda given, value: replace(given, note=text(value)),
    "mode": lambda given, value: replace(given, mode=mode(value)),
    "day_first": lambda given, value: replace(given, day_first=yes_or_no(value)),
}
