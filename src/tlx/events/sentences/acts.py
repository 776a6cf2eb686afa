"""What was done, the same for different words of one act: "arrested", "detained" and "taken into custody"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from tlx.events.sentences.terms import SMALL, WORD, stem
from tlx.events.sentences.vocabulary import is_event_noun
from tlx.text import Memo, fold

GROUPS: Final = (
    "kill killed murder murdered die died dies dead death slay slain fatality",
    "injure injured injury wound wounded hurt",
    "arrest arrested detain detained apprehend apprehended custody",
    "charge charged indict indicted accused",
    "convict convicted conviction guilty",
    "sentence sentenced jail jailed imprison imprisoned",
    "free freed release released",
    "shoot shot shooting gun gunned",
    "fire blaze inferno",
    "sack sacked dismiss dismissed fired",
    "resign resigned resignation quit",
    "appoint appointed appointment name named nominate nominated",
    "attack attacked assault assaulted",
    "bomb bombed bombing blast explode exploded explosion detonate detonated",
    "raid raided stormed search searched",
    "strike struck hit hits striking",
    "crash crashed collide collided collision",
    "sink sank sunk founder foundered capsize capsized",
    "seize seized confiscate confiscated",
    "find found discover discovered discovery",
    "flee fled escape escaped",
    "evacuate evacuated evacuation",
    "fall fell fallen drop dropped decline declined",
    "rise rose risen climb climbed jump jumped surge surged",
    "raise raised increase increased hike",
    "cut cuts lower lowered reduce reduced reduction",
    "buy bought purchase purchased acquire acquired acquisition takeover",
    "sell sold sale",
    "sign signed agree agreed agreement pact accord deal",
    "approve approved approval adopt adopted ratify ratified",
    "reject rejected refuse refused",
    "merge merged merger",
    "launch launched unveil unveiled introduce introduced",
    "begin began begun start started commence commenced",
    "end ended finish finished complete completed completion",
    "close closed closure shut",
    "build built construct constructed",
    "elect elected election",
    "meet met meeting talks",
    "visit visited tour toured",
    "investigate investigated investigation inquiry enquiry probe",
    "fine fined",
    "bail bailed",
    "pronounce pronounced",
    "win won victory",
    "marry married wedding",
    "send sent",
    "write wrote written letter",
    "ground grounded",
    "break broke broken",
    "collapse collapsed",
    "suspend suspended suspension halt halted",
    "declare declared declaration announce announced announcement",
    "sue sued lawsuit",
    "file filed",
    "vote voted",
    "sound sounded",
)
"""Words of one act, in every form that is met: a row says that they name the same thing done."""

PHRASES: Final = (
    ("open fire", "shoot"),
    ("fire at", "shoot"),
    ("fire on", "shoot"),
    ("fire shots", "shoot"),
    ("take custody", "arrest"),
    ("take hospital", "hospital"),
    ("step down", "resign"),
    ("stand down", "resign"),
    ("set fire", "burn"),
    ("give way", "collapse"),
    ("come down", "collapse"),
    ("cave in", "collapse"),
    ("release bail", "bail"),
    ("free bail", "bail"),
    ("grant bail", "bail"),
    ("break out", "begin"),
    ("run aground", "ground"),
    ("turn down", "reject"),
    ("throw out", "reject"),
    ("give up", "surrender"),
    ("blow up", "bomb"),
    ("pass away", "kill"),
    ("lose life", "kill"),
    ("lose lives", "kill"),
    ("shut down", "close"),
    ("go down", "sink"),
    ("gun down", "shoot"),
    ("shoot dead", "kill"),
    ("find guilty", "convict"),
    ("put off", "postpone"),
    ("call off", "end"),
    ("decline to", "unwilling"),
    ("decline comment", "comment"),
    ("give details", "comment"),
)
"""A verb and a word soon behind it that together name an act."""

IRREGULAR: Final = {
    form: base
    for base, forms in {
        "take": "took taken takes taking",
        "give": "gave given gives giving",
        "go": "went gone goes going",
        "run": "ran runs running",
        "set": "sets setting",
        "stand": "stood stands standing",
        "throw": "threw thrown throws",
        "blow": "blew blown blows",
        "lose": "lost loses losing",
        "put": "puts putting",
        "step": "stepped steps stepping",
        "open": "opened opens opening",
        "turn": "turned turns turning",
        "call": "called calls calling",
        "carry": "carried carries carrying",
        "pass": "passed passes passing",
        "make": "made makes making",
        "hold": "held holds holding",
        "have": "had has having",
        "do": "did done does doing",
        "be": "is are was were been being",
        "get": "got gets getting",
        "come": "came comes coming",
        "say": "said says saying",
        "tell": "told tells telling",
        "see": "saw seen sees seeing",
        "keep": "kept keeps keeping",
        "become": "became becomes",
        "show": "showed shown shows",
        "leave": "left leaves leaving",
        "bring": "brought brings",
        "fight": "fought fights",
        "lead": "led leads",
        "pay": "paid pays",
        "spend": "spent spends",
        "steal": "stole stolen steals",
        "speak": "spoke spoken speaks",
        "swear": "swore sworn",
        "shoot": "shot shooting shoots",
        "break": "broke broken breaks",
        "find": "found finds",
        "shut": "shuts",
        "gun": "gunned",
        "fire": "fired fires firing",
    }.items()
    for form in forms.split()
}
"""Forms of a verb that no ending tells."""

LIGHT: Final = frozenset(
    stem(word)
    for word in "be have do make give take get go come hold carry reach enter follow continue keep become show see"
    " expect remain occur happen include need want use receive issue cause add work say tell start begin end"
    " call lead leave stand comment pay unwilling".split()
)
"""Acts that say too little of what was done: two accounts of one day that share one share nothing."""

NAMED: Final = {word: row.split()[0] for row in GROUPS for word in row.split()}
BY_STEM: Final = {stem(word): name for word, name in reversed(NAMED.items())} | NAMED
BEGINNINGS: Final = {(stem(first), second): name for (first, second), name in ((p.split(), n) for p, n in PHRASES)}
LEFT_TO_A_NOUN: Final = {"begin": "", "open": "", "launch": "", "end": "end "}
"""Acts told by a noun beside the verb, "opened an inquiry", and what the verb adds: its end is another act."""
ELSE: Final = frozenset("after before following since until when while because amid despite as if".split())
"""What follows these is something else that happened."""
TO_DO: Final = re.compile(r"^(?:\s+\S+){0,3}\s+to\s+([a-z]+)")
OPPOSITES: Final = {
    one: other
    for pair in (
        "begin end",
        "buy sell",
        "open close",
        "rise fall",
        "raise cut",
        "arrest free",
        "approve reject",
        "convict acquit",
        "appoint resign",
        "win lost",
        "arriv leav",
    )
    for one, other in (pair.split(), reversed(pair.split()))
}
"""Acts of which one undoes the other: they are never one."""
NEAR: Final = 4
"""Words behind a verb among which its particle is looked for, or the noun that a light verb leaves it to."""
REACH: Final = 60
"""Characters that hold so many words."""


def act(word: str, behind: str = "", before: str = "") -> str:
    """What a trigger names, the same for different words of one act.

    ``behind`` and ``before`` are the words around it: "gave evidence" and "the fire broke out" leave it to a noun.
    """
    folded = fold(word)
    following = list(takewhile(lambda each: each not in ELSE, map(fold, WORD.findall(behind[:REACH]))))
    if is_event_noun(folded):
        return f"{_ending(following)}{_alike(folded, stem(folded))}"
    phrase = _phrase(folded, following[:NEAR])
    name = phrase or _alike(folded, _verb(folded))
    if name not in LEFT_TO_A_NOUN and (phrase or name not in LIGHT):
        return name
    around = [*following[:NEAR], *(fold(each) for each in reversed(WORD.findall(before[-REACH:])[-NEAR:]))]
    noun = next((_alike(each, stem(each)) for each in around if is_event_noun(each)), "")
    return f"{LEFT_TO_A_NOUN.get(name, '')}{noun}" if noun else name


def content(behind: str) -> str:
    """What somebody agreed, voted or asked *to do*, by the words behind the verb; "" when they do not say."""
    found = TO_DO.search(behind)
    return _alike(fold(found.group(1)), _verb(fold(found.group(1)))) if found else ""


def _verb(word: str) -> str:
    return stem(IRREGULAR.get(word, word))


def _phrase(word: str, following: Sequence[str]) -> str:
    """The act of a verb with one of the words behind it; the last says most: "declined to comment"."""
    found = [BEGINNINGS.get((_verb(word), each), "") for each in following]
    return next(filter(None, reversed(found)), "")


def _ending(following: Sequence[str]) -> str:
    """“The search ended”, “the search was called off”: the end of it."""
    ends = any(_alike(one, one) == "end" or _phrase(one, following[at:]) == "end" for at, one in enumerate(following))
    return LEFT_TO_A_NOUN["end"] if ends else ""


def _alike(word: str, otherwise: str) -> str:
    return NAMED.get(word) or BY_STEM.get(stem(word), otherwise)


def is_light(name: str) -> bool:
    """True for an act that says nothing of what was done: "was", "made", "came"."""
    return name in LIGHT


def told(text: str) -> dict[str, None]:
    """What the words of a text mean, in order, alike ones as one: a stem or an act for each."""
    found = dict.fromkeys(map(MEANT.__getitem__, WORD.findall(text)))
    found.pop("", None)
    return found


def written(text: str) -> dict[str, str]:
    """The same, each with the word that first stands for it there."""
    found: dict[str, str] = {}
    for word in WORD.findall(text):
        found.setdefault(MEANT[word], word)
    found.pop("", None)
    return found


def _meant(word: str) -> str:
    """The stem or the act of a word, "" for one that says nothing of what happened."""
    folded = fold(word)
    return _alike(folded, stem(folded)) if folded not in SMALL and len(folded) > 1 else ""


MEANT: Final = Memo(_meant)
"""Each word is looked at once in the life of the program."""
