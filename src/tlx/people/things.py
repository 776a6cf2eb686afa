"""Organisations and places across documents: the same words are the same thing, and so are its letters.

"The Albion Group plc" and "Albion Group" are one. Letters mean what their document says behind brackets, else
what it names in full alone with these initials, else what all documents together say, when they say one thing;
where they say two it is only suggested.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final

from tlx.model import Likeness, Mention, Person, Sort
from tlx.people.cues import IN_FULL, ONLY_ONE
from tlx.people.given import Given, plain
from tlx.people.names import MEMO, slug
from tlx.people.thing_vocabulary import LEGAL_FORMS, SAME
from tlx.text import terms

Key = tuple[str, ...]
"""The terms of a name, without "the" and "Ltd"; letters with full stops are one."""
Thing = tuple[Sort, Key]

NOTHING_GIVEN: Final = Given()
SHORTEST: Final = 2
"""Letters of an acronym."""
MOST_SIMILAR: Final = 8
LONGEST_SHORT: Final = 4
"""Words of what something named in full is called for short."""
LINKS: Final = frozenset({"of", "for"})


@dataclass(frozen=True, slots=True)
class Meanings:
    """What short names stand for: in a document, and in all; ``explained`` has who says so in brackets."""

    here: Mapping[tuple[str, Thing], Key]
    explained: Mapping[Thing, Mapping[Key, str]]

    def of(self, doc: str, short: Thing) -> Key:
        """What a name stands for in a document: itself, when nothing says otherwise."""
        everywhere = self.explained.get(short, {})
        if (doc, short) in self.here or len(everywhere) > 1:
            return self.here.get((doc, short), short[1])
        return next(iter(everywhere), SAME.get(short[1], short[1]))


def things(mentions: Sequence[Mention], word: Given = NOTHING_GIVEN) -> tuple[Person, ...]:
    """Organisations, then places, each with all its mentions, by id; ``mentions`` stand in the order of documents.

    What the user says that a form means counts for more than what documents say.
    """
    meanings = _meanings(mentions, word)
    called = {(sort, _key(name, sort)): name for name in word.names.values() for sort in Sort}
    groups: dict[Thing, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[mention.sort, meanings.of(mention.doc, _thing(mention))].append(mention)
    found = {thing: _joined(thing, groups[thing], meanings, called.get(thing, "")) for thing in sorted(groups)}
    likely = _likely(found, meanings)
    return tuple(replace(each, similar=_similar(found, likely.get(thing, {}))) for thing, each in found.items())


def names_by_id(people: Iterable[Person]) -> dict[str, str]:
    """What everybody and everything is called, by id; a thing also by the ids that its forms have by themselves."""
    told = tuple(people)
    forms = {
        _id((each.sort, _key(form, each.sort))): each.name
        for each in told
        if each.sort is not Sort.PERSON
        for form in each.aliases
    }
    return forms | {each.id: each.name for each in told}


def _thing(mention: Mention) -> Thing:
    return mention.sort, _key(mention.name, mention.sort)


@lru_cache(MEMO)
def _key(name: str, sort: Sort) -> Key:
    words = _with_letters_joined(terms(name))
    words = words[1:] if len(words) > 1 and words[0] == "the" else words
    while sort is Sort.ORGANISATION and len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    key = tuple(words) or (name,)
    return SAME.get(key, key) if len(key) > 1 else key


def _with_letters_joined(words: Sequence[str]) -> list[str]:
    """The terms of "U.S. Army" as those of "US Army"."""
    runs = ((single, list(run)) for single, run in groupby(words, key=lambda word: len(word) == 1))
    return [word for single, run in runs for word in (["".join(run)] if single else run)]


def _id(thing: Thing) -> str:
    return f"{thing[0]}-{slug(' '.join(thing[1]))}"


# -- what short names stand for --------------------------------------------------------------------


def _meanings(mentions: Sequence[Mention], word: Given) -> Meanings:
    here: dict[tuple[str, Thing], Key] = {}
    explained: dict[Thing, dict[Key, str]] = defaultdict(dict)
    for doc, group in groupby(mentions, key=lambda mention: mention.doc):
        told = tuple(group)
        for short, long in (*_in_full(told), *_spelt(told)):
            here[doc, short] = long
        for short, long in _explained(told):
            here[doc, short] = long
            explained[short].setdefault(long, doc)
    return Meanings(here | dict(_said(mentions, word)), explained)


def _said(mentions: Iterable[Mention], word: Given) -> Iterator[tuple[tuple[str, Thing], Key]]:
    """What the user says that forms mean."""
    for mention in mentions if word.names else ():
        meant = word.names.get(word.canonical(plain(mention.name), mention.doc))
        if meant:
            yield (mention.doc, _thing(mention)), _key(meant, mention.sort)


def _explained(told: Sequence[Mention]) -> Iterator[tuple[Thing, Key]]:
    """The letters that a document explains: "Tyne Police Service (TPS)", "TPS (Tyne Police Service)"."""
    for one, other in pairwise(told):
        long, short = (one, other) if len(one.name) > len(other.name) else (other, one)
        if one.sort is other.sort and 0 < other.span.start - one.span.end <= len(" ()") and _spells(short, long):
            yield _thing(short), _key(long.name, long.sort)


def _spelt(told: Sequence[Mention]) -> Iterator[tuple[Thing, Key]]:
    """Letters that are the initials of one thing alone that the document names in full."""
    spelt: dict[tuple[Sort, str], set[Key]] = defaultdict(set)
    for mention in told:
        sort, long = _thing(mention)
        for initials in _initials(mention.name) if len(long) > SHORTEST else ():
            spelt[sort, initials].add(long)
    for mention in told:
        sort, short = _thing(mention)
        meant = spelt.get((sort, "".join(short)), ()) if _is_letters(mention.name) else ()
        if len(meant) == 1:
            yield (sort, short), next(iter(meant))


def _is_letters(name: str) -> bool:
    return name.isupper() and len(name) >= SHORTEST and " " not in name


def _spells(short: Mention, long: Mention) -> bool:
    return _is_letters(short.name) and "".join(_key(short.name, short.sort)) in _initials(long.name)


def _initials(name: str) -> set[str]:
    """Those of all words of a name, and those of its capitalised words."""
    large = (word for word in name.split() if word[:1].isupper())
    return {"".join(word[0] for word in terms(words)) for words in (name, " ".join(large))}


def _in_full(told: Sequence[Mention]) -> Iterator[tuple[Thing, Key]]:
    """What things named in full are called for short, where it fits one alone: "Albion", "the Commission"."""
    fits: dict[Thing, set[Key]] = defaultdict(set)
    for sort, long in {_thing(mention) for mention in told if not _is_short(mention)}:
        for short in _short_forms(long):
            fits[sort, short].add(long)
    for thing in {_thing(mention) for mention in told if _is_short(mention)}:
        if len(fits.get(thing, ())) == 1:
            yield thing, next(iter(fits[thing]))


def _is_short(mention: Mention) -> bool:
    return IN_FULL in mention.cues or ONLY_ONE in mention.cues


def _short_forms(long: Key) -> Iterator[Key]:
    """How a name begins, its last word, and its head: the "Ministry" of "Ministry of Health"."""
    yield from (long[:stop] for stop in range(1, min(len(long), LONGEST_SHORT + 1)))
    yield from ((one,) for one, link in pairwise(long) if link in LINKS)
    if len(long) > 1:
        yield long[-1:]


# -- a thing ---------------------------------------------------------------------------------------


def _joined(thing: Thing, mentions: Sequence[Mention], meanings: Meanings, called: str) -> Person:
    forms = Counter(mention.name for mention in mentions)
    name = called or min(forms, key=lambda form: (-len(form.split()), form.isupper(), -forms[form], form))
    aliases = tuple(sorted(form for form in forms if form != name))
    whys = dict.fromkeys(_why(mention, name, thing, meanings) for mention in mentions if mention.name != name)
    return Person(_id(thing), name, thing[0], aliases, (), tuple(mentions), tuple(why for why in whys if why))


def _why(mention: Mention, name: str, thing: Thing, meanings: Meanings) -> str:
    """Why a form was taken for a thing, "" where it is the same words."""
    own = _thing(mention)
    if own == thing:
        return ""
    by = meanings.explained.get(own, {}).get(thing[1])
    if by and (mention.doc, own) not in meanings.here:
        return f"“{mention.name}” in {mention.doc} is short for {name}, as {by} says"
    return f"“{mention.name}” is short for {name}"


def _likely(found: Mapping[Thing, Person], meanings: Meanings) -> Mapping[Thing, Mapping[Thing, str]]:
    """What letters may stand for that have several meanings, and for each meaning the letters, with why."""
    explained = {short: longs for short, longs in meanings.explained.items() if short in found}
    pairs = [(short, (short[0], long), by) for short, longs in explained.items() for long, by in longs.items()]
    named = {thing for short, long, _ in pairs for thing in (short, long)} & found.keys()
    docs = {thing: {mention.doc for mention in found[thing].mentions} for thing in named}
    whys: dict[Thing, dict[Thing, str]] = defaultdict(dict)
    for short, long, by in pairs:
        if short != long and long in docs and docs[short].isdisjoint(docs[long]):
            whys[short][long] = whys[long][short] = f"{by} explains “{found[short].name}” so"
    return whys


def _similar(found: Mapping[Thing, Person], whys: Mapping[Thing, str]) -> tuple[Likeness, ...]:
    return tuple(Likeness(found[other].id, whys[other]) for other in sorted(whys)[:MOST_SIMILAR])
