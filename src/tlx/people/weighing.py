"""Weighing a candidate as each sort of name: the cues that hold, and their sum."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from tlx.model import Sort
from tlx.model.values import value
from tlx.people import person_cues as people
from tlx.people import surrounding_cues as surroundings
from tlx.people import thing_cues as things
from tlx.people.asking import Around, InName, around, in_name
from tlx.people.candidates import Candidate, Name, is_expanded
from tlx.people.cues import SHOWN, Cue
from tlx.people.words import MEMO_LIMIT

NONE_HELD: Final = (0.0, ())


@value(frozen=True, slots=True, eq=False)
class Scale:
    """What names of one sort are weighed by: cues for one word and for several, and for what stands around.

    ``most`` is what the context can add at best.
    """

    sort: Sort
    one: InName
    several: InName
    context: Around
    most: float


NameCues = tuple[Cue[Name], ...]


def _scale(sort: Sort, every: NameCues, one: NameCues, several: NameCues, context: tuple[Cue[Candidate], ...]) -> Scale:
    most = sum(max(0.0, cue.weight) for cue in context)
    return Scale(sort, in_name(*every, *one), in_name(*every, *several), around(*context), most)


PEOPLE: Final = _scale(Sort.PERSON, people.ANY_NAME, people.ONE_WORD, people.WORDS, surroundings.CONTEXT)
ORGANISATIONS: Final = _scale(
    Sort.ORGANISATION,
    things.ORGANISATION,
    things.ORGANISATION_ALONE,
    things.ORGANISATION_WORDS,
    things.ORGANISATION_CONTEXT,
)
PLACES: Final = _scale(Sort.PLACE, things.PLACE, (), things.PLACE_WORDS, things.PLACE_CONTEXT)


@value(frozen=True, slots=True, eq=False)
class Weighed:
    """A candidate taken for one sort of name, with its score and the names of the cues that held."""

    candidate: Candidate
    sort: Sort
    score: float
    cues: tuple[str, ...]

    @property
    def is_sure_person(self) -> bool:
        """True when somebody is shown by it."""
        return self.sort is Sort.PERSON and self.score >= SHOWN


def weigh_person(candidate: Candidate) -> Weighed:
    """A candidate as somebody's name."""
    return _weigh(candidate, PEOPLE)


def weigh_things(candidate: Candidate) -> Sequence[Weighed]:
    """A candidate as an organisation and as a place, where it is shown as one."""
    scales = _possible(candidate.name) or _expanded(candidate)
    return [one for scale in scales if (one := _weigh(candidate, scale)).score >= SHOWN] if scales else ()


def _expanded(candidate: Candidate) -> tuple[Scale, ...]:
    """A body that its acronym behind it shows to be one, and nothing else."""
    return (ORGANISATIONS,) if candidate.after.text == "(" and is_expanded(candidate) else ()


@lru_cache(MEMO_LIMIT)
def _possible(name: Name) -> tuple[Scale, ...]:
    if name.titled or not things.may_be_one(name):
        return ()
    return tuple(scale for scale in (ORGANISATIONS, PLACES) if _of_name(name, scale)[0] + scale.most >= SHOWN)


def _weigh(candidate: Candidate, scale: Scale) -> Weighed:
    score, names = _of_name(candidate.name, scale)
    more, others = total(scale.context.held(candidate))
    return Weighed(candidate, scale.sort, score + more, names + others)


@lru_cache(MEMO_LIMIT)
def _of_name(name: Name, scale: Scale) -> tuple[float, tuple[str, ...]]:
    """The same words say the same everywhere: worked out once."""
    return total((scale.one if name.size == 1 else scale.several).held(name))


def total(held: Sequence[Cue[Any]]) -> tuple[float, tuple[str, ...]]:
    """What cues weigh together, and their names."""
    return (sum([cue.weight for cue in held]), tuple([cue.name for cue in held])) if held else NONE_HELD
