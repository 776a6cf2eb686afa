"""Where one clause ends and the next begins: in the gap between two verbs, at the connective that joins them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tlx.events.sentences.verbs import Verb, verbs
from tlx.model.values import value

SAYING: Final = frozenset("sy")
RELATIVE: Final = re.compile(r"[,\"]*(?:P|[dan]*[dncaN]o)?W[aj,]*(?:P?@+[aj,]*)?$")


@value(frozen=True, slots=True)
class Cut:
    """A connective that may join two assertions, at the end of the gap between their verbs, and a class it needs.

    In the pattern ``link`` is dropped, ``next`` is where the new clause begins.
    """

    needs: str
    pattern: re.Pattern[str]


def _cuts(*rows: tuple[str, str]) -> tuple[Cut, ...]:
    return tuple(Cut(needs, re.compile(pattern)) for needs, pattern in rows)


FINITE_CUTS: Final = _cuts(
    ("", r"(?P<link>[;:\-#])(?P<next>)[^;:\-#]*$"),
    ("&", r"(?P<link>,?)(?P<next>&[aj]*)$"),
    ("&,", r"(?P<link>,?)(?P<next>&,[^,;.:\"]{1,40},[aj]*)$"),
    ("&", r"(?P<link>,?)(?P<next>&d?[cCN_]{0,4}(?:[\^C],[^,;&kWT]{1,12}|c,[\^C][\^C_]{0,6}),)$"),
    ("oW", r"(?P<link>,)(?P<next>[kP]?d?[acN]oW)[^,kWT]*$"),
    ("W", r"(?P<link>,?\"?)(?P<next>(?:[Pk]|[da]*[dn]n?o)?W)[^,kWT]*$"),
    ("k", r"(?P<link>,?)(?P<next>a?k)[^,kWT]*$"),
    ("T", r"(?<![PWod])(?P<link>,?T)(?P<next>)[^,kWT]*$"),
    ('"', r"(?P<link>[,.]\")(?P<next>)[^\"]*$"),
    ("^", r"^(?P<link>,)(?P<next>[dnC^][^,;:WkT&\"]*,[^,;:WkT&\"]*\^,[aj@]*)$"),
    ("g", r"(?P<link>,)(?P<next>\"?g)[^,]*$"),
    ("&", r"(?P<link>,?)(?P<next>&)[^,&]*$"),
    (",", r"(?P<link>,)(?P<next>)[^,]*$"),
)
"""Surest first."""
SAYING_CUTS: Final = (
    *FINITE_CUTS[:-2],
    *_cuts(
        ("t", r"^t[^T]*?(?P<link>)(?P<next>(?:d[ncC_]{0,4}[cCN^]|[cCN^p]))$"),
        ("", r"^(?P<link>(?:P?[dn]*@+)?,?)(?P<next>)"),
    ),
)
"""After "said" the next verb is in what was said, connective or not: "said officers and staff were told".

But "wrote to the mayor in May to ask why nobody | had come": what stands behind "to" is no subject.
"""

PARTICIPLE_CUTS: Final = _cuts(
    ("P", r"(?P<link>,?P)(?P<next>n)[^,]*$"),
    ("n", r"(?P<link>,?&|,)(?P<next>n)[^,&]*$"),
)
"""Counted participles are clauses of their own: "with 25 plots foiled … and four stopped …"."""

FRONT: Final = re.compile(r"(?<=.)(?:k(?!@+(?:[^@'q]|$))|k?W|PW|[da]*[dncaN]n?oW)[^,kWT]*$")
DATELINE: Final = re.compile(r"[C^N,.()_cP]{1,14}@+[,)]?(?:\([^)]{1,8}\))?-")
"""“LEEDS, Feb 26 -” before the first sentence of a report."""


def dateline(classes: str) -> int:
    """The token behind the dateline of a report, 0 for a sentence without one."""
    found = DATELINE.match(classes) if "-" in classes and "@" in classes else None
    return found.end() if found else 0


def joints(classes: str) -> tuple[list[Verb], list[tuple[int, int]]]:
    """The verbs that head a clause, and between each two where the one ends and the other begins."""
    kept: list[Verb] = []
    found: list[tuple[int, int]] = []
    for verb in verbs(classes):
        joint = _joint(classes, kept[-1], verb) if kept else None
        if joint is None and kept and _goes_on(classes, kept, found, verb):
            joint = verb.first, verb.first
        if joint:
            found.append(joint)
        if joint or not kept:
            kept.append(verb)
        elif verb.finite and not kept[-1].finite:
            kept[-1] = verb
    return kept, found


def _goes_on(classes: str, kept: Sequence[Verb], found: Sequence[tuple[int, int]], verb: Verb) -> bool:
    """After a relative clause the verb it stood before follows: "a woman who had fled | was found"."""
    if not verb.finite or "W" not in classes:
        return False
    opened = found[-1][1] if found else front(classes, kept[0])
    return RELATIVE.match(classes[opened : kept[-1].first]) is not None


def _joint(classes: str, before: Verb, verb: Verb) -> tuple[int, int] | None:
    gap = classes[before.stop : verb.first]
    for cut in _cuts_between(classes, before, verb):
        if cut.needs in gap and (found := cut.pattern.search(gap)):
            return before.stop + found.start(), before.stop + found.start("next")
    return None


BEHIND_A_TIME: Final = _cuts(("@", r"(?<=@)(?P<link>)(?P<next>)(?=[dcCN^pn][^,;:@\"&kWT]*$)"))
"""“When Ann died in 1841 | the mill was sold”: no comma need stand behind the time of a clause in front."""
IN_FRONT: Final = re.compile(r"(?:n\.)?[&a\"]?k[^,;:]*")


def _cuts_between(classes: str, before: Verb, verb: Verb) -> tuple[Cut, ...]:
    if not verb.finite:
        return PARTICIPLE_CUTS
    if classes[before.head] in "sy":
        return SAYING_CUTS
    in_front = "@" in classes[before.stop : verb.first] and IN_FRONT.fullmatch(classes, 0, before.first)
    return (*FINITE_CUTS, *BEHIND_A_TIME) if in_front else FINITE_CUTS


def front(classes: str, verb: Verb) -> int:
    """A connective before the first verb opens its clause: "Reports come after five men were …"."""
    behind = dateline(classes)
    if 0 < behind <= verb.first:
        return behind
    found = FRONT.search(classes[: verb.first])
    return found.start() if found else 0
