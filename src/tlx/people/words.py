"""What the lists know of one word, looked up once for each spelling."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from tlx.model.values import value
from tlx.people import renown, thing_vocabulary, vocabulary, well_known
from tlx.people.lists import lists
from tlx.text import fold

MEMO_LIMIT: Final = 100_000

ARABIC_ARTICLES: Final = ("al-", "el-", "ul-", "as-", "ad-", "an-", "ar-", "ash-")


AGENT_ENDINGS: Final = ("er", "or", "ist", "man", "woman", "ian", "ant")
SHORTEST_AGENT: Final = 5
CAPITAL_INSIDE: Final = re.compile("[a-zà-öø-ÿ][A-ZÀ-ÖØ-Þ]")
JOINED_PARTICLES: Final = frozenset(
    "mc mac de di da du la le lo van von der den del della fitz ap abu al el mal".split()
)
"""What is written as one word with a surname that keeps its capital."""


@value(frozen=True, slots=True, eq=False)
class Word:
    """A word as written, without white space, and the lists it is in. "" before and after a text.

    ``folded`` has no full stops. ``kinds`` are the names of the lists: "given", "surname", "word",
    "place" and those of :data:`SHORT_LISTS`. ``signs`` are these and the forms of :data:`FORMS` it is written in.
    """

    text: str
    folded: str
    kinds: frozenset[str]
    signs: frozenset[str]

    @property
    def upper(self) -> bool:
        """True when it is written in capitals, like an acronym or a shout."""
        return "upper" in self.signs

    @property
    def initial(self) -> bool:
        """True for the letters a name is shortened to: "J", "J.", "J.R.R.", "TN"."""
        return "initial" in self.signs

    @property
    def describes(self) -> bool:
        """True for "London-based" and "York-born"."""
        return "describing" in self.signs

    @property
    def camel(self) -> bool:
        """True for "AppleInsider" and "MacBook": a capital inside, as no name has but "McDonald" and "DiCaprio"."""
        return "camel" in self.signs


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
    "organisation": well_known.ORGANISATIONS,
    "plural": vocabulary.PLURALS,
    "head": thing_vocabulary.HEADS,
    "acronym": thing_vocabulary.GENERAL_ACRONYMS,
    "product": vocabulary.PRODUCTS,
    "one name": renown.ONE_NAME,
    "no name alone": vocabulary.NO_NAME_ALONE,
}


@cache
def _short_kinds() -> Mapping[str, Sequence[str]]:
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
    kinds = kinds_of(folded)
    return Word(text, folded, kinds, _signs(text, folded, kinds))


NOTHING: Final = Word("", "", frozenset(), frozenset())
"""The word before the first and after the last."""


# -- how it is written -----------------------------------------------------------------------------


def _signs(text: str, folded: str, kinds: frozenset[str]) -> frozenset[str]:
    """The kinds of a word and its forms. Most words have none: letters, of which only the first may be large."""
    if len(folded) > 1 and text[1:].islower() and text.isalpha() and not folded.endswith(AGENT_ENDINGS):
        return kinds
    return _together(*kinds, *(form for form, is_so in FORMS.items() if is_so(text, folded, kinds)))


def _is_upper(text: str, folded: str, _kinds: frozenset[str]) -> bool:
    return len(folded) > 1 and "." not in text and text.isupper()


def _is_initial(text: str, folded: str, kinds: frozenset[str]) -> bool:
    if len(folded) == 2 and text.isupper() and text.isalpha() and not kinds:
        return True
    return len(folded) == 1 or (text[1:2] == "." and len(folded) < 5)


def _has_a_hyphen(text: str, _folded: str, _kinds: frozenset[str]) -> bool:
    return "-" in text


def _is_a_number(text: str, _folded: str, _kinds: frozenset[str]) -> bool:
    return text.isdecimal()


def _describes(text: str, folded: str, _kinds: frozenset[str]) -> bool:
    return "-" in text and folded.rpartition("-")[2] in vocabulary.DESCRIBING


def _is_camel(text: str, _folded: str, _kinds: frozenset[str]) -> bool:
    inner = CAPITAL_INSIDE.search(text)
    if inner is None:
        return False
    head, tail = fold(text[: inner.end() - 1]), fold(text[inner.end() - 1 :])
    return head not in JOINED_PARTICLES or (head == "mac" and _listed(tail) == {"word"})


def _is_agent(text: str, folded: str, kinds: frozenset[str]) -> bool:
    """True for the word of who does something: "drummer", "violinist"."""
    is_long = text.islower() and len(text) >= SHORTEST_AGENT
    return is_long and folded.endswith(AGENT_ENDINGS) and kinds.isdisjoint({"role", "function"})


def _is_of_figures(text: str, _folded: str, _kinds: frozenset[str]) -> bool:
    return text.isdigit()


FORMS: Final[Mapping[str, Callable[[str, str, frozenset[str]], bool]]] = {
    "upper": _is_upper,
    "initial": _is_initial,
    "hyphen": _has_a_hyphen,
    "number": _is_a_number,
    "describing": _describes,
    "camel": _is_camel,
    "agent": _is_agent,
    "figures": _is_of_figures,
}
"""The forms a word can be written in, each with what tells it by the word, the same folded, and its kinds."""


# -- the lists it is in ----------------------------------------------------------------------------


@lru_cache(MEMO_LIMIT)
def kinds_of(folded: str) -> frozenset[str]:
    """The lists that a word is in, or some words with blanks between."""
    found = _listed(folded)
    if found or not ("-" in folded or "'" in folded):
        return found
    as_place = _listed(folded.replace("-", " ")) & {"place"}
    return _listed(folded.replace("'", "")) or as_place or _compound(folded.replace("'", "-").split("-"), folded)


def _listed(folded: str) -> frozenset[str]:
    found = [kind for kind, entries in lists().items() if folded in entries]
    if folded in vocabulary.GIVEN_BEFORE_PLACES and "place" in found:
        found.remove("place")
    found += _short_kinds().get(folded, ())
    return _together(*(found or _by_its_ending(folded)))


@lru_cache(MEMO_LIMIT)
def _together(*kinds: str) -> frozenset[str]:
    """A set of kinds: one and the same for all words of these kinds."""
    return frozenset(kinds)


def _by_its_ending(folded: str) -> tuple[str, ...]:
    """A surname or a firm by the way it ends: "Petrovic", "Gencorp"."""
    if len(folded) < vocabulary.SHORTEST_WITH_ENDING or not folded.isalpha():
        return ()
    if folded.endswith(vocabulary.SURNAME_ENDINGS):
        return ("surname",)
    return ("organisation",) if folded.endswith(vocabulary.FIRM_ENDINGS) else ()


def _compound(pieces: list[str], folded: str) -> frozenset[str]:
    """A word with a hyphen is what its pieces are: "Anne-Marie" a given name, "Smith-Jones" a surname."""
    if folded.startswith(ARABIC_ARTICLES):
        return frozenset({"surname"})
    first, last = _listed(pieces[0]), _listed(pieces[-1])
    kinds = last & {"surname", "word", "ending", "institution", "rank", "role"}
    return kinds | (first & last & {"given", "calendar"}) | (first & {"function"}) | ((first | last) & {"nationality"})
