"""Who is who, inside a document and across documents, and why."""

from __future__ import annotations

from itertools import permutations

import pytest

from tlx.model import Document, Mention, Person, Sort
from tlx.people import SHOWN, cast, casts, find, link
from tlx.text import read


def found(**texts: str) -> list[Mention]:
    return [mention for doc, text in texts.items() for mention in find(Document(doc, text, sha256=""), read(text))]


def persons(**texts: str) -> dict[str, list[str]]:
    """The forms of every shown person, by id."""
    people = [person for person in link(found(**texts)) if person.sort is Sort.PERSON]
    shown = [person for person in people if max(mention.score for mention in person.mentions) >= SHOWN]
    return {person.id: [mention.name for mention in person.mentions] for person in shown}


def joined(person_id: str, **texts: str) -> tuple[str, ...]:
    return next(person.joined for person in link(found(**texts)) if person.id == person_id)


# -- inside a document -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("Anna Nowak spoke. Ms Nowak left.", {"anna-nowak": ["Anna Nowak", "Nowak"]}, "the surname"),
        ("Anna Nowak spoke. They thanked Anna.", {"anna-nowak": ["Anna Nowak", "Anna"]}, "the given name"),
        (
            "Anna Bell and her husband spoke. Mr Bell left. Mrs Bell stayed.",
            {"anna-bell": ["Anna Bell", "Bell"], "bell-ca9781": ["Bell"]},
            "a title that is not hers",
        ),
        (
            "Anna Bell fell. Anna wept. Jan Bell ran. Anna called. They heard Anna. Bell is old.",
            {"anna-bell": ["Anna Bell", *["Anna"] * 3], "jan-bell": ["Jan Bell", "Bell"]},
            "she goes by her given name, so the surname is his",
        ),
        ("Wilf Nowak spoke. Wilfred Nowak left.", {"wilf-nowak": ["Wilf Nowak", "Wilfred Nowak"]}, "a short form"),
        (
            "President Saddam Hussein spoke. King Hussein left.",
            {"saddam-hussein": ["Saddam Hussein"], "hussein-ca9781": ["Hussein"]},
            "a king goes by his given name",
        ),
        ("Mr Nowak spoke. Later Jan Nowak left.", {"jan-nowak": ["Nowak", "Jan Nowak"]}, "the long name comes later"),
        (
            "Jan Nowak and Anna Bell spoke. Mr Nowak left.",
            {"jan-nowak": ["Jan Nowak", "Nowak"], "anna-bell": ["Anna Bell"]},
            "the one it fits",
        ),
        (
            "Jan Nowak and Anna Nowak met.",
            {"jan-nowak": ["Jan Nowak"], "anna-nowak": ["Anna Nowak"]},
            "one surname, two people",
        ),
    ],
)
def test_a_short_form_joins_the_one_it_can_stand_for(text: str, expected: dict[str, list[str]], note: str) -> None:
    assert persons(a=text) == expected, note


def test_a_join_says_why() -> None:
    assert joined("anna-nowak", a="Anna Nowak spoke. Ms Nowak left.") == (
        "“Nowak”, with a title before it, is the surname of Anna Nowak, the only one it fits in a",
    )


def test_a_surname_of_two_is_the_one_named_most_and_the_doubt_is_said() -> None:
    text = "Jan Nowak spoke. Jan Nowak left with Anna Nowak. Nowak was tired."

    assert persons(a=text)["jan-nowak"] == ["Jan Nowak", "Jan Nowak", "Nowak"]
    assert joined("jan-nowak", a=text) == (
        "“Nowak” in a could also be Anna Nowak: taken for Jan Nowak, named first there",
    )


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("Jan Nowak and Anna Nowak met. Mrs Nowak left.", "anna-nowak", "a Jan may be a man or a woman"),
        ("Anna Nowak and Jan Nowak met. Mrs Nowak left.", "anna-nowak", ""),
        ("Kim Nowak and Peter Nowak met. Mr Nowak left.", "peter-nowak", ""),
        ("Kim Nowak and Jan Nowak met. Mrs Nowak left.", "kim-nowak", "neither: the one named first"),
        ("Jan Nowak and Anna Nowak met. Nowak left.", "jan-nowak", "no title"),
    ],
)
def test_a_title_goes_with_a_given_name(text: str, expected: str, note: str) -> None:
    assert persons(a=text)[expected][-1] == "Nowak", note


# -- across documents --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "together", "note"),
    [
        ("Jan Nowak spoke.", "Jan Nowak left.", True, "the same full name"),
        ("William Bell spoke.", "Bill Bell left.", True, "a nickname"),
        ("Jan Nowak spoke.", "Mr J. Nowak left.", True, "the only one the initial fits"),
        ("Jan Adam Nowak spoke.", "Jan Piotr Nowak left.", False, "other middle names"),
        ("Jan Nowak spoke.", "Anna Nowak left.", False, "another given name"),
        ("Jan Nowak spoke.", "Mr Nowak left.", False, "a surname alone is not enough"),
        ("Mr Nowak spoke.", "Mr Nowak left.", False, "nor are two of them"),
    ],
)
def test_only_full_names_that_agree_are_joined(one: str, other: str, together: bool, note: str) -> None:
    assert (len(persons(a=one, b=other)) == 1) is together, note


def test_an_initial_that_fits_two_people_joins_neither() -> None:
    people = persons(a="Jan Nowak spoke.", b="Josef Nowak spoke.", c="Mr J. Nowak left.")

    assert sorted(people) == ["j-nowak", "jan-nowak", "josef-nowak"]


def test_a_join_across_documents_says_why() -> None:
    assert joined("jan-nowak", a="Jan Nowak spoke.", b="Jan Nowak left.") == (
        "“Jan Nowak” in b is the same full name as in a",
    )
    assert joined("jan-nowak", a="Jan Nowak spoke.", b="Mr J. Nowak left.") == (
        "“J. Nowak” in b agrees with “Jan Nowak” in a: surname and initial",
    )


def test_the_user_has_the_last_word() -> None:
    mentions = found(a="Jan Nowak spoke.", b="Mr Zielony left. They met Adam Bell.")
    aliases = {"Jan Nowak": ["Zielony", "Adam Bell"]}

    (person,) = [each for each in link(mentions, aliases) if each.sort is Sort.PERSON]

    assert (person.id, person.name, person.aliases) == ("jan-nowak", "Jan Nowak", ("Adam Bell", "Zielony"))


def test_roles_belong_to_a_document() -> None:
    mentions = found(a="Inspector Jan Nowak spoke.", b="Chief Constable Jan Nowak spoke.", c="Jan Nowak left.")

    (person,) = [each for each in link(mentions) if each.sort is Sort.PERSON]

    assert [person.role_in(doc) for doc in "abc"] == ["Inspector", "Chief Constable", ""]


def test_the_same_documents_in_any_order_give_the_same_people() -> None:
    texts = {
        "a": "Jan Nowak and J. Nowak spoke. Nowak left.",
        "b": "Josef Nowak met Mr Nowak in Leeds.",
        "c": "Mr Nowak, Jan Adam Nowak and the BBC agreed.",
    }

    results = {link(found(**{doc: texts[doc] for doc in order})) for order in permutations(texts)}

    assert len(results) == 1


# -- organisations, places, and the cast of a document -----------------------------------------------


def test_an_organisation_and_its_acronym_are_one() -> None:
    people = link(found(a="The Water Quality Council (WQC) met. The WQC agreed. The Water Quality Council left."))

    assert [(each.id, len(each.mentions), each.joined) for each in people] == [
        ("organisation-water-quality-council", 4, ("“WQC” is short for Water Quality Council",))
    ]


def test_a_firm_called_for_short_is_one_with_the_only_firm_it_fits() -> None:
    people = link(
        found(a="Xylander Mills Corp fell. Xylander rose.", b="Leeds Ore Inc fell, Leeds Gas Inc rose. They live.")
    )

    assert [(each.name, each.aliases, each.joined) for each in people if each.sort is Sort.ORGANISATION] == [
        ("Leeds Gas Inc", (), ()),
        ("Leeds Ore Inc", (), ()),
        ("Xylander Mills Corp", ("Xylander",), ("“Xylander” is short for Xylander Mills Corp",)),
    ]


def test_an_acronym_leaves_the_small_words_out() -> None:
    people = link(found(a="The Ministry of Health and Welfare (MHW) met. The MHW agreed."))

    assert [(each.name, each.aliases) for each in people] == [("Ministry of Health and Welfare", ("MHW",))]


@pytest.mark.parametrize(
    ("text", "name", "note"),
    [
        ("ANNA NOWAK (Claimant) v THE TOWN (Defendant)\n\nMs Nowak left.", "Anna Nowak", "a party, in capitals"),
        ("ANNA MCBRIDE (Claimant) v THE TOWN (Defendant)\n\nMs McBride left.", "Anna McBride", "a capital inside"),
        ("ANNA NOWAK WINS\n\nAnna Nowak left.", "Anna Nowak", "as the text has it"),
    ],
)
def test_a_name_in_capitals_is_shown_in_small_letters(text: str, name: str, note: str) -> None:
    assert [person.name for person in link(found(a=text)) if person.sort is Sort.PERSON] == [name], note


def test_a_person_and_a_place_of_one_name_have_two_ids() -> None:
    people: tuple[Person, ...] = link(found(a="Mr Lincoln left. They live in Lincoln."))

    assert [(each.id.rsplit("-", 1)[0], each.sort) for each in people] == [
        ("lincoln", Sort.PERSON),
        ("place", Sort.PLACE),
    ]


def test_the_cast_of_a_document_names_the_bearers_in_text_order() -> None:
    people = link(found(a="Inspector Jan Nowak spoke in Leeds. Mr Nowak left.", b="Jan Nowak left."))

    named = cast(people, "a")

    assert [(each.span.start, each.who.id, each.who.role) for each in named] == [
        (10, "jan-nowak", "Inspector"),
        (29, "place-leeds", ""),
        (39, "jan-nowak", "Inspector"),
    ]
    assert casts(people) == {"a": named, "b": cast(people, "b")}
