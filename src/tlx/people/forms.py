"""The forms in which a document writes names: the words, the title before them, and whom each is told from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from tlx.model import Mention, Span
from tlx.people.everyday import A_MAN, A_RULER, A_WOMAN
from tlx.people.evidence import SLIP
from tlx.people.given import Given
from tlx.people.names import Key, generation, key
from tlx.people.relations import BESIDE

TOLD: Final = frozenset({A_MAN, A_WOMAN, A_RULER})
"""The cues of titles that are not everybody's."""
AGAIN: Final = "\0"
"""Before the words of a name that somebody else of the document bears too: part of no name."""


class Form(NamedTuple):
    """A way to write a name, with what stands around it: a title, and the name of whom it is told from."""

    key: Key
    title: str
    beside: Key


def bare(name: Key) -> Key:
    """A name without the mark that somebody else bears it too."""
    return tuple(each for each in name if each != AGAIN)


def forms_of(named: Sequence[Mention], word: Given) -> dict[Form, list[Mention]]:
    """The mentions of a document by the form of their names, in text order."""
    forms: dict[Form, list[Mention]] = defaultdict(list)
    several = _several(named)
    before: Key = ()
    for mention in named:
        form = word.canonical(key(mention.name), mention.doc)
        beside = before if BESIDE in mention.cues and before != form else ()
        marked = several.get(form, {}).get(mention.span) or (
            BESIDE in mention.cues and len(form) > 1 and before == form
        )
        forms[Form((AGAIN, *form) if marked else form, _title(mention, form), beside)].append(mention)
        before = form
    return forms


def _title(mention: Mention, form: Key) -> str:
    """What the title before a name of one word says: "Mr Lee" is no Ann Lee."""
    return next((cue for cue in mention.cues if cue in TOLD), "") if len(form) == 1 else ""


def _several(named: Sequence[Mention]) -> dict[Key, dict[Span, bool]]:
    """Of names that two in the document bear, the mentions that are surely the second's: "Jr.", "(1931–1999)"."""
    told: dict[Key, list[Mention]] = defaultdict(list)
    for mention in named:
        if mention.born is not None or generation(mention.name):
            told[key(mention.name)].append(mention)
    return {
        form: {each.span: _are_two(mentions[0], each) for each in mentions[1:]}
        for form, mentions in told.items()
        if len(mentions) > 1
    }


def _are_two(one: Mention, other: Mention) -> bool:
    """True for "John Lee Sr." and "John Lee Jr.", and for years of birth that are no slip of the pen."""
    generations = generation(one.name), generation(other.name)
    if all(generations) and generations[0] != generations[1]:
        return True
    return born_apart([one], [other])


def born_apart(ones: Sequence[Mention], others: Sequence[Mention]) -> bool:
    """True when years of birth tell some mentions from others."""
    mine = {one.born for one in ones if one.born is not None}
    return bool(mine) and any(
        abs(one - other.born) > SLIP for one in mine for other in others if other.born is not None
    )
