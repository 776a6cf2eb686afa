"""The cascade: ways to know the date of a document, surest first. Never the file's time, never today."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from tlx import dates
from tlx.dates import Found
from tlx.dating.bounds import UNKNOWN, latest_past, not_before
from tlx.dating.evidence import evidence
from tlx.dating.foot import from_foot
from tlx.dating.labels import from_label, from_signature, from_title
from tlx.dating.lines import from_date_line, from_dateline, from_month_line
from tlx.dating.naming import from_metadata, from_name
from tlx.dating.period import from_period
from tlx.dating.source import Source
from tlx.dating.story import from_stories
from tlx.dating.yearless import Dateline, from_yearless_dateline, yearless_dateline
from tlx.model import Basis, Dating, Document, When
from tlx.text import Reading

Step = Callable[[Source], Dating | None]

STEPS: Final[tuple[Step, ...]] = (
    from_metadata,
    from_label,
    from_date_line,
    from_title,
    from_signature,
    from_period,
    from_month_line,
    from_dateline,
    from_name,
    from_yearless_dateline,
    from_foot,
)
"""What a document can know by itself, surest first; the first that answers is taken. A foot line may be another's."""


GIVEN: Final = "given in tlx.toml"


@dataclass(frozen=True, slots=True)
class Alone:
    """The date a document has by itself; where it has none, ``bounds`` with what it offers for a better answer.

    ``dateline`` is that of a document without a date, when it says the day and not the year.
    """

    known: Dating | None
    bounds: Dating = UNKNOWN
    dateline: Dateline | None = None


def date(
    documents: Sequence[tuple[Document, Reading, tuple[Found, ...]]],
    given: Mapping[str, When],
    day_first: Mapping[str, bool] = MappingProxyType({}),
    origin: str = GIVEN,
) -> dict[str, Dating]:
    """The date of each document, by path; one that stays unknown has evidence for the question to the user.

    The user's word holds before everything; then what each document knows by itself; then the same
    story in a dated document; then bounds from what the text speaks of. ``day_first`` is the user's word, by
    document, on whether 9/12 is 9 December; where there is none the whole text decides.
    """
    each_alone = {
        one.path: alone(one, reading, found, given.get(one.path), day_first=day_first.get(one.path), origin=origin)
        for one, reading, found in documents
    }
    return together([document for document, _, _ in documents], each_alone)


def alone(
    document: Document,
    reading: Reading,
    found: tuple[Found, ...],
    given: When | None = None,
    *,
    day_first: bool | None = None,
    origin: str = GIVEN,
) -> Alone:
    """The date of a document without a look at the others."""
    if given is not None:
        return Alone(Dating(given, Basis.GIVEN, origin, 1.0))
    source = _source(document, reading, found, day_first)
    known = _known(source)
    return Alone(known) if known else Alone(None, _bounded(source), yearless_dateline(source))


def together(documents: Sequence[Document], each_alone: Mapping[str, Alone]) -> dict[str, Dating]:
    """The date of each document, by path, where those that have none by themselves may borrow one."""
    told = {one.path: known for one in documents if (known := each_alone[one.path].known)}
    datelines = {path: one.dateline for path, one in each_alone.items() if one.dateline}
    told |= from_stories(documents, told, datelines)
    return {one.path: told.get(one.path) or each_alone[one.path].bounds for one in documents}


def _source(document: Document, reading: Reading, found: tuple[Found, ...], given: bool | None) -> Source:
    """A document that is looked through for its date; what the user has dated is not."""
    day_first = dates.writes_day_first(found) if given is None else given
    return Source(document, reading, found, day_first)


def _known(source: Source) -> Dating | None:
    return next((dating for step in STEPS if (dating := step(source)) is not None), None)


def _bounded(source: Source) -> Dating:
    """Bounds where the text has any, with what it offers for a better answer."""
    latest = latest_past(source)
    return replace(not_before(latest), evidence=evidence(source, latest))
