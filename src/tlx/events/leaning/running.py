"""How far a text has come: what it told last, and what its own story is, because undated sentences go on from there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.verbs import Tense
from tlx.model import Account, Basis, Kind, Precision, Shape, When
from tlx.model.values import value
from tlx.model.when import RANK


@value(frozen=True, slots=True)
class Running:
    """What a text has told up to a sentence."""

    led: bool = False
    """whether its lead is told"""
    thread: When | None = None
    """the time told last in a main clause that tells of the past"""
    number: int = -9
    """the sentence that told it, or that went on with it"""
    story: When | None = None
    """the last time told that is the document's own story, and not what it looks back at"""
    diary: bool = False
    """whether lines that are only dates are its headings: one alone is a date line, or some other label"""
    day: When | None = None
    """the day of the last such heading"""
    assumed: bool = False
    """whether that story is only taken to be on the day of the text, because its lead says no other"""
    back: int = -99
    """the last sentence that told what lies far behind the text"""
    lingers: bool = False
    """whether the paragraph of that sentence still goes on"""

    def at(self, thread: When | None, number: int) -> Running:
        """The same with what was told last, and where: ``replace`` takes six times as long, and a sentence has two."""
        return Running(
            self.led, thread, number, self.story, self.diary, self.day, self.assumed, self.back, self.lingers
        )


Told = tuple[Account, Clause | None]
"""An account, and the clause that tells it where one does."""

STORY: Final = 14
"""Days: an event not longer ago is the story of its document, and runs on to its end."""
MAIN: Final = frozenset({"", "and", "but", "that", ";", "-", "–", "—", ":"})
"""What joins a clause that asserts for itself; others only say more about one that does."""
LONGEST: Final = 31
"""Days: what is told of a longer time is no scene that a text stays in."""
TOLD: Final = frozenset({Tense.PAST, Tense.PERFECT})


def before_the_first(found: Sequence[Scene]) -> Running:
    """How far a text has come before its first sentence: nowhere, but its headings are known."""
    return Running(diary=sum(_day_alone(scene) is not None for scene in found) > 1)


def after(scene: Scene, told: Sequence[Told], running: Running) -> Running:
    """How far the text has come after a sentence and what was made of it."""
    running = _looked_back(scene, told, _begun(scene, running))
    opened = _opening(scene)
    if opened is not None:
        return running.at(opened, scene.sentence.number)
    dated = [account for account, clause in told if clause is not None and _sets_the_time(account, clause)]
    if dated:
        now = dated[-1].when
        running = _told_of(now, running) if now and is_story(scene, now) else running
        return running.at(now, scene.sentence.number)
    happened = _happened_before(scene, told) if running.story is None else None
    if happened is not None:
        return _told_of(happened, running).at(happened, scene.sentence.number)
    if any(_is_news(scene, account) for account, _ in told):
        running = _back_at_news(scene, running)
    goes_on = any(clause and account.time is None and account.reason.rule == THREAD for account, clause in told)
    return running.at(running.thread, scene.sentence.number) if goes_on else running


def _happened_before(scene: Scene, told: Sequence[Told]) -> When | None:
    """The day of what a lead reacts to: "condemns yesterday's attack" goes on with the attack."""
    own = scene.own_date
    nouns = (account.when for account, clause in told if clause is None and account.time is not None)
    days = [when for when in nouns if when is not None and own is not None and when.hi < own.lo]
    return next((when for when in days if is_story(scene, when) and when.lo == when.hi), None)


THREAD: Final = "running"
"""The rule of an account that goes on with what was told before it."""


def is_story(scene: Scene, when: When) -> bool:
    """True for a day that is the news of its document."""
    own = scene.own_date
    if own is None or RANK[when.precision] < RANK[Precision.WEEK]:
        return False
    return when.lo <= own.hi and own.lo - when.hi <= STORY


def _told_of(when: When, running: Running) -> Running:
    """The story is on a day that the text itself tells."""
    return replace(running, story=when, assumed=False, back=-99, lingers=False)


def _back_at_news(scene: Scene, running: Running) -> Running:
    """What has just been done is the story, of the day of the text where no other is told."""
    back = replace(running, back=-99, lingers=False) if running.back >= 0 or running.lingers else running
    return back if running.story else replace(back, story=scene.own_date, assumed=True)


def _looked_back(scene: Scene, told: Sequence[Told], running: Running) -> Running:
    """Whether the text is back in what lies far behind it, and whether it is still in the paragraph that led there."""
    far = any(clause is not None and clause.link in MAIN and _is_far(scene, account) for account, clause in told)
    if far:
        return replace(running, back=scene.sentence.number, lingers=True)
    return replace(running, lingers=False) if running.lingers and scene.opens else running


def _is_far(scene: Scene, account: Account) -> bool:
    when, own = account.when, scene.own_date
    return account.time is not None and when is not None and own is not None and own.lo - when.hi > FAR


FAR: Final = 180
"""Days: what lies further behind a text is not its story."""


def within(scene: Scene, told: Sequence[Told], clause: Clause, running: Running) -> Running:
    """How far the text has come before a clause: what its own sentence told first counts too."""
    if not told:
        return running
    tied = _is_tied(scene, clause)
    before = [
        account
        for account, other in told
        if other is not None
        and (
            _stands_before(account, other, clause)
            or (tied and account.when and other == clause.before)
            or _is_when(account, other, clause)
        )
    ]
    if not before:
        return running
    return running.at(before[-1].when, scene.sentence.number)


def _is_when(account: Account, other: Clause, clause: Clause) -> bool:
    """“200 men lost their jobs when the mill closed in 1999”, "When it closed in 1999, …": they were of one time."""
    beside = other.link in WHEN and clause.link in MAIN and clause in (other.before, _behind(other, clause))
    return beside and account.time is not None and account.when is not None and other.verb.tense in TOLD


def _behind(other: Clause, clause: Clause) -> Clause | None:
    """A clause whose words follow right behind those of another that opens its sentence."""
    return clause if clause.before == other and other.before is None else None


WHEN: Final = frozenset({"when", "as", "while", "once", "until", "till", "where", "after"})
"""What joins a clause that says when another was."""


def _is_tied(scene: Scene, clause: Clause) -> bool:
    """“…, after which she left”, “…, two of whom fled” go on with the clause before, whatever that is."""
    classes, first, stop = scene.sentence.classes, clause.stretch.first, clause.verb.first
    return classes.find("kW", first, stop) >= 0 or classes.find("oW", first, stop) >= 0


IN_A_SENTENCE: Final = 366
"""Days: what is told in one sentence may be of one year: "the mill closed in 1999, after which …"."""


def _stands_before(account: Account, other: Clause, clause: Clause) -> bool:
    return other.stretch.stop <= clause.stretch.first and _sets_the_time(account, other, IN_A_SENTENCE)


def _begun(scene: Scene, running: Running) -> Running:
    led = running.led or (scene.complete and not scene.furniture and bool(scene.clauses))
    day = _heading(scene, running)
    return running if (led, day) == (running.led, running.day) else replace(running, led=led, day=day)


def _is_news(scene: Scene, account: Account) -> bool:
    """True for a deed told without a date, so that the day of its text is the story's."""
    own = scene.own_date
    done = account.kind is Kind.EVENT and account.basis is Basis.INFERRED and account.reason.rule != THREAD
    return done and own is not None and account.when == own and RANK[own.precision] >= RANK[Precision.WEEK]


def _sets_the_time(account: Account, clause: Clause, longest: int = LONGEST) -> bool:
    """True for what a story can go on from: a month or less, told as past in a clause of its own."""
    when = account.when
    if when is None or account.time is None or account.kind is Kind.PLAN:
        return False
    told = clause.link in MAIN and clause.verb.tense in TOLD
    short = when.shape is Shape.EXTENT and when.hi - when.lo < A_WEEK
    return told and (when.shape is Shape.INSTANT or short) and when.hi - when.lo <= longest


A_WEEK: Final = 7
"""Days: what lasts no longer is a scene too: "sat from 3 to 5 March"."""


def _opening(scene: Scene) -> When | None:
    """“In other operations on Monday:” opens a list of what was done that day."""
    if scene.clauses or not scene.words.endswith(":") or len(scene.times) != 1:
        return None
    when = scene.times[0].expression.when
    return when if when is not None and when.shape is Shape.INSTANT and when.hi - when.lo <= LONGEST else None


def _heading(scene: Scene, running: Running) -> When | None:
    """A line that is only a date dates what stands under it; the date of the text itself does not."""
    return (_day_alone(scene) if running.diary else None) or running.day


def _day_alone(scene: Scene) -> When | None:
    alone = (left for left in scene.times if len(scene.sentence.classes) <= len(left.stretch) + 1)
    when = next((left.expression.when for left in alone), None)
    return None if when is None or when == scene.dating.when else when
