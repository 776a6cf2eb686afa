"""Who else may be meant by a pronoun: unnamed people, and names not known for sure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from tlx.events.sentences import sexes
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.vocabulary import MEMO
from tlx.model import Named, Participant, Sort
from tlx.people.words import Word, word
from tlx.text import fold, terms


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PEOPLE: Final = _words(
    "person child baby toddler passenger pedestrian motorist cyclist worker employee patient tenant landlord customer"
    " guard burglar thief robber intruder caller buyer seller adult youth parent spouse relative sibling twin client"
    " minor survivor visitor guest stranger assailant accused deceased other"
    " pensioner retiree schoolboy schoolgirl trainee apprentice inmate detainee fugitive hostage jogger hiker"
    " shopkeeper bookkeeper plumber electrician carpenter bricklayer roofer scaffolder welder mechanic handyman"
    " labourer laborer gardener cleaner caretaker carer childminder babysitter hairdresser barber paramedic"
    " receptionist courier trader postman milkman dustman landlady stallholder"
)
"""Nouns of people beside the roles that stand before names."""
NOUNS: Final = sexes.NOUNS["he"] | sexes.NOUNS["she"] | PEOPLE
OFFICES: Final = frozenset({"role", "rank"})
BOTH: Final = tuple(sexes.PRONOUNS)
PLURALS: Final = _words("police people men women children staff")
NO_PLURALS: Final = ("ss", "us", "is")

AFTER_NAME: Final = re.compile(r"[\^p][)\"]?(?:,[n@]+)?(?:[,(]|[bB]a?)d?[cCvugn_a]{0,4}$")
"""“Ann Lee, 31, a young nurse”, "Ann Lee is a nurse": who is named."""
AS: Final = re.compile(r"\^kd?[cCvugn_a]{0,4}$")
"""“appointed Ann Lee as its chief engineer”; not "met Ann Lee as an engineer fell"."""
BEFORE_NAME: Final = re.compile(r"[cC_]{0,3},?C{0,2}\.?\^")
"""“the nurse Ann Lee”, "his friend, Ann Lee", "the owner, Sir Ann Lee"."""
SON_OF: Final = re.compile(r",d[ncC]{0,2}$")
"""“born in Leeds, the fourth son of a weaver”."""
NEAR_OFFICE: Final = 5
NEAR: Final = 12
"""Tokens between a name and the noun that says what its bearer is."""
BECOMING: Final = _words(
    "became become becomes appointed elected named made crowned ordained promoted remained remains"
)
"""“became a nurse”, "was appointed engineer"."""
NAMING: Final = _words("named identified")
"""“the man was named as Ann Lee”: the man is no other."""
OBLIQUE: Final = _words("to of for from at before about under")
"""Behind these somebody unnamed is no likelier than the subject of the sentence; "by a man" they are."""

THING_BEFORE: Final = re.compile(r"(?:d|Co)$")
THING_BEHIND: Final = re.compile(r"oC|c|N|_?\^|'?q[cN]{0,3},?C{0,2}\^")
"""“the Port of Leith”, "Leith magistrates", "Leith Chief Executive Ann Lee" and "Leith's mayor, Ann Lee": nobody."""
NO_NAMES: Final = frozenset({"nationality", "calendar", "organisation"})
"""“She learned English” speaks of no Mr English."""
BODIES: Final = frozenset({"institution", "ending", "head"})
PLACE_BEFORE: Final = _words("in at near off into across outside inside around")


def speak_against(sentence: Sentence, cast: Sequence[Named], reach: Stretch, one: Participant, pronoun: str) -> bool:
    """True when, in words a pronoun can point back at, somebody else may be meant or this person cannot be."""
    kinds = sentence.kinds(reach)
    small, nouns = _places(kinds, "pd", reach.first), _places(kinds, "cCNgv", reach.first)
    roles = _roles(sentence, cast, one)
    return (
        sexes.is_against(sentence, cast, one, pronoun)
        or _is_another_sex(sentence, cast, reach, one, pronoun)
        or _is_after(sentence, cast, reach, one, pronoun)
        or any(_is_object(sentence, index) for index in small)
        or any(_is_unnamed(sentence, index, pronoun, roles) for index in nouns)
        or (not sexes.is_surely(sentence, cast, one, pronoun) and any(is_of_sex(sentence, it, pronoun) for it in nouns))
        or any(_may_be_a_name(sentence, index) for index in nouns)
        or any(sounds_like_a_person(sentence, named) for named in cast)
    )


def who_else(sentence: Sentence, index: int) -> tuple[str, ...]:
    """The pronouns of somebody unnamed of whom a word speaks, or of a name nobody is sure of; mostly none."""
    kind = sentence.classes[index]
    if kind not in "cCNgv":
        return ()
    fitting = _pronouns_of(sentence.words[index])
    if fitting and not (_is_the_named(sentence, index) or _is_aside(sentence, index)):
        return fitting
    return BOTH if kind == "C" and not is_plural(sentence.words[index]) and _may_be_a_name(sentence, index) else ()


@lru_cache(MEMO)
def _pronouns_of(noun: str) -> tuple[str, ...]:
    """The pronouns of a noun of one person: of "driver" both, of "mother" one, of "drivers" none."""
    one = word(noun)
    if is_plural(noun) or not is_somebody(one):
        return ()
    return tuple(it for it in BOTH if one.folded not in sexes.NOUNS[sexes.OTHER[it]])


def is_of_sex(sentence: Sentence, index: int, pronoun: str) -> bool:
    """True for a man or a woman without a name, whatever they are there for: the girl of "the girl's body"."""
    return sentence.folded(index) in sexes.NOUNS[pronoun] and not _is_the_named(sentence, index)


def _places(kinds: str, wanted: str, first: int) -> list[int]:
    """The tokens of some classes, counted from ``first``: most of a sentence need not be looked at."""
    return [first + at for at, kind in enumerate(kinds) if kind in wanted]


def _roles(sentence: Sentence, cast: Sequence[Named], one: Participant) -> frozenset[str]:
    """The words of the roles of whoever is named in a sentence: "the owner" of "the owner, Sir Ann Lee"."""
    found = {term for named in cast if named.sort is Sort.PERSON for term in terms(named.who.role)}
    names = any(named.who == one for named in cast)
    told_who = names and any(sentence.folded(at) in NAMING for at in _places(sentence.classes, "v", 0))
    return frozenset(found | sexes.NOUNS["he"] | sexes.NOUNS["she"] if told_who else found)


def _is_another_sex(sentence: Sentence, cast: Sequence[Named], reach: Stretch, one: Participant, pronoun: str) -> bool:
    """True for "he … she" where both may be one of whom nothing says that it is a woman."""
    if sexes.is_surely(sentence, cast, one, pronoun):
        return False
    own = next((sentence.stretch_of(named.span).stop for named in cast if named.who == one), reach.first)
    others = sexes.PRONOUNS[pronoun]
    return any(sentence.folded(index) in others for index in range(max(own, reach.first), reach.stop))


def is_thing(sentence: Sentence, stretch: Stretch) -> bool:
    """True for a name that ends in an ordinary word, as nobody's does: "Albion Mutual"."""
    last = word(sentence.word(stretch.stop - 1))
    capital = sentence.kinds(stretch)[-1:] in tuple("C^")
    return capital and bool(last.kinds & {"word", "ending", "institution"}) and "surname" not in last.kinds


@lru_cache(MEMO)
def is_plural(text: str) -> bool:
    """True for a noun of more than one: "officers", "police"."""
    folded = fold(text)
    return folded in PLURALS or (folded.endswith("s") and len(folded) > 3 and not folded.endswith(NO_PLURALS))


def _is_after(sentence: Sentence, cast: Sequence[Named], reach: Stretch, one: Participant, pronoun: str) -> bool:
    """True when the person is named behind the same pronoun: he of "he paid John Smith" is another."""
    places = (sentence.stretch_of(named.span).first for named in cast if named.who == one)
    first = next((place for place in places if place in reach), reach.first)
    return any(sentence.folded(index) == pronoun for index in range(first))


def _is_object(sentence: Sentence, index: int) -> bool:
    """“him”, and "her" that owns nothing: somebody beside the subject."""
    folded = sentence.folded(index)
    return folded == "him" or (folded == "her" and sentence.classes[index + 1 : index + 2] not in tuple("cCNnvug_^\"'"))


def _is_unnamed(sentence: Sentence, index: int, pronoun: str, roles: frozenset[str]) -> bool:
    """True for somebody who is told of without a name: "a man", "her husband", "the driver"."""
    if sentence.classes[index] not in "cCNgv":
        return False
    one = word(sentence.word(index))
    if not is_somebody(one) or one.folded in sexes.NOUNS[sexes.OTHER[pronoun]] or one.folded in roles:
        return False
    return not (_is_the_named(sentence, index) or _is_aside(sentence, index))


def is_somebody(one: Word) -> bool:
    """True for a noun of people: "driver", "mother", "passenger"."""
    return not one.kinds.isdisjoint(OFFICES) or one.folded in NOUNS


def _is_the_named(sentence: Sentence, index: int) -> bool:
    """True for a noun that says what somebody named is, or only describes the noun behind it."""
    classes = sentence.classes
    described = classes[index + 1 : index + 2] in tuple("cCN") and not is_somebody(word(sentence.word(index + 1)))
    before, behind = classes[max(0, index - NEAR) : index], classes[index + 1 : index + 2]
    made = AS.search(before) is not None and behind not in tuple("VvuBbHhwmzsy")
    kin = behind == "o" and SON_OF.search(before) is not None
    named = bool(AFTER_NAME.search(before) or BEFORE_NAME.match(classes, index + 1))
    return described or made or kin or named or _has_become(sentence, index)


def _has_become(sentence: Sentence, index: int) -> bool:
    """True for the nurse of "became a nurse" and the engineer of "was appointed engineer"."""
    at = index - 1
    while at > 0 and sentence.classes[at] in "dcCn":
        at -= 1
    return index - at <= NEAR_OFFICE and sentence.folded(at) in BECOMING


def _is_aside(sentence: Sentence, index: int) -> bool:
    """True behind a preposition, "wrote to his brother", and for an owner, "the president's lawyers"."""
    at = index - 1
    while at > 0 and sentence.classes[at] in "dcCn":
        at -= 1
    owner = sentence.classes[index + 1 : index + 3] == "'q"
    return owner or (sentence.folded(at) in OBLIQUE and any(kind in "^p" for kind in sentence.classes[:at]))


def _may_be_a_name(sentence: Sentence, index: int) -> bool:
    """True for a capital that may be a person's although nobody is sure of it: "spoke to Khan"."""
    classes = sentence.classes
    if classes[index] != "C":
        return False
    first, stop = _run(classes, index)
    if THING_BEFORE.search(classes[max(0, first - 2) : first]) or THING_BEHIND.match(classes, stop):
        return False
    one = word(sentence.word(index))
    if one.upper or len(one.folded) < 2 or sentence.folded(first - 1) in PLACE_BEFORE or one.kinds & NO_NAMES:
        return False
    is_name = bool(one.kinds & {"given", "surname"})
    return is_name and "word" not in one.kinds if index == 0 else is_name or not one.kinds


def _run(classes: str, index: int) -> tuple[int, int]:
    """The capitals around one, a few on either side."""
    first, stop = index, index + 1
    while first > max(0, index - NEAR) and classes[first - 1] in "C_":
        first -= 1
    while stop < min(len(classes), index + NEAR) and classes[stop] in "C_":
        stop += 1
    return first, stop


def sounds_like_a_person(sentence: Sentence, named: Named) -> bool:
    """True for a place or a body called as people are: "David Green", not "David County Court"."""
    if named.sort is Sort.PERSON:
        return False
    first, *more = named.span.of(sentence.tokens.text).split()
    kinds = word(first).kinds
    known = bool(more) and word(more[-1]).kinds & BODIES
    return bool(more) and not known and "given" in kinds and not kinds & {"place", "word"}
