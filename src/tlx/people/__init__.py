"""People: who is named, in the role they had then; organisations and places beside them."""

from tlx.people.cues import POSSIBLE, SHOWN
from tlx.people.evidence import years
from tlx.people.finding import find
from tlx.people.given import contradictions, unmet
from tlx.people.labels import labelled
from tlx.people.linking import cast, casts, is_shown, link
from tlx.people.reasons import reasons
from tlx.people.roles import is_by_role
from tlx.people.suggesting import with_suggestions
from tlx.people.things import names_by_id
from tlx.people.with_spacy import NoPipelineError, find_with, finder

__all__ = [
    "POSSIBLE",
    "SHOWN",
    "NoPipelineError",
    "cast",
    "casts",
    "contradictions",
    "find",
    "find_with",
    "finder",
    "is_by_role",
    "is_shown",
    "labelled",
    "link",
    "names_by_id",
    "reasons",
    "unmet",
    "with_suggestions",
    "years",
]
