"""Which words of a sentence a date belongs to: an event noun it stands in or beside, else a clause.

Where it belongs to neither, one plain sentence says why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause, scheduled
from tlx.events.sentences.counting import is_counted
from tlx.events.sentences.gapping import Gap, charged, gap, participle
from tlx.events.sentences.nouns import Noun
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.sentence import Stretch
from tlx.events.times.bearing import bearing
from tlx.events.times.elsewhere import ELSEWHERE
from tlx.events.times.entries import Entry, entry
from tlx.events.times.kinds import is_ahead
from tlx.events.times.lengths import looking_back
from tlx.events.times.readings import begun, not_until, settled
from tlx.events.times.refusals import TIME_REFUSALS
from tlx.events.times.traits import Refusal, traits
from tlx.events.times.unasserted import CLAUSE_REFUSALS, tells_the_day
from tlx.events.times.unsettled import OF_A_KIND, is_of_some_kind
from tlx.model.values import value


@value(frozen=True, slots=True)
class Borrowed:
    """A clause that takes the date of the clause before it, and how sure that makes it.

    "has been seen in recent weeks as men were sent …", "said on Monday it has bought …".
    """

    clause: Clause
    confidence: float


@value(frozen=True, slots=True)
class Echo:
    """A place that takes the event of the words before: "attacks in Leeds in May, and in York last night"."""

    stretch: Stretch
    noun: Noun


@value(frozen=True, slots=True)
class Again:
    """A clause that happened on another day too, and how sure: "was flooded in 2007, most recently in February"."""

    clause: Clause
    confidence: float


Bearer = Noun | Clause | Entry | Borrowed | Echo | Again | Gap


@value(frozen=True, slots=True)
class Attached:
    """A date and what it is the date of; or, without a bearer, why it is the date of nothing."""

    time: Time
    bearer: Bearer | None
    why: str = ""


ELLIPSIS: Final = re.compile(r",?&(?P<place>P[dcCN^_'q]{1,8}),?$")


def attach(scene: Scene) -> Iterator[Attached]:
    """Each time of a sentence with its bearer or the reason it has none, and again with what follows on "when"."""
    for time in scene.times:
        spanning = looking_back(scene, time) if time.expression.type == "DURATION" else None
        if spanning is not None:
            yield Attached(spanning[1], spanning[0])
            continue
        why = _why_never(scene, time)
        found = Attached(time, None, why) if why else _attached(scene, time)
        yield found
        if not why and (clause := _then(scene, time) or _framed(scene, found.bearer)):
            yield Attached(settled(scene, clause, time), Borrowed(clause, WHEN))


def _why_never(scene: Scene, time: Time) -> str:
    """Why a date makes no row whatever stands around it, "" for nothing."""
    for refuses, why in TIME_REFUSALS:
        if refuses(scene, time):
            return why
    return ""


def _attached(scene: Scene, time: Time) -> Attached:
    found = None if time.frame else bearing(scene, time) or _echo(scene, time)
    if time.inner:
        return Attached(time, None if found is None or _stands_before_frame(scene, found, time) else found)
    return Attached(time, found) if found is not None else _to_clause(scene, time)


def _stands_before_frame(scene: Scene, found: Noun | Echo, time: Time) -> bool:
    """“100 attacks since Monday”: Monday is not their day; in "since Monday's attack" it is."""
    frame = next((other for other in scene.times if other.frame and time.stretch.within(other.stretch)), None)
    if not isinstance(found, Noun) or frame is None:
        return False
    if found.head >= frame.stretch.stop:
        return frame.expression.reason.rule == "since" and time.expression.reason.rule == "month_alone"
    if found.head > frame.stretch.first:
        return False
    clause = scene.clause_at(found.head)
    return clause is None or not clause.verb.bare or frame.expression.reason.rule != "since"


# -- event nouns ------------------------------------------------------------------------------------


def _then(scene: Scene, time: Time) -> Clause | None:
    """What happened on a day just named: "until 7 December, when he will appear"."""
    if time.frame or THEN.match(scene.sentence.classes, time.stretch.stop) is None:
        return None
    return next(
        (
            clause
            for clause in scene.clauses
            if clause.link == "when"
            and clause.before
            and time.stretch.stop <= clause.stretch.first <= time.stretch.stop + 2
        ),
        None,
    )


def _framed(scene: Scene, bearer: Bearer | None) -> Clause | None:
    """What happened at an event with a date: "At a meeting on Friday the firm unveiled …"."""
    if not isinstance(bearer, Noun) or scene.sentence.folded(bearer.core.first - 1) not in AT:
        return None
    clause = next((each for each in scene.clauses if bearer.stretch.stop <= each.subject.first), None)
    opens = clause is not None and not scene.sentence.kinds(Stretch(0, bearer.core.first - 1)).strip('a&,"')
    return clause if clause is not None and opens and clause.asserts else None


AT: Final = frozenset({"in", "at", "during"})
THEN: Final = re.compile(r",k")


def _echo(scene: Scene, time: Time) -> Echo | None:
    """Only a place stands between "and" and the date: the event is the one named before."""
    before = scene.sentence.classes[: time.stretch.first]
    found = ELLIPSIS.search(before) if "&P" in before else None
    if not found:
        return None
    noun = next((noun for noun in scene.nouns if noun.head < found.start()), None)
    return Echo(Stretch(found.start("place"), time.stretch.stop), noun) if noun else None


# -- clauses ----------------------------------------------------------------------------------------


def _to_clause(scene: Scene, time: Time) -> Attached:
    led = _led_to(scene, time)
    reduced = None if led else scene.reduced_before(time.stretch)
    clause = led or reduced or scene.clause_at(time.stretch.first)
    if clause is None:
        line = entry(scene, time)
        return _scheduled(scene, time) or Attached(time, line, "" if line else _standing(scene, time))
    late = not_until(scene, clause, time) or begun(scene, clause, time)
    cleft = _cleft(scene, clause, time)
    if cleft is not None:
        return Attached(settled(scene, cleft, late or time), Borrowed(cleft, CLEFT))
    if late is not None:
        return Attached(settled(scene, clause, late), clause)
    time = settled(scene, clause, time)
    blamed = None if reduced or led else charged(scene, clause, time)
    if blamed is not None:
        return Attached(time, Borrowed(blamed, REPORTED))
    further = None if reduced or led else gap(scene, clause, time) or participle(scene, clause, time)
    if further is not None:
        return Attached(time, further)
    why = _why_not(scene, clause, time, reduced=reduced is not None)
    if reduced and not why:
        why = _why_not_reduced(scene, time)
    return Attached(time, None, why) if why and not _lent(scene, clause) else _borne(scene, clause, time, why)


def _why_not(scene: Scene, clause: Clause, time: Time, *, reduced: bool) -> str:
    """Why a clause gives a date no event, "" where it does."""
    for refusal in _asked(traits(scene, clause, time), reduced):
        if refusal.holds(scene, clause, time):
            return refusal.why
    return ""


@lru_cache(4096)
def _asked(so: int, reduced: bool) -> tuple[Refusal, ...]:
    """The rules that may hold of a clause, or of a participle, of which these traits are so."""
    whole = ELSEWHERE[:5] if reduced else (*ELSEWHERE, *CLAUSE_REFUSALS)
    return tuple(refusal for refusal in whole if refusal.of & so)


def _why_not_reduced(scene: Scene, time: Time) -> str:
    """Why a participle has no date where the clause it stands in denies it, or speaks of any that were."""
    clause = scene.clause_at(time.stretch.first)
    if scene.is_denied_at(time.stretch.first):
        return DENIED
    return OF_A_KIND if clause is not None and is_of_some_kind(clause, time) else ""


def _led_to(scene: Scene, time: Time) -> Clause | None:
    """“In a letter written on 3 May, she resigned”: what a text or a meeting did is of its day."""
    led = LED.match(scene.sentence.classes, 0, time.stretch.first)
    if led is None or w.DATED_BY.isdisjoint((scene.sentence.folded(led.end("noun") - 1),)):
        return None
    return next((each for each in scene.clauses if each.verb.first >= time.stretch.stop and each.verb.finite), None)


LED: Final = re.compile(
    r"(?:n\.)?[&a\"]?P(?P<noun>d?[cCN^_v]{1,5})(?:[oPt]d?[cCN^_]{1,5}){0,2}[vu]c?(?:Pd?[cC^]{1,5})?P?$"
)
"""“In a decision of the board made in Leeds on” before a date."""


def _scheduled(scene: Scene, time: Time) -> Attached | None:
    """A plan in the plain present, for a day that is still to come."""
    clause = scheduled(scene.sentence, time.stretch) if scene.complete else None
    if clause is None or (time.frame and clause.head in TAKING):
        return None
    time = settled(scene, clause, time)
    return Attached(time, clause) if is_ahead(time.expression.when, scene.own_date) else None


TAKING: Final = ("take", "takes")
"""“It takes until March for the ground to dry”: how long, every year."""


def _cleft(scene: Scene, clause: Clause, time: Time) -> Clause | None:
    """What happened on the day set before it: "it was on 3 May that the wall fell"."""
    following = next((other for other in scene.clauses if other.stretch.first >= clause.stretch.stop), None)
    if following is None or following.link not in ("that", "when") or not tells_the_day(scene, clause, time):
        return None
    return following if following.asserts else None


def _borne(scene: Scene, clause: Clause, time: Time, why: str) -> Attached:
    """A date with the clause that carries it: its own, the one it was lent to, or what was said."""
    lent = _lent(scene, clause) if why else None
    if lent is not None:
        return Attached(time, Borrowed(lent, LENT))
    content = _content(scene, clause)
    again = _is_again(scene, clause, time) or _is_one_more(scene, clause, time)
    if content is None and again and not is_ahead(time.expression.when, scene.own_date):
        return Attached(
            time, Again(clause, JOINED if scene.sentence.classes[time.stretch.first - 1] == "&" else ONCE_MORE)
        )
    return Attached(time, Borrowed(content, REPORTED) if content else clause)


def _is_again(scene: Scene, clause: Clause, time: Time) -> bool:
    """“was flooded in 2007, most recently in February”: on another day too, where one is told."""
    told = scene.sentence.folded(time.stretch.first - 2) in w.AGAIN
    return told and any(other.stretch.within(clause.stretch) for other in scene.times if other != time)


def _is_one_more(scene: Scene, clause: Clause, time: Time) -> bool:
    """“met in March and in June” tells of two days, unless it counts something over both."""
    if not clause.asserts:
        return False
    before = (
        other.stretch.stop for other in scene.times if clause.verb.stop <= other.stretch.first < time.stretch.first
    )
    return any(scene.joins(stop, time.stretch.first) for stop in before) and not is_counted(scene, clause)


def _lent(scene: Scene, clause: Clause) -> Clause | None:
    """The event behind an "as" or "while" after a state: "has been busy in recent weeks as men were sent …"."""
    return _following(scene, clause) if clause.is_state else None


DENIED: Final = "its clause says what did not happen"
LENT: Final = 0.45
ONCE_MORE: Final = 0.7
JOINED: Final = 0.45
CLEFT: Final = 0.8
WHEN: Final = 0.8
REPORTED: Final = 0.7


def _content(scene: Scene, clause: Clause) -> Clause | None:
    """What was said, where it tells an event without a date of its own and the saying is no act."""
    if not clause.says or clause.head not in w.PLAIN_SAYING:
        return None
    after = (other for other in scene.clauses if other.stretch.first >= clause.stretch.stop)
    content = (
        _said_before(scene, clause)
        if ATTRIBUTED.fullmatch(scene.sentence.classes, clause.verb.stop)
        else next(after, None)
    )
    if content is None or content.link not in ("", "that") or not content.asserts:
        return None
    dated = any(time.stretch.within(content.stretch) for time in scene.times)
    return None if dated or scene.is_denied(content) else content


def _said_before(scene: Scene, clause: Clause) -> Clause | None:
    """What “…, officials said on Tuesday” hands on: the main clause before it, not in quotation marks."""
    first = clause.subject.first
    behind = scene.sentence.classes[first - 1 : first] == "," and '"' not in scene.sentence.classes[:first]
    return next((other for other in scene.clauses if other.stretch.stop <= first), None) if behind else None


ATTRIBUTED: Final = re.compile(r"[P@,.\"']*")
"""Behind "said": nothing but when."""


def _standing(scene: Scene, time: Time) -> str:
    alone = len(scene.sentence.classes.replace("#", "").strip(".,:;()-")) <= len(time.stretch) + 1
    return "it stands alone, as a heading or a date line" if alone else "no verb and no event noun stands with it"


def _following(scene: Scene, clause: Clause) -> Clause | None:
    """The clause behind an "as" or "while" that tells an event."""
    after = (other for other in scene.clauses if other.stretch.first >= clause.stretch.stop)
    return next((other for other in after if other.link in ("as", "while", "when") and other.asserts), None)
