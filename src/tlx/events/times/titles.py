"""Dates that are part of a name or a title: "the class of 2012", "the novel 1984", "Report on the fire of 3 May"."""

from __future__ import annotations

import re
from typing import Final

from tlx.events.sentences.scene import Scene, Time

TITLE: Final = re.compile(r"\b(?:years? of the|class of|spirit of|[Tt]he [Cc]lass of)\s+$")
WORK: Final = (
    "novel film movie album play song book series musical opera poem comedy drama documentary ballet symphony painting"
    " thriller"
).split()
WORKS: Final = re.compile(rf"\b(?:{'|'.join(WORK)})(?P<apart>,)?\s+$")
"""Before a bare year, or any date behind a comma: "the novel 1984", "the novel, Winter 1962"."""
NUMBERED: Final = re.compile(r"\b\d+ of $")
"""Before a bare year: "resolution 1441 of 2002"."""
ISSUE: Final = re.compile(
    r"\b(?:[Ii]ssue|[Ee]dition|Times|Post|Gazette|Herald|Chronicle|Journal|Courier|Mail|Tribune|Telegraph|Observer)"
    r"(?:,| of) (?:the )?$"
)
"""Before the date of a paper: "The Times of 3 May"."""
LEADING: Final = frozenset({"of", "the", "year", ",", *WORK})
"""What the last word or mark before a date is where one of these patterns holds."""
QUOTED: Final = re.compile(
    r"[\"“‘](?!(?:In|On|At|By|Since|Until|From|Last|Next|This|Before|After|About|Around|Over|During)\b)"
    r"[A-Z][\w’']*,?\s(?:(?:[A-Z][\w’']*|the|of|and|an?|in|on|for|to),?\s){0,6}$"
)
"""A title in quotation marks, up to a date in it: its words have capitals, but for the small ones."""
QUOTE_ENDS: Final = re.compile(r"[,.]?[\"”’]")
QUOTES: Final = frozenset('"”’')
YEAR: Final = re.compile(r"\d{4}s?")
NAMING_TEXT: Final = re.compile(
    r"\W*(?:(?:final|interim|annual|first|second) )?"
    r"(?:report|inquiry|minutes|statement|review|judgment|transcript|summary|account|history|notice|record)\s(?:on|of|into|about)\b",
    re.IGNORECASE,
)
"""How the title of a text begins: "Report on the fire of 3 May"."""
OF_THE_YEAR: Final = re.compile(r"\bof the Year\s+\d{4}$")
"""“Hotel of the Year 2012”: with a capital it is a title."""

LOOK_BACK: Final = 40
"""Characters."""


def words_before(scene: Scene, time: Time, far: int = LOOK_BACK) -> str:
    """The words of the sentence right before a date."""
    start = time.expression.span.start
    return scene.document.text[max(scene.sentence.span.start, start - far) : start]


def is_title(scene: Scene, time: Time) -> bool:
    """True for a year that is part of a name: "the class of 2012", "Hotel of the Year 2012"."""
    before, words = words_before(scene, time), time.expression.words
    led = scene.sentence.folded(time.stretch.first - 1) in LEADING
    named = led and (_is_of_a_name(before, words) or _is_of_a_work(before, words))
    year = YEAR.fullmatch(words) is not None and (NUMBERED.search(before) is not None or _is_owned(scene, time))
    return named or year or _is_quoted(scene, time, before) or _is_of_the_text(scene)


def _is_owned(scene: Scene, time: Time) -> bool:
    """“Ann Lee's 1984” with nothing behind it that the year is of."""
    classes, first = scene.sentence.classes, time.stretch.first
    return classes[max(0, first - 1) : first] == "q" and classes[time.stretch.stop : time.stretch.stop + 1] in OPEN


OPEN: Final = tuple(".,P;:)\"'")


def _is_of_a_name(before: str, words: str) -> bool:
    """“the class of 2012”, "Hotel of the Year 2012", "The Times of 3 May"."""
    named = TITLE.search(before) is not None or OF_THE_YEAR.search(before + words) is not None
    return named or (words == "the year" and before.endswith("of ")) or ISSUE.search(before) is not None


def _is_of_a_work(before: str, words: str) -> bool:
    """“the novel 1984”."""
    work = WORKS.search(before)
    return work is not None and bool(work["apart"] or YEAR.fullmatch(words))


def _is_quoted(scene: Scene, time: Time, before: str) -> bool:
    """“The Winter of 1947” in quotation marks."""
    text, end, words = scene.document.text, time.expression.span.end, time.expression.words
    if QUOTES.isdisjoint(text[end : end + 2]) or QUOTE_ENDS.match(text, end) is None:
        return False
    return QUOTED.search(before + words[: words.rfind(" ") + 1]) is not None


def _is_of_the_text(scene: Scene) -> bool:
    """A heading that says what the text is: "Report on the fire of 3 May 2009"."""
    if scene.complete:
        return False
    told = any(clause.verb.stop - clause.verb.first > 1 for clause in scene.clauses)
    return not told and NAMING_TEXT.match(scene.words) is not None
