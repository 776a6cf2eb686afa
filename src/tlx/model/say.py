"""Dates and reasons in words, the same in every face.

A date is said in three lengths: the short one of lists ("Mon 8 Dec", "since Mar 2017", "night 18–19
Jun"), flush beside its year heading, the long one of sentences ("Mon 8 Dec 2014"), and the full one
("Monday 8 December 2014", see :mod:`tlx.model.say_full`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from tlx.model.calendar import MONTH_NAMES, WEEKDAY_NAMES, civil, weekday
from tlx.model.reason import Reason
from tlx.model.say_full import full
from tlx.model.when import OPEN_HI, PARTS, SUBYEARS, Edge, Point, Precision, Shape, When

__all__ = [
    "SHORT_WIDTH",
    "UNDATED",
    "DateText",
    "Part",
    "full",
    "iso_day",
    "long",
    "origin",
    "reason",
    "reason_parts",
    "short",
]

SHORT_WIDTH: Final = 16
"""The cells of the date column: no short date is longer."""

MONTHS: Final = tuple(name[:3] for name in MONTH_NAMES)
WEEKDAYS: Final = tuple(name[:3] for name in WEEKDAY_NAMES)
SUBYEAR_NAMES: Final = {
    21: "spring",
    22: "summer",
    23: "autumn",
    24: "winter",
    33: "Q1",
    34: "Q2",
    35: "Q3",
    36: "Q4",
    40: "1st half",
    41: "2nd half",
}
UNDATED: Final = "no date"
REFERENCE: Final = "{reference}"
"""The blank in a reason without time words that stands for the date it leans on."""
YEAR_OF_THIS_CENTURY: Final = re.compile(r"\b20(\d\d)\b")


@dataclass(frozen=True, slots=True)
class DateText:
    """A date in words: a quiet qualifier (weekday, "since", "night", "~") and the date proper."""

    qualifier: str
    date: str

    def __str__(self) -> str:
        """Both, with a space between."""
        return f"{self.qualifier} {self.date}".strip()


def short(when: When | None, *, with_year: bool = False) -> DateText:
    """A date for a list under year headings: a day drops the year, anything coarser keeps it.

    What would be longer than :data:`SHORT_WIDTH` loses its weekday, then the century of its years
    ("’14" always means 2014), then is said more coarsely: never cut, never finer than it is.
    """
    if when is None:
        return DateText("", UNDATED)
    ways = (way for known in _coarser_and_coarser(when) for way in _shorter_and_shorter(known, with_year=with_year))
    return next((way for way in ways if len(str(way)) <= SHORT_WIDTH), _one_year(when))


def _shorter_and_shorter(when: When, *, with_year: bool) -> Iterator[DateText]:
    said = _in_list(when, with_year=with_year)
    yield said
    if when.part == "night":
        said = replace(said, date=_point(Point.of_day(when.lo), with_year=with_year))
        yield said
    said = DateText(" ".join(word for word in said.qualifier.split() if word not in WEEKDAYS), said.date)
    yield said
    yield replace(said, qualifier=said.qualifier.replace("since", "from"))
    yield replace(said, date=YEAR_OF_THIS_CENTURY.sub(r"’\1", said.date))


def _in_list(when: When, *, with_year: bool) -> DateText:
    if _is_since(when) and when.first is not None:
        return DateText(f"{_about(when)} since".strip(), _point(when.first, with_year=True))
    return _say(when, with_year=with_year)


def _coarser_and_coarser(when: When) -> Iterator[When]:
    """The date itself, then to the month, then to the year: each holds the one before."""
    yield when
    yield replace(when, part="")
    yield replace(when, first=_to_month(when.first), last=_to_month(when.last), part="")
    yield replace(when, first=_to_year(when.first), last=_to_year(when.last), part="")


def _to_month(point: Point | None) -> Point | None:
    return point and replace(point, day=None)


def _to_year(point: Point | None) -> Point | None:
    return point and replace(point, day=None, month=None)


def _one_year(when: When) -> DateText:
    """For years of five digits and more, where nothing longer fits."""
    end = when.last if when.sorts_at is Edge.END or when.first is None else when.first
    return DateText("~", _year(replace(end, month=None, day=None, digits=0))) if end else DateText("", UNDATED)


def _is_since(when: When) -> bool:
    """A span that looks back is named by its beginning, unless that is vaguer than its end."""
    looks_back = when.sorts_at is Edge.END and when.shape is Shape.EXTENT
    return looks_back and not (when.approx and when.last is not None and when.last.day is not None)


def long(when: When | None) -> str:
    """A date for a sentence, always with its year: "Mon 8 Dec 2014", "5–11 Jan 2015"."""
    return UNDATED if when is None else str(_say(when, with_year=True))


def _say(when: When, *, with_year: bool) -> DateText:
    about = _about(when)
    if when.shape is Shape.BEFORE:
        return DateText(f"{about} by".strip(), _point(when.last, with_year=with_year))
    if when.shape is Shape.AFTER:
        return DateText(f"{about} from".strip(), _point(when.first, with_year=True))
    if when.part == "night":
        return DateText(f"{about} night".strip(), _night(when, with_year=with_year))
    if when.first == when.last and when.first is not None:
        return _single(when.first, about, when.part, with_year=with_year)
    return DateText(about, _range(when.first, when.last, with_year=with_year))


def _about(when: When) -> str:
    return "~" if when.approx else ""


def _single(point: Point, about: str, part: str, *, with_year: bool) -> DateText:
    day = WEEKDAYS[weekday(point.lo)] if point.unit is Precision.DAY else ""
    clock = f", {part}" if part and part not in PARTS else ""
    return DateText(f"{about} {day}".strip(), _point(point, with_year=with_year) + clock)


def _night(when: When, *, with_year: bool) -> str:
    """A night runs into the next day, whether the source named one day or two."""
    next_day = when.hi if when.hi > when.lo else when.lo + 1
    return _range(Point.of_day(when.lo), Point.of_day(next_day), with_year=with_year)


def _point(point: Point | None, *, with_year: bool) -> str:
    """One end of a date, without its weekday. A day may drop its year, nothing else does."""
    if point is None:
        return "…"
    if point.day is not None:
        year = f" {_year(point)}" if with_year else ""
        return f"{point.day} {_month(point)}{year}"
    return f"{_month(point)} {_year(point)}".strip()


def _month(point: Point) -> str:
    if point.month is None:
        return ""
    return SUBYEAR_NAMES.get(point.month) or MONTHS[point.month - 1]


def _year(point: Point) -> str:
    if point.digits == 2:
        return f"{_one(point.year)}–{_one(point.year + 99)}"
    return f"{_one(point.year)}s" if point.digits else _one(point.year)


def _one(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def _range(first: Point | None, last: Point | None, *, with_year: bool) -> str:
    """What both ends share is said once: "5–11 Jan", "1 Jan–9 Dec", "Oct 2014–16 Jan 2015"."""
    if first is None or last is None:
        return f"{_point(first, with_year=True)}–{_point(last, with_year=True)}"
    same_year = first.year == last.year and first.digits == last.digits == 0
    end = _point(last, with_year=with_year or not same_year)
    if same_year and first.day is not None and last.day is not None and first.month == last.month:
        return f"{first.day}–{end}"
    if same_year and first.month is not None and last.month is not None:
        start = _month(first) if first.day is None else f"{first.day} {_month(first)}"
        return f"{start}–{end}"
    if last.day is not None and not with_year and first.month is not None and _within_a_year(first, last):
        return f"{_point(first, with_year=False) if first.day else _month(first)}–{_point(last, with_year=False)}"
    return f"{_point(first, with_year=True)}–{end}"


def _within_a_year(first: Point, last: Point) -> bool:
    """Months named without a year must not be taken for those of another."""
    return last.hi - first.lo < 365 and first.month not in SUBYEARS


def origin(when: When | None, where: str) -> str:
    """A document's date with where it comes from: "Tue 9 Dec 2014 (given in tlx.toml)"."""
    return f"{long(when)} ({where})" if where else long(when)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a sentence and what it is: "time" words, "text", or the "answer"."""

    text: str
    role: str = "text"


def reason_parts(reason: Reason) -> tuple[Part, ...]:
    """The why line in pieces, so that a screen can colour them: words, rule, reference, answer.

    A reason without time words says itself where its date comes from, at the place of ``{reference}``.
    """
    reference = origin(reason.reference, reason.origin) if reason.reference else ""
    if not reason.words:
        return (Part(reason.why.replace(REFERENCE, reference)),)
    leaning = f" in a text dated {reference}" if reference else ""
    answer = (Part(": "), Part(long(reason.answer), "answer")) if reason.answer else ()
    return (Part(f"“{reason.words}”", "time"), Part(f"{leaning} → {reason.why}"), *answer)


def reason(reason: Reason) -> str:
    """The why line: words, rule in one plain sentence, the date it leans on and where that comes from."""
    return "".join(part.text for part in reason_parts(reason))


def iso_day(number: int) -> str | None:
    """A day number as ``YYYY-MM-DD``, ``None`` when open."""
    if abs(number) >= OPEN_HI:
        return None
    year, month, day = civil(number)
    return f"{year:04d}-{month:02d}-{day:02d}" if year >= 0 else f"-{-year:04d}-{month:02d}-{day:02d}"
