"""Two of one name in a document, and one of two names: what the words between the names and behind them say."""

from __future__ import annotations

import pytest

from tlx.model import Document, Mention, Sort
from tlx.people import find, link
from tlx.text import read


def found(**texts: str) -> list[Mention]:
    return [mention for doc, text in texts.items() for mention in find(Document(doc, text, sha256=""), read(text))]


def forms(**texts: str) -> list[list[str]]:
    """The forms of every person, those named first before others."""
    people = [person for person in link(found(**texts)) if person.sort is Sort.PERSON]
    ordered = sorted(people, key=lambda person: (person.mentions[0].doc, person.mentions[0].span))
    return [[mention.name for mention in person.mentions] for person in ordered]


def why(text: str) -> list[str]:
    return [sentence for person in link(found(a=text)) for sentence in person.joined]


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("Jan Nowak's brother Nowak left.", [["Jan Nowak"], ["Nowak"]], "a brother"),
        ("Jan Nowak, the uncle of Inspector Nowak, left.", [["Jan Nowak"], ["Nowak"]], "an uncle"),
        ("Jan Nowak and his son Jan Nowak left.", [["Jan Nowak"], ["Jan Nowak"]], "a son of one full name"),
        ("Anna Bell and Judge Bell left.", [["Anna Bell"], ["Bell"]], "one beside the other"),
        ("Anna Bell left. Judge Bell stayed.", [["Anna Bell", "Bell"]], "another sentence tells no two"),
        ("Jan Nowak Sr. met Jan Nowak Jr. here.", [["Jan Nowak Sr."], ["Jan Nowak Jr."]], "two generations"),
        ("Jan Nowak Jr. left. Jan Nowak wept.", [["Jan Nowak Jr.", "Jan Nowak"]], "one of them is one person"),
        ("Jan Nowak (1704–1787) and Jan Adam Nowak (1754–1825).", [["Jan Nowak"], ["Jan Adam Nowak"]], "two lives"),
        ("Jan Nowak (1704–1787) wrote. Jan Nowak (1754–1825) too.", [["Jan Nowak"], ["Jan Nowak"]], "of one name"),
        ("Mr Nowak met Mrs Nowak.", [["Nowak"], ["Nowak"]], "a man and a woman"),
        ("Mr Jan Nowak spoke. Mrs Nowak left.", [["Jan Nowak"], ["Nowak"]], "her husband"),
        ("Adam Piotr Jan Nowak wrote. Jan Nowak died.", [["Adam Piotr Jan Nowak", "Jan Nowak"]], "his last given name"),
        ("Adam Jan Piotr Nowak wrote. Jan Nowak died.", [["Adam Jan Piotr Nowak", "Jan Nowak"]], "a middle name"),
        ("Jan Nowak, also known as Adam Bell, left.", [["Jan Nowak", "Adam Bell"]], "known as"),
        ("Jan Nowak (also known as Adam Bell) left.", [["Jan Nowak", "Adam Bell"]], "in brackets"),
        ("Anna Nowak (née Bell) left.", [["Anna Nowak", "Bell"]], "the name she was born with"),
        ("Jan Nowak, alias Adam Bell, left. Bell wept.", [["Jan Nowak", "Adam Bell", "Bell"]], "short forms, too"),
        ("Jan Nowak, known as Adam Bell's friend, left.", [["Jan Nowak"], ["Adam Bell"]], "known as somebody's friend"),
    ],
)
def test_the_text_says_whether_two_names_are_one_persons(text: str, expected: list[list[str]], note: str) -> None:
    assert forms(a=text) == expected, note


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Jan Nowak met Dr Anna Nowak. Dr Nowak left.",
            "“Nowak” in a could also be Jan Nowak: taken for Anna Nowak, who alone has this title there",
        ),
        (
            "Adam Nowak met Adam Bell. They asked Adam.",
            "“Adam” in a could also be Adam Nowak: taken for Adam Bell, the last one named in full before it",
        ),
        (
            "Jan Nowak met Anna Nowak. Jan Nowak left. Anna Nowak stayed. Then Nowak wept.",
            "“Nowak” in a could also be Anna Nowak: taken for Jan Nowak, named first there",
        ),
        ("Jan Nowak, alias Adam Bell, left.", "“Adam Bell” is another name of Jan Nowak: so says a"),
        (
            "Anna Nowak and Judge Nowak met. Nowak wept.",
            "“Nowak” in a could also be Nowak: taken for Anna Nowak, named first there",
        ),
    ],
)
def test_the_choice_among_several_has_its_reason(text: str, sentence: str) -> None:
    assert sentence in why(text)


def test_two_whom_one_document_tells_apart_are_never_joined_by_another() -> None:
    assert forms(a="Jan Nowak and his son Jan Nowak left.", b="Jan Nowak left.") == [
        ["Jan Nowak", "Jan Nowak"],
        ["Jan Nowak"],
    ]


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("Jan Nowak (2 August 1754 – 14 June 1825) wrote.", 1754),
        ("Jan Nowak (August 2, 1754 – June 14, 1825) wrote.", 1754),
        ("Jan Nowak (French: Jean Nowac; August 2, 1754 – June 14, 1825) wrote.", 1754),
        ("Jan Nowak (born 2 August 1954) wrote.", 1954),
        ("Jan Nowak (born August 2, 1954) wrote.", 1954),
        ("Jan Nowak (2 August 1954) wrote.", None),
        ("Jan Nowak (3 of them 1954 – 1960) wrote.", None),
    ],
)
def test_the_year_of_birth_in_a_whole_day(text: str, born: int | None) -> None:
    assert found(a=text)[0].born == born


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("George Nowak met King George III. George wept.", [["George Nowak"], ["George III", "George"]]),
        ("George Nowak met King George. King George wept.", [["George Nowak"], ["George", "George"]]),
        ("Prince Andrew Nowak left. Prince Andrew wept.", [["Andrew Nowak", "Andrew"]]),
        ("Wei Xi left. Mr Xi wept.", [["Wei Xi", "Xi"]]),
        ("Omar bin Nowak left. Bin Nowak wept.", [["Omar bin Nowak", "Bin Nowak"]]),
    ],
)
def test_a_ruler_is_nobody_of_that_given_name(text: str, expected: list[list[str]]) -> None:
    assert forms(a=text) == expected
