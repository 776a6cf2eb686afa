"""Whom a whole document is about, and who in it is a man or a woman: what its pronouns can be read by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import Final

from tlx.events.sentences import sexes
from tlx.events.sentences.scene import Scene
from tlx.model import Participant, Sort
from tlx.model.values import value

EARLY: Final = 4
"""In the first quarter of its text somebody is named whom all of it is about,"""
FEWEST: Final = 3
OFTENER: Final = 2
"""and this often at least, and twice as often as anybody else."""
FEWEST_SAID: Final = 6
"""Pronouns of a text that is about one."""
FAR_OFTENER: Final = 3
"""Times that a text which is about a woman says "she" for each "he"."""
PRONOUN_OF: Final = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she"}


@value(frozen=True, slots=True)
class Facts:
    """What a whole document says: the pronoun of whoever it is known of, by their id, and whom all of it is about."""

    sexes: Mapping[str, str] = field(default_factory=dict)
    heroes: Mapping[str, Participant] = field(default_factory=dict)


def facts(scenes: Sequence[Scene]) -> Facts:
    """The pronouns that a document's titles, roles and given names tell, and whom all of it is about."""
    known = _known_sexes(scenes)
    named = Counter(one.who for scene in scenes for one in scene.cast if one.sort is Sort.PERSON)
    early = {one.who for scene in scenes[: len(scenes) // EARLY + 1] for one in scene.cast}
    hero = _hero(named)
    if hero in early and hero.id not in known and (pronoun := _oftenest(scenes)):
        known[hero.id] = pronoun
    heroes = {}
    for pronoun in sexes.PRONOUNS:
        fitting = Counter({one: count for one, count in named.items() if known.get(one.id, pronoun) == pronoun})
        one = _hero(fitting) or _spoken_of(scenes, fitting, pronoun)
        if one in early:
            heroes[pronoun] = one
    return Facts(known, heroes)


def _spoken_of(scenes: Sequence[Scene], fitting: Counter[Participant], pronoun: str) -> Participant | None:
    """Who is named first, in a text that says "she" far oftener than it names all others that it can mean."""
    first = next((one.who for scene in scenes for one in scene.cast if one.who in fitting), None)
    if first is None:
        return None
    others = sum(fitting.values()) - fitting[first]
    said = sum(PRONOUN_OF.get(word) == pronoun for scene in scenes for word in scene.sentence.folds)
    return first if said >= max(FEWEST_SAID, FAR_OFTENER * others) else None


def _hero(named: Counter[Participant]) -> Participant | None:
    """Who is named often, and far oftener than the next."""
    (one, most), (_, second) = [*named.most_common(2), (None, 0), (None, 0)][:2]
    return one if most >= max(FEWEST, OFTENER * second) else None


def _oftenest(scenes: Sequence[Scene]) -> str:
    """The pronoun that a document is full of, "" when it has both."""
    words = Counter(word for scene in scenes for word in scene.sentence.folds if word in PRONOUN_OF)
    counts = {it: sum(count for word, count in words.items() if PRONOUN_OF[word] == it) for it in sexes.PRONOUNS}
    most = max(counts, key=lambda it: counts[it])
    return most if counts[most] >= FAR_OFTENER * max(1, counts[sexes.OTHER[most]]) else ""


def _known_sexes(scenes: Iterable[Scene]) -> dict[str, str]:
    """The pronoun of everybody of whom a title, a role or a given name says it anywhere in a document."""
    found: dict[str, set[str]] = {}
    for scene in scenes:
        for named in scene.cast:
            if named.sort is Sort.PERSON:
                found.setdefault(named.who.id, set()).add(sexes.pronoun(scene.sentence, named))
    said = {person: pronouns - {""} for person, pronouns in found.items()}
    return {person: next(iter(pronouns)) for person, pronouns in said.items() if len(pronouns) == 1}
