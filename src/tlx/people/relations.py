"""What the words between two names say: that they are two people's, or that they are one person's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from tlx.model import Mention
from tlx.people.names import key
from tlx.people.vocabulary import HONORIFICS, RANKS

BESIDE: Final = "somebody beside the one before"
"""The cue of a name whose bearer is told from the one named right before: "Ann Lee and Judge Lee"."""
ALSO: Final = "another name of the one before"
"""The cue of a name that the text says is another one's, too: ", better known as Ann Lee"."""
FARTHEST: Final = 140
"""Characters between two names of which the words between can say something."""

KIN: Final = (
    "wife|husband|son|daughter|brother|sister|father|mother|uncle|aunt|cousin|nephew|niece|widow|widower|grandson"
    "|granddaughter|grandfather|grandmother|twin|stepson|stepdaughter|stepfather|stepmother|half-brother|half-sister"
    "|brother-in-law|sister-in-law|father-in-law|mother-in-law|son-in-law|daughter-in-law|namesake"
)
TITLE: Final = re.compile(rf"^(?:(?:{'|'.join(sorted(HONORIFICS | RANKS))})\.? ?)+$", re.IGNORECASE)
KINSHIP: Final = re.compile(
    rf"(?:['’]s|,)?(?:,? (?:and|with))?(?: (?:his|her|their|the|a|whose))?(?: [a-z]+)? ?\b(?:{KIN})s?(?: of)?,? ?",
)
JOINED: Final = re.compile(r",? (?:&|and|with|against|nor|as well as) ")
KNOWN: Final = re.compile(
    r"""(?:\ ?\([^()]*+\))?+
    (?:,\ (?:an?|the)(?:\ [\w-]++){1,3}(?=\ (?:also|better|best|otherwise|formerly)\ ))?
    \ ?[,(]?\ ?(?:who\ (?:is|was)\ )?
    (?:(?:also|better|formerly|otherwise|previously|sometimes|then|now|best)\ )?
    (?:known|called|writing)\ (?:as|(?:by|under)\ (?:his|her|their|the)\ (?:[a-z]+\ )?(?:pseudonym|name|nickname|alias))
    \ ["“‘']?
    |\ ?[,(]\ ?(?:aka|a\.k\.a\.|AKA|alias|née|nee|born|formerly|(?:whose\ )?real\ name(?:\ is|\ was)?|pen\ name\ of)
    :?\ ["“‘']?
    |\ ?(?:aka|a\.k\.a\.|AKA|alias|née|nee)\ ["“‘']?""",
    re.VERBOSE,
)
POSSESSIVE: Final = ("'s ", "’s ", "' ", "’ ")


def related(text: str, people: Sequence[Mention]) -> list[Mention]:
    """The same people in text order, with a cue where the words between two names tell whose the second is."""
    told = dict(_told(text, people))
    return [replace(one, cues=(*one.cues, told[at])) if at in told else one for at, one in enumerate(people)]


def _told(text: str, people: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    for at, (one, other) in enumerate(pairwise(people), start=1):
        if 0 < other.span.start - one.span.end <= FARTHEST:
            between = " ".join(f"|{text[one.span.end : other.span.start]}|".split())[1:-1]
            if cue := _cue(between, one, other, text[other.span.end : other.span.end + 3]):
                yield at, cue


def _cue(between: str, one: Mention, other: Mention, after: str) -> str:
    if KNOWN.fullmatch(between):
        return "" if after.startswith(POSSESSIVE) else ALSO
    share_a_name = not set(key(one.name)).isdisjoint(key(other.name))
    return BESIDE if share_a_name and _tells_two(between) else ""


def _tells_two(between: str) -> bool:
    """True for "and his son", "'s brother, ", ", the brother of Inspector ", "and Judge "."""
    for relation in (KINSHIP, JOINED):
        found = relation.match(between)
        if found and (found.end() == len(between) or TITLE.match(between[found.end() :])):
            return True
    return False
