"""Who is who inside one document: long names first, and a short form joins the one name it can stand for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from tlx.model import Mention, Span
from tlx.people.everyday import A_MAN, A_RULER, A_WOMAN, MEN, WOMEN
from tlx.people.given import Given
from tlx.people.names import Key, full_given, key, why_short
from tlx.people.roles import is_by_role
from tlx.text import fold

GIVEN_OF_OTHERS: Final = {A_MAN: WOMEN, A_WOMAN: MEN}
"""For a title, the given names of those it is not for."""
TOLD: Final = frozenset({*GIVEN_OF_OTHERS, A_RULER})
OFTEN: Final = 3
"""Times a given name stands alone that somebody is called by."""
_Form = tuple[Key, str]
TITLES: Final = frozenset({"honorific", "rank"})
"""The cues of a title before a name."""
MOST_BEARERS: Final = 100
"""More people of one name than any real document has: a limit on time for the others."""


@dataclass(frozen=True, slots=True)
class Local:
    """Somebody in one document. ``joined`` has a sentence for each form taken for them."""

    doc: str
    key: Key
    mentions: tuple[Mention, ...]
    joined: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Book:
    """The people of a document while they are being told apart, by their longest name."""

    mentions: dict[Key, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    joined: dict[Key, list[str]] = field(default_factory=lambda: defaultdict(list))
    index: dict[str, list[Key]] = field(default_factory=lambda: defaultdict(list))
    alone: Mapping[str, int] = field(default_factory=dict)
    """how often each name of one word stands alone"""


def within(mentions: Sequence[Mention], word: Given) -> tuple[Local, ...]:
    """The people of one document. ``word`` is the user's: it wins."""
    forms: dict[_Form, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if not is_by_role(mention):
            forms[_form(mention, word)].append(mention)
    book = _Book(alone=_alone(forms))
    for form, title in sorted(forms, key=lambda form: (-len(form[0]), forms[form][0].span)):
        name = _enter(book, form, forms[form, title], word, title)
        book.joined[name] += _by_the_user(forms[form, title], form, word)
    _enter_roles(book, [mention for mention in mentions if is_by_role(mention)])
    return tuple(_local(book, name) for name in book.mentions)


def _alone(forms: Mapping[_Form, Sequence[Mention]]) -> Counter[str]:
    """How often each name of one word stands alone."""
    alone: Counter[str] = Counter()
    for (form, _), told in forms.items():
        if len(form) == 1:
            alone[form[0]] += len(told)
    return alone


def _form(mention: Mention, word: Given) -> _Form:
    """A name as it is compared; of one word also with what the title before it says: "Mr Lee" is no Ann Lee."""
    form = word.canonical(key(mention.name), mention.doc)
    title = next((cue for cue in mention.cues if cue in TOLD), "") if len(form) == 1 else ""
    return form, title


def _by_the_user(mentions: Sequence[Mention], form: Key, word: Given) -> list[str]:
    """A sentence for each form that the user says means somebody."""
    name = word.names.get(form, "")
    others = [one for one in mentions if name and key(one.name) != form]
    return [f"“{one.name}” in {one.doc} is {name}: so says tlx.toml" for one in others]


def _local(book: _Book, name: Key) -> Local:
    mentions = sorted(book.mentions[name], key=lambda mention: mention.span)
    return Local(mentions[0].doc, name, tuple(mentions), tuple(dict.fromkeys(book.joined[name])))


def _enter(book: _Book, form: Key, mentions: list[Mention], word: Given, title: str) -> Key:
    """Write a form down for its bearer, whose longest name is given back."""
    bearers = [name for name in _bearers(book, form, mentions[0], word) if not _is_anothers(title, form, name)]
    if len(bearers) == 1:
        _join(book, bearers[0], form, mentions)
        return bearers[0]
    if bearers and len(form) == 1:
        return _join_doubtful(book, bearers, mentions)
    book.mentions[form] += mentions
    for each in dict.fromkeys([*form, full_given(form[0])]):
        book.index[each].append(form)
    return form


def _is_anothers(title: str, form: Key, name: Key) -> bool:
    """True for "Mr Lee" of Ann Lee, and for "King Hussein" of Saddam Hussein."""
    return name[0] in GIVEN_OF_OTHERS.get(title, ()) or (title == A_RULER and name[0] != form[0])


def _bearers(book: _Book, form: Key, met: Mention, word: Given) -> list[Key]:
    """The names a form can stand for; whose surname it is before whose given name it is.

    Somebody who is called by a given name alone is not called by a surname alone as well, where another can be meant.
    """
    looked_up = (form[-1], form[0], full_given(form[0]))
    names = dict.fromkeys(name for each in looked_up for name in islice(book.index.get(each, ()), MOST_BEARERS))
    may_be = [name for name in names if not word.are_apart((form, met.doc), (name, met.doc))]
    whys = {name: why for name in may_be if (why := why_short(form, name))}
    by_surname = [name for name, why in whys.items() if why.startswith("the surname")]
    if len(form) == 1 and any(_goes_by_given_name(book, name) for name in by_surname):
        by_surname = _called_otherwise(book, by_surname, met.span) or by_surname
    return by_surname or list(whys)


def _called_otherwise(book: _Book, bearers: Sequence[Key], first: Span) -> list[Key]:
    """The one named in full last before a surname stands alone, unless they are called by a given name themselves."""
    told = ((one, name) for name in bearers for one in book.mentions[name] if one.span < first)
    last = max(((one.span, name) for one, name in told if " " in one.name), default=None)
    return [last[1]] if last and last[1][0] not in book.alone else []


def _goes_by_given_name(book: _Book, name: Key) -> bool:
    """True for somebody who is called "Elian" oftener than anybody "Gonzalez"."""
    return book.alone.get(name[0], 0) >= max(OFTEN, book.alone.get(name[-1], 0))


def _join(book: _Book, name: Key, form: Key, mentions: list[Mention]) -> None:
    longest = book.mentions[name][0].name
    short = mentions[0].name
    book.mentions[name] += mentions
    if fold(short) != fold(longest):
        titled = ", with a title before it," if any(not TITLES.isdisjoint(one.cues) for one in mentions) else ""
        why = f"{titled} is {why_short(form, name)}"
        book.joined[name].append(f"“{short}”{why} {longest}, the only one it fits in {mentions[0].doc}")


def _join_doubtful(book: _Book, bearers: list[Key], mentions: list[Mention]) -> Key:
    """With several bearers the one named most, then first, is meant: relatives go by their given names.

    Writers keep a surname alone for the person the text is about. The doubt is said.
    """
    named = {name: book.mentions[name][0] for name in bearers}
    meant = min(bearers, key=lambda name: (-len(book.mentions[name]), named[name].span))
    others = " or ".join(sorted(named[name].name for name in bearers if name != meant))
    book.mentions[meant] += mentions
    short, doc = mentions[0].name, mentions[0].doc
    doubt = f"“{short}” in {doc} could also be {others}: taken for {named[meant].name}, named most or first there"
    book.joined[meant].append(doubt)
    return meant


def _enter_roles(book: _Book, mentions: list[Mention]) -> None:
    """A role alone stands for the person the document gave the whole of it to."""
    owners = {fold(m.role.text): name for name, each in book.mentions.items() for m in each if m.role}
    for mention in mentions:
        name = owners.get(fold(mention.role.text)) if mention.role else None
        if name is not None:
            longest = book.mentions[name][0].name
            book.mentions[name].append(mention)
            book.joined[name].append(f"“{mention.name}” is the whole role that {mention.doc} gives {longest}")
