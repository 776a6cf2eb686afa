"""One document: everything that can be known of it without a look at the others, and its accounts.

What an account leans on beside the words (the date of the document, who its people are) is known for sure only
when all documents have been seen. So it is told at once on the ground that the document has by itself, which is
nearly always the right one (97 in 100 of 19,043 Reuters stories), and told again where it turns out to be another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from tlx import dates, dating, events, people, read, text
from tlx.case import Case, Given
from tlx.dates import Found
from tlx.mining.leaf import Ground, Leaf, Mined
from tlx.model import Account, Document, Named, Problem, Severity, Sort, Unused
from tlx.read import File
from tlx.text import Reading


def leaf_of_file(file: File, word: Case) -> Leaf:
    """Read a file and mine it. Whatever it does, it costs no other: a fault is named, and it is left out."""
    document, problems = read.load(file)
    if document is None:
        return Leaf(file.path, problems=problems)
    leaf = leaf_of_document(word.describe(document), word)
    return replace(leaf, problems=(*problems, *leaf.problems))


def carried(file: File, word: Case) -> Callable[[], Leaf]:
    """:func:`leaf_of_file` for a computer that does not have the file; one that cannot be read is told of here."""
    if file.size > read.LARGEST:
        return partial(leaf_of_file, file, word)
    try:
        return partial(leaf_of_file, replace(file, data=file.content()), word)
    except OSError:
        return partial(_itself, leaf_of_file(file, word))


def _itself(leaf: Leaf) -> Leaf:
    return leaf


def leaf_of_document(document: Document, word: Case) -> Leaf:
    """Mine a document, if it is written in English."""
    if not read.is_english(document.text):
        note = Problem(document.path, "not English: listed, not mined", Severity.NOTE)
        return Leaf(document.path, document, (note,))
    try:
        return Leaf(document.path, document, mined=_mined(document, word))
    except Exception as fault:  # noqa: BLE001 — whatever one document does, it must not cost the others
        return Leaf(document.path, document, (_fault(document, fault),))


def leaf_again(leaf: Leaf, ground: Ground, word: Case) -> Leaf:
    """The accounts of a document told on another ground."""
    if leaf.document is None or leaf.mined is None:
        return leaf
    try:
        return replace(leaf, mined=_told_on(leaf.document, leaf.mined, ground, word))
    except Exception as fault:  # noqa: BLE001 — as above
        return replace(leaf, problems=(*leaf.problems, _fault(leaf.document, fault)), mined=None)


def _fault(document: Document, fault: Exception) -> Problem:
    return Problem(document.path, f"a fault in tlx ({type(fault).__name__}: {fault}), so it is not mined")


def _mined(document: Document, word: Case) -> Mined:
    reading = text.read(document.text)
    found = dates.find(reading, known=word.known)
    mentions = people.finder(word.finder)(document, reading)
    given = word.documents.get(document.path, Given())
    alone = dating.alone(document, reading, found, given.date, day_first=given.day_first, origin=given.origin)
    cast = people.cast(people.link(mentions, word.aliases, word.apart), document.path)
    things = tuple(named for named in cast if named.sort is not Sort.PERSON)
    ground = Ground(alone.known or alone.bounds, persons_of(cast))
    ids = {(it.sort, it.who.name): it.who.id for it in things}
    accounts, unused = _accounts(document, (reading, found), ground, things, word)
    return Mined(mentions, alone, ground, accounts, tuple(map(events.outline, accounts)), unused, ids)


def _told_on(document: Document, mined: Mined, ground: Ground, word: Case) -> Mined:
    reading = text.read(document.text)
    cast = people.cast(people.link(mined.mentions, word.aliases, word.apart), document.path)
    things = tuple(named for named in cast if named.sort is not Sort.PERSON)
    found = dates.find(reading, known=word.known)
    accounts, unused = _accounts(document, (reading, found), ground, things, word)
    outlines = tuple(map(events.outline, accounts))
    return replace(mined, ground=ground, accounts=accounts, outlines=outlines, unused=unused)


Told = tuple[tuple[Account, ...], tuple[Unused, ...]]


def _accounts(
    document: Document,
    words: tuple[Reading, tuple[Found, ...]],
    ground: Ground,
    things: tuple[Named, ...],
    word: Case,
) -> Told:
    """The accounts of a document; where its words lean on an event that it tells, they are read once more with that."""
    reading, found = words
    cast = tuple(sorted((*ground.people, *things), key=lambda named: (named.span.start, named.span.end)))
    told = _accounts_of(document, (reading, found), ground, cast, word)
    hung = events.told_from(document.text, told[0])
    if not hung:
        return told
    found = dates.find(reading, known=word.known, told=hung)
    return _accounts_of(document, (reading, found), ground, cast, word)


def _accounts_of(
    document: Document,
    words: tuple[Reading, tuple[Found, ...]],
    ground: Ground,
    cast: tuple[Named, ...],
    word: Case,
) -> Told:
    reading, found = words
    given = word.documents.get(document.path, Given())
    expressions = dates.resolve(found, reading, ground.dating, document.mode, day_first=given.day_first)
    return events.accounts(document, reading, expressions, ground.dating, cast)


def persons_of(cast: tuple[Named, ...]) -> tuple[Named, ...]:
    """The persons of a cast."""
    return tuple(named for named in cast if named.sort is Sort.PERSON)


def own_accounts(mined: Mined, names: Mapping[str, str]) -> tuple[Account, ...]:
    """The accounts of a document, its organisations and places called as all documents call them (by id)."""
    called = {local: names.get(ident, local[1]) for local, ident in mined.things.items()}
    if all(name == local for (_, local), name in called.items()):
        return mined.accounts
    return tuple(_renamed(account, called) for account in mined.accounts)


def _renamed(account: Account, called: Mapping[tuple[Sort, str], str]) -> Account:
    organisations = tuple(called.get((Sort.ORGANISATION, name), name) for name in account.organisations)
    places = tuple(called.get((Sort.PLACE, name), name) for name in account.places)
    if (organisations, places) == (account.organisations, account.places):
        return account
    return replace(account, organisations=organisations, places=places)
