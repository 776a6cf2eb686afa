"""Events as plain lines of text: for pipes, for ``grep``, for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from tlx.explore import marks
from tlx.explore.counts import differing
from tlx.explore.safe import safe
from tlx.index import Row, Timeline
from tlx.model import Account, Basis, Event, say
from tlx.model.say_full import full

DATE_WIDTH: Final = 22
BASIS_WORDS: Final = {
    Basis.STATED: "it stands in the text",
    Basis.RESOLVED: "worked out",
    Basis.INFERRED: "no time words",
    Basis.GIVEN: "given by you",
}


def rows(timeline: Timeline, ordinals: Iterable[int]) -> Iterator[str]:
    """A line for each event that stands alone, with its year: whoever greps sees no heading."""
    return map(line, timeline.rows(ordinals))


def heading(year: int | None) -> str:
    """The line above the events of a year."""
    if year is None:
        return say.UNDATED
    return str(year) if year > 0 else f"{1 - year} BC"


def line(row: Row) -> str:
    """One event: date, how it is known, what it is, headline, sources, people."""
    mark = marks.mark(row.kind, row.when.precision if row.when else None).sign
    told = " · ".join(filter(None, [told_by(row), ", ".join(row.people)]))
    dated = f"{say.long(row.when):>{DATE_WIDTH}}{marks.BASIS[row.basis].sign}"
    return safe(f"{dated} {mark} {own(row)}{row.headline}  [{told}]")


def own(row: Row) -> str:
    """The mark of what the user said of a row, nothing where there is nothing."""
    mark = marks.STAR if row.is_starred else marks.EDITED
    return f"{mark.sign} " if row.is_starred or row.is_edited else ""


def told_by(row: Row, name: Callable[[str], str] = str) -> str:
    """The sources of a row, with their number where there are several, and whether they disagree."""
    sign = marks.SOURCES if row.agreed else marks.DISAGREE
    number = f"{sign.sign}{row.accounts} " if row.accounts > 1 else ""
    return number + ", ".join(dict.fromkeys(map(name, row.sources)))


def event(timeline: Timeline, ordinal: int) -> str:
    """One event in full: what, when, why, who, and every source that tells it."""
    found = timeline.event(ordinal)
    blocks = [found.headline, f"{full(found.when)} · {BASIS_WORDS[found.basis]}", *_people(found)]
    if not found.agreed:
        blocks.append("the sources disagree about the date")
    if counted := differing(found.accounts):
        words = ", ".join(f"“{each.words}” in {each.account.doc}" for each in counted)
        blocks.append(f"the sources count differently: {words}")
    if found.joined:
        blocks.append(f"one event: {found.joined}")
    several = len(found.accounts) > 1
    for account in found.accounts:
        blocks += (*_account(timeline, account), *([f"account {account.id}"] if several else []))
    blocks += (*_similar(timeline, found), *_word(found), f"id   {found.id}")
    return "\n  ".join(map(safe, blocks))


def _word(found: Event) -> Iterator[str]:
    """What the user said of it, and the dates tlx had found."""
    word = found.word
    if word.reason:
        yield f"given  {say.reason(word.reason)}"
    for other in word.found:
        yield f"not  {say.long(other.when)}: {other.why}"
    if word.starred:
        yield "starred"
    if word.tags:
        yield f"tags  {', '.join(word.tags)}"
    yield from (f"note  {line}" for line in word.note.splitlines())


def _similar(timeline: Timeline, found: Event) -> Iterator[str]:
    """The events that may be the same, and what speaks for it."""
    for other in found.similar:
        ordinal = timeline.ordinal(other.event)
        if ordinal is not None:
            row = timeline.event(ordinal)
            yield f"may be the same as  {say.long(row.when)}  {row.headline}  [{row.id}]"
            yield f"why  {other.why}"


def _people(found: Event) -> Iterator[str]:
    for who in found.people:
        yield f"who  {who.name}{f', {who.role}' if who.role else ''}"


def _account(timeline: Timeline, account: Account) -> Iterator[str]:
    yield f"“{' '.join(account.quote.split())}”"
    yield f"     {citation(timeline, account)}"
    yield f"why  {say.reason(account.reason)}"
    for other in account.alternatives:
        yield f"not  {say.long(other.when)}: {other.why}"


def citation(timeline: Timeline, account: Account) -> str:
    """Where the words stand: publisher, file, line and characters."""
    document, number = timeline.info(account.doc), timeline.line_of(account.doc, account.span.start)
    place = f"{account.doc}:{number} ({account.span.start}–{account.span.end})"
    return f"{document.source}, {place}" if document and document.source else place
