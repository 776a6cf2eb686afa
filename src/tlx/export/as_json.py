"""JSON of the schema ``tlx-timeline/1``: for other programs. The schema lies beside this file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from tlx.export.citing import cited
from tlx.index import DocumentInfo, Ordinals, Timeline
from tlx.model import Account, Event, Participant, Person, Sort, Span, Unused, When, Word, edtf, say
from tlx.model.event import NO_WORD
from tlx.model.marks import EXPORT_MARK

Json = dict[str, Any]

UNSEEN: Final = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]")
"""What would act on a terminal, or is no text: written as an escape, which reads as the same character."""


def pieces(timeline: Timeline, ordinals: Iterable[int], query: str = "") -> Iterator[str]:
    """These events in this order. What is not known is ``null``."""
    chosen = list(ordinals)
    events = (_event(event, timeline) for event in map(timeline.event, chosen))
    yield from _object(_head(timeline, chosen, query), "events", events)
    yield "\n"


def pieces_with_unused(timeline: Timeline, ordinals: Iterable[int], query: str = "") -> Iterator[str]:
    """The same, with the time words of its documents that made no event, and why."""
    chosen = list(ordinals)
    head = _head(timeline, chosen, query)
    paths = {document["doc"] for document in head["documents"]}
    left = [_unused(each) for each in timeline.unused if each.doc in paths]
    events = (_event(event, timeline) for event in map(timeline.event, chosen))
    yield from _object({**head, "unused": left}, "events", events)
    yield "\n"


def _unused(left: Unused) -> Json:
    return {"doc": left.doc, **_span(left.span), "words": left.words, "reason": left.why}


def _object(head: Json, name: str, items: Iterable[Iterator[str]]) -> Iterator[str]:
    """An object of which the last member is a list, written as it comes: it may be very long."""
    yield _text(head).removesuffix("\n}") + f',\n  "{name}": ['
    is_empty = True
    for item in items:
        yield "\n    " if is_empty else ",\n    "
        yield from (piece.replace("\n", "\n    ") for piece in item)
        is_empty = False
    yield "]\n}" if is_empty else "\n  ]\n}"


def _text(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _head(timeline: Timeline, ordinals: Sequence[int], query: str) -> Json:
    """A view that leaves nothing out names every document and person; another one those of its events."""
    is_whole = timeline.shown <= Ordinals(ordinals)
    events = [] if is_whole else [timeline.event(ordinal) for ordinal in ordinals]
    documents = timeline.documents if is_whole else cited(timeline, events)
    named = None if is_whole else {person.id for event in events for person in event.people}
    persons = [it.id for it in timeline.people if it.sort is Sort.PERSON and (named is None or it.id in named)]
    paths = {document.path for document in documents}
    return {
        "schema": EXPORT_MARK,
        "query": query,
        "documents": [_document(document) for document in documents],
        "people": [_person(person, paths) for person in map(timeline.person, persons) if person],
    }


def _document(it: DocumentInfo) -> Json:
    return {
        "doc": it.path,
        "title": it.title or None,
        "source": it.source or None,
        "date": _date(it.dating.when),
        "date_basis": it.dating.when and it.dating.basis,
        "date_origin": it.dating.origin or None,
        "sha256": it.sha256,
    }


def _person(it: Person, paths: set[str]) -> Json:
    """Somebody, with the mentions in the documents listed."""
    return {
        "id": it.id,
        "name": it.name,
        "aliases": list(it.aliases),
        "roles": [{"doc": r.doc, "role": r.text, **_span(r.span)} for r in it.roles if r.doc in paths],
        "mentions": [{"doc": m.doc, **_span(m.span)} for m in it.mentions if m.doc in paths],
        **({"joined": list(it.joined)} if it.joined else {}),
        **({"similar": [{"person": other.person, "reason": other.why} for other in it.similar]} if it.similar else {}),
    }


def _event(it: Event, timeline: Timeline) -> Iterator[str]:
    head = {
        "id": it.id,
        **_when(it.when),
        "basis": it.basis,
        "kind": it.kind,
        "confidence": round(it.confidence, 3),
        "headline": it.headline,
        "people": [_participant(person) for person in it.people],
        **({"described": list(it.described)} if it.described else {}),
        "organisations": [{"name": name} for name in it.organisations],
        "places": [{"name": name} for name in it.places],
        "agreed": it.agreed,
        **_merging(it),
        **_word(it.word),
    }
    accounts = (iter((_text(_account(account, timeline.text(account.doc))),)) for account in it.accounts)
    return _object(head, "accounts", accounts)


def _merging(it: Event) -> Json:
    """Why its accounts are one event, and which other events may be the same; nothing where there is neither."""
    joined = {"joined": it.joined} if it.joined else {}
    similar = [{"event": other.event, "reason": other.why} for other in it.similar]
    return {**joined, "similar": similar} if similar else joined


def _word(it: Word) -> Json:
    """What the user said of it, and the dates tlx had found; nothing where there is nothing."""
    if it == NO_WORD:
        return {}
    found = [{"date": _date(other.when), "reason": other.why} for other in it.found]
    given = {"reason": say.reason(it.reason), "found": found} if it.reason else {}
    said = {"at": it.at, "by": it.who, "starred": it.starred, "tags": list(it.tags), "note": it.note or None}
    return {"edited": {**said, "changed": list(it.changed), **given}}


def _when(when: When | None) -> Json:
    return {
        "date": _date(when),
        "lo": when and say.iso_day(when.lo),
        "hi": when and say.iso_day(when.hi),
        "precision": when and when.precision,
        "shape": when and when.shape,
        "part": (when and when.part) or None,
        "sorts_at": when and when.sorts_at,
    }


def _participant(it: Participant) -> Json:
    return {"id": it.id, "name": it.name, "role": it.role or None}


def _account(it: Account, text: str) -> Json:
    return {
        "id": it.id,
        "doc": it.doc,
        **_span(it.span),
        "quote": it.quote,
        "trigger": {**_span(it.trigger), "text": it.trigger.of(text)},
        "date": _date(it.when),
        "date_text": it.time and it.time.of(text),
        "basis": it.basis,
        "rule": it.reason.rule,
        "reason": say.reason(it.reason),
        "alternatives": [{"date": _date(other.when), "reason": other.why} for other in it.alternatives],
    }


def _date(when: When | None) -> str | None:
    return None if when is None else edtf.write(when)


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}
