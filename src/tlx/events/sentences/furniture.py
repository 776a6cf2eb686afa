"""Page furniture: what stands around a text and is no part of what it tells.

Subscription lines, labels, contacts and lists of related stories carry dates that belong to other texts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

LABELS: Final = """
    published; posted; updated; last updated; first published; share; by phone; by email; by e-mail; by post; by
    fax; tel; telephone; phone; fax; contact; contacts; communications office; press office; press contact; media
    contact; media enquiries; media inquiries; back to; read more; read next; read also; related; related topics;
    related stories; related articles; image caption; image source; image credit; photo; photograph; picture
    credit; advertisement; copyright; ©; all rights; additional reporting; reporting by; editing by; writing by;
    compiled by; getty; subscribe; sign up; sign in; follow us; click; want to; start your; register; more on
    this; more from; more about; you may like; you may also like; most read; most viewed; most popular; top
    stories; skip to; cookie; cookies; terms of; terms and; privacy; for more information; for further
    information; note to editor; note to editors; notes to editors; ends; table of contents; download; print;
    listen; watch; video; newsletter; comments; tags; filed under; source; isbn; issn; retrieved; accessed;
    more:; see also; this page; last edited; last modified; last reviewed; date of; dates of; updated at;
    for release; embargo; embargoed; correction; clarification; editor's note; editor’s note; tickets; opening hours
"""
"""What a line of furniture begins with."""

FOREIGN: Final = (
    ("subscr", r"\bsubscri(?:be|ption)\b.{0,40}\b(?:today|now|premium|newsletter)\b"),
    ("bookmark", r"\bbookmark\b"),
    ("vacy pol", r"\bprivacy policy\b"),
    ("terms of", r"\bterms of (?:use|service)\b"),
    ("ghts reserved", r"\ball rights reserved\b"),
    ("ck here", r"\bclick here\b"),
    ("follow us on", r"\bfollow us on\b"),
    ("our ", r"\bour (?:offices?|website|newsletter|readers|subscribers|shop) (?:is|are|will|can)\b"),
    ("@", r"\w@\w+\.\w"),
    ("http", r"\bhttps?://"),
    ("www.", r"\bwww\."),
    ("0", r"\b0\d{2,4}[ -]\d{3}[ -]?\d{3,4}\b"),
)
"""What prose does not say, wherever in the sentence it stands: invitations, addresses, telephone numbers.

Before each stand letters that it cannot do without, and no "i", which has capitals of its own in Turkish: they are
looked for first, since a sentence has hardly any of them and the patterns take twenty times as long.
"""

EDITORIAL: Final = re.compile(
    r"\W*(?:\w+(?:['’]s)? ?(?:note)?: )?(?:this|an earlier|a previous|the original)"
    r"(?: (?:version|edition) of (?:this|the|our))? (?:article|story|page|post|report|item|piece)"
    r" (?:was|has been|is|gave|said|stated|misstated|misspelled|originally|incorrectly|wrongly)\b.{0,40}"
    r"\b(?:amended|updated|corrected|edited|published|posted|modified|revised|wrong|incorrect|date|said|stated)\b",
    re.IGNORECASE,
)
"""What a paper says of its own text: “This article was amended on 4 January.”"""

IMPERATIVES: Final = "subscribe; sign; follow; click; want; start; register; download"


def _phrases(table: str) -> str:
    """The phrases of a table as a pattern, longest first; by their first letters, so that most are never tried."""
    phrases = sorted((" ".join(phrase.split()) for phrase in table.split(";")), key=len, reverse=True)
    letters = dict.fromkeys(phrase[0] for phrase in phrases)
    rests = {letter: "|".join(re.escape(each[1:]) for each in phrases if each[0] == letter) for letter in letters}
    return "|".join(f"{re.escape(letter)}(?:{rest})" for letter, rest in rests.items())


LABEL: Final = re.compile(rf"\W*(?:{_phrases(LABELS)})(?![a-z])", re.IGNORECASE)
IMPERATIVE: Final = re.compile(rf"\W*(?:{_phrases(IMPERATIVES)})\b", re.IGNORECASE)
Foreign = Sequence[tuple[str, re.Pattern[str]]]
ANYWHERE: Final[Foreign] = tuple((letters, re.compile(pattern, re.IGNORECASE)) for letters, pattern in FOREIGN)
SET_APART: Final = re.compile(r"\s*[:|•]|\s+[A-Z]")
"""What follows a label: a mark, or words that begin as a sentence does."""
STAMP: Final = re.compile(r":\s*(?:[A-Za-z]+day,?\s+)?(?:[A-Z][a-z]+\s+)?\d")
"""“Last updated: 14 January 2015 at 10:30.” is no prose, long as it is."""
PROSE_END: Final = re.compile(r"[.!?]['\"”’)\]]*$")

SHORT: Final = 90
"""Characters; what is longer and ends in a full stop is prose, whatever it begins with."""
FEW: Final = 6
"""Words; the same for a short sentence that is no command."""
LOOK: Final = 400
"""Characters looked at: what has told nothing like prose by then is judged by its beginning."""


NOWHERE: Final = -1


def is_furniture(sentence: str, told: int = NOWHERE, foreign: Foreign = ANYWHERE) -> bool:
    """True for a sentence that is a label, a contact, an invitation to subscribe, a related story.

    ``told`` is where in it the verb of a past with a date stands. Such a sentence is prose in spite of a telephone
    number or a first word like "share", unless it is a command, or a label with what it is the label of. ``foreign``
    is what the text it stands in may hold of :data:`ANYWHERE`.
    """
    words = sentence[:LOOK]
    if EDITORIAL.match(words):
        return True
    label = LABEL.match(words)
    tells = told != NOWHERE and PROSE_END.search(sentence[-8:]) is not None and not IMPERATIVE.match(words)
    if foreign and not tells and is_foreign(words, foreign):
        return True
    if label is None or (_is_prose(sentence, words) and STAMP.match(words, label.end()) is None):
        return False
    return not tells or told < label.end() or SET_APART.match(words, label.end()) is not None


def is_foreign(words: str, foreign: Foreign = ANYWHERE) -> bool:
    """True for words with something in them that prose does not say."""
    return any(pattern.search(words) for _, pattern in held(words, foreign))


def held(text: str, foreign: Foreign = ANYWHERE) -> Foreign:
    """What a text may hold of that, by its letters: most texts have one or two of them all."""
    folded = text.casefold()
    return [each for each in foreign if each[0] in folded]


def _is_prose(sentence: str, words: str) -> bool:
    """True for a sentence that only begins like furniture: “Print workers walked out.”"""
    if PROSE_END.search(sentence[-8:]) is None:
        return False
    return len(sentence) > SHORT or (len(words.split()) > FEW and not IMPERATIVE.match(words))
