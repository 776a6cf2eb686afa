"""Organisations and places: what holds their names together, what a document tells of them, and who is the same."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tlx.model import Document, Mention, Person, Sort
from tlx.people import find, link, names_by_id, with_suggestions
from tlx.text import read


def found(**texts: str) -> list[Mention]:
    return [mention for doc, text in texts.items() for mention in find(Document(doc, text, sha256=""), read(text))]


def names(text: str, sort: Sort) -> list[str]:
    return [mention.name for mention in found(a=text) if mention.sort is sort]


def organisations(people: tuple[Person, ...]) -> list[Person]:
    return [each for each in people if each.sort is Sort.ORGANISATION]


# -- what holds a name together --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("The Ministry of Health and Wellness met.", ["Ministry of Health and Wellness"], "a field no list has"),
        ("The Ministry of Labour and Employment met.", ["Ministry of Labour and Employment"], "a party's name, too"),
        ("The Securities and Exchange Commission met.", ["Securities and Exchange Commission"], "two before the body"),
        ("The Parliament and Audit Commission met.", ["Parliament", "Audit Commission"], "two bodies"),
        ("The Committee on Foreign Relations met.", ["Committee on Foreign Relations"], "“on” behind a head"),
        ("The Audit Committee on Monday met.", ["Audit Committee"], "“on” before a day"),
        ("The Institute of Chartered Accountants met.", ["Institute of Chartered Accountants"], "its members"),
        ("They sued Marks & Spencer and Wexford & Sons.", ["Marks & Spencer", "Wexford & Sons"], "partners"),
        ("It is so (Wexford & Pollard 2012).", [], "two authors"),
        (
            "Wexford and Co Inc met Pollard and Sons.",
            ["Wexford and Co Inc", "Pollard and Sons"],
            "who is with a partner",
        ),
        ("The NASA and Trellick University staff met.", ["NASA", "Trellick University"], "two bodies, one in letters"),
        ("The Prosecutor's Office met the People's Court.", ["Prosecutor's Office", "People's Court"], "whose it is"),
        ("Nowak's Office closed.", [], "an office of somebody"),
        ("The Spanish Air Force met the Czech Senate.", ["Spanish Air Force", "Czech Senate"], "whose nation's"),
        ("The Hockey Hall of Fame met.", ["Hockey Hall of Fame"], "a hall that is none"),
        ("The Government of Ruvania met.", ["Government of Ruvania"], "a government"),
        ("The Ministry of Works (MoWo) Inspector Jan Lee met.", ["Ministry of Works", "MoWo"], "letters in brackets"),
        ("Trellick Resources, Inc. fell.", ["Trellick Resources, Inc."], "a firm's form behind a comma"),
        ("He plays in the Wexford League for FC Ostheim.", ["Wexford League", "FC Ostheim"], "no league is for a club"),
    ],
)
def test_the_parts_of_a_body_s_name_are_held_together(text: str, expected: list[str], note: str) -> None:
    assert names(text, Sort.ORGANISATION) == expected, note


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("The Republic of Ruvania spoke.", ["Republic of Ruvania"], "a head of places"),
        ("A State of Emergency came.", [], "no place behind it"),
        ("It rained in Southern Africa.", ["Southern Africa"], "a part of a place"),
        ("He lives in Concord, Massachusetts.", ["Concord", "Massachusetts"], "a common word before a state"),
        ("She lives in Albany, N.Y., now.", ["Albany", "N.Y."], "a state in letters"),
        ("It rained in Trinidad and Tobago.", ["Trinidad and Tobago"], "one country"),
        ("They met at Martha's Vineyard and at Nowak's vineyard.", ["Martha's Vineyard"], "a place that is somebody's"),
        ("He lives in Barcelona.", ["Barcelona"], "a town that a club is called after"),
        ("They met in Dar es Salaam and Newcastle upon Tyne.", ["Dar es Salaam", "Newcastle upon Tyne"], "small words"),
        ("They met in Newcastle-upon-Tyne.", ["Newcastle-upon-Tyne"], "small words and hyphens"),
        ("It rained in Austria-Hungary.", ["Austria-Hungary"], "one country with a hyphen"),
        ("The US-Mexico border closed.", ["US", "Mexico"], "two countries with a hyphen"),
        ("A Beijing-based firm closed.", ["Beijing"], "where something is based"),
        ("It costs US$10, or ten US dollars.", [], "whose dollars they are"),
        ("The Philippines agreed.", ["Philippines"], "a country that reads like many people"),
        ("They live in London E17.", ["London"], "a code behind a town"),
        ("He likes Costa Rican music.", [], "a nationality of two words"),
        ("Kenya's Nairobi office closed.", ["Kenya", "Nairobi"], "a place behind a possessive"),
    ],
)
def test_the_parts_of_a_place_s_name_are_held_together(text: str, expected: list[str], note: str) -> None:
    assert names(text, Sort.PLACE) == expected, note


# -- what a document tells -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sort", "expected", "note"),
    [
        ("They met in Ostveld. Ostveld is small.", Sort.PLACE, ["Ostveld", "Ostveld"], "“in” makes all of them places"),
        ("It burnt near Ostveld.", Sort.PLACE, ["Ostveld"], "“near”"),
        ("It burnt in Ostveld, Norrheim and Vessby.", Sort.PLACE, ["Ostveld", "Norrheim", "Vessby"], "a row of places"),
        ("The town of Ostveld burnt.", Sort.PLACE, ["Ostveld"], "its kind before it"),
        ("Ostveld district burnt, and they fled.", Sort.PLACE, ["Ostveld"], "its kind behind it"),
        ("In Ostveld, Anna Ostveld spoke.", Sort.PLACE, [], "somebody here bears the name"),
        ("They were in Trouble then.", Sort.PLACE, [], "a common word with a capital"),
        ("A Norvox spokesman left. They sold Norvox.", Sort.ORGANISATION, ["Norvox", "Norvox"], "a body's noun"),
        ("She is chairman of Norvox, which fell.", Sort.ORGANISATION, ["Norvox"], "an office and “which”"),
        ("The House agreed.", Sort.ORGANISATION, ["House"], "a parliament that is a common word"),
        ("A firm called Norvox fell.", Sort.ORGANISATION, ["Norvox"], "what is called so"),
        ("The newspaper Norvox said so.", Sort.ORGANISATION, ["Norvox"], "its kind"),
        ("The NVX agreed.", Sort.ORGANISATION, ["NVX"], "letters behind “the”"),
        ("They measured sea surface noise (SSN). The SSN fell.", Sort.ORGANISATION, [], "letters for small words"),
        ("It costs 125 DKX, or 4 DKX.", Sort.ORGANISATION, [], "letters behind numbers"),
        ("Great Service! Poor Service!", Sort.ORGANISATION, [], "praise"),
    ],
)
def test_a_name_that_no_list_has_is_what_its_document_tells(
    text: str, sort: Sort, expected: list[str], note: str
) -> None:
    assert names(text, sort) == expected, note


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("The Wexford Commission met. The Commission left.", ["Wexford Commission", "Commission"], "one alone"),
        ("The Bank of Ostveld met. The Bank left.", ["Bank of Ostveld", "Bank"], "its head"),
        (
            "The Wexford Commission met the Audit Commission. The Commission left.",
            ["Wexford Commission", "Audit Commission"],
            "one of two",
        ),
        ("The Wexford Commission met. A Commission left.", ["Wexford Commission"], "one of any"),
    ],
)
def test_a_body_is_called_by_its_kind_where_it_is_the_only_one(text: str, expected: list[str], note: str) -> None:
    assert names(text, Sort.ORGANISATION) == expected, note


# -- who is the same -------------------------------------------------------------------------------

EXPLAINED = "The Tyne Railway Users (TRU) met."
LETTERS = "The TRU agreed."


@pytest.mark.parametrize(
    ("texts", "expected", "note"),
    [
        ({"a": EXPLAINED, "b": LETTERS}, {"Tyne Railway Users"}, "explained in another document"),
        ({"a": "The TRU (Tyne Railway Users) met.", "b": LETTERS}, {"Tyne Railway Users"}, "the letters first"),
        ({"a": "Tyne Rail Council met. The TRC left."}, {"Tyne Rail Council"}, "spelt by one alone, without brackets"),
        (
            {"a": EXPLAINED, "b": "The Trent Rail Union (TRU) met.", "c": LETTERS},
            {"Tyne Railway Users", "Trent Rail Union", "TRU"},
            "two meanings",
        ),
        ({"a": "Norvox Energy Ltd fell.", "b": "Norvox Energy rose."}, {"Norvox Energy Ltd"}, "a firm's form"),
        ({"a": "The Wexford Commission met. The Commission left."}, {"Wexford Commission"}, "called by its kind"),
        (
            {"a": "The Wexford Commission met.", "b": "The Audit Commission met. The Commission left."},
            {"Wexford Commission", "Audit Commission"},
            "by its kind in its own document",
        ),
        ({"a": "The UN met.", "b": "The United Nations met."}, {"United Nations"}, "letters everybody knows"),
    ],
)
def test_one_organisation_has_one_entry(texts: dict[str, str], expected: set[str], note: str) -> None:
    assert {each.name for each in organisations(link(found(**texts)))} == expected, note


def test_the_united_states_are_one_however_they_are_written() -> None:
    people = link(found(a="In the U.S. it rained.", b="In the US it rained.", c="In the United States it rained."))

    assert [(each.name, each.aliases) for each in people] == [("United States", ("U.S.", "US"))]


def test_letters_of_two_meanings_are_suggested_for_both_and_joined_with_none() -> None:
    people = link(found(a=EXPLAINED, b="The Trent Rail Union (TRU) met.", c=LETTERS))

    assert {each.name: [(other.person, other.why) for other in each.similar] for each in people} == {
        "TRU": [
            ("organisation-trent-rail-union", "b explains “TRU” so"),
            ("organisation-tyne-railway-users", "a explains “TRU” so"),
        ],
        "Trent Rail Union": [("organisation-tru", "b explains “TRU” so")],
        "Tyne Railway Users": [("organisation-tru", "a explains “TRU” so")],
    }
    assert with_suggestions(people) == people


@pytest.mark.parametrize(
    ("aliases", "expected", "note"),
    [
        ({}, {"Norvox Energy", "Tyne Railway Users"}, "nothing said"),
        ({"Norvox Energy": ["TRU"]}, {"Norvox Energy", "Tyne Railway Users"}, "more than what documents say"),
        ({"TRU": ["Tyne Railway Users", "Norvox Energy"]}, {"TRU"}, "the letters are the name"),
        ({"The Users": ["TRU in b"]}, {"Norvox Energy", "Tyne Railway Users", "The Users"}, "in one document"),
    ],
)
def test_the_user_s_word_on_a_thing_counts_most(aliases: dict[str, list[str]], expected: set[str], note: str) -> None:
    mentions = found(a=f"{EXPLAINED} Norvox Energy fell.", b=LETTERS)

    assert {each.name for each in organisations(link(mentions, aliases))} == expected, note


def test_a_joined_name_says_which_document_explains_it() -> None:
    (users,) = organisations(link(found(a=EXPLAINED, b=LETTERS)))

    assert users.joined == (
        "“TRU” is short for Tyne Railway Users",
        "“TRU” in b is short for Tyne Railway Users, as a says",
    )


def test_what_a_document_calls_a_thing_by_itself_is_known_by_what_all_call_it() -> None:
    alone = organisations(link(found(b=LETTERS)))
    everywhere = link(found(a=EXPLAINED, b=LETTERS))

    assert [names_by_id(everywhere)[each.id] for each in alone] == ["Tyne Railway Users"]


SENTENCES = (
    EXPLAINED,
    LETTERS,
    "The Trent Rail Union (TRU) met.",
    "The Union left.",
    "Norvox Ltd fell.",
    "Norvox fell.",
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join), min_size=2, max_size=4))
def test_the_order_of_documents_makes_no_organisation(written: list[str]) -> None:
    every = [found(**{f"doc{number}": text}) for number, text in enumerate(written)]

    results = {link([mention for each in order for mention in each]) for order in permutations(every)}

    assert len(results) == 1
