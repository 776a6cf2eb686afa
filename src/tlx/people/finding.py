"""Finding names: every run of capitals is weighed as a person, an organisation and a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from tlx.model import Document, Mention, Role, Sort
from tlx.people.ages import years_behind
from tlx.people.candidates import Candidate, candidates, page
from tlx.people.capitals import in_capitals
from tlx.people.cues import POSSIBLE, SHOWN
from tlx.people.everyday import title_cue
from tlx.people.known import known
from tlx.people.relations import related
from tlx.people.roles import later_roles, role_span
from tlx.people.thing_evidence import as_heard, heard
from tlx.people.weighing import Weighed, weigh_person, weigh_things
from tlx.people.weighing_again import Told, short_of_a_firm, told, weigh_again
from tlx.text import Reading, unwrapped

Find = Callable[[Document, Reading], tuple[Mention, ...]]
"""What finds the names of a document."""
LEAST: Final = {Sort.PERSON: POSSIBLE, Sort.ORGANISATION: SHOWN, Sort.PLACE: SHOWN}


def find(document: Document, reading: Reading) -> tuple[Mention, ...]:
    """The names of a document in text order, none overlapping: people, organisations and places.

    Persons at or above :data:`SHOWN` are shown, those from :data:`POSSIBLE` on are possible; organisations
    and places are given from :data:`SHOWN` on. A name goes on over a line end that only wraps a paragraph.
    """
    reading = replace(reading, tokens=unwrapped(reading.tokens))
    on = page(reading)
    read = tuple(candidates(on))
    groups = [_weighed(ways) for ways in read]
    among = known(groups, reading.tokens)
    said, things = told(among, reading.tokens), heard(read, groups, among, reading.tokens)
    both = zip(read, groups, strict=True)
    every = ([*_weighed_again(group, said), *as_heard(ways, things)] for ways, group in both)
    chosen = [one for group in every for one in _choose(group)]
    shown = [one.candidate.name for one in chosen if one.is_sure_person]
    mentions = [*_with_roles(document, reading, chosen), *in_capitals(document, on, among, shown)]
    named = sorted((mention for mention in mentions if mention.sort is Sort.PERSON), key=lambda mention: mention.span)
    people = related(reading.text, named)
    others = [mention for mention in mentions if mention.sort is not Sort.PERSON]
    return in_order(people, [*later_roles(document, reading, people)], others)


def in_order(*ranked: list[Mention]) -> tuple[Mention, ...]:
    """Mentions in text order; one that touches another of an earlier list, or one before it, is left out."""
    order = [(mention.span, rank, mention) for rank, mentions in enumerate(ranked) for mention in mentions]
    order.sort(key=lambda row: (row[0].start, row[0].end, row[1]))
    kept: list[tuple[int, Mention]] = []
    for _, rank, mention in order:
        while kept and kept[-1][0] > rank and kept[-1][1].span.overlaps(mention.span):
            kept.pop()
        if not kept or not kept[-1][1].span.overlaps(mention.span):
            kept.append((rank, mention))
    return tuple(mention for _, mention in kept)


def _weighed(group: tuple[Candidate, ...]) -> list[Weighed]:
    """The first reading of a run may be a person; each may be an organisation or a place."""
    return [weigh_person(group[0]), *chain.from_iterable(map(weigh_things, group))]


def _weighed_again(group: Sequence[Weighed], said: Told) -> list[Weighed]:
    """The same run, seeing what else the document names."""
    person, *things = group
    return [weigh_again(person, said), *things, *short_of_a_firm(person.candidate, said.among)]


def _choose(group: Iterable[Weighed]) -> Sequence[Weighed]:
    """The best reading of a run, and others that do not touch it."""
    possible = [one for one in group if one.score >= LEAST[one.sort]]
    if len(possible) < 2:
        return possible
    chosen: list[Weighed] = []
    for one in sorted(possible, key=_best_first):
        if not any(_touch(one.candidate, other.candidate) for other in chosen):
            chosen.append(one)
    return chosen


def _best_first(one: Weighed) -> tuple[float, int]:
    """The higher score, then the longer name."""
    return -one.score, one.candidate.first - one.candidate.stop


def _touch(one: Candidate, other: Candidate) -> bool:
    return one.first < other.stop and other.first < one.stop


def _with_roles(document: Document, reading: Reading, chosen: list[Weighed]) -> list[Mention]:
    people = [one.candidate for one in chosen if one.sort is Sort.PERSON]
    taken = frozenset(token for one in people for token in range(one.first, one.stop))
    return [_mention(document, reading, one, taken) for one in chosen]


def _mention(document: Document, reading: Reading, one: Weighed, taken: frozenset[int]) -> Mention:
    candidate, tokens = one.candidate, reading.tokens
    span = tokens.span(candidate.first, candidate.stop)
    name, score = " ".join(span.of(reading.text).split()), round(one.score, 2)
    if one.sort is not Sort.PERSON:
        return Mention(document.path, span, name, one.sort, score, one.cues)
    found = role_span(tokens, candidate.first, candidate.stop, taken)
    role = Role(document.path, " ".join(found.of(reading.text).split()), found) if found else None
    cues = one.cues + title_cue(candidate.title.folded)
    return Mention(document.path, span, name, one.sort, score, cues, role, *years_behind(tokens, candidate.stop))
