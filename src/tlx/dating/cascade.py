"""The cascade: ways to know the date of a document, surest first. Never the file's time, never today."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tlx import dates
from tlx.dates import Found
from tlx.dating.bounds import from_content
from tlx.dating.evidence import evidence
from tlx.dating.lines import from_date_line, from_dateline, from_foot
from tlx.dating.naming import from_metadata, from_name
from tlx.dating.source import Source
from tlx.dating.story import from_stories
from tlx.model import Basis, Dating, Document, When
from tlx.text import Reading

Step = Callable[[Source], Dating | None]

STEPS: Final[tuple[Step, ...]] = (from_metadata, from_date_line, from_dateline, from_name, from_foot)
"""What a document can know by itself, surest first; the first that answers is taken."""


def date(
    documents: Sequence[tuple[Document, Reading, tuple[Found, ...]]],
    given: Mapping[str, When],
    origin: str = "given in tlx.toml",
) -> dict[str, Dating]:
    """The date of each document, by path; one that stays unknown has evidence for the question to the user.

    The user's word holds before everything; then what each document knows by itself; then the same
    story in a dated document; then bounds from what the text speaks of.
    """
    sources = [_source(*each) for each in documents]
    dated = {each.document.path: _known(each, given, origin) for each in sources}
    told = {path: dating for path, dating in dated.items() if dating is not None}
    stories = from_stories(sources, told)
    return {
        path: dating or stories.get(path) or _bounded(each)
        for each in sources
        for path, dating in [(each.document.path, dated[each.document.path])]
    }


def _source(document: Document, reading: Reading, found: tuple[Found, ...]) -> Source:
    return Source(document, reading, dates.resolve(found, reading, Dating()))


def _known(source: Source, given: Mapping[str, When], origin: str) -> Dating | None:
    when = given.get(source.document.path)
    if when is not None:
        return Dating(when, Basis.GIVEN, origin, 1.0)
    return next((dating for step in STEPS if (dating := step(source)) is not None), None)


def _bounded(source: Source) -> Dating:
    """Bounds where the text has any, with what it offers for a better answer."""
    bounds = from_content(source)
    return Dating(bounds.when, bounds.basis, bounds.origin, bounds.confidence, evidence(source))
