"""What holds of any text: exact places, no overlap, no fault, and the order of documents does not matter."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tlx.model import Document, Mention, Sort
from tlx.people import cast, find, labelled, link, with_suggestions
from tlx.text import read

WORDS = (
    "Anna Jan Nowak Kowalska Mr Dr. Inspector Home Secretary the The of and said in Leeds BBC Police J. van al- bin May"
    " Park Geun-hye O'Connor (Ted) \"Bill\" , . \n \n\n 2014 who 34 Street San New & police's ’s Łódź 伯明翰"
    " 34, (1931-1999) Nowak, Zoe\u0308 MacBook are launched Ki-moon y"
    " Mrs Jr. III alias née (also known as brother his wife Dr Ministers chairs (Labour, -elect U.S. formerly born"
    " \x1b[31m \u202e \0 MI5 JAN NOWAK WINS X' -- spokesman"
).split(" ")

texts = st.one_of(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join), st.text(max_size=200))


def mentions(doc: str, text: str) -> tuple[Mention, ...]:
    return find(Document(doc, text, sha256=""), read(text))


@settings(deadline=None, max_examples=300)
@given(texts)
def test_a_mention_is_the_words_that_stand_there_and_touches_no_other(text: str) -> None:
    found = mentions("a", text)

    assert all(" ".join(mention.span.of(text).split()) == mention.name for mention in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@settings(deadline=None, max_examples=80)
@given(texts, texts)
def test_what_is_kept_of_other_texts_changes_nothing(text: str, other: str) -> None:
    found = mentions("a", text)
    mentions("b", other)

    assert mentions("a", text) == found


@settings(deadline=None, max_examples=150)
@given(texts)
def test_every_mention_has_one_bearer(text: str) -> None:
    found = mentions("a", text)

    people = link(found)

    assert sorted(m.span for person in people for m in person.mentions) == [mention.span for mention in found]
    assert len({person.id for person in people}) == len(people)
    assert len(cast(people, "a")) <= len(found)


@settings(deadline=None, max_examples=80)
@given(st.lists(texts, min_size=2, max_size=4), st.randoms())
def test_the_order_of_documents_does_not_matter(written: list[str], random: object) -> None:
    found = [mention for number, text in enumerate(written) for mention in mentions(f"doc{number}", text)]
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert link(shuffled) == link(found)


ALIASES = {"Anna Nowak": ["Ms Kowalska", "Jan in doc1"]}
APART = [["Jan Nowak in doc0", "Jan Nowak"], ["Anna Nowak", "Nowak"]]
YEARS = {"doc0": 2014, "doc1": 2015}


@settings(deadline=None, max_examples=80)
@given(st.lists(texts, min_size=2, max_size=4))
def test_no_two_are_listed_alike(written: list[str]) -> None:
    found = [mention for number, text in enumerate(written) for mention in mentions(f"doc{number}", text)]

    people = [person for person in labelled(link(found, years=YEARS)) if person.sort is Sort.PERSON]

    assert len({(person.label or person.name).casefold() for person in people}) == len(people)


@settings(deadline=None, max_examples=80)
@given(st.lists(texts, min_size=2, max_size=4), st.randoms())
def test_nor_does_it_with_the_users_word_and_suggestions(written: list[str], random: object) -> None:
    found = [mention for number, text in enumerate(written) for mention in mentions(f"doc{number}", text)]
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    people = with_suggestions(link(found, ALIASES, APART, YEARS), ALIASES, APART, YEARS)

    assert with_suggestions(link(shuffled, ALIASES, APART, YEARS), ALIASES, APART, YEARS) == people
    assert sum(len(person.mentions) for person in people) == len(found)


@settings(deadline=None, max_examples=80)
@given(st.lists(texts, min_size=2, max_size=4))
def test_a_suggestion_names_somebody_else_of_another_document(written: list[str]) -> None:
    found = [mention for number, text in enumerate(written) for mention in mentions(f"doc{number}", text)]
    people = {person.id: person for person in with_suggestions(link(found), years=YEARS)}
    docs = {ident: {mention.doc for mention in person.mentions} for ident, person in people.items()}

    suggested = [(one, other.person) for one, person in people.items() for other in person.similar]

    assert all(docs[one].isdisjoint(docs[other]) for one, other in suggested)
