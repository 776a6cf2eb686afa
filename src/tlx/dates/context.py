"""What an expression may lean on at its place in a text: the text's date, and the dates told before it."""

from __future__ import annotations

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
NO_HABIT: Final = Habit()
NOWHERE: Final = Span(-1, -1)


class Context(NamedTuple):
    """The state of a text read from one day, a new one for every expression.

    ``anchor`` is that day, ``None`` where the date of the text is not known. ``clause`` is what stands
    around the expression read now, ``at`` where it begins; ``told`` is the last date told, ``told_at`` its place.
    ``period`` is the quarter that a report speaks of, ``period_at`` its place.
    """

    reading: Reading
    dating: Dating
    anchor: Anchor | None
    mode: Mode
    order: Order
    habit: Habit = NO_HABIT
    clause: Clause | None = None
    at: int = 0
    told: Told | None = None
    told_at: Span = NOWHERE
    period: Told | None = None
    period_at: Span = NOWHERE
    story_day: int | None = None

    @property
    def course(self) -> Course:
        """The tense beside the expression, and the story so far."""
        return Course(self.clause.cue if self.clause else NO_CUE, self.mode, self.story_day)

    @property
    def previous(self) -> Told | None:
        """The last date told, with how far back that was."""
        if self.told is None:
            return None
        near = self.told_at.start >= self.reading.sentence_at(self.at).start
        return self.told._replace(near=near, distance=self.at - self.told_at.end)

    @property
    def beside(self) -> Told | None:
        """The last date told, when it stands right before."""
        told = self.previous
        return told if told and told.distance <= NEXT_WORD else None

    @property
    def reported(self) -> Told | None:
        """The quarter a report speaks of, while it still does."""
        return self.period if self.at - self.period_at.end < SAME_REPORT else None


def moved_on(context: Context, found: Found, sense: Sense) -> tuple[Context, ...]:
    """What was told last: a date on the calendar, neither a frame nor a date only compared with.

    In a narrative the story then stands there: somewhere in it, where it is a month or a year. On "31 April"
    nothing can lean.
    """
    if sense is NO_SUCH_DAY:
        return (context._replace(told=None),)
    when = sense.when
    if when is None or not sense.moves or _is_beside_an_event(found, when):
        return (context,)
    context = _reporting(context, found, when)
    if when.shape is not Shape.INSTANT or found.rule.stage is Stage.FRAME or _is_of_the_telling(context, when):
        return (context,)
    moved = context._replace(told=Told(when, " ".join(found.words.split()), leans=found.leans), told_at=found.span)
    if context.mode is not Mode.NARRATIVE or _aside(when, found, context):
        return (moved,)
    story_day = when.lo if when.hi - when.lo < FINE else _kept(context, when)
    return tuple(moved._replace(anchor=anchor, story_day=story_day) for anchor in _within_a_year(anchors_of(when)))


def _is_of_the_telling(context: Context, when: When) -> bool:
    """“she told the hearing on Tuesday” dates what was said: the story that was said stays where it was."""
    if context.told is None or context.mode is not Mode.NEWS or when.precision not in DAYS or context.clause is None:
        return False
    return context.clause.cue.words.rpartition(" ")[2] in SAYING


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
    return far or (years > 0 and found.cue.tense is Tense.FUTURE)


def _reporting(context: Context, found: Found, when: When) -> Context:
    """A report speaks of the quarter it names last."""
    if when.precision is not Precision.QUARTER:
        return context
    return context._replace(period=Told(when, " ".join(found.words.split())), period_at=found.span)
