"""The marks that stand for what a row is and how its date is known: never colour alone.

What is normal has no mark (a stated date, a single source), so a mark is news. Every mark has its
meaning here, which the help prints.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tlx.model import Basis, Kind, Precision


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign, the same in ASCII, and its meaning."""

    sign: str
    ascii: str
    meaning: str


DAY: Final = Mark("●", "d", "it happened, day known")
MONTH: Final = Mark("◐", "m", "it happened, month known")
PART: Final = Mark("◔", "p", "week, season, or an end only")
YEAR: Final = Mark("○", "y", "year known, or coarser")
SAID: Final = Mark("“", '"', "someone said it")
COUNTED: Final = Mark("Σ", "n", "a count over a span")
PLANNED: Final = Mark("◇", "w", "planned, not yet so")

STATED: Final = Mark(" ", " ", "no sign: it stands in the text")
RESOLVED: Final = Mark("›", ">", "worked out: “on Monday”")
INFERRED: Final = Mark("¶", "^", "no time words: as its text")
GIVEN: Final = Mark("=", "=", "given by you")
ROUGHLY: Final = Mark("~", "~", "roughly")

SOURCES: Final = Mark("×", "x", "so many sources, one event")
DISAGREE: Final = Mark("≠", "#", "so many sources that disagree")
HIT: Final = Mark("»", ">", "a hit, among others")
STAR: Final = Mark("★", "*", "starred")
MARKED: Final = Mark("✓", "v", "marked, to be joined")
EDITED: Final = Mark("✎", "e", "changed, tagged or noted by you")
CURSOR: Final = Mark("▌", ">", "where you are")
FOLDED: Final = Mark("▸", "+", "folded")

KIND: Final = {Kind.STATEMENT: SAID, Kind.TALLY: COUNTED, Kind.PLAN: PLANNED}
"""For these the date's own words tell how exact it is."""
BASIS: Final = {Basis.STATED: STATED, Basis.RESOLVED: RESOLVED, Basis.INFERRED: INFERRED, Basis.GIVEN: GIVEN}
PRECISION: Final = {
    Precision.CENTURY: YEAR,
    Precision.DECADE: YEAR,
    Precision.YEAR: YEAR,
    Precision.MONTH: MONTH,
    Precision.DAY: DAY,
    Precision.PART: DAY,
    Precision.MINUTE: DAY,
}

MEANINGS: Final = (
    ("What it is", (DAY, MONTH, PART, YEAR, SAID, COUNTED, PLANNED)),
    ("How the date is known", (STATED, RESOLVED, INFERRED, GIVEN, ROUGHLY)),
    ("Beside the row", (SOURCES, DISAGREE, HIT, MARKED, STAR, EDITED, FOLDED)),
)
"""The marks in the order of the help, under their headings."""
MARKS: Final = (*(mark for _, marks in MEANINGS for mark in marks), CURSOR)


def mark(kind: Kind, precision: Precision | None) -> Mark:
    """What stands before a headline: the kind, or for what happened how finely its date is known."""
    if kind in KIND:
        return KIND[kind]
    return YEAR if precision is None else PRECISION.get(precision, PART)
