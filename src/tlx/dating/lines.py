"""Dates that a text prints of itself at its head: a date line or a dateline."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import Final

from tlx.dating.days import dated
from tlx.dating.source import Source
from tlx.model import Basis, Dating, Span, TimeExpression

LABEL: Final = (
    r"(?:(?:first |last )?(?:published|posted|updated|issued|released|dated?|sent|written|filed|printed|press release"
    r"|for (?:immediate )?release|news release|statement|release date)(?: on| at)?)"
)
WEEKDAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
ALONE_BEFORE: Final = re.compile(rf"\W*(?:{LABEL}\W*)?(?:{WEEKDAY}\W*)?(?:the )?", re.IGNORECASE)
ALONE_AFTER: Final = re.compile(
    r"(?:\.\d{1,3}\b)?[\W_]*(?:at\b\W*)?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d{1,3}\b)?)?\W*)?(?:[ap]\.?m\.?\W*)?"
    r"(?:[A-Z]{2,4}\W*)?(?:\+?\d{4})?[\W_]*",
    re.IGNORECASE,
)
"""What may stand beside a date on a line of its own: a label and a weekday before it, a time of day after,
to the hundredth of a second as agencies stamp it."""

PLACE: Final = re.compile(
    r"\W*(?:[A-Z][\w.’'-]*\s?){1,4}(?:\([A-Z][\w ]+\)\s*)?"
    r"(?:,\s*(?:[A-Z][\w.’' ]{1,20},\s*)?\(?|(?:,\s*[A-Z][\w.’' ]{1,20})?\s\()"
)
AFTER_PLACE: Final = re.compile(r"\)?\s*(?:\([^()\n]{2,40}\)\s*)?(?:[–—:]|-{1,2}(?=\s))")
"""A dateline: "LONDON, 16 January 2015 (Reuters) - …", "LEEDS, England (Jan. 16, 2015) - …"."""
OPENS: Final = re.compile(r"\s*(?:[–—]|-{1,2}(?=\s))\s*[A-Z]")
"""The same without its place, before the first sentence: "Jan. 16, 2015 - Officers …"."""
ISSUED: Final = re.compile(
    r"\W*(?:the |this |an? )?(?:press|news|media) (?:release|statement)(?: was)? (?:issued|released|published)"
    r"(?: by [^.\n]{2,60})? on(?: the)?\s+$",
    re.IGNORECASE,
)
"""“The press release issued by the Home Office on”."""

BYLINE: Final = re.compile(r"\W*(?:by|from)\s[^.!?\n]{2,60}$", re.IGNORECASE)

LINE: Final = re.compile(r"[^\n]+")
HEAD: Final = 4
"""Lines with words in them, from the first."""
LETTERHEAD: Final = 16
"""The same where none of them is prose: who writes, to whom, of what."""
PROSE: Final = re.compile(r".{100}|.*[.!?…][\"'”’)]*\s*$")
"""A line of a paragraph: long, or ended like a sentence."""
FURTHEST: Final = 20_000
"""Characters: where the head ends whatever its lines hold."""
OPENING: Final = 300
"""Characters: where the first full date of a news text is its own in 98 of 100 articles, at an end of a line."""
CHRONOLOGY: Final = 3
"""Lines that begin with dates: from there on a text is a list of dates, none of them its own."""


def from_date_line(source: Source) -> Dating | None:
    """A line near the head that holds a date and nothing else but a label, a weekday, a time of day."""
    if _is_chronology(source):
        return None
    end = head_end(source.document.text)
    for each in source.days:
        if each.span.start >= end:
            return None
        if stands_alone(source, each.span):
            return dated(each, Basis.STATED, where(source, each), 0.95)
    return None


def from_month_line(source: Source) -> Dating | None:
    """A line of the head that is only a month and a year, as reports have: "May 2010"."""
    end = head_end(source.document.text)
    months = [each for each in source.months if stands_alone(source, each.span)]
    head = [each for each in months if each.span.start < end]
    if len(head) != 1 or len(months) >= CHRONOLOGY:
        return None
    return Dating(head[0].when, Basis.STATED, where(source, head[0]), 0.85)


def from_dateline(source: Source) -> Dating | None:
    """The first full date near the head, behind a place or at an end of its line."""
    first = next(iter(source.days), None)
    if first is None or first.span.start >= min(OPENING + 1, head_end(source.document.text)):
        return None
    if _is_chronology(source):
        return None
    line, text = source.line(first.span.start), source.document.text
    before, after = text[line.start : first.span.start], text[first.span.end : line.end]
    placed = PLACE.fullmatch(before) is not None and AFTER_PLACE.match(after) is not None
    at_end = BYLINE.fullmatch(before) is not None or (not after.strip(" .)") and not _is_prose(before))
    opens = not before.strip() and OPENS.match(after) is not None and _opens_once(source)
    issued = ISSUED.fullmatch(before) is not None and not after.strip(" .")
    if not (placed or at_end or opens or issued):
        return None
    return dated(first, Basis.STATED, where(source, first), 0.85)


def where(source: Source, expression: TimeExpression) -> str:
    """Where a date was found, for the reader."""
    return f"found in its line {source.document.line_of(expression.span.start)}"


def stands_alone(source: Source, span: Span) -> bool:
    """True for a date that has its line for itself, but for a label, a weekday, a time of day."""
    line, text = source.line(span.start), source.document.text
    before, after = text[line.start : span.start], text[span.end : min(line.end, span.end + 60)]
    return ALONE_BEFORE.fullmatch(before) is not None and ALONE_AFTER.fullmatch(after) is not None


def _is_prose(before: str) -> bool:
    """True for a line that is a sentence: long, or with a full stop inside."""
    return (
        len(before) > 100
        or re.search(r"[.!?]\s", before) is not None
        or re.search(r"\b(?:on|in|until|by|since|was|were|will)\s+$", before) is not None
    )


@lru_cache(1)
def head_end(text: str) -> int:
    """Where the head of a text ends: after its first lines with words in them, or later, where its prose begins."""
    lines = (line for line in LINE.finditer(text, 0, FURTHEST) if not line.group().isspace())
    written = tuple(islice(lines, LETTERHEAD))
    if len(written) < HEAD:
        return min(len(text), FURTHEST)
    prose = next((number for number, line in enumerate(written) if PROSE.match(line.group())), LETTERHEAD)
    return written[: max(HEAD, prose)][-1].end()


def _is_chronology(source: Source) -> bool:
    """True for a list of dated entries, each line beginning with its date."""
    return len(_entries(source)) >= CHRONOLOGY


def _opens_once(source: Source) -> bool:
    """True where no other line begins with a date, as those of a list do."""
    return len(_entries(source)) == 1


def _entries(source: Source) -> list[TimeExpression]:
    """The dates that lines begin with and go on behind."""
    starts = (
        each
        for each in source.days
        if not source.document.text[source.line(each.span.start).start : each.span.start].strip()
    )
    return [each for each in starts if not stands_alone(source, each.span)]
