"""What an expression may lean on at its place in a text: the text's date, and the dates told before it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from tlx.dates.grammar import Found
from tlx.dates.known import TOLD
from tlx.dates.rule import Stage
from tlx.dates.sense import NO_CUE, NO_SUCH_DAY, Anchor, Course, Habit, Order, Sense, Tense, Told
from tlx.dates.tense import Clause
from tlx.dates.windows import anchors_of
from tlx.model import Dating, Mode, Precision, Shape, Span, When
from tlx.model.calendar import civil
from tlx.text import Reading

FINE: Final = 100
"""Days: a season is told finely, a year is not."""
SAME_REPORT: Final = 600
"""Characters: a report on a quarter compares it with "a year ago" a few sentences on."""
ASIDE: Final = 15
"""Years: no story told day by day leaps so far with a bare year (5 to 20 do the same)."""
NEXT_WORD: Final = 9
"""Characters from one date to the next with one word between them: "through" is the longest."""
DAYS: Final = (Precision.DAY, Precision.PART, Precision.MINUTE)
SAYING: Final = frozenset("said told added announced confirmed testified stated".split())
COMING: Final = frozenset("will would shall".split())
REMEMBERED: Final = 3
"""Dates told last that something may lean on."""
DATELINE: Final = re.compile(r"[,.]?\s{0,3}(?:\([^()\n]{1,40}\)\s{0,3})?[-\u2013\u2014]{1,2}\s")
"""Behind the date of “LEEDS, May 13 (Wire) -”, which is when it was written."""
A_MONTH: Final = 31
SENTENCES: Final = 250
"""Characters of the next sentence or two."""
A_YEAR: Final = 300
"""Days: farther back lies another year."""
BEGINNING: Final = 1200
"""Characters in which a text comes to what it is about."""
PARAGRAPH: Final = 800
"""Characters looked back for where a paragraph begins."""
NO_HABIT: Final = Habit()
NOWHERE: Final = Span(-1, -1)


class Mentioned(NamedTuple):
    """A date that was told, its place, and what stands around it there."""

    told: Told
    at: Span
    clause: Clause | None

    @property
    def is_planned(self) -> bool:
        """True where it was told as what will be, or would be."""
        return self.clause is not None and self.clause.cue.words.partition(" ")[0] in COMING


class Setting(NamedTuple):
    """What holds for a whole text."""

    reading: Reading
    dating: Dating
    mode: Mode
    order: Order
    habit: Habit = NO_HABIT


class Memory(NamedTuple):
    """What a text has told so far.

    ``recent`` are the dates told last, the latest last. ``period`` is the quarter that a report speaks of,
    ``period_at`` its place. ``day`` is the last date told that is a day, ``day_at`` its place, and ``main`` the day
    the text is about: the first that it tells of.
    """

    recent: tuple[Mentioned, ...] = ()
    period: Told | None = None
    period_at: Span = NOWHERE
    day: Told | None = None
    day_at: Span = NOWHERE
    main: Told | None = None


class Context(NamedTuple):
    """The state of a text read from one day, a new one for every expression.

    ``anchor`` is that day, ``None`` where the date of the text is not known, and ``story_day`` where its story stands.
    ``clause`` is what stands around the expression read now, ``at`` where it begins.
    """

    setting: Setting
    anchor: Anchor | None
    story_day: int | None = None
    clause: Clause | None = None
    at: int = 0
    memory: Memory = Memory()

    def arrived(self, clause: Clause | None, at: int) -> Context:
        """The same at another expression: ``_replace`` takes three times as long, and each expression has two."""
        return Context(self.setting, self.anchor, self.story_day, clause, at, self.memory)

    def remembering(self, memory: Memory) -> Context:
        """The same with something more told."""
        return Context(self.setting, self.anchor, self.story_day, self.clause, self.at, memory)

    @property
    def course(self) -> Course:
        """The tense beside the expression, and the story so far."""
        mode = self.setting.mode
        story_day = self.story_day if mode is Mode.NARRATIVE else self._looked_back_to()
        return Course(self.clause.cue if self.clause else NO_CUE, mode, story_day)

    def _looked_back_to(self) -> int | None:
        """The day or month of a year gone by that a paragraph of news has told last."""
        last = self.memory.recent[-1] if self.memory.recent else None
        if last is None or self.anchor is None or self.anchor.day - last.told.when.lo < A_YEAR:
            return None
        is_fine = last.told.when.hi - last.told.when.lo <= A_MONTH
        near = last.at.start >= self._paragraph() and self.at - last.at.end <= SENTENCES
        return last.told.when.lo if is_fine and near else None

    @property
    def previous(self) -> Told | None:
        """The last date told, with how far back that was; behind a plan, what is over leans on what was told before."""
        recent = self.memory.recent
        if not recent:
            return None
        last = recent[-1]
        if len(recent) > 1 and last.is_planned and self.course.cue.tense is Tense.PAST:
            last = next((one for one in reversed(recent) if not one.is_planned), last)
        return self._seen(last.told, last.at)

    @property
    def story(self) -> Told | None:
        """The day that a bare clock time is of: one told in this paragraph, else the one the text is about."""
        told = self.memory
        if told.day is None:
            return None
        if told.day_at.start >= self._paragraph():
            return self._seen(told.day, told.day_at)
        if told.main is not None:
            return self._seen(told.main, NOWHERE)
        return self._seen(told.day, told.day_at) if self.at - told.day_at.end < PARAGRAPH else None

    def _seen(self, told: Told, place: Span) -> Told:
        near = place.start >= self.setting.reading.sentence_at(self.at).start
        return told.seen(near=near, distance=self.at - place.end)

    def _paragraph(self) -> int:
        """Where the paragraph of the expression begins, or so much of it as tells what a clock time is of."""
        first = max(0, self.at - PARAGRAPH)
        return max(first, self.setting.reading.text.rfind("\n\n", first, self.at))

    @property
    def beside(self) -> Told | None:
        """The last date told, when it stands right before."""
        told = self.previous
        return told if told and told.distance <= NEXT_WORD else None

    @property
    def reported(self) -> Told | None:
        """The quarter a report speaks of, while it still does."""
        return self.memory.period if self.at - self.memory.period_at.end < SAME_REPORT else None


def moved_on(context: Context, found: Found, sense: Sense) -> tuple[Context, ...]:
    """What was told last: a date on the calendar, neither a frame nor a date only compared with.

    In a narrative the story then stands there: somewhere in it, where it is a month or a year. On "31 April"
    nothing can lean.
    """
    if sense is NO_SUCH_DAY:
        return (context.remembering(context.memory._replace(recent=())),)
    when = sense.when
    if when is None or not sense.moves or _is_beside_an_event(found, when):
        return (context,)
    context = _reporting(context, found, when)
    if when.shape is not Shape.INSTANT or found.rule.stage is Stage.FRAME or _is_of_the_telling(context, when):
        return (context,)
    told = Mentioned(Told(when, " ".join(found.words.split()), leans=found.leans), found.span, context.clause)
    moved = context.remembering(_with(told, context))
    if context.setting.mode is not Mode.NARRATIVE or _aside(when, found, context):
        return (moved,)
    story_day = when.lo if when.hi - when.lo < FINE else _kept(context, when)
    return tuple(moved._replace(anchor=anchor, story_day=story_day) for anchor in _within_a_year(anchors_of(when)))


def _with(told: Mentioned, context: Context) -> Memory:
    """What a text has told so far, with one date more."""
    recent, period, period_at, day, day_at, main = context.memory
    if told.told.when.precision in DAYS:
        day, day_at = told.told, told.at
        main = main or (day if _is_main(context, day.when, day_at.end) else None)
    return Memory((*recent[1 - REMEMBERED :], told), period, period_at, day, day_at, main)


def _is_main(context: Context, when: When, end: int) -> bool:
    """True for a day that a verb in the past tells of at the beginning: in news one behind that of the text."""
    if context.at > BEGINNING or DATELINE.match(context.setting.reading.text, end):
        return False
    if context.course.cue.tense is not Tense.PAST:
        return False
    return context.setting.mode is Mode.NARRATIVE or (context.anchor is not None and when.lo < context.anchor.day)


def _is_of_the_telling(context: Context, when: When) -> bool:
    """“she told the hearing on Tuesday” dates what was said: the story that was said stays where it was."""
    if not context.memory.recent or context.setting.mode is not Mode.NEWS or context.clause is None:
        return False
    return when.precision in DAYS and context.clause.cue.words.rpartition(" ")[2] in SAYING


def _is_beside_an_event(found: Found, when: When) -> bool:
    """“three days after the accident” looks ahead from a story that stays where the accident is."""
    told = (one.values["when"] for one in found.inner if one.rule is TOLD)
    return any(not event.lo <= when.lo <= event.hi for event in told)


def _kept(context: Context, when: When) -> int | None:
    """The day a story stands on while a year is named in passing; named again the year is where the story is."""
    anchor, story_day = context.anchor, context.story_day
    if story_day is None or anchor is None or when.first is None or civil(story_day)[0] == anchor.year:
        return story_day
    return None if when.first.year == anchor.year else story_day


def _within_a_year(anchors: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
    """What follows a winter is told of the year it begins in, unless it says another."""
    return anchors if anchors and anchors[0].year == anchors[-1].year else anchors[:1]


def _aside(when: When, found: Found, context: Context) -> bool:
    """A year far from the story, or still to come, is named in passing: the story stays where it is."""
    if context.story_day is None or when.first is None:
        return False
    years = when.first.year - civil(context.story_day)[0]
    far = when.precision is Precision.YEAR and abs(years) > ASIDE
    before = when.hi - when.lo > FINE and found.cue.words.startswith("had ") and when.lo < context.story_day
    return far or before or (years > 0 and found.cue.tense is Tense.FUTURE)


def _reporting(context: Context, found: Found, when: When) -> Context:
    """A report speaks of the quarter it names last."""
    if when.precision is not Precision.QUARTER:
        return context
    period = Told(when, " ".join(found.words.split()))
    return context.remembering(context.memory._replace(period=period, period_at=found.span))
