"""A sentence as the rules see it: its words are at hand as written and folded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tlx.events.sentences.sentence import Stretch, sentences
from tlx.text import fold, read


@given(st.text(alphabet="aÉł İ’'.-\n\t1", max_size=60))
def test_the_words_of_a_sentence_are_those_of_the_text_and_folded_once(text: str) -> None:
    reading = read(text)

    for sentence in sentences(reading, [], []):
        asked = range(-2, len(sentence.classes) + 2)
        inside = [0 <= index < len(sentence.classes) for index in asked]
        written = [
            reading.tokens.word(sentence.offset + index) if held else ""
            for index, held in zip(asked, inside, strict=True)
        ]

        assert [sentence.word(index) for index in asked] == written
        assert [sentence.folded(index) for index in asked] == [fold(word) for word in written]


@given(st.text(alphabet="aÉ .\n1", max_size=40), st.integers(0, 9), st.integers(0, 9))
def test_the_text_of_a_stretch_is_what_stands_where_it_stands(text: str, first: int, size: int) -> None:
    for sentence in sentences(read(text), [], []):
        stop = min(first + size, len(sentence.classes))
        stretch = Stretch(min(first, stop), stop)

        assert bool(stretch) == (len(stretch) > 0)
        assert sentence.text(stretch) == (sentence.place(stretch).of(text) if len(stretch) else "")
