"""An installed spaCy pipeline as the finder of names: the same values, with roles and linking as ever.

spaCy is no dependency: ``pip install tlx[spacy]`` brings it, and a pipeline is the user's own choice.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

from tlx.model import Document, Mention, Role, Sort, Span
from tlx.people.cues import SHOWN
from tlx.people.finding import Find, find, in_order
from tlx.people.relations import related
from tlx.people.roles import later_roles, role_span
from tlx.people.words import word
from tlx.text import Reading, Tokens, unwrapped

LABELS: Final = {
    "PERSON": Sort.PERSON,
    "PER": Sort.PERSON,
    "ORG": Sort.ORGANISATION,
    "GPE": Sort.PLACE,
    "LOC": Sort.PLACE,
    "FAC": Sort.PLACE,
}
"""The labels of spaCy's English and multilingual pipelines; other entities are no names of these sorts."""

CUE: Final = "spaCy"
"""The cue of such a mention."""
LONGEST: Final = 100_000
"""Characters given to a pipeline at a time: it refuses a million."""
COURTESY: Final = frozenset({"honorific", "rank"})


class NoPipelineError(ValueError):
    """spaCy or the pipeline is not installed; the message says what to do."""


@lru_cache(maxsize=2)
def load(name: str) -> Any:  # noqa: ANN401 — spaCy has no types without being installed
    """The pipeline of this name. Raises :class:`NoPipelineError`."""
    try:
        return import_module("spacy").load(name)
    except ImportError as error:
        raise NoPipelineError("spaCy is not installed: pip install tlx[spacy]") from error
    except (OSError, ValueError) as error:
        raise NoPipelineError(f"there is no spaCy pipeline {name!r}: python -m spacy download {name}") from error


def finder(name: str) -> Find:
    """The finder that the user wants: tlx's own for "", else the spaCy pipeline of this name.

    Raises :class:`NoPipelineError`.
    """
    if not name:
        return find
    pipeline = load(name)
    return lambda document, reading: find_with(pipeline, document, reading)


def find_with(pipeline: Any, document: Document, reading: Reading) -> tuple[Mention, ...]:  # noqa: ANN401 — as above
    """The names of a document as a pipeline sees them, in text order, none overlapping; each with its role."""
    reading = replace(reading, tokens=unwrapped(reading.tokens))
    found = [one for one in _mentions(pipeline, document, reading.tokens) if one.name]
    people = [one for one in found if one.sort is Sort.PERSON]
    ranges = [_tokens(reading.tokens, one.span) for one in people]
    taken = frozenset(token for first, stop in ranges for token in range(first, stop))
    called = [_with_role(one, reading, *of, taken) for one, of in zip(people, ranges, strict=True)]
    named = related(reading.text, called)
    things = [one for one in found if one.sort is not Sort.PERSON]
    return in_order(named, [*later_roles(document, reading, named)], things)


def _mentions(pipeline: Any, document: Document, tokens: Tokens) -> Iterator[Mention]:  # noqa: ANN401 — as above
    text = document.text
    for start, piece in _pieces(text):
        for entity in pipeline(piece).ents:
            if sort := LABELS.get(entity.label_):
                span = Span(start + entity.start_char, start + entity.end_char)
                span = _bare(tokens, span) if sort is Sort.PERSON else span
                yield Mention(document.path, span, " ".join(span.of(text).split()), sort, SHOWN, (CUE,))


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """A text in pieces that a pipeline takes, cut at the end of a line where there is one."""
    start = 0
    while start < len(text):
        line = text.rfind("\n", start, start + LONGEST) if len(text) - start > LONGEST else -1
        stop = line + 1 if line > start else start + LONGEST
        yield start, text[start:stop]
        start = stop


def _bare(tokens: Tokens, span: Span) -> Span:
    """A name without the title before it and the "'s" behind it: what tlx calls a name."""
    first, stop = _tokens(tokens, span)
    while stop - first > 1 and (COURTESY & word(tokens.word(first)).kinds or tokens.word(first) == "."):
        first += 1
    while stop - first > 1 and tokens.word(stop - 1) in {"s", "'", "’"}:
        stop -= 1
    return tokens.span(first, stop) if stop > first else Span(span.start, span.start)


def _tokens(tokens: Tokens, span: Span) -> tuple[int, int]:
    """The tokens a span covers."""
    return bisect_right(tokens.ends, span.start), bisect_left(tokens.ends, span.end) + 1


def _with_role(one: Mention, reading: Reading, first: int, stop: int, taken: frozenset[int]) -> Mention:
    found = role_span(reading.tokens, first, stop, taken)
    return replace(one, role=Role(one.doc, " ".join(found.of(reading.text).split()), found)) if found else one
