"""Why a date makes no row, whatever its clause says: one plain sentence for each reason."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tlx.dates import NO_DAY, TOLD_EVENT
from tlx.events.sentences import words as w
from tlx.events.sentences.joints import dateline
from tlx.events.sentences.scene import Scene, Time
from tlx.events.times.comparisons import is_compared
from tlx.events.times.titles import YEAR, is_title
from tlx.events.times.unsettled import is_called_off
from tlx.model import Basis


def _in_furniture(scene: Scene, _time: Time) -> bool:
    return scene.furniture


def _is_set(_scene: Scene, time: Time) -> bool:
    return time.expression.type == "SET"


def is_no_day(_scene: Scene, time: Time) -> bool:
    """True for a day that no calendar has: 31 April."""
    return time.expression.reason.rule == NO_DAY


def _is_length(_scene: Scene, time: Time) -> bool:
    return time.expression.when is None and time.expression.basis is Basis.STATED


def _waits(_scene: Scene, time: Time) -> bool:
    return time.expression.when is None


def _is_now(_scene: Scene, time: Time) -> bool:
    vague = time.expression.value in ("PRESENT_REF", "FUTURE_REF", "PAST_REF")
    return vague and (time.expression.when is None or time.expression.value != "PAST_REF")


def points_at_event(scene: Scene, time: Time) -> bool:
    """“the first day of the trial”: only how long before or after it would be a date.

    So “the June 9 meeting”, where nothing near says of which year.
    """
    if _names_what_was_told(scene, time):
        return True
    if time.frame and time.expression.reason.rule != "since":
        return any(other.inner and points_at_event(scene, other) for other in scene.times)
    return time.expression.reason.rule == TOLD_EVENT and not time.expression.words.endswith("anniversary")


def _names_what_was_told(scene: Scene, time: Time) -> bool:
    """A day without its year between "the" and a noun is a name for what was told before, unless it is news."""
    first, when = time.stretch.first, time.expression.when
    if time.expression.reason.rule not in DAYS or when is None or scene.sentence.folded(first - 1) != "the":
        return False
    own = scene.own_date
    news = own is not None and own.lo == own.hi and own.lo - when.hi < YEAR_LONG
    return not news and scene.sentence.classes[time.stretch.stop : time.stretch.stop + 1] in ("N", "c")


DAYS: Final = frozenset({"month_day", "day_month"})
YEAR_LONG: Final = 366


def _is_dateline(scene: Scene, time: Time) -> bool:
    return time.stretch.first < dateline(scene.sentence.classes)


def _stands_behind_a_label(scene: Scene, time: Time) -> bool:
    """“Date issued: 2 September”: a label without an event in it, and nothing but a date behind."""
    led = scene.sentence.word(time.stretch.first - 1).endswith(":")
    label = LABEL.match(scene.words) if led else None
    if label is None or "N" in scene.sentence.classes[: time.stretch.first]:
        return False
    start, stop = time.expression.span.start - scene.sentence.span.start, time.expression.span.end
    return start == label.end() and not scene.document.text[stop : scene.sentence.span.end].strip(" .;")


LABEL: Final = re.compile(r"\W{0,3}[A-Z][\w ]{2,30}:\s+")


def _opens_a_list(scene: Scene, _time: Time) -> bool:
    """“In other operations on Monday:” tells nothing but of what day the list is."""
    return not scene.clauses and scene.words.endswith(":")


WHICH_ONE: Final = re.compile(r"@[cCg^](?!.{0,3}N)")
NAMED_AFTER: Final = re.compile(r"@[CN^]")
BOTH_WAYS: Final = frozenset("on during over by since until".split())


def _says_which(scene: Scene, time: Time) -> bool:
    """“a 1998 Ford”, "the Christmas card": between an article and a thing a time says which one.

    A text is of the day it speaks: "warned in a 2008 report".
    """
    classes, first, stop = scene.sentence.classes, time.stretch.first, time.stretch.stop
    if _is_of_a_feast(scene, time):
        return True
    if first == 0 or classes[first - 1] != "d":
        return False
    named = NAMED_AFTER.match(classes, stop - 1) is not None and scene.sentence.word(stop).istitle()
    if not named and not WHICH_ONE.match(classes, stop - 1):
        return False
    if scene.sentence.has(w.TEXTS, stop, stop + 4):
        return False
    if YEAR.fullmatch(time.expression.words):
        return not (named and _takes_part(scene, first))
    return time.expression.words.istitle() and scene.sentence.folded(first - 2) not in BOTH_WAYS


def _takes_part(scene: Scene, first: int) -> bool:
    """“won bronze at the 2017 Africa Games”: what was done at an event that is named by its year is of that year."""
    clause = scene.clause_at(first)
    behind = clause is not None and clause.asserts and clause.verb.stop < first
    return behind and scene.sentence.folded(first - 2) in ("in", "at", "during")


def _is_of_a_feast(scene: Scene, time: Time) -> bool:
    """“Easter trade was good”, "Christmas lights": right before a noun, behind no preposition, a feast says of what."""
    if time.expression.reason.rule != HOLIDAY or time.expression.basis is not Basis.RESOLVED:
        return False
    classes, first, stop = scene.sentence.classes, time.stretch.first, time.stretch.stop
    before = classes[first - 1 : first] if first else ""
    behind = classes[stop : stop + 1] == "c" and scene.sentence.folded(stop).isalpha()
    return behind and before not in ("P", "q", "@", "k")


HOLIDAY: Final = "holiday_alone"


def _is_unreal(scene: Scene, _time: Time) -> bool:
    """“Had it been done in May, …”: a sentence that opens with "had" supposes."""
    return scene.sentence.classes.lstrip('"')[:1] == "h"


def _is_cited(scene: Scene, _time: Time) -> bool:
    """“See the order of 3 May”: a reader is sent to it."""
    return scene.sentence.folded(0) in CITING


ASKING: Final = frozenset(
    "who what when where why how which whose did does do was were is are has have had will would could can".split()
)
CITING: Final = frozenset({"see", "cf", "compare", "ibid"})


def _is_rumoured(scene: Scene, time: Time) -> bool:
    return is_rumour(scene, time.stretch.first)


def is_rumour(scene: Scene, index: int) -> bool:
    """True for a token of what may not be so: “Reports that the king died on Friday were false”."""
    that = scene.sentence.classes.find("T", 0, min(index, OPENING + 1))
    if that < 1 or scene.sentence.folded(that - 1) not in w.UNTRUE:
        return False
    return APART.search(scene.sentence.classes, that, index) is None


APART: Final = re.compile(r"[:;]")


OPENING: Final = 3
"""Tokens: where a subject that is a rumour ends."""


def _is_asked(scene: Scene, _time: Time) -> bool:
    return scene.sentence.folded(0) in ASKING and scene.words.endswith("?")


TIME_REFUSALS: Final[tuple[tuple[Callable[[Scene, Time], bool], str], ...]] = (
    (_in_furniture, "it stands in page furniture, not in the text"),
    (_is_set, "it says how often, not when"),
    (_is_now, "it only says now, once or some day"),
    (is_no_day, "no such day in the calendar"),
    (_is_length, "it is a length of time, not a date"),
    (_waits, "it waits for the date of its text"),
    (points_at_event, "it only points at an event told elsewhere"),
    (_is_dateline, "it is the date of the text itself"),
    (is_compared, "something is only compared with it"),
    (_stands_behind_a_label, "it stands behind a label, and nothing with it"),
    (_opens_a_list, "it opens a list of what was done then"),
    (is_title, "it is part of a name or a saying"),
    (_says_which, "it says which one is meant, not when"),
    (_is_unreal, "its sentence only supposes"),
    (is_called_off, "what was planned for it was called off"),
    (_is_cited, "the reader is only sent to it"),
    (_is_asked, "its sentence only asks"),
    (_is_rumoured, "it stands in what may not be so"),
)
