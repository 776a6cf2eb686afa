"""Dates that something is only measured against: "up from", "compared to 9 mln in"."""

from __future__ import annotations

import re
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.scene import Scene, Time
from tlx.events.times.titles import LOOK_BACK, words_before

AMOUNT: Final = r"(?:about |some |just |only )?(?:[$£€]\s?)?\d[\d.,]*(?:\s[a-z]+){0,3}"
COUNT: Final = rf"(?:[$£€]?\d|an?\b|(?:half|{'|'.join(sorted(w.NUMBERS))})\b)"
"""“more than 300 complaints since May”: a number behind "than" is compared with nothing that has a date."""
COMPARED: Final = re.compile(
    r"\b(?:(?:compared (?:\w+ )?(?:to|with)|in comparison with|up from|down from|than(?: in| for| during)?"
    rf"(?!\s{COUNT})|as against|versus)\s+(?:\w+ ){{0,3}}"
    rf"|(?:compared (?:to|with)|against|versus)\s(?:the |an? )?(?:\w+ of )?{AMOUNT}\s(?:the )?"
    rf"|(?:up|down|(?:rose|fell|rise|fall|increased?|decreased?|percent|pct|%|\d))[^.;]{{0,24}}\sfrom\s{AMOUNT}\s"
    r"|(?:above|below|over|under|on|than) (?:that|those|the (?:level|figure|total|number|rate|price))s? (?:of|for|in) "
    r"|\d[\d.,]*(?: \w+){0,2},? against |\b(?:like|as (?:if|though) it were|like it was|style of|manner of) (?:in )?"
    r"|(?:premium|discount)\s(?:to|over|on)\s[^.;]{0,48})$",
    re.IGNORECASE,
)
"""What stands before a date that something is measured against: "up from", "compared to 9 mln in"."""
MEASURING: Final = frozenset(
    "compared comparison from than against versus that thats those level levels figure figures total totals number"
    " numbers rate rates price prices like as style manner premium discount".split()
)
"""It has one of these: the pattern takes longer than all others together, and most dates have none near."""
SUPERLATIVE: Final = re.compile(
    r"\b(?:(?!(?:inter|requ|arr|prot|con|for|har)est\b)\w{2,}est|(?:most|least) \w+|worst|best)(?: \w+){1,2} $"
)
"""“the warmest February since 1949”: what it is measured by."""
BEHIND_THEM: Final = "st "
"""All of these end so; most dates behind "since" have none before them."""
FROM: Final = re.compile(r"(?:from|than|against)\s", re.IGNORECASE)
FROM_AMOUNT: Final = re.compile(
    rf"\bfrom\s{AMOUNT}(?:,?\sor\s{AMOUNT})?,?\s(?:(?:in|for|during|at) )?(?:the )?$", re.IGNORECASE
)
"""Behind a trend: “rose to $525 million from $504 million, or $4.41 a share, last year”."""
AMOUNTS: Final = 90
"""The same where a date stands behind two sums."""


def is_compared(scene: Scene, time: Time) -> bool:
    """True for a date that something is measured against: “up from 1986”, "compared to 9 mln in May"."""
    before = words_before(scene, time)
    measured = scene.sentence.has(MEASURING, time.stretch.first - LOOK_BACK, time.stretch.first)
    if measured and COMPARED.search(before):
        return True
    if time.expression.reason.rule == "since" and BEHIND_THEM in before and SUPERLATIVE.search(before):
        return True
    clause = scene.clause_at(time.stretch.first)
    trend = clause is not None and (clause.head in w.CHANGES or before.endswith(("up ", "down ")))
    return trend and _goes_from(scene, time)


def _goes_from(scene: Scene, time: Time) -> bool:
    """True for "from 1986", and behind "from" with a sum."""
    opened = time.expression.reason.rule != "from_to" and FROM.match(time.expression.words)
    return bool(opened) or FROM_AMOUNT.search(words_before(scene, time, AMOUNTS)) is not None
