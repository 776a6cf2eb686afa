"""What a source calls somebody: the words before a name, the words after it, and "the Home Secretary" later on.

A role belongs to one document. A word of courtesy ("Mr") is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from tlx.model import Document, Mention, Role, Span
from tlx.people.cues import SHOWN
from tlx.people.names import Key, key, why_short
from tlx.people.words import NOTHING, Word, word
from tlx.text import Reading, Tokens, terms

CONNECTIVES: Final = frozenset({"and", "of", "for", "the", "to", "in", "on", "at", "&", "-", "'", "’", "s"})
STYLES: Final = frozenset({"honour", "honor", "honourable", "honorable", "excellency", "majesty", "highness"})
"""“His Honour Judge Lee” is a judge."""
BY_ROLE: Final = "role"
"""The cue of a mention by role."""
THE: Final = frozenset({"the", "The", " the", " The", "\nthe", "\nThe"})
LONGEST_BEFORE: Final = 20
LONGEST_AFTER: Final = 16
LONGEST_SET_BEFORE: Final = 8
INNER: Final = frozenset({"and", "of", "for", "at"})
"""What may stand inside a role that is set apart."""
MOST_FORMS: Final = 10
LONGEST_BRACKETED: Final = 4
BEFORE_BRACKETED: Final = frozenset({"the", "“", '"', "‘", "'"})
BEHIND_BRACKETED: Final = frozenset({")", "”", '"', "’", "'"})
MOST_DIGITS: Final = 3
OPENERS: Final = frozenset("the a an his her its their our my your s".split())
"""What stands before a role set apart; the "s" is that of "the shop's"."""
CLOSERS: Final = frozenset({",", ".", ";", ":", ")", "", "who"})
ENDS: Final = frozenset({",", ".", ";", "(", ")", ":", "–", "—", "", "and", "who", "said", "told"})
VERBS: Final = frozenset("is was has had have were are will would be been did does do".split())


def role_span(tokens: Tokens, first: int, stop: int, taken: frozenset[int]) -> Span | None:
    """Where the role of the person named in tokens ``first`` to ``stop`` stands, if the text gives one.

    ``taken`` are the tokens of all people named: nobody else's name is part of a role.
    """
    return (
        _before(tokens, first, taken)
        or role_after(tokens, stop, taken)
        or _set_before(tokens, first, stop, taken)
        or _bracketed(tokens, stop)
        or _labelled(tokens, first)
    )


def _at(tokens: Tokens, index: int) -> Word:
    return word(tokens.raw[index]) if 0 <= index < len(tokens) else NOTHING


def _is_capital(one: Word) -> bool:
    return one.text[:1].isupper()


def _is_role_word(one: Word) -> bool:
    return bool(one.kinds & {"role", "rank"})


# -- before the name -------------------------------------------------------------------------------


def _before(tokens: Tokens, first: int, taken: frozenset[int]) -> Span | None:
    start = _phrase_start(tokens, first, taken)
    if start < first and tokens.word(start - 1) == ",":
        earlier = _phrase_start(tokens, start - 1, taken)
        if earlier < start - 1 and _is_office(tokens, earlier, start - 1):
            start = earlier
    start, stop = _without_opening(tokens, start, first), _without_courtesy(tokens, start, first)
    if not any(_is_role_word(_at(tokens, index)) for index in range(start, stop)):
        return None
    return tokens.span(start, stop)


def _phrase_start(tokens: Tokens, stop: int, taken: frozenset[int]) -> int:
    """Walk left from a name while the words may be part of an office: capitals, role words, "of", "and", "for"."""
    start = stop
    while start > 0 and stop - start < LONGEST_BEFORE and start - 1 not in taken:
        if _begins_line(tokens, start) or not _belongs(tokens, start - 1, started=start < stop):
            break
        start -= 1
    return start


def _begins_line(tokens: Tokens, index: int) -> bool:
    return "\n" in tokens.raw[index][: -len(tokens.word(index)) or None]


def _belongs(tokens: Tokens, index: int, *, started: bool) -> bool:
    one = _at(tokens, index)
    if _is_role_word(one) or _is_capital(one):
        return True
    if tokens.word(index - 1) == "-" and tokens.raw[index] == one.text:
        return _is_capital(_at(tokens, index - 2))
    if one.text.islower() and started and "modifier" in one.kinds:
        return True
    return started and one.folded in CONNECTIVES and _is_capital(_at(tokens, index - 1))


def _is_office(tokens: Tokens, first: int, stop: int) -> bool:
    words = [_at(tokens, index) for index in range(first, stop)]
    return _is_capital(words[0]) and any(_is_role_word(one) and _is_capital(one) for one in words)


def _without_opening(tokens: Tokens, start: int, first: int) -> int:
    """Drop the words of grammar and courtesy that a role does not begin with."""
    while start < first and _is_no_beginning(_at(tokens, start)):
        start += 1
    return start


def _without_courtesy(tokens: Tokens, start: int, stop: int) -> int:
    """Drop the words of courtesy that stand between a role and the name, and the comma before them."""
    while stop > start and (_at(tokens, stop - 1).text in {",", "."} or "honorific" in _at(tokens, stop - 1).kinds):
        stop -= 1
    return stop


def _is_no_beginning(one: Word) -> bool:
    if one.folded in CONNECTIVES | STYLES or one.kinds & {"calendar", "honorific"}:
        return True
    return "function" in one.kinds and not one.kinds & {"role", "modifier"}


# -- set before it, between "the" and a comma -------------------------------------------------------


def _set_before(tokens: Tokens, first: int, stop: int, taken: frozenset[int]) -> Span | None:
    """A role set apart by commas: "its chief executive, Ann Lee, said", "a surveyor, Mr Lee"."""
    comma = _courtesy_before(tokens, first) - 1
    if tokens.word(stop) not in CLOSERS or tokens.word(comma) != ",":
        return None
    start = comma
    while start > 0 and comma - start < LONGEST_SET_BEFORE and _may_stand_in(_at(tokens, start - 1)):
        start -= 1
    opened = _at(tokens, start - 1).folded in OPENERS and taken.isdisjoint(range(start, comma))
    return tokens.span(start, comma) if opened and _is_headed([_at(tokens, at) for at in range(start, comma)]) else None


def _may_stand_in(one: Word) -> bool:
    return one.folded in INNER or _describes(one)


def _is_headed(words: Sequence[Word]) -> bool:
    """True for "chief executive", "founder and chief executive" and "head of planning"; not for "death of a clerk"."""
    head = next((at for at, one in enumerate(words) if _is_role_word(one)), None)
    if head is None or any(one.folded in INNER for one in words[:head]):
        return False
    return _is_role_word(words[-1]) or words[head + 1].folded in INNER


def _courtesy_before(tokens: Tokens, first: int) -> int:
    """Where the words of courtesy before a name begin."""
    while tokens.word(first - 1) == "." or "honorific" in _at(tokens, first - 1).kinds:
        first -= 1
    return first


def _describes(one: Word) -> bool:
    """A word that may stand between "the" and the noun: "public works" of "the public works minister"."""
    grammar = one.folded in VERBS or one.folded == "s" or ("function" in one.kinds and "modifier" not in one.kinds)
    return one.text.isalpha() and not grammar


# -- after the name --------------------------------------------------------------------------------


def role_after(tokens: Tokens, stop: int, taken: frozenset[int]) -> Span | None:
    """A role between the comma after a name and the next one: ", a spokesman for the police,"."""
    first = _behind_age(tokens, stop)
    if tokens.word(first) != ",":
        return None
    first += 1
    ends = [_end_of_apposition(tokens, first, taken, ends) for ends in (ENDS - {"and"}, ENDS)]
    found = (_apposition(tokens, first, end) for end in ends if end is not None)
    return next((span for span in found if span), None)


def _end_of_apposition(tokens: Tokens, first: int, taken: frozenset[int], ends: frozenset[str]) -> int | None:
    """Where an apposition stops; ``None`` where somebody else is named in it."""
    stop = min(len(tokens), first + LONGEST_AFTER)
    end = next((at for at in range(first, stop) if _ends_apposition(tokens, at, first, ends)), stop)
    return end if taken.isdisjoint(range(first, end)) else None


def _behind_age(tokens: Tokens, stop: int) -> int:
    """Where a name with an age ends: "Ann Lee, 61, a retired teacher"."""
    aged = tokens.word(stop) == "," and tokens.word(stop + 1).isdecimal() and len(tokens.word(stop + 1)) < MOST_DIGITS
    return stop + 2 if aged else stop


def _ends_apposition(tokens: Tokens, index: int, first: int, ends: frozenset[str]) -> bool:
    one = _at(tokens, index)
    return one.text in ends or (index > first and _begins_line(tokens, index))


def _apposition(tokens: Tokens, first: int, end: int) -> Span | None:
    words = [_at(tokens, index) for index in range(first, end)]
    if not any(map(_is_role_word, words)) or any(one.folded in VERBS or "speech" in one.kinds for one in words):
        return None
    start = _without_opening(tokens, first, end)
    return tokens.span(start, end) if start < end and not _at(tokens, start).folded.endswith("ing") else None


# -- in brackets behind it, or before a colon ------------------------------------------------------


def _bracketed(tokens: Tokens, stop: int) -> Span | None:
    """“Ann Lee (the Claimant)”: how a court paper calls somebody."""
    if tokens.word(stop) != "(":
        return None
    first = stop + 1
    while tokens.word(first) in BEFORE_BRACKETED:
        first += 1
    end = first
    while end < first + LONGEST_BRACKETED and _at(tokens, end).text.isalpha():
        end += 1
    closed = tokens.word(end) in BEHIND_BRACKETED
    return tokens.span(first, end) if closed and end > first and _is_role_word(_at(tokens, end - 1)) else None


def _labelled(tokens: Tokens, first: int) -> Span | None:
    """“Claimant: Ann Lee”: a label on a line of its own."""
    at = _courtesy_before(tokens, first) - 1
    if tokens.word(at) != ":" or not _is_role_word(_at(tokens, at - 1)):
        return None
    start = at - 1
    while start > 0 and not _begins_line(tokens, start) and at - start < LONGEST_BRACKETED:
        start -= 1
    alone = start == 0 or _begins_line(tokens, start)
    return tokens.span(start, at) if alone else None


# -- later on --------------------------------------------------------------------------------------


def later_roles(document: Document, reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Mentions of a person by the whole of their role, after they were named with it: "the Home Secretary".

    Its ``role`` stands where the mention stands (:func:`is_by_role`). A role that the document gives to
    two people names neither.
    """
    owners = _owners(mentions)
    if not owners:
        return
    named = frozenset(mention.span.start for mention in mentions)
    for first, stop, words in _phrases_after_the(reading.tokens, owners):
        owner = owners[words]
        span = reading.tokens.span(first, stop)
        own = owner.role is not None and owner.role.span.overlaps(span)
        if owner.span.end < span.start and not own and not _goes_on(reading.tokens, stop, named):
            yield _by_role(document, reading, owner, span)


def _by_role(document: Document, reading: Reading, owner: Mention, span: Span) -> Mention:
    text = owner.role.text if owner.role else ""
    name = " ".join(span.of(reading.text).split())
    return replace(owner, span=span, name=name, cues=(BY_ROLE,), role=Role(document.path, text, span))


def _goes_on(tokens: Tokens, stop: int, named: frozenset[int]) -> bool:
    """True before the name of somebody else with that role, or before more of a longer title."""
    return stop < len(tokens) and (tokens.start(stop) in named or _is_capital(_at(tokens, stop)))


def is_by_role(mention: Mention) -> bool:
    """True when somebody is meant by their role and not by their name."""
    return mention.role is not None and mention.role.span == mention.span


def _owners(mentions: Iterable[Mention]) -> dict[tuple[str, ...], Mention]:
    """The first mention with each role that only one name has."""
    first: dict[tuple[str, ...], Mention] = {}
    names: dict[tuple[str, ...], set[Key]] = {}
    for mention in mentions:
        if mention.role is not None and mention.score >= SHOWN:
            words = tuple(terms(mention.role.text))
            first.setdefault(words, mention)
            names.setdefault(words, set()).add(key(mention.name))
    return {words: mention for words, mention in first.items() if words and _is_one(names[words])}


def _is_one(names: set[Key]) -> bool:
    """True for one name and shorter ways to write it: "Ann Lee", "Lee"."""
    longest = max(names, key=lambda name: (len(name), name))
    return len(names) <= MOST_FORMS and all(name == longest or why_short(name, longest) for name in names)


Owners = Mapping[tuple[str, ...], Mention]


def _phrases_after_the(tokens: Tokens, owners: Owners) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The longest role after each "the": its first token, the token after it, and its words."""
    openings = {words[0] for words in owners}
    longest = max(map(len, owners))
    for first in [index + 1 for index, raw in enumerate(tokens.raw) if raw in THE]:
        if _at(tokens, first).folded in openings and (found := _longest_role(tokens, first, owners, longest)):
            yield first, *found


def _longest_role(tokens: Tokens, first: int, owners: Owners, longest: int) -> tuple[int, tuple[str, ...]] | None:
    words: tuple[str, ...] = ()
    found = None
    for index in range(first, min(len(tokens), first + 2 * longest)):
        more = tuple(terms(tokens.word(index)))
        words += more
        if more and words in owners:
            found = index + 1, words
    return found
