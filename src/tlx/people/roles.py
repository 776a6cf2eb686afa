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
from tlx.people.role_words import at, is_capital, is_plural_role, is_role_word
from tlx.people.roles_before import before, labelled, set_before
from tlx.people.roles_behind import behind
from tlx.people.roles_told import told_behind
from tlx.people.words import word
from tlx.text import Reading, Tokens, terms

BY_ROLE: Final = "role"
"""The cue of a mention by role."""
THE: Final = frozenset({"the", "The", " the", " The", "\nthe", "\nThe"})
MOST_FORMS: Final = 10


def role_span(tokens: Tokens, first: int, stop: int, taken: frozenset[int]) -> Span | None:
    """Where the role of the person named in tokens ``first`` to ``stop`` stands, if the text gives one.

    ``taken`` are the tokens of all people named: nobody else's name opens a role. A rank cut short
    ("Gen.") and a word of work by its ending ("plumber") say less than any other.
    """
    early = before(tokens, first, taken)
    if early and _says_enough(early.of(tokens.text)):
        return early
    return (
        behind(tokens, stop, taken)
        or set_before(tokens, first, stop, taken)
        or early
        or told_behind(tokens, stop, taken)
        or labelled(tokens, first)
    )


def _says_enough(role: str) -> bool:
    """False for "Gen.", and for a word that is somebody's work by its ending alone."""
    words = [word(each) for each in role.split()]
    return not role.endswith(".") and any(is_role_word(one) or is_plural_role(one) for one in words)


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
    return stop < len(tokens) and (tokens.start(stop) in named or is_capital(at(tokens, stop)))


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
        if at(tokens, first).folded in openings and (found := _longest_role(tokens, first, owners, longest)):
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
