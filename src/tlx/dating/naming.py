"""Dates that stand beside a text: in its metadata, in the name of its file."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tlx import dates, text
from tlx.dating.days import dated
from tlx.dating.source import Source
from tlx.model import Basis, Dating, Point, Shape, When, edtf
from tlx.text.vocabulary import MONTHS, MONTHS_SHORT

FIELDS: Final = (
    "date",
    "published",
    "article:published_time",
    "datepublished",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "created",
    "sent",
)
"""Header fields that tell when a text appeared, the best first."""

SURE: Final = 0.97
ISO: Final = re.compile(r"\d{4}(?:-\d\d){1,2}(?=[T ]\d|$)")
IN_NAME: Final = re.compile(
    r"(?<![0-9A-Za-z])(?P<year>(?:19|20)\d\d)(?P<mark>[-_./]?)(?P<month>0[1-9]|1[0-2])(?:(?P=mark)(?P<day>0[1-9]|[12]\d|3[01]))?(?![0-9A-Za-z])"
)

NAMED_MONTH: Final = rf"(?P<name>{'|'.join((*MONTHS, *MONTHS_SHORT))})"
IN_WORDS: Final = tuple(
    re.compile(rf"(?<![0-9A-Za-z]){form}(?![0-9A-Za-z])", re.IGNORECASE)
    for form in (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-_ .]?{NAMED_MONTH}[-_ .,]{{0,2}}(?P<year>(?:19|20)\d\d)",
        rf"{NAMED_MONTH}[-_ .]?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-_ .,]{{1,2}}(?P<year>(?:19|20)\d\d)",
        rf"(?P<year>(?:19|20)\d\d)[-_ .]?{NAMED_MONTH}[-_ .]?(?P<day>\d{{1,2}})",
        rf"{NAMED_MONTH}[-_ .](?P<year>(?:19|20)\d\d)(?P<day>)",
    )
)
"""The same with the name of the month: ``minutes_9-dec-2014.txt``, ``December 9, 2014.md``, ``report-may-2010.txt``."""


def from_metadata(source: Source) -> Dating | None:
    """The date in the document's own header: front matter, mail or page metadata."""
    metadata = source.document.metadata
    for field in FIELDS:
        value = _plain(metadata.get(field, ""))
        if value and (dating := _written(value, field) or _in_words(value, field, source.day_first)):
            return dating
    return None


def from_name(source: Source) -> Dating | None:
    """A date in the file's name or folders: ``2014-12-09.txt``, ``2014/12/09/a.txt``, ``minutes_9-dec-2014.md``."""
    path = source.document.path
    named = (_point(found) for pattern in (IN_NAME, *IN_WORDS) for found in pattern.finditer(path))
    point = next(filter(None, named), None)
    return None if point is None else Dating(When.on(point), Basis.STATED, "found in its file name", 0.85)


def _point(found: re.Match[str]) -> Point | None:
    """The day or month that a name spells; six figures alone may be anything."""
    spelled = found.groupdict()
    if spelled["day"] is None and not spelled["mark"]:
        return None
    month = MONTHS_SHORT[spelled["name"][:3].lower()] if "name" in spelled else int(spelled["month"])
    try:
        return Point(int(spelled["year"]), month, int(spelled["day"]) if spelled["day"] else None)
    except ValueError:
        return None


def _plain(value: str) -> str:
    return value.strip().strip("\"'")[:80]


def _where(field: str) -> str:
    return f"given as “{field}” in its header"


def _written(value: str, field: str) -> Dating | None:
    """A date as programs write it: EDTF, ISO with a time."""
    iso = ISO.match(value)
    try:
        return Dating(edtf.read(iso.group() if iso else value), Basis.STATED, _where(field), SURE)
    except ValueError:
        return None


def _in_words(value: str, field: str, day_first: bool | None) -> Dating | None:
    """A date as people write it: "9 December 2014", "9/12/2014"."""
    reading = text.read(value)
    told = dates.resolve(dates.find(reading), reading, Dating(), day_first=day_first)
    named = next((each for each in told if each.when is not None and each.when.shape is Shape.INSTANT), None)
    if named is None or named.when is None:
        return None
    if named.when.lo == named.when.hi:
        return dated(named, Basis.STATED, _where(field), SURE)
    return Dating(replace(named.when, part=""), Basis.STATED, _where(field), SURE)
