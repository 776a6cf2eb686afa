"""Names as they are compared: folded words, nicknames, and whether one name may be a way to write another."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from tlx.people.vocabulary import EASTERN, PARTICLES, SUFFIXES
from tlx.text import fold

Key = tuple[str, ...]
"""The words of a name that count: folded, without full stops, particles and suffixes."""

LARGE_PARTICLES: Final = frozenset({"Van", "Von", "Der", "Den", "De", "Del", "Della", "Di"})

MEMO: Final = 65_536
"""Names whose words are remembered: each is asked for at every mention."""
PIECE: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")

NICKNAMES: Final = {
    nickname: full
    for full, nicknames in {
        "abigail": "abby", "abraham": "abe", "albert": "al bert", "alexander": "alex alec sandy", "alfred": "alf fred",
        "andrew": "andy drew", "anthony": "tony", "arthur": "art", "barbara": "barb", "benjamin": "ben benny",
        "catherine": "cathy", "charles": "charlie chuck chas", "christine": "chrissie", "christopher": "chris",
        "daniel": "dan danny", "david": "dave davy", "deborah": "debbie deb", "dorothy": "dot", "douglas": "doug",
        "edward": "ed eddie ted ned", "elizabeth": "liz beth betty eliza lizzie", "eugene": "gene", "frances": "fran",
        "francis": "frank", "frederick": "fred freddie", "gabriel": "gabe", "gerald": "gerry", "geoffrey": "geoff",
        "gregory": "greg", "harold": "hal", "henry": "harry hank", "jacob": "jake", "james": "jim jimmy jamie",
        "janet": "jan", "jeffrey": "jeff", "jennifer": "jenny jen", "jeremy": "jem", "jessica": "jess",
        "john": "jack johnny", "jonathan": "jon", "joseph": "joe joey", "joshua": "josh", "judith": "judy",
        "katherine": "kate kathy katie kath", "kenneth": "ken kenny", "kimberly": "kim", "lawrence": "larry",
        "leonard": "len lenny leo", "leslie": "les", "louis": "lou", "margaret": "maggie peggy meg",
        "martin": "marty", "matthew": "matt", "maurice": "mo", "maxwell": "max", "michael": "mike mick mickey",
        "mohammed": "mohammad muhammad mohamed mohamad muhammed", "nathan": "nate", "nicholas": "nick nicky",
        "oliver": "ollie", "pamela": "pam", "patricia": "pat patty trish", "patrick": "paddy", "peter": "pete",
        "philip": "phil", "raymond": "ray", "rebecca": "becky", "richard": "dick rick ricky richie",
        "robert": "bob bobby rob robbie", "ronald": "ron ronnie", "samantha": "sammy", "samuel": "sam",
        "stanley": "stan", "stephen": "steve steven", "stuart": "stu", "susan": "sue susie", "terence": "terry",
        "theodore": "theo", "theresa": "terri", "thomas": "tom tommy", "timothy": "tim", "victoria": "vicky",
        "archibald": "archie", "augustus": "gus", "bernard": "bernie", "christina": "tina", "clifford": "cliff",
        "constance": "connie", "derek": "del", "desmond": "des", "eleanor": "ellie", "ernest": "ernie",
        "florence": "flo florrie", "gertrude": "trudy", "gwendolyn": "gwen", "harriet": "hattie", "herbert": "herb",
        "josephine": "josie", "leonora": "nora", "malcolm": "mal malc", "norman": "norm", "penelope": "penny",
        "philippa": "pippa", "reginald": "reg reggie", "rosalind": "ros roz", "russell": "russ", "sidney": "sid",
        "valerie": "val", "victor": "vic", "vivian": "viv", "wilfred": "wilf", "winifred": "winnie",
        "vincent": "vince", "walter": "walt wally", "william": "bill will billy willie liam", "zachary": "zach",
    }.items()
    for nickname in nicknames.split()
}  # fmt: skip
"""Short forms, and the full given name each is short for."""


GENERATIONS: Final = {
    "jr": "jr", "jnr": "jr", "junior": "jr", "sr": "sr", "snr": "sr", "senior": "sr",
}  # fmt: skip


FATHERS: Final = frozenset({"bin", "ibn", "bint"})
"""Particles that open a sentence with a capital: "Bin Laden"."""
NUMERAL: Final = re.compile("X{0,2}(?:IX|IV|V?I{0,3})(?<=.)")


def composed(text: str) -> str:
    """The text with each accent and its letter in one character, as far as there is such a character."""
    return unicodedata.normalize("NFC", text)


@lru_cache(MEMO)
def key(name: str) -> Key:
    """The words of a name that count; a name of nothing else keeps its particles."""
    words = PIECE.findall(_said(composed(name)).replace(".", " ").replace("’", "'"))
    kept = [each for each in words if not _is_particle(each) and each.lower() not in SUFFIXES]
    return tuple(map(fold, kept or words))


def _said(name: str) -> str:
    """A name as it is said: "Ann Lee" for "Lee, Ann", and the same for "Lee, Jr.", which is no other order."""
    surname, comma, given = name.partition(",")
    inverted = comma and fold(given).strip(" .") not in SUFFIXES
    return f"{given} {surname.capitalize()}" if inverted else name


def _is_particle(piece: str) -> bool:
    """A particle is small ("Ben Smith" has none), but for a few that open a surname with a capital: "De Gaulle"."""
    return piece in PARTICLES or piece in LARGE_PARTICLES


def slug(name: str) -> str:
    """A name as an identifier: "anna-nowak"."""
    return "-".join(re.findall(r"[^\W_]+", fold(name)))[:80]


@lru_cache(MEMO)
def generation(name: str) -> str:
    """Which of two of a name somebody is, as the name says: "jr" for "Jan Lee Jr."; "" when it does not."""
    before, _, last = name.rstrip(". ").rpartition(" ")
    return GENERATIONS.get(fold(last), "") or numeral(name) if before else ""


def numeral(name: str) -> str:
    """The number in a ruler's name: "xvi" for "Louis XVI"."""
    before, _, last = name.rpartition(" ")
    return fold(last) if before and NUMERAL.fullmatch(last) else ""


def full_given(name: str) -> str:
    """The given name a nickname is short for; any other name as it is."""
    return NICKNAMES.get(name, name)


def same_given(one: str, other: str) -> bool:
    """The same given name, a nickname of it, or its initial."""
    if full_given(one) == full_given(other):
        return True
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def middles_agree(one: Key, other: Key) -> bool:
    """True when no middle name of one contradicts the other's; a name without any agrees with all."""
    return not one or not other or all(mine[0] == yours[0] for mine, yours in zip(one, other, strict=False))


def compatible(one: Key, other: Key) -> bool:
    """Two full names that can be one person's: surname, given name and middle names agree."""
    if len(one) < 2 or len(other) < 2:
        return False
    return one[-1] == other[-1] and same_given(one[0], other[0]) and middles_agree(one[1:-1], other[1:-1])


def why_short(short: Key, long: Key) -> str:
    """How a shorter name is a way to write a longer one, in a few words; "" when it is none."""
    if len(short) == 1 or (len(short) == 2 and short[0] in FATHERS):
        return _why_single(short[-1], long)
    if compatible(short, long):
        return "another way to write"
    if sorted(short) == sorted(long):
        return "the same names in another order as"
    if len(short) < len(long) and short in (long[: len(short)], long[-len(short) :]):
        return "part of"
    return "part of" if _drops_first_names(short, long) else ""


def _drops_first_names(short: Key, long: Key) -> bool:
    """True for the "Otto Lee" of Jens Otto Harry Lee, who goes by a middle name."""
    rest = iter(long)
    return short[-1] == long[-1] and len(short[0]) > 1 and all(word in rest for word in short)


def _why_single(word: str, long: Key) -> str:
    if word == long[-1] or (word == long[0] and word in EASTERN):
        return "the surname of"
    if full_given(word) == full_given(long[0]):
        return "the given name of"
    return "part of" if word in long else ""
