"""Verb groups: where a sentence asserts something, and in which tense.

A group is matched over the class string; a word in -ed that stands alone is a past, a participle or an
adjective by what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from tlx.model.values import value


class Tense(StrEnum):
    """What a verb group says about time and certainty."""

    PAST = "past"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    FUTURE = "future"
    MODAL = "modal"
    PARTICIPLE = "participle"


@value(frozen=True, slots=True)
class Verb:
    """A verb group: tokens ``first`` to ``stop``; ``head`` is the word that names the act."""

    first: int
    stop: int
    tense: Tense
    head: int
    passive: bool = False
    negated: bool = False
    bare: bool = False
    """a form of "be" or "have" and nothing else: a state"""

    @property
    def finite(self) -> bool:
        """True when it asserts, and does not only describe."""
        return self.tense is not Tense.PARTICIPLE


GROUP: Final = re.compile(
    r"""(?P<infinitive>t[aj]*(?:e[aj]*[vusg]?|H[aj]*E?[aj]*[vus]?|v))
      | (?P<gerund>g(?:E[aj]*)?[aj]*[vu](?![cCN^]))
      | (?P<future>w[aj]*(?:e[aj]*)?[cNvVuszygDx]?)
      | (?P<planned>(?:[bB][aj]*)D[aj]*t[aj]*(?:e[aj]*)?[cNvVusyg])
      | (?P<ahead>b[aj]*gatg)
      | (?P<intended>I[aj]*t[aj]*(?:e[aj]*)?[cNvVusyg]?)
      | (?P<ordered>[bB][aj]*t[aj]*(?:e[aj]*)?[cNvVusyg])
      | (?P<modal>m[aj]*(?:H[aj]*(?:E[aj]*)?|e[aj]*)?[cNvVusyg]?)
      | (?P<perfect>H[aj]*(?:E[aj]*)?[aj]*[vVusgD]?)
      | (?P<pluperfect>h[aj]*(?:E[aj]*)?[aj]*[vVusgD]?)
      | (?P<did>z[aj]+c|z[aj]*)
      | (?P<past>B[aj]*(?:g[aj]*)?[vusD]|B[aj]*g|Bj?)
      | (?P<present>b[aj]*(?:g[aj]*)?[vusD]|b[aj]*g|bj?)
      | (?P<simple>V|(?<![Po])s)
      | (?P<says>(?<!t)y)
      | (?P<form>v|D(?=[dcCN^n]))""",
    re.VERBOSE,
)
TENSES: Final = {
    "gerund": Tense.PARTICIPLE,
    "future": Tense.FUTURE,
    "planned": Tense.FUTURE,
    "ahead": Tense.FUTURE,
    "intended": Tense.FUTURE,
    "ordered": Tense.FUTURE,
    "modal": Tense.MODAL,
    "perfect": Tense.PERFECT,
    "pluperfect": Tense.PLUPERFECT,
    "did": Tense.PAST,
    "past": Tense.PAST,
    "present": Tense.PRESENT,
    "simple": Tense.PAST,
    "says": Tense.PRESENT,
    "form": Tense.PARTICIPLE,
}
HELPERS: Final = frozenset("wmHhzBbeEaj")
PASSIVE: Final = re.compile(r"[bBeE][aj]*(?:g[aj]*)?[vusD]$")
ADJECTIVE: Final = re.compile(r"(?<=[dnPotq])[a]*$")
NOUN_FOLLOWS: Final = re.compile(r"[\"'aj]*[cCN^ng@_]")
NOUN_ITSELF: Final = re.compile(r"[aj]*[oBbHhwmzVs]")
"""What follows a word in -ed that is a noun behind its article: "the accused was", "a slew of"."""
SUBJECT_BEFORE: Final = re.compile(r"(?:[cCN^nip\"')@WTxq]|,[dncCN^_o]+,|,W[^,]*,|,[dcCN^pi]{1,6}[sy],)a*$")
ONLY_A_PHRASE: Final = re.compile(r"(?:^|[,;:sy])P(?:d?n?[c_N]+|d?[C^]+)a*$")
"""All that stands before is one phrase: "in a scheme brought in by …"."""
TOLD: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT, Tense.PARTICIPLE})
PRONOUN_BEFORE: Final = re.compile(r"[ip][a]*$")
JOINED: Final = re.compile(r"&[aj]*$")
OBJECT: Final = re.compile(r"d|[C^]")
"""“is its maker and launched the first”: with an object behind it, a word in -ed is no participle of "is"."""
BREAK: Final = re.compile(r"[,;:.\-#kWT&]")


def verbs(classes: str) -> tuple[Verb, ...]:
    """The verb groups of a sentence in order."""
    found = tuple(_group(match) for match in GROUP.finditer(classes) if match.lastgroup != "infinitive")
    kept = tuple(verb for verb in found if not _describes(classes, verb))
    return tuple(_asserted(classes, kept))


def _group(match: re.Match[str]) -> Verb:
    words = match.group()
    bare = all(char in HELPERS for char in words)
    return Verb(
        match.start(),
        match.end(),
        TENSES[match.lastgroup or "form"],
        match.start() if bare else match.end() - 1,
        passive=PASSIVE.search(words) is not None,
        negated="j" in words,
        bare=bare,
    )


def _describes(classes: str, verb: Verb) -> bool:
    """A word in -ed before a noun, with nothing before it that could be its subject, is an adjective."""
    if verb.tense is not Tense.PARTICIPLE or verb.stop - verb.first > 1:
        return False
    before, after = classes[: verb.first], classes[verb.stop :]
    if before.endswith("_") or after.startswith("_"):
        return True
    if before.endswith("d") and NOUN_ITSELF.match(after):
        return True
    if not NOUN_FOLLOWS.match(after):
        return False
    if before.endswith("n") and after.startswith("n"):
        return False
    return not before or ADJECTIVE.search(before) is not None


def _asserted(classes: str, found: Sequence[Verb]) -> Iterator[Verb]:
    """Participles that have a subject and no other verb beside them are pasts."""
    for index, verb in enumerate(found):
        if verb.tense is not Tense.PARTICIPLE or verb.stop - verb.first > 1:
            yield verb
        elif _is_past(classes, found, index):
            yield replace(verb, tense=Tense.PAST)
        else:
            yield replace(verb, passive=True)


def _is_past(classes: str, found: Sequence[Verb], index: int) -> bool:
    verb = found[index]
    before = classes[: verb.first]
    earlier = found[index - 1] if index else None
    if JOINED.search(before):
        described = classes[verb.stop : verb.stop + 1] in tuple("cNg_")
        said = earlier is not None and (earlier.tense in TOLD or (earlier.bare and OBJECT.match(classes, verb.stop)))
        return bool(said) and not described
    if PRONOUN_BEFORE.search(before):
        return True
    if not SUBJECT_BEFORE.search(before) or ONLY_A_PHRASE.search(before):
        return False
    if earlier is not None and _together(classes, earlier.stop, verb.first) and not _is_saying(classes, earlier):
        return False
    if index + 1 < len(found) and found[index + 1].first == verb.stop:
        return False
    later = next((other for other in found[index + 1 :] if other.tense is not Tense.PARTICIPLE), None)
    return later is None or not _together(classes, verb.stop, later.first)


def _together(classes: str, start: int, stop: int) -> bool:
    return BREAK.search(classes, start, stop) is None


def _is_saying(classes: str, verb: Verb) -> bool:
    return classes[verb.head] in "sy"
