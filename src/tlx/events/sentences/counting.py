"""Whether a clause counts: a number of things, a total, how much something rose, how often it happened."""

from __future__ import annotations

import re
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Stretch

COUNTED: Final = re.compile(r"(?:[aPkdt\"']|[dCc]?c(?=n)|j)*n(?!_[^n])")
"""A number of things: "three strikes", "more than 200 people"; not "41-year-old"."""
SUMS: Final = frozenset("total number half majority third quarter toll".split())
"""“a total of 40”: nouns that hold a number."""
SUM: Final = re.compile(r"[da]{0,2}[cCn]o")
OF_SOME: Final = re.compile(r"no[dcCN^]*n?")
"""“all but three of the 40 pits”."""
NUMBER: Final = re.compile(r"n(?!_[^n])")
OCCURRENCES: Final = frozenset("times occasions instances".split())
"""“three times”: how often something happened."""
TIMES: Final = re.compile(r"(?:^|[cCN^P])d?n+c(?!c)")


def is_counted(scene: Scene, clause: Clause) -> bool:
    """True when a number of things is what the clause tells: its subject, its object, or how many times."""
    return _counts(scene, clause.subject) or _counts(scene, clause.rest) or _says_how_often(scene, clause)


def is_sum(scene: Scene, clause: Clause) -> bool:
    """The same over a span, where a total, or a number farther on, is a sum too: "gave shelter to 3,000 people"."""
    of_some = OF_SOME.search(scene.sentence.kinds(clause.subject)) is not None
    return of_some or _is_total(scene, clause.subject) or is_counted(scene, clause) or says_how_much(scene, clause)


def says_how_much(scene: Scene, clause: Clause) -> bool:
    """True behind a verb with its amount: "rose by 3,000", "lost a third of its value", "doubled"."""
    number = NUMBER.search(scene.sentence.kinds(clause.rest)) is not None
    return number or clause.head in w.MULTIPLES or _is_total(scene, clause.rest)


def _is_total(scene: Scene, words: Stretch) -> bool:
    """“a total of 40 ships”, "half of the staff", "a third of its value"."""
    named = SUM.match(scene.sentence.kinds(words))
    return named is not None and scene.sentence.folded(words.first + named.end() - 2) in SUMS


def _counts(scene: Scene, words: Stretch) -> bool:
    """True for words that begin with a number of things, "more than" and the like before it."""
    found = COUNTED.match(scene.sentence.kinds(words))
    if found is None:
        return False
    number = words.first + found.end() - 1
    return scene.sentence.classes[number - 1 : number] != "c" or scene.sentence.folded(number - 1) in w.ADDING


def _says_how_often(scene: Scene, clause: Clause) -> bool:
    """“was flooded three times”, "complained on eleven occasions"."""
    found = TIMES.finditer(scene.sentence.kinds(clause.rest))
    return any(scene.sentence.folded(clause.rest.first + each.end() - 1) in OCCURRENCES for each in found)
