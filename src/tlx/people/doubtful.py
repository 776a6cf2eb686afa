"""Whom a name stands for that several of a document could bear: one is chosen, and the doubt is said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tlx.model import Mention, Span
from tlx.people.everyday import GIVEN_OF
from tlx.people.forms import TOLD
from tlx.people.names import Key, full_given
from tlx.text import fold

OFTEN: Final = 3
"""Times a given name stands alone that somebody is called by."""


@dataclass(frozen=True, slots=True)
class Book:
    """The people of a document while they are being told apart, by their longest name."""

    mentions: dict[Key, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    joined: dict[Key, list[str]] = field(default_factory=lambda: defaultdict(list))
    index: dict[str, list[Key]] = field(default_factory=lambda: defaultdict(list))
    also: dict[Key, list[Key]] = field(default_factory=lambda: defaultdict(list))
    """the other full names by which the user says that the document calls somebody"""
    alone: Mapping[str, int] = field(default_factory=dict)
    """how often each name of one word stands alone"""


_Choice = tuple[Key, str] | None
"""Whom a name stands for, and why; nothing where a rule cannot say it."""


def join_doubtful(book: Book, form: Key, bearers: list[Key], mentions: list[Mention]) -> Key:
    """With several bearers one is chosen, and the doubt is said."""
    meant, why = _meant(book, form, bearers, mentions)
    named = _told_apart({name: book.mentions[name][0] for name in bearers})
    others = " or ".join(sorted(named[name] for name in bearers if name != meant))
    book.mentions[meant] += mentions
    short, doc = mentions[0].name, mentions[0].doc
    book.joined[meant].append(f"“{short}” in {doc} could also be {others}: taken for {named[meant]}, {why}")
    return meant


def _told_apart(first: Mapping[Key, Mention]) -> dict[Key, str]:
    """The names of bearers, with what else is known of them where two are written alike."""
    alike = Counter(mention.name for mention in first.values())
    return {name: _with_more(one) if alike[one.name] > 1 else one.name for name, one in first.items()}


def _with_more(mention: Mention) -> str:
    more = mention.role.text if mention.role else next((f"with {cue}" for cue in mention.cues if cue in TOLD), "")
    return f"{mention.name} ({more})" if more else mention.name


def _meant(book: Book, form: Key, bearers: list[Key], mentions: list[Mention]) -> tuple[Key, str]:
    """Whom a name of several stands for, and why: the first rule that can say it.

    A surname is most often that of the one named first in full: writers keep it for the person the text is about, and
    name others in full again (of 88 such names in a corpus 84 are so, and 47 the last one's).
    """
    found = (choose(book, form, bearers, mentions) for choose in CHOICES)
    return next(choice for choice in found if choice)


def _by_title(book: Book, _: Key, bearers: list[Key], mentions: list[Mention]) -> _Choice:
    titled = [name for name in bearers if not _titles(mentions).isdisjoint(_titles(book.mentions[name]))]
    return (titled[0], "who alone has this title there") if len(titled) == 1 else None


def _by_given_name(_: Book, __: Key, bearers: list[Key], mentions: list[Mention]) -> _Choice:
    """Whoever alone has a given name that goes with the title: "Mrs Nowak" is Anna, and not a Jan of either sex."""
    cues = {cue for one in mentions for cue in one.cues}
    titles = [title for title in GIVEN_OF if title in cues]
    called = [name for name in bearers if any(name[0] in GIVEN_OF[title] for title in titles)]
    return (called[0], f"{titles[0]} standing before it") if len(called) == 1 else None


def _not_called_by_given_name(book: Book, _: Key, bearers: list[Key], mentions: list[Mention]) -> _Choice:
    """The last one named, where another is called by a given name and so hardly by a surname."""
    last = _last_in_full(book, bearers, mentions[0].span)
    others = [name for name in bearers if _goes_by_given_name(book, name)]
    if not last or not others or last in others:
        return None
    names = " and ".join(sorted(book.mentions[name][0].name for name in others))
    return last, f"{names} being called by a given name there"


def _last_named(book: Book, form: Key, bearers: list[Key], mentions: list[Mention]) -> _Choice:
    """The last one named, for a given name."""
    last = _last_in_full(book, bearers, mentions[0].span)
    by_given = all(full_given(form[0]) == full_given(name[0]) for name in bearers)
    return (last, "the last one named in full before it") if last and by_given else None


def _named_first(book: Book, _: Key, bearers: list[Key], __: list[Mention]) -> _Choice:
    return min(bearers, key=lambda name: _first_in_full(book, name)), "named first there"


def _first_in_full(book: Book, name: Key) -> tuple[bool, Span]:
    """Where somebody is first named in full, if anywhere."""
    return min((" " not in one.name, one.span) for one in book.mentions[name])


CHOICES: Final = (_by_title, _by_given_name, _not_called_by_given_name, _last_named, _named_first)


def _last_in_full(book: Book, bearers: Sequence[Key], first: Span) -> Key | None:
    told = ((one, name) for name in bearers for one in book.mentions[name] if one.span < first)
    last = max(((one.span, name) for one, name in told if " " in one.name), default=None)
    return last[1] if last else None


def _goes_by_given_name(book: Book, name: Key) -> bool:
    """True for somebody who is called "Elian" oftener than anybody "Gonzalez"."""
    return book.alone.get(name[0], 0) >= max(OFTEN, book.alone.get(name[-1], 0))


def _titles(mentions: Sequence[Mention]) -> frozenset[str]:
    """The titles that mentions have: by cue, or the last word of a role."""
    cues = (cue for one in mentions for cue in one.cues if cue.endswith("'s title"))
    roles = (fold(one.role.text).split()[-1] for one in mentions if one.role and one.role.text)
    return frozenset((*cues, *roles))
