"""Filling an empty database with contents: one pass over the events, then what was gathered on the way."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pyroaring import BitMap

import tlx
from tlx.index import codec, phrases, postings, slices
from tlx.index.contents import Contents
from tlx.index.postings import Forms, Postings, Terms, Value, Values
from tlx.index.rows import from_person_info, from_row
from tlx.index.schema import (
    APPLICATION_ID,
    INDEXES,
    SCHEMA_VERSION,
    TABLES,
    VERSIONS,
    facet_key,
    facet_term,
    key,
    named_term,
)
from tlx.model import OPEN_HI, OPEN_LO, Dating, Event, Person, When
from tlx.model.calendar import MONTHS_IN_YEAR, civil
from tlx.text import terms


class _Labels(dict[str, str]):
    """How rows name a document; one that is not in the index by its path."""

    def __missing__(self, path: str) -> str:
        return path


@dataclass(slots=True)
class _Gathered:
    """What the pass over the events leaves to be written."""

    terms: Terms
    values: Values
    pairs: defaultdict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    months: dict[int, int] = field(default_factory=dict)
    wide: list[tuple[int, When]] = field(default_factory=list)


def fill(connection: sqlite3.Connection, contents: Contents) -> None:
    """Write everything into an empty database, in one transaction."""
    connection.executescript(f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={SCHEMA_VERSION}; {TABLES}")
    connection.execute("BEGIN")
    _documents(connection, contents)
    aliases = _aliases(contents.people)
    gathered = _events(connection, contents, aliases)
    found = gathered.terms.postings()
    _terms(connection, gathered, found)
    _values(connection, gathered.values, found, aliases)
    base, top = _windows(connection, gathered.wide)
    _people(connection, contents.people, found)
    _notes(connection, contents)
    connection.executemany("INSERT INTO month VALUES (?, ?)", gathered.months.items())
    dated = sum(1 for event in contents.events if event.when is not None)
    numbers = {"count": len(contents.events), "dated": dated, "base": base, "top": top}
    texts = {"name": codec.dump(contents.name), "state": codec.dump(contents.state), "engine": tlx.__version__}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", [*(VERSIONS | texts).items(), *numbers.items()])
    connection.execute("COMMIT")
    connection.executescript(INDEXES)


def _documents(connection: sqlite3.Connection, contents: Contents) -> None:
    rows = (
        (
            number,
            key(it.path),
            codec.dump(codec.from_document(it)),
            _dating(contents, it.path),
            codec.from_text(it.text),
        )
        for number, it in enumerate(contents.documents)
    )
    connection.executemany("INSERT INTO document VALUES (?, ?, ?, ?, ?)", rows)


def _dating(contents: Contents, path: str) -> str:
    return codec.dump(codec.from_dating(contents.datings.get(path, Dating())))


def _aliases(people: Iterable[Person]) -> dict[str, tuple[str, ...]]:
    """The other forms of each name; two who share a name share them."""
    found: dict[str, tuple[str, ...]] = {}
    for person in people:
        found[person.name] = (*found.get(person.name, ()), *person.aliases)
    return found


def _events(connection: sqlite3.Connection, contents: Contents, aliases: Forms) -> _Gathered:
    labels = _Labels({document.path: document.source or document.path for document in contents.documents})
    texts = {document.path: document.text for document in contents.documents}
    terms = Terms(phrases.frequent(contents.events))
    gathered = _Gathered(terms, Values(terms, aliases))
    for ordinal, event in enumerate(contents.events):
        day = None if event.when is None else postings.time_of(event.when).day
        row = codec.dump(from_row(event, (labels[account.doc] for account in event.accounts)))
        told = codec.dump(codec.from_event(event, lambda path: texts.get(path, "")))
        connection.execute("INSERT INTO event VALUES (?, ?, ?, ?)", (ordinal, key(event.id), day, row))
        connection.execute("INSERT INTO telling VALUES (?, ?)", (ordinal, told))
        connection.execute("INSERT INTO words VALUES (?, ?)", (ordinal, _words(gathered, ordinal, event, labels)))
        _gather(gathered, ordinal, event.when)
    return gathered


def _words(gathered: _Gathered, ordinal: int, event: Event, labels: Mapping[str, str]) -> bytes:
    """The words of an event in their order, as codes; on the way its terms and its pairs of words are noted."""
    known = gathered.terms
    told = [[known[word] for word in phrases.words(text)] for text in phrases.needed_texts(event)]
    code, ordinals = known.codes.__getitem__, known.ordinals
    for number in postings.facet_numbers(event, labels, known, gathered.values).union(*told):
        ordinals[number].append(ordinal)
    stream = phrases.stream(map(code, numbers) for numbers in told)
    for pair in phrases.pairs(stream):
        gathered.pairs[pair].append(ordinal)
    return stream.encode()


def _gather(gathered: _Gathered, ordinal: int, when: When | None) -> None:
    if when is None:
        return
    time = postings.time_of(when)
    year, month, _ = civil(time.day)
    gathered.months.setdefault(year * MONTHS_IN_YEAR + month - 1, ordinal)
    if time.is_wide:
        gathered.wide.append((ordinal, when))


def _terms(connection: sqlite3.Connection, gathered: _Gathered, found: Postings) -> None:
    codes, known = gathered.terms.codes, gathered.terms
    rows = (
        (term, len(found[term]), codes[known[term]], postings.packed(BitMap(found[term]))) for term in sorted(found)
    )
    connection.executemany("INSERT INTO term VALUES (?, ?, ?, ?)", rows)
    pairs = ((pair, postings.packed(BitMap(ordinals))) for pair, ordinals in sorted(gathered.pairs.items()))
    connection.executemany("INSERT INTO pair VALUES (?, ?)", pairs)
    heavy = ((beginning, postings.packed(ordinals)) for beginning, ordinals in postings.heavy(found))
    connection.executemany("INSERT INTO prefix VALUES (?, ?)", heavy)


def _values(connection: sqlite3.Connection, values: Iterable[Value], found: Postings, aliases: Forms) -> None:
    """The values of facets with their counts, and the words each is found by; of two that fold to one, the first."""
    for facet, value in {facet_term(*each): each for each in reversed(list(values))}.values():
        count, folded = len(found[facet_term(facet, value)]), facet_key(value)
        connection.execute("INSERT INTO value VALUES (?, ?, ?, ?)", (facet, folded, codec.dump(value), count))
        words = {word for form in (value, *aliases.get(value, ())) for word in terms(form)}
        rows = ((facet, word, folded) for word in words)
        connection.executemany("INSERT INTO value_word VALUES (?, ?, ?)", rows)


def _windows(connection: sqlite3.Connection, wide: Sequence[tuple[int, When]]) -> tuple[int, int]:
    """The ends of the wide windows, digit by digit; gives the day counted from and the last one.

    Both lie one day beyond every end that is known: there stands what is open.
    """
    days = [day for _, when in wide for day in (when.lo, when.hi) if OPEN_LO < day < OPEN_HI]
    base, top = min(days, default=0) - 1, max(days, default=0) + 1
    for bound in ("lo", "hi"):
        ends = [(ordinal, min(max(getattr(when, bound), base), top) - base) for ordinal, when in wide]
        digits = enumerate(slices.slices(ends, (top - base).bit_length()))
        rows = ((bound, digit, postings.packed(ordinals)) for digit, ordinals in digits)
        connection.executemany("INSERT INTO slice VALUES (?, ?, ?)", rows)
    return base, top


def _people(connection: sqlite3.Connection, people: Iterable[Person], found: Postings) -> None:
    counted = [(len(found.get(named_term(it.sort, it.id, it.name), ())), it) for it in people]
    ranked = sorted(counted, key=lambda pair: (-pair[0], -len(pair[1].mentions), pair[1].name, pair[1].id))
    rows = (
        (number, key(it.id), codec.dump(from_person_info(it, events)), codec.dump(codec.from_person(it)))
        for number, (events, it) in enumerate(ranked)
    )
    connection.executemany("INSERT INTO person VALUES (?, ?, ?, ?)", rows)


def _notes(connection: sqlite3.Connection, contents: Contents) -> None:
    problems = [("problem", codec.from_problem(it)) for it in contents.problems]
    unused = [("unused", codec.from_unused(it)) for it in contents.unused]
    rows = ((number, sort, codec.dump(it)) for number, (sort, it) in enumerate(problems + unused))
    connection.executemany("INSERT INTO note VALUES (?, ?, ?)", rows)
