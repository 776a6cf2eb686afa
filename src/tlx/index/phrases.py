"""The texts of an event that a search looks into, and whether words follow one another in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tlx.index.codec import Json, to_span
from tlx.model import Event
from tlx.text import terms
from tlx.text.fold import CJK


def texts(event: Event) -> Iterator[str]:
    """Headline, quotes and the names of persons: what a row and its source pane show."""
    yield event.headline
    yield from (account.quote for account in event.accounts)
    yield from (person.name for person in event.people)


def stored_texts(event: Json, text_of: Callable[[str], str]) -> Iterator[str]:
    """The same of an event as it is stored (:func:`tlx.index.codec.from_event`), without making the values."""
    yield event[2]
    for _, doc, span, quote, *_ in event[6]:
        yield to_span(span).of(text_of(doc)) if quote is None else quote
    yield from (name for _, name, _ in event[7])


def chain(words: Iterable[str]) -> list[str]:
    """Words as they follow one another: without the last character of a Chinese run, which its last pair ends in."""
    kept: list[str] = []
    for word in words:
        if not (kept and len(word) == 1 and len(kept[-1]) == 2 and kept[-1][1] == word and CJK.match(word)):
            kept.append(word)
    return kept


def holds(several: Iterable[str], words: Iterable[str]) -> bool:
    """True when these (folded) words follow one another in one of the texts."""
    wanted = f" {' '.join(chain(words))} "
    return any(wanted in f" {' '.join(chain(terms(text)))} " for text in several)
