"""Why a name was taken for somebody's: the sentences of the cues that spoke for it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from tlx.model import Mention
from tlx.people.document_cues import DOCUMENT
from tlx.people.person_cues import ANY_NAME, ONE_WORD, WORDS
from tlx.people.surrounding_cues import CONTEXT


def reasons(mention: Mention) -> tuple[str, ...]:
    """What spoke for a mention, a sentence each, in the order in which it was weighed."""
    return tuple(_whys()[cue] for cue in mention.cues if cue in _whys())


@cache
def _whys() -> Mapping[str, str]:
    tables = (ANY_NAME, ONE_WORD, WORDS, CONTEXT, DOCUMENT)
    return {cue.name: cue.why for table in tables for cue in table if cue.weight > 0}
