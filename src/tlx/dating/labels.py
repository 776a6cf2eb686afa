"""Dates that a text gives itself by a label or in its title: a judgment handed down, minutes of a meeting, a signature.

A label that tells of something else ("Hearing dates", "Date of birth") is none of these.
"""

from __future__ import annotations

import re
from typing import Final

from tlx.dating.days import dated, day_number_of
from tlx.dating.lines import ALONE_AFTER, WEEKDAY, head_end, where
from tlx.dating.source import Source
from tlx.model import Basis, Dating, TimeExpression

PAPER: Final = (
    r"judge?ment|decision|opinion|order|ruling|award|report|statement|notice|letter|memo(?:randum)?|publication"
    r"|(?:press |news )?release|issue|document|version|minutes|meeting|session|sitting|speech|remarks|communiqu[eé]"
)
GIVEN: Final = (
    r"handed down|delivered|pronounced|decided|issued|published|posted|released|filed|entered|dated?|sent|written"
    r"|adopted|approved for release"
)
LABEL: Final = re.compile(
    rf"[\W_]*(?:(?:date|day)(?: and time)? of (?:the |this )?(?:{PAPER})"
    rf"|(?:(?:the |this )?(?:{PAPER}) )?(?:{GIVEN})(?: on| this| at)?"
    rf"|embargoed (?:until|till|for)(?: \d\d?[:.]\d\d)?(?: hrs| hours)?(?: on)?)[\W_]*(?:{WEEKDAY}\W*)?(?:the )?",
    re.IGNORECASE,
)
"""All of a line before its date: “Judgment handed down: Tuesday …”, “Date of decision: …”."""
DOCKET: Final = re.compile(r"\W*(?:case|cause|civil action|criminal no|docket)\b.{0,80}\bfiled:? *", re.IGNORECASE)
"""What a court prints at the top of each page: “Case 1:09-cv-123 Document 4 Filed …”."""
SIGNED: Final = re.compile(
    rf"\W*(?:dated|signed|executed|done|given(?: under my hand)?|so ordered)(?: and \w+)?"
    rf"(?: (?:at|in) [\w .,’'-]{{2,40}}?,?)?(?: (?:on|this|the))*[\W_]*(?:{WEEKDAY}\W*)?(?:the )?",
    re.IGNORECASE,
)
"""What stands before the date of a signature."""
OCCASION: Final = re.compile(
    r"\W*(?:[\w’'-]+ ){0,3}?"
    r"(?:minutes|proceedings|record|notes|transcript|remarks|speech|address|testimony|statement|lecture)\b"
    r"[^.!?;]{0,200}?\b(?:held|given|delivered|made|recorded|taken|convened|sitting|heard)\b[^.!?;]{0,100}$",
    re.IGNORECASE,
)
"""A title that says when its occasion was: “Minutes of the meeting held in the hall on …”."""
GOES_ON: Final = re.compile(r"[,.]?\s*(?:$|\n|(?:at|in|from|commencing|starting|beginning|held|[(,])\b)", re.IGNORECASE)
"""What may follow such a date; a verb would make it a sentence about older minutes."""
TITLE: Final = 600
"""Characters: where a title stands at the latest."""
FOOT: Final = 0.6
"""How far down a text its signatures begin."""


def from_label(source: Source) -> Dating | None:
    """A line of the head that says when the text was given: “Judgment handed down: 30 September 2014”."""
    end = head_end(source.document.text)
    for each in source.days:
        if each.span.start >= end:
            return None
        before, after = _around(source, each)
        labelled = LABEL.fullmatch(before) is not None and ALONE_AFTER.fullmatch(after) is not None
        if labelled or DOCKET.fullmatch(before):
            return dated(each, Basis.STATED, where(source, each), 0.95)
    return None


def from_title(source: Source) -> Dating | None:
    """“Minutes of the meeting held in the hall on 4 March 2014”: its occasion is the date of the text."""
    text = source.document.text
    for each in source.days:
        start, end = each.span.start, each.span.end
        if start >= TITLE:
            return None
        if OCCASION.match(text[:start].rpartition("\n\n")[2]) and GOES_ON.match(text, end):
            return dated(each, Basis.STATED, where(source, each), 0.9)
    return None


def from_signature(source: Source) -> Dating | None:
    """The latest “Dated: …” or “Done at Leeds on …” in the last part of a text: nobody dates another's signature."""
    begins = FOOT * len(source.document.text)
    signed = [each for each in source.days if each.span.start > begins and _is_signed(source, each)]
    latest = max(signed, key=day_number_of, default=None)
    return dated(latest, Basis.STATED, where(source, latest), 0.9) if latest else None


def _is_signed(source: Source, each: TimeExpression) -> bool:
    before, after = _around(source, each)
    return SIGNED.fullmatch(before) is not None and ALONE_AFTER.fullmatch(after) is not None


def _around(source: Source, each: TimeExpression) -> tuple[str, str]:
    """The words of its line before a date, and those behind it as far as a date line has any."""
    line, text = source.line(each.span.start), source.document.text
    return text[line.start : each.span.start], text[each.span.end : min(line.end, each.span.end + 60)]
