"""Histories lean on the date told last, reports on their own: which of both a text is, and what follows from it."""

from __future__ import annotations

import pytest

from tlx.dates import find, resolve
from tlx.dates.evidence import mode_of
from tlx.model import Basis, Dating, Mode, edtf
from tlx.text import read

HISTORY = """The railway reached the town in 1846. A second line opened in 1851, and the works followed in 1857.
In 1866 the bank failed. The works closed in 1867, and were bought in 1869 by the railway."""
REPORT_WITH_A_PAST = """The firm went to court this week over its name. It had sued in 1981, settled in 1991 and
sued again in 2003. The first agreement, of 1981, was widened in 1989. The hearing begins on Wednesday."""
ANNIVERSARY = """The viaduct, opened in 1846, widened in 1867 and closed in 1964, reopened yesterday. Its arches were
listed in 1971, and the track bed sold in 1972."""
CHRONOLOGY = """The claim was made on 14 January 2011. On 3 December 2010 notice had been served. In May 2011 it was
stayed. The roof was replaced in July 2011, and judgment given on 19 November."""
MINUTES = """The chair opened the meeting. The wall fell on 3 May 2011, on 9 June 2011, on 2 July 2012 and in August
2012, and will be raised next month."""

MODES = [
    ("years long past, and no day seen from its own", HISTORY, "2009-12-19", Mode.NARRATIVE),
    ("a report that tells what went before", REPORT_WITH_A_PAST, "2006-03-28", Mode.NEWS),
    ("one word of the day in its opening is enough", ANNIVERSARY, "2009-12-19", Mode.NEWS),
    ("history without a date of its own", HISTORY, None, Mode.NARRATIVE),
    ("years of its own time", HISTORY, "1867-05-01", Mode.NEWS),
    ("a report of days gone by, none seen from its own", CHRONOLOGY, "2012-09-30", Mode.NARRATIVE),
    ("the same in its own year", CHRONOLOGY, "2011-12-30", Mode.NEWS),
    ("the same with a day seen from its own", MINUTES, "2013-09-30", Mode.NEWS),
    ("news of no known date", ANNIVERSARY, None, Mode.NEWS),
    (
        "a history of no known date that quotes a letter",
        f"“I begin tomorrow,” he wrote. {HISTORY}",
        None,
        Mode.NARRATIVE,
    ),
    ("too few years to say", "It opened in 1846 and closed in 1964.", "2009-12-19", Mode.NEWS),
    ("years before our era", "In 490 BC, 480 BC, 479 BC, 431 BC and 404 BC they fought.", "2009-12-19", Mode.NARRATIVE),
]


def dated(on: str | None) -> Dating:
    return Dating(edtf.read(on), Basis.GIVEN) if on else Dating()


@pytest.mark.parametrize(("note", "text", "on", "mode"), MODES, ids=[row[0] for row in MODES])
def test_a_text_is_a_report_or_a_history(note: str, text: str, on: str | None, mode: Mode) -> None:
    assert mode_of(find(read(text)), dated(on)) is mode, note


STORIES = [
    ("the year told carries on", "In 1944 they waited. In June they landed.", "1944-06"),
    (
        "a year named in passing leaves the story where it is",
        "In June 1776 they sailed. It failed, as it had not in 1775. In July they landed.",
        "1776-07",
    ),
    (
        "a year named again is where the story is",
        "In June 1776 they sailed. They resigned in 1777. The attack of 1777 began well. In June they landed.",
        "1777-06",
    ),
    (
        "a weekday of a year is some day of that year",
        "In 1991 they agreed. On Wednesday they met.",
        "[1991-01-02..1992-01-01]",
    ),
    (
        "a look back over years leaves the story where it is",
        "On 14 November 1972 it crashed. The captain had joined in 1961. In December they met.",
        "1972-12",
    ),
    (
        "a clock time is of the day the story is about",
        "On 14 November 1972 it crashed. The fault was known in May 1969 and on 3 June 1971.\n\nIt left at 18:52.",
        "1972-11-14",
    ),
    ("a weekday of a day told is the next", "On 2 January 1991 they agreed. On Friday they met.", "1991-01-04"),
    (
        "today in a month is some day of it",
        "In May 1961 he observed that today was no day.",
        "[1961-05-01..1961-05-31]",
    ),
    (
        "what is told as past already leaves the story where it is",
        "It crashed on 14 November 1972. He had joined in 1961. They mourned from 16 November.",
        "1972-11-16",
    ),
    (
        "after a winter the story goes on in the year it began",
        "The winter of 1918 came. In December they met.",
        "1918-12",
    ),
]


@pytest.mark.parametrize(("note", "text", "last"), STORIES, ids=[row[0] for row in STORIES])
def test_a_story_leans_on_what_it_told(note: str, text: str, last: str) -> None:
    reading = read(text)
    expressions = resolve(find(reading), reading, dated("2009-12-19"), Mode.NARRATIVE)
    when = expressions[-1].when
    assert when is not None, note
    assert edtf.write(when) == last


REPORTS = [
    (
        "when something was said is no part of the story",
        "The kayak went over on 22 April 2009. She told the hearing yesterday how. Two days later he died.",
        "2009-04-24",
    ),
    (
        "the day something was done is",
        "The kayak went over on 22 April 2009. He was charged yesterday. Two days later he died.",
        "2009-12-20",
    ),
    (
        "a look back leaves the story where it is",
        "He set out on 22 April 2009, after rain the previous night. The alarm was raised at 10.52am.",
        "2009-04-22",
    ),
    (
        "a clock time is of a day told in its paragraph, whatever year is named in between",
        "He was pushed off on Friday 2 October. It was a gift of 2005. An ambulance was called at 8.47pm.",
        "2009-10-02",
    ),
    (
        "in another paragraph it is of the day the text is about",
        "The lorry was blown up on 2 October. The toll was revised yesterday.\n\nIt was parked there at 6.40am.",
        "2009-10-02",
    ),
    (
        "a dateline is not what the text is about",
        "LEEDS, Dec 18 (Wire) - The lorry was blown up on 2 October.\n\nIt was parked there at 6.40am.",
        "2009-10-02",
    ),
    (
        "behind a plan what is over leans on what was told before",
        "On 2 October they were told of an audit that would begin on 15 November. The next day they met.",
        "2009-10-03",
    ),
    (
        "and what is planned on the plan",
        "On 2 October they were told of an audit that would begin on 15 November. The next day they will meet.",
        "2009-11-16",
    ),
    (
        "news that looks back to a day of another year goes on from it",
        "The clerk resigned yesterday. She called on 11 June 2005. He came that night and died on 13 June.",
        "2005-06-13",
    ),
    (
        "“this year” is that of a report, not of its story",
        "On 4 May 2007 they met. On 5 June 2008 they met. On 3 May 2008 they left. He fled on 5 January of this year.",
        "2009-01-05",
    ),
    (
        "and so from a month of another year",
        "The clerk resigned yesterday. She found it in June 1960. He saw it in July.",
        "1960-07",
    ),
    (
        "a paragraph later it does not",
        "The clerk resigned yesterday. She called on 11 June 2005.\n\nHe died on 13 June.",
        "2009-06-13",
    ),
    (
        "the small hours behind a night are the next day",
        "The alarm rang on the night of 3 March 2009. At 1.15 am they came.",
        "2009-03-04",
    ),
    (
        "a plan is no day to go on from",
        "On 19 August 2009 they told her of an audit that would begin on 15 September. The next day they met.",
        "2009-08-20",
    ),
    (
        "but where the plan goes on",
        "On 19 August 2009 they met. It will open on 15 December. The next day it will close.",
        "2009-12-16",
    ),
    (
        "a day told long before is not the day of a clock time",
        f"{'The town is old and has a wall. ' * 50}He left on 2 October. {'The town is old. ' * 60}It rang at 8.47pm.",
        "2009-12-19",
    ),
    ("a time to come is of the text's own day", "He left on Friday 2 October. Doors open at 8.47pm.", "2009-12-19"),
    (
        "a meeting called for a day is still to come",
        "She has called a meeting of the council for Friday.",
        "2009-12-25",
    ),
    ("so is what begins again", "Schools, closed since Wednesday, reopen on Monday.", "2009-12-21"),
    ("but not what was to begin", "Schools were told to reopen on Monday.", "2009-12-14"),
]


@pytest.mark.parametrize(("note", "text", "last"), REPORTS, ids=[row[0] for row in REPORTS])
def test_a_report_leans_on_what_happened(note: str, text: str, last: str) -> None:
    reading = read(text)
    when = resolve(find(reading), reading, dated("2009-12-19"), Mode.NEWS)[-1].when
    assert when is not None, note
    assert edtf.write(when) == last
