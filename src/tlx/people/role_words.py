"""The words of a role: what may stand in one, what it may begin with, and what somebody's work is called."""

from __future__ import annotations

from typing import Final

from tlx.people.lists import lists
from tlx.people.vocabulary import ABBREVIATIONS, ROLES
from tlx.people.words import NOTHING, Word, word
from tlx.text import Tokens

CONNECTIVES: Final = frozenset({"and", "of", "for", "the", "to", "in", "on", "at", "&", "-", "'", "’", "s"})
STYLES: Final = frozenset({"honour", "honor", "honourable", "honorable", "excellency", "majesty", "highness"})
"""“His Honour Judge Lee” is a judge."""
DEGREES: Final = frozenset({"right", "very", "most"})
REVERED: Final = STYLES | {"reverend", "rev"}
"""What "the Right" is said of: "the Right Reverend Ann Lee"."""
PEERS: Final = frozenset({"lord", "lady"})
OPENERS: Final = frozenset("the a an his her its their our my your s".split())
"""What stands before a role set apart; the "s" is that of "the shop's"."""
VERBS: Final = frozenset(
    """is was has had have were are will would been be being did does do may might could want say believe think
    know""".split()
)
NOW: Final = frozenset("currently now also presently himself herself".split())
"""What is said of a role that begins behind it."""

AGENTS: Final = ("er", "or", "ist", "man", "woman", "ian", "eer")
"""Endings of what people are called by their work: "plumber", "typist", "fisherman"."""
SHORTEST_AGENT: Final = 5
NO_AGENTS: Final = frozenset(
    """answer banner barrier border butter center chapter charter cluster computer consider container corner counter
    cover cylinder deliver dinner disorder error enter factor favor filter finger floor folder gather gender hammer
    hamper harbor holder honor horror humor interior labor ladder letter liver manner master matter meter mirror
    mother motor murder neither newspaper number offer order other outer paper pepper poster powder power printer
    prior proper quarter rather register remember render river rubber rumor sector semester shelter shoulder silver
    similar slaughter sooner soccer solar suffer summer supper surrender temper terror theater thunder timber together
    tower transfer trigger tumor under upper vapor water weather whether winter wonder human ottoman roman german
    popular regular disaster anniversary insist consist persist resist assist exist twist list mist whist wrist
    tractor monitor reactor elevator corridor ancestor minor major senior junior former latter super encounter exterior
    younger older elder bigger smaller stronger weaker higher lower larger greater longer shorter faster slower richer
    poorer harder closer nearer farther earlier easier better sweeter warmer colder deeper wider cheaper safer
    steamer trawler freighter tanker freezer boiler chopper bomber fighter carrier trailer scooter cruiser destroyer
    helicopter starter thriller bestseller winger propeller discover recover uncover
    Christian asian russian italian indian civilian median meridian guardian""".lower().split()
)
"""Words with such an ending that are nobody's work."""
MORE_WORK: Final = frozenset(
    """assistant peer laureate butler cook chef clerk thief guard guide counsel trustee eyewitness mum dad referee
    employee refugee apprentice diplomat tenant housewife waitress landlady heiress bride groom trainee""".split()
)
FIELDS: Final = frozenset(
    """trade finance energy oil agriculture farm industry interior environment transport housing justice labour labor
    culture tourism budget tax taxi bus lorry truck prison church school university football rugby cricket""".split()
)
"""What a role is about, in small letters: "EU trade commissioner"."""


NAMES: Final = frozenset(
    {"given", "surname", "place", "function", "nationality", "modifier", "organisation", "eastern"}
)
"""What a word with a capital is besides, when it need not be somebody's work."""


def at(tokens: Tokens, index: int) -> Word:
    """The word at a place, nothing outside the text."""
    return word(tokens.raw[index]) if 0 <= index < len(tokens.raw) else NOTHING


def is_capital(one: Word) -> bool:
    """True for a word that begins with a capital."""
    return one.text[:1].isupper()


def is_role_word(one: Word) -> bool:
    """True for what people are called: an office, a rank, kinship."""
    return bool(one.kinds & {"role", "rank"})


def is_plural_role(one: Word) -> bool:
    """True for "ministers" and "brothers"."""
    return "plural" in one.kinds and one.folded[:-1] in ROLES


def is_work(one: Word) -> bool:
    """True for a role word, and for a word that by its ending is somebody's work: "plumber"."""
    return is_role_word(one) or is_plural_role(one) or one.folded in MORE_WORK or _is_agent(one)


def _is_agent(one: Word) -> bool:
    if len(one.folded) < SHORTEST_AGENT or not one.folded.endswith(AGENTS) or one.folded in NO_AGENTS:
        return False
    unlike = {"function", "nationality", "place", "modifier"} if one.text.islower() else NAMES
    return not one.kinds & unlike and (one.text.islower() or "word" in one.kinds)


def begins_line(tokens: Tokens, index: int) -> bool:
    """True for the first token of a line."""
    return "\n" in tokens.raw[index][: -len(tokens.word(index)) or None]


def is_point_within(tokens: Tokens, index: int) -> bool:
    """The full stop of "Gen." and those of "U.S.", which end no sentence."""
    if not 0 < index < len(tokens.raw) or tokens.raw[index] != ".":
        return False
    before = at(tokens, index - 1)
    return before.folded in ABBREVIATIONS if len(before.text) > 1 else before.text.isupper()


def is_glued(tokens: Tokens, index: int) -> bool:
    """True for a hyphen with a word right before and right behind it."""
    if not 0 < index < len(tokens.raw) - 1 or tokens.raw[index] != "-":
        return False
    return tokens.raw[index + 1][:1].isalnum() and tokens.raw[index - 1][-1:].isalnum()


def begins_no_role(tokens: Tokens, index: int) -> bool:
    """True for the words of grammar and courtesy that a role does not begin with; "US" and "New York" are none."""
    one, behind = at(tokens, index), at(tokens, index + 1)
    if one.folded in DEGREES and behind.folded in REVERED:
        return True
    if one.folded in REVERED and at(tokens, index - 1).folded in DEGREES:
        return True
    if one.folded in PEERS and is_role_word(behind):
        return False
    if one.folded in CONNECTIVES | STYLES or one.kinds & {"calendar", "honorific"} or one.text == ".":
        return True
    return _is_grammar(one) and not (is_capital(behind) and _opens_a_name(one, behind))


def _is_grammar(one: Word) -> bool:
    return "function" in one.kinds and not one.kinds & {"role", "modifier"} and not one.upper


def _opens_a_name(one: Word, behind: Word) -> bool:
    """True for the "New" of "New York"."""
    return is_capital(one) and f"{one.folded} {behind.folded}" in lists()["place"]
