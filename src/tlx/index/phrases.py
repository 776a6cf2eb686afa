"""Words in their order: what answers an exact phrase without the text of each event.

Every word has a code, one character or two. The texts of an event are kept as a stream of codes, in which a
phrase is one short string. The most frequent words have the lowest codes, and for each two of them that
follow one another the index holds the bitmap of the events: only they are in so many events that
looking through the streams would take longer than a frame.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain as chained
from itertools import pairwise
from typing import Final

from tlx.index.codec import Json, note_of, to_span
from tlx.model import Event
from tlx.text import terms
from tlx.text.fold import CJK

APART: Final = "\x01"
"""Stands between two texts of one event."""
END: Final = "\0"
"""Stands after an event, where many are spelled at once."""
BETWEEN, AFTER = -2, -1
"""The same two among the numbers of words: so they are the last in any list of codes."""
FIRST: Final = 2
FREQUENT: Final = 510
"""So many words have pairs; their codes take one or two bytes."""
PAIR: Final = re.compile(f"(?=([{chr(FIRST)}-{chr(FIRST + FREQUENT - 1)}]{{2}}))")
SURROGATES: Final = range(0xD800, 0xE000)
LAST_SINGLE: Final = 0xF0000
"""From here a code is two characters, one of each of the two planes for private use."""
PLANE: Final = 0x10000

SAMPLED: Final = 4_000
"""Events that are looked at to learn which words are frequent. A word left out costs time, never a hit."""
MANY: Final = 4_000
"""Streams looked through in some 5 ms (bench/search.py): what is in fewer events needs no pairs."""


def texts(event: Event) -> Iterator[str]:
    """Headline, quotes, the names of persons, the user's note: what a row and its source pane show."""
    yield event.headline
    yield from (account.quote for account in event.accounts)
    yield from (person.name for person in event.people)
    yield from filter(None, (event.word.note,))


def needed(quotes: Sequence[str], others: Iterable[str]) -> list[str]:
    """The same but for what stands in the first quote word for word, as most names and many headlines do."""
    first = quotes[0] if quotes else ""
    return [*quotes, *(text for text in others if not _is_in(text, first))]


def _is_in(words: str, text: str) -> bool:
    """True when whole words stand in a text just so. Beyond ASCII a mark may follow that makes another letter."""
    at = text.find(words) if text.isascii() else -1
    return (
        at >= 0
        and not text[at + len(words) : at + len(words) + 1].isalnum()
        and not text[max(0, at - 1) : at].isalnum()
    )


def stored_texts(event: Json, text_of: Callable[[str], str]) -> Iterator[str]:
    """The same of an event as it is stored (:func:`tlx.index.codec.from_event`), without making the values."""
    yield event[2]
    for _, doc, span, quote, *_ in event[6]:
        yield to_span(span).of(text_of(doc)) if quote is None else quote
    yield from (name for _, name, _ in event[7])
    yield from filter(None, (note_of(event[13]),))


def words(text: str) -> list[str]:
    """The folded words of a text as they follow one another."""
    return terms(text) if text.isascii() else chain(terms(text))


def chain(words: Iterable[str]) -> list[str]:
    """Words as they follow one another: without the last character of a Chinese run, which its last pair ends in."""
    kept: list[str] = []
    for word in words:
        if not (kept and len(word) == 1 and len(kept[-1]) == 2 and kept[-1][1] == word and CJK.match(word)):
            kept.append(word)
    return kept


def code_of(number: int) -> str:
    """The code of the word with this number, from 0. None is a part of another."""
    point = number + FIRST
    if point >= SURROGATES.start:
        point += len(SURROGATES)
    if point < LAST_SINGLE:
        return chr(point)
    lead, trail = divmod(point - LAST_SINGLE, PLANE)
    return chr(LAST_SINGLE + lead) + chr(LAST_SINGLE + PLANE + trail)


def frequent(events: Sequence[Event]) -> list[str]:
    """The most frequent words, as far as a sample tells: those in so many events that their pairs are worth keeping."""
    sample = events[:: max(1, len(events) // SAMPLED)]
    counts = Counter(chained.from_iterable({word for text in texts(event) for word in terms(text)} for event in sample))
    least = MANY * len(sample) / max(1, len(events))
    return [word for word, count in counts.most_common(FREQUENT) if count > least]


def line(told: Iterable[Iterable[int]]) -> list[int]:
    """The texts of an event, the words of each as their numbers, with what stands between and after them."""
    numbers: list[int] = []
    for words in told:
        numbers += words
        numbers.append(BETWEEN)
    return [*numbers[:-1], AFTER]


def streams(numbers: Iterable[int], codes: Sequence[str]) -> list[str]:
    """The codes of many events, from their lines one after the other; ``codes`` are by number."""
    return "".join(map([*codes, APART, END].__getitem__, numbers)).split(END)[:-1]


def pairs(stream: str) -> set[str]:
    """The frequent words that follow one another in a stream, each two as their codes."""
    return set(PAIR.findall(stream))


def paired(codes: Sequence[str]) -> list[str]:
    """The pairs of frequent words in a phrase, given the codes of its words."""
    return [one + other for one, other in pairwise(codes) if PAIR.match(one + other) and len(one) == len(other) == 1]
