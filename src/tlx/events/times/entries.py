"""Lines that tell without a verb and its subject: of a chronology, of notes, of a table with a date column."""

from __future__ import annotations

import re
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.nouns import is_weak
from tlx.events.sentences.scene import Scene, Time
from tlx.events.sentences.sentence import Stretch
from tlx.model import Span
from tlx.model.values import value


@value(frozen=True, slots=True)
class Entry:
    """A line of a chronology: a date, then words without a verb of their own."""

    stretch: Stretch
    head: int


ENTRY: Final = re.compile(r"(?P<date>[\-_]?[P(\"'d]*@+[)a,]*)(?:[:\-,]|(?=[C^cN]))")
WORDY: Final = 3
"""Tokens: a shorter entry must name an event, "1 May 1970: Strike"."""


def entry(scene: Scene, time: Time) -> Entry | None:
    """What a line says of its date, if it is one of these."""
    return _row(scene, time) or _entry(scene, time) or _note(scene, time)


def _entry(scene: Scene, time: Time) -> Entry | None:
    """A line that begins with its date: "12 May 2014 – Claim filed with the tribunal"."""
    found = ENTRY.match(scene.sentence.classes)
    if not found or time.stretch.stop > found.end("date"):
        return None
    words = Stretch(found.end(), len(scene.sentence.classes))
    if not WORDED.search(BRACKETED.sub("", scene.sentence.kinds(words))):
        return None
    named = any(noun.head in words and not is_weak(scene.sentence, noun) for noun in scene.nouns)
    return Entry(words, _entry_head(scene, words.first)) if named or len(words) >= WORDY else None


def _note(scene: Scene, time: Time) -> Entry | None:
    """A sentence without its subject, as notes and careers are written: "Graduated in 1967.", "Sunk on 3 May 1942."."""
    first, sentence = scene.sentence.folded(0), scene.sentence
    told = first in w.PASTS or (first.endswith("ed") and len(first) > SHORT and first not in w.NOT_PAST)
    goes_on = sentence.classes[1:2] in tuple("PtdnN@av")
    written = told and goes_on and scene.complete and sentence.word(0).istitle() and time.stretch.first > 0
    return Entry(sentence.whole, 0) if written else None


SHORT: Final = 4
"""Letters: “Fred” and "Ned" are names."""
WORDED: Final = re.compile(r"[cCN^vVugs]")
BRACKETED: Final = re.compile(r"\([^()]*(?:\)|$)")
"""What stands in brackets is no entry: “April 7 - (dollars per ton, bulk)”."""


def _row(scene: Scene, time: Time) -> Entry | None:
    """A line of a table: its number, its date, and what happened, in columns: "2   8 May 2012   Letter to …"."""
    text, (start, ended) = scene.document.text, scene.sentence.bounds(time.stretch)
    if COLUMNS.match(text, ended) is None:
        return None
    before = text[max(0, start - NUMBERED) : start]
    stop = text.find("\n", ended)
    words = scene.sentence.stretch_of(Span(ended + 1, stop if stop >= 0 else len(text)))
    opens = start <= NUMBERED or "\n" in before
    if not opens or len(before.rpartition("\n")[2].split()) > 1 or len(words) < WORDY:
        return None
    return Entry(words, _entry_head(scene, words.first)) if WORDED.search(scene.sentence.kinds(words)) else None


COLUMNS: Final = re.compile(r"\t| {2}")
NUMBERED: Final = 24
"""Characters before the date of such a line: no more than its number."""


def _entry_head(scene: Scene, start: int) -> int:
    """The word that names the act: "begins" in "claimant begins work", else an event noun or a participle."""
    classes = scene.sentence.classes
    present = (at for at in range(start + 1, len(classes) - 1) if classes[at] == "c" and classes[at - 1] in "cCN^")
    acts = (at for at in present if scene.sentence.word(at).endswith("s") and classes[at + 1] in "dcCn^tPN")
    named = re.compile(r"[NvVu]").search(classes, start)
    return next(acts, named.start() if named else start)
