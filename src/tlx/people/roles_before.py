"""The words before a name that say what somebody is: "Home Secretary Ann Lee", "the council's head, Ann Lee"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tlx.model import Span
from tlx.people.role_words import (
    CONNECTIVES,
    FIELDS,
    MORE_WORK,
    OPENERS,
    REVERED,
    VERBS,
    at,
    begins_line,
    begins_no_role,
    is_capital,
    is_glued,
    is_plural_role,
    is_point_within,
    is_role_word,
    is_work,
)
from tlx.people.words import Word
from tlx.text import Tokens

LONGEST: Final = 20
LONGEST_SET: Final = 12
LONGEST_LABEL: Final = 4
MOST_SHARING: Final = 24
"""Tokens between a role of several people and the last of them."""
INNER: Final = frozenset({"and", "of", "for", "at"})
"""What may stand inside a role that is set apart."""
TIES: Final = frozenset({"of", "to", "for"})
OF_ONE: Final = frozenset("president senator sen governor gov premier prime king queen prince princess pope".split())
"""Titles behind "of" and "to" that open somebody else's: "Chief of Staff to President Ann Lee"."""
BETWEEN_NAMES: Final = frozenset({"and", ",", "&", "."})
CLOSERS: Final = frozenset({",", ".", ";", ":", ")", "", "who"})
DASHES: Final = frozenset({"–", "—"})


def before(tokens: Tokens, first: int, taken: frozenset[int]) -> Span | None:
    """A role right before a name, with an office before it and a comma, or one that several people share."""
    start = _phrase_start(tokens, first, taken)
    if start < first and tokens.word(start - 1) == ",":
        earlier = _phrase_start(tokens, start - 1, taken)
        if earlier < start - 1 and _is_office(tokens, earlier, start - 1):
            start = earlier
    return _trimmed(tokens, start, first) or _shared(tokens, first, taken)


def _trimmed(tokens: Tokens, start: int, stop: int) -> Span | None:
    """The role in a phrase, without what it does not begin or end with."""
    while start < stop and begins_no_role(tokens, start):
        start += 1
    while stop > start and _is_no_end(at(tokens, stop - 1)):
        stop -= 1
    if not any(_is_called(tokens, index, stop) for index in range(start, stop)):
        return None
    if is_point_within(tokens, stop) and any(_is_written_out(tokens, index) for index in range(start, stop - 1)):
        return tokens.span(start, stop - 1)
    return tokens.span(start, stop + is_point_within(tokens, stop))


def _is_written_out(tokens: Tokens, index: int) -> bool:
    """True for the "spokesman" of "spokesman Capt. Ann Lee"."""
    return is_role_word(at(tokens, index)) and not is_point_within(tokens, index + 1)


def _is_called(tokens: Tokens, index: int, stop: int) -> bool:
    """A role word anywhere, the word of some work right before the name."""
    one = at(tokens, index)
    return is_role_word(one) or is_plural_role(one) or (index == stop - 1 and is_work(one))


def _is_no_end(one: Word) -> bool:
    return one.text in {",", "."} or "honorific" in one.kinds


def _phrase_start(tokens: Tokens, stop: int, taken: frozenset[int]) -> int:
    """Walk left from a name while the words may be part of an office: capitals, role words, "of", "and", "for"."""
    start = stop
    while start > 0 and stop - start < LONGEST and start - 1 not in taken:
        if begins_line(tokens, start) or not _belongs(tokens, start - 1, started=start < stop):
            break
        start -= 1
    return start


def _belongs(tokens: Tokens, index: int, *, started: bool) -> bool:
    one = at(tokens, index)
    if is_work(one) if not started else is_role_word(one) or one.folded in MORE_WORK:
        return True
    if is_capital(one) or is_point_within(tokens, index) or _is_of_a_compound(tokens, index):
        return True
    if one.text.islower() and started and ("modifier" in one.kinds or one.folded in FIELDS):
        return True
    return started and one.folded in CONNECTIVES and _is_held(tokens, index)


def _is_held(tokens: Tokens, index: int) -> bool:
    """True for a small word inside a title: "Crime and Police", not "Berger and", "Good for" nor "to President"."""
    left = at(tokens, index - 1)
    if not is_capital(left) or (tokens.word(index) in TIES and at(tokens, index + 1).folded in OF_ONE):
        return False
    match at(tokens, index).folded:
        case "and" | "&":
            return bool(left.kinds & {"word", "role", "modifier", "institution", "nationality", "ending"})
        case "for" | "to" | "in" | "on" | "at":
            return any(is_role_word(at(tokens, each)) for each in range(index - 3, index))
    return True


def _is_of_a_compound(tokens: Tokens, index: int) -> bool:
    """A piece or a hyphen of "minister-designate", "co-founder", "mother-of-two" and "Counter-terrorism"."""
    while is_glued(tokens, index - 1) and index > 1:
        index -= 2
    if is_glued(tokens, index):
        return _is_of_a_compound(tokens, index - 1) or is_role_word(at(tokens, index + 1))
    if not is_glued(tokens, index + 1):
        return False
    one = at(tokens, index)
    return is_role_word(one) or is_capital(one) or is_role_word(at(tokens, index + 2))


def _is_office(tokens: Tokens, first: int, stop: int) -> bool:
    words = [at(tokens, index) for index in range(first, stop)]
    return is_capital(words[0]) and any(is_role_word(one) and is_capital(one) for one in words)


def _shared(tokens: Tokens, first: int, taken: frozenset[int]) -> Span | None:
    """The role of the second of "Ministers Ann Lee and Jan Bell"."""
    start = first
    while start > 0 and first - start < MOST_SHARING and _is_between(tokens, start - 1, taken):
        start -= 1
    if start == first or start not in taken or not is_plural_role(at(tokens, start - 1)):
        return None
    return _trimmed(tokens, _phrase_start(tokens, start, taken), start)


def _is_between(tokens: Tokens, index: int, taken: frozenset[int]) -> bool:
    return index in taken or tokens.word(index) in BETWEEN_NAMES


# -- set before it, between "the" and a comma -------------------------------------------------------


def set_before(tokens: Tokens, first: int, stop: int, taken: frozenset[int]) -> Span | None:
    """A role set apart by commas: "its chief executive, Ann Lee, said", "a surveyor, Mr Lee"."""
    comma = _courtesy_before(tokens, first) - 1 if tokens.word(stop) in CLOSERS else -1
    if tokens.word(comma) != ",":
        return None
    start = comma
    while start > 0 and comma - start < LONGEST_SET and _may_stand_in(tokens, start - 1, comma):
        start -= 1
    start += is_listed(tokens, start)
    opened = is_listed(tokens, start - 1) or at(tokens, start - 1).folded in OPENERS
    if not opened or not taken.isdisjoint(range(start, comma)):
        return None
    return tokens.span(start, comma) if is_headed([at(tokens, index) for index in range(start, comma)]) else None


def is_listed(tokens: Tokens, index: int) -> bool:
    """True for the "and" of ", and chairman, Ann Lee"."""
    return tokens.word(index) == "and" and tokens.word(index - 1) == ","


def _may_stand_in(tokens: Tokens, index: int, comma: int) -> bool:
    """A word of the role: "the" too, behind "for"."""
    one = at(tokens, index)
    if one.folded == "the":
        return at(tokens, index - 1).folded in INNER and index < comma - 1 and is_work(at(tokens, index - 2))
    return one.folded in INNER or _describes(one) or is_glued(tokens, index)


def is_headed(words: Sequence[Word]) -> bool:
    """True for "chief executive", "founder and chief executive" and "head of planning"; not for "death of a clerk"."""
    head = next((index for index, one in enumerate(words) if is_work(one)), None)
    if head is None or any(one.folded in INNER for one in words[:head]):
        return False
    return is_work(words[-1]) or words[head + 1].folded in INNER or is_role_word(words[head + 1])


def _courtesy_before(tokens: Tokens, first: int) -> int:
    """Where the words of courtesy before a name begin: "Mr", "the Right Reverend"."""
    while is_point_within(tokens, first - 1) or _is_courtesy(tokens, first - 1):
        first -= 1
    return first


def _is_courtesy(tokens: Tokens, index: int) -> bool:
    one, behind = at(tokens, index), at(tokens, index + 1)
    if "honorific" in one.kinds or one.folded in REVERED:
        return True
    return (
        behind.folded in {"right", "very", "most"} if one.folded == "the" else one.folded in {"right", "very", "most"}
    )


def _describes(one: Word) -> bool:
    """A word that may stand between "the" and the noun: "public works" of "the public works minister"."""
    grammar = one.folded in VERBS or one.folded == "s" or ("function" in one.kinds and "modifier" not in one.kinds)
    return one.text.isalnum() and not one.text.isdecimal() and not grammar


def labelled(tokens: Tokens, first: int) -> Span | None:
    """“Claimant: Ann Lee”: a label on a line of its own."""
    colon = _courtesy_before(tokens, first) - 1
    if tokens.word(colon) != ":" or not is_role_word(at(tokens, colon - 1)):
        return None
    start = colon - 1
    while start > 0 and not begins_line(tokens, start) and colon - start < LONGEST_LABEL:
        start -= 1
    alone = start == 0 or begins_line(tokens, start)
    return tokens.span(start, colon) if alone else None
