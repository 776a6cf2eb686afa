"""Page furniture: what stands around a text and is no part of what it tells.

Subscription lines, labels, contacts and lists of related stories carry dates that belong to other texts.
"""

from __future__ import annotations

import re
from typing import Final

LABEL: Final = re.compile(
    r"""\W*(?:published|posted|updated|last[ ]updated|first[ ]published|share|by[ ](?:phone|e-?mail|post|fax)|tel(?:ephone)?|phone|fax
      |contacts?|communications[ ]office|press[ ](?:office|contact)s?|media[ ](?:contact|enquir|inquir)\w+|back[ ]to|read[ ](?:more|next|also)
      |related(?:[ ](?:topics|stories|articles|content))?|(?:image|photo|picture)[ ](?:caption|source|credit|copyright)|photo|photograph|advertisements?
      |copyright|©|all[ ]rights|additional[ ]reporting|(?:reporting|editing|writing|compiled)[ ]by|getty|reuters|subscribe|sign[ ](?:up|in)
      |follow[ ]us|click|want[ ]to|start[ ]your|register|more[ ](?:on[ ]this|from|about)|you[ ]may[ ](?:also[ ])?like|most[ ](?:read|viewed|popular)
      |top[ ]stories|skip[ ]to|cookies?|terms[ ](?:of|and)|privacy|for[ ](?:more|further)[ ]information|notes?[ ]to[ ]editors?|ends|page[ ]\d+
      |table[ ]of[ ]contents|download|print|listen|watch|video|newsletter|comments?|tags?|filed[ ]under|source|isbn|issn|retrieved|accessed)(?![a-z])""",
    re.VERBOSE | re.IGNORECASE,
)
"""What a line of furniture begins with."""

ANYWHERE: Final = re.compile(
    r"""\bsubscri(?:be|ption)\b.{0,40}\b(?:today|now|premium|newsletter)\b|\bbookmark\b|\bprivacy[ ]policy\b|\bterms[ ]of[ ](?:use|service)\b
      |\ball[ ]rights[ ]reserved\b|\bclick[ ]here\b|\bfollow[ ]us[ ]on\b|\w@\w+\.\w|\bhttps?://|\bwww\.|\b0\d{2,4}[ -]\d{3}[ -]?\d{3,4}\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""What prose does not say, wherever in the sentence it stands."""

SHORT: Final = 90
"""Characters; what is longer and ends in a full stop is prose, whatever it begins with."""

PROSE_END: Final = re.compile(r"[.!?]['\"”’)\]]*$")
LOOK: Final = 400
"""Characters looked at: what has told nothing like prose by then is judged by its beginning."""


def is_furniture(sentence: str) -> bool:
    """True for a sentence that is a label, a contact, an invitation to subscribe, a related story."""
    words = sentence[:LOOK]
    if ANYWHERE.search(words):
        return True
    prose = len(sentence) > SHORT and PROSE_END.search(sentence[-8:])
    return not prose and LABEL.match(words) is not None and not _tells(words)


def _tells(words: str) -> bool:
    """A short sentence with its own subject and verb only begins like furniture: "Police said …"."""
    return PROSE_END.search(words) is not None and len(words.split()) > 6 and not IMPERATIVE.match(words)


IMPERATIVE: Final = re.compile(
    r"\W*(?:subscribe|sign|follow|click|want|start|register|download|print|listen|watch)\b", re.IGNORECASE
)
