"""An account made of what was found: its words, trigger, headline, kind, participants and sureness."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tlx.events.headlines import headline, openings
from tlx.events.headlines.completing import completed
from tlx.events.rows.identity import identity
from tlx.events.sentences import phrasal
from tlx.events.sentences import words as w
from tlx.events.sentences.belonging import about
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.gapping import Gap, spoken_of
from tlx.events.sentences.nouns import Noun
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.speech import who
from tlx.events.who import antecedents, bodies, participants, pronouns
from tlx.events.who.groups import group
from tlx.events.who.pronouns import Known
from tlx.model import Account, Basis, Kind, Participant, Reason, Sort, When
from tlx.model.values import value


@value(frozen=True, slots=True)
class Dated:
    """A meaning with its basis, reason and sureness, ready to be given to what happened."""

    when: When | None
    basis: Basis
    reason: Reason
    confidence: float
    time: Time | None = None


WORDED: Final = re.compile(r"\w")
CONTENT: Final = re.compile(r"[,\"'.:;T&a\-k]*")
END: Final = re.compile(r"[,\"'.:;&\-#(]*$")


def of_noun(scene: Scene, noun: Noun, dated: Dated, known: Known) -> Account:
    """The account of an event noun: its phrase, with the date beside it."""
    clause = scene.clause_at(noun.head)
    if clause is not None and (scene.is_predicate(clause, noun) or _is_under_way(scene, clause, noun)):
        return replace(
            of_clause(scene, _up_to(clause, noun, dated), dated, known),
            trigger=scene.sentence.place(Stretch(noun.head, noun.head + 1)),
        )
    stretch = _with_time(noun.stretch, dated)
    said = _of_its_owner(scene, noun, dated) or headline.of_words(
        scene.sentence, noun.stretch, _shown_apart(scene, noun.stretch, dated), noun.head
    )
    people = participants.once((*pronouns.owners(noun.core, known), *about(scene.sentence, noun.stretch, scene.cast)))
    return account(scene, stretch, noun.head, said, dated, people=people)


def _is_under_way(scene: Scene, clause: Clause, noun: Noun) -> bool:
    """“has been in operation since 1983”: what it is in says nothing without what is in it."""
    between = scene.sentence.classes[clause.verb.stop : noun.head]
    return clause.verb.bare and noun.head >= clause.verb.stop and UNDER_WAY.fullmatch(between) is not None


UNDER_WAY: Final = re.compile(r"a?Pc?")


def _of_its_owner(scene: Scene, noun: Noun, dated: Dated) -> str:
    """“The council declared its independence”: whose it is stands before the verb."""
    if scene.sentence.folded(noun.core.first) not in w.POSSESSIVES:
        return ""
    clause = next((each for each in scene.clauses if each.verb.stop == noun.core.first), None)
    if clause is None or not clause.subject or not clause.asserts:
        return ""
    told = _up_to(clause, noun, dated)
    return headline.of_clause(scene.sentence, told, _shown_apart(scene, told.stretch, dated))


def _up_to(clause: Clause, noun: Noun, dated: Dated) -> Clause:
    """A clause up to the end of an event noun's phrase, or of its date."""
    stop = max(clause.verb.stop, noun.stretch.stop, dated.time.stretch.stop if dated.time else 0)
    return clause.until(stop)


def of_place(scene: Scene, place: Stretch, noun: Noun, dated: Dated) -> Account:
    """The account of an event named before, at another place: "and in York last night"."""
    where = headline.of_words(scene.sentence, place, _shown_apart(scene, place, dated), place.first)
    said = f"{scene.sentence.word(noun.head)} {where[:1].lower()}{where[1:]}"
    stretch = Stretch(noun.core.first, place.stop)
    made = account(scene, stretch, noun.head, said[:1].upper() + said[1:], dated)
    return replace(made, places=participants.places(scene.sentence, place, scene.cast))


NAMED: Final = re.compile(r"[cC^N]")


def of_gap(scene: Scene, gapped: Gap, dated: Dated) -> Account:
    """The account of what a clause tells once more without its verb: "and a second in York in 2004"."""
    clause, other = spoken_of(scene, gapped)
    said = headline.of_clause(scene.sentence, clause, [*_shown_apart(scene, gapped.words, dated), other])
    stretch = _with_time(gapped.words, dated)
    people = who(scene.sentence, gapped.words, scene.cast)
    named = NAMED.search(scene.sentence.classes, gapped.words.first, gapped.words.stop)
    return account(scene, stretch, named.start() if named else gapped.words.first, said, dated, people=people)


def of_entry(scene: Scene, stretch: Stretch, head: int, dated: Dated) -> Account:
    """The account of a line of a chronology."""
    said = headline.of_words(scene.sentence, stretch, _shown_apart(scene, stretch, dated), head)
    people = who(scene.sentence, stretch, scene.cast)
    return account(scene, Stretch(0, stretch.stop), head, said, dated, people=people)


def of_clause(scene: Scene, clause: Clause, dated: Dated, known: Known, kind: Kind = Kind.EVENT) -> Account:
    """The account of a clause: who did what."""
    clause = _with_content(scene, clause)
    stretch = _with_time(_quoted(scene, clause), dated)
    subject = pronouns.likely(scene, clause, known) or pronouns.addressee(scene, clause, known)
    behind = participants.behind(scene.sentence, clause)
    others = (
        *pronouns.several(scene, clause, known),
        *pronouns.owners(clause.subject, known),
        *pronouns.objects(behind, known),
        *pronouns.addressed(scene, behind, known),
        *group(scene, (clause.subject, *behind), known),
    )
    meant = (subject, *others) if subject else others
    return account(
        scene,
        stretch,
        trigger(scene, clause),
        _headline(scene, clause, dated, known),
        dated,
        kind=kind,
        people=participants.people(scene, clause, behind, meant),
        organisations=_organisations(scene, clause, behind, known),
        described=participants.described(scene, clause, behind),
    )


def organisations(scene: Scene, clause: Clause, known: Known) -> tuple[str, ...]:
    """The bodies that the account of a clause would have: most sayings that are asked for have none, and no row."""
    clause = _with_content(scene, clause)
    return _organisations(scene, clause, participants.behind(scene.sentence, clause), known)


def _organisations(scene: Scene, clause: Clause, behind: Sequence[Stretch], known: Known) -> tuple[str, ...]:
    """The bodies that take part: those that its words mean, then those that they name."""
    own = participants.organisations(scene, clause, behind)
    unnamed = antecedents.taking_part(scene, clause, behind, known.bodies) or bodies.organisations(scene, clause, known)
    return tuple(dict.fromkeys((*unnamed, *own)))


def _with_content(scene: Scene, clause: Clause) -> Clause:
    """A saying that leaves all to what follows takes it along: "announced on Friday that it will close"."""
    if not clause.says:
        return clause
    after = (other for other in scene.clauses if other.stretch.first >= clause.stretch.stop)
    content = next((other for other in after if other.link in ("", "that")), None)
    named = "acC^Nq'_p" if clause.head in w.TELLING else ""
    bare = not scene.sentence.kinds(clause.rest).strip("@,PTdn" + named)
    if content is None or not bare:
        return clause
    return clause.until(content.stretch.stop)


BEGUN: Final = re.compile(r"P?g|tc")
"""“began selling”, "started by hinting", "continued to sell": what was begun is what happened."""


def trigger(scene: Scene, clause: Clause) -> int:
    """The word that names what happened: the verb, or the noun that a light verb leaves it to."""
    if clause.exists:
        return next((head for head in _heads(scene, clause) if head >= clause.verb.stop), clause.verb.head)
    begun = BEGUN.match(scene.sentence.classes, clause.verb.stop) if clause.head in phrasal.ASPECTS else None
    if begun:
        return begun.end() - 1
    if clause.head in phrasal.LEAVING and not clause.verb.passive:
        return next((noun.head for noun in scene.nouns if noun.core.first == clause.verb.stop), clause.verb.head)
    if (clause.head in w.LIGHT or clause.verb.bare) and clause.subject:
        return next((head for head in _heads(scene, clause) if head in clause.subject), clause.verb.head)
    return clause.verb.head


def _heads(scene: Scene, clause: Clause) -> list[int]:
    """The event nouns inside a clause."""
    return [noun.head for noun in scene.nouns if noun.head in clause.stretch]


# -- pieces -----------------------------------------------------------------------------------------


def account(
    scene: Scene,
    stretch: Stretch,
    head: int,
    said: str,
    dated: Dated,
    *,
    kind: Kind = Kind.EVENT,
    people: tuple[Participant, ...] = (),
    organisations: tuple[str, ...] | None = None,
    described: tuple[str, ...] = (),
) -> Account:
    """An account of the words of a stretch, named by the word ``head``, with the id of the first of its equals.

    ``organisations`` are those that take part, where that is known; else all that are named in its words.
    """
    sentence, time = scene.sentence, dated.time
    span = sentence.place(stretch)
    quote = span.of(scene.document.text)
    return Account(
        id=identity(scene.document.path, quote, dated.reason),
        doc=scene.document.path,
        span=span,
        quote=quote,
        kind=kind,
        headline=(said if WORDED.search(said) else "")
        or headline.finished(sentence.text(Stretch(head, head + 1)))
        or quote[:1],
        trigger=sentence.place(_named_by(sentence, head)),
        when=dated.when,
        basis=dated.basis,
        reason=dated.reason,
        confidence=dated.confidence,
        time=time.expression.span if time and span.holds(time.expression.span) else None,
        alternatives=time.expression.alternatives if time else (),
        people=people,
        organisations=_named_bodies(scene, stretch) if organisations is None else organisations,
        places=participants.places(sentence, stretch, scene.cast),
        described=described,
    )


def _named_by(sentence: Sentence, head: int) -> Stretch:
    """The word that names the act, with the particle that makes one verb of both: "stepped down"."""
    both = sentence.classes[head] in VERBS and phrasal.is_one(sentence.folded(head), sentence.folded(head + 1))
    return Stretch(head, head + 1 + (both and sentence.classes[head + 2 : head + 3] != "n"))


VERBS: Final = frozenset("Vvucgz")


def _named_bodies(scene: Scene, stretch: Stretch) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.name for each in who(scene.sentence, stretch, scene.cast, Sort.ORGANISATION)))


def _quoted(scene: Scene, clause: Clause) -> Stretch:
    """The words of a clause with its subject, without what joins it to the one before."""
    kinds = scene.sentence.classes
    leading = CONTENT.match(kinds, clause.stretch.first, clause.stretch.stop)
    first = min(leading.end() if leading else clause.stretch.first, clause.verb.first)
    if clause.subject and clause.subject.first < first and clause.subject.stop <= clause.stretch.first:
        first = clause.subject.first
    end = END.search(kinds, clause.verb.stop, clause.stretch.stop)
    return Stretch(first, max(clause.verb.stop, end.start() if end else clause.stretch.stop))


def _with_time(stretch: Stretch, dated: Dated) -> Stretch:
    if dated.time is None:
        return stretch
    time = dated.time.stretch
    return Stretch(min(stretch.first, time.first), max(stretch.stop, time.stop))


def _shown_apart(scene: Scene, words: Stretch, dated: Dated) -> list[Stretch]:
    """The time words inside ``words`` that the row shows beside its headline; an event's name stays whole."""
    found: list[Stretch] = []
    if dated.time is None:
        return found
    for time in scene.times:
        if time.frame and any(other.inner and _named(scene, other) for other in scene.times):
            continue
        if _is_denied_up_to(scene, time) or _is_of_words(scene, time, dated):
            continue
        named = _named(scene, time)
        apart = Stretch(named[-1] + 1, time.stretch.stop) if named else time.stretch
        if apart and apart.first >= words.first and apart.stop <= words.stop:
            found.append(apart)
    return found


def _is_of_words(scene: Scene, time: Time, dated: Dated) -> bool:
    """True for a date that is not the row's, and for "the quarter" in "the quarter ended 31 March"."""
    own = _with_joined(scene, dated.time) if dated.time else time.stretch
    apart = not (time.stretch.within(own) or own.within(time.stretch))
    return apart or scene.sentence.folded(time.stretch.stop) in w.BOUNDING


def _with_joined(scene: Scene, time: Time) -> Stretch:
    """A time with those joined to it: "in March and in June" has a row for each, and neither is in a headline."""
    own = time.stretch
    for other in scene.times:
        if scene.joins(other.stretch.stop, own.first):
            own = Stretch(min(own.first, other.stretch.first), max(own.stop, other.stretch.stop))
    return own


def _is_denied_up_to(scene: Scene, time: Time) -> bool:
    """“was not opened until 9 June” would say the opposite without its day."""
    clause = scene.clause_at(time.stretch.first)
    negated = clause is not None and (clause.verb.negated or scene.sentence.folded(clause.subject.first) in w.NOBODY)
    return negated and (time.inner or scene.sentence.folded(time.stretch.first) in ("until", "till", "before"))


def _named(scene: Scene, time: Time) -> list[int]:
    """The event nouns inside a time expression: "the 7/7 bombings"."""
    return [noun.head for noun in scene.nouns if noun.head in time.stretch]


def _headline(scene: Scene, clause: Clause, dated: Dated, known: Known) -> str:
    sentence = scene.sentence
    clause = completed(scene, clause, dated.time)
    drop = _shown_apart(scene, clause.stretch, dated)
    subject = sentence.said(clause.subject)
    if _is_turned(scene, clause) or _follows_what_was_said(scene, clause):
        before = Stretch(clause.stretch.first, clause.verb.first if _is_turned(scene, clause) else clause.subject.first)
        return headline.of_words(sentence, before, drop, openings.main_verb(sentence, before))
    if clause.exists:
        return headline.of_words(sentence, clause.rest, drop, trigger(scene, clause))
    if clause.verb.bare and not sentence.kinds(clause.rest).strip("@Pkdt,."):
        return headline.of_words(sentence, clause.subject, drop, clause.subject.first)
    if subject in ("i", "we"):
        return _own_words(scene, clause, drop)
    return headline.of_clause(sentence, clause, drop, _meant(scene, clause, known) or None)


def _is_turned(scene: Scene, clause: Clause) -> bool:
    """“…, said Ann Lee”: behind the verb stands who said it, before it what was said."""
    if not clause.says:
        return False
    kinds = scene.sentence.classes
    apart = kinds[clause.verb.first - 1 : clause.verb.first] == "," and clause.subject.stop <= clause.verb.first - 1
    return apart and TURNED.match(kinds, clause.verb.stop) is not None


def _follows_what_was_said(scene: Scene, clause: Clause) -> bool:
    """“…, he said”: nothing stands behind the verb, and words do before its subject."""
    if not clause.says:
        return False
    kinds, first = scene.sentence.classes, clause.subject.first
    apart = kinds[first - 1 : first] == "," and clause.stretch.first < first - 1
    return apart and not scene.sentence.kinds(clause.rest).strip(".\"'@,")


TURNED: Final = re.compile(r"(?:[C^]|d[cC^])[C^c_.]*(?:[,.\"'P@]|$)")


def _meant(scene: Scene, clause: Clause, known: Known) -> str:
    """The name in the place of a pronoun, "" where the words stay as they are."""
    somebody = pronouns.surely(scene, clause, known) if len(clause.subject) == 1 else None
    return somebody.name if somebody else bodies.body(scene, clause, known) or bodies.owner(scene, clause, known)


def _own_words(scene: Scene, clause: Clause, drop: list[Stretch]) -> str:
    """“We held a meeting” is a meeting; anything else said of oneself keeps who said it."""
    speaker = scene.voice.speaker
    if clause.head in w.OCCASIONS and clause.rest:
        return headline.of_words(scene.sentence, clause.rest, drop, clause.verb.head)
    said = headline.of_clause(scene.sentence, clause, drop)
    return headline.spoken(speaker.name, scene.sentence, clause.stretch, clause.verb.head) if speaker else said
