"""Weighing a candidate as each sort of name: the cues that hold, and their sum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from tlx.model import Sort
from tlx.model.values import value
from tlx.people import person_cues as people
from tlx.people import surrounding_cues as surroundings
from tlx.people import thing_cues as things
from tlx.people.asking import Around, InName, around, in_name, of_size
from tlx.people.candidates import Candidate, Name, is_expanded
from tlx.people.cues import IN_FULL, ONE, SEVERAL, SHOWN, Cue
from tlx.people.document_cues import DOCUMENT, Known, Placed, Uncapitalised
from tlx.people.words import MEMO_LIMIT, word
from tlx.text import Tokens

LEAST_SHARE: Final = 5
FIRMS: Final = frozenset(
    "corp corporation co company inc ltd limited plc llc ag nv sa spa gmbh bancorp group holdings airlines airways"
    " motors industries technologies systems communications pharmaceuticals securities enterprises electronics"
    " bank".split()
)
"""Last words of the names of firms, which are left out when a firm is called for short."""
LEAST_SHARE_OF_SURNAME: Final = 20
BUSINESSES: Final = frozenset(
    "company firm airline carrier carmaker automaker planemaker chipmaker drugmaker shipbuilder steelmaker brewer bank"
    " retailer manufacturer insurer lender broadcaster supermarket conglomerate subsidiary operator supplier"
    " maker".split()
)
"""What stands right before the name of a firm: "the Swedish carmaker Albion"."""
NO_SHORT_NAME: Final = frozenset("word place nationality function calendar".split())
"""What "American" and "First" are by themselves, though firms are called so for short."""


FEWEST_WITH_TAIL: Final = 2
"""Words of a name that is more than a given name and a surname."""
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
OF_ONE_WORD: Final = of_size(DOCUMENT, ONE)
OF_SEVERAL: Final = of_size(DOCUMENT, SEVERAL)


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


def weigh_things(candidate: Candidate) -> list[Weighed]:
    """A candidate as an organisation and as a place, where it is shown as one."""
    scales = _possible(candidate.name) or ((ORGANISATIONS,) if is_expanded(candidate) else ())
    return [one for scale in scales if (one := _weigh(candidate, scale)).score >= SHOWN]


@lru_cache(MEMO_LIMIT)
def _possible(name: Name) -> tuple[Scale, ...]:
    if name.titled or not things.may_be_one(name):
        return ()
    return tuple(scale for scale in (ORGANISATIONS, PLACES) if _of_name(name, scale)[0] + scale.most >= SHOWN)


def _weigh(candidate: Candidate, scale: Scale) -> Weighed:
    score, names = _of_name(candidate.name, scale)
    more, others = _sum(scale.context.held(candidate))
    return Weighed(candidate, scale.sort, score + more, names + others)


@lru_cache(MEMO_LIMIT)
def _of_name(name: Name, scale: Scale) -> tuple[float, tuple[str, ...]]:
    """The same words say the same everywhere: worked out once."""
    return _sum((scale.one if name.size == 1 else scale.several).held(name))


def _sum(held: list[Any]) -> tuple[float, tuple[str, ...]]:
    return (sum([cue.weight for cue in held]), tuple([cue.name for cue in held])) if held else NONE_HELD


def short_of_a_firm(group: Sequence[Weighed], among: Known) -> Iterator[Weighed]:
    """A run that begins the name of a firm named in full elsewhere, taken for that firm."""
    candidate = group[0].candidate
    if candidate.name.phrase in among.firms and not candidate.title.kinds and not _is_only_a_word(candidate):
        yield Weighed(candidate, Sort.ORGANISATION, SHOWN, (IN_FULL,))


def _is_only_a_word(candidate: Candidate) -> bool:
    """True for the capital of a sentence: "Advanced said" is a firm, "First it rained" is none."""
    common = candidate.name.size == 1 and not NO_SHORT_NAME.isdisjoint(candidate.name.first.kinds)
    return common and "speech" not in candidate.after.kinds and (candidate.opens or "word" not in candidate.name.known)


def weigh_again(one: Weighed, among: Known, tokens: Tokens) -> Weighed:
    """The second pass: what the other names of the document add."""
    if one.sort is not Sort.PERSON:
        return one
    candidate = one.candidate
    placed = Placed(candidate, candidate.name, among, tokens, one.is_sure_person)
    cues = OF_ONE_WORD if candidate.name.size == 1 else OF_SEVERAL
    more, names = _sum([cue for cue in cues if cue.holds(placed)])
    return Weighed(candidate, one.sort, one.score + more, one.cues + names) if names else one


def known(groups: Sequence[Sequence[Weighed]], tokens: Tokens) -> Known:
    """What the candidates that are surely people, or firms, say about other words of the document."""
    weighed = [group[0] for group in groups]
    sure = [one.candidate.name for one in weighed if one.is_sure_person]
    full = [name for name in sure if name.size > 1]
    return Known(
        frozenset(name.phrase for name in full),
        frozenset(surname for name in full for surname in _family_names(name)),
        frozenset(name.first.folded for name in full),
        _often_alone(weighed),
        frozenset(one.candidate.name.phrase for one in weighed if _is_plain_single(one.candidate.name)),
        Uncapitalised(tokens),
        frozenset(one.candidate.name.phrase for one in weighed if surroundings.SHIP in one.cues),
        frozenset(one.candidate.name.phrase for one in weighed if not surroundings.NOT_ONE.isdisjoint(one.cues)),
        frozenset(begun for group in groups for one in group for begun in _begun(one)),
        frozenset(one.candidate.name.phrase for one in weighed if _is_titled_single(one)),
        frozenset(one.candidate.name.phrase for one in weighed if surroundings.PLACED in one.cues),
        frozenset(one.candidate.name.last.folded for one in weighed if one.is_sure_person and people.GIVEN in one.cues),
        frozenset(name.phrase.partition(" ")[2] for name in full if name.size > FEWEST_WITH_TAIL),
    )


def _begun(one: Weighed) -> Iterator[str]:
    """How a firm is called for short, or without more: "Albion" for "Albion Mutual Corp" and "the carmaker Albion"."""
    words = one.candidate.name.words
    if one.sort is Sort.PERSON and _is_called_a_business(one.candidate):
        yield one.candidate.name.phrase
    if one.sort is Sort.ORGANISATION and one.score >= SHOWN and words[-1].folded in FIRMS:
        yield from (" ".join(each.folded for each in words[:stop]) for stop in range(1, len(words)))


def _is_titled_single(one: Weighed) -> bool:
    """True for one word that is somebody's behind a title, not a nationality or the like."""
    name = one.candidate.name
    fit = name.size == 1 and name.titled and one.is_sure_person
    return fit and name.first.kinds.isdisjoint({"nationality", "calendar", "organisation", "rank", "honorific", "role"})


def _is_called_a_business(candidate: Candidate) -> bool:
    """True for "carmaker Albion"; not for "company Ann Lee" and the like, which nobody writes but by mistake."""
    name = candidate.name
    person = name.titled or (name.size > 1 and "given" in name.first.kinds)
    return not person and candidate.before.text.islower() and candidate.before.folded in BUSINESSES


def _is_plain_single(name: Name) -> bool:
    return name.size == 1 and not name.first.kinds & {"word", "place", "organisation", "nationality"}


def _often_alone(weighed: Sequence[Weighed]) -> frozenset[str]:
    """Single names that are surely somebody's in a fifth of the places where they stand, or more.

    A mere surname may be so in fewer, and a word that no list has where somebody so called does two things people do.
    """
    singles = [one for one in weighed if one.candidate.name.size == 1]
    every = Counter(one.candidate.name.phrase for one in singles)
    sure = Counter(one.candidate.name.phrase for one in singles if one.is_sure_person)
    acting = Counter(one.candidate.name.phrase for one in singles if not surroundings.DEEDS.isdisjoint(one.cues))
    placed = Counter(one.candidate.name.phrase for one in singles if not surroundings.SOMEWHERE.isdisjoint(one.cues))
    sure = Counter({phrase: count for phrase, count in sure.items() if count >= placed[phrase]})
    often = {phrase for phrase, count in sure.items() if count * _least_share(phrase) >= every[phrase]}
    return frozenset(often | {phrase for phrase in sure if acting[phrase] > 1 and not word(phrase).kinds})


def _least_share(phrase: str) -> int:
    return LEAST_SHARE_OF_SURNAME if word(phrase).kinds == {"surname"} else LEAST_SHARE


def _family_names(name: Name) -> Iterator[str]:
    yield name.last.folded
    if "eastern" in name.first.kinds:
        yield name.first.folded
