"""Which body "it", "they" and "the company" mean: a name takes their place only where one alone can be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tlx.events.sentences import persons
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.speech import who
from tlx.events.who.pronouns import Known, Reach, is_quoted
from tlx.model import Participant, Sort

BARE: Final = re.compile(r"[@PdTat,\"]*(?:[Pk][cPodn@]{1,7},[aT]*)?")
"""What may stand between "said" and the "they" that said it: a date, "as part of the deal"."""
ASIDE: Final = re.compile(r"\(|\)?,(?![\^C&])")
"""Where a name has ended: at a bracket, or at a comma that begins no list."""
POSSESSED: Final = ("'s", "’s")
LONGEST_BODY: Final = 40
"""Characters."""
DEEDS: Final = frozenset(
    "announced acquired bought sold hired sued signed filed appointed elected dismissed sacked banned approved rejected"
    " published issued unveiled fined said declared ordered granted awarded ratified repealed vetoed endorsed".split()
)
"""What only somebody, or a body of people, does: a bridge named beside it cannot have."""


def body(scene: Scene, clause: Clause, known: Known) -> str:
    """Whom "they" or "it" stands for as a subject, as a headline calls them, "" when nobody can be sure."""
    pronoun = scene.sentence.said(clause.subject)
    if pronoun not in ("they", "it") or is_quoted(scene, clause):
        return ""
    said = _said_of_itself(scene, clause, known)
    if said:
        return said[:1].upper() + said[1:]
    one = _doer(scene, clause, known) if pronoun == "it" else None
    return one.name if one else ""


def organisations(scene: Scene, clause: Clause, known: Known) -> tuple[str, ...]:
    """The bodies a pronoun or "the company" stands for as a subject."""
    subject = scene.sentence.said(clause.subject)
    if subject in ("they", "it"):
        said = scene.voice.said
        if said is not None and _said_of_itself(scene, clause, known):
            return tuple(one.name for one in who(scene.sentence, said.subject, scene.cast, Sort.ORGANISATION))
        one = _doer(scene, clause, known) if subject == "it" else None
        return (one.name,) if one else ()
    only = _only_body(scene, clause, known) if subject in w.BODIES else None
    return (only.name,) if only else ()


# -- what is in reach -------------------------------------------------------------------------------


def _bodies_in_reach(scene: Scene, clause: Clause, known: Known) -> tuple[Participant, ...]:
    """The organisations named in the sentence before, and in this one up to the pronoun."""
    here = Reach(scene, Stretch(0, clause.subject.first))
    reach = (Reach(known.before, known.before.sentence.whole), here) if known.before else (here,)
    return tuple(dict.fromkeys(one for each in reach for one in each.named(Sort.ORGANISATION)))


# -- bodies -----------------------------------------------------------------------------------------


def _only_body(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """The one organisation named in reach or gone on about since."""
    here = Reach(scene, Stretch(0, clause.subject.first)).named(Sort.ORGANISATION)
    named = tuple(dict.fromkeys((*_bodies_in_reach(scene, clause, known), *_since(known))))
    return named[0] if len(named) == 1 and (known.body or here) else None


def _since(known: Known) -> Iterator[Participant]:
    if known.body:
        yield known.body


def _doer(scene: Scene, clause: Clause, known: Known) -> Participant | None:
    """Whom "it" means in "it sold the mill": the body that was the subject before, in what only a body does."""
    one = _only_body(scene, clause, known)
    if one is None or clause.verb.passive or clause.head not in DEEDS or known.before is None:
        return None
    before = known.before
    subjects = [who(before.sentence, each.subject, before.cast, Sort.ORGANISATION) for each in before.clauses]
    return one if subjects and all(subject == (one,) for subject in subjects) else None


def owner(scene: Scene, clause: Clause, known: Known) -> str:
    """A subject with who owns it: "Harbour Trust's board" for "its board" right behind "Harbour Trust said"."""
    matrix = scene.voice.said
    its = scene.sentence.folded(clause.subject.first) == "its" and not is_quoted(scene, clause)
    if not its or matrix is None or not _is_certain(scene, clause, known, matrix):
        return ""
    name, rest = _called(scene, matrix), " ".join(scene.sentence.text(_rest_of(clause)).split())
    own = f"{name[:1].upper()}{name[1:]}'{'' if name.endswith('s') else 's'} {rest}"
    return own if len(own) <= LONGEST_OWNED else ""


def _rest_of(clause: Clause) -> Stretch:
    return Stretch(clause.subject.first + 1, clause.subject.stop)


LONGEST_OWNED: Final = 60
"""Characters."""


def _is_certain(scene: Scene, clause: Clause, known: Known, matrix: Clause) -> bool:
    """True for a body that speaks of itself: nobody else is in reach."""
    if not _follows(scene, clause, matrix) or _others(scene, clause, known, matrix):
        return False
    named = bool(who(scene.sentence, matrix.subject, scene.cast, Sort.ORGANISATION))
    if scene.sentence.classes[max(0, matrix.subject.first - 1) : matrix.subject.first] in tuple("&_C^"):
        return False
    return named or _is_a_body(scene, matrix) or persons.is_thing(scene.sentence, _name(scene, matrix))


def _is_a_body(scene: Scene, matrix: Clause) -> bool:
    """True for "the company", "a group of investors", and for a country that speaks."""
    name = _name(scene, matrix)
    of = scene.sentence.kinds(name).find("o")
    head = scene.sentence.folded((name.first + of if of > 0 else name.stop) - 1)
    return f"the {head}" in w.BODIES or bool(who(scene.sentence, name, scene.cast, Sort.PLACE))


def _name(scene: Scene, matrix: Clause) -> Stretch:
    """Who said it, without what stands in brackets behind the name, or behind a comma."""
    kinds = scene.sentence.kinds(matrix.subject)
    first, stop = len(kinds) - len(kinds.lstrip("(")), len(kinds.rstrip(")"))
    aside = ASIDE.search(kinds, first + 1)
    return Stretch(matrix.subject.first + first, matrix.subject.first + (aside.start() if aside else stop))


def _called(scene: Scene, matrix: Clause) -> str:
    said = " ".join(scene.sentence.text(_name(scene, matrix)).replace(">", "").split())
    return "" if said.endswith(POSSESSED) else said


def _said_of_itself(scene: Scene, clause: Clause, known: Known) -> str:
    """“the force” in "the force said they …": the one who said so, when nobody else is in reach."""
    matrix = scene.voice.said
    if matrix is None or not _follows(scene, clause, matrix) or _others(scene, clause, known, matrix):
        return ""
    said = _called(scene, matrix)
    is_body = _is_a_body(scene, matrix) or bool(who(scene.sentence, matrix.subject, scene.cast, Sort.ORGANISATION))
    if scene.sentence.said(clause.subject) == "they":
        many = persons.is_plural(scene.sentence.word(matrix.subject.stop - 1)) and not _names_many(known)
        return said if is_body or many else ""
    if (is_body or _opens_the_text(known)) and _is_certain(scene, clause, known, matrix):
        return "" if _may_mean_nobody(scene, clause) else said
    deed = clause.head in DEEDS and persons.is_thing(scene.sentence, matrix.subject)
    return said if (is_body or deed) and not clause.verb.passive else ""


def _opens_the_text(known: Known) -> bool:
    """True below nothing but headings: there is no one yet that "it" can mean but who speaks."""
    return not any(told.scene.complete and told.scene.clauses for told in known.told)


def _may_mean_nobody(scene: Scene, clause: Clause) -> bool:
    """“it was cold”, “it emerged that …”, “it was hoped to …”."""
    after = scene.sentence.classes[clause.verb.stop : clause.verb.stop + 1]
    return clause.verb.bare or clause.head in w.SETTING_IN or (clause.verb.passive and after in tuple("tT"))


def _follows(scene: Scene, clause: Clause, matrix: Clause) -> bool:
    """True for a pronoun right behind the verb of saying."""
    gap = scene.sentence.kinds(Stretch(matrix.verb.stop, clause.subject.first))
    behind = matrix != clause and matrix.verb.stop <= clause.subject.first
    return behind and BARE.fullmatch(gap) is not None and len(_called(scene, matrix)) <= LONGEST_BODY


def _others(scene: Scene, clause: Clause, known: Known, matrix: Clause) -> bool:
    """True when a person said it, or another body is in reach: a body that says "it" itself means itself."""
    own = who(scene.sentence, _name(scene, matrix), scene.cast, Sort.ORGANISATION)
    if who(scene.sentence, matrix.subject, scene.cast) and not persons.is_thing(scene.sentence, matrix.subject):
        return True
    if scene.sentence.folded(clause.subject.first) == "it" and (len(own) == 1 or _is_a_body(scene, matrix)):
        return False
    bodies = _bodies_in_reach(scene, clause, Known() if _opens_the_text(known) else known)
    return len(own) > 1 or any(one not in own for one in bodies)


def _names_many(known: Known) -> bool:
    """True when the sentence before speaks of several whom "they" may mean as well."""
    if known.before is None:
        return False
    sentence = known.before.sentence
    return any(kind in "cC" and persons.is_plural(sentence.word(at)) for at, kind in enumerate(sentence.classes))
