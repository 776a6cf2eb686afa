"""The body a text goes on about: whom "it", "the company" and "the Leeds-based carmaker" mean as they take part.

A body is told of by its name first and goes on as the subject. Words of business mean the last business that was one;
those of public bodies only the one that has the word in its name: "the commission" the European Commission.
This says who takes part, and changes no headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.speech import has_named, left_open, who
from tlx.events.sentences.vocabulary import singular
from tlx.model import Participant, Sort
from tlx.model.values import value
from tlx.people.words import word
from tlx.text import fold


@value(frozen=True, slots=True)
class Bodies:
    """The bodies that were subjects so far, latest first, and what was told of the first."""

    latest: tuple[Participant, ...] = ()
    at_hand: bool = False
    """whether the last thing told was told of it"""
    only: bool = True
    """whether that named nothing else that "it" can mean: "the firm opened a mill" does"""
    many: bool = False
    """whether its verb took it for many: "the firm have sold it" """


NOTHING: Final = Bodies()
REMEMBERED: Final = 6
"""Bodies."""
DESCRIBED: Final = re.compile(r"d[cC^_vguaqn'\"]{0,8}?[cCN]$")
"""“the company”, "the Leeds-based plane maker", "the world's largest carmaker"."""
SAYS_WHICH: Final = re.compile(r"[cg][cCN]$")
"""“the ferry company”: where several were told of, perhaps another than the last."""
BESIDE: Final = re.compile(r"[,(]")
BUSINESSES: Final = frozenset(
    "company firm group business corporation conglomerate airline carrier carmaker automaker maker manufacturer"
    " producer retailer giant operator supplier lender insurer bank broadcaster publisher chain utility builder brewer"
    " brand subsidiary".split()
)
"""How a text speaks of a business it has named: "the company", "the plane maker"."""
DEEDS_OF_BODIES: Final = frozenset(
    "announced acquired bought sold hired sued signed filed appointed elected dismissed sacked banned approved"
    " rejected published issued unveiled fined declared ordered granted awarded ratified repealed vetoed endorsed"
    " agreed decided received delivered deliver posted invested borrowed employed recruited withdrew refused declined"
    " introduced launched recalled buy sell hire sue acquire appoint invest recall announce publish issue unveil"
    " employ recruit offered pledged promised".split()
)
"""What only somebody, or a body of people, does."""
PUBLIC_BODIES: Final = frozenset(
    "agency department ministry council court party union club team government commission board authority force police"
    " parliament congress senate university army navy committee tribunal assembly association federation league bureau"
    " office service institute foundation charity trust".split()
)
"""The same of a public body, which has the word in its name."""
OTHERS: Final = frozenset(
    "other another rival parent sister former new holding second third first same whole two three".split()
)
"""What makes of such words somebody else: "the parent company"."""
TAKEN_FOR_MANY: Final = frozenset("have are were ve re".split())
NEW: Final = frozenset("a an another".split())


def taking_part(scene: Scene, clause: Clause, phrases: Sequence[Stretch], before: Bodies) -> tuple[str, ...]:
    """The bodies that the subject of a clause and the ``phrases`` behind its verb mean without naming them."""
    if _can_mean_none(scene, before):
        return ()
    ahead = (each for each in scene.clauses if each.verb.first < clause.verb.first and each.subject != clause.subject)
    here = _told(scene, ahead, before)
    subject = _meant(scene, clause, here) or _owner(scene, clause.subject, here)
    objects = (_described(scene, phrase, here) for phrase in phrases)
    return tuple(dict.fromkeys(one.name for one in (subject, *objects) if one))


def after(scene: Scene, before: Bodies) -> Bodies:
    """What a text is about behind a sentence."""
    return NOTHING if _can_mean_none(scene, before) else _told(scene, scene.clauses, before)


def _can_mean_none(scene: Scene, before: Bodies) -> bool:
    """True where no body has been told of and none is named."""
    return not before.latest and not has_named(scene.cast, Sort.ORGANISATION)


def _told(scene: Scene, clauses: Iterable[Clause], before: Bodies) -> Bodies:
    return reduce(lambda bodies, clause: _told_of(scene, clause, bodies), clauses, before)


def _told_of(scene: Scene, clause: Clause, before: Bodies) -> Bodies:
    """What a text is about behind a clause: a body that is its subject, or still the one before."""
    if not clause.subject:
        return before
    own = _named(scene, clause.subject) or _meant(scene, clause, before)
    if own:
        many = scene.sentence.folded(clause.verb.first) in TAKEN_FOR_MANY
        return Bodies(_first(own, before), at_hand=True, only=not _names_a_thing(scene, clause), many=many)
    owners = who(scene.sentence, clause.subject, scene.cast, Sort.ORGANISATION)
    if len(owners) == 1:
        return Bodies(_first(owners[0], before))
    if _is_of_people(scene, clause.subject):
        return before
    if owners or _has_an_unknown_name(scene, clause.subject):
        return NOTHING
    return replace(before, at_hand=False) if before.at_hand else before


def _has_an_unknown_name(scene: Scene, subject: Stretch) -> bool:
    """True for "Brandlow left"; the capital of "Shares fell" is that of its sentence."""
    capitals = (at for at in range(subject.first, subject.stop) if scene.sentence.classes[at] == "C")
    return any(at > 0 or "word" not in word(scene.sentence.word(at)).kinds for at in capitals)


def _first(one: Participant, before: Bodies) -> tuple[Participant, ...]:
    return (one, *(other for other in before.latest if other != one))[:REMEMBERED]


def _named(scene: Scene, subject: Stretch) -> Participant | None:
    """The one body whose name is the subject: not the owner in "the firm's boat", nor one of two."""
    if not has_named(scene.cast, Sort.ORGANISATION):
        return None
    whole = scene.sentence.place(subject)
    named = [one for one in scene.cast if one.sort is Sort.ORGANISATION and whole.holds(one.span)]
    if len({one.who for one in named}) != 1:
        return None
    stops = [scene.sentence.stretch_of(one.span).stop for one in named]
    heads = any(stop == subject.stop or BESIDE.match(scene.sentence.classes, stop) for stop in stops)
    return named[0].who if heads else None


def _names_a_thing(scene: Scene, clause: Clause) -> bool:
    return not NEW.isdisjoint(scene.sentence.folds[clause.verb.stop : clause.stretch.stop])


def _is_of_people(scene: Scene, subject: Stretch) -> bool:
    """True for "Ann Lee", "she" and "I": none of them is what "it" means, and it still means what it did."""
    return scene.sentence.kinds(subject) in ("p", "i") or bool(who(scene.sentence, subject, scene.cast))


# -- without a name ---------------------------------------------------------------------------------


def _meant(scene: Scene, clause: Clause, before: Bodies) -> Participant | None:
    """The body that a subject means: "it", "they" of one taken for many, or a description."""
    if not before.latest or left_open(scene.sentence, open_quote=False, stop=clause.subject.first):
        return None
    subject = scene.sentence.said(clause.subject)
    if subject not in ("it", "they"):
        return _described(scene, clause.subject, before)
    fits = before.many if subject == "they" else _fits(scene, clause, before)
    return before.latest[0] if before.at_hand and fits else None


def _fits(scene: Scene, clause: Clause, before: Bodies) -> bool:
    """True for "it" that means a body: nothing else was told of, or only a body does what is told."""
    deed = not clause.verb.passive and clause.head in DEEDS_OF_BODIES
    says = scene.sentence.classes[clause.verb.head] in "sy" or scene.sentence.classes[clause.verb.first] == "I"
    return not _means_nobody(scene, clause) and (before.only or deed or says)


def _means_nobody(scene: Scene, clause: Clause) -> bool:
    """“it was cold”, "it emerged that", "it was hoped to"."""
    behind = scene.sentence.classes[clause.verb.stop : clause.verb.stop + 1]
    waits = clause.verb.passive and behind in tuple("tT")
    return clause.verb.bare or clause.head in w.SETTING_IN or waits


def _owner(scene: Scene, subject: Stretch, before: Bodies) -> Participant | None:
    """Whose "its shares" are, "the firm's shares" and "shares in the firm"."""
    if before.at_hand and scene.sentence.folded(subject.first) == "its":
        return before.latest[0]
    kinds = scene.sentence.kinds(subject)
    owned, held = OWNED.search(kinds), HELD.search(kinds)
    if owned:
        return _described(scene, Stretch(subject.first, subject.first + owned.start()), before)
    return _described(scene, Stretch(subject.first + held.end(), subject.stop), before) if held else None


OWNED: Final = re.compile(r"'?q")
HELD: Final = re.compile(r"^[cCN]{1,3}[oP](?=d[^oP]*$)")
"""“shares in the firm”."""


def _described(scene: Scene, phrase: Stretch, before: Bodies) -> Participant | None:
    """The body that words such as "the company" mean."""
    kinds, pointed_at = scene.sentence.kinds(phrase), scene.sentence.folded(phrase.first) in ("the", "this")
    if not pointed_at or DESCRIBED.match(kinds) is None or (len(before.latest) > 1 and SAYS_WHICH.search(kinds)):
        return None
    if any(scene.sentence.folded(at) in OTHERS for at in range(phrase.first + 1, phrase.stop - 1)):
        return None
    noun = singular(scene.sentence.folded(phrase.stop - 1))
    if noun in BUSINESSES or noun.endswith("maker"):
        return next((one for one in before.latest if PUBLIC_BODIES.isdisjoint(_words(one))), None)
    return next((one for one in before.latest if noun in PUBLIC_BODIES & _words(one)), None)


def _words(one: Participant) -> frozenset[str]:
    return frozenset(fold(one.name).split())
