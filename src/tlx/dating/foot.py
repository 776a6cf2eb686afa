"""A date at the foot of a text, "Published 9 December 2014": it may belong to a story that is linked there.

So it is inferred, never stated, and the latest such line is believed only when it stands under no heading of
other stories and the weekdays of the text agree with it. News tells of today and of the days just before:
every weekday it looks back on must lie in the two days up to that date, and one of them must be that day,
or two of them different days. Of the 121 texts of TimeBank and AQUAINT that look back on a weekday 57 % agree so
with their own date, and 10 % with a date on another day of the week; to ask for one weekday, of that day or
the day before, gives 76 % and 34 %.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tlx import dates
from tlx.dating.days import dated, day_number_of
from tlx.dating.lines import LABEL, head_end, stands_alone
from tlx.dating.source import Source
from tlx.model import Basis, Dating, Mode, Shape, TimeExpression, When

FOOT: Final = 0.6
"""How far down a text its foot begins."""
RECENT: Final = 2
"""Days before its own that news names by their weekday alone."""
CONFIDENCE: Final = 0.7

LABELLED: Final = re.compile(LABEL, re.IGNORECASE)
OTHER_STORIES: Final = re.compile(
    r"^[^\w\n]{0,9}(?:related|linked|more (?:on|from|about|like|stories|news)|other (?:stories|news)|see also"
    r"|read (?:more|also)|also (?:in|on|read)|elsewhere|most (?:read|popular|watched)|top stories"
    r"|latest (?:stories|news)|recommended|you (?:may|might) (?:also )?like)\b[^.!?\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A heading over links to other stories."""
WEEKDAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.IGNORECASE)
SAYS_WHICH: Final = re.compile(
    r"\b(?:last|past|previous|next|coming|following|before|after|weeks?|month"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6})\b",
    re.IGNORECASE,
)
"""Words that tell which weekday is meant: it need not be a recent one."""


def from_foot(source: Source) -> Dating | None:
    """The latest "Published …" line at the foot, where nothing speaks against its being the text's own."""
    lines = list(_lines(source))
    if not lines or _doubt(source, latest := max(lines, key=day_number_of)):
        return None
    number = source.document.line_of(latest.span.start)
    named = f", the latest of {len(lines)} such lines" if len(lines) > 1 else ""
    return dated(latest, Basis.INFERRED, f"found at its foot, line {number}{named}", CONFIDENCE)


def doubted_foot(source: Source) -> str:
    """What stands at the foot and why it was not believed, for the question to the user; "" without such a line."""
    latest = max(_lines(source), key=day_number_of, default=None)
    if latest is None:
        return ""
    return f"“{latest.words}” at its foot may be the date of another text: {_doubt(source, latest)}"


def _lines(source: Source) -> Iterator[TimeExpression]:
    """Dates on lines of their own under a label, in the last part of a text."""
    text = source.document.text
    begins = max(FOOT * len(text), head_end(text))
    for each in source.days():
        if each.span.start > begins and stands_alone(source, each.span):
            before = text[source.line(each.span.start).start : each.span.start]
            if LABELLED.search(before):
                yield each


def _doubt(source: Source, latest: TimeExpression) -> str:
    """What speaks against the latest foot line, "" for nothing."""
    text, day = source.document.text, day_number_of(latest)
    if OTHER_STORIES.search(text, head_end(text), latest.span.start):
        return "it stands below a heading of other stories"
    if any(day_number_of(each) > day for each in source.days()):
        return "the text names a later day"
    return "" if _weekdays_agree(source, day) else "the weekdays in the text do not bear it out"


def _weekdays_agree(source: Source, day: int) -> bool:
    """True when every weekday looked back on is a recent one, and they are that day, or two different days."""
    told = set(_weekdays_before(source, day))
    return all(day - each <= RECENT for each in told) and (day in told or len(told) > 1)


def _weekdays_before(source: Source, day: int) -> Iterator[int]:
    """The days that weekdays name in the past of that day, were it the day of the text."""
    named = [each for each in source.found if WEEKDAY.search(each.words) and not SAYS_WHICH.search(each.words)]
    for each in dates.resolve(named, source.reading, Dating(When.of_day(day)), Mode.NEWS):
        when = each.when
        if each.basis is Basis.RESOLVED and when is not None and when.shape is Shape.INSTANT and when.lo <= day:
            yield when.lo
