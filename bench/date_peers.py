"""Adapters to other libraries that find dates in text, generous to each: those that are not installed are left out.

Nothing of them is a dependency of tlx. To measure them, install them in a virtual environment of their own and run
``bench/dates.py`` there. Libraries that answer with a moment are given the granularity that their words show;
prepositions at the edges of what they found are cut off; the past is preferred wherever there is such a switch.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final, NamedTuple


class Answer(NamedTuple):
    """What a library found: offsets, and TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


Finder = Callable[[str, datetime], Iterator[Answer]]

EDGE: Final = re.compile(
    r"\s*(?:(?:on|in|at|by|from|since|until|till|of|for|the|and|to|before|after|during|about)\b\s*)*", re.IGNORECASE
)
TAIL: Final = re.compile(r"(?:[\s,.]|\b(?:and|in|on|at|to|of|the))+$")
MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
CLOCK: Final = re.compile(r"\d[:.]\d\d|\d\s?[ap]\.?m|o.clock|noon|midnight|hour|minute", re.IGNORECASE)
ONLY_YEAR: Final = re.compile(r"(?:19|20)\d\d|(?:last|this|next) year|\w+ years? ago", re.IGNORECASE)
ONLY_MONTH: Final = re.compile(
    rf"(?:last |this |next )?{MONTH}(?:,? (?:of )?\d{{4}})?|(?:last|this|next) month|\w+ months? ago", re.IGNORECASE
)
ONLY_WEEK: Final = re.compile(r"(?:last|this|next) week|\w+ weeks? ago", re.IGNORECASE)
LENGTH: Final = re.compile(r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ -](year|month|week|day)s?")
GRANULARITIES: Final = ((ONLY_YEAR, "%Y"), (ONLY_MONTH, "%Y-%m"), (ONLY_WEEK, "%G-W%V"))


def _trimmed(text: str, start: int, end: int) -> tuple[int, str]:
    """Where the words begin, and the words, without what only leads to them and what trails behind."""
    head = EDGE.match(text[start:end])
    start += head.end() if head else 0
    return start, TAIL.sub("", text[start:end])


def _answer(text: str, start: int, end: int, moment: datetime) -> Answer | None:
    """A moment, as finely as its words are; a length of time where they are one."""
    start, words = _trimmed(text, start, end)
    if not words:
        return None
    end = start + len(words)
    if length := LENGTH.fullmatch(words.lower()):
        return Answer(start, end, "DURATION", f"P{_count(words)}{length[1][0].upper()}")
    for shape, written in GRANULARITIES:
        if shape.fullmatch(words):
            return Answer(start, end, "DATE", moment.strftime(written))
    if CLOCK.search(words):
        return Answer(start, end, "TIME", moment.strftime("%Y-%m-%dT%H:%M"))
    return Answer(start, end, "DATE", moment.strftime("%Y-%m-%d"))


def _count(words: str) -> str:
    names = "zero one two three four five six seven eight nine ten".split()
    word = re.split(r"[ -]", words.lower())[0]
    return str(names.index(word)) if word in names else "1" if word in ("a", "an") else word


PARAGRAPH: Final = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
"""Lines up to an empty one."""


def by_paragraph(finder: Finder) -> Finder:
    """A finder that is given one paragraph at a time.

    recognizers finds 3 of 171 dates in the first long text it is given whole, and takes many minutes for some;
    parsedatetime is half as fast on whole articles. Both are a little better so; the others are the same, or slower.
    """

    def found(text: str, on: datetime) -> Iterator[Answer]:
        for paragraph in PARAGRAPH.finditer(text):
            for one in answers(finder, paragraph[0], on):
                yield one._replace(start=one.start + paragraph.start(), end=one.end + paragraph.start())

    return found


def dateparser(text: str, on: datetime) -> Iterator[Answer]:
    """Search with ``PREFER_DATES_FROM`` the past; it gives words and no places."""
    search = import_module("dateparser.search").search_dates
    settings = {"RELATIVE_BASE": on, "PREFER_DATES_FROM": "past"}
    at = 0
    for words, moment in search(text, languages=["en"], settings=settings) or ():
        start = text.find(words, at)
        if start >= 0 and (answer := _answer(text, start, start + len(words), moment)):
            at = start + len(words)
            yield answer


def parsedatetime(text: str, on: datetime) -> Iterator[Answer]:
    """Its natural language search: it has no switch for the past."""
    calendar = import_module("parsedatetime").Calendar()
    for moment, _, start, end, _ in calendar.nlp(text, sourceTime=on) or ():
        if answer := _answer(text, start, end, moment):
            yield answer


def timefhuman(text: str, on: datetime) -> Iterator[Answer]:
    """Towards the past; of a range or list the first is taken."""
    module = import_module("timefhuman")
    past = module.tfhConfig(now=on, direction=module.Direction.previous, return_matched_text=True)
    for _, (start, end), found in module.timefhuman(text, config=past):
        moment = found
        while isinstance(moment, list | tuple) and moment:
            moment = moment[0]
        if isinstance(moment, datetime) and (answer := _answer(text, start, end, moment)):
            yield answer


def datefinder(text: str, on: datetime) -> Iterator[Answer]:
    """Only dates that are written out."""
    found = import_module("datefinder").find_dates(text, source=True, index=True, base_date=on)
    for moment, _, (start, end) in found:
        if answer := _answer(text, start, end, moment):
            yield answer


def recognizers(text: str, on: datetime) -> Iterator[Answer]:
    """Of the past and the future reading that it gives, the latest that is not after the text."""
    module = import_module("recognizers_date_time")
    for one in module.recognize_datetime(text, module.Culture.English, reference=on):
        values = (one.resolution or {}).get("values") or []
        past = [value for value in values if str(value.get("value") or value.get("start"))[:10] <= str(on.date())]
        start, words = _trimmed(text, one.start, one.end + 1)
        if values and words:
            kind, value = _recognized(words, past[-1] if past else values[0], one.type_name.rpartition(".")[2])
            yield Answer(start, start + len(words), kind, value)


TYPES: Final = {"duration": "DURATION", "set": "SET", "time": "TIME", "datetime": "TIME"}
KNOWN_TIMEX: Final = re.compile(r"\d{4}(?:-\d\d|-W\d\d|-(?:SU|WI|SP|FA))?(?:-\d\d)?(?:T[\w:]+)?|P[\w.]+|PRESENT_REF")


def _recognized(words: str, value: dict[str, Any], kind: str) -> tuple[str, str]:
    """TIMEX3 type and value of what it answers, as finely as the words are."""
    timex = value.get("timex", "")
    told = str(timex if KNOWN_TIMEX.fullmatch(timex) else value.get("value") or value.get("start") or timex)
    if told == "PRESENT_REF":
        return "DATE", told
    if kind in ("duration", "set"):
        return TYPES[kind], told
    if timex.endswith(",P3M)"):
        return "DATE", f"{told[:4]}-Q{(int(told[5:7]) + 2) // 3}"
    if re.fullmatch(r"XXXX-\d\d", timex):
        return "DATE", told[:7]
    told = re.sub(r"T(\d\d)$", r"T\1:00", told.replace(" ", "T"))
    return TYPES.get(kind, "DATE"), _as_fine_as(words, told)


def _as_fine_as(words: str, told: str) -> str:
    """A day cut down to what the words name, where they name no day: "two years ago" is a year."""
    day = re.fullmatch(r"\d{4}-\d\d-\d\d", told)
    written = next((form for shape, form in GRANULARITIES if shape.fullmatch(words)), "%Y-%m-%d")
    return datetime.fromisoformat(told).strftime(written) if day else told


PEERS: Final[dict[str, tuple[str, str, Finder]]] = {
    "recognizers": ("recognizers_date_time", "recognizers-text-suite", by_paragraph(recognizers)),
    "dateparser": ("dateparser", "dateparser", dateparser),
    "parsedatetime": ("parsedatetime", "parsedatetime", by_paragraph(parsedatetime)),
    "timefhuman": ("timefhuman", "timefhuman", timefhuman),
    "datefinder": ("datefinder", "datefinder", datefinder),
}
"""By name: what to import, the package, and the adapter."""


@cache
def installed() -> dict[str, Finder]:
    """The peers that can be imported here, by name and version."""
    found = {}
    for name, (module, package, finder) in PEERS.items():
        try:
            import_module(module)
            found[f"{name} {version(package)}"] = finder
        except (ImportError, PackageNotFoundError):
            continue
    return found


def answers(finder: Finder, text: str, on: datetime) -> list[Answer]:
    """What a peer finds in a text; nothing where it fails, as some do on some texts."""
    try:
        return list(finder(text, on))
    except Exception:  # noqa: BLE001 — whatever a library raises on a text, the others are measured on it
        return []
