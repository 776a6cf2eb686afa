"""What is known of whom a text is about: the topics behind a sentence, and whom its pronouns mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Final

from tlx.events.sentences import sexes
from tlx.events.sentences.sentence import Stretch
from tlx.model import Participant
from tlx.model.values import value


@value(frozen=True, slots=True)
class Topic:
    """Whom a text is about: nobody when several may be meant; how long, how long ago, and whether another was met.

    A ``stranger`` is somebody without a name who may be meant.
    """

    one: Participant | None = None
    sentences: int = 0
    ago: int = 0
    contested: bool = False
    stranger: bool = False


NOBODY: Final = Topic()
Topics = Mapping[str, Topic]
"""A topic for "he" and one for "she"."""
NONE: Final[Topics] = dict.fromkeys(sexes.PRONOUNS, NOBODY)


@value(frozen=True, slots=True)
class Understood:
    """Whom the subjects "he" and "she" of a sentence likely mean, and whom the text is about behind it.

    ``by`` says of each topic that this sentence has, whether it comes from a clause that hangs on another; ``owners``
    is whom "his" at a token means, ``objects`` whom "him" means.
    """

    meant: Mapping[Stretch, Participant] = field(default_factory=dict)
    topics: Topics = field(default_factory=lambda: NONE)
    by: Mapping[str, bool] = field(default_factory=dict)
    owners: Mapping[int, Participant] = field(default_factory=dict)
    objects: Mapping[int, Participant] = field(default_factory=dict)
    several: tuple[Participant, ...] = ()
    """whom "they" means"""
    together: tuple[Participant, ...] = ()
    """and whom it will mean in the next sentence: those who acted together in this one"""
