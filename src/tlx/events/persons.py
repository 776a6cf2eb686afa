"""Who else may be meant, and who cannot be: unnamed people, names not known for sure, men and women.

The tables hold only what cannot be mistaken in English; a name or a noun that is in none of them says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tlx.events.sentence import Sentence, Stretch
from tlx.model import Named, Participant, Sort
from tlx.people.words import Word, word
from tlx.text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRONOUNS: Final = {"he": _words("she her hers herself"), "she": _words("he him his himself")}
"""The pronouns of one person, each with those of somebody of the other sex."""

OTHER: Final = {"he": "she", "she": "he"}

TITLES: Final = {
    "he": _words("mr sir lord king prince duke baron earl count father brother monsieur herr senor fr"),
    "she": _words("mrs ms miss lady dame madam madame queen princess duchess baroness countess mme mlle frau senora"),
}
NOUNS: Final = {
    "he": _words(
        "man boy gentleman lad husband father dad brother son uncle nephew grandfather grandson boyfriend widower"
        " stepfather stepson stepbrother godfather godson groom bridegroom fiance businessman policeman gunman"
        " fireman spokesman chairman congressman countryman salesman actor waiter priest monk king prince duke"
    ),
    "she": _words(
        "woman girl lady wife mother mum mom sister daughter aunt niece grandmother granddaughter girlfriend widow"
        " stepmother stepdaughter stepsister godmother goddaughter bride fiancee businesswoman policewoman"
        " spokeswoman chairwoman congresswoman actress waitress nun midwife queen princess duchess"
    ),
}
GIVEN: Final = {
    "he": _words(
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony"
        " donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary"
        " nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank patrick raymond"
        " jack dennis jerry peter henry arthur harry alan simon graham nigel keith colin neil ian stuart malcolm"
        " derek roger philip martin tony mohammed muhammad ahmed ali omar hassan ibrahim carlos jose juan pedro"
        " luis hans klaus jean-pierre pierre giovanni vladimir sergei dmitri hugh oliver oscar leonard walter"
    ),
    "she": _words(
        "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra"
        " ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia"
        " kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel"
        " janet catherine maria heather diane ruth julie joyce victoria kelly christina joan evelyn judith megan"
        " andrea cheryl hannah jacqueline martha gloria teresa ann anne sara janice julia jane alice sophie lucy"
        " charlotte olivia claire fiona gillian hilary theresa wendy susanna fatima aisha khadija maryam elena"
        " olga natasha ingrid ursula francesca isabella"
    ),
}
"""Given names in use for one sex only, among the commonest of census lists."""

PEOPLE: Final = _words(
    "person child baby toddler passenger pedestrian motorist cyclist worker employee patient tenant landlord customer"
    " guard burglar thief robber intruder caller buyer seller adult youth parent spouse relative sibling twin client"
    " minor survivor visitor guest stranger assailant accused deceased other"
)
"""Nouns of people beside the roles that stand before names."""
PLURALS: Final = _words("police people men women children staff")
NO_PLURALS: Final = ("ss", "us", "is")

AFTER_NAME: Final = re.compile(r"[\^p][)\"]?(?:,[n@]+)?(?:[,(]|[bB]a?)d?[cCvugn_a]{0,4}$")
"""“Ann Lee, 31, a young nurse”, "Ann Lee is a nurse": who is named."""
AS: Final = re.compile(r"\^kd?[cCvugn_a]{0,4}$")
"""“appointed Ann Lee as its chief engineer”; not "met Ann Lee as an engineer fell"."""
BEFORE_NAME: Final = re.compile(r"[cC_]{0,3},?\^")
"""“the nurse Ann Lee”, "his friend, Ann Lee"."""
NEAR: Final = 12
"""Tokens between a name and the noun that says what its bearer is."""
THING_BEFORE: Final = re.compile(r"(?:d|Co)$")
THING_BEHIND: Final = re.compile(r"oC")
"""“the Port of Leith” is nobody."""


def speak_against(sentence: Sentence, cast: Sequence[Named], reach: Stretch, one: Participant, pronoun: str) -> bool:
    """True when, in words a pronoun can point back at, somebody else may be meant or this person cannot be."""
    words = range(reach.first, reach.stop)
    return (
        not PRONOUNS[pronoun].isdisjoint(fold(sentence.word(index)) for index in words)
        or is_against(sentence, cast, one, pronoun)
        or _is_after(sentence, cast, one, pronoun)
        or any(_is_object(sentence, index) for index in words)
        or any(_is_unnamed(sentence, index, pronoun) for index in words)
        or any(_may_be_a_name(sentence, index) for index in words)
        or any(_sounds_like_a_person(sentence, named) for named in cast)
    )


def is_against(sentence: Sentence, cast: Sequence[Named], one: Participant, pronoun: str) -> bool:
    """True for "she" of a Mr Smith or a John Smith."""
    titles = set(_titles(sentence, cast, one))
    if titles & (TITLES["he"] | TITLES["she"]):
        return not titles & TITLES[pronoun]
    return fold(one.name).split()[0] in GIVEN[OTHER[pronoun]]


def is_thing(sentence: Sentence, stretch: Stretch) -> bool:
    """True for a name that ends in an ordinary word, as nobody's does: "Albion Mutual"."""
    last = word(sentence.word(stretch.stop - 1))
    capital = sentence.kinds(stretch)[-1:] in tuple("C^")
    return capital and bool(last.kinds & {"word", "ending", "institution"}) and "surname" not in last.kinds


def is_plural(text: str) -> bool:
    """True for a noun of more than one: "officers", "police"."""
    folded = fold(text)
    return folded in PLURALS or (folded.endswith("s") and len(folded) > 3 and not folded.endswith(NO_PLURALS))


def _titles(sentence: Sentence, cast: Sequence[Named], one: Participant) -> Iterator[str]:
    """The words before a person's names in a sentence, and the first word of the names."""
    for named in cast:
        if named.who == one and named.sort is Sort.PERSON:
            place = sentence.stretch_of(named.span)
            for index in (place.first - 2, place.first - 1, place.first):
                yield fold(sentence.word(index))


def _is_after(sentence: Sentence, cast: Sequence[Named], one: Participant, pronoun: str) -> bool:
    """True when the person is named behind the same pronoun: he of "he paid John Smith" is another."""
    place = next((sentence.stretch_of(named.span) for named in cast if named.who == one), Stretch(0, 0))
    return any(fold(sentence.word(index)) == pronoun for index in range(place.first))


def _is_object(sentence: Sentence, index: int) -> bool:
    """“him”, and "her" that owns nothing: somebody beside the subject."""
    folded = fold(sentence.word(index))
    return folded == "him" or (folded == "her" and sentence.classes[index + 1 : index + 2] not in tuple("cCNnvug_^\"'"))


def _is_unnamed(sentence: Sentence, index: int, pronoun: str) -> bool:
    """True for somebody who is told of without a name: "a man", "her husband", "the driver"."""
    if sentence.classes[index] not in "cCNgv":
        return False
    one = word(sentence.word(index))
    return _is_somebody(one) and one.folded not in NOUNS[OTHER[pronoun]] and not _is_the_named(sentence, index)


def _is_somebody(one: Word) -> bool:
    return bool(one.kinds & {"role", "rank"}) or one.folded in NOUNS["he"] | NOUNS["she"] | PEOPLE


def _is_the_named(sentence: Sentence, index: int) -> bool:
    """True for a noun that says what somebody named is, or only describes the noun behind it."""
    classes = sentence.classes
    described = classes[index + 1 : index + 2] in tuple("cCN") and not _is_somebody(word(sentence.word(index + 1)))
    before, behind = classes[max(0, index - NEAR) : index], classes[index + 1 : index + 2]
    made = AS.search(before) is not None and behind not in tuple("VvuBbHhwmzsy")
    return described or made or bool(AFTER_NAME.search(before) or BEFORE_NAME.match(classes, index + 1))


def _may_be_a_name(sentence: Sentence, index: int) -> bool:
    """True for a capital that may be a person's although nobody is sure of it: "spoke to Khan"."""
    classes = sentence.classes
    if classes[index] != "C" or fold(sentence.word(index - 1)) == "in":
        return False
    if THING_BEFORE.search(classes[max(0, index - 2) : index]) or THING_BEHIND.match(classes, index + 1):
        return False
    one = word(sentence.word(index))
    if one.upper or len(one.folded) < 2:
        return False
    is_name = bool(one.kinds & {"given", "surname"})
    return is_name and "word" not in one.kinds if index == 0 else is_name or not one.kinds


def _sounds_like_a_person(sentence: Sentence, named: Named) -> bool:
    """True for a place or a body called as people are: "David Green"."""
    first, *more = named.span.of(sentence.tokens.text).split()
    kinds = word(first).kinds
    return named.sort is not Sort.PERSON and bool(more) and "given" in kinds and not kinds & {"place", "word"}
