"""Event nouns and page furniture."""

import pytest

from tlx import text
from tlx.events.sentences.furniture import is_furniture
from tlx.events.sentences.nouns import nouns
from tlx.events.sentences.sentence import sentences
from tlx.events.sentences.vocabulary import classify, is_event_noun
from tlx.model import Span


@pytest.mark.parametrize(
    ("words", "phrase", "head"),
    [
        ("It followed the attack in Leeds.", "the attack in Leeds", "attack"),
        ("It was a failed plot to kidnap and kill a soldier.", "a failed plot to kidnap and kill a soldier", "plot"),
        ("It was a wave of terror attacks.", "a wave of terror attacks", "attacks"),
        ("There were 327 arrests for theft.", "327 arrests for theft", "arrests"),
        ("The murder of John Smith shocked all.", "The murder of John Smith", "murder"),
        ("We saw attacks in some countries, including France and Spain.",
         "attacks in some countries, including France and Spain", "attacks"),
    ],
)  # fmt: skip
def test_an_event_noun_has_its_phrase(words: str, phrase: str, head: str) -> None:
    (sentence,) = sentences(text.read(words), (), ())
    found = next(iter(nouns(sentence)))

    assert (sentence.text(found.stretch), sentence.word(found.head)) == (phrase, head)


@pytest.mark.parametrize(
    "words", ["The threat level rose.", "An arrest warrant hung there.", "The meeting-room is new."]
)
def test_a_noun_before_another_only_describes_it(words: str) -> None:
    (sentence,) = sentences(text.read(words), (), ())

    assert list(nouns(sentence)) == []


def test_a_time_that_names_its_event_leaves_the_noun_to_be_found() -> None:
    words = "It was quiet until the 4/5 riots in 2003."
    start = words.index("4/5")
    (sentence,) = sentences(text.read(words), [Span(start, len(words) - 1)], ())

    assert [sentence.word(noun.head) for noun in nouns(sentence)] == ["riots"]


def test_plurals_of_event_nouns_are_event_nouns() -> None:
    assert [word for word in ("attack", "robberies", "crashes", "speeches", "boxes") if is_event_noun(word)] == [
        "attack",
        "robberies",
        "crashes",
        "speeches",
    ]


@pytest.mark.parametrize(
    ("raw", "char"),
    [(" arrested", "v"), (" took", "V"), (" said", "s"), (" the", "d"), (" Leeds", "C"), (" 25", "n"), ("s", "q"),
     (" morning", "c"), (" hundred", "n"), (" quickly", "a"), (" -", "-"), ("-", "_"), ("\n\n", "#")],
)  # fmt: skip
def test_each_word_has_a_class(raw: str, char: str) -> None:
    assert classify(raw) == char


@pytest.mark.parametrize(
    "line",
    [
        "Published9 December 2014",
        "- Published 23 November 2014",
        "Back to News Archive",
        "Subscribe to our newsletter to bookmark this article",
        "By phone: 0800 538 5058",
        "Call the hotline on 0800 789 321.",
        "Write to press.office@example.org",
        "Want to read more of your favourite stories?",
        "Image caption The bridge on Monday",
        "Additional reporting by PA",
        "Copyright 2014",
    ],
)
def test_page_furniture_is_known(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Print workers at the plant walked out on Monday night.",
        "Related charges against the two brothers were dropped in June, the court heard.",
        "Police arrested two men on Friday.",
        "12 March 2014 - Claim filed with the tribunal",
    ],
)
def test_prose_that_begins_like_furniture_is_prose(line: str) -> None:
    assert not is_furniture(line)
