"""A date at the foot of a text, "Published 9 December 2014": it may belong to a story that is linked there.

So it is inferred, never stated, and the latest such line is believed only when it stands under no heading of
other stories, or apart from their dated list, and the weekdays of the text do not speak against it. News tells of
today and of the days just before. Of the 116 texts of TimeBank and AQUAINT that look back on weekdays 59 % bear
their own date out (all of them in the two days up to it, one of them that day or two of them different days) and
11 % the days of the week after it; 90 % do not contradict it (none lies more than three days back), and 43 %.
A line that stands alone must not be contradicted; one of several, which may be those of linked stories, must be
borne out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
STALE: Final = 3
"""Days: nearly no news goes back farther by a weekday alone."""
BORNE_OUT: Final = 0.7
UNDISPUTED: Final = 0.6
"""How sure a foot line is that weekdays agree with, and one that nothing speaks against."""

LABELLED: Final = re.compile(LABEL, re.IGNORECASE)
OTHER_STORIES: Final = re.compile(
    r"^[^\w\n]{0,9}(?:related|linked|more (?:on|from|about|like|stories|news)|other (?:stories|news)|see also"
    r"|read (?:more|also)|also (?:in|on|read)|elsewhere|most (?:read|popular|watched)|top stories"
    r"|latest (?:stories|news)|recommended|you (?:may|might) (?:also )?like)\b[^.!?\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A heading over links to other stories."""
BLANK: Final = re.compile(r"\n[ \t]*\n")
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
    if not lines or _doubt(source, lines):
        return None
    latest = max(lines, key=day_number_of)
    number = source.document.line_of(latest.span.start)
    named = f", the latest of {len(lines)} such lines" if len(lines) > 1 else ""
    sure = BORNE_OUT if _is_borne_out(source, day_number_of(latest)) else UNDISPUTED
    return dated(latest, Basis.INFERRED, f"found at its foot, line {number}{named}", sure)


def doubted_foot(source: Source) -> str:
    """What stands at the foot and why it was not believed, for the question to the user; "" without such a line."""
    lines = list(_lines(source))
    if not lines:
        return ""
    latest = max(lines, key=day_number_of)
    return f"“{latest.words}” at its foot may be the date of another text: {_doubt(source, lines)}"


def _lines(source: Source) -> Iterator[TimeExpression]:
    """Dates on lines of their own under a label, in the last part of a text."""
    text = source.document.text
    begins = max(FOOT * len(text), head_end(text))
    for each in source.days:
        if each.span.start > begins and stands_alone(source, each.span):
            before = text[source.line(each.span.start).start : each.span.start]
            if LABELLED.search(before):
                yield each


def _doubt(source: Source, lines: Sequence[TimeExpression]) -> str:
    """What speaks against the latest foot line, "" for nothing."""
    latest = max(lines, key=day_number_of)
    day = day_number_of(latest)
    if _is_linked(source, latest):
        return "it stands below a heading of other stories"
    if any(day_number_of(each) > day for each in source.days):
        return "the text names a later day"
    agrees = _is_borne_out(source, day) if len(lines) > 1 else _is_undisputed(source, day)
    return "" if agrees else "the weekdays in the text do not bear it out"


def _is_linked(source: Source, line: TimeExpression) -> bool:
    """True below a heading of other stories, unless their list has dates of its own and ends at a blank line."""
    text = source.document.text
    headings = list(OTHER_STORIES.finditer(text, head_end(text), line.span.start))
    if not headings:
        return False
    listed = [each.span.end for each in source.days if headings[-1].end() <= each.span.start < line.span.start]
    return not listed or BLANK.search(text, listed[-1], line.span.start) is None


def _is_borne_out(source: Source, day: int) -> bool:
    """True when every weekday looked back on is a recent one, and they are that day, or two different days."""
    told = set(_weekdays_before(source, day))
    return all(day - each <= RECENT for each in told) and (day in told or len(told) > 1)


def _is_undisputed(source: Source, day: int) -> bool:
    """True when no weekday looked back on lies too far before it for news."""
    return all(day - each <= STALE for each in _weekdays_before(source, day))


def _weekdays_before(source: Source, day: int) -> Iterator[int]:
    """The days that weekdays name in the past of that day, were it the day of the text."""
    named = [each for each in source.found if WEEKDAY.search(each.words) and not SAYS_WHICH.search(each.words)]
    for each in dates.resolve(named, source.reading, Dating(When.of_day(day)), Mode.NEWS):
        when = each.when
        if each.basis is Basis.RESOLVED and when is not None and when.shape is Shape.INSTANT and when.lo <= day:
            yield when.lo
