"""Verbs that name what happened only with another word: "stepped down", "made an appearance", "began selling"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from tlx.events.sentences.acts import IRREGULAR
from tlx.events.sentences.terms import MEMO, stem

LEAVING: Final = frozenset(
    "made gave took held had make give take hold have made given taken paid making giving taking holding".split()
)
"""Verbs that leave it to their object: "made an appearance", "gave a speech"."""
ASPECTS: Final = frozenset("began begun started continued resumed kept".split())
"""Verbs that leave it to what was begun: "started by hinting"."""
PAIRS: Final = {
    particle: frozenset(stem(verb) for verb in verbs.split())
    for particle, verbs in {
        "off": "take show lay call set put cut sell spin write pay kick round start hold head sound pull",
        "out": "take pull carry break roll rule wipe bail find throw walk drop speak buy phase point set run",
        "down": "step stand shut close turn go put back tear burn gun track crack slow bring come break cut",
        "up": "set give blow hold pick make break back build line clean open step speed call take put turn end",
        "over": "take hand turn run win",
        "aside": "step set",
        "away": "pass take run give turn",
        "back": "bring turn take cut",
    }.items()
}
"""The verbs that make one with a particle, by the particle."""


@lru_cache(MEMO)
def is_one(verb: str, particle: str) -> bool:
    """True for "stepped" and "down", both folded."""
    verbs = PAIRS.get(particle)
    return verbs is not None and stem(IRREGULAR.get(verb, verb)) in verbs
