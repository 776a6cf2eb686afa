"""What rules are given and what they answer: frozen values, nothing of the text in them."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from typing import Final, NamedTuple

from tlx.model import Mode, Point, When
from tlx.model.calendar import civil, weekday
from tlx.model.values import value


class Anchor(NamedTuple):
    """The day that relative words are counted from, and that day as finely as it is known.

    A text dated only "June 2018" is read from 1 June and from 30 June; a span up to the text ends at
    ``point``, June 2018, either way.
    """

    day: int
    point: Point

    @property
    def year(self) -> int:
        """Its year."""
        return civil(self.day)[0]

    @property
    def month(self) -> int:
        """Its month, 1 to 12."""
        return civil(self.day)[1]

    @property
    def weekday(self) -> int:
        """0 for Monday to 6 for Sunday."""
        return weekday(self.day)


class Amount(NamedTuple):
    """How many units: "three", "a couple of" (2), "two and a half" (2.5), "few" (about 3, not exact)."""

    number: float
    exact: bool = True


class Length(NamedTuple):
    """A length of time, as "two days after" uses it."""

    amount: Amount
    unit: str


class Clock(NamedTuple):
    """A time of day, in the zone that the text names, if it does."""

    hour: int
    minute: int = 0
    zone: str = ""

    def in_the(self, part: str) -> Clock:
        """With "in the evening" after it: 9 is 21."""
        late = part in ("afternoon", "evening", "night") and self.hour < 12
        return self._replace(hour=self.hour + 12) if late else self

    def __str__(self) -> str:
        """``HH:MM``, and the zone."""
        return f"{self.hour:02d}:{self.minute:02d} {self.zone}".rstrip()


class Clocks(NamedTuple):
    """How a text writes the time of day: how far the next one in four figures stands, and whether one is sure.

    ``distance`` counts characters; it is ``None`` where the text has none.
    """

    distance: int | None = None
    sure: bool = False

    def may_be(self, figures: int) -> bool:
        """True when four figures may be such a time here: near one, or anywhere if they are an unlikely year."""
        if self.distance is None or figures % 100 >= 60 or figures >= 2400:
            return False
        return self.distance < SAME_PASSAGE or figures not in LIKELY_YEARS


class Habit(NamedTuple):
    """The places, in order, where a text writes four figures for a time of day; whether one of them is sure."""

    places: tuple[int, ...] = ()
    sure: bool = False

    def seen_from(self, place: int) -> Clocks:
        """The same from one place, which is no evidence for itself."""
        at = bisect_left(self.places, place)
        around = (*self.places[max(0, at - 1) : at], *self.places[at : at + 2])
        return Clocks(min((abs(other - place) for other in around if other != place), default=None), self.sure)


SAME_PASSAGE: Final = 400
"""Characters: a log tells its times one after another."""
LIKELY_YEARS: Final = range(1800, 2060)


class Tense(StrEnum):
    """Where the words beside an expression place it."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


class Cue(NamedTuple):
    """The tense of the words beside an expression, and the words that say so ("was raised").

    ``sure`` where nothing outweighs them, however near a date on the other side may be ("since").
    """

    tense: Tense = Tense.UNKNOWN
    words: str = ""
    sure: bool = False


NO_CUE: Final = Cue()


class Told(NamedTuple):
    """The last date told before an expression, in the text's own words; ``near`` when in the same sentence.

    ``distance`` counts the characters from its end; ``leans`` is true when it leans on something itself.
    """

    when: When
    words: str
    near: bool = False
    distance: int = 0
    leans: bool = False

    def seen(self, *, near: bool, distance: int) -> Told:
        """The same as seen from another place."""
        return Told(self.when, self.words, near, distance, self.leans)


class Course(NamedTuple):
    """Which way a date without a year may lie: by the tense beside it, or on in a story's course.

    ``story_day`` is the last day a narrative told more finely than by its year, or that a paragraph looked back to.
    """

    cue: Cue = NO_CUE
    mode: Mode = Mode.NEWS
    story_day: int | None = None

    @property
    def results(self) -> Course:
        """The same where a past tense alone decides: what a quarter gave is told when it is over."""
        return self._replace(cue=self.cue._replace(sure=self.cue.tense is Tense.PAST))


class Order(NamedTuple):
    """Whether 9/12 is 9 December, whether anything says so, and why the other reading was not taken."""

    day_first: bool
    sure: bool
    because: str


@value(frozen=True, slots=True)
class Sense:
    """What an expression means: its place on the calendar, and how TIMEX3 writes it.

    ``value`` is worked out from ``when`` where it is empty. ``side`` says in the reason which way was
    taken ("before", "after"); ``other`` is the reading not taken, and ``ruled_out`` why. A date that is only
    compared with ("a year ago") does not move the text on: ``moves`` is false. ``doubt`` is said
    behind the reason: what makes the date uncertain.
    """

    when: When | None
    type: str = "DATE"
    value: str = ""
    modifier: str = ""
    side: str = ""
    other: When | None = None
    ruled_out: str = ""
    moves: bool = True
    length: Length | None = None
    clock: Clock | None = None
    doubt: str = ""


NO_SUCH_DAY: Final = Sense(None, doubt="no such day in the calendar")
"""What "31 April" means: nothing, and no part of it means anything else."""
