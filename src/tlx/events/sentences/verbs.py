"""Verb groups: where a sentence asserts something, and in which tense.

A group is matched over the class string; a word in -ed that stands alone is a past, a participle or an
adjective by what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
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
    r"""(?=[tgwbBImHhzVsyvDu])(?:
        (?P<infinitive>t[aj]*(?:e[aj]*[vusg]?|H[aj]*E?[aj]*[vus]?|v))
      | (?P<gerund>g(?:E[aj]*)?[aj]*[vu](?![cCN^]))
      | (?P<future>w[aj]*(?:P?@+[aj]*(?=[ecNvVuszyg]))?(?:e[aj]*)?[cNvVuszygDx]?)
      | (?P<planned>(?:[bB][aj]*)D[aj]*t[aj]*(?:e[aj]*)?[cNvVusyg])
      | (?P<ahead>b[aj]*gatg)
      | (?P<intended>I[aj]*t[aj]*(?:e[aj]*)?[cNvVusyg]?)
      | (?P<believed>[bB][aj]*[vus][aj]*tH[aj]*(?:E[aj]*)?[vusc])
      | (?P<ordered>[bB][aj]*t[aj]*(?:e[aj]*)?[cNvVusyg])
      | (?P<modal>m[aj]*(?:H[aj]*(?:E[aj]*)?|e[aj]*)?[cNvVusyg]?)
      | (?P<perfect>H[aj]*(?:P?@+[aj]*(?=[EvVus]))?(?:E[aj]*)?[aj]*[vVusgDh]?)
      | (?P<pluperfect>h[aj]*(?:P?@+[aj]*(?=[EvVus]))?(?:E[aj]*)?[aj]*[vVusgD]?)
      | (?P<did>z[aj]+c|z[aj]*)
      | (?P<past>B[aj]*(?:P?@+[aj]*)?(?:g[aj]*)?[vusD]|B[aj]*g|Bj?)
      | (?P<present>b[aj]*(?:g[aj]*)?[vusD]|b[aj]*g|bj?)
      | (?P<simple>V|(?<![Po])s)
      | (?P<says>(?<!t)y)
      | (?P<form>v|D(?=[dcCN^n])|(?:(?<=&)|(?<=&a))u(?=[^,;.&kWT]*@)))""",
    re.VERBOSE,
)
"""Before them stand the classes that they begin with: most words are none of them, and are passed over at once."""
TENSES: Final = {
    "gerund": Tense.PARTICIPLE,
    "future": Tense.FUTURE,
    "planned": Tense.FUTURE,
    "ahead": Tense.FUTURE,
    "intended": Tense.FUTURE,
    "believed": Tense.PAST,
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
PASSIVE: Final = re.compile(r"[bBeE][aj]*(?:P?@+[aj]*)?(?:g[aj]*)?[vusD]$")
ADVERBIAL: Final = "aj"
DESCRIBED: Final = frozenset("dnPotq")
"""Before a word in -ed that describes a noun; adverbs may stand between: "a (recently) opened mill"."""
NOUN_FOLLOWS: Final = re.compile(r"[\"'aj]*[cCN^ng@_]")
NOUN_ITSELF: Final = re.compile(r"[aj]*[oBbHhwmzVs]")
"""What follows a word in -ed that is a noun behind its article: "the accused was", "a slew of"."""
NUMBERED: Final = re.compile(r"[C^N]n$")
"""“Flight 417” before a word in -ed: a name with its number, and no number of things."""
SUBJECTS: Final = frozenset("cCN^nip\"')@WTxq")
"""What a subject ends in."""
PRONOUNS: Final = frozenset("ip")
SET_APART: Final = re.compile(r"[dncCN^_o]+|W[^,]*|[dcC^pi]{1,6}[sy]")
"""Between commas behind a subject: "Ann Lee, the owner, …", "the mill, which …, …", "the plan, she said, …".

So may “sold in 2009” in "the mill, sold in 2009, burnt down", and "having met on Monday".
"""
DESCRIBES: Final = re.compile(r"[vu]|g[Evu]")
ONLY_A_PHRASE: Final = re.compile(r"(?:^|[,;:sy])P(?:d?n?[c_N]+|d?[C^]+)a*$")
"""All that stands before is one phrase: "in a scheme brought in by …"."""
BEHIND_A_DATE: Final = frozenset("@^")
"""“declared it on 5 May and | requested foreign help”: two nouns are not parted by a date, nor joined to a name."""
NEW_SUBJECT: Final = re.compile(
    r"^(?:n\.)?[&a\"]?(?:Pd?[cCN^_]{1,6}[vu]|k)[^,;:]*@(?:d[cCN^_]{1,5}|[C^_]{1,6}|[pi])a?$"
)
"""“At a meeting held in Leeds on 3 May the board”, “When Ann died in May the mill” before a verb."""
TOLD: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT, Tense.PARTICIPLE})
JOINED_NOUNS: Final = frozenset("cNg_")
OBJECT: Final = re.compile(r"d|[C^]")
"""“is its maker and launched the first”: with an object behind it, a word in -ed is no participle of "is"."""
SERIES: Final = re.compile(r"(?:[dpnC^N@]|[^,;.:\"&]{0,30}@)[^;.:\"&]{0,60}&[aj]*[BvVs]")
"""“(was hired in May,) | promoted in June and dismissed”: the second of three verbs has an object or a date."""
ASIDE: Final = re.compile(r"&,[^,;.:\"]{1,40},$")
"""“(met) and, after an hour, | approved it”."""
BREAK: Final = re.compile(r"[,;:.\-#kWT&]")


@value(frozen=True, slots=True)
class Group:
    """What the words of a group say, wherever they stand; ``head`` counts from the first of them."""

    tense: Tense
    head: int
    passive: bool
    negated: bool
    bare: bool


@lru_cache(4096)
def _group(kind: str, words: str) -> Group:
    """The groups of a language are few: each is looked at once."""
    bare = HELPERS.issuperset(words)
    passive = PASSIVE.search(words) is not None
    return Group(TENSES[kind], 0 if bare else len(words) - 1, passive, "j" in words, bare)


def verbs(classes: str) -> tuple[Verb, ...]:
    """The verb groups of a sentence in order."""
    found = [
        _verb(match.start(), match.end(), _group(kind, match.group()))
        for match in GROUP.finditer(classes)
        if (kind := match.lastgroup or "form") != "infinitive"
    ]
    kept = [verb for verb in found if not (_may_describe(verb) and _describes(classes, verb))]
    told: list[Verb] = []
    for index, verb in enumerate(kept):
        if classes[verb.head] != "u" or not _may_describe(verb):
            told.append(_asserted(classes, kept, index, told) if _may_describe(verb) else verb)
        elif told and told[-1].passive and told[-1].finite:
            told.append(Verb(verb.first, verb.stop, Tense.PAST, verb.head, passive=True))
    return tuple(told)


def _verb(first: int, stop: int, group: Group) -> Verb:
    return Verb(first, stop, group.tense, first + group.head, group.passive, group.negated, group.bare)


def _may_describe(verb: Verb) -> bool:
    """True for one word in -ed that stands alone."""
    return verb.tense is Tense.PARTICIPLE and verb.stop - verb.first == 1


def _describes(classes: str, verb: Verb) -> bool:
    """A word in -ed before a noun, with nothing before it that could be its subject, is an adjective."""
    first, stop = verb.first, verb.stop
    if classes.startswith("_", stop) or classes.endswith("_", 0, first):
        return True
    if classes.endswith("d", 0, first) and NOUN_ITSELF.match(classes, stop):
        return True
    if not NOUN_FOLLOWS.match(classes, stop):
        return False
    if classes.endswith("n", 0, first) and classes.startswith("n", stop):
        return False
    return first == 0 or (classes[:first].rstrip("a")[-1:] in DESCRIBED and not NUMBERED.search(classes, 0, first))


def _asserted(classes: str, found: Sequence[Verb], index: int, told: Sequence[Verb]) -> Verb:
    """A participle that has a subject and no other verb beside it is a past; ``told`` are the verbs before it."""
    verb = found[index]
    if told and _is_joined(classes, told[-1], verb):
        passive = told[-1].finite and told[-1].passive and not OBJECT.match(classes, verb.stop)
        return Verb(verb.first, verb.stop, Tense.PAST, verb.head, passive)
    if _is_past(classes, found, index):
        return Verb(verb.first, verb.stop, Tense.PAST, verb.head)
    return Verb(verb.first, verb.stop, Tense.PARTICIPLE, verb.head, passive=True)


def _is_joined(classes: str, earlier: Verb, verb: Verb) -> bool:
    """True for one of several verbs of one subject: "came in May and stayed", "came in May, stayed a week and left"."""
    before = classes[: verb.first].rstrip(ADVERBIAL)
    if before.endswith("&"):
        described = classes[verb.stop : verb.stop + 1] in JOINED_NOUNS and before[-2:-1] not in BEHIND_A_DATE
        said = earlier.tense in TOLD or (earlier.bare and OBJECT.match(classes, verb.stop) is not None)
        return said and not described
    if not before.endswith(",") or earlier.tense not in TOLD or not earlier.finite:
        return False
    return SERIES.match(classes, verb.stop) is not None or ASIDE.search(before) is not None


def _is_past(classes: str, found: Sequence[Verb], index: int) -> bool:
    verb = found[index]
    before = classes[: verb.first]
    earlier = found[index - 1] if index else None
    if before.rstrip(ADVERBIAL).endswith("&"):
        return False
    if before.rstrip("a")[-1:] in PRONOUNS:
        return True
    if not _has_subject(before) or ONLY_A_PHRASE.search(before):
        return False
    if (
        earlier is not None
        and not NEW_SUBJECT.search(before)
        and _together(classes, earlier.stop, verb.first)
        and not _is_saying(classes, earlier)
    ):
        return False
    behind = found[index + 1] if index + 1 < len(found) else None
    if behind is not None and behind.first == verb.stop and not NOUN_FOLLOWS.match(classes, behind.stop):
        return False
    later = next((other for other in found[index + 1 :] if other.tense is not Tense.PARTICIPLE), None)
    return later is None or not _together(classes, verb.stop, later.first)


def _has_subject(before: str) -> bool:
    """True when a subject ends right before a verb, but for adverbs and what is set between commas behind it."""
    before = before.rstrip("a")
    if before[-1:] in SUBJECTS:
        return True
    start = before.rfind(",", 0, -1) if before.endswith(",") else -1
    if start < 0:
        return False
    described = DESCRIBES.match(before, start + 1) is not None and before[start - 1 : start] in SUBJECTS
    return described or SET_APART.fullmatch(before, start + 1, len(before) - 1) is not None


def _together(classes: str, start: int, stop: int) -> bool:
    return BREAK.search(classes, start, stop) is None


def _is_saying(classes: str, verb: Verb) -> bool:
    return classes[verb.head] in "sy"
