"""Dates that stand beside a text: in its metadata, in the name of its file."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tlx import dates, text
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

ISO: Final = re.compile(r"\d{4}(?:-\d\d){1,2}(?=[T ]\d|$)")
IN_NAME: Final = re.compile(
    r"(?<![0-9A-Za-z])(?P<year>(?:19|20)\d\d)(?P<mark>[-_./]?)(?P<month>0[1-9]|1[0-2])(?:(?P=mark)(?P<day>0[1-9]|[12]\d|3[01]))?(?![0-9A-Za-z])"
)


def from_metadata(source: Source) -> Dating | None:
    """The date in the document's own header: front matter, mail or page metadata."""
    metadata = source.document.metadata
    for field in FIELDS:
        when = read_date(metadata.get(field, ""))
        if when is not None:
            return Dating(when, Basis.STATED, f"given as “{field}” in its header", 0.97)
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


def read_date(value: str) -> When | None:
    """A date as people and programs write it: EDTF, ISO with a time, "9 December 2014"."""
    value = value.strip().strip("\"'")[:80]
    iso = ISO.match(value)
    try:
        return edtf.read(iso.group() if iso else value)
    except ValueError:
        return _in_words(value)


def _in_words(value: str) -> When | None:
    reading = text.read(value)
    told = dates.resolve(dates.find(reading), reading, Dating())
    dated = (each.when for each in told if each.when is not None and each.when.shape is Shape.INSTANT)
    return next((replace(when, part="") for when in dated), None)
