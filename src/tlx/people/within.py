"""Who is who inside one document: long names first, and a short form joins the one name it can stand for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice, pairwise
from typing import Final

from tlx.model import Mention
from tlx.people.doubtful import Book, join_doubtful
from tlx.people.everyday import A_RULER, GIVEN_OF, OPPOSITE
from tlx.people.forms import AGAIN, Form, bare, born_apart, forms_of
from tlx.people.given import Given
from tlx.people.names import Key, full_given, key, numeral, why_short
from tlx.people.relations import ALSO
from tlx.people.roles import is_by_role
from tlx.text import fold

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


def within(mentions: Sequence[Mention], word: Given) -> tuple[Local, ...]:
    """The people of one document. ``word`` is the user's: it wins."""
    named = [mention for mention in mentions if not is_by_role(mention)]
    forms = forms_of(named, word)
    book = Book(alone=_alone(forms))
    ordered = sorted(forms, key=lambda form: (-len(bare(form.key)), forms[form][0].span))
    for _, some in groupby(ordered, key=lambda form: len(bare(form.key)) == 1):
        _enter_all(book, list(some), forms, word)
        _enter_other_names(book, named, word)
    _enter_roles(book, [mention for mention in mentions if is_by_role(mention)])
    return tuple(_local(book, name) for name in book.mentions)


def _alone(forms: Mapping[Form, Sequence[Mention]]) -> Counter[str]:
    """How often each name of one word stands alone."""
    alone: Counter[str] = Counter()
    for form, told in forms.items():
        if len(form.key) == 1:
            alone[form.key[0]] += len(told)
    return alone


def _by_the_user(mentions: Sequence[Mention], form: Key, word: Given) -> list[str]:
    """A sentence for each form that the user says means somebody."""
    name = word.names.get(form, "")
    others = [one for one in mentions if name and key(one.name) != form]
    return [f"“{one.name}” in {one.doc} is {name}: given by you" for one in others]


def _local(book: Book, name: Key) -> Local:
    mentions = sorted(book.mentions[name], key=lambda mention: mention.span)
    return Local(mentions[0].doc, bare(name), tuple(mentions), tuple(dict.fromkeys(book.joined[name])))


def _enter_all(book: Book, some: Sequence[Form], forms: Mapping[Form, list[Mention]], word: Given) -> None:
    for form in some:
        name = _enter(book, form, forms[form], word)
        book.joined[name] += _by_the_user(forms[form], form.key, word)
        if form.key in word.names:
            _note_other_names(book, name, forms[form], form.key)


# -- whose they are --------------------------------------------------------------------------------


def _enter(book: Book, form: Form, mentions: list[Mention], word: Given) -> Key:
    """Write a form down for its bearer, whose longest name is given back."""
    bearers = [
        name
        for name in _bearers(book, bare(form.key), mentions[0], word)
        if not _is_anothers(book, form, name, mentions)
    ]
    if len(bearers) == 1:
        _join(book, bearers[0], form.key, mentions)
        return bearers[0]
    if bearers and len(form.key) == 1:
        return join_doubtful(book, form.key, bearers, mentions)
    name = form.key
    while name in book.mentions:
        name = (AGAIN, *name)
    book.mentions[name] += mentions
    for each in dict.fromkeys([*form.key, full_given(form.key[0])]):
        book.index[each].append(name)
    return name


def _note_other_names(book: Book, name: Key, mentions: Sequence[Mention], form: Key) -> None:
    """Let short forms stand for a name that the user says is somebody's, too: "Bell" of Jan Nowak, called Adam Bell."""
    for other in dict.fromkeys(map(key, (one.name for one in mentions))):
        if other != form and len(other) > 1:
            book.also[name].append(other)
            for each in other:
                book.index[each].append(name)


def _is_anothers(book: Book, form: Form, name: Key, mentions: Sequence[Mention]) -> bool:
    """True for "Mr Lee" of Ann Lee, "King Hussein" of Saddam Hussein, and for whom the text tells from the bearer."""
    told = book.mentions[name]
    of_the_name = form.key[-1] in name
    if of_the_name and (
        name[0] in GIVEN_OF.get(OPPOSITE.get(form.title, ""), ()) or _is_no_ruler(form, name, mentions, told)
    ):
        return True
    if form.key != name and bare(form.key) == bare(name):
        return True
    if form.title in OPPOSITE and any(OPPOSITE[form.title] in one.cues for one in told):
        return True
    return _is_told_from(form.beside, name) or born_apart(mentions, told)


def _is_no_ruler(form: Form, name: Key, mentions: Sequence[Mention], told: Sequence[Mention]) -> bool:
    """True for "King Hussein" of Saddam Hussein, and for "George III" and "King George" of George Washington."""
    if form.title == A_RULER and name[0] != form.key[0]:
        return True
    rules = form.title == A_RULER or (len(form.key) == 1 and any(numeral(one.name) for one in mentions))
    return rules and len(name) > 1 and not any(A_RULER in one.cues for one in told)


def _is_told_from(beside: Key, name: Key) -> bool:
    return bool(beside) and (beside == name or bool(why_short(beside, name)))


def _bearers(book: Book, form: Key, met: Mention, word: Given) -> list[Key]:
    """The names a form can stand for; whose surname it is before whose given name it is."""
    looked_up = (form[-1], form[0], full_given(form[0]))
    names = dict.fromkeys(name for each in looked_up for name in islice(book.index.get(each, ()), MOST_BEARERS))
    may_be = [name for name in names if not word.are_apart((form, met.doc), (bare(name), met.doc))]
    whys = {name: why for name in may_be if (why := _why(book, form, name, met))}
    return [name for name, why in whys.items() if why.startswith("the surname")] or list(whys)


def _why(book: Book, form: Key, name: Key, met: Mention) -> str:
    """How a form can stand for a name; a name from the middle of another only behind it."""
    why = _how_short(book, form, name)
    in_the_middle = why == "part of" and len(form) == 1
    return "" if in_the_middle and met.span < book.mentions[name][0].span else why


def _how_short(book: Book, form: Key, name: Key) -> str:
    return next(filter(None, (why_short(form, each) for each in (bare(name), *book.also.get(name, ())))), "")


def _join(book: Book, name: Key, form: Key, mentions: list[Mention]) -> None:
    longest = book.mentions[name][0].name
    short = mentions[0].name
    book.mentions[name] += mentions
    if fold(short) != fold(longest):
        titled = ", with a title before it," if any(not TITLES.isdisjoint(one.cues) for one in mentions) else ""
        why = f"{titled} is {_how_short(book, form, name) if len(bare(name)) > 1 else 'the name of'}"
        book.joined[name].append(f"“{short}”{why} {longest}, the only one it fits in {mentions[0].doc}")


# -- other names and roles -------------------------------------------------------------------------


def _enter_other_names(book: Book, named: Sequence[Mention], word: Given) -> None:
    """Put two names together that the text says are one person's: "Ann Lee, also known as Anna Bell"."""
    pairs = [(one, other) for one, other in pairwise(named) if ALSO in other.cues]
    owners = {mention.span: name for name, told in book.mentions.items() for mention in told} if pairs else {}
    for mine, yours in pairs:
        one, other = owners.get(mine.span), owners.get(yours.span)
        if one and other and one != other and not word.are_apart((bare(one), mine.doc), (bare(other), yours.doc)):
            owners.update((mention.span, one) for mention in book.mentions[other])
            _put_together(book, one, other)
            book.joined[one].append(f"“{yours.name}” is another name of {mine.name}: so says {mine.doc}")


def _put_together(book: Book, one: Key, other: Key) -> None:
    """Make the bearer of another name the same as somebody; short forms of both are theirs."""
    book.mentions[one] += book.mentions.pop(other)
    book.joined[one] += book.joined.pop(other, [])
    book.also[one] += [bare(other), *book.also.pop(other, [])]
    for each in {*other, full_given(other[0])}:
        book.index[each] = list(dict.fromkeys(one if name == other else name for name in book.index[each]))


def _enter_roles(book: Book, mentions: list[Mention]) -> None:
    """A role alone stands for the person the document gave the whole of it to."""
    owners = {fold(m.role.text): name for name, each in book.mentions.items() for m in each if m.role}
    for mention in mentions:
        name = owners.get(fold(mention.role.text)) if mention.role else None
        if name is not None:
            longest = book.mentions[name][0].name
            book.mentions[name].append(mention)
            book.joined[name].append(f"“{mention.name}” is the whole role that {mention.doc} gives {longest}")
