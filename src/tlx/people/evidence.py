"""What tells two people of one name apart: years of birth, ages and work that cannot both be one person's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from tlx.model import Dating, Mention
from tlx.people.everyday import A_MAN, A_WOMAN
from tlx.text import fold

Years = Mapping[str, int]
"""The year each document is of, where it is known."""

WORK: Final = {
    word: field
    for field, words in {
        "player": "striker midfielder defender goalkeeper batsman bowler winger fullback pitcher catcher outfielder"
        " shortstop quarterback sprinter jockey cyclist swimmer footballer cricketer",
        "officer": "constable sergeant inspector superintendent pc policeman policewoman",
        "judge": "judge magistrate coroner",
        "cleric": "bishop archbishop vicar chaplain rabbi priest canon",
        "healer": "surgeon dentist midwife nurse paramedic physician",
        "pupil": "pupil schoolboy schoolgirl",
        "tradesman": "plumber electrician carpenter bricklayer joiner roofer plasterer glazier welder",
        "soldier": "corporal lance-corporal fusilier guardsman trooper rifleman",
    }.items()
    for word in words.split()
}
"""Work that nobody does two sorts of at a time."""
PAST: Final = frozenset({"former", "ex", "then", "late", "retired"})
"""Before a role these say that it is over."""

SAME_TIME: Final = 3
"""Years in which nobody changes from one work to another of these."""
NEAR: Final = 5
"""Years between two documents within which both speak of today's age, and not of the age in an old story."""
SLIP: Final = 2
"""Years: ages and years of birth are written down wrongly by one or two."""
OLDEST: Final = 110
SEXES: Final = frozenset({A_MAN, A_WOMAN})
"""The cues of titles that say who is a man and who is a woman."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What documents tell of somebody: years of birth; ages, each with its year; work, each with its year; titles."""

    born: frozenset[int] = frozenset()
    aged: frozenset[tuple[int, int]] = frozenset()
    work: frozenset[tuple[int, str]] = frozenset()
    titles: frozenset[str] = frozenset()

    def __or__(self, other: Evidence) -> Evidence:
        """Both together."""
        work, titles = self.work | other.work, self.titles | other.titles
        return Evidence(self.born | other.born, self.aged | other.aged, work, titles)

    def __bool__(self) -> bool:
        """True when they tell anything but a title, which half of all documents give."""
        return bool(self.born or self.aged or self.work)


def years(dated: Mapping[str, Dating]) -> Years:
    """The year of each document of which it is known."""
    points = {doc: (dating.when.first, dating.when.last) for doc, dating in dated.items() if dating.when}
    return {doc: one.year for doc, (one, other) in points.items() if one and other and one.year == other.year}


def evidence(mentions: Iterable[Mention], years: Years) -> Evidence:
    """What these mentions tell of their bearer."""
    told = tuple(mentions)
    born = frozenset(one.born for one in told if one.born is not None)
    aged = frozenset((years[one.doc], one.age) for one in told if one.age is not None and one.doc in years)
    titles = frozenset(cue for one in told for cue in one.cues if cue in SEXES)
    return Evidence(born, aged, frozenset(_work(told, years)), titles)


def _work(told: tuple[Mention, ...], years: Years) -> Iterator[tuple[int, str]]:
    """The work of a document's bearer; one who is told to do two of them shows that both can be."""
    for doc in dict.fromkeys(one.doc for one in told if one.role):
        words = [fold(one.role.text).split() for one in told if one.role and one.doc == doc]
        found = {WORK[word] for role in words if PAST.isdisjoint(role) for word in role if word in WORK}
        if len(found) == 1 and doc in years:
            yield years[doc], found.pop()


def against(one: Evidence, other: Evidence) -> str:
    """Why two cannot be one person, in a few words; "" when nothing says so."""
    if one.titles and other.titles and one.titles.isdisjoint(other.titles):
        return "a man by his title and a woman by hers"
    if not (one and other):
        return ""
    return next((why for tell in AGAINST for why in tell(one, other)), "")


def _births(one: Evidence, other: Evidence) -> Iterator[str]:
    for mine in sorted(one.born):
        yield from (f"born in {mine} and in {yours}" for yours in sorted(other.born) if abs(mine - yours) > SLIP)


def _ages(one: Evidence, other: Evidence) -> Iterator[str]:
    for year, age in sorted(one.aged):
        for later, older in sorted(other.aged):
            grown, passed = older - age, later - year
            if grown and abs(passed) <= NEAR and abs(grown - passed) > SLIP:
                yield f"{age} years old in {year} and {older} in {later}"


def _lives(one: Evidence, other: Evidence) -> Iterator[str]:
    """Years of birth against ages; of whom nobody can live any more a text tells an old story."""
    for mine, yours in ((one, other), (other, one)):
        for born in sorted(mine.born):
            for year, age in sorted(yours.aged):
                if year - born <= OLDEST and abs(year - age - born) > SLIP + 1:
                    yield f"born in {born} and {age} years old in {year}"


def _works(one: Evidence, other: Evidence) -> Iterator[str]:
    for year, work in sorted(one.work):
        for later, another in sorted(other.work):
            if work != another and abs(later - year) <= SAME_TIME:
                yield f"{work} in {year} and {another} in {later}"


AGAINST: Final = (_births, _ages, _lives, _works)
