"""The cues of people: what the words of a name say."""

from __future__ import annotations

from typing import Final

from tlx.people.candidates import Name
from tlx.people.cues import Cue, first, last, within
from tlx.people.cutting import COUNTRIES_IN_LETTERS
from tlx.people.everyday import MEN, WOMEN
from tlx.people.vocabulary import DESCRIBING
from tlx.people.words import Word, word
from tlx.text import fold

LONGEST_SYLLABLE: Final = 6
PREFIXES: Final = frozenset("anti pre post mid non pro ex co re un bi tri ultra semi neo pan sub".split())
"""“Pre-war” and "Mid-air" are no names in syllables."""
LONGEST_EASTERN: Final = 4
SHORTEST_GIVEN: Final = 6
"""Letters of a Chinese given name of two syllables that is also the name of some city: "Qishan"."""
PAIR: Final = 2
EVERYDAY: Final = MEN | WOMEN
NO_NAME: Final = frozenset("word place nationality organisation ending institution facility".split())


def _common(one: Word) -> bool:
    return "word" in one.kinds


def _ambiguous(one: Word) -> bool:
    """Also a common word or a place: "Rose", "Paris"."""
    return bool(one.kinds & {"word", "place"})


def _unknown(one: Word) -> bool:
    return not one.kinds & {"given", "surname"}


def _plain_words(name: Name) -> int:
    return sum("word" in each.kinds and _unknown(each) for each in name.words)


def _syllables(one: Word) -> bool:
    """A hyphen with a small letter after it, and no English word before: "Shu-kwan", "Ki-moon"."""
    head, _, tail = one.text.partition("-")
    is_small = tail.islower() and len(tail) <= LONGEST_SYLLABLE and head[1:].islower()
    return is_small and ("word" not in one.kinds or _is_named_in_syllables(head, tail))


def _is_named_in_syllables(head: str, tail: str) -> bool:
    if fold(head) in PREFIXES or tail in DESCRIBING:
        return False
    return _is_only_a_name(word(head)) or ("eastern" in word(tail).kinds and "word" not in word(head).kinds)


def _has_syllables(name: Name) -> bool:
    return any(map(_syllables, name.words)) or _is_korean(name)


def _is_korean(name: Name) -> bool:
    """True for "Roh Tae-woo", though "woo" is a word: a family name, and two syllables behind it."""
    head, _, tail = name.last.text.partition("-")
    is_pair = name.size == PAIR and "eastern" in name.first.kinds and "word" not in name.first.kinds
    return is_pair and tail.islower() and max(len(head), len(tail)) <= LONGEST_SYLLABLE and tail not in DESCRIBING


def _is_only_a_name(one: Word) -> bool:
    return bool(one.kinds & {"given", "surname", "eastern"}) and "word" not in one.kinds


def _may_be_a_surname(name: Name) -> bool:
    """A surname after one given name (or a word no list has), or after it and an initial: "Christopher Hill"."""
    is_short = name.size == 2 or (name.size == 3 and name.words[1].initial)
    may_be_given = "given" in name.first.kinds or not name.first.kinds
    return is_short and may_be_given and "thing surname" in name.last.kinds


def _is_everyday(name: Name) -> bool:
    """A given name everybody knows: "Tom Hall", not "Palmer House"."""
    return name.first.folded in EVERYDAY


def _surname_first(name: Name) -> bool:
    if name.size > LONGEST_EASTERN or "eastern" not in name.first.kinds:
        return False
    second = name.words[1]
    if name.size == PAIR and second.kinds == {"place"}:
        return len(second.folded) >= SHORTEST_GIVEN
    doubtful = _ambiguous(second) and (name.size < 3 or _ambiguous(name.last) or _unknown(second))
    return not (doubtful or second.upper)


def _are_all_names(name: Name) -> bool:
    """Four words, none of them a common one, of which two are names and the last is one."""
    if name.size != LONGEST_EASTERN or any(each.kinds & NO_NAME or each.upper for each in name.words):
        return False
    return not _unknown(name.last) and sum(not _unknown(each) for each in name.words) > 1


def _partly_in_capitals(name: Name) -> bool:
    capitals = [each.upper for each in name.words]
    return not all(capitals) and any(each.upper and len(each.text) > 2 for each in name.words)


def _has_grammar(name: Name) -> bool:
    """A word of grammar, which the "A." of "A. P. J. Kalam" is not; "A. Inca" is a line of a list."""
    is_longer = name.size > 2
    return any("function" in one.kinds and _unknown(one) and not ("." in one.text and is_longer) for one in name.words)


RATHER_NAMES: Final = frozenset(
    "bob chuck harry jack ken martin maria mike nick peter sally victor derrick prudence maxim amir"
    " carol warren".split()
)
"""Given names that are words, too, but seldom at the head of a sentence."""
STORMS: Final = frozenset({"storm", "hurricane", "typhoon", "cyclone"})
KUNYAS: Final = frozenset({"abu", "umm", "abou"})
NUMERALS: Final = frozenset("IVX")
"""Letters that count those of one name."""
LEGAL_FORMS: Final = frozenset("SA S.A. NA N.A. AB AS A/S OY BHD PT PLC LP L.P. LLC NV N.V. AG SE".split())
"""Behind the names of firms; in small letters some of these are words of names."""
THING: Final = frozenset({"ending", "institution"})
THING_OR_PLACE: Final = THING | {"facility"}

ANY_NAME: Final[tuple[Cue[Name], ...]] = (
    Cue("syllables", 2.5, "a name written in syllables with a hyphen",
        _has_syllables, within("hyphen")),
    Cue("nationality", -2.5, "a nationality stands in it", needs=within("nationality")),
    Cue("function word", -3.0, "a word of grammar stands in it", _has_grammar, within("function")),
    Cue("place", -4.0, "it is the name of a place",
        lambda n: "place" in n.known and not (n.titled and "given" in n.first.kinds)),
    Cue("country in letters", -6.0, "“U.S.” or the like stands in it, which is no initial",
        lambda n: any(each.text in COUNTRIES_IN_LETTERS for each in n.words),
        within(words={"us", "uk", "un", "eu", "ec"})),
    Cue("organisation", -4.0, "it is the name of an organisation or a make", lambda n: "organisation" in n.known),
    Cue("capital inside", -4.0, "a capital stands inside a word, as in makes and sites", needs=within("camel")),
    Cue("described", -3.0, "one of its words says what something is: “London-based”", needs=within("describing")),
    Cue("product's word", -4.0, "a word of products stands in it", needs=within("product")),
    Cue("common word", -1.1, "a common word stands in it",
        lambda n: not n.titled and _plain_words(n) > 0, within("word")),
)  # fmt: skip

ONE_WORD: Final[tuple[Cue[Name], ...]] = (
    Cue("known by one name", 1.6, "a name that means one person to everybody", needs=first("one name")),
    Cue("no name alone", -4.0, "a faith, a star or a feast", lambda n: not n.titled, first("no name alone")),
    Cue("one word", 0.3, "one word alone may be a name", lambda n: not n.titled),
    Cue("given name alone", 1.2, "a given name and nothing else", lambda n: not _ambiguous(n.first), first("given")),
    Cue("given name rather than word", 2.5, "a given name, and a word that is seldom written with a capital",
        lambda n: not n.titled, first(words=RATHER_NAMES)),
    Cue("given name or word alone", 1.4, "a given name everybody knows, but also a common word",
        lambda n: not n.titled and n.first.folded not in RATHER_NAMES and _is_everyday(n), first("word")),
    Cue("one name or word", 0.7, "a name that means one person to everybody, but also a common word",
        lambda n: not n.titled and "one name" in n.known, first("word")),
    Cue("surname alone", 0.4, "a surname and no common word", lambda n: not _common(n.first), first("surname")),
    Cue("common word alone", -1.3, "one common word alone", lambda n: not n.titled, first("word")),
    Cue("thing's word alone", -4.5, "one word of organisations", needs=first(*THING)),
    Cue("capitals alone", -3.0, "one word in capitals is an acronym", lambda n: not n.titled, first("upper")),
    Cue("letter alone", -3.0, "one letter is nobody's name", lambda n: len(n.first.folded) == 1),
    Cue("common word after a title", -5.0, "one common word after a rank is more of it: “Chief Executive”",
        lambda n: n.titled and _unknown(n.first), first("word")),
)  # fmt: skip

GIVEN: Final = "given name"
WORDS: Final[tuple[Cue[Name], ...]] = (
    Cue(GIVEN, 2.6, "its first word is a given name and nothing else",
        lambda n: not _ambiguous(n.first), first("given")),
    Cue("given name or word", 1.4, "its first word is a given name, but also a common word",
        lambda n: _common(n.first), first("given")),
    Cue("given name or place", 1.0, "its first word is a given name, but also a place",
        lambda n: "place" in n.first.kinds and not _common(n.first), first("given")),
    Cue("surname", 1.5, "its last word is a surname and no common word",
        lambda n: not _common(n.last), last("surname")),
    Cue("surname or word", 0.3, "its last word is a surname, but also a common word",
        lambda n: _common(n.last), last("surname")),
    Cue("second given name", 0.5, "a given name stands in its middle",
        lambda n: any("given" in each.kinds for each in n.words[1:-1]), within("given")),
    Cue("storm", -6.0, "it begins with a storm: “Hurricane Rita”", needs=first(words=STORMS)),
    Cue("kunya", 1.5, "it begins as the father or mother of somebody: “Abu Issa”", needs=first(words=KUNYAS)),
    Cue("Arabic article first", -3.2, "it begins with “Al” before a word that no list has, as places do",
        lambda n: n.size == PAIR and not n.last.kinds, first(words={"al"})),
    Cue("initial", 2.0, "it has an initial",
        lambda n: any(each.initial for each in n.words[:-1]), within("initial")),
    Cue("no known word", 0.4, "two or three words that no list has",
        lambda n: n.size < 4 and not any(each.kinds for each in n.words)),
    Cue("no common word", 1.7, "two or three words, none of them a common one or in capitals",
        lambda n: n.size < 4 and not any(_common(each) or each.upper for each in n.words)),
    Cue("four names", 2.2, "four words, none of them a common one, and two of them names", _are_all_names),
    Cue("surname first", 2.0, "it begins with a family name of East Asia", _surname_first, first("eastern")),
    Cue("thing's word last", -4.5, "its last word is that of an organisation or a place",
        lambda n: not _may_be_a_surname(n), last(*THING_OR_PLACE)),
    Cue("thing's word as surname", -0.7, "its last word is that of a thing, but a surname after a given name too",
        lambda n: _may_be_a_surname(n) and not _is_everyday(n), last(*THING_OR_PLACE)),
    Cue("thing's word", -3.0, "a word of organisations stands in it",
        lambda n: any(each.kinds & THING and "given" not in each.kinds for each in n.words[:-1]), within(*THING)),
    Cue("legal form", -5.0, "its last word is the legal form of a firm",
        lambda n: n.last.text in LEGAL_FORMS, last("upper", "initial")),
    Cue("letter last", -3.5, "it ends in one letter",
        lambda n: len(n.last.folded) == 1 and n.last.text not in NUMERALS, last("initial")),
    Cue("place's beginning", -3.0, "it begins like a place: “San”, “Port”", needs=first("place beginning")),
    Cue("several joined", -6.0, "“&” or “and” stands in it, as in the name of a body",
        needs=within(words={"&", "and"})),
    Cue("foreign article", -2.5, "it begins with an article of another language", needs=first("foreign article")),
    Cue("place of several words", -4.0, "a place of several words is nobody's name", lambda n: "place" in n.known),
    Cue("place last", -2.0, "its last word is a place",
        lambda n: "given" not in n.first.kinds and not _surname_first(n), last("place")),
    Cue("place after a given name", -1.4, "its last word is a place, but a given name stands before",
        lambda n: "given" in n.first.kinds, last("place")),
    Cue("organisation first", -3.0, "it begins with the name of an organisation or a make",
        lambda n: "given" not in n.first.kinds, first("organisation")),
    Cue("organisation last", -3.0, "its last word is an organisation, and its first a place",
        lambda n: "place" in n.first.kinds, last("organisation")),
    Cue("capitals", -1.5, "one of its words is in capitals, and not all", _partly_in_capitals, within("upper")),
    Cue("common words", -1.1, "several common words stand in it",
        lambda n: not n.titled and _plain_words(n) > 1, within("word")),
    Cue("long", -0.8, "four words or more", lambda n: n.size > 3 and not _surname_first(n)),
)  # fmt: skip
