"""Dates that stand beside a text: in its metadata, in the name of its file."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tlx import dates, text
from tlx.dating.days import dated
from tlx.dating.source import Source
from tlx.model import Basis, Dating, Point, Shape, When, edtf

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


def from_metadata(source: Source) -> Dating | None:
    """The date in the document's own header: front matter, mail or page metadata."""
    metadata = source.document.metadata
    for field in FIELDS:
        value = _plain(metadata.get(field, ""))
        if dating := _written(value, field) or _in_words(value, field, source.day_first):
            return dating
    return None


def from_name(source: Source) -> Dating | None:
    """A date in the file's name or folders: ``2014-12-09.txt``, ``20141209_minutes.md``, ``2014/12/09/a.txt``."""
    for found in IN_NAME.finditer(source.document.path):
        if found["day"] is None and not found["mark"]:
            continue
        try:
            point = Point(int(found["year"]), int(found["month"]), int(found["day"]) if found["day"] else None)
        except ValueError:
            continue
        return Dating(When.on(point), Basis.STATED, "found in its file name", 0.85)
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
