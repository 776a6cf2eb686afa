"""Filling an empty database with contents: the events chunk by chunk, then what was gathered on the way."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import tlx
from tlx.index import codec, phrases, postings, slices
from tlx.index.contents import Contents
from tlx.index.facts import FACETS, Fact, Forms
from tlx.index.gathering import Labels, Numbers, Part, Spread, chunks, gather
from tlx.index.postings import Postings
from tlx.index.rows import from_person_info
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
from tlx.model import OPEN_HI, OPEN_LO, Dating, Person
from tlx.text import terms


@dataclass(slots=True)
class _Gathered:
    """What the pass over the events leaves to be written. ``wide`` are ordinals with first and last day."""

    words: Numbers[str]
    codes: list[str] = field(default_factory=list)
    facts: Numbers[Fact] = field(default_factory=Numbers)
    pairs: defaultdict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    months: dict[int, int] = field(default_factory=dict)
    wide: list[tuple[int, int, int]] = field(default_factory=list)


def fill(connection: sqlite3.Connection, contents: Contents, spread: Spread = map) -> None:
    """Write everything into an empty database, in one transaction; ``spread`` is who gathers the terms."""
    marks = f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={SCHEMA_VERSION};"
    connection.executescript(f"PRAGMA temp_store=MEMORY; {marks} {TABLES}")
    connection.execute("BEGIN")
    _documents(connection, contents)
    aliases = _aliases(contents.people)
    gathered = _events(connection, contents, spread)
    _add_labels(gathered.facts, contents.people)
    named = postings.of_facts(gathered.facts, aliases)
    _terms(connection, gathered, named)
    _values(connection, gathered.facts, named, aliases)
    base, top = _windows(connection, gathered.wide)
    _people(connection, contents.people, named)
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


def _add_labels(facts: Numbers[Fact], people: Iterable[Person]) -> None:
    """Who shares a name with others is also found by the label that only they have."""
    for person in people:
        who = facts.get(("who", person.id)) if person.label else None
        if who is not None:
            facts.ordinals[facts["person", person.label]].extend(facts.ordinals[who])


def _aliases(people: Iterable[Person]) -> dict[str, tuple[str, ...]]:
    """The other forms of each name; two who share a name share them."""
    found: dict[str, tuple[str, ...]] = {}
    for person in people:
        for name in filter(None, (person.name, person.label)):
            found[name] = (*found.get(name, ()), *person.aliases)
    return found


def _events(connection: sqlite3.Connection, contents: Contents, spread: Spread) -> _Gathered:
    labels = Labels({document.path: document.source or document.path for document in contents.documents})
    texts = {document.path: document.text for document in contents.documents}
    frequent = phrases.frequent(contents.events)
    gathered = _Gathered(Numbers(frequent, reserved=phrases.FREQUENT))
    for part in spread(gather, chunks(contents.events, labels, texts, frequent)):
        connection.executemany("INSERT INTO event VALUES (?, ?, ?, ?)", part.events)
        connection.executemany("INSERT INTO telling VALUES (?, ?)", part.tellings)
        streams = _gather(gathered, part)
        connection.executemany("INSERT INTO words VALUES (?, ?)", enumerate(map(str.encode, streams), part.first))
    return gathered


def _gather(gathered: _Gathered, part: Part) -> list[str]:
    """Take what a chunk gives; gives the words of its events in their order, as codes."""
    numbers = gathered.words.add(part.words)
    codes = gathered.codes
    codes += map(phrases.code_of, range(len(codes), len(gathered.words.ordinals)))
    gathered.facts.add(part.facts)
    for first, found in part.pairs.items():
        gathered.pairs[first].extend(found)
    gathered.months = part.months | gathered.months
    gathered.wide += part.wide
    return phrases.streams(part.stream, [codes[number] for number in numbers])


def _terms(connection: sqlite3.Connection, gathered: _Gathered, named: Postings) -> None:
    """What stands for a fact follows no other in a text, and needs no code."""
    words = postings.of_words(gathered.words)
    heavy = [
        (beginning, postings.packed(ordinals))
        for each in (words, named)
        for beginning, ordinals in postings.heavy(each)
    ]
    connection.executemany("INSERT INTO prefix VALUES (?, ?)", sorted(heavy))
    codes = {word: gathered.codes[gathered.words[word]] for word in words}
    rows = (
        (term, len(ordinals), codes.get(term, ""), postings.packed(ordinals))
        for each in (named, words)
        for term, ordinals in sorted(each.items())
    )
    connection.executemany("INSERT INTO term VALUES (?, ?, ?, ?)", rows)
    pairs = ((pair, postings.packed(ordinals)) for pair, ordinals in postings.of_pairs(gathered.pairs))
    connection.executemany("INSERT INTO pair VALUES (?, ?)", pairs)


def _values(connection: sqlite3.Connection, facts: Iterable[Fact], named: Postings, aliases: Forms) -> None:
    """The values of facets with their counts, and the words each is found by; of two that fold to one, the first."""
    values = [fact for fact in facts if fact[0] in FACETS]
    for facet, value in {facet_term(*each): each for each in reversed(values)}.values():
        count, folded = len(named[facet_term(facet, value)]), facet_key(value)
        connection.execute("INSERT INTO value VALUES (?, ?, ?, ?)", (facet, folded, codec.dump(value), count))
        words = sorted({word for form in (value, *aliases.get(value, ())) for word in terms(form)})
        rows = ((facet, word, folded) for word in words)
        connection.executemany("INSERT INTO value_word VALUES (?, ?, ?)", rows)


def _windows(connection: sqlite3.Connection, wide: Sequence[tuple[int, int, int]]) -> tuple[int, int]:
    """The ends of the wide windows, digit by digit; gives the day counted from and the last one.

    Both lie one day beyond every end that is known: there stands what is open.
    """
    days = [day for _, lo, hi in wide for day in (lo, hi) if OPEN_LO < day < OPEN_HI]
    base, top = min(days, default=0) - 1, max(days, default=0) + 1
    for bound, ends in (("lo", [(it, lo) for it, lo, _ in wide]), ("hi", [(it, hi) for it, _, hi in wide])):
        numbers = [(ordinal, min(max(day, base), top) - base) for ordinal, day in ends]
        digits = enumerate(slices.slices(numbers, (top - base).bit_length()))
        rows = ((bound, digit, postings.packed(ordinals)) for digit, ordinals in digits)
        connection.executemany("INSERT INTO slice VALUES (?, ?, ?)", rows)
    return base, top


def _people(connection: sqlite3.Connection, people: Iterable[Person], named: Postings) -> None:
    counted = [(len(named.get(named_term(it.sort, it.id, it.name), ())), it) for it in people]
    ranked = sorted(counted, key=lambda pair: (-pair[0], -len(pair[1].mentions), pair[1].name, pair[1].id))
    rows = (
        (number, key(it.id), codec.dump(from_person_info(it, events)), codec.dump(codec.from_person(it)))
        for number, (events, it) in enumerate(ranked)
    )
    connection.executemany("INSERT INTO person VALUES (?, ?, ?, ?)", rows)


def _notes(connection: sqlite3.Connection, contents: Contents) -> None:
    texts, ours = {document.path: document.text for document in contents.documents}, contents.decisions
    raw = ([before, codec.from_event(event, lambda path: texts.get(path, ""))] for before, event in ours.raw)
    sorts: tuple[tuple[str, Iterable[codec.Json]], ...] = (
        ("problem", map(codec.from_problem, contents.problems)),
        ("unused", map(codec.from_unused, contents.unused)),
        ("edit", map(codec.from_problem, ours.problems)),
        ("hidden", map(codec.from_unused, ours.hidden)),
        ("raw", raw),
    )
    notes = ((sort, codec.dump(it)) for sort, values in sorts for it in values)
    rows = ((number, sort, value) for number, (sort, value) in enumerate(notes))
    connection.executemany("INSERT INTO note VALUES (?, ?, ?)", rows)
