"""Men and women: what a title, a given name or a noun surely says of somebody's sex.

The tables hold only what cannot be mistaken in English; a name or a noun that is in none of them says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from tlx.events.sentences.sentence import Sentence
from tlx.model import Named, Participant, Sort
from tlx.people import lists
from tlx.people.everyday import MEN, WOMEN
from tlx.text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRONOUNS: Final = {"he": _words("she her hers herself"), "she": _words("he him his himself")}
"""The pronouns of one person, each with those of somebody of the other sex."""

MEMO: Final = 10_000
"""Given names whose pronoun is remembered."""

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
ROLES: Final = {
    "he": frozenset(noun for noun in NOUNS["he"] if noun == "man" or not noun.endswith("man")),
    "she": NOUNS["she"],
}
"""Nouns that say it of somebody named too: a chairman can be a woman."""


@lru_cache(MEMO)
def of_given(name: str) -> str:
    """The pronoun that a given name, folded, tells; "" for one that both sexes have and for one in no list."""
    if name in MEN or name in WOMEN:
        return "he" if name in MEN else "she"
    return "he" if name in lists.men() else "she" if name in lists.women() else ""


def is_against(sentence: Sentence, cast: Sequence[Named], one: Participant, pronoun: str) -> bool:
    """True for "she" of a Mr Smith or a John Smith."""
    return _is_a(OTHER[pronoun], sentence, cast, one) and not _is_a(pronoun, sentence, cast, one)


def is_surely(sentence: Sentence, cast: Sequence[Named], one: Participant, pronoun: str) -> bool:
    """True for "he" of a Mr Smith or a John Smith."""
    return _is_a(pronoun, sentence, cast, one) and not _is_a(OTHER[pronoun], sentence, cast, one)


def _is_a(pronoun: str, sentence: Sentence, cast: Sequence[Named], one: Participant) -> bool:
    """What the words before a name say; where they say nothing, the given name."""
    titles = {*_titles(sentence, cast, one), *_role(one)}
    if titles & (TITLES["he"] | TITLES["she"] | ROLES["he"] | ROLES["she"]):
        return not titles.isdisjoint(TITLES[pronoun] | ROLES[pronoun])
    return of_given(fold(one.name).split()[0]) == pronoun


def _role(one: Participant) -> Iterator[str]:
    """The last word of a role, when it says what somebody is and not which office they hold."""
    last = fold(one.role).rsplit(maxsplit=1)[-1:]
    yield from (each for each in last if each in ROLES["he"] | ROLES["she"])


def _titles(sentence: Sentence, cast: Sequence[Named], one: Participant) -> Iterator[str]:
    """The words before a person's names in a sentence, and the first word of the names."""
    for named in cast:
        if named.who == one and named.sort is Sort.PERSON:
            place = sentence.stretch_of(named.span)
            for index in (place.first - 2, place.first - 1, place.first):
                yield sentence.folded(index)


def pronoun(sentence: Sentence, named: Named) -> str:
    """What the title right before a name, the role or the given name says of its bearer; "" when they say nothing."""
    first = sentence.stretch_of(named.span).first
    title = sentence.folded(first - 2 if sentence.classes[first - 1 : first] == "." else first - 1)
    for table, words in ((TITLES, {title, sentence.folded(first)}), (ROLES, set(_role(named.who)))):
        said = [it for it in PRONOUNS if not words.isdisjoint(table[it])]
        if len(said) == 1:
            return said[0]
    return of_given(fold(named.who.name).split()[0])
