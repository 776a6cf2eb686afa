"""Texts made to hurt: one megabyte of one thing. They must be read at all; nothing here is timed."""

from __future__ import annotations

import sys
from collections.abc import Callable

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


def steps(act: Callable[[], object]) -> int:
    """How many functions are called, which is the same on any machine."""
    count = 0

    def step(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(step)
    try:
        act()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    ("piece", "note"),
    [
        ("A B ", "letters"),
        ("Smith said ", "one name, no line ends"),
        ("Smith\n", "one name a line"),
        ("Ann Lee met Jan Bell, 34, a nurse. ", "two names over and over"),
        ("the minister, Ann Lee, ", "a role that goes on"),
        ("ANN LEE WINS\n", "lines in capitals"),
        ("Lee, Ann\n", "surnames first"),
    ],
)
def test_twice_the_text_takes_twice_the_steps(piece: str, note: str) -> None:
    short, long = (Document("a.txt", piece * (size // len(piece)), sha256="") for size in (8_000, 16_000))
    of_short, of_long = read(short.text), read(long.text)
    find(short, of_short)

    assert steps(lambda: find(long, of_long)) < 2.5 * steps(lambda: find(short, of_short)), note
