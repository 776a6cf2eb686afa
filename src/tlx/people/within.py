"""Who is who inside one document: long names first, and a short form joins the one name it can stand for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice, pairwise
from typing import Final

from tlx.model import Mention, Span
from tlx.people.everyday import A_MAN, A_RULER, A_WOMAN, MEN, WOMEN
from tlx.people.forms import AGAIN, TOLD, Form, bare, born_apart, forms_of
from tlx.people.given import Given
from tlx.people.names import Key, full_given, key, numeral, why_short
from tlx.people.relations import ALSO
from tlx.people.roles import is_by_role
from tlx.text import fold

GIVEN_OF_OTHERS: Final = {A_MAN: WOMEN, A_WOMAN: MEN}
"""For a title, the given names of those it is not for."""
OPPOSITE: Final = {A_MAN: A_WOMAN, A_WOMAN: A_MAN}
OFTEN: Final = 3
"""Times a given name stands alone that somebody is called by."""
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
    also: dict[Key, list[Key]] = field(default_factory=lambda: defaultdict(list))
    """the other full names by which the user says that the document calls somebody"""
    alone: Mapping[str, int] = field(default_factory=dict)
    """how often each name of one word stands alone"""


_Choice = tuple[Key, str] | None
"""Whom a name stands for, and why; nothing where a rule cannot say it."""


def within(mentions: Sequence[Mention], word: Given) -> tuple[Local, ...]:
    """The people of one document. ``word`` is the user's: it wins."""
    named = [mention for mention in mentions if not is_by_role(mention)]
    forms = forms_of(named, word)
    book = _Book(alone=_alone(forms))
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
    return [f"“{one.name}” in {one.doc} is {name}: so says tlx.toml" for one in others]


def _local(book: _Book, name: Key) -> Local:
    mentions = sorted(book.mentions[name], key=lambda mention: mention.span)
    return Local(mentions[0].doc, bare(name), tuple(mentions), tuple(dict.fromkeys(book.joined[name])))


def _enter_all(book: _Book, some: Sequence[Form], forms: Mapping[Form, list[Mention]], word: Given) -> None:
    for form in some:
        name = _enter(book, form, forms[form], word)
        book.joined[name] += _by_the_user(forms[form], form.key, word)
        if form.key in word.names:
            _note_other_names(book, name, forms[form], form.key)


# -- whose they are --------------------------------------------------------------------------------


def _enter(book: _Book, form: Form, mentions: list[Mention], word: Given) -> Key:
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
        return _join_doubtful(book, form.key, bearers, mentions)
    name = form.key
    while name in book.mentions:
        name = (AGAIN, *name)
    book.mentions[name] += mentions
    for each in dict.fromkeys([*form.key, full_given(form.key[0])]):
        book.index[each].append(name)
    return name


def _note_other_names(book: _Book, name: Key, mentions: Sequence[Mention], form: Key) -> None:
    """Let short forms stand for a name that the user says is somebody's, too: "Bell" of Jan Nowak, called Adam Bell."""
    for other in dict.fromkeys(map(key, (one.name for one in mentions))):
        if other != form and len(other) > 1:
            book.also[name].append(other)
            for each in other:
                book.index[each].append(name)


def _is_anothers(book: _Book, form: Form, name: Key, mentions: Sequence[Mention]) -> bool:
    """True for "Mr Lee" of Ann Lee, "King Hussein" of Saddam Hussein, and for whom the text tells from the bearer."""
    told = book.mentions[name]
    of_the_name = form.key[-1] in name
    if of_the_name and (name[0] in GIVEN_OF_OTHERS.get(form.title, ()) or _is_no_ruler(form, name, mentions, told)):
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


def _bearers(book: _Book, form: Key, met: Mention, word: Given) -> list[Key]:
    """The names a form can stand for; whose surname it is before whose given name it is."""
    looked_up = (form[-1], form[0], full_given(form[0]))
    names = dict.fromkeys(name for each in looked_up for name in islice(book.index.get(each, ()), MOST_BEARERS))
    may_be = [name for name in names if not word.are_apart((form, met.doc), (bare(name), met.doc))]
    whys = {name: why for name in may_be if (why := _why(book, form, name, met))}
    return [name for name, why in whys.items() if why.startswith("the surname")] or list(whys)


def _why(book: _Book, form: Key, name: Key, met: Mention) -> str:
    """How a form can stand for a name; a name from the middle of another only behind it."""
    why = _how_short(book, form, name)
    in_the_middle = why == "part of" and len(form) == 1
    return "" if in_the_middle and met.span < book.mentions[name][0].span else why


def _how_short(book: _Book, form: Key, name: Key) -> str:
    return next(filter(None, (why_short(form, each) for each in (bare(name), *book.also.get(name, ())))), "")


def _join(book: _Book, name: Key, form: Key, mentions: list[Mention]) -> None:
    longest = book.mentions[name][0].name
    short = mentions[0].name
    book.mentions[name] += mentions
    if fold(short) != fold(longest):
        titled = ", with a title before it," if any(not TITLES.isdisjoint(one.cues) for one in mentions) else ""
        why = f"{titled} is {_how_short(book, form, name) if len(bare(name)) > 1 else 'the name of'}"
        book.joined[name].append(f"“{short}”{why} {longest}, the only one it fits in {mentions[0].doc}")


# -- where several can be meant --------------------------------------------------------------------


def _join_doubtful(book: _Book, form: Key, bearers: list[Key], mentions: list[Mention]) -> Key:
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


def _meant(book: _Book, form: Key, bearers: list[Key], mentions: list[Mention]) -> tuple[Key, str]:
    """Whom a name of several stands for, and why: the first rule that can say it.

    A surname is most often that of the one named first in full: writers keep it for the person the text is about, and
    name others in full again (of 88 such names in a corpus 84 are so, and 47 the last one's).
    """
    found = (choose(book, form, bearers, mentions) for choose in CHOICES)
    return next(choice for choice in found if choice)


def _by_title(book: _Book, _: Key, bearers: list[Key], mentions: list[Mention]) -> _Choice:
    titled = [name for name in bearers if not _titles(mentions).isdisjoint(_titles(book.mentions[name]))]
    return (titled[0], "who alone has this title there") if len(titled) == 1 else None


def _not_called_by_given_name(book: _Book, _: Key, bearers: list[Key], mentions: list[Mention]) -> _Choice:
    """The last one named, where another is called by a given name and so hardly by a surname."""
    last = _last_in_full(book, bearers, mentions[0].span)
    others = [name for name in bearers if _goes_by_given_name(book, name)]
    if not last or not others or last in others:
        return None
    names = " and ".join(sorted(book.mentions[name][0].name for name in others))
    return last, f"{names} being called by a given name there"


def _last_named(book: _Book, form: Key, bearers: list[Key], mentions: list[Mention]) -> _Choice:
    """The last one named, for a given name."""
    last = _last_in_full(book, bearers, mentions[0].span)
    by_given = all(full_given(form[0]) == full_given(name[0]) for name in bearers)
    return (last, "the last one named in full before it") if last and by_given else None


def _named_first(book: _Book, _: Key, bearers: list[Key], __: list[Mention]) -> _Choice:
    return min(bearers, key=lambda name: _first_in_full(book, name)), "named first there"


def _first_in_full(book: _Book, name: Key) -> tuple[bool, Span]:
    """Where somebody is first named in full, if anywhere."""
    return min((" " not in one.name, one.span) for one in book.mentions[name])


CHOICES: Final = (_by_title, _not_called_by_given_name, _last_named, _named_first)


def _last_in_full(book: _Book, bearers: Sequence[Key], first: Span) -> Key | None:
    told = ((one, name) for name in bearers for one in book.mentions[name] if one.span < first)
    last = max(((one.span, name) for one, name in told if " " in one.name), default=None)
    return last[1] if last else None


def _goes_by_given_name(book: _Book, name: Key) -> bool:
    """True for somebody who is called "Elian" oftener than anybody "Gonzalez"."""
    return book.alone.get(name[0], 0) >= max(OFTEN, book.alone.get(name[-1], 0))


def _titles(mentions: Sequence[Mention]) -> frozenset[str]:
    """The titles that mentions have: by cue, or the last word of a role."""
    cues = (cue for one in mentions for cue in one.cues if cue.endswith("'s title"))
    roles = (fold(one.role.text).split()[-1] for one in mentions if one.role and one.role.text)
    return frozenset((*cues, *roles))


# -- other names and roles -------------------------------------------------------------------------


def _enter_other_names(book: _Book, named: Sequence[Mention], word: Given) -> None:
    """Put two names together that the text says are one person's: "Ann Lee, also known as Anna Bell"."""
    pairs = [(one, other) for one, other in pairwise(named) if ALSO in other.cues]
    owners = {mention.span: name for name, told in book.mentions.items() for mention in told} if pairs else {}
    for mine, yours in pairs:
        one, other = owners.get(mine.span), owners.get(yours.span)
        if one and other and one != other and not word.are_apart((bare(one), mine.doc), (bare(other), yours.doc)):
            owners.update((mention.span, one) for mention in book.mentions[other])
            _put_together(book, one, other)
            book.joined[one].append(f"“{yours.name}” is another name of {mine.name}: so says {mine.doc}")


def _put_together(book: _Book, one: Key, other: Key) -> None:
    """Make the bearer of another name the same as somebody; short forms of both are theirs."""
    book.mentions[one] += book.mentions.pop(other)
    book.joined[one] += book.joined.pop(other, [])
    book.also[one] += [bare(other), *book.also.pop(other, [])]
    for each in {*other, full_given(other[0])}:
        book.index[each] = list(dict.fromkeys(one if name == other else name for name in book.index[each]))


def _enter_roles(book: _Book, mentions: list[Mention]) -> None:
    """A role alone stands for the person the document gave the whole of it to."""
    owners = {fold(m.role.text): name for name, each in book.mentions.items() for m in each if m.role}
    for mention in mentions:
        name = owners.get(fold(mention.role.text)) if mention.role else None
        if name is not None:
            longest = book.mentions[name][0].name
            book.mentions[name].append(mention)
            book.joined[name].append(f"“{mention.name}” is the whole role that {mention.doc} gives {longest}")
