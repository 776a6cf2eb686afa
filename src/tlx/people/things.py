"""Organisations and places across documents: the same words are the same thing, and so is its acronym."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from tlx.model import Mention, Person, Sort
from tlx.people.cues import IN_FULL
from tlx.people.names import slug
from tlx.text import terms

Key = tuple[str, ...]
"""The terms of a name."""
SHORTEST: Final = 2
"""Letters of an acronym."""


def things(mentions: Sequence[Mention]) -> tuple[Person, ...]:
    """Organisations, then places, each with all its mentions, by id."""
    expansions = _shortened(mentions) | _expansions(mentions)
    groups: dict[tuple[Sort, Key], list[Mention]] = defaultdict(list)
    for mention in mentions:
        words = _key(mention)
        groups[mention.sort, expansions.get((mention.doc, words), words)].append(mention)
    return tuple(_thing(sort, words, groups[sort, words]) for sort, words in sorted(groups))


def _key(mention: Mention) -> Key:
    return tuple(terms(mention.name)) or (mention.name,)


def _expansions(mentions: Sequence[Mention]) -> dict[tuple[str, Key], Key]:
    """For each document, the acronyms it explains: "Metropolitan Police Service (MPS)"."""
    return {(short.doc, _key(short)): _key(long) for long, short in pairwise(mentions) if _explains(long, short)}


def _shortened(mentions: Sequence[Mention]) -> dict[tuple[str, Key], Key]:
    """For each document, what firms named in full are called for short, where it fits one alone."""
    full: dict[tuple[str, Key], set[Key]] = defaultdict(set)
    short = {(one.doc, _key(one)) for one in mentions if IN_FULL in one.cues}
    for mention in mentions:
        words = _key(mention)
        for stop in range(1, len(words)):
            if IN_FULL not in mention.cues and (mention.doc, words[:stop]) in short:
                full[mention.doc, words[:stop]].add(words)
    return {place: next(iter(each)) for place, each in full.items() if len(each) == 1}


def _explains(long: Mention, short: Mention) -> bool:
    if (long.doc, long.sort) != (short.doc, short.sort) or not 0 < short.span.start - long.span.end < 4:
        return False
    if not short.name.isupper() or len(short.name) < SHORTEST:
        return False
    large = (word for word in long.name.split() if word[:1].isupper())
    initials = {"".join(word[0] for word in terms(words)) for words in (long.name, " ".join(large))}
    return "".join(_key(short)) in initials


def _thing(sort: Sort, words: Key, mentions: Iterable[Mention]) -> Person:
    of = tuple(mentions)
    forms = Counter(mention.name for mention in of)
    name = min(forms, key=lambda form: (-len(form.split()), form.isupper(), -forms[form], form))
    aliases = tuple(sorted(form for form in forms if form != name))
    joined = tuple(f"“{form}” is short for {name}" for form in aliases if tuple(terms(form)) != words)
    return Person(f"{sort}-{slug(' '.join(words))}", name, sort, aliases, (), of, joined)
