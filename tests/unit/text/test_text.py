"""One pass over a text: tokens, sentences and folding."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx import text
from tlx.text import Classes, capitalised, fold, fold_with_offsets, lex, sentences, terms, unwrapped
from tlx.text.tokens import WORDS_AND_SIGNS


@pytest.mark.parametrize(
    ("words", "tokens"),
    [
        ("on Monday, 9 December 2014.", ["on", "Monday", ",", "9", "December", "2014", "."]),
        ("2014-12-09 and 9/12/2014", ["2014-12-09", "and", "9/12/2014"]),
        ("at 21:30 or 9.30pm", ["at", "21:30", "or", "9.30", "pm"]),
        ("9pm on the 9th", ["9", "pm", "on", "the", "9th"]),
        ("in the 1990s", ["in", "the", "1990s"]),
        ("20,000 people, 32 %", ["20,000", "people", ",", "32", "%"]),
        ("Müller’s", ["Müller", "’", "s"]),
        ("one\n\ntwo", ["one", "", "two"]),
    ],
)
def test_a_text_is_cut_into_tokens(words: str, tokens: list[str]) -> None:
    lexed = lex(words)

    assert [lexed.word(index) for index in range(len(lexed))] == tokens


@given(st.text())
def test_the_tokens_together_are_the_text(words: str) -> None:
    lexed = lex(words)

    assert "".join(lexed.raw) == words
    assert all(lexed.span(i, i + 1).of(words).strip() == lexed.word(i) for i in range(len(lexed)))


@given(st.text(alphabet="aApPmMé.’ \t\n1_-s,", max_size=40))
def test_the_short_way_to_a_common_token_gives_the_same_tokens(words: str) -> None:
    the_long_way = re.compile(WORDS_AND_SIGNS, re.VERBOSE | re.DOTALL)

    assert list(lex(words).raw) == the_long_way.findall(words)


def test_each_spelling_is_classified_once() -> None:
    asked: list[str] = []

    def classify(raw: str) -> str:
        asked.append(raw)
        return "d" if raw.strip().isdigit() else "~"

    classes = Classes(classify)

    assert classes.string(lex("7 and 7 and 7")) == "d~d~d"
    assert asked == ["7", " and", " 7"]


@pytest.mark.parametrize(
    ("words", "parts", "note"),
    [
        ("He came. She went.", ["He came.", "She went."], "a full stop and a capital"),
        ("Mr. Smith met Gen. Jones.", ["Mr. Smith met Gen. Jones."], "titles end nothing"),
        ("It rose 3.5 percent. Sales fell.", ["It rose 3.5 percent.", "Sales fell."], "decimals end nothing"),
        ("J. R. Smith spoke.", ["J. R. Smith spoke."], "initials"),
        ("He left the firm.12 Then he died.", ["He left the firm.12", "Then he died."], "the number of a note"),
        (
            "It ran to May 2016.3 In June he left.",
            ["It ran to May 2016.3", "In June he left."],
            "the same behind a year",
        ),
        ("It cost 2.30 The man paid.", ["It cost 2.30 The man paid."], "but not a price"),
        (
            "He works for Acme Inc. The firm is old.",
            ["He works for Acme Inc.", "The firm is old."],
            "an opener follows",
        ),
        ("It ended at 9 p.m. Police came.", ["It ended at 9 p.m.", "Police came."], "a clock time ends a sentence"),
        ("It shut at 9 p.m. Monday.", ["It shut at 9 p.m. Monday."], "a day goes with it"),
        ("It shut at 9 a.m. London time.", ["It shut at 9 a.m. London time."], "and so does a zone"),
        ("It shut at 9 a.m. GMT.", ["It shut at 9 a.m. GMT."], "in capitals too"),
        ("He said: “Go.” She went.", ["He said: “Go.”", "She went."], "closing quotes belong to the sentence"),
        ("A title\nThen a sentence.", ["A title", "Then a sentence."], "a line end"),
        ("One\n\nTwo", ["One", "Two"], "a blank line"),
        ("On 4 Jan. 2014 he left.", ["On 4 Jan. 2014 he left."], "months"),
        (
            "This is a line that somebody has wrapped after sixty letters or\nso, and it goes on here.",
            ["This is a line that somebody has wrapped after sixty letters or\nso, and it goes on here."],
            "a wrapped paragraph",
        ),
        ("He left ... She stayed?! They… Went.", ["He left ...", "She stayed?!", "They…", "Went."], "several signs"),
        ("He saw\n- a cat\n2. a dog", ["He saw", "- a cat", "2. a dog"], "a list"),
        (
            "He saw her in a long line that goes on and on to its end in\n2003. She left.",
            ["He saw her in a long line that goes on and on to its end in\n2003.", "She left."],
            "a year ends a sentence",
        ),
    ],
)
def test_a_text_is_cut_into_sentences(words: str, parts: list[str], note: str) -> None:
    assert [span.of(words) for span in sentences(words)] == parts, note


WRAPPED = """HARBOUR CITY, May 4 (Wire) - A crane fell on the quay on Sunday
and nobody was hurt, the port said. It was being moved by a firm
called Acme Lifting Ltd. of York, which rented it from a yard
nearby. An inquiry that the port has opened will be led by Ann
Smith of Leeds, to report next year.

Weather on the quay and beyond
Rain"""


def test_where_a_text_is_wrapped_by_hand_a_full_line_ends_nothing_and_a_short_one_does() -> None:
    assert [" ".join(span.of(WRAPPED).split()) for span in sentences(WRAPPED)] == [
        "HARBOUR CITY, May 4 (Wire) - A crane fell on the quay on Sunday and nobody was hurt, the port said.",
        "It was being moved by a firm called Acme Lifting Ltd. of York, which rented it from a yard nearby.",
        "An inquiry that the port has opened will be led by Ann Smith of Leeds, to report next year.",
        "Weather on the quay and beyond",
        "Rain",
    ]


def test_in_a_wrapped_text_a_shorter_line_goes_on_where_the_next_one_begins_small() -> None:
    words = WRAPPED.replace("fell on the quay on Sunday\nand", "fell on Sunday\nand")

    assert next(" ".join(span.of(words).split()) for span in sentences(words)) == (
        "HARBOUR CITY, May 4 (Wire) - A crane fell on Sunday and nobody was hurt, the port said."
    )


def test_a_name_and_a_small_word_run_together_by_a_scanner_are_two_where_the_name_often_stands_alone() -> None:
    words = "Novakova met Bell. Novakova left. Then Novakova rang. Novakovasaid no. Bellsaid yes. Novakovas left."

    tokens = text.read(words).tokens

    assert "".join(tokens.raw) == words
    assert [raw.strip() for raw in tokens.raw if "said" in raw or raw.endswith("s")] == [
        "said",
        "Bellsaid",
        "yes",
        "Novakovas",
    ]


def test_unwrapped_tokens_have_a_blank_for_the_line_ends_that_only_wrap_and_keep_their_places() -> None:
    tokens = lex(WRAPPED)
    flat = unwrapped(tokens)

    assert (flat.ends, flat.text) == (tokens.ends, tokens.text)
    assert [raw.strip() for raw in flat.raw if "\n" in raw] == ["", "Rain"]


@given(st.text(alphabet="aB. \n?”1", max_size=60))
def test_sentences_lie_in_order_without_overlap_and_lose_no_word(words: str) -> None:
    spans = sentences(words)

    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(span.of(words).split()) for span in spans) == "".join(words.split())


@pytest.mark.parametrize("hostile", ["." * 200_000, "\n" * 200_000, " " * 200_000, "a.\n" * 60_000, "“" * 200_000])
def test_a_giant_line_of_one_thing_is_read(hostile: str) -> None:
    assert "".join(text.read(hostile).tokens.raw) == hostile


def test_a_place_in_a_text_leads_to_its_sentence() -> None:
    words = "He came. She went. They stayed."
    reading = text.read(words)

    assert reading.sentence_at(words.index("went")).of(words) == "She went."


def test_a_token_leads_to_the_tokens_of_its_sentence() -> None:
    reading = text.read("He came. She went.\n\nThey stayed")

    assert [reading.around(token) for token in range(len(reading.tokens))] == [(0, 3)] * 3 + [(3, 6)] * 3 + [(7, 9)] * 3


@given(st.text(alphabet="aB. \n?”1p", max_size=60))
def test_a_sentence_ends_where_a_token_does(words: str) -> None:
    reading = text.read(words)

    assert [reading.tokens.ends[stop - 1] for stop in reading.stops] == [span.end for span in reading.sentences]


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("Łukasz", "lukasz"),
        ("MÜLLER", "muller"),
        ("José", "jose"),
        ("straße", "strasse"),
        ("ﬁre", "fire"),
        ("Søren", "soren"),
        ("İstanbul", "istanbul"),
        ("Isn’t", "isn't"),
    ],
)
def test_folding_brings_spellings_together(words: str, folded: str) -> None:
    assert fold(words) == folded


@given(st.text())
def test_offsets_of_folded_text_lead_back(words: str) -> None:
    folded, offsets = fold_with_offsets(words)

    assert folded == fold(words)
    assert len(offsets) == len(folded) + 1
    assert offsets[-1] == len(words)
    assert list(offsets) == sorted(offsets)


def test_terms_of_scripts_without_spaces_are_pairs() -> None:
    assert terms("伯明翰 police") == ["伯明", "明翰", "翰", "police"]


@pytest.mark.parametrize(
    ("words", "expected", "note"),
    [
        ("in May we may", ["May"], "a capital at the beginning"),
        ("Anna Łukasik", ["Anna", "Lukasik"], "without diacritics"),
        ("ROWLEY warns", ["ROWLEY", "Rowley"], "a heading's capitals also as in a sentence"),
        ("the US", ["US", "Us"], "letters that are names"),
        ("iPhone eBay 3D", [], "a capital inside a word does not begin it"),
        ("Жуков и Μάχη", ["Жуков", "Μαχη"], "other scripts"),
    ],
)
def test_words_with_capitals(words: str, expected: list[str], note: str) -> None:
    assert sorted(capitalised(words)) == sorted(expected), note


@given(st.text())
def test_a_capitalised_word_is_a_word_of_its_text_but_for_its_case(words: str) -> None:
    assert {word.lower() for word in capitalised(words)} <= set(re.findall(r"[^\W_]+", fold(words)))
