"""Who is kept apart, by evidence or by the user; and who is only suggested, with the reason."""

from __future__ import annotations

from itertools import permutations

import pytest

from tlx.model import Dating, Document, Mention, Person, Point, Sort, When
from tlx.people import contradictions, find, link, unmet, with_suggestions, years
from tlx.text import read

YEARS = {"a": 2014, "b": 2015, "c": 2015}


def found(texts: dict[str, str]) -> list[Mention]:
    return [mention for doc, text in texts.items() for mention in find(Document(doc, text, sha256=""), read(text))]


def persons(people: tuple[Person, ...]) -> dict[str, str]:
    """For each person the documents that name them."""
    return {
        person.id: "".join(dict.fromkeys(mention.doc for mention in person.mentions))
        for person in people
        if person.sort is Sort.PERSON
    }


def similar(**texts: str) -> dict[str, dict[str, str]]:
    people = with_suggestions(link(found(texts), years=YEARS), years=YEARS)
    return {one.id: {other.person: other.why for other in one.similar} for one in people if one.similar}


# -- homonyms ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "together", "note"),
    [
        ("Jan Nowak, 34, spoke.", "Jan Nowak, 61, left.", False, "no year makes anybody 27 years older"),
        ("Jan Nowak, 34, spoke.", "Jan Nowak (35) left.", True, "a year older a year later"),
        ("Jan Nowak, 34, spoke.", "Jan Nowak, 34, left.", True, "the age may be told again"),
        ("Jan Nowak (1901–1988) wrote.", "Jan Nowak (born in 1954) left.", False, "born 53 years apart"),
        ("Jan Nowak (1901–1988) wrote.", "Jan Nowak (born 1902) left.", True, "a slip of a year"),
        ("Leeds striker Jan Nowak spoke.", "Judge Jan Nowak left.", False, "nobody plays and judges at a time"),
        ("Former striker Jan Nowak spoke.", "Judge Jan Nowak left.", True, "one after the other"),
        ("Home Secretary Jan Nowak spoke.", "Chancellor Jan Nowak left.", True, "offices follow one another"),
        ("Jan Nowak spoke.", "Judge Jan Nowak left.", True, "nothing is told of one"),
        ("Jan Nowak (born 1931) spoke.", "Jan Nowak, 34, left.", False, "he would be 84"),
        ("Jan Nowak (born 1980) spoke.", "Jan Nowak, 34, left.", True, "as old as that"),
        ("Jan Nowak (1769–1821) ruled.", "Jan Nowak, 29, left.", True, "an old story"),
        ("Mr Jan Nowak spoke.", "Mrs Jan Nowak left.", False, "a man and a woman"),
        ("Mr Jan Nowak spoke.", "Jan Nowak left.", True, "a title on one side only"),
        ("Jan Nowak, 34, a plumber, spoke.", "Leeds striker Jan Nowak left.", False, "a tradesman and a player"),
    ],
)
def test_a_full_name_is_one_person_unless_something_says_that_it_cannot_be(
    one: str, other: str, together: bool, note: str
) -> None:
    people = persons(link(found({"a": one, "b": other}), years=YEARS))

    assert (list(people) == ["jan-nowak"]) is together, note


def test_without_the_years_of_the_documents_ages_say_nothing() -> None:
    texts = {"a": "Jan Nowak, 34, spoke.", "b": "Jan Nowak, 61, left."}

    assert persons(link(found(texts))) == {"jan-nowak": "ab"}


def test_a_document_that_may_mean_either_is_put_to_the_one_named_most_and_the_doubt_is_said() -> None:
    texts = {"a": "Jan Nowak, 34, spoke.", "b": "Jan Nowak, 61, left.", "c": "Jan Nowak slept."}

    first, second = link(found(texts), years=YEARS)

    assert (persons((first,)), persons((second,))) == ({"jan-nowak": "ac"}, {"jan-nowak-2": "b"})
    assert first.joined[-1] == (
        "“Jan Nowak” in c could also be that of b: taken for that of a, named in most documents"
    )


def test_the_order_of_documents_does_not_tell_who_is_kept_apart() -> None:
    texts = {"a": "Jan Nowak, 34, spoke.", "b": "Jan Nowak, 61, left.", "c": "Mr J. Nowak slept."}

    ways = {link(found(dict(order)), years=YEARS) for order in permutations(texts.items())}

    assert len(ways) == 1


def test_the_year_of_a_document_is_known_when_its_first_and_last_day_are_of_one() -> None:
    dated = {
        "day": Dating(When.at(2014, 3, 4)),
        "none": Dating(),
        "long": Dating(When.between(Point(2014), Point(2016))),
    }

    assert years(dated) == {"day": 2014}


# -- the user's word ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("apart", "expected", "note"),
    [
        ([["Jan Nowak in a", "Jan Nowak in b"]], {"j-nowak": "c", "jan-nowak": "a", "jan-nowak-2": "b"}, "one each"),
        ([["Jan Nowak in b", "Jan Nowak"]], {"j-nowak": "c", "jan-nowak": "a", "jan-nowak-2": "b"}, "of all"),
        ([["Jan Nowak", "Mr J. Nowak"]], {"j-nowak": "c", "jan-nowak": "ab"}, "another way to write it"),
        ([["Jan Nowak", "Ann Lee"]], {"jan-nowak": "abc"}, "somebody who is not there"),
    ],
)
def test_who_is_never_the_same_is_kept_apart(apart: list[list[str]], expected: dict[str, str], note: str) -> None:
    texts = {"a": "Jan Nowak spoke.", "b": "Jan Nowak left.", "c": "Mr J. Nowak slept."}

    assert persons(link(found(texts), apart=apart)) == expected, note


def test_inside_a_document_too() -> None:
    texts = {"a": "Jan Nowak spoke. Mr Nowak left."}

    people = link(found(texts), apart=[["Jan Nowak", "Mr Nowak"]])

    assert [person.name for person in people] == ["Jan Nowak", "Nowak"]


def test_another_name_may_hold_for_one_document() -> None:
    texts = {"a": "Jan Nowak spoke.", "b": "Mr Zielony left.", "c": "Mr Zielony slept."}

    people = link(found(texts), {"Jan Nowak": ["Mr Zielony in b"]})

    assert persons(people[:1]) == {"jan-nowak": "ab"}
    assert people[0].joined == ("“Zielony” in b is Jan Nowak: given by you",)


@pytest.mark.parametrize(
    ("aliases", "apart", "expected", "note"),
    [
        ({}, [], {"jan-nowak": "a", "jan-nowak-2": "b"}, "the texts say two"),
        ({"Jan Nowak": ["Jan Nowak in a", "Jan Nowak in b"]}, [], {"jan-nowak": "ab"}, "the user says one"),
        ({"Jan Nowak": ["Jan Nowak in a"]}, [], {"jan-nowak": "a", "jan-nowak-2": "b"}, "one and who?"),
        ({"Jan Nowak": ["Jan Nowak in a", "Jan Nowak in b"]}, [["Jan Nowak in a", "Jan Nowak in b"]],
         {"jan-nowak": "a", "jan-nowak-2": "b"}, "never the same wins, as elsewhere"),
    ],
)  # fmt: skip
def test_who_is_one_is_the_users_to_say_whatever_the_texts_tell(
    aliases: dict[str, list[str]], apart: list[list[str]], expected: dict[str, str], note: str
) -> None:
    texts = {"a": "Jan Nowak (born 2 May 1954) spoke.", "b": "Jan Nowak (born 3 June 1990) left."}

    assert persons(link(found(texts), aliases, apart=apart)) == expected, note


@pytest.mark.parametrize(
    ("aliases", "names", "note"),
    [
        ({"Jan Nowak": ["Adam Bell"], "Adam Bell": ["Carl Hall"]}, ["Jan Nowak"], "a chain is one person"),
        ({"Jan Nowak": ["Adam Bell"], "Adam Bell": ["Jan Nowak"]}, ["Adam Bell", "Carl Hall"], "and a circle"),
        ({"Jan Nowak": ["Jan Nowak"]}, ["Adam Bell", "Carl Hall", "Jan Nowak"], "the name itself"),
        ({"Jan Nowak": ["Hall"], "Adam Bell": ["Hall"]}, ["Adam Bell", "Carl Hall", "Jan Nowak"], "two claim a name"),
        ({"Jan Nowak": ["Adam Bell"]}, ["Carl Hall", "Jan Nowak"], "and who is called Bell there"),
    ],
)
def test_other_names_may_be_as_strange_as_they_like(aliases: dict[str, list[str]], names: list[str], note: str) -> None:
    people = link(found({"a": "Jan Nowak met Adam Bell. Mr Bell left. Carl Hall spoke."}), aliases)

    assert sorted(person.name for person in people) == names, note


@pytest.mark.parametrize(
    ("aliases", "apart", "said"),
    [
        (
            {"Jan Nowak": ["Hall"], "Adam Bell": ["Hall"]},
            [],
            "“Hall” is both Jan Nowak and Adam Bell: taken for Adam Bell",
        ),
        (
            {"Jan Nowak": ["Hall"]},
            [["Jan Nowak", "Mr Hall"]],
            "“Hall” is both Jan Nowak and never the same: kept apart",
        ),
        ({}, [["Jan Nowak", "Mr Jan Nowak"]], "“Jan Nowak” stands twice among those who are never the same"),
        (
            {"Jan Nowak": ["Adam Bell", "Hall"]},
            [["Adam Bell", "Hall"]],
            "“Adam Bell” and “Hall” are never the same, and both are Jan Nowak: not kept apart",
        ),
    ],
)
def test_what_cannot_all_be_so_is_told(aliases: dict[str, list[str]], apart: list[list[str]], said: str) -> None:
    assert list(contradictions(aliases, apart, {"a"})) == [said]


@pytest.mark.parametrize(
    ("aliases", "apart"),
    [
        ({"Jan Nowak": ["Adam Bell"], "Adam Bell": ["Carl Hall"]}, []),
        ({"Jan Nowak": ["Hall in a"], "Adam Bell": ["Hall in b"]}, [["Jan Nowak in a", "Jan Nowak in b"]]),
        ({"Jan Nowak": ["Hall", "Hall"]}, [["Jan Nowak", "Adam Bell", "Hall Bell"]]),
    ],
)
def test_what_can_all_be_so_is_no_contradiction(aliases: dict[str, list[str]], apart: list[list[str]]) -> None:
    assert list(contradictions(aliases, apart, {"a", "b"})) == []


def test_names_that_nobody_is_called_by_are_told() -> None:
    aliases, apart = {"Jan Nowak": ["Novak", "Mr Nowak"]}, [["Jan Nowak", "Nowak in z"]]

    assert unmet(aliases, apart, ["Jan Nowak", "Nowak"], {"a"}) == ("Novak", "Nowak in z")


# -- suggestions -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "why", "note"),
    [
        ("Jan Nowak spoke.", "Mr Nowak left.", "“Nowak” is the surname of Jan Nowak", "a surname alone"),
        (
            "Inspector Jan Nowak spoke.",
            "Inspector Nowak left.",
            "“Nowak” is the surname of Jan Nowak; both are called inspector",
            "the same role",
        ),
        ("Jan Rosenberg spoke.", "Jan Rosenburg left.", "one letter apart", "another letter"),
        ("Wei Zhang spoke.", "Zhang Wei left.", "the same names in another order", "East Asia"),
        ("Ana García Ruiz spoke.", "Ana García left.", "one surname is part of the other", "two surnames"),
        ("Ann Bell-Nowak spoke.", "Ann Nowak left.", "one surname is part of the other", "a double surname"),
        ("Jan Nowak, 34, spoke.", "Jan Nowak, 61, left.", "the same full name, but 34 years old in 2014 and 61 in 2015",
            "kept apart"),
        ("Inspector Nowak spoke.", "Inspector Nowak left.", "the same name alone; both are called inspector", "one"),
    ],
)  # fmt: skip
def test_what_is_only_likely_is_suggested_on_both_sides(one: str, other: str, why: str, note: str) -> None:
    suggested = similar(a=one, b=other)

    assert [list(each.values()) for each in suggested.values()] == [[why], [why]], note


@pytest.mark.parametrize(
    ("one", "other", "note"),
    [
        ("Jan Nowak spoke.", "Anna Nowak left.", "relatives and strangers share a surname"),
        ("Mr Nowak spoke.", "Mr Nowak left.", "a surname alone twice says nothing"),
        ("Ann Lee spoke.", "Ann Lea left.", "too short for a slip"),
        ("Jan Nowak met Jan Rosenberg.", "Jan Nowak left.", "joined already"),
    ],
)
def test_nothing_is_suggested_on_less(one: str, other: str, note: str) -> None:
    assert similar(a=one, b=other) == {}, note


def test_two_people_of_one_document_are_no_slip_of_each_other() -> None:
    assert similar(a="Jan Rosenberg met Jan Rosenburg.") == {}


def test_an_initial_that_fits_two_is_suggested_for_both() -> None:
    suggested = similar(a="Jan Nowak spoke.", b="Josef Nowak spoke.", c="Mr J. Nowak left.")

    assert set(suggested["j-nowak"]) == {"jan-nowak", "josef-nowak"}


def test_what_the_user_keeps_apart_is_not_suggested() -> None:
    texts = {"a": "Jan Nowak spoke.", "b": "Mr Nowak left."}
    apart = [["Jan Nowak", "Nowak in b"]]

    people = with_suggestions(link(found(texts), apart=apart), apart=apart)

    assert [person.similar for person in people] == [(), ()]
