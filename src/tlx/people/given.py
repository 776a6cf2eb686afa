"""The user's word on names: who else somebody is called, and who is never the same as somebody else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from types import MappingProxyType
from typing import Final

from tlx.people.names import Key, key
from tlx.people.vocabulary import HONORIFICS

Called = tuple[Key, str]
"""The words of a name, and the document in which it means somebody; "" for all documents."""

Aliases = Mapping[str, Sequence[str]]
"""A name, and the other forms that mean the same person."""
Strangers = Sequence[Sequence[str]]
"""Names of people of whom no two are the same."""
NO_ALIASES: Final[Aliases] = MappingProxyType({})

IN: Final = " in "
"""“Lee in 001.txt” is whoever that document calls so."""


@dataclass(frozen=True, slots=True)
class Given:
    """The user's word, ready to be asked.

    ``names`` are the names as the user writes them; ``docs`` the documents of which the user says that they mean one
    bearer of a name, whatever they tell of him.
    """

    names: Mapping[Key, str] = field(default_factory=dict)
    meant: Mapping[Called, Key] = field(default_factory=dict)
    strangers: Mapping[Called, frozenset[Called]] = field(default_factory=dict)
    docs: Mapping[Key, frozenset[str]] = field(default_factory=dict)

    def canonical(self, name: Key, doc: str) -> Key:
        """The name that the user has for whom this document calls so."""
        return self.meant.get((name, doc)) or self.meant.get((name, ""), name)

    def others(self, name: Key, doc: str) -> frozenset[Called]:
        """Whom the user says that somebody is not."""
        nobody: frozenset[Called] = frozenset()
        return self.strangers.get((name, doc), nobody) | self.strangers.get((name, ""), nobody)

    def is_one(self, name: Key, doc: str) -> frozenset[str]:
        """The documents that mean the same bearer of a name as this one does; none where the user says nothing."""
        docs = self.docs.get(name, frozenset())
        return docs if doc in docs else frozenset()

    def are_apart(self, one: Called, other: Called) -> bool:
        """True when the user says that the bearers of two names, each in a document, are never the same."""
        return bool(self.strangers) and not self.others(*one).isdisjoint({other, (other[0], "")})

    def are_any_apart(self, ones: Iterable[Called], others: Iterable[Called]) -> bool:
        """True when one of some is never the same as one of others: each is looked at once."""
        if not self.strangers:
            return False
        never = {stranger for one in ones for stranger in self.others(*one)}
        return bool(never) and any(other in never or (other[0], "") in never for other in others)


def given(aliases: Aliases, apart: Strangers, docs: Container[str]) -> Given:
    """The user's word about these documents."""
    meant = _meant(aliases, apart, docs)
    names = {plain(name): name for name in aliases}
    return Given(names, meant, _strangers(apart, meant, docs), _docs_of(aliases, docs))


def _docs_of(aliases: Aliases, docs: Container[str]) -> dict[Key, frozenset[str]]:
    """The documents that the user names with the forms of somebody: "Lee in 001.txt"."""
    places = {plain(name): {called(form, docs)[1] for form in others} - {""} for name, others in aliases.items()}
    return {name: frozenset(each) for name, each in places.items() if len(each) > 1}


def _meant(aliases: Aliases, apart: Strangers, docs: Container[str]) -> dict[Called, Key]:
    """Whom each form means. Of a form given to two people the last counts; who is never the same stays apart."""
    never = _never(apart, docs)
    rows = [(called(form, docs), plain(name)) for name, others in aliases.items() for form in others]
    forms = {form: name for form, name in rows if form[0] != name and frozenset({form, (name, "")}) not in never}
    names = {(plain(name), "") for name in aliases}
    return {form: _last_of_chain(form, forms) for form in names | forms.keys()}


def _last_of_chain(form: Called, forms: Mapping[Called, Key]) -> Key:
    """Whom a form means where the one that it means is somebody else in turn; of a circle the first by letters."""
    met: list[Called] = []
    while form in forms and form not in met:
        met.append(form)
        form = forms[form], ""
    return min(met[met.index(form) :])[0] if form in met else form[0]


def _never(apart: Strangers, docs: Container[str]) -> set[frozenset[Called]]:
    pairs = (pair for group in apart for pair in combinations([called(form, docs) for form in group], 2))
    return {frozenset(pair) for pair in pairs}


def called(form: str, docs: Container[str]) -> Called:
    """A name as the user writes it: "Mr Lee" everywhere, "Lee in 001.txt" in that document."""
    name, _, place = form.rpartition(IN)
    return (plain(name), place) if name and place in docs else (plain(form), "")


def plain(name: str) -> Key:
    """The words of a name without the words of courtesy before it."""
    words = key(name)
    first = next((at for at, word in enumerate(words) if word not in HONORIFICS), 0)
    return words[first:]


def _strangers(apart: Strangers, meant: Mapping[Called, Key], docs: Container[str]) -> dict[Called, frozenset[Called]]:
    others: dict[Called, set[Called]] = defaultdict(set)
    for group in apart:
        members = [_canonical(called(form, docs), meant) for form in group]
        for one in members:
            others[one].update(member for member in members if member != one)
    return {one: frozenset(each) for one, each in others.items()}


def _canonical(one: Called, meant: Mapping[Called, Key]) -> Called:
    return (meant.get(one) or meant.get((one[0], ""), one[0])), one[1]


def contradictions(aliases: Aliases, apart: Strangers, docs: Container[str]) -> Iterator[str]:
    """What the user says that cannot all be so, in a sentence each with what is done about it."""
    never = _never(apart, docs)
    said: dict[Called, str] = {}
    for name, form in ((name, form) for name, others in aliases.items() for form in others):
        key_ = called(form, docs)
        if frozenset({key_, (plain(name), "")}) in never:
            yield f"“{form}” is both {name} and never the same: kept apart"
        elif plain(said.setdefault(key_, name)) != plain(name):
            yield f"“{form}” is both {said[key_]} and {name}: taken for {name}"
        said[key_] = name
    meant, names = _meant(aliases, apart, docs), {plain(name): name for name in aliases}
    for one, other in (pair for group in apart for pair in combinations(group, 2)):
        mine, yours = (_canonical(called(form, docs), meant) for form in (one, other))
        if called(one, docs) == called(other, docs):
            yield f"“{one}” stands twice among those who are never the same"
        elif mine == yours:
            yield f"“{one}” and “{other}” are never the same, and both are {names.get(mine[0], one)}: not kept apart"


def unmet(aliases: Aliases, apart: Strangers, met: Iterable[str], docs: Container[str]) -> tuple[str, ...]:
    """The forms of which no document has the words: most likely a slip of the pen."""
    words = {key(form) for form in met}
    forms = [*(form for others in aliases.values() for form in others), *(form for group in apart for form in group)]
    return tuple(dict.fromkeys(form for form in forms if called(form, docs)[0] not in words))
