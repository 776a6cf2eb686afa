"""From one document to its accounts: what each says happened, and what was left out and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from tlx.events.headlines.completing import before_its_object
from tlx.events.leaning import undated
from tlx.events.leaning.running import Running, after, before_the_first, within
from tlx.events.leaning.sayings import sayings
from tlx.events.rows import draft
from tlx.events.rows.along import along
from tlx.events.rows.draft import Dated
from tlx.events.rows.identity import numbered
from tlx.events.rows.statements import further, occasions, statements
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.counting import is_sum
from tlx.events.sentences.gapping import Gap
from tlx.events.sentences.nouns import Noun
from tlx.events.sentences.scene import Scene, Time, scenes
from tlx.events.sentences.verbs import Tense
from tlx.events.times import kinds
from tlx.events.times.attach import Again, Attached, Borrowed, Echo, attach
from tlx.events.times.entries import Entry
from tlx.events.times.readings import since
from tlx.events.who.descriptions import with_descriptions
from tlx.events.who.heroes import Facts, facts
from tlx.events.who.pronouns import Known, learned, reading
from tlx.events.who.topics import asked
from tlx.model import (
    Account,
    Dating,
    Document,
    Kind,
    Named,
    TimeExpression,
    Unused,
)
from tlx.model.values import value
from tlx.model.when import RANK
from tlx.text import Reading

NEARER = "its clause has a date that says more"


@value(frozen=True, slots=True)
class Told:
    """What a sentence gave: accounts, each with the verb of its clause if it has one, and times left over."""

    accounts: tuple[tuple[Account, Clause | None], ...] = ()
    unused: tuple[Unused, ...] = ()


def accounts(
    document: Document,
    reading: Reading,
    expressions: tuple[TimeExpression, ...],
    dating: Dating,
    cast: tuple[Named, ...],
) -> tuple[tuple[Account, ...], tuple[Unused, ...]]:
    """What a document says happened, in the order of its text, and the time expressions that made no row.

    ``cast`` are the names in it with their bearers, in the order of the text.
    """
    found = scenes(document, reading, expressions, dating, with_descriptions(reading, cast))
    told = tuple(_told(found))
    made = [account for each in told for account, _ in each.accounts]
    done = {
        (scene.sentence.number, clause.verb.head): account
        for scene, each in zip(found, told, strict=True)
        for account, clause in each.accounts
        if clause is not None
    }
    spoke = {person for account in made if account.kind is Kind.STATEMENT and account.time for person in account.people}
    dated = {account.trigger for account in made if account.time}
    spoken = (each for each in statements(found, done, occasions(made, dating.when)) if each.trigger not in dated)
    said = [each if spoke.isdisjoint(each.people[:1]) else further(each) for each in spoken]
    kept = [each for each in made if not (_is_undated_speech(each) and _is_told_in(each, said))]
    in_order = sorted([*kept, *said], key=lambda account: (account.span.start, account.span.end))
    return tuple(numbered(in_order)), tuple(left for each in told for left in each.unused)


def _is_undated_speech(account: Account) -> bool:
    """An act of speech without a date is told by the statement row that quotes it."""
    return account.kind is Kind.STATEMENT and account.time is None


def _is_told_in(account: Account, said: Sequence[Account]) -> bool:
    return any(account.span.overlaps(statement.span) for statement in said)


def _told(found: Sequence[Scene]) -> Iterator[Told]:
    """Sentence by sentence, remembering what was told before."""
    wanted = asked(found)
    running, known = before_the_first(found), Known(facts=facts(found) if any(wanted) else Facts())
    for scene, is_asked in zip(found, wanted, strict=True):
        known = reading(scene, known, asked=is_asked)
        told = _of_sentence(scene, running, known)
        yield told
        running, known = after(scene, told.accounts, running), learned(scene, _with_speakers(known, told))


def _with_speakers(known: Known, told: Told) -> Known:
    """Which bodies have said something by now."""
    spoke = {name for each, _ in told.accounts if each.kind is Kind.STATEMENT for name in each.organisations}
    return replace(known, spoke=known.spoke | spoke) if spoke else known


def _of_sentence(scene: Scene, running: Running, known: Known) -> Told:
    attached = tuple(_with_object(scene, each) for each in attach(scene))
    nouns = [
        (_of_bearer(scene, each, known), None)
        for each in attached
        if isinstance(each.bearer, (Noun, Echo, Entry, Again, Gap))
    ]
    dated = _best_times(attached)
    clauses = list(_of_clauses(scene, attached, dated, known))
    late = tuple(_undated(scene, clauses, running, known)) if not scene.furniture else ()
    made = (*nouns, *clauses, *late)
    done = {clause: account for account, clause in made if clause is not None}
    said = [(account, None) for account in (*sayings(scene, done, running, known), *along(scene, done, known))]
    return Told((*made, *said), tuple(_left(scene, attached, dated)))


def _with_object(scene: Scene, attached: Attached) -> Attached:
    """A date behind an object of two verbs is that of the first, which tells of both: "wrote and signed it in May"."""
    bearer = attached.bearer
    first = before_its_object(scene, bearer) if isinstance(bearer, Clause) else None
    return replace(attached, bearer=first) if first else attached


def _of_bearer(scene: Scene, attached: Attached, known: Known) -> Account:
    """The account of an event noun, a place that echoes one, or a line of a chronology."""
    time, bearer = attached.time, attached.bearer
    if isinstance(bearer, Again):
        return _of_clause(scene, bearer.clause, time, bearer.confidence, known)
    if isinstance(bearer, Gap):
        made = draft.of_gap(scene, bearer, _dated(time, kinds.sure_of_clause(scene, bearer.clause, time) - SHARED))
        return _of_kind(made, kinds.of_clause(scene, bearer.clause, time.expression.when))
    if isinstance(bearer, Entry):
        dated = _dated(time, kinds.BASES[time.expression.basis] - kinds.ENTRY)
        made = draft.of_entry(scene, bearer.stretch, bearer.head, dated)
    elif isinstance(bearer, Echo):
        made = draft.of_place(scene, bearer.stretch, bearer.noun, _dated(time, kinds.sure_of_noun(time)))
    elif isinstance(bearer, Noun):
        made = draft.of_noun(
            scene, bearer, _dated(time, kinds.sure_of_noun(time, said_of=scene.is_said_of(bearer))), known
        )
    else:
        raise TypeError(bearer)
    return _of_kind(made, kinds.of_noun(time.expression.when, scene.own_date))


def _of_kind(made: Account, kind: Kind) -> Account:
    """An account as of a kind; most are what they are made as."""
    return made if made.kind is kind else replace(made, kind=kind)


def _of_clauses(
    scene: Scene, attached: Sequence[Attached], dated: dict[Clause, Time], known: Known
) -> Iterator[tuple[Account, Clause]]:
    """The accounts of clauses with a date, and of those that share it: "on Monday they came and took …"."""
    ends = {each.bearer.clause: each.bearer.words.first for each in reversed(attached) if isinstance(each.bearer, Gap)}
    for clause, time in dated.items():
        told = clause.until(ends[clause]) if clause in ends else clause
        yield _of_clause(scene, told, time, kinds.sure_of_clause(scene, clause, time), known), clause
        for other in (*_sharing(scene, clause, time, dated), *_sharing_behind(scene, clause, time, dated)):
            yield _of_clause(scene, other, time, kinds.sure_of_clause(scene, other, time) - SHARED, known), other
        whole = _since(scene, clause, time, dated)
        if whole is not None:
            yield _of_clause(scene, whole[0], whole[1], kinds.sure_of_clause(scene, *whole), known), whole[0]
    for each in attached:
        if isinstance(each.bearer, Borrowed):
            yield _of_clause(scene, each.bearer.clause, each.time, each.bearer.confidence, known), each.bearer.clause


SHARED: Final = 0.15
"""How much less sure a second clause is of the date in front of the first."""


def _of_clause(scene: Scene, clause: Clause, time: Time, confidence: float, known: Known) -> Account:
    kind = kinds.of_clause(scene, clause, time.expression.when)
    return draft.of_clause(scene, clause, _dated(time, confidence), known, kind)


def _best_times(attached: Sequence[Attached]) -> dict[Clause, Time]:
    """For each clause the date that says most."""
    best: dict[Clause, Time] = {}
    for each in attached:
        if isinstance(each.bearer, Clause):
            before = best.get(each.bearer)
            if before is None or _says_more(each.time, before):
                best[each.bearer] = each.time
    return best


def _says_more(time: Time, other: Time) -> bool:
    this, that = time.expression.when, other.expression.when
    return this is not None and that is not None and RANK[this.precision] > RANK[that.precision]


def _sharing(scene: Scene, clause: Clause, time: Time, dated: dict[Clause, Time]) -> Iterator[Clause]:
    """Clauses joined by "and" to one whose date stands before its verb."""
    if time.stretch.first > clause.verb.first or clause.link in w.RELATIVES:
        return
    before = clause
    for other in scene.clauses:
        joined = (
            other.stretch.first >= before.stretch.stop and other.link in ("and", "") and other.subject == clause.subject
        )
        if joined and other not in dated and other.asserts:
            if before_its_object(scene, other) is None:
                yield other
            before = other


def _sharing_behind(scene: Scene, clause: Clause, time: Time, dated: dict[Clause, Time]) -> Iterator[Clause]:
    """The clause before, where one of both is no more than its verb: "60 were killed and 40 hurt on Friday"."""
    before = clause.before
    if before is None or clause.link != "and" or before in dated or time.stretch.first < clause.verb.stop:
        return
    alone = clause.verb.stop - clause.verb.first == 1 and OBJECT.match(scene.sentence.classes, clause.verb.stop) is None
    short = before.verb.passive and alone and clause.subject != before.subject
    shared = clause.subject == before.subject and len(before.rest) <= 1
    if (short or shared) and not _has_a_time(scene, before) and before.asserts:
        yield before


OBJECT: Final = re.compile(r"a?[dncC^pi]")


def _since(scene: Scene, clause: Clause, time: Time, dated: dict[Clause, Time]) -> tuple[Clause, Time] | None:
    """What has been going on since something dated happened: "has lost 18 men since the truce ended in May"."""
    before = _main(scene, clause) if clause.link == "since" else None
    if before is None or before in dated or before.tense is not Tense.PERFECT or _has_a_time(scene, before):
        return None
    spanning = since(scene, time)
    told = spanning is not None and is_sum(scene, before) and before.asserts
    return (before, spanning) if told and spanning else None


def _main(scene: Scene, clause: Clause) -> Clause | None:
    """The clause a “since …” hangs on: the one before it, or behind it where it opens its sentence."""
    return clause.before or next((each for each in scene.clauses if each.before == clause), None)


def _has_a_time(scene: Scene, clause: Clause) -> bool:
    return any(time.stretch.within(clause.stretch) for time in scene.times)


def _undated(
    scene: Scene, told: Sequence[tuple[Account, Clause]], running: Running, known: Known
) -> Iterator[tuple[Account, Clause]]:
    """The accounts of clauses without time words that lean on something, or stay undated."""
    done = [clause for _, clause in told]
    along: dict[Clause, Running] = {}
    for clause in scene.clauses:
        if clause in done or before_its_object(scene, clause) or (done and clause.link in ASIDE):
            continue
        if undated.tells(scene, clause):
            along[clause] = _joined(clause, along) or within(scene, told, clause, running)
            dated = undated.dated(scene, clause, along[clause])
            yield draft.of_clause(scene, clause, dated, known, kinds.of_clause(scene, clause, dated.when)), clause


def _joined(clause: Clause, along: Mapping[Clause, Running]) -> Running | None:
    """How far the text had come before the first of two verbs: "When it closed in May he left | and opened a shop"."""
    before = clause.before
    if before is None or clause.link != "and" or clause.subject != before.subject:
        return None
    return along.get(before)


ASIDE: Final = frozenset({"after", "before", "until", "since", "because"})
"""What joins a clause that only says more where the sentence has told something."""


def _dated(time: Time, confidence: float) -> Dated:
    expression = time.expression
    return Dated(expression.when, expression.basis, expression.reason, confidence, time)


def _left(scene: Scene, attached: Sequence[Attached], dated: dict[Clause, Time]) -> Iterator[Unused]:
    best = set(map(id, dated.values()))
    for each in attached:
        why = each.why or (NEARER if isinstance(each.bearer, Clause) and id(each.time) not in best else "")
        if why:
            yield Unused(scene.document.path, each.time.expression.span, each.time.expression.words, why)
