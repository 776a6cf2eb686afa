"""What the lists know of one word, looked up once for each spelling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from tlx.model.values import value
from tlx.people import thing_vocabulary, vocabulary
from tlx.people.lists import lists
from tlx.text import fold

MEMO_LIMIT: Final = 100_000

ARABIC_ARTICLES: Final = ("al-", "el-", "ul-", "as-", "ad-", "an-", "ar-", "ash-")


CAPITAL_INSIDE: Final = re.compile("[a-zà-öø-ÿ][A-ZÀ-ÖØ-Þ]")
JOINED_PARTICLES: Final = frozenset(
    "mc mac de di da du la le lo van von der den del della fitz ap abu al el mal".split()
)
"""What is written as one word with a surname that keeps its capital."""


@value(frozen=True, slots=True, eq=False)
class Word:
    """A word as written, without white space, and the lists it is in. "" before and after a text.

    ``folded`` has no full stops. ``kinds`` are the names of the lists: "given", "surname", "word",
    "place" and those of :data:`SHORT_LISTS`.
    """

    text: str
    folded: str
    kinds: frozenset[str]

    @property
    def upper(self) -> bool:
        """True when it is written in capitals, like an acronym or a shout."""
        return len(self.folded) > 1 and "." not in self.text and self.text.isupper()

    @property
    def initial(self) -> bool:
        """True for the letters a name is shortened to: "J", "J.", "J.R.R.", "TN"."""
        if len(self.folded) == 2 and self.text.isupper() and not self.kinds:
            return True
        return len(self.folded) == 1 or (self.text[1:2] == "." and len(self.folded) < 5)

    @property
    def describes(self) -> bool:
        """True for "London-based" and "York-born"."""
        return "-" in self.text and self.folded.rpartition("-")[2] in vocabulary.DESCRIBING

    @property
    def camel(self) -> bool:
        """True for "AppleInsider" and "MacBook": a capital inside, as no name has but "McDonald" and "DiCaprio"."""
        inner = CAPITAL_INSIDE.search(self.text)
        if inner is None:
            return False
        head, tail = fold(self.text[: inner.end() - 1]), fold(self.text[inner.end() - 1 :])
        return head not in JOINED_PARTICLES or (head == "mac" and _listed(tail) == {"word"})


SHORT_LISTS: Final = {
    "honorific": vocabulary.HONORIFICS,
    "rank": vocabulary.RANKS,
    "role": vocabulary.ROLES,
    "modifier": vocabulary.ROLE_MODIFIERS,
    "speech": vocabulary.SPEECH,
    "act": vocabulary.ACTS,
    "administration": vocabulary.ADMINISTRATIONS,
    "place beginning": vocabulary.PLACE_BEGINNINGS,
    "foreign article": vocabulary.FOREIGN_ARTICLES,
    "suffix": vocabulary.SUFFIXES,
    "eastern": vocabulary.EASTERN,
    "calendar": vocabulary.CALENDAR,
    "nationality": vocabulary.NATIONALITIES,
    "function": vocabulary.FUNCTION,
    "article": vocabulary.ARTICLES,
    "preposition": vocabulary.PLACE_PREPOSITIONS,
    "ending": thing_vocabulary.ENDINGS,
    "institution": thing_vocabulary.ORGANISATION_WORDS,
    "facility": thing_vocabulary.FACILITIES,
    "thing surname": vocabulary.THING_SURNAMES,
    "organisation": thing_vocabulary.ORGANISATIONS,
    "plural": vocabulary.PLURALS,
    "head": thing_vocabulary.HEADS,
    "acronym": thing_vocabulary.GENERAL_ACRONYMS,
    "product": vocabulary.PRODUCTS,
}


@cache
def _short_kinds() -> Mapping[str, list[str]]:
    """The short lists turned round: for each entry the lists it is in."""
    kinds: dict[str, list[str]] = {}
    for kind, entries in SHORT_LISTS.items():
        for entry in entries:
            kinds.setdefault(entry, []).append(kind)
    return kinds


@lru_cache(MEMO_LIMIT)
def word(raw: str) -> Word:
    """The word in a token, which may carry white space."""
    text = raw.strip()
    folded = fold(text).replace(".", "")
    return Word(text, folded, _kinds(folded))


NOTHING: Final = Word("", "", frozenset())
"""The word before the first and after the last."""


def _kinds(folded: str) -> frozenset[str]:
    found = _listed(folded)
    if found or not ("-" in folded or "'" in folded):
        return found
    return _listed(folded.replace("'", "")) or _compound(folded.replace("'", "-").split("-"), folded)


def _listed(folded: str) -> frozenset[str]:
    long = [kind for kind, entries in lists().items() if folded in entries]
    if folded in vocabulary.GIVEN_BEFORE_PLACES:
        long = [kind for kind in long if kind != "place"]
    return frozenset(long + _short_kinds().get(folded, []))


def _compound(pieces: list[str], folded: str) -> frozenset[str]:
    """A word with a hyphen is what its pieces are: "Anne-Marie" a given name, "Smith-Jones" a surname."""
    if folded.startswith(ARABIC_ARTICLES):
        return frozenset({"surname"})
    first, last = _listed(pieces[0]), _listed(pieces[-1])
    kinds = last & {"surname", "word", "ending", "institution", "rank", "role"}
    return kinds | (first & last & {"given"}) | (first & {"nationality", "function"})
