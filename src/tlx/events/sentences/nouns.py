"""Nouns that name an event, with the words that belong to them: "a failed plot to kidnap a soldier"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.vocabulary import singular
from tlx.model.values import value


@value(frozen=True, slots=True)
class Noun:
    """A noun phrase whose ``head`` names an event; ``core`` is the phrase up to its head, ``stretch`` all of it."""

    stretch: Stretch
    core: Stretch
    head: int


PHRASE: Final = re.compile(
    r"""(?=[dn@'q"cCg^_aDv]*N)
        (?P<core>(?:[dn]|@+(?:'?q)?)*["']?
                 (?:[cCgn^_aD]|v(?=["']?[cNCg_^])|'q){0,6}?
                 (?:N_?){0,3}(?P<head>N)(?!_?[cCN^g])["']?)
        (?P<rest>(?:[oPt]["']?(?:[dnaq'_"cCN^]|v(?=[cNC])|g(?=[cN]))+(?:,[cC^]+)*(?:&[dncCN^_q']+)*)*
                 (?:,P["']?[dncCN^_]+(?:,[dncC^]+)*(?:&[dncC^]+)?)?)""",
    re.VERBOSE,
)
"""Determiner or time, adjectives, the event noun; then phrases with "of", "in", "to kidnap …", "including …".

Nothing is tried where no event noun follows on words that may stand before one.
"""

CONTAINED: Final = re.compile(r"(?:[dn]|@+(?:'?q)?)*[cCvn]{0,2}cod?$")


def nouns(sentence: Sentence) -> Iterator[Noun]:
    """The event nouns of a sentence, each with its phrase; a noun inside another's words is not given again."""
    if "N" not in sentence.classes:
        return
    for match in PHRASE.finditer(sentence.classes):
        core = _contained(sentence, Stretch(*match.span("core")))
        yield Noun(Stretch(core.first, match.end()), core, match.start("head"))


def _contained(sentence: Sentence, core: Stretch) -> Stretch:
    """In "a wave of attacks" the attacks are what happened; the wave belongs to their phrase."""
    before = sentence.classes[max(0, core.first - 8) : core.first]
    found = CONTAINED.search(before)
    holder = core.first - (3 if before.endswith("d") else 2)
    if not found or singular(sentence.folded(holder)) not in w.CONTAINERS:
        return core
    return Stretch(core.first - len(before) + found.start(), core.stop)


def is_weak(sentence: Sentence, noun: Noun) -> bool:
    """True for nouns of the tongue, which are no event by themselves."""
    name = singular(sentence.folded(noun.head))
    return name in w.COMMENT_NOUNS or (name == "release" and sentence.folded(noun.head - 1) in w.MEDIA)
