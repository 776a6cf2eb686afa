"""A cue: one sign that speaks for or against a name, with its weight and a sentence why.

The weights of the cues that hold are added up; at :data:`SHOWN` a name is shown, from :data:`POSSIBLE`
on it is "possible". To add one, write a row in ``person_cues``, ``document_cues`` or ``thing_cues``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

SHOWN: Final = 1.4
POSSIBLE: Final = 1.0
IN_FULL: Final = "named in full"
"""The cue of what a firm is called for short: it is named in full elsewhere in the document."""

Subject_contra = TypeVar("Subject_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class Cue(Generic[Subject_contra]):
    """A sign of a subject: the words of a name, a candidate in its place, or a candidate in its document."""

    name: str
    weight: float
    why: str
    holds: Callable[[Subject_contra], bool]
