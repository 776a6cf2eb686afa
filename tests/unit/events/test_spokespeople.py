"""Who speaks for a body without a name: the source of a statement, with the body, and never a person."""

from __future__ import annotations

import pytest
from pipeline import Folder, mine

from tlx.model import Event, Kind, When


def statements(words: str) -> list[Event]:
    mined = mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)}))
    return [event for event in mined.events if event.kind is Kind.STATEMENT]


@pytest.mark.parametrize(
    ("words", "headline", "source", "organisations"),
    [
        (
            "A spokeswoman for the council said: “We welcome the decision of the court.”",
            "Council spokeswoman: we welcome the decision of the court",
            "A spokeswoman for the council",
            (),
        ),
        (
            "A spokesman for Leeds City Council said it would appeal against the ruling.",
            "Leeds City Council spokesman: it would appeal against the ruling",
            "A spokesman for Leeds City Council",
            ("Leeds City Council",),
        ),
        (
            "“The bridge is in no danger of falling,” said a spokesperson for the force.",
            "Spokesperson: the bridge is in no danger of falling",
            "a spokesperson for the force",
            (),
        ),
        (
            "Leeds City Council's spokeswoman said residents should stay away from the river.",
            "Leeds City Council spokeswoman: residents should stay away from the river",
            "Leeds City Council's spokeswoman",
            ("Leeds City Council",),
        ),
    ],
)
def test_a_spokesperson_is_a_source_with_the_body(
    words: str, headline: str, source: str, organisations: tuple[str, ...]
) -> None:
    (event,) = statements(words)

    assert (event.headline, event.people) == (headline, ())
    assert (event.described, event.organisations) == ((source,), organisations)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Ann Smith, a spokeswoman for the council, said the bridge was quite safe.", "Ann Smith"),
        ("Council spokesman Tom Bell said the bridge was quite safe.", "Tom Bell"),
    ],
)
def test_one_with_a_name_is_a_person(words: str, speaker: str) -> None:
    (event,) = statements(words)

    assert [person.name for person in event.people] == [speaker]


def test_the_name_of_whom_one_speaks_for_is_not_the_speaker() -> None:
    (event,) = statements("A spokesman for Ann Smith said she would not stand in the election.")

    assert (event.headline, event.people) == ("Ann Smith spokesman: she would not stand in the election", ())
