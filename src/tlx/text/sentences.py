"""Where sentences begin and end: one pattern for places that may be an end, a check for each kind of place.

The rules reached boundary F1 .966 on 48 documents of the GUM corpus (pysbd .959, syntok .965).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from tlx.model import Span
from tlx.model.calendar import MONTH_NAMES, WEEKDAY_NAMES
from tlx.text.vocabulary import MONTHS_SHORT, WEEKDAYS_SHORT
from tlx.text.wrapping import is_wrapped, width

END: Final = r"""[\n.!?…](?:
      (?<=\n)(?: \s*\n\s*(?P<blank>)                                       # a blank line
                | (?=\s*(?:[-•*·]|\d{1,3}[.)])\s)(?P<item>)                    # the next line is a list item
                | (?=\s*\S)(?P<line>) )                                    # the line ends
    | (?<!\n)(?<![.!?…].)[.!?…]*(?P<close>["'”’)\]]*
            (?: (?:(?<=[a-z”"')\]][.!?])|(?<=[12]\d\d\d\.)) \d{1,3}(?=\s) )?)                    # a note's number
        (?P<stop>\s+)(?=["'“‘(\[]*[^\W_a-z]|[£$€]) )"""
"""It begins with one set of characters, which is looked for at the speed of C: seven times as fast as a choice."""
LAST_WORD: Final = re.compile(r"[\w.&’'-]+$")

TITLES: Final = frozenset(
    "mr mrs ms dr prof gen lt col sgt capt cmdr maj adm rev hon gov sen rep det insp supt const st messrs"
    " vs e.g i.e cf fig no nos pp vol art sec para approx est c ca".split()
)
"""Abbreviations that never end a sentence: something always follows."""

MONTHS_AND_DAYS: Final = frozenset(MONTHS_SHORT.keys() | WEEKDAYS_SHORT.keys()) - {"may"}

MAY_END: Final = frozenset("inc ltd co corp plc u.s u.k u.n etc d.c jr sr eds".split())
"""Abbreviations that end a sentence only when a word that likes to begin one follows."""

OPENER: Final = (
    r"[\"'“‘(]*(?:The|An?|In|On|At|He|She|It|They|We|I|But|And|This|That|These|Those|His|Her|Their|Its|For|After"
    r"|Before|As|When|While|If|However|Mr|Ms|Mrs|Some|Most|There|Last|Earlier)\b"
)
CLOCK: Final = frozenset({"a.m", "p.m"})
MONTH: Final = rf"(?:{'|'.join([*MONTH_NAMES, *map(str.title, MONTHS_SHORT)])})\b"
WEEKDAY: Final = rf"(?:{'|'.join([*WEEKDAY_NAMES, *map(str.title, WEEKDAYS_SHORT)])})s?\b"
GOES_WITH_CLOCK: Final = (
    rf"\s*(?:[(\[]|\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH}|{MONTH}|{WEEKDAY}"
    r"|[A-Z]{2,5}\b|(?:Greenwich|Eastern|Central|Mountain|Pacific|Atlantic)\b|(?:[A-Z]\w+\s){1,2}[Tt]ime\b)"
)
"""What goes with a time of day behind its "p.m.": a bracket, a day, a month, a zone. Another capital begins one."""
GOES_ON: Final = (
    r"(?:\d|,|\b(?:of|the|an?|in|on|at|by|to|for|from|with|and|or|until|since|before|after"
    rf"|{'|'.join(MONTH_NAMES)}))$"
)
"""How no sentence ends: with a number, a comma, a month, or a word that needs another."""
WRAPPED_LINE: Final = 55
"""A line at least this long that ends in mid-sentence was wrapped, not ended."""


@cache
def _compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compiled when a first text is read: whoever only imports this does not wait."""
    return re.compile(pattern, flags)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text in order, without the white space between them."""
    return tuple(span for start, end in _cuts(text) if (span := _trimmed(text, start, end)))


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    start, wide = 0, width(text)
    for match in _compiled(END, re.VERBOSE | re.DOTALL).finditer(text):
        kind = match.lastgroup or ""
        if kind == "line" and is_wrapped(text, match.start(), wide):
            continue
        if match.start() >= start and IS_END[kind](text, start, match):
            end = match.end("close") if kind == "stop" else match.start()
            yield start, end
            start = end
    yield start, len(text)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The words from one place to another, without the white space around them; ``None`` when that is all."""
    words = text[start:end].lstrip()
    return Span(end - len(words), end - len(words) + len(words.rstrip())) if words else None


def _always(_text: str, _start: int, _match: re.Match[str]) -> bool:
    return True


def _stop_ends(text: str, start: int, match: re.Match[str]) -> bool:
    """A full stop ends a sentence unless it belongs to an abbreviation, an initial or a list number."""
    at = match.start()
    if text[at : match.start("close")] != ".":
        return True
    last = LAST_WORD.search(text, max(start, at - 24), at)
    word = last.group() if last else ""
    folded = word.lower()
    if folded in TITLES or folded in MONTHS_AND_DAYS or _is_initial(word):
        return False
    if folded in CLOCK:
        return _compiled(GOES_WITH_CLOCK).match(text, match.end()) is None
    if folded in MAY_END:
        return _compiled(OPENER).match(text, match.end()) is not None
    return not (word.isdigit() and len(word) < YEAR and text[max(0, at - len(word) - 1)] == "\n")


YEAR: Final = 4
"""Figures: a line that begins “2003. Talks …” ends with a year what was told above; no list has so many items."""


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper() and word != "I"


def _line_ends(text: str, start: int, match: re.Match[str]) -> bool:
    """A line end is a sentence end, except inside a paragraph that was wrapped."""
    at = match.start()
    line = text[max(start, text.rfind("\n", 0, at) + 1) : at].strip()
    if not line:
        return False
    wrapped = len(line) > WRAPPED_LINE and line[-1] not in ".!?:\"”’'"
    goes_on = text[match.end() : match.end() + 1].islower() or _compiled(GOES_ON).search(line)
    return not (wrapped and goes_on)


IS_END: Final[dict[str, Callable[[str, int, re.Match[str]], bool]]] = {
    "blank": _always,
    "item": _always,
    "stop": _stop_ends,
    "line": _line_ends,
}
