"""What an index asks of many events, gathered from some of them at a time, in whatever process.

Values are laid out plain by the process that has them (:func:`told`): plain lists travel to another in a fifth of
the time of values. A chunk gives what is written of its events and, for each of its terms, the ordinals that have it;
chunks are taken in their order, so that what is gathered is the same however they are cut and whoever does it.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Final, Generic, NamedTuple, TypeVar

from tlx.index import codec, phrases
from tlx.index.codec import Json, Plain
from tlx.index.facts import Fact, Time, facts, time_of
from tlx.index.rows import from_row
from tlx.index.schema import CASE, key
from tlx.model import Event
from tlx.model.calendar import MONTHS_IN_YEAR, civil
from tlx.text import capitalised

Key = TypeVar("Key", bound=Hashable)
Pairs = Mapping[str, "array[int]"]
"""By the code of its first word all about pairs: code point of the second and ordinal, one pair after the other.

A million events have 12 million pairs, 200,000 different ones: a list for each of them would cost a second a chunk.
"""

EVENTS: Final = 10_000
"""Events in a chunk: each of its words costs a microsecond to hand over, however often it has come in it.

Of 78,000 events chunks of 25,000 leave one of two processes without work for a second.
"""


class Numbers(dict[Key, int], Generic[Key]):
    """Every term with its number, given when it is first met, and by it the ordinals that have it, ascending."""

    def __init__(self, first: Sequence[Key] = (), reserved: int = 0) -> None:
        """Begin with these; so many numbers are kept for such."""
        super().__init__((term, number) for number, term in enumerate(first))
        self.ordinals = [array("I") for _ in range(max(len(first), reserved))]

    def __missing__(self, term: Key) -> int:
        """The next number that is free."""
        number = self[term] = len(self.ordinals)
        self.ordinals.append(array("I"))
        return number

    def add(self, found: Gathered[Key]) -> list[int]:
        """The ordinals of a further chunk; gives the numbers its terms have here."""
        numbers, at = list(map(self.__getitem__, found.terms)), 0
        for number, count in zip(numbers, found.counts, strict=True):
            if count == 1:  # as two in three are in a chunk
                self.ordinals[number].append(found.ordinals[at])
            else:
                self.ordinals[number].extend(found.ordinals[at : at + count])
            at += count
        return numbers

    def found(self) -> Gathered[Key]:
        """All of it in three pieces, since each piece costs to hand over."""
        several, ordinals = [self.ordinals[number] for number in self.values()], array("I")
        for each in several:
            ordinals.extend(each)
        return Gathered(list(self), array("I", map(len, several)), ordinals)


class Gathered(NamedTuple, Generic[Key]):
    """Terms, how many ordinals each has, and these one after the other."""

    terms: list[Key]
    counts: array[int]
    ordinals: array[int]


class Told(NamedTuple):
    """An event laid out plain (:func:`tlx.index.codec.from_event`), with its quotes and the labels of its documents."""

    event: Json
    time: Time | None
    quotes: list[str]
    sources: list[str]


class Chunk(NamedTuple):
    """Events that follow one another: the ordinal of the first, and the words that are frequent in all events."""

    first: int
    told: list[Told]
    frequent: list[str]


class Part(NamedTuple):
    """What a chunk gives.

    ``events`` and ``tellings`` are rows of the tables. ``stream`` holds the words of each event in their order, by
    their numbers among the words of this chunk (:func:`tlx.index.phrases.line`). ``months`` has the first ordinal of
    each, ``wide`` ordinals with first and last day.
    """

    first: int
    events: list[tuple[int, str, int | None, str]]
    tellings: list[tuple[int, str]]
    stream: array[int]
    words: Gathered[str]
    facts: Gathered[Fact]
    pairs: Pairs
    months: dict[int, int]
    wide: list[tuple[int, int, int]]


Spread = Callable[[Callable[[Chunk], Part], Iterable[Chunk]], Iterable[Part]]
"""Who gathers: :class:`map`, or anything that gives the same in the same order."""


class Labels(dict[str, str]):
    """How rows name a document; one that is not in the index by its path."""

    def __missing__(self, path: str) -> str:
        """The path."""
        return path


def chunks(events: Iterable[Event], labels: Labels, texts: Mapping[str, str], frequent: list[str]) -> Iterator[Chunk]:
    """The events laid out plain, when each chunk is asked for."""
    first, left = 0, iter(events)
    while some := [told(event, labels, texts) for event in islice(left, EVENTS)]:
        yield Chunk(first, some, frequent)
        first += len(some)


def told(event: Event, labels: Labels, documents: Mapping[str, str]) -> Told:
    """An event laid out plain; ``documents`` are the texts of the documents by their path."""
    time = None if event.when is None else time_of(event.when)
    sources = list(dict.fromkeys([labels[account.doc] for account in event.accounts]))
    plain = codec.from_event(event, lambda path: documents.get(path, ""))
    return Told(plain, time, [account.quote for account in event.accounts], sources)


def gather(chunk: Chunk) -> Part:
    """What a chunk gives: the work that can be done by any process."""
    words, known, stream = Numbers(chunk.frequent), Numbers[Fact](), array("i")
    for ordinal, it in enumerate(chunk.told, chunk.first):
        event = Plain(*it.event)
        others = (event.headline, *(name for _, name, _ in event.people), codec.note_of(event.word))
        texts = phrases.needed(it.quotes, filter(None, others))
        numbers = [list(map(words.__getitem__, phrases.words(text))) for text in texts]
        stream.fromlist(phrases.line(numbers))
        _note(words, ordinal, set().union(*numbers))
        capitals = [(CASE, word) for text in texts for word in capitalised(text)]
        _note(known, ordinal, set(map(known.__getitem__, chain(facts(event, it.time, it.sources), capitals))))
    dated = [(ordinal, it.time) for ordinal, it in enumerate(chunk.told, chunk.first) if it.time]
    wide = [(ordinal, time.lo, time.hi) for ordinal, time in dated if time.is_wide]
    found = words.found(), known.found(), _pairs(chunk, stream, len(words))
    return Part(chunk.first, _events(chunk), _tellings(chunk), stream, *found, _months(dated), wide)


def _note(known: Numbers[Key], ordinal: int, numbers: set[int]) -> None:
    ordinals = known.ordinals
    for number in numbers:
        ordinals[number].append(ordinal)


def _pairs(chunk: Chunk, stream: array[int], words: int) -> Pairs:
    """The pairs of frequent words; every other word is told from none."""
    found, frequent = defaultdict[str, "array[int]"](lambda: array("I")), len(chunk.frequent)
    codes = [*map(phrases.code_of, range(frequent)), *phrases.APART * (words - frequent)]
    for ordinal, codes_of_one in enumerate(phrases.streams(stream, codes), chunk.first):
        for pair in phrases.pairs(codes_of_one):
            found[pair[0]].extend((ord(pair[1]), ordinal))
    return dict(found)


def _events(chunk: Chunk) -> list[tuple[int, str, int | None, str]]:
    return [_event(ordinal, it, Plain(*it.event)) for ordinal, it in enumerate(chunk.told, chunk.first)]


def _event(ordinal: int, it: Told, event: Plain) -> tuple[int, str, int | None, str]:
    return ordinal, key(event.id), it.time and it.time.day, codec.dump(from_row(event, it.sources))


def _tellings(chunk: Chunk) -> list[tuple[int, str]]:
    return [(ordinal, codec.dump(it.event)) for ordinal, it in enumerate(chunk.told, chunk.first)]


def _months(dated: Iterable[tuple[int, Time]]) -> dict[int, int]:
    months: dict[int, int] = {}
    for ordinal, time in dated:
        year, month, _ = civil(time.day)
        months.setdefault(year * MONTHS_IN_YEAR + month - 1, ordinal)
    return months
