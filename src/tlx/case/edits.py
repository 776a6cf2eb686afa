"""One decision of the user: what is decided, about what, by whom and when, and what it was before.

Each kind of decision is a row of :data:`KINDS`: what it is about, what value it takes, and whether a later one
takes its place or both stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tlx.model import Account, edtf, say


class About(StrEnum):
    """What a decision can be about."""

    EVENT = "event"
    ACCOUNT = "account"
    DOCUMENT = "document"
    PERSON = "person"
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Target:
    """What a decision is about: an event by its accounts, a document by its path, somebody by name, an edit by its id.

    An account is named for itself only where one is split off. Of an event ``id`` is what it was called then, and
    ``accounts`` are the ids of its accounts, the one it was shown by first: it is found again by any of them. ``doc``,
    ``words`` and ``trigger`` (the word that names what happened) say where that first one stood, should no id be left
    (one is made of the date words too, and those change with the date of a document), and tell a reader of the log what
    it was about.
    """

    about: About
    id: str
    accounts: tuple[str, ...] = ()
    doc: str = ""
    words: str = ""
    trigger: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells one target from another: an event by the account it was shown by."""
        return self.about, self.accounts[0] if self.accounts else self.id


Value = str | bool | None | tuple[str, ...] | tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """A decision. One that is not signed yet has neither ``id`` nor ``at`` (UTC, to the second) nor ``who``."""

    kind: str
    target: Target
    value: Value = None
    was: Value = None
    id: str = ""
    at: str = ""
    who: str = ""


LONGEST_LINE: Final = 300
LONGEST_NOTE: Final = 10_000
LONGEST_WORDS: Final = 120
"""Characters of an account's words that a decision keeps, to find it by."""
AT: Final = re.compile(r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ", re.ASCII)


def told_by(account: Account) -> tuple[str, str, str]:
    """Document, words and trigger of an account as a decision keeps them: on one line, no more than are needed."""
    start, end = (at - account.span.start for at in (account.trigger.start, account.trigger.end))
    return account.doc, _begun(account.quote), _begun(account.quote[max(0, start) : max(0, end)])


def _begun(words: str) -> str:
    return " ".join(words[: 4 * LONGEST_WORDS].split())[:LONGEST_WORDS]


def signature(edit: Edit) -> str:
    """By whom and when, as a sentence goes on: "ann on Fri 20 Nov 2026"."""
    return f"{edit.who} on {say.long(edtf.read(edit.at[:10]))}"


# -- values ----------------------------------------------------------------------------------------
# Each takes what JSON holds, and raises ValueError with a sentence for what it must not be.


def text(value: object, most: int = LONGEST_NOTE) -> str:
    """Any words, on as many lines as they need."""
    if not isinstance(value, str):
        raise ValueError(f"expected words, found {value!r:.80}")  # noqa: TRY004 — one type of error for a wrong value
    if len(value) > most:
        raise ValueError(f"longer than {most:,} characters")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError("holds what is no text") from None
    return value


def line(value: object) -> str:
    """Words on one line, at least one of them."""
    written = " ".join(text(value, LONGEST_LINE).split())
    if not written:
        raise ValueError("expected words, found none")
    return written


def date(value: object) -> str:
    """A date in EDTF; kept as it was written, because that is what the user said."""
    written = line(value)
    edtf.read(written)
    return written


def truth(value: object) -> bool:
    """Yes or no."""
    if not isinstance(value, bool):
        raise ValueError(f"expected true or false, found {value!r:.80}")  # noqa: TRY004 — as above
    return value


def _none(value: object) -> None:
    if value is not None:
        raise ValueError(f"expected nothing, found {value!r:.80}")


def _list(value: object) -> list[object]:
    if not isinstance(value, list | tuple) or not value:
        raise ValueError(f"expected a list, found {value!r:.80}")
    return list(value)


def lines(value: object) -> tuple[str, ...]:
    """One line of words or more."""
    return tuple(map(line, _list(value)))


def targets(value: object) -> tuple[Target, ...]:
    """One event or more."""
    return tuple(each if isinstance(each, Target) else target(each) for each in _list(value))


def target(value: object) -> Target:
    """What a line of the log says a decision is about."""
    if not isinstance(value, Mapping):
        raise ValueError(f"expected a table, found {value!r:.80}")  # noqa: TRY004 — as above
    about = next((it for it in About if it in value), None)
    if about is None:
        raise ValueError(f"says nothing of {', '.join(About)}")
    accounts = lines(value["accounts"]) if value.get("accounts") else ()
    where = (text(value.get(name, "")) for name in ("doc", "words", "trigger"))
    return Target(about, text(value[about]), accounts, *where)


Check = Callable[[object], Value]


def _or_none(check: Check) -> Check:
    return lambda value: None if value is None else check(value)


# -- kinds -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of decision.

    Of two with the same ``field`` about the same thing the later stands, unless ``adds``: then both do. ``said`` is
    the kind in words, before what it was and what it is.
    """

    name: str
    about: About
    check: Check
    said: str
    field: str = ""
    adds: bool = False


KINDS: Final = {
    row.name: row
    for row in (
        Kind("star", About.EVENT, truth, "star", "star"),
        Kind("hide", About.EVENT, truth, "hide", "hide"),
        Kind("headline", About.EVENT, _or_none(line), "headline", "headline"),
        Kind("date", About.EVENT, _or_none(date), "date", "date"),
        Kind("note", About.EVENT, text, "note", "note"),
        Kind("tag", About.EVENT, line, "tag", "tag"),
        Kind("untag", About.EVENT, line, "tag taken away", "tag"),
        Kind("merge", About.EVENT, targets, "one event with", adds=True),
        Kind("split", About.EVENT, targets, "split off", adds=True),
        Kind("document-date", About.DOCUMENT, _or_none(date), "date of the document", "date"),
        Kind("alias", About.PERSON, line, "also called", adds=True),
        Kind("never-same", About.PERSON, line, "never the same as", adds=True),
        Kind("undo", About.EDIT, _none, "undo", adds=True),
    )
}
"""Every kind of decision by its name. Of tags the value belongs to the field: one decision for each tag."""
UNDO: Final = "undo"


def checked(edit: Edit) -> Edit:
    """The decision with its value as it is kept. Raises :class:`ValueError` with a sentence when it means nothing."""
    kind = KINDS.get(edit.kind)
    if kind is None:
        raise ValueError(f"“{edit.kind:.40}” is no kind of decision this tlx knows ({', '.join(KINDS)})")
    if edit.target.about != kind.about:
        raise ValueError(f"a {edit.kind} is about an {kind.about}, and this names an {edit.target.about}")
    if kind.about == About.PERSON:
        line(edit.target.id)
    value = kind.check(edit.value)
    return Edit(edit.kind, edit.target, value, edit.was, edit.id, edit.at, edit.who)


def field_of(edit: Edit) -> tuple[object, ...]:
    """What a decision settles: of two that settle the same the later stands."""
    kind = KINDS[edit.kind]
    if kind.adds:
        return (edit.id,)
    return (*edit.target.key, kind.field, edit.value if kind.field == "tag" else None)
