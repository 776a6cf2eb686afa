"""Decisions about what is shown, not signed yet: what each is about, and what it was before.

Both faces make them here, so that the log says the same whoever decided where.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tlx.case.edits import About, Edit, Target, told_by
from tlx.index import Timeline
from tlx.model import Account, Event, When, edtf

KEPT = 50
"""Accounts that a decision names its event by: one may have 30,000."""
NO_DATE = ""
"""Typed in place of a date: the one tlx found is to hold again."""


def about(event: Event) -> Target:
    """An event as a decision names it: by its accounts, the one it is shown by first."""
    first = event.accounts[:KEPT]
    return Target(About.EVENT, event.id, tuple(it.id for it in first), *told_by(first[0]))


def star(event: Event, *, on: bool) -> Edit:
    """Star it, or take its star away."""
    return Edit("star", about(event), on, event.word.starred)


def hide(event: Event) -> Edit:
    """Take it out of the timeline."""
    return Edit("hide", about(event), value=True, was=False)


def headline(event: Event, words: str) -> Edit:
    """Another headline; of no words, the one tlx wrote."""
    return Edit("headline", about(event), " ".join(words.split()) or None, event.headline)


def note(event: Event, words: str) -> Edit:
    """A note in place of the one there is; of no words, none."""
    return Edit("note", about(event), words.strip(), event.word.note)


def date(event: Event, written: str) -> Edit:
    """Another date, in EDTF; of no words, the one tlx found."""
    return Edit("date", about(event), written or None, edtf.write(event.when) if event.when else None)


def document_date(timeline: Timeline, path: str, written: str) -> Edit:
    """Another date of a document; of no words, the one tlx finds."""
    known = timeline.info(path)
    was = edtf.write(known.dating.when) if known and known.dating.when else None
    return Edit("document-date", Target(About.DOCUMENT, path), written or None, was)


def tags(event: Event, wanted: Iterable[str]) -> list[Edit]:
    """These tags in place of those there are: a decision for each that comes or goes."""
    now = tuple(dict.fromkeys(" ".join(tag.split()) for tag in wanted if tag.strip()))
    gone = [Edit("untag", about(event), tag) for tag in event.word.tags if tag not in now]
    return [*gone, *(Edit("tag", about(event), tag) for tag in now if tag not in event.word.tags)]


def merge(event: Event, others: Sequence[Event]) -> Edit:
    """One event of several, shown as the first is."""
    return Edit("merge", about(event), tuple(about(other) for other in others if other.id != event.id))


def split(event: Event, accounts: Iterable[Account]) -> Edit:
    """Accounts of it that are an event of their own."""
    off = tuple(Target(About.ACCOUNT, account.id, (), *told_by(account)) for account in accounts)
    return Edit("split", about(event), off)


def alias(name: str, other: str) -> Edit:
    """Another name of somebody."""
    return Edit("alias", _somebody(name), " ".join(other.split()))


def never_same(name: str, other: str) -> Edit:
    """Two names that are never one person's."""
    return Edit("never-same", _somebody(name), " ".join(other.split()))


def namesake(timeline: Timeline, name: str) -> str:
    """The name that several people share, of whom one is called or listed so; "" where nobody shares it."""
    alike = (person.name for person in timeline.people if person.label and name in (person.name, person.label))
    return next(alike, "")


def _somebody(name: str) -> Target:
    return Target(About.PERSON, " ".join(name.split()))


def changes(edit: Edit, event: Event | None) -> bool:
    """False where it is so already. A date that tlx found and the user says, too, is a decision: it is confirmed."""
    said = event is not None and edit.kind in event.word.changed
    if edit.value is None:
        return said or edit.kind == "document-date"
    return edit.value != edit.was or (edit.kind == "date" and not said)


def meant(typed: str, near: When | None) -> tuple[str, When] | None:
    """EDTF and meaning of a date as it is typed; one without a year is of the year it stood in. None of no date."""
    from tlx.explore import typed_dates  # loaded when a date is typed

    written = typed.strip()
    try:
        return written, edtf.read(written)
    except ValueError:
        year = near.first.year if near and near.first else None
        when = typed_dates.read(written, year)
        return (edtf.write(when), when) if when else None
