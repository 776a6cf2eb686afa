"""One class character for each word of a text: what the rules of this room are written over.

========  ==========================================  ========  ======================================
``#``     a blank line                                ``b B``   is, are · was, were
``.``     full stop, question or exclamation mark     ``e E``   be · been
``, ; :`` themselves                                  ``H h``   has, have · had
``-``     a dash between words                        ``w m``   will, shall · would, could, may …
``_``     a hyphen or slash inside a word             ``z``     did, do
``( )``   brackets                                    ``D``     due, expected, scheduled …
``"``     a quotation mark                            ``s y``   said, told · says, tells
``'``     an apostrophe or single quote               ``V``     took, went: a past, nothing else
``q``     the s of a possessive                       ``v``     arrested, held: past or participle
``d``     a determiner                                ``u``     taken, seen: a participle only
``p i``   he, they · I, we                            ``g``     arresting: a word in -ing
``x``     there                                       ``N``     a noun that names an event
``W T``   who, which · that                           ``n``     a number
``P o t`` a preposition · of · to                     ``a j``   an adverb · not
``k &``   as, while, after · and, or, but             ``C c``   any other word, capitalised or not
``@``     words of a time expression                  ``^``     words of a known name
``I``     hopes, intends: a verb before "to"
========  ==========================================  ========  ======================================
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from tlx.events.sentences import words as w
from tlx.text import Classes, fold

MARKS: Final = {
    ".": ".",
    "!": ".",
    "?": ".",
    "…": ".",
    ",": ",",
    ";": ";",
    ":": ":",
    "–": "-",
    "—": "-",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
    "<": "(",
    ">": ")",
    "“": '"',
    "”": '"',
    '"': '"',
    "«": '"',
    "»": '"',
    "'": "'",
    "’": "'",
    "‘": "'",
    "`": "'",
    "/": "_",
    "%": "c",
    "•": "-",
    "*": "-",
    "·": "-",
    "&": "_",
}

TABLE: Final = (
    (w.NEGATIONS, "j"),
    (w.HEDGES, "a"),
    (w.BE_PRESENT, "b"),
    (w.BE_PAST, "B"),
    (frozenset({"be"}), "e"),
    (frozenset({"been"}), "E"),
    (w.HAVE, "H"),
    (w.HAD, "h"),
    (w.WILL, "w"),
    (w.MODALS, "m"),
    (w.DO, "z"),
    (frozenset({"that"}), "T"),
    (frozenset({"there"}), "x"),
    (frozenset({"of"}), "o"),
    (frozenset({"to"}), "t"),
    (w.DETERMINERS, "d"),
    (w.PRONOUNS, "p"),
    (w.FIRST_PERSON, "i"),
    (w.RELATIVES, "W"),
    (w.SUBORDINATORS, "k"),
    (w.PREPOSITIONS, "P"),
    (w.CONJUNCTIONS, "&"),
    (w.NUMBERS, "n"),
    (w.ADVERBS, "a"),
    (w.EXPECTED, "D"),
    (w.SAYING_PAST, "s"),
    (w.SAYING_PRESENT, "y"),
    (w.PAST_ONLY, "V"),
    (w.PARTICIPLES, "u"),
    (w.PAST_OR_PARTICIPLE, "v"),
)
BY_WORD: Final = {word: char for table, char in reversed(TABLE) for word in table}

NUMBER: Final = re.compile(r"\d[\d,.]*(?:st|nd|rd|th|s)?")
SHAPES: Final = (
    ("ing", re.compile(r"\w{2,}ing"), "g"),
    ("ed", re.compile(r"\w{2,}ed"), "v"),
    ("ly", re.compile(r"\w{3,}ly"), "a"),
)
NO_SHAPE: Final = w.NOT_PAST | w.NOT_ING
CURRENCIES: Final = frozenset("$£€¥₹")
GLUED: Final = {"s": "q", "t": "j", "ll": "w", "ve": "H", "re": "b", "d": "m", "m": "b"}
"""What stands behind an apostrophe: a possessive, or a verb cut short."""

MEMO: Final = 100_000
"""Words whose singular is remembered: more than a language has in use."""

PLURALS: Final = (("ies", "y"), ("ses", "s"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", ""))


def is_event_noun(word: str) -> bool:
    """True for a noun that names something that happens, in either number. ``word`` is folded."""
    return singular(word) in w.EVENT_NOUNS or word in w.EVENT_NOUNS


@lru_cache(MEMO)
def singular(word: str) -> str:
    """A noun without its plural ending: "strategies" to "strategy"."""
    for ending, instead in PLURALS:
        if word.endswith(ending) and len(word) > len(ending) + 2 and not word.endswith("ss"):
            return word[: -len(ending)] + instead
    return word


def classify(raw: str) -> str:
    """The class of a token with its leading white space."""
    written = raw.strip()
    if not written:
        return "#"
    if written in MARKS:
        return MARKS[written]
    if written == "-":
        return "-" if raw != written else "_"
    if raw == written and written in GLUED:
        return GLUED[written]
    return _classify_word(written)


def _classify_word(written: str) -> str:
    """A capital makes a name of what else would be a verb: "the United States", "Alfred", "Allied"."""
    folded = fold(written)
    capital = written[:1].isupper() and not written[1:].isupper()
    if folded in BY_WORD:
        return "C" if capital and (BY_WORD[folded] == "y" or folded == "haven") else BY_WORD[folded]
    if is_event_noun(folded):
        return "N"
    shape = _shape(folded)
    return "C" if (shape == "c" and written[0].isupper()) or (capital and shape == "v") else shape


def _shape(folded: str) -> str:
    if folded in NO_SHAPE:
        return "c"
    if folded in CURRENCIES or NUMBER.fullmatch(folded):
        return "n"
    return next((char for ending, shape, char in SHAPES if folded.endswith(ending) and shape.fullmatch(folded)), "c")


CLASSES: Final = Classes(classify)
"""The memo of this room: each spelling is classified once in the life of the program."""
