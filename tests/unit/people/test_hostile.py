"""Texts made to hurt: one megabyte of one thing. They must be read at all; nothing here is timed."""

from __future__ import annotations

import pytest

from tlx.model import Document
from tlx.people import cast, find, link
from tlx.text import read

SIZE = 200_000


@pytest.mark.parametrize(
    "piece",
    [
        "A", "A ", "J.", "van ", "John van ", "A-", "A'", 'A "B" ', "\n", " ", "Mr ", "Smith ", "Chief of ",
        "Bank of ", "U.S. ", "The ",
        "Mr John Smith, ", "Anna Smith said. ", "JOHN SMITH ", "\0John\0Smith ", "\u202eJohn Smith\u202c said ",
        "John (B) ", "the Chief ", "Home Secretary John Smith, the Home Secretary ", "[bold]John Smith[/bold] ",
        "Ann Lee, born Ann Bell, ", "Ann Lee and his son ", "Ann Lee (French: x; ", "King Ann III. ",
        "chief-of-staff-of-",
        "The Tyne Rail Users (TRU) ", "in Ostveld and Norr, ", "Ministry of Health and ", "Marks & Spencer & ",
        "(MoW) ",
        "Beijing-based-", "US-Mexico-", "Prosecutor's ", "Committee on the ", "A1", "Hall of Fame of ", "Zell, N.Y., ",
        "Ministers Ann Lee and Jan Bell, ", "Ann Lee, a president of the president of ", "Mr Lee and Mrs Lee. ", "U.S.",
    ],
)  # fmt: skip
def test_one_thing_over_and_over(piece: str) -> None:
    text = piece * (SIZE // len(piece))
    document = Document("a.txt", text, sha256="")

    found = find(document, read(text))
    people = link(found)

    assert all(mention.span.of(text) == mention.name for mention in found)
    assert len(cast(people, "a.txt")) <= len(found)


def test_many_people_of_one_surname() -> None:
    syllables = ["ba", "ko", "ri", "mu", "ne", "so", "la", "ti"]
    given = [f"{a}{b}{c}{d}".title() for a in syllables for b in syllables for c in syllables for d in syllables[:4]]
    text = " ".join(f"Mr {name} Smith left." for name in given)

    people = link(find(Document("a.txt", text, sha256=""), read(text)))

    assert len(people) == len(given)


def test_many_bodies_with_letters() -> None:
    syllables = ["ba", "ko", "ri", "mu", "ne", "so", "la", "ti"]
    names = [
        f"{a}{b} {c}{d} {a}{d}".title() for a in syllables for b in syllables for c in syllables for d in syllables
    ]
    text = " ".join(f"The {name} Council ({''.join(word[0] for word in name.split())}C) left." for name in names)

    things = link(find(Document("a.txt", text, sha256=""), read(text)))

    assert len({thing.id for thing in things}) == len(things) >= len(set(names))
