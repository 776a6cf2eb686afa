"""An installed spaCy pipeline as the finder: the same values as tlx's own. Run by ``make check-extras``."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tlx.model import Document, Mention, Sort
from tlx.people import NoPipelineError, find_with, finder, is_by_role, link
from tlx.text import read

spacy = pytest.importorskip("spacy")

PATTERNS = [
    {"label": "PERSON", "pattern": "Anna Nowak"},
    {"label": "PERSON", "pattern": "Ms Nowak's"},
    {"label": "ORG", "pattern": "Leeds City Council"},
    {"label": "GPE", "pattern": "Leeds"},
    {"label": "MONEY", "pattern": "forty pounds"},
]
TEXT = """Home Secretary Anna Nowak met Leeds City Council in Leeds and gave it forty pounds.
Ms Nowak's letter came later. The council thanked the Home Secretary."""


@pytest.fixture(scope="module")
def pipeline() -> Any:
    """English without a model, and a ruler that knows a few names."""
    made = spacy.blank("en")
    made.add_pipe("entity_ruler").add_patterns(PATTERNS)
    return made


def found(pipeline: Any, text: str) -> tuple[Mention, ...]:
    return find_with(pipeline, Document("a.txt", text, ""), read(text))


def test_names_are_the_same_values_as_those_of_tlx(pipeline: Any) -> None:
    assert [(one.name, one.sort, one.role.text if one.role else "") for one in found(pipeline, TEXT)] == [
        ("Anna Nowak", Sort.PERSON, "Home Secretary"),
        ("Leeds City Council", Sort.ORGANISATION, ""),
        ("Leeds", Sort.PLACE, ""),
        ("Nowak", Sort.PERSON, ""),
        ("Home Secretary", Sort.PERSON, "Home Secretary"),
    ]


def test_offsets_are_exact_and_names_do_not_overlap(pipeline: Any) -> None:
    text = "\n\n".join(["\u202e Zoe\u0308 said no. " + TEXT] * 3)
    mentions = found(pipeline, text)

    assert all(" ".join(one.span.of(text).split()) == one.name for one in mentions)
    assert all(one.span.end <= other.span.start for one, other in pairwise(mentions))


def test_a_text_longer_than_a_pipeline_takes_is_given_in_pieces(pipeline: Any) -> None:
    text = "\n".join([TEXT] * 1_500)

    assert sum(not is_by_role(one) and one.name == "Anna Nowak" for one in found(pipeline, text)) == 1_500


def test_they_are_linked_as_ever(pipeline: Any) -> None:
    people = [person for person in link(found(pipeline, TEXT)) if person.sort is Sort.PERSON]

    assert [(person.id, len(person.mentions)) for person in people] == [("anna-nowak", 3)]


def test_a_pipeline_that_is_not_there_is_said() -> None:
    with pytest.raises(NoPipelineError, match="python -m spacy download no_such_pipeline"):
        finder("no_such_pipeline")
